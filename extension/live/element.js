/** @param {string} tag @param {string} [className] @param {string} [text] */
export function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Marks what is English in whatever language the page is, so that it is read aloud as such. @template {HTMLElement} E @param {E} element @returns {E} */
export function english(element) {
  element.lang = "en";
  return element;
}
