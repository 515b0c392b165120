/** The popup: a box to write or paste a message into, and the panel beside it; and the same for somebody who has received one. */
import { live, received } from "./facts_first.js";
import { keptLists } from "./kept-lists.js";
import { sayIn } from "./language.js";
import { box } from "./live/box.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";
import { glossary } from "./live/glossary.js";
import { fill, keepMessages, letTake } from "./live/message.js";
import { handedOver, offer, onPage } from "./live/selected.js";
import { sides } from "./live/sides.js";
import { letSwitch } from "./live/site.js";
import { shortcut } from "./shortcut.js";
import { letOpen } from "./side-panel/open.js";
import { countTerms } from "./terms-shown.js";
import { words } from "./words.js";

const place = part("panel");
const receivedPlace = part("received-panel");
const boxes = { message: part("box"), received: part("received-box") };

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) stop();
});

boxes.message.focus();
const speaking = words();
// the page is painted before any of what is kept is there
const keeping = keepMessages(boxes, part("kept"));
/** @type {Awaited<ReturnType<typeof keptLists>>} */
let lists;
/** A side comes to life when it is shown: what is hidden is not told to anybody. @type {Record<string, (() => void) | undefined>} */
const waiting = {
  writing() {
    live(place, box(boxes.message), glossary, lists);
    countTerms(place);
  },
  received: () => received(receivedPlace, box(boxes.received)),
};
let isStarted = false;
const tabs = sides(part("sides"), (side) => {
  wake();
  void keeping.then(({ keepSide }) => keepSide(side));
});
void letSwitch(part("site"));
void letOpen(part("open-side-panel"), (error) => (error ? (part("side-panel-said").textContent = error) : close()));
Promise.all([shortcut(), speaking]).then(([keys]) => sayIn(part("shortcut"), keys ? "popup.shortcut" : "popup.shortcut.none", { keys }));
letTake(boxes.message, part("clear"), { copy: part("copy"), said: part("said") });
letTake(boxes.received, part("received-clear"));
const showing = keeping.then(({ side }) => typeof side === "string" && tabs.show(side));
void takeIn();
try {
  lists = (await Promise.all([keptLists("popup"), start(), showing, speaking]))[0];
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

/** What is selected on the page, or was handed over by the menu. */
async function takeIn() {
  const [kept, handed, selected] = await Promise.all([keeping, handedOver(), onPage(), showing, speaking]);
  if (handed?.isPrivate) kept.stop();
  const inUse = tabs.side() === "received" ? boxes.received : boxes.message;
  const hadFocus = document.activeElement === document.body || Object.values(boxes).some((one) => one === document.activeElement);
  if (hadFocus) inUse.focus();
  if (handed) offer(handed.text, inUse, { offered: part("offered"), use: part("use") }, fill);
  else if (selected) offer(selected, inUse, { offered: part("offered"), use: part("use") }, kept.lend);
}

function stop() {
  place.replaceChildren(failed());
  receivedPlace.replaceChildren(failed());
}

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
