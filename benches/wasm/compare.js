/**
 * How long `check` takes in wasm, as JavaScript calls it, beside the native core: `node benches/wasm/compare.js`, after
 * ./build.sh. The two take turns, and the fastest turn of each counts: what else the machine does only slows a turn.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, initSync } from "../../target/web/facts_first.js";
import { native } from "../native/ask.js";

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, import.meta.url));

const MESSAGE = read("../message.txt").toString();
const ORDINARY = read("../ordinary.txt").toString();
/** Name, text, how many calls make a turn. @type {[string, string, number][]} */
const TEXTS = [
  ["a message", MESSAGE, 40],
  ["ordinary mail", ORDINARY, 40],
  ["ten messages", MESSAGE.repeat(10), 4],
  ["a hundred messages", MESSAGE.repeat(100), 1],
];
const TURNS = 40;

const started = performance.now();
initSync({ module: read("../../target/web/facts_first_bg.wasm") });
check(MESSAGE, null);
const ready = performance.now() - started;

const { ask, stop } = native();
// V8 compiles wasm twice, the second time for speed, while the first result runs.
for (let round = 0; round < 300; round++) check(MESSAGE, null);

console.log("| text | characters | native, µs | wasm, µs | wasm is |");
console.log("|---|---|---|---|---|");
for (const [name, text, repeats] of TEXTS) {
  let [fastestNative, fastestWasm] = [Infinity, Infinity];
  for (let turn = 0; turn < TURNS; turn++) {
    const { nanos, report } = await ask(text, 1, repeats);
    fastestNative = Math.min(fastestNative, ...nanos);
    const start = performance.now();
    for (let call = 0; call < repeats; call++) check(text, null);
    fastestWasm = Math.min(fastestWasm, ((performance.now() - start) * 1e6) / repeats);
    if (turn === 0) assert.deepEqual(check(text, null), report, "both read the same");
  }
  const cells = [name, text.length, micros(fastestNative), micros(fastestWasm), `${(fastestWasm / fastestNative).toFixed(2)} times`];
  console.log(`| ${cells.join(" | ")} |`);
}
console.log(`\nfrom the bytes of the wasm to its first report: ${ready.toFixed(1)} ms`);
stop();

/** @param {number} nanos */
function micros(nanos) {
  return (nanos / 1e3).toFixed(1);
}
