// Bad luck with the forms of signing up and of a group: empty, too long, wrong, twice, in two tabs, without the session.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { desktop, launch, phone } from '../support/browser.mjs';
import { Person, together } from '../support/person.mjs';
import { serve } from '../support/server.mjs';

process.env.SAMENHIER_PAGES_A_MINUTE ??= '0';
const long = (letters) => 'Te lang '.repeat(letters / 8 + 1).trim().padEnd(letters, '!');
const letters = { nl: /[a-z]{3}/, en: /[a-z]{3}/, ar: /[\u0600-\u06ff]{3}/ };
let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  server.sql(`INSERT INTO city (slug, state, contact_name, contact_phone, updated_at) VALUES ('the-hague', 'open', '', '', 0)
    ON CONFLICT (slug) DO UPDATE SET state = 'open'`);
});
after(async () => { await browser?.close(); await server?.stop(); });

async function enter(language, script, screen = phone) {
  const common = await together(browser, { origin: server.origin, screen, script });
  return Person.enter(browser, common, `somebody in ${language}`, language);
}

/** Types past the limit that the field itself knows: another browser, or a paste, may not keep it. */
async function type(person, fields) {
  for (const [name, text] of Object.entries(fields)) {
    const field = person.page.locator(`[name="${name}"]`).first();
    const kind = await field.evaluate((e) => { e.removeAttribute('maxlength'); return e.type; });
    if (kind === 'radio' || kind === 'checkbox') await person.check(name, text);
    else if (kind === 'select-one') await person.choose(name, text);
    else await field.fill(text);
  }
}

/** Sends what cannot be accepted: the summary leads to these fields, has the focus, and what was typed stays. */
async function refused(person, button, fields, wrong) {
  await type(person, fields);
  await person.refused(button);
  const summary = person.page.locator('#errors');
  assert.deepEqual(await summary.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href').slice(1))), wrong);
  for (const line of await summary.locator('li').allInnerTexts()) assert.match(line, letters[person.language]);
  for (const [name, text] of Object.entries(fields)) {
    const field = person.page.locator(`[name="${name}"]`).first();
    const kind = await field.evaluate((e) => e.type);
    if (kind === 'radio' || kind === 'checkbox') {
      assert.ok(await person.page.isChecked(`[name="${name}"][value="${text}"]`), `${name} stays ticked`);
    } else assert.equal(await field.inputValue(), text, `${name} stays as typed`);
  }
  for (const name of wrong) assert.ok(await person.page.locator(`[id="${name}-error"], #${name} .error`).count() > 0, `${name} says it itself`);
}

/** Each page of the household: what is refused, then what is accepted. */
const household = [
  ['name', [[{}, ['name']], [{ name: long(81) }, ['name']], [{ say_name: long(81) }, ['name', 'say_name']]], { name: 'Amal', say_name: '' }],
  ['city', [[{ postcode: 'abc' }, ['city', 'postcode']], [{ city: 'the-hague', postcode: '123456' }, ['postcode']]], { city: 'the-hague', postcode: '2525' }],
  ['eligible', [], { eligible: 'yes' }],
  ['reach', [[{ phone: '12', email: 'geen adres' }, ['contact_by', 'phone', 'email']], [{ contact_by: 'phone', phone: '', email: '' }, ['phone']]],
    { contact_by: 'mail', phone: '' }],
  ['people', [], { kind: 'alone' }],
  ['languages', [[{ language_1: 'ar' }, ['level_1']]], { language_1: 'ar', level_1: 'native' }],
  ['slots', [], { slots: '2' }],
  ['travel', [], { travel_minutes: '30' }],
  ['goals', [], { goals: 'language' }],
  ['interests', [], { interests: 'music' }],
  ['age', [], { age_band: '26-35' }],
  ['wishes', [[{ hope: long(501) }, ['hope']], [{ hope: 'Mijn geloof is belangrijk' }, ['hope']]], { hope: 'Wandelen' }],
];

for (const [language, script] of [['nl', true], ['en', false], ['ar', false]]) {
  test(`the household's questions in ${language}, ${script ? 'with' : 'without'} script: what is wrong is said, nothing is lost`, async () => {
    const she = await enter(language, script);
    await she.open('/join/household/name');
    for (const [step, bad, good] of household) {
      assert.equal(she.path, `/join/household/${step}`);
      for (const [fields, wrong] of bad) await refused(she, 'continue', fields, wrong);
      const more = step === 'reach' ? { email: `amal-${language}@example.org` } : {};
      await type(she, { ...good, ...more });
      await she.send('continue', /^\/join\/household\/[a-z]+$/);
    }
    await refused(she, 'send', {}, ['consent_matching']);
    await she.close();
  });
}

const group = [
  ['group', [[{}, ['city', 'group_name', 'group_postcode']], [{ city: 'the-hague', group_name: long(41), group_postcode: '25' }, ['group_name', 'group_postcode']]],
    { group_name: 'Lindeheuvel', group_postcode: '2562' }],
  ['welcome', [[{}, ['household_kinds', 'offered']]], { household_kinds: 'alone', offered: 'medium' }],
  ['you', [[{}, ['name', 'email']], [{ name: long(81), email: 'geen adres' }, ['name', 'email']]], { name: 'Wietske' }],
  ['languages', [[{}, ['languages']]], { 'language-nl': 'native' }],
  ['time', [[{}, ['slots', 'travel', 'hours']]], { slots: '2', travel: '30', hours: '4' }],
  ['likes', [], { interests: 'music' }],
  ['promise', [[{ experience: long(301) }, ['experience', 'promise']]], { promise: 'yes', experience: '' }],
];

/** All pages of the group's questions with good answers, from where she is. */
async function begin(person, mail) {
  await person.open('/join/group/group');
  await type(person, { city: 'the-hague' });
  for (const [step, , good] of group) {
    await type(person, step === 'you' ? { ...good, email: mail } : good);
    await person.send('next', /^\/join\/group\/[a-z]+$/);
  }
}

const codeTo = (mail) =>
  server.sql(`SELECT code FROM mail WHERE to_address = '${mail}' AND code IS NOT NULL ORDER BY created_at DESC LIMIT 1`);

for (const [language, script] of [['nl', true], ['en', false], ['ar', true]]) {
  test(`the group's questions in ${language}, ${script ? 'with' : 'without'} script: what is wrong is said, nothing is lost`, async () => {
    const mail = `wietske-${language}@example.org`;
    const wietske = await enter(language, script, desktop);
    await wietske.open('/join/group/group');
    for (const [step, bad, good] of group) {
      assert.equal(wietske.path, `/join/group/${step}`);
      for (const [fields, wrong] of bad) await refused(wietske, 'next', fields, wrong);
      await type(wietske, step === 'you' ? { ...good, email: mail } : good);
      await wietske.send('next', /^\/join\/group\/[a-z]+$/);
    }
    await wietske.send('send', /^\/join\/group\/code$/);
    await refused(wietske, 'code', {}, ['code']);
    await wietske.fill('code', codeTo(mail));
    await wietske.send('code', /^\/group\/seats$/);
    await refused(wietske, 'invite', { label: '' }, ['label']);
    await refused(wietske, 'invite', { label: long(41) }, ['label']);
    await wietske.close();
  });
}

/** Two clicks so close that the first answer cannot have come. */
async function twice(person, target, to) {
  await person.page.locator(target).first().evaluate((button) => { button.click(); button.click(); });
  await person.page.waitForURL((url) => to.test(url.pathname.slice(3) + url.search));
  await person.page.locator('h1').first().waitFor();
}

for (const script of [true, false]) {
  const how = script ? 'with' : 'without';
  test(`sent twice, ${how} script: one household, one group, one invitation`, async () => {
    const count = (table, where) => server.sql(`SELECT count(*) FROM ${table} WHERE ${where}`);
    const she = await enter('nl', script);
    const name = `Amal ${how}`;
    await she.open('/join/household/name');
    await she.fill('name', name);
    await she.send('continue');
    await type(she, { city: 'the-hague', postcode: '2525' });
    await she.send('continue');
    await she.send('skip');
    await type(she, { contact_by: 'phone', phone: `06 1000 000${Number(script)}` });
    await she.send('continue');
    for (let step = 0; step < 8; step += 1) await she.send('skip');
    await she.check('consent_matching', 'yes');
    await twice(she, 'button[value=send]', /^\/join\/household\/done$/);
    assert.equal(count('household', `name = '${name}'`), '1');
    const mail = `twice-${how}@example.org`;
    const wietske = await enter('nl', script, desktop);
    await begin(wietske, mail);
    await wietske.send('send', /^\/join\/group\/code$/);
    await wietske.fill('code', codeTo(mail));
    await twice(wietske, 'button[value=code]', /^\/group\/seats$/);
    assert.equal(count('member m JOIN account a ON a.id = m.account_id', `a.email = '${mail}'`), '1');
    await wietske.fill('label', `Buur ${how}`);
    await twice(wietske, 'button[value=invite]', /^\/group\/seats\?link=/);
    assert.equal(count('invitation', `label = 'Buur ${how}'`), '1');
    for (const person of [she, wietske]) await person.close();
  });
}

/** Somebody with a group, on the page of what the group wrote about itself. */
async function withGroup(script, mail) {
  const wietske = await enter('nl', script, desktop);
  await begin(wietske, mail);
  await wietske.send('send', /^\/join\/group\/code$/);
  await wietske.fill('code', codeTo(mail));
  await wietske.send('code', /^\/group\/seats$/);
  await wietske.open('/group/profile');
  return wietske;
}

for (const script of [true, false]) {
  test(`an old form in a second tab, ${script ? 'with' : 'without'} script: it is said, and what was typed stays`, async () => {
    const wietske = await withGroup(script, `tabs-${script}@example.org`);
    const second = await wietske.anotherTab();
    await second.open('/group/profile');
    await second.fill('group_name', 'Nieuwe naam');
    await second.send('save', /^\/group\/profile$/);
    await wietske.fill('group_name', 'Oude tab');
    wietske.expected = 409;
    await wietske.send('save', /^\/problem\/changed$/);
    assert.match(await wietske.words(), /veranderd/i);
    await wietske.open('/group/profile');
    assert.equal(await wietske.page.inputValue('[name=group_name]'), 'Oude tab');
    await wietske.send('save', /^\/group\/profile$/);
    await second.open('/group/profile');
    assert.equal(await second.page.inputValue('[name=group_name]'), 'Oude tab');
    await wietske.close();
  });

  test(`the session is gone in the middle, ${script ? 'with' : 'without'} script: it is said, and after signing in it goes on`, async () => {
    const mail = `lost-${script}@example.org`;
    const wietske = await withGroup(script, mail);
    await wietske.fill('group_name', 'Zonder sessie');
    await wietske.context.clearCookies({ name: '__Host-s' });
    await wietske.send('save', /^\/sign-in\?next=group\/profile$/);
    assert.match(await wietske.page.locator('main [role=status]').innerText(), /Log eerst in/);
    await wietske.fill('email', mail);
    await wietske.go(/^\/sign-in\/code$/);
    await wietske.fill('code', codeTo(mail));
    await wietske.send('code', /^\/group\/profile$/);
    assert.equal(await wietske.page.inputValue('[name=group_name]'), 'Zonder sessie', 'what was typed is still there');
    await wietske.close();
  });
}

test('a draft that is gone leads to the question that is needed first', async () => {
  const she = await enter('nl', true);
  await she.open('/join/household/name');
  await she.fill('name', 'Amal');
  await she.send('continue', /^\/join\/household\/city$/);
  await type(she, { city: 'the-hague', postcode: '2525' });
  await she.context.clearCookies();
  await she.send('continue', /^\/join\/household\/eligible$/);
  await she.open('/join/household/check');
  assert.equal(await she.page.locator('main ul a[href$="/name"]').count(), 1, 'the check says that the name is missing');
  await she.open('/join/household/city');
  assert.equal(await she.page.locator('#name').count(), 1);
  await she.close();
});
