// One browser for a test file, one empty profile for a visitor, and a list of everything the page complained about.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium that talks to nobody but us. */
export function launch() {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('no Chromium found: run .ci/setup/browser.sh');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ],
  });
}

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const desktop = { viewport: { width: 1280, height: 900 } };

/** A visitor with an empty profile. `complaints` collects console messages, script errors, CSP reports and failed requests. */
export async function visitor(browser, options = desktop) {
  const context = await browser.newContext(options);
  return { context, ...await watch(context), close: () => context.close() };
}

/** A new page of a profile, with its own list of complaints. */
export async function watch(context) {
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    // The browser itself reports that signing out has emptied its caches; that is no complaint.
    if (message.text().startsWith('Clear-Site-Data header on')) return;
    complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Given up by the browser itself, because the next page was asked for: no fault of ours.
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.status()}: ${answer.url()}`));
  return { page, complaints };
}

/** Opens the page and waits until it lives: the base, the texts and the lazy page have arrived. */
export async function openLive(page, address) {
  const answer = await page.goto(address);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 15_000 });
  return answer;
}
