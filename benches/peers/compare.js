/**
 * The same messages through Facts First and through other readers of English: `benches/peers/run.sh`.
 * How long a message takes, and which amounts of pay are found. It prints the tables of `benches/peers/README.md`.
 */
import { readFileSync } from "node:fs";
import { native } from "../native/ask.js";
import { READERS } from "./readers.js";

/**
 * @typedef {{ text: string, min: number, max: number | null }} Amount an amount that is pay, as the message words it
 * @typedef {{ text: string, pay: Amount[] }} Message
 * @typedef {import("./readers.js").Money} Money
 */

/** @type {Message[]} */
const MESSAGES = readFileSync(new URL("messages.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const WARM_UP = 5;
const TURNS = 15;
/** `benches/peers/run.sh --errors` lists them above each row. */
const SHOW_ERRORS = process.argv.includes("--errors");

const { ask, stop } = native();
await ask("", 1, 1);

/** Readers that are started, with what they took for it. */
const started = [];
for (const { name, does, start } of READERS) {
  const before = performance.now();
  const reader = await start();
  await reader.read("We are hiring.");
  started.push({ name, does, reader, ready: performance.now() - before });
}

await compareTimes(MESSAGES.map(({ text }) => text));
// as long as a mail with all that it should say: ten of them after one another
await compareTimes(Array.from({ length: MESSAGES.length / 10 }, (_, ten) => textOf(MESSAGES.slice(ten * 10, ten * 10 + 10))));
stop();

const all = MESSAGES.reduce((sum, { pay }) => sum + pay.length, 0);
console.log(`| reader | found, of ${all} | of these read exactly | wrongly found |`);
console.log("|---|---|---|---|");
for (const { name, reader } of started) {
  if (!reader.money) continue;
  const counts = { found: 0, exact: 0, wrong: 0 };
  for (const message of MESSAGES) judge(message, reader.money(message.text), counts);
  row(name, counts.found, reader.readsNumbers ? counts.exact : "", counts.wrong);
}

/** Prints what each reader takes for a text. All take turns. @param {string[]} texts */
async function compareTimes(texts) {
  /** @type {number[]} */
  const natives = [];
  const peers = started.map((one) => ({ ...one, times: /** @type {number[]} */ ([]) }));
  for (let turn = -WARM_UP; turn < TURNS; turn++) {
    for (const text of texts) {
      const { nanos } = await ask(text, 1, 1);
      if (turn >= 0) natives.push(...nanos.map((n) => n / 1e3));
    }
    for (const { reader, times } of peers) {
      for (const text of texts) {
        const before = performance.now();
        await reader.read(text);
        if (turn >= 0) times.push((performance.now() - before) * 1e3);
      }
    }
  }
  const ours = median(peers[0]?.times ?? []);
  /** @param {number[]} measured */
  const times = (measured) => `${(median(measured) / ours).toFixed(1)} times`;
  console.log(`${texts.length} texts of ${median(texts.map(({ length }) => length))} characters (the median), ${TURNS} turns each\n`);
  console.log("| reader | what it does | start, ms | a text, µs | beside Facts First in wasm |");
  console.log("|---|---|---|---|---|");
  row("Facts First, native", "the four questions", "", micros(natives), times(natives));
  for (const peer of peers) row(peer.name, peer.does, peer.ready.toFixed(0), micros(peer.times), times(peer.times));
  console.log("");
}

/** @param {Message[]} messages */
function textOf(messages) {
  return messages.map(({ text }) => text).join("\n\n");
}

/**
 * An amount is found when anything that was found overlaps it, and read exactly when both of its ends are among the
 * numbers found there. What overlaps no amount of pay is found wrongly.
 *
 * @param {Message} message
 * @param {Money[]} found
 * @param {{ found: number, exact: number, wrong: number }} counts
 */
function judge(message, found, counts) {
  const wrong = new Set(found);
  for (const { text, min, max } of message.pay) {
    const start = message.text.indexOf(text);
    const there = found.filter((money) => money.start < start + text.length && start < money.end);
    const numbers = there.flatMap((money) => money.numbers);
    if (there.length > 0) counts.found++;
    else if (SHOW_ERRORS) console.log(`missed: ${text}`);
    if (numbers.includes(min) && (max === null || numbers.includes(max))) counts.exact++;
    for (const money of there) wrong.delete(money);
  }
  if (SHOW_ERRORS) for (const money of wrong) console.log(`wrong: ${message.text.slice(money.start, money.end)}`);
  counts.wrong += wrong.size;
}

/** @param {(string | number)[]} cells */
function row(...cells) {
  console.log(`| ${cells.join(" | ")} |`);
}

/** @param {number[]} measured */
function median(measured) {
  return [...measured].sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? NaN;
}

/** @param {number[]} measured */
function micros(measured) {
  return median(measured).toFixed(0);
}
