// The team: an admin and a coordinator come in with a second factor, a city opens, people are called and cleared.
import assert from 'node:assert/strict';
import { Person } from '../support/person.mjs';
import { digits, stepNow } from '../support/second_factor.mjs';

/** Sets up the app with the key that the page shows. Gives the key, the step of the digits, and what wrong digits got. */
async function enrol(person, to) {
  const key = await person.page.locator('main bdi code').innerText();
  await person.fill('code', digits(key, stepNow() + 20));
  await person.refused('prove', /^\/sign-in\/second$/);
  const wrong = await person.page.locator('#errors li').innerText();
  const step = stepNow();
  await person.fill('code', digits(key, step));
  await person.send('prove', to);
  return { key, step, wrong };
}

/** The link that a command prints, to the page in a language. */
const printed = (server, language, ...words) => server.command(...words).split('\n').at(-1).replace('/nl/', `/${language}/`);

/** The admin enters by the printed link, sets up the app, goes and comes again: used digits are refused. */
export async function admin(browser, common, server, language) {
  const kees = await Person.enter(browser, common, 'admin', language);
  await kees.open(printed(server, language, 'user', 'add', '--role', 'admin', '--name', 'Kees van Beheer', '--email', 'kees@example.org'));
  await kees.send('yes', /^\/sign-in\/second$/);
  const { key, step, wrong } = await enrol(kees, /^\/admin$/);
  await kees.open('/sign-out');
  await kees.go(/^\/sign-in\?done=out$/);
  await kees.open(printed(server, language, 'user', 'link', 'kees@example.org'));
  await kees.send('yes', /^\/sign-in\/second$/);
  await kees.fill('code', digits(key, step));
  await kees.refused('prove', /^\/sign-in\/second$/);
  // Within the grace of one step they are not wrong but used; the page says so.
  const soon = stepNow() <= step + 1;
  if (soon) assert.notEqual(await kees.page.locator('#errors li').innerText(), wrong);
  // The digits of the next half minute are good already.
  await kees.fill('code', digits(key, Math.max(step + 1, stepNow())));
  await kees.send('prove', /^\/admin$/);
  return kees;
}

/** The city opens, with somebody to call. */
export async function openCity(kees, city) {
  await kees.choose(`${city}-state`, 'open');
  const form = kees.page.locator(`form:has([name="${city}-contact_name"]) button`);
  await kees.press(form, /^\/admin$/);
  assert.equal(await kees.page.locator('#errors a').count(), 2, 'an open city needs somebody to call');
  await kees.fill(`${city}-contact_name`, 'Annelies Vos');
  await kees.fill(`${city}-contact_phone`, '06 1234 5678');
  await kees.press(form, /^\/admin\?done=city$/);
}

/** The newest mail to an address, as the page of messages shows it to who may read it. */
export async function mailTo(reader, address) {
  await reader.open('/outbox');
  await reader.press(reader.page.locator('main li', { hasText: address }).first().locator('a'), /^\/outbox\/[0-9a-f]+$/);
  return reader.page.locator('main');
}

/** The admin gives the role; without a mail server the coordinator comes in by a printed link, and sets up the app. */
export async function coordinator(browser, common, server, kees, city) {
  await kees.open('/admin');
  await kees.fill('email', 'tariq@example.org');
  await kees.check('role', 'coordinator');
  await kees.choose('city', city);
  for (const language of ['ar', 'nl']) await kees.check('spoken', language);
  await kees.send('give', /^\/admin\?done=given$/);
  const tariq = await Person.enter(browser, common, 'coordinator', kees.language);
  await tariq.open(printed(server, kees.language, 'user', 'link', 'tariq@example.org'));
  await tariq.send('yes', /^\/sign-in\/second$/);
  await enrol(tariq, /^\/team$/);
  return tariq;
}

const rowOf = (tariq, name) => tariq.page.locator('.work li', { hasText: name });

/** Opens a file from the work list; gives the words of the row's last day. */
export async function openFile(tariq, name, to) {
  await tariq.open('/team');
  const due = await rowOf(tariq, name).first().locator('.due').innerText();
  await tariq.press(rowOf(tariq, name).first().locator('.who'), to);
  return due;
}

/** Notes that somebody was reached, and a few words. */
async function log(tariq, note) {
  await tariq.check('channel', 'phone');
  await tariq.check('outcome', 'reached');
  await tariq.press('form[action$="/contact"] button');
  await tariq.fill('note', note);
  await tariq.press('form[action$="/note"] button');
  assert.match(await tariq.page.locator('.timeline').innerText(), new RegExp(note));
}

const step = (tariq, code) => tariq.press(`form[action$="/step/${code}"] button`);
const missing = (tariq) => tariq.page.locator('section[aria-labelledby="next"] li').count();

/** From the first call to the pool. */
export async function readyHousehold(tariq, name) {
  const due = await openFile(tariq, name, /^\/team\/household\//);
  await log(tariq, 'Gebeld, spreekt graag af');
  await step(tariq, 'intake');
  assert.equal(await missing(tariq), 1, 'she was not sure about the conditions; that is named');
  await tariq.press('form[action$="/eligible"] button');
  await step(tariq, 'ready');
  return due;
}

/** Talk, papers and training of all five; then the pool. */
export async function readyGroup(tariq, name) {
  const due = await openFile(tariq, name, /^\/team\/group\//);
  await log(tariq, 'Gesprek gehad op dinsdag');
  const papers = { vog: 'shown_ok', training: 'attended' };
  for (let at = 0; at < 5; at += 1) {
    for (const [paper, state] of Object.entries(papers)) {
      const form = tariq.page.locator(`form[action$="/${paper}"]`).nth(at);
      await form.locator('select').selectOption(state);
      await tariq.press(form.locator('button'));
    }
  }
  await step(tariq, 'cleared');
  await step(tariq, 'ready');
  return due;
}
