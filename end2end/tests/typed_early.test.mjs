// Text typed before the Wasm has come is still there when the page lives, with the focus and what was unfolded.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, phone, visitor } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
const turns = process.env.SAMENHIER_DEEP ? 5 : 1;
let browser, server, links;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve('demo')]);
  links = JSON.parse(readFileSync(server.links, 'utf8'));
});
after(async () => { await browser?.close(); await server?.stop(); });

/** Somebody whose Wasm comes only when `release` is called. */
async function slowly(language, part) {
  const person = await visitor(browser, phone);
  if (part) {
    const { url } = links.find((line) => line.role === part);
    await person.page.goto(url.replace(/\/..\/sign-in/, `/${language}/sign-in`));
    await person.page.locator('button[value=yes]').click();
    await person.page.waitForURL((address) => !address.pathname.includes('sign-in'));
    await person.page.waitForSelector('html[data-hydrated]', { state: 'attached' });
  }
  let open;
  const opened = new Promise((resolve) => { open = resolve; });
  await person.page.route('**/*.wasm', async (route) => { await opened; await route.continue(); });
  return { ...person, release: () => open() };
}

/** Fills every field as a person might, unfolds what is folded; gives what stands in them afterwards. */
function fillAll() {
  for (const details of document.querySelectorAll('main details')) details.open = true;
  for (const field of document.querySelectorAll('main form input, main form select, main form textarea')) {
    if (field.type === 'hidden') continue;
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = !field.checked;
    else if (field.localName === 'select') field.selectedIndex = field.options.length - 1;
    else field.value = { date: '2027-01-19', time: '19:00' }[field.type] ?? 'قهوة Getypt 12';
  }
  const first = document.querySelector('main form input:not([type=hidden]), main form select, main form textarea');
  first?.focus();
}

const state = () => ({
  fields: [...document.querySelectorAll('main form input:not([type=hidden]), main form select, main form textarea')]
    .map((f) => `${f.name} ${f.value} ${f.checked ?? ''}`),
  focus: document.activeElement?.id,
  open: [...document.querySelectorAll('main details')].map((d) => d.open),
});

const pages = {
  visitor: ['sign-in', 'report', 'join/household/name', 'join/group/group', 'join/group/welcome', 'join/group/you',
    'join/group/languages', 'join/group/time', 'join/group/likes', 'join/group/promise', 'join/alone/place'],
  newcomer: ['my/proposal', 'my/safe', 'my/data/name', 'my/data/city', 'my/data/reach', 'my/data/people',
    'my/data/languages', 'my/data/slots', 'my/data/travel', 'my/data/goals', 'my/data/wishes', 'account'],
  'member-paired': ['group/first-meeting', 'group/answers', 'group/profile'],
  initiator: ['group/seats'],
  coordinator: ['team/households', 'team/questions'],
};

for (const [part, paths] of Object.entries(pages)) {
  test(`what the ${part} types before the page lives is still there`, async () => {
    const language = part === 'newcomer' ? 'ar' : 'nl';
    for (const path of paths) {
      for (let turn = 0; turn < turns; turn += 1) {
        const { page, complaints, release, close } = await slowly(language, part === 'visitor' ? null : part);
        complaints.length = 0;
        await page.goto(`${server.origin}/${language}/${path}`);
        await page.evaluate(fillAll);
        const typed = await page.evaluate(state);
        assert.ok(typed.fields.length > 0, `${path} has fields`);
        assert.equal(await page.locator('html[data-hydrated]').count(), 0, `${path} does not live yet`);
        release();
        await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 15_000 });
        assert.deepEqual(await page.evaluate(state), typed, path);
        assert.deepEqual(complaints, [], path);
        await close();
      }
    }
  });
}
