/** Opened once, when the extension is installed: a message to try it on, what it never does, and the sites where it works. */
import { live } from "./facts_first.js";
import { keptLists } from "./kept-lists.js";
import { sayIn } from "./language.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import "./options/sites.js";
import { shortcut } from "./shortcut.js";
import { words } from "./words.js";

/** Messages are English, in whatever language the page speaks of them. */
const MESSAGE = [
  "Hi Priya,",
  "",
  "I am looking for a senior backend engineer for the routing team at Northwind. The work is in Rust and PostgreSQL, and we offer a competitive salary.",
  "",
  "Kind regards,",
  "Tom",
].join("\n");

const place = part("panel");
const writing = part("box");

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) place.replaceChildren(failed());
});

writing.textContent = MESSAGE;
Promise.all([shortcut(), words()]).then(([keys]) => {
  if (keys) sayIn(part("shortcut"), "welcome.shortcut", { keys });
});
try {
  const [kept] = await Promise.all([keptLists("welcome"), start(), words()]);
  live(place, box(writing), glossary, kept);
} catch {
  place.replaceChildren(failed());
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
