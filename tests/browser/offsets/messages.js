/** Messages of any make that an editor could leave in a page. */

/** @typedef {import("./chance.js").Chance} Chance */

const WORDS = [
  "pay",
  "Rust",
  "is",
  "a",
  "role",
  "remote",
  "£60k",
  "ab",
  " ",
  " ",
  " ",
  "  ",
  "\n",
  "\t",
  "\r\n",
  "\u00A0",
  "\u00A0\u00A0",
  "\u2007",
  "\u202F",
  "\u200B",
  "\u200B\u200B",
  "\u200D",
  "\u00AD",
  "\uFEFF",
  "🎉",
  "👩🏽‍💻",
  "Zoe\u0301",
  "e\u0301\u0302",
  "𝒩",
  "שלום",
  "東京",
  ".",
  ", ",
  "",
  "-",
  "\uFFFC",
];

const INLINE = ["b", "i", "span", "a", "u", "code", "font"];
const BLOCKS = ["div", "div", "div", "p", "p", "ul", "li", "h2", "pre", "blockquote", "section"];
const SPACES = ["normal", "nowrap", "pre", "pre-wrap", "pre-line", "break-spaces"];
const OBJECTS = ["img", "svg", "input", "button", "canvas"];
const UNSEEN = ["script", "style", "template"];
const DISPLAYS = ["inline-block", "block", "inline", "contents", "none", "flex", "table-cell", "inline-flex"];

/** Words that are in no message: of what is hidden, quoted or part of an object. */
export const NOT_OURS = "✗";

/** Fills an empty composer. @param {HTMLElement} root @param {Chance} chance */
export function fill(root, chance) {
  if (chance.happens(0.3)) root.style.whiteSpace = chance.one(SPACES);
  else root.removeAttribute("style");
  let left = 2 + chance.below(24);
  fillInside(root, 0);

  /** @param {Node} parent @param {number} depth */
  function fillInside(parent, depth) {
    for (let count = chance.below(5); count >= 0 && left > 0; count--) {
      left--;
      const node = make(depth);
      parent.appendChild(node);
    }
  }

  /** @param {number} depth @returns {Node} */
  function make(depth) {
    const roll = chance.below(100);
    if (roll < 42 || depth > 4) return document.createTextNode(words());
    if (roll < 50) return document.createElement("br");
    if (roll < 53) return document.createComment(NOT_OURS);
    if (roll < 57) return unread();
    const element = document.createElement(roll < 78 ? chance.one(INLINE) : chance.one(BLOCKS));
    if (chance.happens(0.08)) element.style.whiteSpace = chance.one(SPACES);
    if (chance.happens(0.06)) element.style.display = chance.one(DISPLAYS);
    if (chance.happens(0.1)) element.style.margin = chance.one(["0", "8px"]);
    if (element.style.display === "none") element.append(NOT_OURS);
    else fillInside(element, depth + 1);
    return element;
  }

  function words() {
    let text = "";
    for (let count = chance.below(6); count >= 0; count--) text += chance.one(WORDS);
    return text;
  }

  /** What is one object in the text, or nothing. */
  function unread() {
    const roll = chance.below(4);
    const name = roll === 0 ? chance.one(UNSEEN) : roll === 1 ? chance.one(OBJECTS) : roll === 2 ? "span" : "blockquote";
    const element = document.createElement(name);
    if (name === "blockquote") element.setAttribute("type", "cite");
    if (name === "span") element.setAttribute("contenteditable", "false");
    if (!["img", "input", "svg"].includes(name)) element.append(NOT_OURS, name === "span" ? "@Priya" : "");
    return element;
  }
}
