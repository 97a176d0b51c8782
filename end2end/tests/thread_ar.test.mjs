// The whole thread, read in Arabic on a phone, with script and without.
import { test } from 'node:test';
import { desktop, phone } from '../support/browser.mjs';
import { combinations, thread } from '../journey/thread.mjs';

const screens = { phone, desktop };
for (const { language, screen, script } of combinations('ar')) {
  test(`from the first admin to the first meeting: ${language}, ${screen}, ${script ? 'with' : 'without'} script`, async (t) => {
    const pages = await thread(language, screens[screen], script);
    t.diagnostic(`${pages} pages`);
  });
}
