// The public pages: complete in three languages, with script and without, and a heading that takes the focus.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { desktop, launch, openLive, phone, visitor } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = ['', '/how', '/cities', '/join', '/questions', '/matching', '/privacy', '/accessibility'];
const languages = { nl: 'ltr', en: 'ltr', ar: 'rtl' };
const withoutScript = { ...desktop, javaScriptEnabled: false };
// This file alone opens more pages a minute than one reader may.
process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

for (const [language, direction] of Object.entries(languages)) {
  test(`every public page is complete in ${language} without script`, async () => {
    const { page, complaints, close } = await visitor(browser, withoutScript);
    const titles = new Set();
    for (const path of pages) {
      const answer = await page.goto(`${server.origin}/${language}${path}`);
      assert.equal(answer.status(), 200, path);
      const html = page.locator('html');
      assert.equal(await html.getAttribute('lang'), language);
      assert.equal(await html.getAttribute('dir'), direction);
      assert.equal(await page.locator('h1').count(), 1, path);
      assert.equal(await page.locator('link[rel=canonical]').getAttribute('href'), `${server.origin}/${language}${path}`);
      assert.equal(await page.locator('link[rel=alternate][hreflang]').count(), 4);
      titles.add(await page.title());
      // An id in place of words is a text that is missing: "home-story-1".
      assert.doesNotMatch(await page.locator('main').innerText(), /\b(home|how|cities|join|questions|matching|privacy|accessibility|site)-[a-z]+/);
    }
    assert.equal(titles.size, pages.length, 'two pages have the same title');
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`three navigations in ${language} keep the document and bring the focus to the heading`, async () => {
    const { page, complaints, close } = await visitor(browser);
    await openLive(page, `${server.origin}/${language}`);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'the first page moves no focus');
    await page.evaluate(() => { window.sameDocument = true; });
    for (const path of ['/how', '/questions', '/join']) {
      const before = await page.title();
      await page.locator(`header ~ nav a[href="/${language}${path}"]`).click();
      await page.waitForURL(`${server.origin}/${language}${path}`);
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await page.waitForFunction((title) => document.title !== title, before);
    }
    assert.equal(await page.evaluate(() => window.sameDocument), true);
    assert.equal(await page.locator('html').getAttribute('dir'), direction);
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`the program that looks for barriers finds none on the ${language} pages, light and dark`, async () => {
    for (const [colorScheme, screen] of [['light', phone], ['dark', desktop]]) {
      const { page, close } = await visitor(browser, { ...screen, colorScheme, bypassCSP: true });
      for (const path of pages) {
        await page.goto(`${server.origin}/${language}${path}`);
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document));
        assert.deepEqual(violations.map((v) => `${path} ${v.id}: ${v.nodes[0].html}`), []);
      }
      await close();
    }
  });
}

test('nothing is wider than a narrow phone', async () => {
  const { page, close } = await visitor(browser, { viewport: { width: 320, height: 640 } });
  for (const language of Object.keys(languages)) {
    for (const path of pages) {
      await page.goto(`${server.origin}/${language}${path}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${language}${path} is ${over} pixels too wide`);
    }
  }
  await close();
});

test('the questions are searched without script, and a search without result helps', async () => {
  const { page, complaints, close } = await visitor(browser, withoutScript);
  await page.goto(`${server.origin}/nl/questions`);
  const all = await page.locator('main details').count();
  await page.locator('input[name=q]').fill('GROEP');
  await page.locator('form[role=search] button').click();
  const found = await page.locator('main details[open]').count();
  assert.ok(found > 0 && found < all, `${found} of ${all}`);
  await page.goto(`${server.origin}/nl/questions?q=<b>xyzzy`);
  assert.equal(await page.locator('main details').count(), 0);
  assert.match(await page.locator('main [role=status]').innerText(), /<b>xyzzy/);
  assert.deepEqual(complaints, []);
  await close();
});

test('a city that is not ours is a page that is not there', async () => {
  const { page, close } = await visitor(browser, withoutScript);
  const there = await page.goto(`${server.origin}/ar/cities/rotterdam`);
  assert.equal(there.status(), 200);
  assert.equal(await page.locator('main bdi[lang=nl]').first().textContent(), 'Centrum');
  const answer = await page.goto(`${server.origin}/ar/cities/atlantis`);
  assert.equal(answer.status(), 404);
  await close();
});

test('the bare address leads to the language read last, then to the one the browser asks for, then to Dutch', async () => {
  const ask = (headers) => fetch(server.origin, { headers, redirect: 'manual' });
  const asked = await ask({ 'accept-language': 'fr, ar;q=0.8' });
  assert.equal(asked.status, 302);
  assert.equal(asked.headers.get('location'), '/ar');
  assert.match(asked.headers.get('vary'), /Accept-Language, Cookie/);
  assert.equal((await ask({ 'accept-language': 'ar', cookie: 'lang=en' })).headers.get('location'), '/en');
  assert.equal((await ask({ 'accept-language': 'fr' })).headers.get('location'), '/nl');
  const map = await (await fetch(`${server.origin}/sitemap.xml`)).text();
  assert.ok(map.includes(`<loc>${server.origin}/ar/cities/the-hague</loc>`));
});
