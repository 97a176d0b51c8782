// A household signs up, in Arabic on a narrow phone without script: nothing typed is lost, nothing is asked twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, phone, visitor } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

const narrow = { ...phone, viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve('demo')]); });
after(async () => { await browser?.close(); await server?.stop(); });

const at = (page) => new URL(page.url()).pathname.replace('/ar/join/household', '');
const next = (page) => page.locator('button[value=continue]').click();
const skip = (page) => page.locator('button[value=skip]').click();
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Name, city and a way to reach her: all that signing up needs. */
async function start(page) {
  await page.goto(`${server.origin}/ar/join/household/name`);
  await page.fill('#name', 'سارة');
  await next(page);
  await page.check('input[name=city][value=the-hague]');
  await page.fill('#postcode', '٢٥٢٥');
  await next(page);
  await skip(page);
  await page.check('input[name=contact_by][value=phone]');
  await page.fill('#phone', '٠٦ ١٢٣٤ ٥٦٧٨');
  await next(page);
}

test('what is wrong is said, and what was typed stays', async () => {
  const { page, complaints, close } = await visitor(browser, narrow);
  await page.goto(`${server.origin}/ar/join/household/name`);
  assert.equal(await page.locator('#errors').count(), 0);
  await page.fill('#say_name', 'sa-ra');
  await next(page);
  assert.equal(new URL(page.url()).hash, '#errors');
  assert.equal(await page.locator('#errors a').getAttribute('href'), '#name');
  assert.equal(await page.locator('#name').getAttribute('aria-invalid'), 'true');
  assert.equal(await page.inputValue('#say_name'), 'sa-ra');
  assert.deepEqual(complaints, []);
  await close();
});

test('she signs up with three answers, skips the rest and is told by when somebody calls', async () => {
  const { page, complaints, close } = await visitor(browser, narrow);
  await start(page);
  for (const step of ['/people', '/languages', '/slots', '/travel', '/goals', '/interests', '/age', '/wishes']) {
    assert.equal(at(page), step);
    assert.ok(await sideways(page) <= 0, `${step} fits on a narrow phone`);
    await skip(page);
  }
  assert.equal(at(page), '/check');
  assert.equal(await page.locator('form input[type=checkbox]:checked').count(), 0, 'no consent is ticked beforehand');
  await page.locator('button[value=send]').click();
  assert.equal(await page.locator('#errors a').getAttribute('href'), '#consent_matching');
  await page.check('#consent_matching');
  await page.locator('button[value=send]').click();
  assert.equal(at(page), '/done');
  assert.match(await page.locator('main').innerText(), /\d{4}/, 'the Dutch date stands beneath');
  await page.goBack();
  await page.goto(`${server.origin}/ar/join/household`);
  assert.equal(await page.locator('button[value=throw_away]').count(), 0, 'the draft is gone');
  assert.deepEqual(complaints, []);
  await close();
});

test('she goes on where she stopped, on this phone only', async () => {
  const { page, context, close } = await visitor(browser, narrow);
  await start(page);
  const again = await context.newPage();
  await again.goto(`${server.origin}/ar/join/household`);
  await again.locator('main .btn.go').click();
  assert.equal(at(again), '/people');
  const other = await visitor(browser, narrow);
  await other.page.goto(`${server.origin}/ar/join/household/check`);
  assert.doesNotMatch(await other.page.locator('main').innerText(), /سارة/);
  await other.page.goto(`${server.origin}/ar/join/household/goals`);
  assert.equal(await other.page.locator('#name').count(), 1, 'the first needed question opens instead');
  await other.close();
  await close();
});

test('a ticked box that is unticked later is gone', async () => {
  const { page, close } = await visitor(browser, narrow);
  await start(page);
  await page.goto(`${server.origin}/ar/join/household/slots`);
  await page.check('input[name=slots][value="20"]');
  await page.check('input[name=slots][value="0"]');
  await next(page);
  await page.goto(`${server.origin}/ar/join/household/slots`);
  await page.uncheck('input[name=slots][value="0"]');
  await next(page);
  await page.goto(`${server.origin}/ar/join/household/slots`);
  const ticked = await page.locator('input[name=slots]:checked').evaluateAll((boxes) => boxes.map((box) => box.value));
  assert.deepEqual(ticked, ['20']);
  await close();
});
