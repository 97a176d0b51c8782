// A household signs up: every question, a draft that outlives a closed page, consents, the code, the waiting page.
import assert from 'node:assert/strict';
import { Person } from '../support/person.mjs';
import { mailTo } from './staff.mjs';

/** Name that nobody would take for a word of the page. */
export const her = 'شهرزاد';
export const hope = 'Ik hoop op een vriendin om mee te wandelen';
const mail = 'shahrazad@example.org';
const join = (step) => new RegExp(`^/join/household/${step}$`);

async function first(she, city, postcode) {
  await she.open('/join/household');
  await she.press('main .btn.go', join('name'));
  await she.refused('continue', /^\/join\/household\/name$/);
  await she.fill('name', her);
  await she.fill('say_name', 'Sjah-ra-zaad');
  await she.check('address_form', 'feminine');
  await she.send('continue', join('city'));
  await she.check('city', city);
  await she.fill('postcode', postcode);
  await she.send('continue', join('eligible'));
}

async function second(she) {
  await she.check('eligible', 'unsure');
  await she.send('continue', join('reach'));
  await she.check('contact_by', 'whatsapp');
  await she.fill('phone', '٠٦ ١٢٣٤ ٥٦٧٨');
  await she.fill('email', mail);
  await she.check('contact_times', 'evening');
  await she.check('filled_by', 'self');
  await she.send('continue', join('people'));
  await she.check('kind', 'alone');
  await she.choose('size', '1');
  await she.send('continue', join('languages'));
  await she.choose('language_1', 'ar');
  await she.choose('level_1', 'native');
  await she.choose('language_2', 'nl');
  await she.choose('level_2', 'a2');
  await she.send('continue', join('slots'));
}

async function third(she) {
  for (const slot of ['2', '5', '19']) await she.check('slots', slot);
  await she.send('continue', join('travel'));
  await she.check('travel_minutes', '30');
  await she.check('travel_by', 'public_transport');
  await she.send('continue', join('goals'));
  for (const goal of ['language', 'friends']) await she.check('goals', goal);
  await she.send('continue', join('interests'));
  for (const interest of ['music', 'walking']) await she.check('interests', interest);
  await she.send('continue', join('age'));
  await she.check('age_band', '26-35');
  await she.send('continue', join('wishes'));
  await she.check('contact_level', 'medium');
  await she.check('company', 'no_wish');
  await she.fill('hope', hope);
  await she.send('continue', join('check'));
}

/** Signs up and in; gives her, and the words of the day before which somebody calls. */
export async function signUp(browser, common, tariq, language, { city, postcode }) {
  const she = await Person.enter(browser, common, 'newcomer', language);
  await first(she, city, postcode);
  // The phone is put away; the page is closed. Later she goes on where she was.
  await she.closePage();
  await she.open('/join/household');
  await she.press('main .btn.go', join('eligible'));
  await second(she);
  await third(she);
  const words = await she.words();
  for (const text of [her, postcode, '31612345678', mail, hope]) assert.ok(words.includes(text), `"${text}" is among the answers`);
  assert.equal(await she.page.locator('main input[type=checkbox]:checked').count(), 0, 'no consent is ticked beforehand');
  await she.refused('send', /^\/join\/household\/check$/);
  await she.check('consent_matching', 'yes');
  await she.check('consent_contact', 'yes');
  await she.send('send', join('done'));
  const before = /\u2068([^\u2069]+)\u2069/.exec(await she.page.locator('main .lead').first().textContent())[1];
  await she.fill('code', await (await mailTo(tariq, mail)).locator('.lead code').innerText());
  await she.go(/^\/my\/waiting$/);
  assert.ok((await she.words()).includes(before), 'the waiting page says the same day');
  return { she, before };
}
