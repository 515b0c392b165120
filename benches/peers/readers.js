/** Facts First and its peers, each behind the same two functions. */
import { readFileSync } from "node:fs";

/**
 * @typedef {{ start: number, end: number, numbers: number[] }} Money a place where money was found, and the numbers read
 * @typedef {object} Reader
 * @property {(text: string) => unknown} read all that it does with a message; awaited
 * @property {(text: string) => Money[]} [money] the money that it finds, if that is among what it looks for
 * @property {boolean} [readsNumbers] whether it tells how much the money is
 */

/** In this order; Facts First is the first. @type {{ name: string, does: string, start: () => Promise<Reader> }[]} */
export const READERS = [
  { name: "Facts First, wasm", does: "the four questions", start: factsFirst },
  { name: "harper.js", does: "grammar and spelling", start: harper },
  { name: "recognizers-text-suite", does: "amounts of money in many languages", start: recognizers },
  { name: "wink-nlp", does: "sentences, parts of speech, entities", start: wink },
  { name: "compromise", does: "parts of speech, money", start: compromise },
  { name: "write-good", does: "weak and wordy prose", start: writeGood },
];

/** @returns {Promise<Reader>} */
async function factsFirst() {
  const { check, initSync, load } = await import("../../target/web/facts_first.js");
  initSync({ module: readFileSync(new URL("../../target/web/facts_first_bg.wasm", import.meta.url)) });
  load(readFileSync(new URL("../../target/web/facts_first.tables", import.meta.url)));
  return {
    read: (text) => check(text, null),
    readsNumbers: true,
    money(text) {
      const found = [];
      for (const { topic, start, end, value } of check(text, null).findings) {
        if (topic !== "pay" || !value || !("min" in value)) continue;
        const numbers = [value.min, value.max].filter((number) => number !== null);
        if (numbers.length > 0) found.push({ start, end, numbers });
      }
      return found;
    },
  };
}

/** @returns {Promise<Reader>} */
async function harper() {
  const { LocalLinter } = await import("harper.js");
  const { binaryInlined } = await import("harper.js/binaryInlined");
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    async read(text) {
      for (const lint of await linter.lint(text)) lint.free();
    },
  };
}

/** @returns {Promise<Reader>} */
async function recognizers() {
  const { default: suite } = await import("@microsoft/recognizers-text-suite");
  /** @param {string} text */
  const read = (text) => suite.recognizeCurrency(text, suite.Culture.English);
  return {
    read,
    readsNumbers: true,
    // Its ends are inclusive.
    money: (text) => read(text).map(({ start, end, resolution }) => ({ start, end: end + 1, numbers: [Number(resolution.value)] })),
  };
}

/** @returns {Promise<Reader>} */
async function wink() {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model);
  return {
    read: (text) => nlp.readDoc(text).entities().out(nlp.its.detail),
    // It gives the words, in order, and not where they stand.
    money(text) {
      let from = 0;
      /** @type {Money[]} */
      const found = [];
      for (const { value, type } of /** @type {{ value: string, type: string }[]} */ (nlp.readDoc(text).entities().out(nlp.its.detail))) {
        const start = text.indexOf(value, from);
        if (start < 0) continue;
        from = start + value.length;
        if (type === "MONEY") found.push({ start, end: from, numbers: [] });
      }
      return found;
    },
  };
}

/** @returns {Promise<Reader>} */
async function compromise() {
  const { default: nlp } = await import("compromise");
  return {
    read: (text) => nlp(text).money().json(),
    readsNumbers: true,
    money: (text) =>
      nlp(text)
        .money()
        .json({ offset: true })
        .map((/** @type {any} */ { offset, money }) => ({ start: offset.start, end: offset.start + offset.length, numbers: [money.num] })),
  };
}

/** @returns {Promise<Reader>} */
async function writeGood() {
  const { default: read } = await import("write-good");
  return { read: (text) => read(text) };
}
