// Starting a group and inviting somebody, without script: what was typed stays, a link works once, a seat is confirmed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desktop, launch, phone, visitor } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  for (const city of ['the-hague', 'rotterdam']) {
    sql(`INSERT INTO city (slug, state, contact_name, contact_phone, updated_at) VALUES ('${city}', 'open', '', '', 0)
      ON CONFLICT (slug) DO UPDATE SET state = 'open'`);
  }
});
after(async () => { await browser?.close(); await server?.stop(); });

// Python is on every machine that builds this; the first value of the answer is enough.
const ask = `import sqlite3, sys
database = sqlite3.connect(sys.argv[1], timeout=5)
row = database.execute(sys.argv[2]).fetchone()
database.commit()
print(row[0] if row else '')`;
const sql = (query) => execFileSync('python3', ['-c', ask, join(server.data, 'samenhier.db'), query]).toString().trim();
const codeFor = (mail) =>
  sql(`SELECT code FROM mail WHERE to_address = '${mail}' AND code IS NOT NULL ORDER BY created_at DESC LIMIT 1`);
const go = (page) => page.locator('main form button').first().click();

/** The questions about oneself, from the name to the code. */
async function answer(page, name, mail) {
  await page.fill('[name=name]', name);
  await page.fill('[name=email]', mail);
  await go(page);
  await page.selectOption('[name=language-nl]', 'native');
  await go(page);
  for (const [field, value] of [['slots', '2'], ['travel', '30'], ['hours', '4']]) {
    await page.check(`[name=${field}][value="${value}"]`);
  }
  await go(page);
  await page.check('[name=interests][value=music]');
  await go(page);
  await page.check('[name=promise]');
  await go(page);
  await page.waitForURL(/\/check$/);
  await go(page);
  await page.waitForURL(/\/code$/);
  await page.fill('[name=code]', codeFor(mail));
  await go(page);
}

/** Somebody starts a group; afterwards the page with the seats is open. */
async function start(page, language, mail) {
  await page.goto(`${server.origin}/${language}/join/group/group`);
  await page.fill('[name=group_name]', 'Weimarstraat');
  await go(page);
  assert.equal(await page.locator('#errors li').count(), 2);
  assert.equal(await page.inputValue('[name=group_name]'), 'Weimarstraat');
  await page.check('[name=city][value=the-hague]');
  await page.fill('[name=group_postcode]', '2562 GZ');
  await go(page);
  await page.check('[name=household_kinds][value=couple]');
  await page.check('[name=offered][value=medium]');
  await go(page);
  await answer(page, 'Bram', mail);
  await page.waitForURL(/\/group\/seats$/);
}

for (const [language, screen] of [['nl', desktop], ['ar', phone]]) {
  test(`${language}: a group begins and a friend takes the second seat, without script`, async () => {
    const quiet = { ...screen, javaScriptEnabled: false };
    const [bram, noor, late] = [await visitor(browser, quiet), await visitor(browser, quiet), await visitor(browser, quiet)];
    await start(bram.page, language, `bram-${language}@example.org`);
    assert.equal(await bram.page.locator('.seats .free').count(), 4);
    await bram.page.fill('[name=label]', 'Noor');
    await bram.page.locator('button[value=invite]').click();
    assert.equal(await bram.page.locator('a[href^="https://wa.me/?text="]').count(), 3);
    const link = await bram.page.locator('figcaption bdi').textContent();

    await noor.page.goto(link);
    await noor.page.locator('button[value=yes]').click();
    await answer(noor.page, 'Noor', `noor-${language}@example.org`);
    await noor.page.waitForURL(new RegExp(`/${language}/group$`));
    assert.equal(await noor.page.locator('.person').count(), 1);

    const answerOfLate = await late.page.goto(link);
    assert.equal(answerOfLate.status(), 410);

    await bram.page.goto(`${server.origin}/${language}/group/seats`);
    await bram.page.locator('button[value=confirm]').click();
    await bram.page.waitForURL(/\/group\/seats$/);
    assert.equal(await bram.page.locator('.seats .free').count(), 3);
    await noor.page.reload();
    assert.equal(await noor.page.locator('.person').count(), 2);
    for (const { close } of [bram, noor, late]) await close();
  });
}

test('looking at a link changes nothing, and a polite no frees the seat', async () => {
  const quiet = { ...desktop, javaScriptEnabled: false };
  const [bram, guest] = [await visitor(browser, quiet), await visitor(browser, quiet)];
  await start(bram.page, 'en', 'bram-en@example.org');
  await bram.page.fill('[name=label]', 'Ali');
  await bram.page.locator('button[value=invite]').click();
  const link = await bram.page.locator('figcaption bdi').textContent();
  // As programs that look through mail do.
  for (let turn = 0; turn < 20; turn += 1) {
    assert.equal((await fetch(link, { method: turn % 2 === 0 ? 'GET' : 'HEAD' })).status, 200);
  }
  await guest.page.goto(link);
  assert.equal(sql(`SELECT state FROM invitation WHERE label = 'Ali'`), 'sent');
  await guest.page.locator('button[value=no]').click();
  await guest.page.waitForURL(/answer=no$/);
  assert.equal(sql(`SELECT state FROM invitation WHERE label = 'Ali'`), 'declined');
  assert.equal((await guest.page.goto(link)).status(), 410);
  for (const { close } of [bram, guest]) await close();
});
