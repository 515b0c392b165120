/**
 * How long `check` takes in wasm, as JavaScript calls it, beside the native core: `node benches/wasm/compare.js`, after
 * ./build.sh. Each gives a report: the core as JSON, the wasm as an object. The two take
 * turns, and the median turn of each counts.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, initSync, load, words as give } from "../../target/web/facts_first.js";
import { native } from "../native/ask.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url));

const MESSAGE = read("../message.txt").toString();
const ORDINARY = read("../ordinary.txt").toString();
/** @type {[string, string][]} */
const TEXTS = [
  ["a message", MESSAGE],
  ["ordinary mail", ORDINARY],
  ["ten messages", MESSAGE.repeat(10)],
];
/** A turn is one call: the shorter a turn, the likelier one is not interrupted. */
const TURNS = 400;

const started = performance.now();
initSync({ module: read("../../target/web/facts_first_bg.wasm") });
load(read("../../target/web/facts_first.tables"));
give(JSON.parse(read("../../extension/words/en.json").toString()), "en");
check(MESSAGE, null);
const ready = performance.now() - started;

const { ask, stop } = native();
// V8 compiles wasm twice, the second time for speed, while the first result runs.
for (let round = 0; round < 300; round++) check(MESSAGE, null);

console.log("| text | characters | native, µs | wasm, µs | wasm is |");
console.log("|---|---|---|---|---|");
for (const [name, text] of TEXTS) {
  /** @type {{ native: number[], wasm: number[] }} */
  const took = { native: [], wasm: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    const { nanos, report } = await ask(text, 1, 1);
    took.native.push(...nanos);
    const start = performance.now();
    check(text, null);
    took.wasm.push((performance.now() - start) * 1e6);
    if (turn === 0) assert.deepEqual(check(text, null), report, "both read the same");
  }
  const [ofNative, ofWasm] = [median(took.native), median(took.wasm)];
  const cells = [name, text.length, micros(ofNative), micros(ofWasm), `${(ofWasm / ofNative).toFixed(2)} times`];
  console.log(`| ${cells.join(" | ")} |`);
}
console.log(`\nfrom the files of wasm and words to its first report: ${ready.toFixed(1)} ms`);
stop();

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** @param {number} nanos */
function micros(nanos) {
  return (nanos / 1e3).toFixed(1);
}
