// Five residents: one starts a group, four come by personal link, the names are confirmed, everybody signs.
import assert from 'node:assert/strict';
import { Person } from '../support/person.mjs';

export const groupName = 'Lindeheuvel';
/** Name, language of the pages, languages spoken. The second to the fifth come by link. */
const people = (main, other) => [
  ['Wietske', main, ['nl']],
  ['Roelof', main, ['nl', 'en']],
  ['يعقوب', other, ['nl', 'ar']],
  ['Odette', 'en', ['nl', 'fr']],
  ['Bartjan', main, ['nl']],
];
export const names = people('', '').map(([name]) => name);

/** The questions about oneself, from the name to the code; `place` is the path before the step. */
async function answer(person, spoken, place, server) {
  const mail = `lid-${names.indexOf(person.name)}@example.org`;
  const to = (step) => new RegExp(`^${place}/${step}$`);
  await person.fill('name', person.name);
  await person.fill('email', mail);
  await person.check('age', '26-35');
  await person.send('next', to('languages'));
  for (const language of spoken) {
    if (language === 'fr') await person.page.locator('main details summary').first().click();
    await person.choose(`language-${language}`, language === 'nl' ? 'native' : 'b2');
  }
  await person.send('next', to('time'));
  for (const slot of ['2', '5']) await person.check('slots', slot);
  for (const [field, value] of [['travel', '30'], ['hours', '4']]) await person.check(field, value);
  await person.send('next', to('likes'));
  for (const [field, value] of [['interests', 'music'], ['likes', 'cook_eat']]) await person.check(field, value);
  await person.send('next', to('promise'));
  await person.check('promise', 'yes');
  await person.fill('experience', 'Vrijwilliger in de buurt');
  await person.send('next', to('check'));
  const words = await person.words();
  for (const text of [person.name, mail]) assert.ok(words.includes(text), `${text} is among the answers`);
  await person.send('send', to('code'));
  const code = server.sql(`SELECT code FROM mail WHERE to_address = '${mail}' AND code IS NOT NULL`);
  await person.fill('code', `${code.slice(0, 4)} ${code.slice(4)}`);
}

/** The initiator has begun; the page with the seats is open. */
async function begin(wietske, spoken, server, { city, postcode }) {
  await wietske.open('/join/group');
  await wietske.press('main .btn.go', /^\/join\/group\/group$/);
  await wietske.check('city', city);
  await wietske.fill('group_name', groupName);
  await wietske.fill('group_postcode', `${postcode} GZ`);
  await wietske.send('next', /^\/join\/group\/welcome$/);
  for (const kind of ['alone', 'couple']) await wietske.check('household_kinds', kind);
  await wietske.check('offered', 'medium');
  await wietske.check('no_common_language', 'yes');
  for (const place of ['library', 'cafe']) await wietske.check('places', place);
  await wietske.send('next', /^\/join\/group\/you$/);
  await answer(wietske, spoken, '/join/group', server);
  await wietske.send('code', /^\/group\/seats$/);
  assert.equal(await wietske.page.locator('.seats .free').count(), 4);
}

/** A link for somebody; gives its address. */
async function invite(wietske, label) {
  await wietske.fill('label', label);
  await wietske.send('invite', /^\/group\/seats\?link=/);
  assert.equal(await wietske.page.locator('a[href^="https://wa.me/?text="]').count(), 3);
  return wietske.page.locator('figcaption bdi').innerText();
}

/** The invited one looks, says yes, answers, and waits for the name to be confirmed. */
async function join(friend, link, spoken, server) {
  await friend.open(link.replace(/\/..\/invitation/, `/${friend.language}/invitation`));
  const place = friend.path;
  await friend.send('yes', new RegExp(`^${place}/you$`));
  await answer(friend, spoken, place, server);
  await friend.send('code', /^\/group$/);
  assert.equal(await friend.page.locator('.person').count(), 1, 'before the name is confirmed only oneself is shown');
}

/** The whole group, five of five. Gives the people in their order. */
export async function gather(browser, common, server, [main, other], place) {
  const five = [];
  for (const [name, language] of people(main, other)) five.push(await Person.enter(browser, common, name, language));
  const [wietske, ...friends] = five;
  const spoken = people('', '').map(([, , languages]) => languages);
  await begin(wietske, spoken[0], server, place);
  const links = [];
  for (const friend of friends) links.push(await invite(wietske, `Koorlid ${links.length}`));
  await Promise.all(friends.map((friend, at) => join(friend, links[at], spoken[at + 1], server)));
  await wietske.open('/group/seats');
  for (let left = 4; left > 0; left -= 1) {
    assert.equal(await wietske.page.locator('button[value=confirm]').count(), left);
    await wietske.send('confirm', /^\/group\/seats$/);
  }
  assert.equal(await wietske.page.locator('.seats .free').count(), 0);
  await wietske.open('/group');
  assert.deepEqual((await wietske.page.locator('.person .name').allInnerTexts()).sort(), [...names].sort());
  return five;
}

/** Everybody signs the statement in the app. */
export async function sign(five) {
  await Promise.all(five.map(async (person) => {
    await person.open('/group/ready');
    await person.send('sign', /^\/group\/ready$/);
    assert.equal(await person.page.locator('button[value=sign]').count(), 0);
  }));
}
