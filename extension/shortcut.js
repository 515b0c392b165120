/** The shortcut to the panel as the browser has assigned it: other extensions may have been first, and users change it. Empty when there is none. */

import { say } from "./words.js";

/** Firefox tells a frame in a page nothing of commands: the background page answers it. @returns {Promise<string>} */
export async function shortcut() {
  if (!chrome.commands) return String((await chrome.runtime.sendMessage({ shortcut: true }).catch(() => "")) ?? "");
  const all = await chrome.commands.getAll().catch(() => []);
  return all.find(({ name }) => name === "open")?.shortcut ?? "";
}

/** Says it on the pill, now and whenever there is a new one. @param {HTMLElement} place */
export async function sayOnPill(place) {
  let keys = await shortcut();
  tell();
  new MutationObserver(tell).observe(place, { childList: true, subtree: true });
  document.addEventListener("language", tell);
  // it may have been changed since
  addEventListener("pointerenter", async () => ((keys = await shortcut()), tell()), true);

  function tell() {
    const pill = place.querySelector(".pill");
    if (!(pill instanceof HTMLElement)) return;
    pill.title = keys ? say("frame.open.keys", { keys }) : say("frame.open");
    // on a Mac Chromium gives signs, which the attribute does not know
    if (/^[A-Z0-9+]+$/i.test(keys)) pill.setAttribute("aria-keyshortcuts", keys);
    else pill.removeAttribute("aria-keyshortcuts");
  }
}
