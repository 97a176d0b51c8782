// What must hold on every page that a journey comes by. `look` gives sentences; an empty list is a good page.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const texts = new URL('../../locales/nl/', import.meta.url);
/** Every id of a text: on a page, in place of its words, it is a text that is missing. */
const ids = readdirSync(texts).flatMap((file) =>
  [...readFileSync(new URL(file, texts), 'utf8').matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((found) => found[1]));
// Only ids with a dash: a single word may be a word of a language.
const known = new Set(ids.filter((id) => id.includes('-')));

/** Runs in the page: everything but the search for barriers. `markers` are texts that people wrote. */
function inPage({ language, direction, markers }) {
  const found = [];
  const root = document.documentElement;
  if (root.lang !== language) found.push(`lang is ${root.lang}, not ${language}`);
  if (root.dir !== direction) found.push(`dir is ${root.dir}, not ${direction}`);
  const over = root.scrollWidth - root.clientWidth;
  if (over > 0) found.push(`${over} pixels too wide`);
  if (!document.title.trim()) found.push('no title');
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.data;
    // What is only read aloud has no order on the screen; a face's initial stands alone.
    if (!text.trim() || node.parentElement.closest('script, style, textarea, .vh, svg')) continue;
    for (const marker of markers) {
      for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length)) {
        const own = node.parentElement.closest('bdi, [dir="auto"]');
        const isolated = text[at - 1] === '\u2068' && text[at + marker.length] === '\u2069';
        if (!own && !isolated) found.push(`"${marker}" stands without bdi in "${text.trim().slice(0, 80)}"`);
      }
    }
  }
  for (const field of document.querySelectorAll('input:not([type]), input[type=text], input[type=search], textarea')) {
    if (!field.getAttribute('dir')) found.push(`the field ${field.name} has no dir`);
  }
  const shape = [...document.querySelectorAll('body *')].map((e) => `${e.localName}.${e.getAttribute('class') ?? ''}`);
  return { found, words: `${document.title}\n${document.body.innerText}`, shape: shape.join(' ') };
}

/** Looks for barriers with a script of our own, which sets styles that the page's policy forbids. */
async function barriers(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), tags);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** The same on a page that may not run scripts: what it shows is shown once more, in a reader that may. */
function barriersWithoutScript(page, reader) {
  // One after the other: several people may read at the same time.
  const mine = (reader.last ?? Promise.resolve()).then(() => readAgain(page, reader));
  reader.last = mine.catch(() => {});
  return mine;
}

async function readAgain(page, reader) {
  const body = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '');
  const address = page.url().split('#')[0];
  await reader.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await reader.goto(address);
  const found = await barriers(reader);
  await reader.unroute(address);
  return found;
}

/**
 * Everything that is not right with the page. `seen` remembers shapes of pages that were searched for barriers: the same
 * elements in the same order are not searched twice. `reader` is a page for those that may not run scripts.
 */
export async function look(page, { complaints, markers = [], seen = new Set(), reader = null }) {
  const language = new URL(page.url()).pathname.split('/')[1];
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const { found, words, shape } = await page.evaluate(inPage, { language, direction, markers });
  for (const [word] of words.matchAll(/\b[a-z]+(?:-[a-z0-9]+)+\b/g)) {
    if (known.has(word)) found.push(`the text ${word} is missing`);
  }
  found.push(...complaints.splice(0));
  const state = `${language} ${shape}`;
  if (!seen.has(state)) {
    seen.add(state);
    found.push(...await (reader ? barriersWithoutScript(page, reader) : barriers(page)));
    complaints.splice(0);
  }
  return found;
}
