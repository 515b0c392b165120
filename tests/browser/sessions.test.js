/** What belongs to one composer stays with it: the writer's word, the open panel, what could not be put in. Another composer, and another message in the same one, begin anew. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, click, markComes, marks, marksCome, MESSAGE, panel, score, type } from "./composing.js";
import { TEXTS } from "./unsure-texts.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** Not marked unless its writer asks for it. */
const ASKED = TEXTS.unsure;
/** Marked, should what was said of another message hold for it. */
const PRIVATE = "Mum, I learn Rust on Fridays and my salary is competitive now.";

inBothBrowsers(({ newPage }) => {
  /** @param {string} composer @param {readonly string[]} text */
  async function written(composer, text) {
    const page = await newPage();
    // with room beside the composers, so that the open panel lies over neither
    await page.setViewport({ width: 1300, height: 800 });
    await page.goto(`https://${SITE}/plain`);
    await page.click(composer);
    await type(page, text);
    return { page, frame: await panel(page) };
  }

  test("a message that was checked leaves nothing on the next composer, and is still checked when its writer comes back", async () => {
    const { page, frame } = await written("#message", [ASKED]);
    await check(page, frame);
    await markComes(page, "stated", "Rust");
    // the panel is still open
    await page.click("#plain");
    await page.keyboard.type(PRIVATE);
    await isFolded(frame);
    await frame.waitForSelector(".pill.is-quiet, .pill.is-unsure");
    assert.deepEqual(await marks(page), []);
    await page.click("#message");
    await markComes(page, "stated", "Rust");
    await score(frame, 1);
    await page.close();
  });

  test("another message in the same composer is not checked because the last one was", async () => {
    const { page, frame } = await written("#message", [ASKED]);
    await check(page, frame);
    await markComes(page, "stated", "Rust");
    await click(page, frame, "[data-do=close]");
    // as a page does that puts the next message into the box of the last
    await page.$eval("#message", (one, text) => void (one.textContent = text), PRIVATE);
    await marksCome(page, (now) => now.length === 0, "nothing is to be marked");
    await frame.waitForSelector(".pill.is-quiet, .pill.is-unsure");
    await page.close();
  });

  test("what could not be put into one message is not offered in the next", async () => {
    const { page, frame } = await written("#message", MESSAGE);
    await page.click("#plain");
    await page.$eval("#plain", (one) => {
      /** @type {HTMLTextAreaElement} */ (one).maxLength = 150;
    });
    await page.keyboard.type("We are hiring a senior Rust engineer at a competitive salary, fully remote.");
    await addFromPanel(page, "flexibility");
    await frame.waitForSelector(".refused");
    await page.click("#message");
    await isFolded(frame);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector(".sheet .ring");
    assert.equal(await frame.$(".refused"), null);
    await page.close();
  });
});

/** @param {Frame} frame */
function isFolded(frame) {
  return frame.waitForSelector(".pill");
}

/** Opens the panel, and has a message checked. @param {Page} page @param {Frame} frame */
async function check(page, frame) {
  await frame.waitForSelector(".pill.is-quiet, .pill.is-unsure");
  await click(page, frame, "[data-do=open]");
  await click(page, frame, "[data-do=check]");
}
