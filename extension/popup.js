/** The popup: a box to paste a message into, and the panel beside it. Nothing is kept. */
import { live } from "./facts_first.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { showSite } from "./live/site.js";

const place = /** @type {HTMLElement} */ (document.getElementById("panel"));
const writing = /** @type {HTMLElement} */ (document.getElementById("box"));

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) place.replaceChildren(failed());
});

writing.focus();
showSite(/** @type {HTMLElement} */ (document.getElementById("site")));
try {
  await start();
  live(place, box(writing), glossary);
} catch {
  place.replaceChildren(failed());
}
