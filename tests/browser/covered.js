/** The page whose panel a hostile page covers, and what a click on its button comes to. */
import assert from "node:assert/strict";
import { SITE } from "./browsers.js";
import { click, contentOf, MESSAGE, nextFrame, panel, placeOf, score, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

export const SENTENCE = /The team decides .*steps\]\./;
export const BUTTON = '[data-do="add flexibility"]';
export const AT = { selector: "#message" };

/** What a click counts after, in milliseconds, and some more. */
const LONG_ENOUGH = 900;

/** @param {Page} page @param {Frame} frame */
export async function isRefused(page, frame) {
  const told = await frame.waitForSelector(".refused p");
  assert.match((await told?.evaluate((one) => one.textContent)) ?? "", /did not count/);
  assert.deepEqual((await contentOf(page, AT)).text.split(/\n+/), MESSAGE);
}

/** Where the middle of a button is seen. @param {Page} page @param {Frame} frame @param {string} selector */
export async function middleOf(page, frame, selector) {
  const [place, box] = [await placeOf(page, frame), await frame.$eval(selector, (one) => one.getBoundingClientRect().toJSON())];
  assert.ok(place && box);
  return { x: Math.round(place.left + box.left + box.width / 2), y: Math.round(place.top + box.top + box.height / 2) };
}

/** The panel is open, and the button that puts a sentence in is at `point`. @param {() => Promise<Page>} newPage @param {readonly string[]} [text] @param {string} [path] */
export async function ready(newPage, text = MESSAGE, path = "/clickjack") {
  const page = await newPage();
  await page.setViewport({ width: 1200, height: 700 });
  await page.goto(`https://${SITE}${path}`);
  await page.click("#message");
  await type(page, text);
  const frame = await panel(page);
  await score(frame);
  await click(page, frame, "[data-do=open]");
  await frame.waitForSelector(BUTTON);
  await stands(page);
  return { page, frame, point: await middleOf(page, frame, BUTTON) };
}

/** Until all has stood where it is for as long as a click needs. @param {Page} page */
export async function stands(page) {
  for (const until = Date.now() + LONG_ENOUGH; Date.now() < until; ) await nextFrame(page);
}
