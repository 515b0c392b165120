/** What is shown when the core could not be loaded, or has stopped. It needs nothing but this file and the styles. */

const TITLE = "Facts First has stopped";
const HELP = "Your message is as you left it, and can be sent. Reload this page to have it checked again. " + "If that doesn’t help, restart your browser.";

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
  words.append(element("h2", "verdict", TITLE), element("p", "next", HELP));
  head.append(words);
  sheet.append(head);
  if (!unfolded) return sheet;

  const folded = element("button", "pill is-quiet", "!");
  folded.setAttribute("aria-label", TITLE);
  folded.addEventListener("click", () => {
    folded.replaceWith(sheet);
    unfolded(true);
  });
  const close = element("button", "plain", "Close");
  close.addEventListener("click", () => {
    sheet.replaceWith(folded);
    unfolded(false);
  });
  words.append(close);
  return folded;
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
