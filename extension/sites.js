/**
 * Where the extension works: on the sites that it knows, unless the user has switched one off, and on those that the user has turned on.
 * Kept in the browser's storage as two lists of host names, `on` and `off`. A storage that fails leaves everything as it ships.
 */

const [AGENT, , GUARD] = /** @type {chrome.runtime.ManifestV3["content_scripts"]} */ (chrome.runtime.getManifest().content_scripts) ?? [];
const FILES = (AGENT?.js ?? []).map(relative);
/** Has to be there before the page's own scripts. */
const FIRST_FILES = (GUARD?.js ?? []).map(relative);

/** Those that the extension knows. */
export const KNOWN = (AGENT?.matches ?? []).map((pattern) => new URL(pattern.replace("/*", "")).hostname);

/** Firefox gives the manifest's files with their full address, and takes them back without. @param {string} file */
function relative(file) {
  return file.replace(chrome.runtime.getURL(""), "");
}

/** @param {string} host */
export const pagesOf = (host) => `https://${host}/*`;

/** The host name of what a user may type or paste; null for what is none. @param {string} typed */
export function hostIn(typed) {
  try {
    const { hostname } = new URL(typed.includes("://") ? typed : `https://${typed.trim()}`);
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** @returns {Promise<{ on: string[], off: string[] }>} */
export async function settings() {
  const { on, off } = await chrome.storage.local.get(["on", "off"]).catch(() => ({ on: [], off: [] }));
  return { on: hosts(on), off: hosts(off) };
}

/** Whatever is kept, only host names come out. @param {unknown} kept */
export function hosts(kept) {
  return Array.isArray(kept) ? [...new Set(kept.filter((host) => typeof host === "string" && hostIn(host) === host))].sort() : [];
}

/** @param {string} host */
export function isAllowed(host) {
  return chrome.permissions.contains({ origins: [pagesOf(host)] }).catch(() => false);
}

/** From here on, and in the tabs that are open, a site is on. @param {string} host */
export async function turnOn(host) {
  const { on, off } = await settings();
  await keep({ on: KNOWN.includes(host) ? on : [...on, host], off: off.filter((one) => one !== host) });
  await register();
  await comeInto([host]);
}

/** The agents in open tabs hear of it by the list. @param {string} host */
export async function turnOff(host) {
  const { on, off } = await settings();
  await keep({ on: on.filter((one) => one !== host), off: [...off, host] });
  await register();
  if (!KNOWN.includes(host)) await chrome.permissions.remove({ origins: [pagesOf(host)] }).catch(() => false);
}

/** @param {{ on: unknown, off: unknown }} lists */
export async function keep({ on, off }) {
  await chrome.storage.local.set({ on: hosts(on), off: hosts(off) });
}

/** Makes what the browser starts by itself in pages to come what the lists say. */
export async function register() {
  const { on } = await settings();
  const matches = [];
  for (const host of on) if (await isAllowed(host)) matches.push(pagesOf(host));
  await chrome.scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    { id: "agent", matches, js: FILES, runAt: "document_idle" },
    { id: "guard", matches, js: FIRST_FILES, matchOriginAsFallback: true, runAt: "document_start" },
  ]);
}

/** Starts in open tabs of these sites, where no agent answers. @param {string[]} sites */
export async function comeInto(sites) {
  if (sites.length === 0) return;
  for (const { id: tabId } of await chrome.tabs.query({ url: sites.map(pagesOf) })) {
    if (tabId === undefined || (await isThere(tabId))) continue;
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: [...FIRST_FILES, ...FILES] });
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
