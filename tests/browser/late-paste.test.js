/**
 * Editors that ask the clipboard again for what was pasted, and have it in a later task: RoosterJS and Squire themselves, whose clipboard here answers
 * only when so many keys have been pressed. What those keys say comes behind the words that were clicked, in their order.
 */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { click, MESSAGE, panel, type } from "./composing.js";
import { EDITORS } from "./editors/editors.js";
import { editorPages } from "./editors/pages.js";
import { open, reportOn } from "./editors/writing.js";

/** @typedef {[key: import("puppeteer-core").KeyInput, held?: import("puppeteer-core").KeyInput]} Key */

const SENTENCE = reportOn(MESSAGE).advice.find(({ topic }) => topic === "flexibility")?.insert ?? "";
const WITH_SENTENCE = [...MESSAGE.slice(0, -1), `${MESSAGE.at(-1)} ${SENTENCE}`];
const VAGUE = reportOn(MESSAGE).findings.find(({ topic, state }) => topic === "pay" && state === "vague");
const FIXED = MESSAGE.join("\n").slice(0, VAGUE?.start) + VAGUE?.fixes[0]?.replace + MESSAGE.join("\n").slice(VAGUE?.end);

/** What is clicked, which keys follow at once, and the lines then. @type {[promise: string, topic: string, keys: Key[], lines: string[]][]} */
const CASES = [
  ["letters, arrows and Backspace", "flexibility", [["a"], ["b"], ["ArrowLeft"], ["Backspace"], ["c"]], behind("cb")],
  ["Backspace", "flexibility", [["Backspace"], ["x"]], [...WITH_SENTENCE.slice(0, -1), `${WITH_SENTENCE.at(-1)?.slice(0, -1)}x`]],
  ["Enter, Home and letters", "flexibility", [["Enter"], ["x"], ["y"], ["Home"], ["z"]], [...WITH_SENTENCE, "zxy"]],
  ["Home", "flexibility", [["Home", "Control"], ["x"], ["End", "Control"], ["y"]], [`x${MESSAGE[0]}`, ...behind("y").slice(1)]],
  ["Ctrl and Backspace", "flexibility", [["x"], ["y"], ["Backspace", "Control"], ["z"]], behind("z")],
  ["what is selected with Shift", "flexibility", [["x"], ["ArrowLeft", "Shift"], ["y"]], behind("y")],
  ["all that is selected", "flexibility", [["a", "Control"], ["x"]], ["x"]],
  ["arrows after a better wording", "pay", [["ArrowLeft"], ["x"], ["Backspace"]], FIXED.split("\n")],
  ["Enter after a better wording", "pay", [["End", "Control"], ["Enter"], ["x"]], [...FIXED.split("\n"), "x"]],
];

/** An odd number each, so that each browser has every case, in one of the two. */
const ALL = ["rooster", "squire"].flatMap((file) => CASES.map(([promise, topic, keys, lines]) => ({ file, promise, topic, keys, lines })));

/** @type {import("./server.js").Handler} */
let pages;
before(async () => {
  pages = await editorPages();
});

inBothBrowsers(({ name, newPage, server }) => {
  for (const { file, promise, topic, keys, lines } of inTurn(name, ALL)) {
    const editor = /** @type {Editor} */ (EDITORS[file]);
    test(`${editor.name}: ${promise} wait for the words, and come in their order`, async () => {
      server().mount(editor.site ?? SITE, pages);
      // a driver may be slower than the patience that words are waited for with
      for (let tries = 1; !(await isInTime(file, topic, keys, lines)); tries++) assert.ok(tries < 5, "the keys came too late");
    });
  }

  /** Whether the keys came before the words; then what stands there is right. @param {string} file @param {string} topic @param {Key[]} keys @param {string[]} lines */
  async function isInTime(file, topic, keys, lines) {
    const editor = /** @type {Editor} */ (EDITORS[file]);
    const page = await newPage();
    await page.goto(`https://${editor.site ?? SITE}/${file}`);
    const writing = await open(page, editor, name);
    await writing.toEnd();
    await type(page, MESSAGE);
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await page.evaluate(answerLate, keys.length);
    await click(page, frame, `[data-do="add ${topic}"]`);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).isAsked);
    await pressAtOnce(page, keys);
    await page.waitForFunction(() => /** @type {any} */ (globalThis).isAnswered);
    const isInTime = await page.evaluate(() => /** @type {any} */ (globalThis).isInTime);
    if (isInTime) await writing.holdsSuch((now) => now.join("\n") === lines.join("\n"));
    await page.close();
    return isInTime;
  }
});

/** Sends all keys before the browser has answered to the first of them. @param {import("puppeteer-core").Page} page @param {Key[]} keys */
async function pressAtOnce({ keyboard }, keys) {
  const all = keys.flatMap(([key, held]) => [held && keyboard.down(held), keyboard.down(key), keyboard.up(key), held && keyboard.up(held)]);
  await Promise.all(all);
}

/** @param {string} words */
function behind(words) {
  return [...WITH_SENTENCE.slice(0, -1), `${WITH_SENTENCE.at(-1)}${words}`];
}

/** Runs in the page: the clipboard answers when so many keys were pressed, or after a while. @param {number} keys */
function answerLate(keys) {
  const all = /** @type {any} */ (globalThis);
  const { getAsString } = DataTransferItem.prototype;
  let left = keys;
  let answer = () => {};
  // before any key waits, of which nobody hears who listens later
  addEventListener("keydown", ({ key }) => all.isAsked && !["Control", "Shift"].includes(key) && --left === 0 && setTimeout(() => answer()), true);
  DataTransferItem.prototype.getAsString = function (take) {
    getAsString.call(this, (words) => {
      answer = () => {
        answer = () => {};
        all.isInTime = left <= 0;
        take?.(words);
        all.isAnswered = true;
      };
      setTimeout(() => answer(), 600);
      all.isAsked = true;
    });
  };
}
