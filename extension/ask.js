/**
 * Asks the background page to change what is kept. It is the only one that writes settings and registrations, one after the other; it answers
 * `{ ok: true }`, or `{ error }`, a key and its parameters, which are said here in the language of the interface.
 *
 * @typedef {{ turn: "on" | "off", host: string }
 *   | { settings: import("./sites.js").Settings } | { reset: true }
 *   | { place: KeptPlace, site: string }
 *   | { quiz: import("./live/counts.js").Counted }
 *   | { never: string, off: boolean } | { own: string, kept: boolean } | { theme: ChosenTheme } | { language: string } | { pickRole: string, site: string } | { keepRole: Role } | { keepRoles: Role[] } | { dropRole: string }} Change
 * @typedef {{ ok: true } | { error: import("./words.js").Wording }} Answer
 */

import { isPrivate, KEEPS_NOTHING } from "./private.js";
import { sayWording, words } from "./words.js";

/** Why it could not be done; empty when it was. @param {Change} change @returns {Promise<string>} */
export async function ask(change) {
  const error = await answerTo(change);
  if (!error) return "";
  await words();
  return sayWording(error);
}

/** @param {Change} change @returns {Promise<import("./words.js").Wording | null>} */
async function answerTo(change) {
  if (await isPrivate()) return KEEPS_NOTHING;
  /** @type {Answer | undefined} */
  const answer = await chrome.runtime.sendMessage(change).catch(() => undefined);
  if (!answer) return { key: "error.silent" };
  return "error" in answer ? answer.error : null;
}
