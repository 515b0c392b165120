/**
 * All words that people read, in the language of the interface. They stand in words/<language>.json by key, the same keys in each: a text with its
 * parameters in braces, or one for each of the language's plural categories, of which the number `n` picks one. What goes into a message is not there: the
 * messages are English. A package has the keys in a file of their own, and the texts of each language in the same order.
 *
 * @typedef {keyof typeof import("./words/en.json")} Key
 * @typedef {{ key: Key, parameters?: Parameters }} Wording a sentence that is said later, maybe by another page
 * @typedef {{ [name: string]: string | number | Wording }} Parameters
 * @typedef {Partial<Record<Key, string | Partial<Record<Intl.LDMLPluralRule, string>>>>} Catalogue
 */

/** Under which the choice is kept (stored.js). */
export const LANGUAGE = "language";

/** @type {{ language: string, catalogue: Catalogue }} */
let spoken = { language: "en", catalogue: {} };

/** @type {ReturnType<typeof load> | null} */
let loading = null;

/** What was chosen, whatever stands there: the two letters of a language, or nothing for that of the browser. @param {unknown} value @returns {string} */
export const languageIn = (value) => (typeof value === "string" && /^[a-z]{2}$/.test(value) ? value : "");

/** Those that the page has words for: the build writes them into its root. @returns {string[]} */
export const languages = () => (document.documentElement.dataset["languages"] ?? "en").split(" ");

/** The browser's own, where there are words for it; else English. */
export function browserLanguage() {
  const own = (globalThis.chrome?.i18n?.getUILanguage?.() ?? navigator.language).slice(0, 2).toLowerCase();
  return languages().includes(own) ? own : "en";
}

/**
 * Loads the words, once for a page. Never rejects: where they cannot be loaded, the page keeps its English, and what is said by scripts is said by its key.
 * @returns {Promise<{ language: string, catalogue: Catalogue, say: typeof say }>}
 */
export function words() {
  return (loading ??= load());
}

/** The same anew, after another language was chosen. */
export function wordsAnew() {
  return (loading = load());
}

async function load() {
  const own = browserLanguage();
  // most have chosen nothing: the browser's own is loaded while the choice is read
  const early = fileOf(own);
  const [chosen, keys] = await Promise.all([chosenHere(), fileOf("keys")]);
  const wanted = languages().includes(chosen) ? chosen : own;
  const texts = await (wanted === own ? early : fileOf(wanted));
  // what is English is said to be, to whoever reads it aloud
  use(keys && texts ? wanted : "en", catalogueOf(keys, texts ?? (await fileOf("en"))));
  return { language: spoken.language, catalogue: spoken.catalogue, say };
}

/** A storage that fails, or is not there as in the playground, has nothing chosen. */
async function chosenHere() {
  try {
    return languageIn((await globalThis.chrome?.storage?.local.get(LANGUAGE))?.[LANGUAGE]);
  } catch {
    return "";
  }
}

/** A list of the package's words; null where it cannot be read. @param {string} name @returns {Promise<any[] | null>} */
async function fileOf(name) {
  try {
    return await (await fetch(new URL(`words/${name}.json`, import.meta.url))).json();
  } catch {
    return null;
  }
}

/** Empty where a list is lacking. @param {string[] | null} keys @param {any[] | null} texts @returns {Catalogue} */
function catalogueOf(keys, texts) {
  return keys && texts ? Object.fromEntries(keys.map((key, at) => [key, texts[at]])) : {};
}

/** Says everything in these words from now on. @param {string} language @param {Catalogue} catalogue */
export function use(language, catalogue) {
  spoken = { language, catalogue };
}

/** The language that is spoken. */
export const language = () => spoken.language;

/** Its words. */
export const catalogue = () => spoken.catalogue;

/** A number as the language writes it. @param {number} number */
export const figure = (number) => new Intl.NumberFormat(spoken.language, { maximumFractionDigits: 2 }).format(number);

/** A sentence in the language that is spoken; a key that has none is said itself, so that it is noticed. @param {Key} key @param {Parameters} [parameters] @returns {string} */
export function say(key, parameters = {}) {
  return pieces(key, parameters).join("");
}

/** @param {Wording} wording */
export const sayWording = ({ key, parameters }) => say(key, parameters);

/**
 * A sentence in pieces: its text, and what its parameters are filled with, which may be an element.
 * @template [More=never] @param {Key} key @param {{ [name: string]: Parameters[string] | More }} parameters @returns {(string | More)[]}
 */
export function pieces(key, parameters) {
  return textOf(key, parameters["n"])
    .split(/\{([a-z-]+)\}/)
    .map((piece, at) => {
      if (at % 2 === 0) return piece;
      const value = parameters[piece];
      if (value === undefined) return `{${piece}}`;
      if (typeof value === "number") return figure(value);
      return isWording(value) ? sayWording(value) : value;
    });
}

/** @param {Key} key @param {unknown} n @returns {string} */
function textOf(key, n) {
  const text = spoken.catalogue[key] ?? key;
  if (typeof text === "string") return text;
  return text[typeof n === "number" ? new Intl.PluralRules(spoken.language).select(n) : "other"] ?? text.other ?? key;
}

/** @param {unknown} value @returns {value is Wording} */
function isWording(value) {
  return typeof value === "object" && value !== null && typeof (/** @type {Wording} */ (value).key) === "string";
}
