/**
 * Between a message about a job and any other mail: nothing is marked, the pill asks whoever comes near, and the writer's word ends it,
 * both ways, for this composer and this message only. A mark that came stays while the next words come.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathOf } from "./addresses.js";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, markComes, marks, marksCome, panel, score, seen, type } from "./composing.js";
import { TEXTS } from "./unsure-texts.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** What is marked in them once they are taken for a recruiting message. */
const MARKED = /** @type {const} */ (["stated", "Rust"]);

const LINKEDIN = "www.linkedin.com";

inBothBrowsers(({ newPage }) => {
  /** @param {string} text @param {{ host?: string, path?: string }} [where] */
  async function written(text, { host = SITE, path = "/plain" } = {}) {
    const page = await newPage();
    await page.goto(`https://${host}${path}`);
    await page.click("#message");
    await type(page, [text]);
    return { page, frame: await panel(page) };
  }

  test("an unsure message has no marks and no score, and the pill asks whoever points at it, without moving away", async () => {
    const { page, frame } = await written(TEXTS.unsure);
    await unsure(frame);
    assert.deepEqual(await marks(page), []);
    assert.equal(await frame.$eval(".pill", (one) => one.textContent), "");
    assert.equal(await frame.$eval(".pill", (one) => one.getAttribute("aria-label")), "Facts First. Is this about a job? Check it.");
    const rest = await seen(page, frame);
    await page.mouse.move((rest.left + rest.right) / 2, (rest.top + rest.bottom) / 2);
    await frame.waitForSelector(".pill.is-near");
    assert.match(await frame.$eval(".pill", (one) => /** @type {HTMLElement} */ (one).innerText), /About a job\?\s*Check it/);
    const near = await seen(page, frame);
    assert.deepEqual([near.right, near.top, near.bottom], [rest.right, rest.top, rest.bottom]);
    assert.ok(near.left < rest.left);
    await page.mouse.move(5, 5);
    await frame.waitForSelector(".pill:not(.is-near)");
    assert.deepEqual(await seen(page, frame), rest);
    await page.close();
  });

  test("it is checked by the keyboard: Enter on the pill asks, and the first button is the answer", async () => {
    const { page, frame } = await written(TEXTS.unsure);
    await unsure(frame);
    await page.$$eval("#send, #plain", (all) => all.forEach((one) => void one.remove()));
    await tabTo(page, frame, ".pill.is-near");
    await page.keyboard.press("Enter");
    await frame.waitForFunction(
      (asked) => document.activeElement?.matches(".verdict") && document.activeElement.textContent === asked,
      {},
      "Is this about a job?",
    );
    assert.deepEqual(await marks(page), []);
    await page.keyboard.press("Tab");
    await frame.waitForFunction(() => document.activeElement?.textContent === "Check it");
    await page.keyboard.press("Enter");
    await markComes(page, ...MARKED);
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches(".verdict"));
    await page.keyboard.press("Escape");
    await score(frame, 1);
    await page.close();
  });

  test("it is checked by the pointer, which leaves the caret where it is, and stays checked while it is written on", async () => {
    const { page, frame } = await written(TEXTS.unsure);
    await unsure(frame);
    await check(page, frame);
    await markComes(page, ...MARKED);
    await click(page, frame, "[data-do=close]");
    await page.keyboard.type(TEXTS.more);
    assert.ok((await page.$eval("#message", (one) => /** @type {HTMLElement} */ (one).innerText)).includes(TEXTS.unsure + TEXTS.more));
    await markComes(page, ...MARKED);
    await page.close();
  });

  test("what was said of one message holds in its composer only, and ends with its text", async () => {
    const { page, frame } = await written(TEXTS.unsure);
    await unsure(frame);
    await check(page, frame);
    await markComes(page, ...MARKED);
    await click(page, frame, "[data-do=close]");
    await page.click("#plain");
    await page.keyboard.type(TEXTS.unsure);
    await unsure(frame);
    await page.click("#message");
    await score(frame, 1);
    await empty(page, frame);
    await page.keyboard.type(TEXTS.unsure);
    await unsure(frame);
    assert.deepEqual(await marks(page), []);
    await page.close();
  });

  for (const text of /** @type {const} */ (["unsure", "sure"])) {
    test(`“Not about a job” silences a message that is ${text}, gives the keyboard back, and can be taken back`, async () => {
      const { page, frame } = await written(TEXTS[text]);
      if (text === "sure") await markComes(page, ...MARKED);
      else await unsure(frame);
      await click(page, frame, "[data-do=open]");
      await click(page, frame, "[data-do='no job']");
      await quiet(frame);
      await marksCome(page, (now) => now.length === 0, "nothing is to be marked");
      await page.waitForFunction(() => document.activeElement?.id === "message");
      await page.keyboard.type(` ${TEXTS.sure}`);
      await read(frame);
      await quiet(frame);
      assert.deepEqual(await marks(page), []);

      await check(page, frame);
      await markComes(page, ...MARKED);
      await empty(page, frame);
      await page.keyboard.type(TEXTS.sure);
      await markComes(page, ...MARKED);
      await page.close();
    });
  }

  test("other mail is silent, and can be checked all the same", async () => {
    const { page, frame } = await written(TEXTS.not);
    await quiet(frame);
    assert.deepEqual(await marks(page), []);
    await check(page, frame);
    await frame.waitForSelector(".sheet .ring");
    await page.close();
  });

  test("a mark that came stays when words come after which it would not have come", async () => {
    const { page, frame } = await written(TEXTS.sure);
    await markComes(page, ...MARKED);
    await page.keyboard.type(TEXTS.more);
    await read(frame);
    await markComes(page, ...MARKED);
    await score(frame, 1);
    // as one text, in a composer where nothing was marked
    await page.$eval(
      "#plain",
      (one, text) => {
        /** @type {HTMLTextAreaElement} */ (one).value = text;
      },
      TEXTS.sure + TEXTS.more,
    );
    await page.click("#plain");
    await unsure(frame);
    await page.close();
  });

  for (const name of ["linkedin-inmail", "linkedin-recruiter", "sales-navigator"]) {
    test(`${name}: in a place for jobs it is about one`, async () => {
      const { page, frame } = await written(TEXTS.unsure, { host: LINKEDIN, path: pathOf(name) });
      await score(frame, 1);
      await page.close();
    });
  }

  test("linkedin-messaging: between people the text decides", async () => {
    const { page, frame } = await written(TEXTS.unsure, { host: LINKEDIN, path: pathOf("linkedin-messaging") });
    await unsure(frame);
    await page.close();
  });
});

/** @param {Frame} frame */
function unsure(frame) {
  return frame.waitForSelector(".pill.is-unsure");
}

/** @param {Frame} frame */
function quiet(frame) {
  return frame.waitForSelector(".pill.is-quiet");
}

/** Opens the panel, and says that it is about a job. @param {Page} page @param {Frame} frame */
async function check(page, frame) {
  await click(page, frame, "[data-do=open]");
  await click(page, frame, "[data-do=check]");
}

/** Takes every word away. @param {Page} page @param {Frame} frame */
async function empty(page, frame) {
  await page.focus("#message");
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyA");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  // the panel, if it is open, asks what it asks of an empty message
  await frame.waitForFunction(() => document.querySelector(".pill.is-quiet, .tile.is-blank"));
  await page.keyboard.press("Escape");
  await quiet(frame);
}

/** Waits until the panel has heard everything that was typed before: its line keeps the order. @param {Frame} frame */
function read(frame) {
  return frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** @param {Page} page @param {Frame} frame @param {string} selector */
async function tabTo(page, frame, selector) {
  for (let tabs = 0; tabs < 4; tabs++) {
    await page.keyboard.press("Tab");
    // the focus comes to another frame a moment later
    await read(frame);
    const isThere = await frame.evaluate((selector) => document.hasFocus() && document.activeElement?.matches(selector) === true, selector);
    if (isThere) return;
  }
  throw new Error(`The keyboard does not come to ${selector}`);
}
