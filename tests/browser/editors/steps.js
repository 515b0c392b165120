/** What is done in every editor, one step after another, in one message. */
import assert from "node:assert/strict";
import { click, clickUntilItCounts, MESSAGE, panel, type, undo } from "../composing.js";
import { compose } from "./input-method.js";
import { drag } from "./dragging.js";
import { linesIn, press, reportOn } from "./writing.js";

/** @typedef {import("./writing.js").Writing} Writing */

const GAP = "competitive salary.";
const FIGURE = "salary of £60-70k.";
const LAST = `We offer a ${FIGURE}`;
const DELETED = [...MESSAGE.slice(0, -1), LAST];
const EMOJI = "🎉 👩🏽‍💻 Zoe\u0301, 𝒩: ";
const WITH_EMOJI = [...MESSAGE.slice(0, -1), EMOJI + LAST];
const RICH =
  "<p>The <b>stack</b> is <i>Postgre</i><b>SQL</b>,&nbsp;and <a href='#'>Type<em>Script</em></a>.</p><p>Hybrid: <b>two days</b> a week in our Leeds office.</p>";
const PASTED = ["The stack is PostgreSQL, and TypeScript.", "Hybrid: two days a week in our Leeds office."];
const COMPOSED = "東京";

/** @type {{ step: Step, promise: string, take: (writing: Writing) => Promise<void> }[]} */
export const STEPS = [
  {
    step: "type",
    promise: "what is typed is marked",
    async take(writing) {
      await writing.toEnd();
      await type(writing.page, MESSAGE);
      await writing.holds(MESSAGE);
    },
  },
  {
    step: "fix",
    promise: "a better wording takes the place of the vague one and of nothing else, and one undo brings that back",
    async take(writing) {
      const vague = reportOn(MESSAGE).findings.find(({ topic, state }) => topic === "pay" && state === "vague");
      assert.ok(vague?.fixes[0]);
      const text = MESSAGE.join("\n");
      await add(writing, "pay");
      await writing.holds(linesIn(text.slice(0, vague.start) + vague.fixes[0].replace + text.slice(vague.end)));
      await undo(writing.page);
      // a caret that is left at the word's end may be writing it still
      await writing.toEnd();
      await writing.holds(MESSAGE);
    },
  },
  {
    step: "insert",
    promise: "a sentence comes at the end and changes nothing else, and one undo takes it away",
    async take(writing) {
      const sentence = reportOn(MESSAGE).advice.find(({ topic }) => topic === "flexibility")?.insert;
      assert.ok(sentence);
      await add(writing, "flexibility");
      await writing.holds([...MESSAGE.slice(0, -1), `${MESSAGE.at(-1)} ${sentence}`]);
      await undo(writing.page);
      await writing.holds(MESSAGE);
    },
  },
  {
    step: "delete",
    promise: "what is deleted takes its mark along",
    async take(writing) {
      await writing.toEnd();
      for (let left = GAP.length; left > 0; left--) await writing.page.keyboard.press("Backspace");
      await writing.page.keyboard.type(FIGURE);
      await writing.holds(DELETED);
    },
  },
  {
    step: "emoji",
    promise: "emoji and combining marks before the words move no mark beside them",
    async take({ page, browser, holds }) {
      await page.keyboard.press("Home");
      if (browser === "Firefox")
        await page.keyboard.type(EMOJI); // code point by code point
      else for (const { segment } of new Intl.Segmenter().segment(EMOJI)) await page.keyboard.sendCharacter(segment);
      await holds(WITH_EMOJI);
    },
  },
  {
    step: "paste",
    promise: "rich text that is pasted is marked through its markup, and gone with one undo",
    async take(writing) {
      const { page, holds, holdsSuch } = writing;
      await copy(writing, RICH);
      await writing.toEnd();
      await page.keyboard.press("Enter");
      await press(page, "KeyV", "Control");
      await holds([...WITH_EMOJI, ...PASTED]);
      await undo(page);
      // Quill counts what was typed in the same second as one step with it
      await holdsSuch((lines) => !PASTED.some((line) => lines.includes(line)));
    },
  },
  {
    step: "compose",
    promise: "an input method's words come whole, and the marks are right after them",
    async take(writing) {
      await writing.toEnd();
      await compose(writing, ["とう", "とうきょう", COMPOSED]);
      await writing.holdsSuch((lines) => lines.at(-1)?.endsWith(COMPOSED) ?? false);
    },
  },
  {
    step: "drag",
    promise: "words that are dragged to another line are marked where they now stand",
    async take(writing) {
      await drag(writing, "Rust", "Priya");
      await writing.holdsSuch((lines) => lines[0]?.includes("Rust") ?? false);
    },
  },
  {
    step: "long",
    promise: "in 20,000 characters each mark stands where it should, at once and while more is typed",
    async take(writing) {
      const { page, holds } = writing;
      const lines = long(20_000);
      await copy(writing, lines.map((line) => `<p>${line}</p>`).join(""));
      await writing.toEnd();
      await press(page, "KeyA", "Control");
      await press(page, "KeyV", "Control");
      await holds(lines);
      await press(page, "Home", "Control");
      await page.keyboard.type("Salary: £70k. ");
      await holds([`Salary: £70k. ${lines[0]}`, ...lines.slice(1)]);
    },
  },
];

/** Adds what the panel advises for a question. @param {Writing} writing @param {string} question */
async function add({ page }, question) {
  const frame = await panel(page);
  if (await frame.$("[data-do=open]")) await click(page, frame, "[data-do=open]");
  await clickUntilItCounts(page, frame, `[data-do="add ${question}"]`);
}

/** Lines that are short enough for Firefox's clipboard, which breaks longer ones in their source. @param {number} least */
function long(least) {
  const lines = [];
  for (let length = 0, part = 1; length < least; part++) {
    lines.push(`Team ${part} is hiring: Rust, remote, a competitive salary.`);
    length += lines.at(-1)?.length ?? 0;
  }
  return lines;
}

/** Copies rich text elsewhere in the page, with the browser's own clipboard. @param {Writing} writing @param {string} html */
async function copy({ page }, html) {
  await page.evaluate((html) => {
    const source = /** @type {HTMLElement} */ (document.querySelector("#elsewhere"));
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    source.innerHTML = html;
    getSelection()?.selectAllChildren(source);
  }, html);
  await press(page, "KeyC", "Control");
  await page.evaluate(() => document.querySelector("#elsewhere")?.replaceChildren());
}
