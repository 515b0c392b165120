/** The shortcut as the browser has really assigned it, and the way to where it is changed. */
import { shortcut } from "../shortcut.js";
import { part } from "./page.js";

const words = {
  keys: (/** @type {string} */ keys) => `While you write, ${keys} takes you into the panel, and Escape back to your message.`,
  none: "The panel has no shortcut yet. Another extension may already use Alt+Shift+F.",
  change: "Change shortcut",
  set: "Set a shortcut",
  failed: (/** @type {string} */ address) => `The browser did not open the page. Enter ${address} in the address bar.`,
};

part("change-shortcut").addEventListener("click", async () => {
  const { openShortcutSettings } = /** @type {{ openShortcutSettings?: () => Promise<void> }} */ (chrome.commands);
  const address = openShortcutSettings ? "about:addons" : "chrome://extensions/shortcuts";
  part("keys-said").textContent = await (openShortcutSettings?.() ?? chrome.tabs.create({ url: address })).then(
    () => "",
    () => words.failed(address),
  );
});
// back from where it is changed
addEventListener("focus", show);
show();

async function show() {
  const keys = await shortcut();
  part("shortcut").textContent = keys ? words.keys(keys) : words.none;
  part("change-shortcut").textContent = keys ? words.change : words.set;
}
