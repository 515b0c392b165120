/**
 * The panel in the browser's own side panel, always open: of the composer that was used last in the active tab of its window. The browser draws it beside the page, which
 * can neither see nor cover it. What is clicked here goes to the agent of that composer, which does it as if it were clicked in the page.
 */
import { sidePanel } from "./facts_first.js";
import { keptLists } from "./kept-lists.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { followTab } from "./side-panel/follow.js";
import { reasonFor } from "./side-panel/reason.js";
import { noteUnder } from "./note.js";
import { letSettle } from "./seen-clicks.js";
import { relay } from "./side-panel/relay.js";
import { countTerms } from "./terms-shown.js";

const place = part("panel");
/** what is to be shown, counted */
let asked = 0;
/** why nothing is @type {import("./side-panel/reason.js").Without | null} */
let reason = null;

document.addEventListener("language", () => void (reason && show(reason)));

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) stop();
});

try {
  // which site it is, is not known yet
  const kept = await keptLists("");
  await start();
  const { port1, port2 } = new MessageChannel();
  const composers = relay(port2, { show, turnTo: kept.turnTo });
  letSettle(place, port1, noteUnder(place));
  sidePanel(place, port1, glossary, kept);
  countTerms(place, port1);
  await followTab(composers);
} catch {
  stop();
}

/** The panel, or why there is none. @param {import("./side-panel/reason.js").Without | null} without */
async function show(without) {
  const now = ++asked;
  reason = without;
  const words = without && (await reasonFor(without));
  // something else is to be shown by now
  if (now !== asked) return;
  part("note").hidden = !words;
  part("said").textContent = words;
  place.hidden = Boolean(words);
}

function stop() {
  part("note").hidden = true;
  place.hidden = false;
  place.replaceChildren(failed());
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
