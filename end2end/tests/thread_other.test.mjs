// The other ways: another group instead, a yes taken back, a group's no without a name, stopping and coming back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { desktop, launch, phone } from '../support/browser.mjs';
import { Person, together } from '../support/person.mjs';
import { serve } from '../support/server.mjs';

process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
let browser, server, links;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve('demo')]);
  links = JSON.parse(readFileSync(server.links, 'utf8'));
});
after(async () => { await browser?.close(); await server?.stop(); });

/** Somebody of the demonstration, signed in by the link of the part. */
async function enter(part, language, script, screen = phone) {
  const { name, url } = links.find((line) => line.role === part);
  const common = await together(browser, { origin: server.origin, screen, script, markers: [name] });
  const person = await Person.enter(browser, common, name, language);
  await person.open(url.replace(/\/..\/sign-in/, `/${language}/sign-in`));
  await person.send('yes', /^\/(my\/waiting|group|alone|team)$/);
  return person;
}

const waiting = (person) => person.page.locator('main .card p').first().innerText();

test('she says yes, takes it back, and is told what comes next; the group is not told who', async () => {
  const [she, member] = [await enter('newcomer', 'ar', true), await enter('member', 'nl', false, desktop)];
  await she.open('/my/proposal');
  await she.send('yes', /^\/my\/proposal$/);
  assert.equal(await she.page.locator('button[value=yes]').count(), 0);
  await member.open('/group/proposal');
  assert.ok(!(await member.words()).includes(she.name), 'her name is not told');
  await she.send('no', /^\/my\/proposal$/);
  assert.equal(await she.page.locator('main form').count(), 0, 'there is nothing left to answer');
  await she.press('main .row a', /^\/my\/waiting$/);
  await member.open('/group/proposal');
  assert.equal(await member.page.locator('button[value=yes]').count(), 0);
  assert.ok(!(await member.words()).includes(she.name));
  for (const person of [she, member]) await person.close();
});

test('she stops, is hidden at once, and comes back within the days that are named', async () => {
  for (const script of [true, false]) {
    const she = await enter('newcomer-waiting', 'nl', script);
    const before = await waiting(she);
    await she.open('/my/data');
    await she.page.locator('main details summary').last().click();
    await she.send('stop', /^\/my\/waiting$/);
    assert.match(await waiting(she), /\d/, 'the last day is named');
    assert.equal(server.sql(`SELECT count(*) FROM household WHERE state = 'withdrawn'`), '1');
    await she.send('undo', /^\/my\/waiting$/);
    assert.equal(await waiting(she), before);
    await she.close();
  }
});

/** A member of a group with an open proposal who does not stand in the list of the demonstration. */
function someMember() {
  return server.sql(`SELECT a.email FROM proposal p JOIN member m ON m.group_id = p.group_id
    JOIN account a ON a.id = m.account_id WHERE p.state = 'offered' AND p.city = 'rotterdam' ORDER BY a.email LIMIT 1`);
}

test('a member who says no must say why, and nobody is told who it was', async () => {
  const link = server.command('user', 'link', someMember()).split('\n').at(-1);
  const common = await together(browser, { origin: server.origin, screen: desktop, script: true });
  const member = await Person.enter(browser, common, 'member', 'nl');
  await member.open(link);
  await member.send('yes', /^\/group$/);
  await member.open('/group/proposal');
  await member.refused('no', /^\/group\/proposal$/);
  assert.equal(await member.page.locator('#errors a').getAttribute('href'), '#reason');
  await member.check('reason', 'time');
  await member.send('no', /^\/group\/proposal$/);
  assert.equal(await member.page.locator('main form').count(), 0);
  assert.equal(server.sql(`SELECT count(*) FROM proposal WHERE state = 'declined' AND city = 'rotterdam'`), '2');
  await member.close();
});
