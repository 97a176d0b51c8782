// Takes the pictures of server/docs/SCREENS.md from the demonstration: four pages, two languages, light and dark, two widths.
// Each page is loaded twice, because a font that comes late is used from the second view on (`font-display: optional`).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './support/browser.mjs';
import { small } from './support/palette.mjs';
import { serve } from './support/server.mjs';

const folder = fileURLToPath(new URL('../server/docs/screenshots/', import.meta.url));
const pages = {
  home: [null, ''],
  question: [null, '/join/household/city'],
  proposal: ['newcomer', '/my/proposal'],
  meeting: ['newcomer-paired', '/my/next'],
};
process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';

const [browser, server] = await Promise.all([launch(), serve('demo')]);
const links = JSON.parse(await readFile(server.links, 'utf8'));

/** Signs in by the link of the part, or types a name first: the question after it is the picture. */
async function prepare(page, part, name, language) {
  if (part) {
    const { url } = links.find((line) => line.role === part);
    await page.goto(url.replace(/\/..\/sign-in/, `/${language}/sign-in`));
    await page.locator('button[value=yes]').click();
    await page.waitForURL((address) => !address.pathname.includes('sign-in'));
  } else if (name === 'question') {
    await page.goto(`${server.origin}/${language}/join/household/name`);
    await page.fill('#name', language === 'ar' ? 'سلمى' : 'Salma');
    await page.locator('button[value=continue]').click();
    await page.waitForURL(/\/city$/);
    await page.check('[name=city][value=the-hague]');
    await page.fill('#postcode', '25');
    await page.locator('button[value=continue]').click();
    await page.locator('#errors').waitFor();
  }
}

/** One picture, from the second view of the page. */
async function take(name, [part, path], language, colorScheme, width) {
  const viewport = { width, height: width === 360 ? 740 : 900 };
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await prepare(page, part, name, language);
  for (let view = 0; view < 2; view += 1) {
    await page.goto(`${server.origin}/${language}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
  }
  const picture = small(await page.screenshot({ fullPage: true }));
  await writeFile(`${folder}${name}-${language}-${colorScheme}-${width}.png`, picture);
  await context.close();
}

await mkdir(folder, { recursive: true });
try {
  for (const [name, where] of Object.entries(pages)) {
    for (const language of ['nl', 'ar']) {
      for (const colorScheme of ['light', 'dark']) {
        for (const width of [360, 1280]) await take(name, where, language, colorScheme, width);
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
