/** What the parts of the settings page share: finding and making elements, and whether anything can be changed here. */
import { isPrivate } from "../private.js";

/** In a private window the settings are shown, and nothing can be changed. */
export const isFixed = await isPrivate();

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

/** @param {string} className @param {string} text */
export function button(className, text) {
  const made = /** @type {HTMLButtonElement} */ (element("button", className, text));
  made.type = "button";
  made.disabled = isFixed;
  return made;
}
