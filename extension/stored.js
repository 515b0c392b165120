/**
 * What the extension keeps in the browser's storage, and the one place where it is read and checked. Whatever stands there, a value that
 * is none of these is taken for one that is not there:
 *
 *     on, off       the names of the sites that the user has turned on, and switched off
 *     place:<site>  where the user has put the pill on a site
 *     quiz          how often terms were in the user's messages, and answered wrongly in the quiz
 */
import { isHost } from "./host-names.js";
import { keptIn } from "./live/counts.js";

const PLACE = "place:";
const QUIZ = "quiz";

/**
 * So much may be kept. Each site was turned on or off by hand, or the pill was moved on it: nobody has done that 500 times. No composer is 100,000 pixels large.
 */
export const MOST = { sites: 500, places: 500, pixels: 100_000 };

/** The names in what should be a list of them, each once, and no more than may be kept. @param {unknown} value @returns {string[]} */
export function hosts(value) {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.slice(0, 2 * MOST.sites).filter(isHost))].slice(0, MOST.sites).sort();
}

/** @param {unknown} value @returns {value is KeptPlace} */
export function isPlace(value) {
  if (typeof value !== "object" || value === null) return false;
  const { left, right, top, bottom, ...rest } = /** @type {Record<string, unknown>} */ (value);
  const isOne = (/** @type {unknown} */ a, /** @type {unknown} */ b) => (a === undefined ? isDistance(b) : b === undefined && isDistance(a));
  return isOne(left, right) && isOne(top, bottom) && Object.keys(rest).length === 0;
}

/** @param {unknown} value */
function isDistance(value) {
  return typeof value === "number" && Math.abs(value) <= MOST.pixels;
}

/** To be shown. @returns {Promise<{ on: string[], off: string[] }>} */
export async function lists() {
  return listsIn(await get(["on", "off"]));
}

/** To be changed or saved: throws words for the user where they cannot be read, since what is written back would lose them. */
export async function listsToChange() {
  return listsIn(await chrome.storage.local.get(["on", "off"]).catch(unread));
}

/** @param {Record<string, unknown>} kept @returns {{ on: string[], off: string[] }} */
function listsIn({ on, off }) {
  return { on: hosts(on), off: hosts(off) };
}

/** @returns {never} */
function unread() {
  throw new Error("The browser could not read the settings. Nothing was changed.");
}

/** @param {string} site @returns {Promise<KeptPlace | null>} */
export async function placeOn(site) {
  const place = isHost(site) ? (await get([PLACE + site]))[PLACE + site] : null;
  return isPlace(place) ? place : null;
}

/** By the names of their sites, to be saved: throws like `listsToChange`. @returns {Promise<Record<string, KeptPlace>>} */
export async function places() {
  return placesIn(
    Object.fromEntries(
      Object.entries(await chrome.storage.local.get(null).catch(unread))
        .filter(([key]) => key.startsWith(PLACE))
        .map(([key, place]) => [key.slice(PLACE.length), place]),
    ),
  );
}

/** Those that are places of the pill on sites, and no more than may be kept. @param {unknown} value @returns {Record<string, KeptPlace>} */
export function placesIn(value) {
  const all = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(all.filter(([site, place]) => isHost(site) && isPlace(place)).slice(0, MOST.places));
}

/** To be shown. */
export async function quiz() {
  return keptIn((await get([QUIZ]))[QUIZ]);
}

/** To be changed: throws like `listsToChange`. */
export async function quizToChange() {
  return keptIn((await chrome.storage.local.get([QUIZ]).catch(unread))[QUIZ]);
}

/** Keeps all of it or, when it throws, nothing; it throws words for the user. @param {{ on?: string[], off?: string[], places?: Record<string, KeptPlace>, quiz?: import("./live/counts.js").Kept }} values */
export async function keep({ on, off, places = {}, quiz }) {
  const kept = Object.entries(placesIn(places)).map(([site, place]) => [PLACE + site, place]);
  try {
    await chrome.storage.local.set({
      ...(on && { on: hosts(on) }),
      ...(off && { off: hosts(off) }),
      ...(quiz && { [QUIZ]: keptIn(quiz) }),
      ...Object.fromEntries(kept),
    });
  } catch {
    throw new Error("The browser could not keep these settings. Nothing was changed.");
  }
}

/** A storage that fails holds nothing. @param {string[]} keys @returns {Promise<Record<string, unknown>>} */
async function get(keys) {
  try {
    return (await chrome.storage.local.get(keys)) ?? {};
  } catch {
    return {};
  }
}
