/**
 * Which clicks in the panel count. The agent knows whether the frame could be seen, and has stood still; it looks at each request to write. Of what is kept (a rule that is never shown
 * again, an own word, the role that is picked) it is asked here: the click waits for the answer, and is then made anew.
 *
 * And within the frame the page can move what is clicked: another text has another report. What has just come under the pointer so was not meant.
 */
import { say } from "./words.js";

/** The buttons that keep something, by their names, and those that write. */
const KEEPS = /^(?:never|own|undo|role) /;
const WRITES = /^(?:(?:add|advice|fix|also) |start$)/;

/** In milliseconds. */
const LONG_ENOUGH = 500;

/** @typedef {{ click: number, button: HTMLElement, name: string, detail: number }} Waiting */

/**
 * A click with the pointer on what has just come there with another text does not count.
 * @param {HTMLElement} place @param {MessagePort} port @param {(words: string) => void} note shows why a click did not count; nothing when one did
 */
export function letSettle(place, port, note) {
  /** where the pointer is @type {PointerEvent | null} */
  let pointer = null;
  /** what was under it as a text came; null when it has moved since, or clicked @type {string | null} */
  let before = null;
  let changedAt = -Infinity;
  const under = () => (pointer ? nameOf(document.elementFromPoint(pointer.clientX, pointer.clientY)) : "");

  addEventListener("pointermove", (event) => ((pointer = event), (before = null)), { passive: true });
  document.documentElement.addEventListener("pointerleave", () => (pointer = before = null));
  port.addEventListener("message", ({ data }) => {
    if (data?.type === "text" && pointer) before = under();
  });
  new MutationObserver(() => {
    if (before !== null && under() !== before) changedAt = performance.now();
  }).observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-do"] });
  place.addEventListener(
    "click",
    (event) => {
      before = null;
      const name = nameOf(event.target);
      const isTooSoon = event.detail > 0 && performance.now() - changedAt < LONG_ENOUGH && (KEEPS.test(name) || WRITES.test(name));
      // without the note the frame is smaller: that is for later, since a frame that has just moved has no click counted
      if (!isTooSoon) return void setTimeout(note, 0, "");
      event.stopImmediatePropagation();
      note(say("panel.refused.too-soon"));
    },
    true,
  );
}

/** @param {HTMLElement} place @param {MessagePort} port @param {(words: string) => void} note */
export function letCount(place, port, note) {
  let clicks = 0;
  /** @type {Waiting | null} */
  let waiting = null;
  let isMadeAnew = false;

  place.addEventListener(
    "click",
    (event) => {
      const button = buttonAt(event.target);
      const name = nameOf(button);
      // no page can lead the keyboard to where it wants it
      if (!button || isMadeAnew || event.detail === 0 || !KEEPS.test(name)) return;
      event.stopImmediatePropagation();
      waiting = { click: ++clicks, button, name, detail: event.detail };
      port.postMessage({ type: "keeps", click: clicks });
    },
    true,
  );
  port.addEventListener("message", ({ data }) => {
    if (data?.type === "counts" && data.click === waiting?.click) answered(data.trouble);
  });

  /** @param {ClickTrouble | null} trouble */
  function answered(trouble) {
    const clicked = waiting;
    waiting = null;
    // another button may stand there by now
    if (!clicked?.button.isConnected || nameOf(clicked.button) !== clicked.name) return;
    if (trouble) return note(say(trouble === "too soon" ? "panel.refused.too-soon" : "frame.unseen"));
    isMadeAnew = true;
    clicked.button.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: clicked.detail }));
    isMadeAnew = false;
  }
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function buttonAt(target) {
  return target instanceof Element ? target.closest("[data-do]") : null;
}

/** @param {EventTarget | null} target */
function nameOf(target) {
  return buttonAt(target)?.dataset["do"] ?? "";
}
