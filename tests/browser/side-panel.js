/**
 * The panel as it stands in the browser's side panel, here in a tab of the same window, which both browsers let a test look into: it follows the tab in front. Its buttons
 * are pressed by their own `click()`, so that the page that is written in stays in front.
 */
import { openExtensionPage, pause } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

export const WAITING = "Click into a message and write: what it answers shows here.";

/** @param {Page} page one with a composer that has been written in @returns {Promise<Page>} */
export async function besidePage(page) {
  const side = await openExtensionPage(page, "side-panel.html");
  await page.bringToFront();
  await saysSoon(side, (words) => words !== "" && words !== WAITING);
  return side;
}

/** What is read there: the panel, or why there is none. @param {Page} side */
export function wordsOf(side) {
  return side.evaluate(() => {
    const shown = ["panel", "note"].map((id) => document.getElementById(id)).find((one) => one && !one.hidden);
    return shown?.innerText.replace(/\s+/g, " ").trim() ?? "";
  });
}

/** Waits until the words there are such. @param {Page} side @param {(words: string) => boolean} such */
export async function saysSoon(side, such) {
  for (const until = Date.now() + 10_000; ; await pause()) {
    const words = await wordsOf(side);
    if (such(words)) return words;
    if (Date.now() > until) throw new Error(`The side panel says ${JSON.stringify(words)}; expected is ${such}`);
  }
}

/** The four answers there, once they are such: "Pay vague". @param {Page} side @param {string[]} expected */
export async function answersAre(side, expected) {
  let last = "";
  for (const until = Date.now() + 10_000; Date.now() < until; await pause()) {
    last = (await side.$$eval("#panel:not([hidden]) .row h3", (all) => all.map((one) => one.innerText.replace(/\s+/g, " ").trim()))).join(", ");
    if (last === expected.join(", ")) return;
  }
  throw new Error(`The side panel answers ${last}; expected is ${expected.join(", ")}`);
}

/** Presses a button there, once it is there. @param {Page} side @param {string} selector */
export async function press(side, selector) {
  for (const until = Date.now() + 10_000; ; await pause()) {
    const isThere = await side.evaluate((selector) => {
      const button = /** @type {HTMLElement | null} */ (document.querySelector(`#panel:not([hidden]) ${selector}`));
      button?.click();
      return button !== null;
    }, selector);
    if (isThere) return;
    if (Date.now() > until) throw new Error(`The side panel has no ${selector}, but ${await wordsOf(side)}`);
  }
}
