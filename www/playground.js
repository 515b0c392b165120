/** The playground: the popup's live check on an ordinary page, with messages to start from, and its other side for somebody who has received one. */
import { live, received } from "./facts_first.js";
import { EXAMPLES } from "./examples.js";
import { keptInMemory } from "./kept.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { sides } from "./live/sides.js";
import { textIn } from "./live/text-in.js";
import { ROLES, rolesDialog } from "./roles.js";
import { keep, kept } from "./session.js";
import { words } from "./words.js";

const place = /** @type {HTMLElement} */ (document.getElementById("panel"));
const writing = /** @type {HTMLElement} */ (document.getElementById("box"));
const receivedPlace = /** @type {HTMLElement} */ (document.getElementById("received-panel"));
const receiving = /** @type {HTMLElement} */ (document.getElementById("received-box"));

for (const [attribute, into] of /** @type {const} */ ([
  ["data-example", writing],
  ["data-received", receiving],
])) {
  for (const button of document.querySelectorAll(`button[${attribute}]`)) {
    button.addEventListener("click", () => load(button.getAttribute(attribute) ?? "", into));
  }
}

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) stop();
});

/** A side comes to life when it is shown: what is hidden is not told to anybody. @type {Record<string, (() => void) | undefined>} */
const waiting = {
  writing: () => {
    const memory = keptInMemory(ROLES, () => dialog.open());
    const dialog = rolesDialog(memory.keep);
    live(place, box(writing), glossary, memory);
  },
  received: () => received(receivedPlace, box(receiving)),
};
let isStarted = false;

load("vague", writing);
// the side and the messages outlive a reload
const tabs = sides(/** @type {HTMLElement} */ (document.getElementById("sides")), (side) => {
  keep("side", side);
  for (const intro of document.querySelectorAll("[data-of]")) intro.toggleAttribute("hidden", intro.getAttribute("data-of") !== side);
  wake();
});
tabs.show(kept("side") ?? "");
for (const [name, box] of /** @type {const} */ ([
  ["message", writing],
  ["received", receiving],
])) {
  const text = kept(name);
  if (text !== null) put(text, box);
  box.addEventListener("input", () => keep(name, textIn(box)));
}
try {
  await Promise.all([start(), words()]);
  isStarted = true;
  wake();
} catch {
  stop();
}

function wake() {
  const side = tabs.side();
  if (!isStarted) return;
  waiting[side]?.();
  delete waiting[side];
}

function stop() {
  place.replaceChildren(failed());
  receivedPlace.replaceChildren(failed());
}

/** @param {string} name @param {HTMLElement} into */
function load(name, into) {
  put(EXAMPLES[name] ?? "", into);
}

/** @param {string} text @param {HTMLElement} into */
function put(text, into) {
  into.textContent = text;
  into.scrollTop = 0;
  into.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
