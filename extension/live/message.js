/**
 * What stands in the popup outlives it, since it closes with every click beside it: the message of each side, and which side was shown, are kept in memory
 * until the browser is quit, or until they are cleared. In a private window, or where the browser refuses, nothing is kept, and the page says so.
 */
import { sayIn, unsay } from "../language.js";
import { isPrivate } from "../private.js";
import { words } from "../words.js";
import { textIn } from "./text-in.js";

/** Under which it is kept which side was shown; each box has a name of its own beside it. */
const SIDE = "side";
/** In UTF-16 code units; what is longer is no message, and is not kept. */
const MOST = 100_000;

/**
 * Puts what is kept into the boxes, each by its name, and keeps what is written there from now on.
 *
 * @param {Record<string, HTMLElement>} boxes @param {HTMLElement} promise
 */
export async function keepMessages(boxes, promise) {
  /** Put in by us, from the page: nobody has asked to have it kept. @type {WeakMap<HTMLElement, string>} */
  const lent = new WeakMap();
  let keeps = !(await isPrivate());
  let isKept = keeps;
  const names = Object.keys(boxes);
  const [kept] = await Promise.all([keeps ? chrome.storage.session.get([...names, SIDE]).catch(() => ((isKept = false), {})) : {}, words()]);
  /** @type {Record<string, unknown>} */
  const values = kept;
  for (const [name, box] of Object.entries(boxes)) {
    const text = values[name];
    if (typeof text === "string" && text.length <= MOST && box.textContent === "") fill(box, text);
    if (keeps) new MutationObserver(() => keep(name, box)).observe(box, { characterData: true, childList: true, subtree: true });
  }
  tell();

  /** @param {string} name @param {HTMLElement} box */
  async function keep(name, box) {
    const text = textIn(box);
    if (!keeps || text === lent.get(box)) return;
    lent.delete(box);
    const fits = text.length <= MOST;
    const kept = fits && text.trim() !== "" ? chrome.storage.session.set({ [name]: text }) : chrome.storage.session.remove(name);
    isKept = await kept.then(
      () => fits,
      () => false,
    );
    tell();
  }

  function tell() {
    sayIn(promise, isKept ? "popup.kept" : "popup.unkept");
  }

  return {
    /** Which side was shown last; anything. */
    side: values[SIDE],
    /** @param {string} side */
    async keepSide(side) {
      if (keeps) await chrome.storage.session.set({ [SIDE]: side }).catch(() => {});
    },
    /** Puts a text in that is not kept before its reader changes it. @param {HTMLElement} box @param {string} text */
    lend(box, text) {
      fill(box, text);
      lent.set(box, textIn(box));
    },
    /** From here on nothing is kept: what is to come is from a private window. */
    stop() {
      keeps = isKept = false;
      tell();
    },
  };
}

/** Puts a text into a box, the caret behind it where the box is in use. @param {HTMLElement} box @param {string} text */
export function fill(box, text) {
  box.textContent = text;
  box.scrollTop = 0;
  if (document.activeElement === box) {
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
  }
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** The buttons of a box; what was received is only cleared. @param {HTMLElement} box @param {HTMLElement} clear @param {{ copy: HTMLElement, said: HTMLElement }} [own] */
export function letTake(box, clear, own) {
  own?.copy.addEventListener("click", async () => {
    const text = textIn(box);
    unsay(own.said);
    if (text.trim() === "") return sayIn(own.said, "popup.copy.nothing");
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    sayIn(own.said, isCopied ? "popup.copy.done" : "popup.copy.refused");
  });
  // what is left of a deleted text is a line break
  box.addEventListener("input", () => box.toggleAttribute("data-empty", textIn(box).trim() === ""));
  clear.addEventListener("click", () => {
    box.focus();
    getSelection()?.selectAllChildren(box);
    // so that Undo brings it back
    document.execCommand("delete");
    if (own) unsay(own.said);
  });
}
