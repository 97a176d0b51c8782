// The whole thread of the programme in an empty folder: from the first admin to the first meeting.
import assert from 'node:assert/strict';
import { launch } from '../support/browser.mjs';
import { together } from '../support/person.mjs';
import { serve } from '../support/server.mjs';
import { gather, names, sign, groupName } from './group.mjs';
import { her, hope, signUp } from './household.mjs';
import { plan, see, share, takeAlong } from './meeting.mjs';
import { accept, ask, pair, question, reply } from './round.mjs';
import { admin, coordinator, openCity, readyGroup, readyHousehold } from './staff.mjs';

const city = 'the-hague';
const postcode = '2525';

/** Walks it once; gives how many pages were seen and looked at. */
export async function thread(language, screen, script) {
  process.env.SAMENHIER_PAGES_A_MINUTE ??= '0'; // one address opens more here than one reader may
  const [browser, server] = await Promise.all([launch(), serve()]);
  const markers = [her, hope, question, reply, groupName, ...names, 'Koorlid 0', 'Koorlid 3', 'Annelies Vos', 'Kees van Beheer'];
  const common = await together(browser, { origin: server.origin, screen, script, markers });
  const other = language === 'ar' ? 'nl' : 'ar';
  try {
    const kees = await admin(browser, common, server, language);
    await openCity(kees, city);
    const tariq = await coordinator(browser, common, server, kees, city);
    const { she, before } = await signUp(browser, common, tariq, language, { city, postcode });
    const five = await gather(browser, common, server, [language, other], { city, postcode: '2562' });
    await kees.close();
    assert.ok((await readyHousehold(tariq, her)).includes(before), 'the team sees the day that she was told');
    await sign(five);
    assert.match(await readyGroup(tariq, groupName), /\d/);
    await pair(tariq);
    await ask(she, tariq, names);
    await accept(she, five);
    const day = await plan(five[0]);
    await share(five);
    await see(she, day);
    await takeAlong(she, day);
    return common.pages.count;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A test for each pair of language and screen that is walked in every run, and for the others in the long one. */
export function combinations(language) {
  const deep = Boolean(process.env.SAMENHIER_DEEP);
  const usual = language === 'ar' ? 'phone' : 'desktop';
  const screens = deep ? ['phone', 'desktop'] : [usual];
  return screens.flatMap((screen) => [true, false].map((script) => ({ language, screen, script })));
}
