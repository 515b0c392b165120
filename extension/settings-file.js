/** The settings as a file: what it holds, and what is taken from one that is read. */
import { hosts, keep, KNOWN, register, settings } from "./sites.js";

const PLACE = "place:";

/** @returns {Promise<string>} */
export async function write() {
  const all = await chrome.storage.local.get(null).catch(() => ({}));
  const places = Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(PLACE)).map(([key, place]) => [key.slice(PLACE.length), place]));
  const { on, off } = await settings();
  // a site that is not known is off wherever it is not on
  return `${JSON.stringify({ "facts-first": 1, on, off: off.filter((host) => KNOWN.includes(host)), places }, null, 2)}\n`;
}

/** Takes the settings of a file over, and says how that went. @param {string} text @returns {Promise<string>} */
export async function read(text) {
  const found = parse(text);
  if (!found) return "This is no file that Facts First has saved. Nothing was changed.";
  try {
    await keep(found);
    await chrome.storage.local.set(found.places);
    await register();
  } catch {
    return "The browser could not keep these settings. Nothing was changed.";
  }
  return found.on.length > 0 ? "Read. Sites that this browser does not allow yet are in the list, to be turned on." : "Read.";
}

/** @param {string} text */
function parse(text) {
  try {
    const { "facts-first": version, on, off, places } = JSON.parse(text);
    if (version !== 1 || !Array.isArray(on) || !Array.isArray(off)) return null;
    const kept = Object.entries(places ?? {}).filter(([host, place]) => hosts([host]).length === 1 && isPlace(place));
    return { on: hosts(on), off: hosts(off), places: Object.fromEntries(kept.map(([host, place]) => [PLACE + host, place])) };
  } catch {
    return null;
  }
}

/** @param {unknown} place @returns {place is KeptPlace} */
export function isPlace(place) {
  const { left, right, top, bottom, ...rest } = /** @type {Record<string, unknown>} */ (place ?? {});
  const isOne = (/** @type {unknown} */ a, /** @type {unknown} */ b) => (a === undefined ? Number.isFinite(b) : b === undefined && Number.isFinite(a));
  return isOne(left, right) && isOne(top, bottom) && Object.keys(rest).length === 0;
}
