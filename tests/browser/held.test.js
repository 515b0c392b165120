/** Which marks wait while a word is typed. The caret is "|"; what is found stands in brackets, what is marked then in the same. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const context = createContext({});
for (const file of ["facts-first", "held"]) {
  runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
}
/** @type {FactsFirst} */
const FactsFirst = runInContext("FactsFirst", context);

/** @type {[promise: string, state: State, found: string, before: string | null, marked: string][]} */
const CASES = [
  ["a word that is being typed waits", "stated", "We use [Rust|]", null, "We use Rust"],
  ["in the middle of a sentence too", "stated", "We use [Java|], and more.", null, "We use Java, and more."],
  ["a phrase that ends with it waits as a whole", "vague", "A [competitive salary|]", null, "A competitive salary"],
  ["a separator ends the waiting", "stated", "We use [Rust] |", null, "We use [Rust] "],
  ["a word that it does not touch is no reason", "stated", "We use [Rust] and Go|", null, "We use [Rust] and Go"],
  ["before a word nothing is being typed", "stated", "We use |[Rust]", null, "We use [Rust]"],
  ["what was marked already stays", "stated", "We use [Rust|]", "We use [Rust]", "We use [Rust]"],
  ["what was marked before the word stays so far", "stated", "It is [fully remote in the UK|]", "It is [fully remote]", "It is [fully remote] in the UK"],
  ["a mark of another kind is no reason", "vague", "It is [remote|]", null, "It is remote"],
  ["what is missing is marked up to the word", "missing", "[We hire a senior engineer for our team|]", null, "[We hire a senior engineer for our] team"],
];

for (const [promise, state, found, before, marked] of CASES) {
  test(promise, () => {
    const [finding] = read(found, state);
    assert.ok(finding);
    const text = found.replace(/[[\]|]/g, "");
    const word = FactsFirst.wordAt(text, found.replace(/[[\]]/g, "").indexOf("|"));
    const [now] = FactsFirst.settled([finding], text, word, before === null ? [] : read(before, state));
    assert.equal(now ? `${text.slice(0, now.start)}[${text.slice(now.start, now.end)}]${text.slice(now.end)}` : text, marked);
  });
}

/** @param {string} marked @param {State} state @returns {Painted[]} */
function read(marked, state) {
  const plain = marked.replace("|", "");
  const [start, end] = [plain.indexOf("["), plain.indexOf("]") - 1];
  return [{ topic: "stack", state, start, end, index: 0 }];
}
