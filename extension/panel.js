/** The frame beside a composer: the pill, and the panel that it unfolds to. */
import { dragByPill } from "./drag.js";
import { panel } from "./facts_first.js";
import { keepPlace } from "./kept.js";
import { keptLists } from "./kept-lists.js";
import { line } from "./line.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { noteUnder } from "./note.js";
import { letCount, letSettle } from "./seen-clicks.js";
import { sayOnPill } from "./shortcut.js";
import { countTerms } from "./terms-shown.js";
import { say, words } from "./words.js";

const place = /** @type {HTMLElement} */ (document.getElementById("panel"));

/** Says plainly that the core is gone, in the least room that takes. */
async function giveUp() {
  const [{ port }] = await Promise.all([line, words()]);
  place.replaceChildren(failed(resize));
  resize(false);

  /** @param {boolean} open */
  function resize(open) {
    const { width, height } = place.getBoundingClientRect();
    port.postMessage({ type: "size", width: Math.ceil(width), height: Math.ceil(height), open, rest: Math.ceil(width) });
  }
}

const unkept = noteUnder(place);
// a click that counts takes back what was said of one that did not, and nothing else
const uncounted = noteUnder(place);

// A trap in the core leaves it unusable; what it has shown no longer follows the message.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) giveUp();
});

try {
  // both are loaded while the agent is waited for
  const [kept, { port, site }] = await Promise.all([keptLists(line.then(({ site }) => site)), line, start(), words()]);
  dragByPill(place, port);
  // what is over the frame as the button is pressed may be gone when it is released
  addEventListener("pointerdown", () => port.postMessage({ type: "press" }), true);
  keepPlace(port, site, (error) => unkept(error && say("frame.place.unkept", { reason: error })));
  letSettle(place, port, uncounted);
  letCount(place, port, uncounted);
  panel(place, port, glossary, kept);
  sayOnPill(place);
  countTerms(place, port);
} catch {
  giveUp();
}
