// The start of the page: complete without script, alive with it, quiet about it, under the strict policy.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desktop, launch, openLive, phone, visitor } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

const loads = process.env.SAMENHIER_DEEP ? 50 : 3;
let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

for (const [language, screen] of [['nl', desktop], ['en', desktop], ['ar', phone]]) {
  test(`a ${language} page comes alive and says nothing about it`, async () => {
    for (let turn = 0; turn < loads; turn += 1) {
      const { page, complaints, close } = await visitor(browser, screen);
      await openLive(page, `${server.origin}/${language}`);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.deepEqual(complaints, []);
      await close();
    }
  });
}

test('a click changes the page without a new document', async () => {
  const { page, complaints, close } = await visitor(browser);
  await openLive(page, `${server.origin}/nl`);
  await page.evaluate(() => { window.sameDocument = true; });
  await page.locator('main a[href$="/how"]').first().click();
  await page.waitForURL(/\/how$/);
  await page.locator('h1').waitFor();
  assert.equal(await page.evaluate(() => window.sameDocument), true);
  assert.deepEqual(complaints, []);
  await close();
});

test('without script the page is complete and its links work', async () => {
  const { page, complaints, close } = await visitor(browser, { ...desktop, javaScriptEnabled: false });
  await page.goto(`${server.origin}/nl`);
  const title = await page.locator('h1').textContent();
  await page.locator('main a[href$="/how"]').first().click();
  assert.notEqual(await page.locator('h1').textContent(), title);
  assert.deepEqual(complaints, []);
  await close();
});

test('under Save-Data there is no boot script and nothing is fetched for one', async () => {
  const { page, close } = await visitor(browser, { ...phone, extraHTTPHeaders: { 'Save-Data': 'on' } });
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${server.origin}/ar`, { waitUntil: 'networkidle' });
  assert.equal(await page.locator('script[type=module]').count(), 0);
  assert.deepEqual(fetched.filter((address) => /\.(js|wasm)$/.test(address)), []);
  await close();
});
