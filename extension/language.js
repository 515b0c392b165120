/**
 * Puts a page into the language of the interface: every element that names a text (`data-say="popup.copy"`, and `data-say-title`, `-label`, `-placeholder`,
 * `-hint` and `-content` for attributes). The build has filled the English in, so that a page is there at once and without a script; any other language
 * comes as soon as its words are loaded. Children that have a `data-part` stand where the text names them.
 */
import { LANGUAGE, pieces, words, wordsAnew } from "./words.js";

/** @typedef {import("./words.js").Key} Key */
/** @typedef {import("./words.js").Parameters} Parameters */

/** Which attribute is filled from which. */
const ATTRIBUTES = { "": "", title: "title", label: "aria-label", placeholder: "placeholder", hint: "data-hint", content: "content" };

/** What goes into the text of an element; those of attributes are beside it. @type {WeakMap<Element, Partial<Record<keyof typeof ATTRIBUTES, Parameters>>>} */
const given = new WeakMap();

/** One language after the other, so that the last is the one that is chosen last. */
let speaking = words().then(({ language }) => {
  if (language !== "en") sayAll();
  speaks(language);
});

globalThis.chrome?.storage?.onChanged.addListener((changes, area) => {
  if (area === "local" && LANGUAGE in changes) void speakAnew();
});

/** Says everything on this page in the language that is chosen now. What is not said by `sayIn` follows the event `language` on the document. */
export function speakAnew() {
  speaking = speaking.then(async () => {
    const { language } = await wordsAnew();
    sayAll();
    speaks(language);
    document.dispatchEvent(new Event("language"));
  });
  return speaking;
}

/**
 * Says a text in an element, or in an attribute of it, and again whenever the page changes its language.
 * @param {Element} element @param {Key} key @param {Parameters} [parameters] @param {keyof typeof ATTRIBUTES} [where]
 */
export function sayIn(element, key, parameters, where = "") {
  element.setAttribute(nameOf(where), key);
  given.set(element, { ...given.get(element), [where]: parameters });
  fill(element, where);
}

/** Takes back what was said in an element. @param {Element} element */
export function unsay(element) {
  element.removeAttribute(nameOf(""));
  element.replaceChildren();
}

/** @param {string} language */
function speaks(language) {
  const root = document.documentElement;
  root.lang = language;
  delete root.dataset["waits"];
  if (parent === self && globalThis.chrome?.storage) void remember(language);
}

/** For the next page, before it has read the choice (before-words.js). @param {string} language */
async function remember(language) {
  const { isPrivate } = await import("./private.js");
  if (await isPrivate()) return;
  try {
    localStorage.setItem("language", language);
  } catch {
    // then the next page goes by the browser's
  }
}

function sayAll() {
  for (const where of /** @type {(keyof typeof ATTRIBUTES)[]} */ (Object.keys(ATTRIBUTES))) {
    for (const element of document.querySelectorAll(`[${nameOf(where)}]`)) fill(element, where);
  }
}

/** @param {Element} element @param {keyof typeof ATTRIBUTES} where */
function fill(element, where) {
  const key = /** @type {Key} */ (element.getAttribute(nameOf(where)));
  const parts = Object.fromEntries(Array.from(element.querySelectorAll(":scope > [data-part]"), (part) => [part.getAttribute("data-part"), part]));
  const said = pieces(key, { ...given.get(element)?.[where], ...(where === "" && parts) });
  if (where === "") element.replaceChildren(...said);
  else element.setAttribute(ATTRIBUTES[where], said.join(""));
}

/** @param {string} where */
const nameOf = (where) => (where ? `data-say-${where}` : "data-say");
