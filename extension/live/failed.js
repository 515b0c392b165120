/** What is shown when the core could not be loaded, or has stopped. It needs nothing but the words and the styles. */
import { sayIn } from "../language.js";

/**
 * A small button that unfolds to a plain message; with nothing to call when it does, the message at once.
 *
 * @param {((open: boolean) => void)=} unfolded told each time that the size has changed
 * @returns {HTMLElement}
 */
export function failed(unfolded) {
  const sheet = element("section", "sheet");
  const head = element("header", "head");
  const words = element("div", "head-words");
  words.append(saying("h2", "verdict", "failed.title"), saying("p", "next", "failed.help"));
  head.append(words);
  sheet.append(head);
  if (!unfolded) return sheet;

  const folded = element("button", "pill is-quiet", "!");
  sayIn(folded, "failed.title", {}, "label");
  folded.addEventListener("click", () => {
    folded.replaceWith(sheet);
    unfolded(true);
  });
  const close = saying("button", "plain", "failed.close");
  close.addEventListener("click", () => {
    sheet.replaceWith(folded);
    unfolded(false);
  });
  words.append(close);
  return folded;
}

/** @param {string} tag @param {string} className @param {import("../words.js").Key} key */
function saying(tag, className, key) {
  const made = element(tag, className);
  sayIn(made, key);
  return made;
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string=} text
 */
function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
