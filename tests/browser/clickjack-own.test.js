/** What the browser itself paints over a page, as the page likes, and a button that is pressed under a cover and held until that is gone: no such click counts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./browsers.js";
import { contentComes, MESSAGE } from "./composing.js";
import { AT, isRefused, ready, SENTENCE, stands } from "./covered.js";

const BUBBLE = "what is wrong with the field stands over it in a bubble";
/** A transition of a part of the page is Chromium's. */
const PICTURES = ["pictures of what comes after the page lie over it", "pictures of what comes after the page, in a closed tree, lie over it"];
const HELD = "a popover lies over it while the button is pressed";

inBothBrowsers(({ name, newPage }) => {
  const open = () => ready(newPage, MESSAGE, "/clickjack-own");
  /** @param {import("puppeteer-core").Page} page @param {string} trap @param {{ x: number, y: number }} point */
  const set = (page, trap, point) => page.evaluate((trap, point) => /** @type {any} */ (globalThis).set(trap, point), trap, point);

  for (const trap of [BUBBLE, ...(name === "Chromium" ? PICTURES : [])]) {
    test(`${trap}: nothing is put in, and the panel says why`, async () => {
      const { page, frame, point } = await open();
      await set(page, trap, point);
      await stands(page);
      await page.mouse.click(point.x, point.y);
      await isRefused(page, frame);
      await page.close();
    });
  }

  test(`${HELD}, and is gone long before that is let go: nothing is put in, and the panel says why`, async () => {
    const { page, frame, point } = await open();
    await set(page, HELD, point);
    await stands(page);
    await page.mouse.move(point.x, point.y);
    await page.mouse.down();
    await page.evaluate(() => /** @type {any} */ (globalThis).unset());
    await stands(page);
    await page.mouse.up();
    await isRefused(page, frame);
    await page.close();
  });

  test("a field of the page's own that has nothing wrong: a click counts", async () => {
    const { page, point } = await open();
    await stands(page);
    await page.mouse.click(point.x, point.y);
    await contentComes(page, AT, (text) => SENTENCE.test(text));
    assert.equal(await page.$eval("#message", (one) => one.matches(":invalid")), false);
    await page.close();
  });
});
