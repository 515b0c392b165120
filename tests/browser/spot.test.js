/** Where a sentence from the panel goes. The caret is "|"; the sentence is "+". */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const context = createContext({});
for (const file of ["facts-first", "spot", "marks"]) {
  runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
}
/** @type {FactsFirst} */
const FactsFirst = runInContext("FactsFirst", context);

/** @type {[promise: string, before: string, after: string][]} */
const CASES = [
  ["an empty message begins with it", "|", "+"],
  ["without a caret it ends the message", "We use Rust.", "We use Rust. +"],
  ["at the end it follows the last sentence", "We use Rust.|", "We use Rust. +"],
  ["a space that is there is used", "We use Rust. |", "We use Rust. +"],
  ["an empty line is taken as it is", "Hi Priya,\n\n|", "Hi Priya,\n\n+"],
  ["a greeting keeps its line", "Hi Priya,|", "Hi Priya,\n+"],
  ["it stands before the closing formula, wherever the caret", "We use Rust.\n\nBest regards,\nAnna|", "We use Rust. +\n\nBest regards,\nAnna"],
  ["a closing formula with the name on its line counts", "We use Rust.\nCheers, Anna|", "We use Rust. +\nCheers, Anna"],
  ["a name alone takes leave as well", "We use Rust.\n\nPriya|", "We use Rust. +\n\nPriya"],
  ["a name after thanks", "We use Rust.\n\nThanks\nTom|", "We use Rust. +\n\nThanks\nTom"],
  ["a dash and a whole name", "We use Rust.\n\n– Tom Reed", "We use Rust. +\n\n– Tom Reed"],
  ["a name with a title below it", "Shall we talk?\n\nAnna Lee-Jones\nRecruiter, Northwind|", "Shall we talk? +\n\nAnna Lee-Jones\nRecruiter, Northwind"],
  ["a last line that is a sentence is none", "We use Rust.\n\nInterested?|", "We use Rust.\n\nInterested? +"],
  ["a first word below the greeting is none", "Hi Priya,\n\nWe|", "Hi Priya,\n\nWe\n+"],
  ["a greeting is no name", "Priya,\n\nWe use Rust.|", "Priya,\n\nWe use Rust. +"],
  ["a name with nothing before it is none", "Priya|", "Priya\n+"],
  ["a sentence that only starts like a closing formula does not", "We use Rust.\nBest of all is the team.|", "We use Rust.\nBest of all is the team. +"],
  ["it never splits a sentence", "We use Ru|st. It is fun.", "We use Rust. + It is fun."],
  ["a decimal point ends nothing", "About 1|.5 million users.", "About 1.5 million users. +"],
  ["between two sentences it stays between them", "We use Rust. |It is fun.", "We use Rust. + It is fun."],
  ["a caret that was never moved from the start counts for nothing", "|We use Rust.", "We use Rust. +"],
];

for (const [promise, before, after] of CASES) {
  test(promise, () => {
    const caret = before.indexOf("|");
    const text = before.replace("|", "");
    const spot = FactsFirst.spotFor(text, caret < 0 ? null : caret);
    assert.equal(text.slice(0, spot.at) + spot.before + "+" + spot.after + text.slice(spot.at), after);
  });
}

test("the marks of the manifest's stylesheet are those that the agent gives to shadow roots", () => {
  const sheet = readFileSync(new URL("../../extension/agent/marks.css", import.meta.url), "utf8");
  assert.equal(sheet, FactsFirst.marksCss("highlight"), "write extension/agent/marks.css anew from FactsFirst.marksCss");
});
