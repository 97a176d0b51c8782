// The same pages in Firefox, in the long run only: they come alive, are filled in and sent, and break no policy.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { serve } from '../support/server.mjs';

const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const executablePath = places.find((place) => place && existsSync(place));
const skip = process.env.SAMENHIER_DEEP ? (executablePath ? false : 'no Firefox found: .ci/setup/firefox.sh installs one') : 'only with SAMENHIER_DEEP=1';
process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
let browser, server, links;
before(async () => {
  if (skip) return;
  [browser, server] = await Promise.all([
    puppeteer.launch({ browser: 'firefox', executablePath, headless: true }),
    serve('demo'),
  ]);
  links = JSON.parse(readFileSync(server.links, 'utf8'));
});
after(async () => { await browser?.close(); await server?.stop(); });

/** A page with an empty profile and the list of what it complained about. */
async function visitor() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()}: ${answer.url()}`));
  return { page, complaints, close: () => context.close() };
}

/** Asks the page until it says yes: puppeteer's own waiting makes functions from text, which the page's policy forbids. */
async function until(page, question, ...more) {
  const end = Date.now() + 20_000;
  while (!await page.evaluate(question, ...more).catch(() => false)) {
    if (Date.now() > end) assert.fail(`${page.url()} never came to ${question} ${more}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const live = (page) => until(page, () => 'hydrated' in document.documentElement.dataset);

async function open(page, path) {
  await page.goto(path.startsWith('http') ? path : `${server.origin}${path}`);
  await live(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${path} fits`);
}

async function type(page, name, text) {
  await page.evaluate((field) => document.querySelector(`[name="${field}"]`).focus(), name);
  await page.keyboard.type(text);
}

const click = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);

/** Presses the button; afterwards this stands on the page, under this address, and the page lives. */
async function press(page, selector, path, sign) {
  await click(page, selector);
  await until(page, (end, wanted) => location.pathname.endsWith(end) && Boolean(document.querySelector(wanted)), path, sign);
  await live(page);
}

test('a household begins to sign up', { skip }, async () => {
  const { page, complaints, close } = await visitor();
  await open(page, '/ar/join/household/name');
  await press(page, 'button[value=continue]', '/name', '#errors');
  await type(page, 'name', 'شهرزاد');
  await press(page, 'button[value=continue]', '/city', '[name=city]');
  await click(page, '[name=city][value=the-hague]');
  await type(page, 'postcode', '٢٥٢٥');
  await press(page, 'button[value=continue]', '/eligible', '[name=eligible]');
  assert.deepEqual(complaints, []);
  await close();
});

for (const [part, language, paths] of [
  ['newcomer', 'ar', ['my/waiting', 'my/proposal', 'my/data', 'my/safe']],
  ['newcomer-paired', 'ar', ['my/group', 'my/next']],
  ['member', 'nl', ['group', 'group/proposal', 'group/ready']],
  ['member-paired', 'nl', ['group/first-meeting']],
  ['initiator', 'en', ['group/seats', 'group/profile']],
  ['coordinator', 'nl', ['team', 'team/households', 'team/round/new', 'team/questions', 'outbox']],
]) {
  test(`the pages of the ${part} come alive and say nothing about it`, { skip }, async () => {
    const { page, complaints, close } = await visitor();
    const { url } = links.find((line) => line.role === part);
    await open(page, url.replace(/\/..\/sign-in/, `/${language}/sign-in`));
    await click(page, 'button[value=yes]');
    await until(page, () => !location.pathname.includes('sign-in'));
    await live(page);
    for (const path of paths) await open(page, `/${language}/${path}`);
    if (part === 'newcomer') {
      await open(page, '/ar/my/proposal');
      await type(page, 'question', 'هل يمكن أن نلتقي في المكتبة؟');
      await click(page, 'button[value=ask]');
      await until(page, () => document.querySelector('main p[dir=auto]')?.innerText.includes('المكتبة؟'));
    }
    assert.deepEqual(complaints, []);
    await close();
  });
}
