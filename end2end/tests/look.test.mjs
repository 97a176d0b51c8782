// What the journeys look at every page with can fail: each planted fault is found, by name, and a clean page has none.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { launch, phone, visitor } from '../support/browser.mjs';
import { event } from '../support/calendar.mjs';
import { look } from '../support/look.mjs';

const page = (body, attributes = 'lang=nl dir=ltr') => `<!doctype html><html ${attributes}><head><title>Een pagina</title>
  <meta name=viewport content="width=device-width"><link rel=icon href="data:,"></head><body><main><h1>Een pagina</h1>${body}</main></body></html>`;
let browser, server, origin, html;
before(async () => {
  browser = await launch();
  server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "style-src 'nonce-x'" });
    answer.end(html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => { await browser?.close(); server?.close(); });

async function found(content, script) {
  html = content;
  const screen = { ...phone, javaScriptEnabled: script };
  const { page: shown, complaints, close } = await visitor(browser, screen);
  const reader = script ? null : await (await browser.newContext({ ...phone, bypassCSP: true })).newPage();
  await shown.goto(`${origin}/nl/page`);
  const all = await look(shown, { complaints, reader, markers: ['Wietske'] });
  await close();
  return all.join('\n');
}

const faults = [
  ['ar, not nl', page('', 'lang=ar dir=ltr')],
  ['rtl, not ltr', page('', 'lang=nl dir=rtl')],
  ['48 pixels too wide', page('<style nonce=x>p{inline-size:400px}</style><p>breed</p>')],
  ['text home-title is missing', page('<p>home-title</p>')],
  ['stands without bdi', page('<p>Dag Wietske</p>')],
  ['stands without bdi', page('<p>\u2068Wietske · Roelof\u2069</p>')],
  ['field a has no dir', page('<label>a <input name=a></label>')],
  ['button-name', page('<button type=button></button>')],
  ['Content Security Policy', page('<p style="color:red">rood</p>')],
];

for (const script of [true, false]) {
  test(`each planted fault is found, ${script ? 'with' : 'without'} script`, async () => {
    assert.equal(await found(page('<p><bdi>Wietske</bdi>, \u2068Wietske\u2069</p>'), script), '');
    for (const [words, content] of faults) assert.ok((await found(content, script)).includes(words), words);
  });
}

test('a calendar that a strict program refuses is refused', () => {
  const good = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Samen Hier', 'END:VEVENT', 'END:VCALENDAR', ''];
  assert.equal(event(good.join('\r\n')).SUMMARY.value, 'Samen Hier');
  const bad = [
    good.join('\n'),
    good.with(3, `SUMMARY:${'x'.repeat(80)}`).join('\r\n'),
    good.toSpliced(4, 1).join('\r\n'),
    good.toSpliced(3, 0, 'UID:b').join('\r\n'),
  ];
  for (const text of bad) assert.throws(() => event(text));
});
