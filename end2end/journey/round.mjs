// The round, the proposal, the question, and the two yeses. And the ways not to say yes.
import assert from 'node:assert/strict';
import { groupName } from './group.mjs';
import { her } from './household.mjs';

export const question = 'Mag mijn zus de eerste keer mee?';
export const reply = 'Ja hoor, neem haar gerust mee';

/** The coordinator runs the round, reads why, and confirms the pair. */
export async function pair(tariq) {
  await tariq.open('/team/round/new');
  await tariq.go(/^\/team\/round\/[0-9a-f-]+$/);
  for (let turn = 0; turn < 40 && await tariq.page.locator('button[value=stop]').count() > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await tariq.open(tariq.path);
  }
  const cards = tariq.page.locator('section.card[aria-labelledby^="pair-"]');
  assert.equal(await cards.count(), 1);
  const words = await cards.innerText();
  assert.ok(words.includes(her) && words.includes(groupName), 'the pair is named');
  for (const side of [0, 1]) {
    const terms = cards.locator('table').nth(side).locator('tbody tr');
    assert.ok(await terms.count() >= 5, 'the points of a side are told apart');
  }
  const looked = cards.locator('[name=looked]');
  if (await looked.count() > 0) await looked.check();
  await tariq.press(cards.locator('button[value=approve]'), /^\/team\/round\//);
  assert.equal(await tariq.page.locator('button[value=approve]').count(), 0);
}

/** Reasons stand on the page, in its own language; nobody's name does. */
async function readReasons(person, hidden) {
  const reasons = person.page.locator('section[aria-labelledby="reasons"]');
  const words = await person.words();
  assert.ok((await reasons.innerText()).length > 40, 'reasons are given');
  const own = { ar: /[\u0600-\u06ff]{3}/, nl: /\b(jullie|jij|je|de groep|een)\b/, en: /\b(you|the|both)\b/ };
  assert.match(await reasons.innerText(), own[person.language]);
  for (const name of hidden) assert.ok(!words.includes(name), `${name} is not told before both say yes`);
}

/** She reads, asks, gets an answer from the coordinator. */
export async function ask(she, tariq, hidden) {
  await she.open('/my/waiting');
  await she.press('main .btn.go', /^\/my\/proposal$/);
  await readReasons(she, hidden);
  await she.refused('ask', /^\/my\/proposal$/);
  await she.fill('question', question);
  await she.send('ask', /^\/my\/proposal$/);
  assert.ok((await she.words()).includes(question));
  await tariq.open('/team');
  const row = tariq.page.locator('.work li a.who[href$="/team/questions"]').first();
  await tariq.press(row, /^\/team\/questions$/);
  await tariq.page.locator('textarea').fill(reply);
  await tariq.go(/^\/team\/questions$/);
  await she.open('/my/proposal');
  assert.ok((await she.words()).includes(reply), 'the answer stands on her page');
}

/** She says yes; then each of the five. Only the last yes makes the pair. */
export async function accept(she, five) {
  await she.send('yes', /^\/my\/proposal$/);
  assert.equal(await she.page.locator('button[value=yes]').count(), 0);
  for (const [at, member] of five.entries()) {
    await member.open('/group/proposal');
    await readReasons(member, [her]);
    await member.send('yes', /^\/group\/proposal$/);
    const left = await member.page.locator('main a[href$="/group/first-meeting"]').count();
    assert.equal(left, at === five.length - 1 ? 1 : 0, 'only the last yes makes the pair');
  }
  await she.open('/my/group');
}
