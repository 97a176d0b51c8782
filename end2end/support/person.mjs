// Somebody with a browser of their own. Every step waits for its outcome and looks at the page that came.
import assert from 'node:assert/strict';
import { visitor, watch } from './browser.mjs';
import { look } from './look.mjs';

const patience = 15_000;

/** Shapes of pages that were searched for barriers, for a screen with or without script: once a test file is enough. */
const searched = new Map();

/** What the people of a journey share: where, on which screen, with or without script, and which texts people wrote. */
export async function together(browser, { origin, screen, script, markers = [] }) {
  const kind = `${screen.viewport.width} ${script}`;
  if (!searched.has(kind)) searched.set(kind, new Set());
  const common = { origin, screen, script, markers, seen: searched.get(kind), pages: { count: 0 } };
  if (!script) common.reader = await (await browser.newContext({ ...screen, bypassCSP: true })).newPage();
  return common;
}

/** `common` comes from [together]. */
export class Person {
  static async enter(browser, common, name, language) {
    const options = { ...common.screen, javaScriptEnabled: common.script, acceptDownloads: true };
    const person = new Person();
    Object.assign(person, { common, name, language, ...await visitor(browser, options) });
    person.page.setDefaultTimeout(patience);
    return person;
  }

  address(path) { return path.startsWith('http') ? path : `${this.common.origin}/${this.language}${path}`; }

  get path() { return new URL(this.page.url()).pathname.slice(3); }

  /** Opens a page by its address, as from a mail. */
  async open(path) {
    const answer = await this.page.goto(this.address(path));
    assert.equal(answer.status(), 200, `${this.name}: ${path}`);
    await this.arrive();
  }

  /** Presses something that leads to another page, or to the same one anew; `to` is how its path must look. */
  async press(target, to) {
    const thing = typeof target === 'string' ? this.page.locator(target).first() : target;
    await this.page.evaluate(() => document.querySelectorAll('h1, form').forEach((e) => e.setAttribute('data-old', '')));
    await thing.click();
    await this.renewed();
    if (to) await this.page.waitForURL((url) => to.test(url.pathname.slice(3) + url.search)).catch(() => {
      assert.fail(`${this.name} came to ${this.page.url()}, not to ${to}`);
    });
    await this.arrive();
  }

  /** The old heading and forms are gone, whether a new document came or the page was changed in place. */
  async renewed() {
    const end = Date.now() + patience;
    for (;;) {
      const old = await this.page.locator('[data-old]').count().catch(() => 1);
      if (old === 0) return;
      if (Date.now() > end) assert.fail(`${this.name}: nothing new came at ${this.page.url()}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** The page stands and lives; then it is looked at. */
  async arrive() {
    await this.page.waitForLoadState('load');
    await this.page.locator('h1').first().waitFor({ state: 'attached' });
    if (this.common.script) await this.page.waitForSelector('html[data-hydrated]', { state: 'attached' });
    this.common.pages.count += 1;
    if (this.expected) this.forgive();
    const found = await look(this.page, { ...this.common, complaints: this.complaints });
    assert.deepEqual(found, [], `${this.name} at ${this.page.url()}`);
  }

  /** One answer with the status `expected` is what the journey wants, and the browser's line about it. */
  forgive() {
    const wanted = new RegExp(`^${this.expected}: |status of ${this.expected} `);
    const kept = this.complaints.filter((line) => !wanted.test(line));
    assert.notEqual(kept.length, this.complaints.length, `${this.name}: an answer ${this.expected} was expected`);
    this.complaints.splice(0, Infinity, ...kept);
    this.expected = null;
  }

  /** Sends the form with its first button. */
  go(to) { return this.press('main form button', to); }

  /** Sends the form of which this button is; '' is the first button of the page. */
  send(value, to) { return value ? this.press(`main button[value="${value}"]`, to) : this.go(to); }

  /** Sends what cannot be accepted: the same page comes back, its summary of errors has the focus, and the title says so. */
  async refused(value, to) {
    await this.send(value, to);
    await this.page.locator('#errors').waitFor();
    assert.equal(await this.page.evaluate(() => document.activeElement?.id), 'errors', `${this.name}: the summary has the focus`);
    assert.match(await this.page.title(), /^(Fout|Error|خطأ): /);
  }

  fill(field, text) { return this.page.fill(`[name="${field}"]`, text); }

  check(field, value) { return this.page.check(`[name="${field}"][value="${value}"]`); }

  choose(field, value) { return this.page.selectOption(`[name="${field}"]`, value); }

  /** Closes the page and opens an empty one in the same browser: cookies stay, everything else is gone. */
  async closePage() {
    await this.page.close();
    Object.assign(this, await watch(this.context));
    this.page.setDefaultTimeout(patience);
  }

  /** The same person in a second tab of the same browser. */
  async anotherTab() {
    const tab = Object.assign(new Person(), this, await watch(this.context));
    tab.page.setDefaultTimeout(patience);
    return tab;
  }

  words() { return this.page.locator('main').innerText(); }
}
