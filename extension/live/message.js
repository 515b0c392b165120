/**
 * The popup's message outlives the popup, which closes with every click beside it: it is kept in memory until the browser is quit, or until
 * it is cleared. In a private window, or where the browser refuses, nothing is kept, and the words below the box say so.
 */
import { isPrivate } from "../private.js";

const KEY = "message";
/** In UTF-16 code units; what is longer is no message, and is not kept. */
const MOST = 100_000;

/** Puts the kept message into the box, and keeps what is written there from now on. @param {HTMLElement} box @param {HTMLElement} promise */
export async function keepMessage(box, promise) {
  if (await isPrivate()) return;
  let isKept = true;
  const { [KEY]: kept } = await chrome.storage.session.get(KEY).catch(() => ((isKept = false), { [KEY]: undefined }));
  if (typeof kept === "string" && box.textContent === "") {
    box.textContent = kept;
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
  }
  say();
  new MutationObserver(keep).observe(box, { characterData: true, childList: true, subtree: true });

  async function keep() {
    const { text } = FactsFirst.readText(box);
    const fits = text.length <= MOST;
    const kept = fits && text.trim() !== "" ? chrome.storage.session.set({ [KEY]: text }) : chrome.storage.session.remove(KEY);
    isKept = await kept.then(
      () => fits,
      () => false,
    );
    say();
  }

  function say() {
    promise.textContent = isKept ? "Kept here until you quit the browser, and never sent." : "Nothing is kept once you close this.";
  }
}

/** The buttons of the box. @param {HTMLElement} box @param {HTMLElement} copy @param {HTMLElement} clear @param {HTMLElement} said */
export function letTake(box, copy, clear, said) {
  copy.addEventListener("click", async () => {
    const { text } = FactsFirst.readText(box);
    said.textContent = "";
    if (text.trim() === "") said.textContent = "There is nothing to copy yet.";
    else
      said.textContent = await navigator.clipboard.writeText(text).then(
        () => "Copied.",
        () => "The browser did not let it be copied. Select the text and copy it yourself.",
      );
  });
  // what is left of a deleted text is a line break
  box.addEventListener("input", () => box.toggleAttribute("data-empty", FactsFirst.readText(box).text.trim() === ""));
  clear.addEventListener("click", () => {
    box.focus();
    getSelection()?.selectAllChildren(box);
    // so that Undo brings it back
    document.execCommand("delete");
    said.textContent = "";
  });
}
