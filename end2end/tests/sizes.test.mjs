// What the first view of a page costs over the wire with nothing in the cache, and that script comes after it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, phone } from '../support/browser.mjs';
import { serve } from '../support/server.mjs';

let browser;
let server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

/** Every request of one visit in the order of asking: address, bytes over the wire, whether `load` had happened before. */
async function visit(path) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const asked = new Map();
  let loaded = false;
  page.on('load', () => { loaded = true; });
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', (e) => asked.set(e.requestId, { url: e.request.url, bytes: 0, late: loaded }));
  cdp.on('Network.loadingFinished', (e) => { if (asked.has(e.requestId)) asked.get(e.requestId).bytes = e.encodedDataLength; });
  await page.goto(server.origin + path);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 20_000 });
  await context.close();
  return [...asked.values()];
}

const isScript = (request) => /\.(js|wasm)$/.test(request.url);
const kilobytes = (requests) => requests.reduce((sum, request) => sum + request.bytes, 0) / 1000;

for (const [language, most] of [['nl', 90], ['en', 90], ['ar', 125]]) {
  for (const path of ['', '/join/household']) {
    test(`the first view of /${language}${path} is at most ${most} kB, and script comes after it`, async (t) => {
      const requests = await visit(`/${language}${path}`);
      const [view, script] = [requests.filter((r) => !isScript(r)), requests.filter(isScript)];
      t.diagnostic(`/${language}${path}: first view ${kilobytes(view).toFixed(1)} kB, script ${kilobytes(script).toFixed(1)} kB`);
      assert.ok(view.some((r) => r.bytes > 1000), 'nothing was measured');
      assert.ok(kilobytes(view) <= most, `${kilobytes(view)} kB`);
      assert.equal(script.length, 2, 'glue and module, nothing else');
      assert.ok(kilobytes(script) <= 230, `${kilobytes(script)} kB`);
      assert.deepEqual(script.filter((r) => !r.late), [], 'script was asked for before load');
    });
  }
}
