/**
 * Where the extension works: on the sites that it knows, unless the user has switched one off, and on those that the user has turned on.
 * Kept as two lists of host names, `on` and `off` (stored.js). A storage that fails leaves everything as it is.
 */
import { isInHouse, readable } from "./host-names.js";
import { keptIn } from "./live/counts.js";
import { Refused } from "./refused.js";
import scripts from "./scripts.json" with { type: "json" };
import SITES from "./sites.json" with { type: "json" };
import { everything, forget, hosts, keep, lists, listsToChange, MOST, placesIn, rolesOf, rulesIn, themeIn, wordsIn } from "./stored.js";
import { languageIn, say } from "./words.js";

/**
 * Those that the extension knows. `seen` is the host that people see, where the editor is a frame of another name: that one is switched. `of` tells sites of one name apart.
 * @typedef {{ host: string, name: string, of?: "work" | "europe" | "india", seen?: string }} Site
 */
const sites = /** @type {Site[]} */ (SITES);

export const KNOWN = sites.map(({ host }) => host);

/** What is switched at an address. @param {string} host */
export const siteOf = (host) => sites.find(({ seen }) => seen === host)?.host ?? host;

/** What people call a site, and the host that they see where it is another. @param {string} host @returns {{ name: string, seen: string | null }} */
export function namesOf(host) {
  const known = sites.find((site) => site.host === host);
  const name = known?.of ? say(`sites.of.${known.of}`, { site: known.name }) : (known?.name ?? readable(host));
  const seen = known?.seen ?? host;
  return { name, seen: name === seen ? null : seen };
}

const SECURE = (/** @type {string} */ host) => `https://${host}/*`;
const PLAIN = (/** @type {string} */ host) => `http://${host}/*`;

/** What the browser is asked to allow. A site is asked for without TLS too only where it may have none. @param {string} host @param {boolean} [withHttp] */
export const pagesOf = (host, withHttp = isInHouse(host)) => (withHttp && !KNOWN.includes(host) ? `*://${host}/*` : SECURE(host));

/** The host of what the browser allows, if it is one only. @param {string} origin a match pattern */
export const hostOf = (origin) => /^(?:https?|\*):\/\/([^/*]+)\/\*$/.exec(origin)?.[1];

/** Those pages of a site that the browser allows. @param {string} host @returns {Promise<string[]>} */
async function allowed(host) {
  const isOne = await Promise.all([SECURE(host), PLAIN(host)].map((pages) => chrome.permissions.contains({ origins: [pages] }).catch(() => false)));
  return [SECURE(host), PLAIN(host)].filter((_, at) => isOne[at]);
}

/** @param {string} host @param {boolean} [isHttp] of a page without TLS; else of any */
export async function isAllowed(host, isHttp) {
  const pages = await allowed(host);
  return isHttp === undefined || KNOWN.includes(host) ? pages.length > 0 : pages.includes(isHttp ? PLAIN(host) : SECURE(host));
}

/** From here on, and in the tabs that are open, a site is on. @param {string} host */
export async function turnOn(host) {
  const { on, off } = await listsToChange();
  if (on.length >= MOST.sites && !KNOWN.includes(host) && !on.includes(host)) throw new Refused("error.sites-most", { n: MOST.sites });
  await keep({ on: KNOWN.includes(host) ? on : [...on, host], off: off.filter((one) => one !== host) });
  await register();
  await comeInto([host]);
}

/** The agents in open tabs hear of it by the list. @param {string} host */
export async function turnOff(host) {
  const { on, off } = await listsToChange();
  // a site that is not known is off wherever it is not on; open tabs hear of it by this list, and it need not stay there
  const others = off.length < MOST.sites ? off : off.filter((one) => KNOWN.includes(one));
  await keep({ on: on.filter((one) => one !== host), off: [...others, host] });
  await register();
  if (KNOWN.includes(host)) return;
  const { origins = [] } = await chrome.permissions.getAll();
  await chrome.permissions.remove({ origins: origins.filter((origin) => hostOf(origin) === host) }).catch(() => false);
}

/**
 * What a file of settings holds; one of version 1 has sites only.
 * @typedef {{ on: string[], off: string[], places: Record<string, KeptPlace>, rulesOff?: string[], ownWords?: string[], theme?: ChosenTheme, language?: string, roles?: Role[],
 *   quiz?: import("./live/counts.js").Kept }} Settings
 */

/** From here on sites, rules, theme and language are those of a file, and its words and roles are there too. @param {{ [name in keyof Settings]: unknown }} settings */
export async function takeOver({ on, off, places, rulesOff, ownWords, theme, language, roles, quiz }) {
  const sites = { on: hosts(on), off: hosts(off), places: placesIn(places) };
  if (rulesOff === undefined) await keep(sites);
  else
    await keep({
      ...sites,
      rulesOff: rulesIn(rulesOff),
      theme: themeIn(theme),
      // a file that was saved before there was a choice leaves it
      ...(language !== undefined && { language: languageIn(language) }),
      ...(quiz !== undefined && { quiz: keptIn(quiz) }),
      ...(await withOwn(ownWords, roles)),
    });
  await register();
}

/** The words and roles of a file beside those that are there. @param {unknown} words @param {unknown} roles */
async function withOwn(words, roles) {
  const own = await everything();
  const ownWords = [...new Set([...own.ownWords, ...wordsIn(words)])];
  if (ownWords.length > MOST.words) throw new Refused("error.file-words-most", { n: MOST.words });
  const allRoles = [...new Map([...own.roles, ...rolesOf(roles)].map((role) => [role.id, role])).values()];
  if (allRoles.length > MOST.roles) throw new Refused("error.file-roles-most", { n: MOST.roles });
  return { ownWords, allRoles: rolesOf(roles) };
}

/** Deletes all that is kept, and gives back what the browser was asked to allow. */
export async function reset() {
  const { on, off } = await lists();
  // agents in open tabs hear of it by this list, and leave
  if (on.length > 0) await keep({ on: [], off: [...off, ...on] });
  await forget();
  await register();
  const { origins = [] } = await chrome.permissions.getAll();
  const { host_permissions: own = [] } = chrome.runtime.getManifest();
  // one by one: one that cannot be given back would keep the others
  for (const origin of origins) {
    if (!own.includes(origin) && !KNOWN.includes(hostOf(origin) ?? "")) await chrome.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

/** Makes what the browser starts by itself in pages to come what the lists say. */
export async function register() {
  const { on } = await listsToChange();
  const matches = [];
  for (const host of on) matches.push(...(await allowed(host)));
  try {
    await chrome.scripting.unregisterContentScripts();
    if (matches.length === 0) return;
    await chrome.scripting.registerContentScripts([
      { id: "agent", matches, js: [...scripts.shared, ...scripts.agent], allFrames: true, runAt: "document_idle" },
      { id: "guard", matches, js: scripts.guard, allFrames: true, matchOriginAsFallback: true, runAt: "document_start" },
    ]);
  } catch {
    throw new Refused("error.unregistered");
  }
}

/** Starts in open tabs of these sites, where no agent answers. @param {string[]} named */
export async function comeInto(named) {
  if (named.length === 0) return;
  for (const { id: tabId } of await chrome.tabs.query({ url: named.flatMap((host) => [SECURE(host), PLAIN(host)]) })) {
    if (tabId === undefined || (await isThere(tabId))) continue;
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: [...scripts.guard, ...scripts.shared, ...scripts.agent] });
    } catch {
      // a page that no extension may touch: an error page, or one that has just been left
    }
  }
}

/** @param {number} tabId */
async function isThere(tabId) {
  try {
    return (await chrome.tabs.sendMessage(tabId, "here?", { frameId: 0 })) === true;
  } catch {
    return false;
  }
}
