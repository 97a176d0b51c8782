// The first meeting: planned by the group, seen by the newcomer in Arabic with the Dutch date beneath, taken along as a file.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { event } from '../support/calendar.mjs';
import { groupName, names } from './group.mjs';
import { her } from './household.mjs';

const place = 'Bibliotheek Het Anker';
const address = 'Ankerplein 3, 2525 AB';

/** A Tuesday at least a week from now, as the field wants it. */
function someTuesday() {
  const day = new Date(Date.now() + 7 * 86_400_000);
  while (day.getUTCDay() !== 2) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Nothing filled in, then an end before the beginning, then right. Gives the day. */
export async function plan(member) {
  await member.open('/group');
  await member.press('main a[href$="/group/first-meeting"]', /^\/group\/first-meeting$/);
  await member.refused('plan', /^\/group\/first-meeting$/);
  const day = someTuesday();
  await member.fill('day', day);
  await member.fill('starts', '19:00');
  await member.fill('ends', '18:00');
  await member.check('place_kind', 'library');
  await member.fill('place', place);
  await member.fill('address', address);
  await member.fill('way', 'Tram 9 tot het Ankerplein');
  await member.refused('plan', /^\/group\/first-meeting$/);
  assert.equal(await member.page.inputValue('[name=address]'), address, 'what was typed stays');
  await member.fill('ends', '21:00');
  await member.send('plan', /^\/group\/first-meeting\?done=planned$/);
  return day;
}

/** One after the other takes a share; one gives it back. */
export async function share(five) {
  for (const member of five.slice(0, 3)) {
    await member.open('/group/first-meeting');
    await member.press(member.page.locator('form[action$="/take"] button').first(), /^\/group\/first-meeting$/);
  }
  await five[2].press('form[action$="/back"] button', /^\/group\/first-meeting$/);
}

/** On her own page, in Arabic. */
export async function see(she, day) {
  if (she.language !== 'ar') {
    await she.open('/my/next');
    const place = she.page.locator('.langs a[lang=ar]');
    she.language = 'ar';
    await she.press(place, /^\/my\/next$/);
  } else {
    await she.open('/my/group');
    await she.press('main .btn.go', /^\/my\/next$/);
  }
  const words = await she.words();
  const [year, month, date] = day.split('-').map(Number);
  const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
  const dutch = await she.page.locator('.when .nl-date [lang=nl][dir=ltr]').innerText();
  assert.match(dutch, new RegExp(`^dinsdag ${date} ${months[month - 1]}( ${year})?, 19:00$`));
  assert.match(await she.page.locator('.when').innerText(), new RegExp(`الثلاثاء ${date} .*19:00`));
  for (const text of [place, address, names[0], names[1]]) assert.ok(words.includes(text), `${text} is told`);
  assert.equal(await she.page.locator('section[aria-labelledby="shares"] li').count(), 2, 'what nobody does is not told');
}

/** The file: one event at the right local time, and nobody's name. */
export async function takeAlong(she, day) {
  const [download] = await Promise.all([
    she.page.waitForEvent('download'),
    she.page.locator('a[href$="/my/next/meeting.ics"]').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  assert.equal(download.suggestedFilename(), 'samen-hier.ics');
  const { UID, DTSTART, DTEND, SEQUENCE, SUMMARY } = event(text);
  assert.match(UID.value, /^[0-9a-f]{32}@samenhier$/);
  assert.match(DTSTART.parameters, /^;TZID=Europe\/Amsterdam$/);
  assert.equal(DTSTART.value, `${day.replaceAll('-', '')}T190000`);
  assert.equal(DTEND.value, `${day.replaceAll('-', '')}T210000`);
  assert.equal(SEQUENCE.value, '0');
  assert.equal(SUMMARY.value, 'Samen Hier');
  for (const name of [her, groupName, place, ...names]) assert.ok(!text.includes(name), `${name} stands in the file`);
  she.complaints.splice(0); // a browser calls a page that becomes a file "aborted"
}
