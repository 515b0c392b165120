/** The playground: the popup's live check on an ordinary page, with messages to start from. */
import { live } from "./facts_first.js";
import { EXAMPLES } from "./examples.js";
import { keptInMemory } from "./kept.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { ROLES, rolesDialog } from "./roles.js";

const place = /** @type {HTMLElement} */ (document.getElementById("panel"));
const writing = /** @type {HTMLElement} */ (document.getElementById("box"));

for (const button of document.querySelectorAll("button[data-example]")) {
  button.addEventListener("click", () => load(button.getAttribute("data-example") ?? ""));
}

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) place.replaceChildren(failed());
});

load("vague");
try {
  await start();
  const kept = keptInMemory(ROLES, () => dialog.open());
  const dialog = rolesDialog(kept.keep);
  live(place, box(writing), glossary, kept);
} catch {
  place.replaceChildren(failed());
}

/** @param {string} name */
function load(name) {
  writing.textContent = EXAMPLES[name] ?? "";
  writing.scrollTop = 0;
  writing.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
