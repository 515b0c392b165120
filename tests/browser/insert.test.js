/** One click in the panel writes a sentence where it belongs, as if it had been typed; hosts.test.js does so in every kind of composer, and undoes it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, click, contentComes, MESSAGE, nextFrame, panel, score, type, undo } from "./composing.js";

/** The core's sentence about flexibility, whatever its blanks are called. */
const SENTENCE = /The team decides .*steps\]\./;

inBothBrowsers(({ newPage }) => {
  for (const selector of ["#message", "#plain"]) {
    test(`${selector}: a better wording takes the place of the vague one, and one undo brings that back`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click(selector);
      await type(page, MESSAGE);
      const before = await contentComes(page, { selector }, (text) => text.endsWith("competitive salary."));
      await addFromPanel(page, "pay");
      const { text } = await contentComes(page, { selector }, (now) => !now.includes("competitive"));
      assert.match(text, /We offer a salary of .*\[min\]–\[max\] a year\.$/);
      await undo(page);
      assert.deepEqual(await contentComes(page, { selector }, (now) => now.includes("competitive")), before);
      await page.close();
    });

    test(`${selector}: after the sentence its first blank is selected, and the keyboard writes there`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click(selector);
      await type(page, MESSAGE);
      await addFromPanel(page, "flexibility");
      await contentComes(page, { selector }, (text) => SENTENCE.test(text));
      await page.waitForFunction(isSelected, {}, selector, "[what]");
      await page.keyboard.type("its tools");
      await contentComes(page, { selector }, (text) => /The team decides its tools itself, .*steps\]\.$/.test(text));
      await page.close();
    });

    test(`${selector}: what is typed right after a click is a step of undo of its own`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click(selector);
      await type(page, [...MESSAGE, "It is all Java Script"]);
      const frame = await panel(page);
      await score(frame);
      await page.keyboard.type(" here");
      await click(page, frame, "[data-do=open]");
      await frame.waitForSelector("[data-do^=fix]");
      await frame.evaluate(() =>
        [...document.querySelectorAll("[data-do^=fix]")].find((one) => one.textContent?.includes("JavaScript"))?.setAttribute("id", "spelling"),
      );
      await click(page, frame, "#spelling");
      await contentComes(page, { selector }, (text) => text.endsWith("all JavaScript here"));
      await page.keyboard.type(" Thanks");
      await contentComes(page, { selector }, (text) => text.includes("Thanks"));
      await undo(page);
      const { text } = await contentComes(page, { selector }, (now) => !now.includes("Thanks"));
      assert.ok(text.endsWith("all JavaScript here"), text);
      await page.close();
    });

    test(`${selector}: the sentence comes before the closing formula, though the caret is after it`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click(selector);
      await type(page, [...MESSAGE, "", "Best regards,", "Anna"]);
      await addFromPanel(page, "flexibility");
      const { text } = await contentComes(page, { selector }, (now) => SENTENCE.test(now));
      assert.match(text, /competitive salary\. The team decides .*steps\]\.\n+Best regards,\nAnna$/);
      await page.close();
    });
  }

  test("after a greeting the sentence starts a line of its own, and that is one undo too", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["I am hiring a senior Rust developer, fully remote, with a competitive salary,", "Hi Priya,"]);
    const at = { selector: "#message" };
    const before = await contentComes(page, at, (text) => text.endsWith("Priya,"));
    await addFromPanel(page, "flexibility");
    const { text } = await contentComes(page, at, (now) => SENTENCE.test(now));
    assert.match(text, /Hi Priya,\nThe team decides .*steps\]\.$/);
    await undo(page);
    assert.deepEqual(await contentComes(page, at, (now) => !SENTENCE.test(now)), before);
    await page.close();
  });

  test("words that the page changed meanwhile are never written over: nothing is inserted twice or elsewhere", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector('[data-do="add flexibility"]');
    await page.evaluate(() => document.querySelector("#message")?.remove());
    await frame.evaluate(() => /** @type {HTMLElement | null} */ (document.querySelector('[data-do="add flexibility"]'))?.click());
    await nextFrame(page);
    assert.ok(!SENTENCE.test(await page.evaluate(() => document.body.innerText)));
    await page.close();
  });
});

/** Runs in the page. @param {string} selector @param {string} words */
function isSelected(selector, words) {
  const composer = /** @type {HTMLElement} */ (document.querySelector(selector));
  if (composer.tagName !== "TEXTAREA") return String(getSelection()) === words;
  const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (composer);
  return value.slice(selectionStart, selectionEnd) === words;
}
