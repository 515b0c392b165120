/**
 * The words of the interface: the catalogue of its language, loaded once by each page.
 *
 * @typedef {Record<string, string | Record<string, string>>} Catalogue
 * @typedef {Record<string, string | number>} Parameters
 * @typedef {{ language: string, catalogue: Catalogue, say: (key: string, parameters?: Parameters) => string }} Words
 */

/** @type {Promise<Words> | undefined} */
let loading;

/** The language's texts, and what says one of them. Throws when they cannot be loaded. */
export function words() {
  loading ??= load("en");
  return loading;
}

/** @param {string} language @returns {Promise<Words>} */
async function load(language) {
  const answer = await fetch(new URL(`./words/${language}.json`, import.meta.url));
  if (!answer.ok) throw new Error(`the words of ${language}: ${answer.status}`);
  const catalogue = /** @type {Catalogue} */ (await answer.json());
  const plurals = new Intl.PluralRules(language);
  return {
    language,
    catalogue,
    say(key, parameters = {}) {
      const text = catalogue[key] ?? key;
      const form = typeof text === "string" ? text : (text[plurals.select(Number(parameters["n"]))] ?? text["other"] ?? key);
      return form.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name] ?? name));
    },
  };
}
