/** Private windows, from which nothing is kept: neither the pill's place nor the popup's message, nor a setting, which would tell where somebody was. */

/** Why nothing was kept. @type {import("./words.js").Wording} */
export const KEEPS_NOTHING = { key: "error.private" };

/**
 * Whether a page of ours is in a private window. In Chromium the popup over one runs with the normal windows, and only its window tells. A frame in a page
 * knows at once: its page may be closed the next moment.
 */
export async function isPrivate() {
  if (chrome.extension.inIncognitoContext) return true;
  return parent === self && (await chrome.windows.getCurrent().catch(() => null))?.incognito !== false;
}
