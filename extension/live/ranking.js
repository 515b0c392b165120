/** In which order the glossary's entries answer what was asked. Needs no browser. */

/**
 * `text` is looked in, `about` is all that is said of it, `common` in how many other entries it is named.
 * @typedef {{ name: string, text: string, about: string, common?: number }} Entry
 */

/** Tells how common each is: what people know is what others are explained by. In time that grows with the texts. @template {Entry} E @param {E[]} entries @returns {E[]} */
export function weighed(entries) {
  /** In how many texts each name stands, by the name's first word. @type {Map<string, Map<string, number>>} */
  const named = new Map();
  const names = entries.map(({ name }) => wordsOf(name));
  for (const [first = "", ...rest] of names) named.set(first, (named.get(first) ?? new Map()).set([first, ...rest].join(" "), 0));
  for (const { about } of entries) {
    const words = wordsOf(about);
    const found = new Set();
    for (const [at, word] of words.entries()) {
      for (const name of named.get(word)?.keys() ?? []) if (name === word || words.slice(at, at + name.split(" ").length).join(" ") === name) found.add(name);
    }
    for (const name of found) count(name);
  }
  return entries.map((entry, at) => ({ ...entry, common: named.get(names[at]?.[0] ?? "")?.get(names[at]?.join(" ") ?? "") ?? 0 }));

  /** @param {string} name */
  function count(name) {
    const alike = named.get(name.split(" ")[0] ?? "");
    alike?.set(name, (alike.get(name) ?? 0) + 1);
  }
}

/** Exact first; then names that begin with what was asked, those with a word that does, those that hold it, and texts that do; in each the commonest first. @template {Entry} E
 * @param {E[]} entries @param {string} asked @param {string} [meant] the name of what it is another name of @returns {E[]} */
export function ranking(entries, asked, meant) {
  const words = asked.trim().toLowerCase();
  /** @param {Entry} entry */
  const rank = ({ name, text }) => {
    const lower = name.toLowerCase();
    if (lower === words || name === meant) return 0;
    const at = lower.indexOf(words);
    if (at === 0) return 1;
    if (at > 0) return /[a-z0-9]/.test(lower[at - 1] ?? "") ? 3 : 2;
    return text.includes(words) ? 4 : 5;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank }) => rank < 5)
    .sort((a, b) => a.rank - b.rank || (b.entry.common ?? 0) - (a.entry.common ?? 0))
    .map(({ entry }) => entry);
}

/** @param {string} text */
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\d+#]+(?:[.'-][\p{L}\d+#]+)*/gu) ?? [];
}
