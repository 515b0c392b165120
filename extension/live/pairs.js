/** What is mistaken for what, each two once, with the sentence that tells them apart. */
import { say } from "../words.js";
import { element, english } from "./element.js";

/** @typedef {{ a: string, b: string, apart: string, weight: number }} Pair */

/** So many before somebody asks for all. */
const FIRST = 24;

/** Of two sentences about the same two, the one that names both, else the longer. Those that are met most come first. @param {import("./questions.js").Known[]} entries @returns {Pair[]} */
export function pairsOf(entries) {
  const common = new Map(entries.map(({ name, common = 0 }) => [name, common]));
  /** @type {Map<string, Pair>} */
  const pairs = new Map();
  for (const { name, not } of entries) {
    for (const one of not) {
      const key = [name, one.name].sort().join("\n");
      const pair = { a: name, b: one.name, apart: one.apart, weight: (common.get(name) ?? 0) + (common.get(one.name) ?? 0) };
      const known = pairs.get(key);
      if (!known || worth(pair) > worth(known)) pairs.set(key, pair);
    }
  }
  return [...pairs.values()].sort((one, other) => other.weight - one.weight);
}

/** @param {Pair} pair */
function worth({ a, b, apart }) {
  return (apart.includes(a) && apart.includes(b) ? 1000 : 0) + apart.length;
}

/** @param {HTMLInputElement} field @param {HTMLElement} status @param {HTMLElement} list @param {Pair[]} pairs @returns {() => void} shows them anew */
export function showPairs(field, status, list, pairs) {
  let isAll = false;
  field.addEventListener("input", show);
  show();
  return show;

  function show() {
    const asked = field.value.trim();
    const found = asked ? pairs.filter(({ a, b }) => `${a}\n${b}`.toLowerCase().includes(asked.toLowerCase())) : pairs;
    const shown = asked || isAll ? found : found.slice(0, FIRST);
    list.replaceChildren(...shown.map(itemOf));
    if (found.length === 0) return void (status.textContent = say("learn.pairs.none", { asked }));
    status.textContent =
      shown.length === pairs.length ? say("learn.pairs.all", { n: pairs.length }) : say("learn.pairs.some", { shown: shown.length, n: pairs.length });
    if (shown.length === found.length) return;
    const more = element("button", "plain", say("learn.pairs.more", { n: found.length }));
    more.addEventListener("click", () => {
      isAll = true;
      show();
      field.focus();
    });
    status.append(" ", more);
  }
}

/** @param {Pair} pair */
function itemOf({ a, b, apart }) {
  const item = element("li", "pair");
  item.append(element("h2", "", say("learn.pairs.pair", { one: a, other: b })), english(element("p", "", apart)));
  return item;
}
