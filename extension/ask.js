/**
 * Asks the background page to change what is kept. It is the only one that writes settings and registrations, one after the other; it answers
 * `{ ok: true }`, or `{ error }` in words for the user.
 *
 * @typedef {{ turn: "on" | "off", host: string }
 *   | { settings: import("./sites.js").Settings } | { reset: true }
 *   | { place: KeptPlace, site: string }
 *   | { quiz: import("./live/counts.js").Counted }
 *   | { never: string, off: boolean } | { own: string, kept: boolean } | { theme: ChosenTheme } | { pickRole: string, site: string } | { keepRole: Role } | { keepRoles: Role[] } | { dropRole: string }} Change
 * @typedef {{ ok: true } | { error: string }} Answer
 */

import { isPrivate, KEEPS_NOTHING } from "./private.js";

const SILENT = "Facts First does not answer. Restart your browser, and try again.";

/** Why it could not be done; empty when it was. @param {Change} change @returns {Promise<string>} */
export async function ask(change) {
  if (await isPrivate()) return KEEPS_NOTHING;
  /** @type {Answer | undefined} */
  const answer = await chrome.runtime.sendMessage(change).catch(() => undefined);
  return !answer ? SILENT : "error" in answer ? answer.error : "";
}
