/** The shortcut as the browser has really assigned it, and the way to where it is changed. */
import { sayIn } from "../language.js";
import { shortcut } from "../shortcut.js";
import { say } from "../words.js";
import { part } from "./page.js";

/** What the manifest asks for. */
const WANTED = "Alt+Shift+F";

part("change-shortcut").addEventListener("click", async () => {
  const { openShortcutSettings } = /** @type {{ openShortcutSettings?: () => Promise<void> }} */ (chrome.commands);
  const address = openShortcutSettings ? "about:addons" : "chrome://extensions/shortcuts";
  part("keys-said").textContent = await (openShortcutSettings?.() ?? chrome.tabs.create({ url: address })).then(
    () => "",
    () => say("options.keys.failed", { address }),
  );
});
// back from where it is changed
addEventListener("focus", show);
show();

async function show() {
  const keys = await shortcut();
  sayIn(part("shortcut"), keys ? "options.keys.set" : "options.keys.none", { keys: keys || WANTED });
  sayIn(part("change-shortcut"), keys ? "options.keys.change" : "options.keys.choose");
}
