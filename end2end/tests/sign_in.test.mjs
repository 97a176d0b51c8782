// Coming in and going: the code with its space, a link that only a button uses, the own sessions.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desktop, launch, phone } from '../support/browser.mjs';
import { Person, together } from '../support/person.mjs';
import { serve } from '../support/server.mjs';

process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
let browser, server;
before(async () => { [browser, server] = await Promise.all([launch(), serve()]); });
after(async () => { await browser?.close(); await server?.stop(); });

const codeTo = (mail) =>
  server.sql(`SELECT code FROM mail WHERE to_address = '${mail}' AND code IS NOT NULL ORDER BY created_at DESC LIMIT 1`);
const sessions = () => server.sql(`SELECT count(*) FROM session WHERE ended_at IS NULL`);

async function enter(language, script, screen = desktop) {
  const common = await together(browser, { origin: server.origin, screen, script });
  return Person.enter(browser, common, `reader of ${language}`, language);
}

/** The question for a code; the page for the code is open afterwards. */
async function ask(person, mail) {
  await person.open('/sign-in');
  await person.fill('email', mail);
  await person.go(/^\/sign-in\/code$/);
}

/** Somebody who may sign in: a researcher has the least of pages, and needs no city. */
function somebody(mail) {
  server.command('user', 'add', '--role', 'researcher', '--name', 'Ines', '--email', mail);
}

for (const [language, script, screen] of [['nl', true, desktop], ['ar', false, phone], ['en', true, phone]]) {
  test(`${language}, ${script ? 'with' : 'without'} script: a wrong code says how many tries are left, a pasted one lets in`, async () => {
    const mail = `ines-${language}@example.org`;
    somebody(mail);
    const ines = await enter(language, script, screen);
    await ines.open('/sign-in');
    await ines.fill('email', ' ');
    await ines.refused('', /^\/sign-in$/);
    await ines.fill('email', 'ines-bij-example');
    await ines.refused('', /^\/sign-in$/);
    assert.equal(await ines.page.inputValue('[name=email]'), 'ines-bij-example', 'what was typed stays');
    await ask(ines, mail);
    const code = codeTo(mail);
    const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, '0');
    await ines.fill('code', wrong);
    await ines.refused('code', /^\/sign-in\/code$/);
    assert.match(await ines.page.locator('#errors').innerText(), /\d|واحد|اثن|محاول/);
    await ines.fill('code', '');
    await ines.refused('code', /^\/sign-in\/code$/);
    const arabic = [...code].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('');
    const pasted = language === 'ar' ? arabic : code;
    await ines.fill('code', ` ${pasted.slice(0, 4)} ${pasted.slice(4)} `);
    await ines.send('code', /^\/sign-in\/second$/);
    await ines.close();
  });
}

test('an address that nobody has gets the same answer, and no code', async () => {
  const mail = 'niemand@example.org';
  const visitor = await enter('nl', false);
  await ask(visitor, mail);
  const said = (await visitor.words()).replace(/\d\d:\d\d/g, 'TIME');
  assert.equal(codeTo(mail), '');
  somebody('wel@example.org');
  const known = await enter('nl', false);
  await ask(known, 'wel@example.org');
  assert.equal((await known.words()).replace(/\d\d:\d\d/g, 'TIME').replaceAll('wel@', 'niemand@'), said);
  for (const person of [visitor, known]) await person.close();
});

test('a link opened twenty times still works once, and only its button uses it', async () => {
  const link = server.command('user', 'add', '--role', 'researcher', '--name', 'Link', '--email', 'link@example.org').split('\n').at(-1);
  const begin = sessions();
  for (let turn = 0; turn < 20; turn += 1) {
    const answer = await fetch(link, { method: turn % 2 === 0 ? 'GET' : 'HEAD' });
    assert.equal(answer.status, 200);
    assert.ok(!answer.headers.getSetCookie().some((cookie) => cookie.startsWith('__Host-s=')));
  }
  assert.equal(sessions(), begin, 'looking signs nobody in');
  const person = await enter('nl', true, phone);
  await person.open(link);
  await person.send('yes', /^\/sign-in\/second$/);
  const late = await enter('nl', false);
  const answer = await late.page.goto(link);
  assert.ok([404, 410].includes(answer.status()), 'a used link is over');
  for (const each of [person, late]) await each.close();
});

test('the page asked for without a session is where she comes after signing in', async () => {
  somebody('terug@example.org');
  const person = await enter('en', true);
  await person.open('/account');
  assert.match(person.path, /^\/sign-in$/);
  assert.equal(new URL(person.page.url()).searchParams.get('next'), 'account');
  await person.fill('email', 'terug@example.org');
  await person.go(/^\/sign-in\/code$/);
  await person.fill('code', codeTo('terug@example.org'));
  await person.send('code', /^\/sign-in\/second$/);
  await person.close();
});

/** A household signs up by name and mail alone: somebody with an account and without a second factor. */
async function household(language, script, mail) {
  const she = await enter(language, script, phone);
  await she.open('/join/household/name');
  await she.fill('name', 'Amal');
  await she.send('continue');
  await she.check('city', 'the-hague');
  await she.fill('postcode', '2525');
  await she.send('continue');
  await she.send('skip');
  await she.check('contact_by', 'mail');
  await she.fill('email', mail);
  await she.send('continue');
  for (let step = 0; step < 8; step += 1) await she.send('skip');
  await she.check('consent_matching', 'yes');
  await she.send('send', /^\/join\/household\/done$/);
  await she.fill('code', codeTo(mail));
  await she.go(/^\/my\/waiting$/);
  return she;
}

test('the own sessions are listed, one is ended from another, and signing out ends its own', async () => {
  const mail = 'amal@example.org';
  const [here, there, third] = [await household('nl', true, mail), await enter('nl', false), await enter('nl', true, phone)];
  for (const person of [there, third]) {
    await ask(person, mail);
    await person.fill('code', codeTo(mail));
    await person.send('code', /^\/my\/waiting$/);
  }
  const rows = here.page.locator('section[aria-labelledby=sessions] li');
  await here.open('/account');
  assert.equal(await rows.count(), 3);
  await here.press(rows.locator('form button').first(), /^\/account\?done=ended$/);
  assert.equal(await rows.count(), 2);
  await here.send('others', /^\/account\?done=others$/);
  assert.equal(await rows.count(), 1);
  for (const person of [there, third]) {
    await person.page.goto(person.address('/my/waiting'));
    assert.match(new URL(person.page.url()).pathname, /^\/nl\/sign-in$/, 'an ended session is over at once');
  }
  await here.press('main a[href$="/sign-out"]', /^\/sign-out$/);
  await here.go(/^\/sign-in\?done=out$/);
  assert.deepEqual((await here.context.cookies()).map((c) => c.name).filter((name) => name.startsWith('__Host-')), []);
  await here.page.goto(here.address('/my/waiting'));
  assert.match(new URL(here.page.url()).pathname, /^\/nl\/sign-in$/);
  for (const person of [here, there, third]) await person.close();
});
