/** Why the side panel shows no message, in words for the user. */
import { pageIn } from "../host-names.js";
import { isAllowed, KNOWN, namesOf, siteOf } from "../sites.js";
import { lists } from "../stored.js";

/** There is no agent in a tab, or none in whose page a message is written. @typedef {{ tab: chrome.tabs.Tab | undefined } | { site: { site: string, off: boolean } | null }} Without */

const words = {
  waiting: "Click into a message and write: what it answers shows here.",
  off: (/** @type {string} */ name) => `Facts First is turned off on ${name}. Its button in the browser’s bar turns it on again.`,
  elsewhere: "Facts First isn’t on for this page. If you write messages here, turn it on with its button in the browser’s bar.",
  reload: "Reload this page, then click into a message: what it answers shows here.",
};

/** @param {Without} without */
export async function reasonFor(without) {
  if ("site" in without) return without.site?.off ? words.off(namesOf(without.site.site).name) : words.waiting;
  // told only of pages where the extension is allowed
  const page = pageIn(without.tab?.url);
  if (!page) return words.elsewhere;
  const host = siteOf(page.host);
  const { on, off } = await lists();
  const isOurs = KNOWN.includes(host) || on.includes(host);
  if (off.includes(host)) return words.off(namesOf(host).name);
  return isOurs && (await isAllowed(host)) ? words.reload : words.elsewhere;
}
