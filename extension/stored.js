/**
 * What the extension keeps in the browser's storage, and the one place where it is read and checked. Whatever stands there, a value that
 * is none of these is taken for one that is not there:
 *
 *     on, off       the names of the sites that the user has turned on, and switched off
 *     place:<site>  where the user has put the pill on a site
 *     rules-off     the rules of which nothing is to be shown
 *     own-words     the user's own words: nothing is said of how they are spelt
 *     theme         "light" or "dark"; anything else is "system"
 *     language      the two letters of the language of the interface; anything else is the browser's
 *     role:<id>     an open role (role.d.ts)
 *     picked:<site> the role that was used last on a site
 *     quiz          how often terms were in the user's messages, and answered wrongly in the quiz
 */
import { isHost } from "./host-names.js";
import { keptIn } from "./live/counts.js";
import { Refused } from "./refused.js";
import { isId, MOST as MOST_OF_ROLES, storedRole } from "./roles/schema.js";
import { LANGUAGE, languageIn } from "./words.js";

const PLACE = "place:";
const ROLE = "role:";
const PICKED = "picked:";
const RULES_OFF = "rules-off";
const OWN_WORDS = "own-words";
const THEME = "theme";
const QUIZ = "quiz";

/**
 * So much may be kept. Each site was turned on or off by hand, or the pill was moved on it: nobody has done that 500 times. No composer is 100,000 pixels large.
 */
export const MOST = { sites: 500, places: 500, pixels: 100_000, rules: 200, words: 2_000, word: 60, roles: MOST_OF_ROLES.roles };

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

/** Whether it is the name of a rule: "habit/hype". @param {unknown} value @returns {value is string} */
export const isRule = (value) => typeof value === "string" && /^[a-z][a-z-]{0,30}\/[a-z][a-z0-9-]{0,40}$/.test(value);

/** Whether it may be one of the user's own words, which may have spaces within: "Java Script". @param {unknown} value @returns {value is string} */
export const isWord = (value) =>
  typeof value === "string" && value.length > 0 && value.length <= MOST.word && value.trim() === value && !/\p{Cc}/u.test(value) && /[\p{L}\p{N}]/u.test(value);

/** The names of rules in what should be a list of them, each once. @param {unknown} value @returns {string[]} */
export const rulesIn = (value) => onesOf(value, isRule, MOST.rules);

/** @param {unknown} value @returns {string[]} */
export const wordsIn = (value) => onesOf(value, isWord, MOST.words);

/** @param {unknown} value @returns {ChosenTheme} */
export const themeIn = (value) => (value === "light" || value === "dark" ? value : "system");

/** Each once, and no more than may be kept. @param {unknown} value @param {(one: unknown) => one is string} isOne @param {number} most @returns {string[]} */
function onesOf(value, isOne, most) {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.slice(0, 2 * most).filter(isOne))].slice(0, most).sort();
}

/** Whether a key of the storage is of what `keptOn` reads. @param {string} key */
export const isOfLists = (key) => [RULES_OFF, OWN_WORDS].includes(key) || [ROLE, PICKED].some((start) => key.startsWith(start));

/**
 * What the core needs to know: the rules that are off, the user's own words, and the roles, the one that was used last on the site first; and which was picked there.
 * @param {string | Promise<string>} site @returns {Promise<{ off: string[], words: string[], roles: Role[], picked: string }>}
 */
export async function keptOn(site) {
  const [all, here] = await Promise.all([get(null), site]);
  const picked = isHost(here) ? all[PICKED + here] : undefined;
  const roles = rolesIn(all).sort((a, b) => Number(b.id === picked) - Number(a.id === picked) || b.used - a.used);
  return { off: rulesIn(all[RULES_OFF]), words: wordsIn(all[OWN_WORDS]), roles, picked: isId(picked) ? picked : "" };
}

/** The roles in all that is kept. @param {Record<string, unknown>} all @returns {Role[]} */
function rolesIn(all) {
  const kept = Object.entries(all).filter(([key]) => key.startsWith(ROLE));
  return kept.flatMap(([key, role]) => storedRole(key.slice(ROLE.length), role) ?? []).slice(0, MOST.roles);
}

/** All of them, the one used last first; to be changed or saved: throws like `listsToChange`. @returns {Promise<Role[]>} */
export async function rolesToChange() {
  return rolesIn(await chrome.storage.local.get(null).catch(unread)).sort((a, b) => b.used - a.used);
}

/** Keeps these roles, all of them or, when it throws, none. @param {Role[]} roles @param {Record<string, string>} [picked] by site */
export async function keepRoles(roles, picked = {}) {
  const kept = [...roles.map((role) => [ROLE + role.id, role]), ...Object.entries(picked).map(([site, id]) => [PICKED + site, id])];
  try {
    await chrome.storage.local.set(Object.fromEntries(kept));
  } catch {
    throw new Refused("error.role-unkept");
  }
}

/** @param {string} id */
export async function dropRole(id) {
  try {
    await chrome.storage.local.remove(ROLE + id);
  } catch {
    throw new Refused("error.role-undeleted");
  }
}

/** On how many sites a role was picked, without one of them. @param {string} site */
export async function countPicked(site) {
  return Object.keys(await get(null)).filter((key) => key.startsWith(PICKED) && key !== PICKED + site).length;
}

/** @returns {Promise<ChosenTheme>} */
export async function theme() {
  return themeIn((await get([THEME]))[THEME]);
}

/** The two letters of the chosen language; empty for the browser's. */
export async function chosenLanguage() {
  return languageIn((await get([LANGUAGE]))[LANGUAGE]);
}

/** @typedef {{ rulesOff: string[], ownWords: string[], theme: ChosenTheme, language: string }} Choices */

/** To be shown. @returns {Promise<Choices>} */
export async function choices() {
  return choicesIn(await get([RULES_OFF, OWN_WORDS, THEME, LANGUAGE]));
}

/** To be changed: throws like `listsToChange`. @returns {Promise<Choices>} */
export async function choicesToChange() {
  return choicesIn(await chrome.storage.local.get([RULES_OFF, OWN_WORDS, THEME, LANGUAGE]).catch(unread));
}

/** @param {Record<string, unknown>} kept @returns {Choices} */
function choicesIn(kept) {
  return { rulesOff: rulesIn(kept[RULES_OFF]), ownWords: wordsIn(kept[OWN_WORDS]), theme: themeIn(kept[THEME]), language: languageIn(kept[LANGUAGE]) };
}

/**
 * All that is kept and belongs into a file; throws like `listsToChange`.
 * @returns {Promise<{ on: string[], off: string[], places: Record<string, KeptPlace> } & Choices & { roles: Role[], quiz: import("./live/counts.js").Kept }>}
 */
export async function everything() {
  const all = await chrome.storage.local.get(null).catch(unread);
  return { ...listsIn(all), places: placesOf(all), ...choicesIn(all), roles: rolesIn(all), quiz: keptIn(all[QUIZ]) };
}

/** Roles in what should be a list of them, each once. @param {unknown} value @returns {Role[]} */
export function rolesOf(value) {
  const all = Array.isArray(value) ? value.slice(0, 2 * MOST.roles) : [];
  const roles = all.flatMap((role) => storedRole(role?.id, role) ?? []);
  return [...new Map(roles.map((role) => [role.id, role])).values()].slice(0, MOST.roles);
}

/** Deletes all that is kept; throws why it could not. */
export async function forget() {
  try {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  } catch {
    throw new Refused("error.unforgotten");
  }
}

/** To be shown. @returns {Promise<{ on: string[], off: string[] }>} */
export async function lists() {
  return listsIn(await get(["on", "off"]));
}

/** To be changed or saved: throws `Refused` where they cannot be read, since what is written back would lose them. */
export async function listsToChange() {
  return listsIn(await chrome.storage.local.get(["on", "off"]).catch(unread));
}

/** @param {Record<string, unknown>} kept @returns {{ on: string[], off: string[] }} */
function listsIn({ on, off }) {
  return { on: hosts(on), off: hosts(off) };
}

/** @returns {never} */
function unread() {
  throw new Refused("error.unread");
}

/** @param {string} site @returns {Promise<KeptPlace | null>} */
export async function placeOn(site) {
  const place = isHost(site) ? (await get([PLACE + site]))[PLACE + site] : null;
  return isPlace(place) ? place : null;
}

/** By the names of their sites, to be saved: throws like `listsToChange`. @returns {Promise<Record<string, KeptPlace>>} */
export async function places() {
  return placesOf(await chrome.storage.local.get(null).catch(unread));
}

/** @param {Record<string, unknown>} all */
function placesOf(all) {
  const kept = Object.entries(all).filter(([key]) => key.startsWith(PLACE));
  return placesIn(Object.fromEntries(kept.map(([key, place]) => [key.slice(PLACE.length), place])));
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

/**
 * Keeps all of it or, when it throws, nothing; it throws why.
 * @param {{ on?: string[], off?: string[], places?: Record<string, KeptPlace>, rulesOff?: string[], ownWords?: string[], theme?: ChosenTheme, language?: string,
 *   quiz?: import("./live/counts.js").Kept, allRoles?: Role[] }} values
 */
export async function keep({ on, off, places = {}, rulesOff, ownWords, theme, language, quiz, allRoles = [] }) {
  const kept = [...Object.entries(placesIn(places)).map(([site, place]) => [PLACE + site, place]), ...rolesOf(allRoles).map((role) => [ROLE + role.id, role])];
  try {
    await chrome.storage.local.set({
      ...(on && { on: hosts(on) }),
      ...(off && { off: hosts(off) }),
      ...(quiz && { [QUIZ]: keptIn(quiz) }),
      ...(rulesOff && { [RULES_OFF]: rulesIn(rulesOff) }),
      ...(ownWords && { [OWN_WORDS]: wordsIn(ownWords) }),
      ...(theme && { [THEME]: themeIn(theme) }),
      ...(language !== undefined && { [LANGUAGE]: languageIn(language) }),
      ...Object.fromEntries(kept),
    });
  } catch {
    throw new Refused("error.unkept");
  }
}

/** A storage that fails holds nothing. @param {string[] | null} keys null for all @returns {Promise<Record<string, unknown>>} */
async function get(keys) {
  try {
    return (await chrome.storage.local.get(keys)) ?? {};
  } catch {
    return {};
  }
}
