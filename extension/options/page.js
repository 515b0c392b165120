/** What the parts of the settings page share: finding and making elements, and whether anything can be changed here. Once it is loaded the words are there. */
import { sayIn } from "../language.js";
import { isPrivate } from "../private.js";
import { words } from "../words.js";

/** In a private window the settings are shown, and nothing can be changed. */
export const [isFixed] = await Promise.all([isPrivate(), words()]);

/** @param {string} id */
export function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} id */
export function field(id) {
  return /** @type {HTMLInputElement} */ (document.getElementById(id));
}

/** @param {string} tag @param {string} [className] @param {string} [text] */
export function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** An element that says a text in whatever language is chosen. @param {string} tag @param {string} className @param {import("../words.js").Key} key @param {import("../words.js").Parameters} [parameters] */
export function saying(tag, className, key, parameters) {
  const made = element(tag, className);
  sayIn(made, key, parameters);
  return made;
}

/** @param {string} className @param {string} [text] */
export function button(className, text) {
  const made = /** @type {HTMLButtonElement} */ (element("button", className, text));
  made.type = "button";
  made.disabled = isFixed;
  return made;
}
