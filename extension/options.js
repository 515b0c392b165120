/** The settings: the sites, each with its switch, and all of it as a file. */
import { show } from "./options/sites.js";
import { isPrivate } from "./private.js";
import { read, write } from "./settings-file.js";
import { shortcut } from "./shortcut.js";

const file = /** @type {HTMLInputElement} */ (part("import"));
file.disabled = await isPrivate();

part("change-shortcut").addEventListener("click", async () => {
  const { openShortcutSettings } = /** @type {{ openShortcutSettings?: () => Promise<void> }} */ (chrome.commands);
  const address = openShortcutSettings ? "about:addons" : "chrome://extensions/shortcuts";
  part("keys-said").textContent = await (openShortcutSettings?.() ?? chrome.tabs.create({ url: address })).then(
    () => "",
    () => `The browser did not open the page. Enter ${address} in the address bar.`,
  );
});
// back from where it is changed
addEventListener("focus", showShortcut);

part("export").addEventListener("click", async () => {
  const text = await write().catch((/** @type {Error} */ error) => error);
  if (text instanceof Error) return void (part("file-said").textContent = text.message);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "facts-first-settings.json";
  link.click();
  URL.revokeObjectURL(link.href);
  part("file-said").textContent = `Saved as ${link.download}.`;
});

file.addEventListener("change", async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  part("file-said").textContent = await read(chosen);
  file.value = "";
  await show();
});

showShortcut();

async function showShortcut() {
  const keys = await shortcut();
  part("shortcut").textContent = keys
    ? `While you write, ${keys} takes you into the panel, and Escape back to your message.`
    : "The panel has no shortcut yet. Another extension may already use Alt+Shift+F.";
  part("change-shortcut").textContent = keys ? "Change shortcut" : "Set a shortcut";
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
