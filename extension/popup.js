/** The popup: a box to paste a message into, and the panel beside it. */
import { live } from "./facts_first.js";
import { keptLists } from "./kept-lists.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { keepMessage, letTake } from "./live/message.js";
import { showSite } from "./live/site.js";
import { shortcut } from "./shortcut.js";

const place = part("panel");
const writing = part("box");

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) place.replaceChildren(failed());
});

writing.focus();
showSite(part("site"));
shortcut().then((keys) => (part("shortcut").textContent = keys ? `${keys} opens the panel while you write.` : "The panel has no shortcut yet: see Settings."));
letTake(writing, part("copy"), part("clear"), part("said"));
await keepMessage(writing, part("kept"));
try {
  const [kept] = await Promise.all([keptLists("popup"), start()]);
  live(place, box(writing), glossary, kept);
} catch {
  place.replaceChildren(failed());
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
