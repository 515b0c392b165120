/** Why the side panel shows no message, in words for the user. */
import { pageIn } from "../host-names.js";
import { isAllowed, KNOWN, namesOf, siteOf } from "../sites.js";
import { lists } from "../stored.js";
import { say, words } from "../words.js";

/** There is no agent in a tab, or none in whose page a message is written. @typedef {{ tab: chrome.tabs.Tab | undefined } | { site: { site: string, off: boolean } | null }} Without */

/** @param {Without} without */
export async function reasonFor(without) {
  await words();
  if ("site" in without) return without.site?.off ? say("side-panel.off", { site: namesOf(without.site.site).name }) : say("side-panel.waiting");
  // told only of pages where the extension is allowed
  const page = pageIn(without.tab?.url);
  if (!page) return say("side-panel.elsewhere");
  const host = siteOf(page.host);
  const { on, off } = await lists();
  const isOurs = KNOWN.includes(host) || on.includes(host);
  if (off.includes(host)) return say("side-panel.off", { site: namesOf(host).name });
  return isOurs && (await isAllowed(host)) ? say("side-panel.reload") : say("side-panel.elsewhere");
}
