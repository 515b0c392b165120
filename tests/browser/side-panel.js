/**
 * The panel beside the page. In Chromium it is the browser's own side panel, opened by the button in the settings. Into Firefox's sidebar no test can look: there it is the same
 * page in a tab of the same window, which follows the tab in front; its buttons are pressed by their own `click()`, so that the page that is written in stays there.
 */
import { openExtensionPage, pause } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

export const WAITING = "Click into a message and write: what it answers shows here.";

/** @param {Page} page one with a composer that has been written in @returns {Promise<Page>} */
export async function besidePage(page) {
  const side = isFirefox(page) ? await openExtensionPage(page, "side-panel.html") : await openSidePanel(page);
  await page.bringToFront();
  await saysSoon(side, (words) => words !== "" && words !== WAITING);
  return side;
}

/** @param {Page} page */
const isFirefox = (page) => page.browser().process()?.spawnfile.includes("firefox") === true;

/** By the button in the settings, with the mouse. @param {Page} page @returns {Promise<Page>} */
async function openSidePanel(page) {
  const options = await openExtensionPage(page, "options.html");
  await options.bringToFront();
  const target = page.browser().waitForTarget((target) => target.url().endsWith("/side-panel.html"));
  await (await options.waitForSelector("#open-side-panel", { visible: true }))?.click();
  const side = await (await target).asPage();
  await options.close();
  return side;
}

/** As the user closes it. @param {Page} side */
export async function closeBeside(side) {
  if (isFirefox(side)) return side.close();
  const isGone = new Promise((resolve) => side.once("close", resolve));
  side.evaluate(() => close()).catch(() => {});
  await isGone;
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
  for (const until = Date.now() + 30_000; ; await pause()) {
    const words = await wordsOf(side);
    if (such(words)) return words;
    if (Date.now() > until) throw new Error(`The side panel says ${JSON.stringify(words)}; expected is ${such}`);
  }
}

/** The four answers there, once they are such: "Pay vague". @param {Page} side @param {string[]} expected */
export async function answersAre(side, expected) {
  let last = "";
  for (const until = Date.now() + 30_000; Date.now() < until; await pause()) {
    last = (await side.$$eval("#panel:not([hidden]) .row h3", (all) => all.map((one) => one.innerText.replace(/\s+/g, " ").trim()))).join(", ");
    if (last === expected.join(", ")) return;
  }
  throw new Error(`The side panel answers ${last}; expected is ${expected.join(", ")}`);
}

/** Presses a button there, or in the page's own panel, once it is there: where the side panel has made the page's window narrow, no mouse of a test gets to what is beyond.
 * @param {Page | import("puppeteer-core").Frame} side @param {string} selector */
export async function press(side, selector) {
  for (const until = Date.now() + 30_000; ; await pause()) {
    const isThere = await side.evaluate((selector) => {
      const button = /** @type {HTMLElement | null} */ (document.querySelector(`#panel:not([hidden]) ${selector}`));
      button?.click();
      return button !== null;
    }, selector);
    if (isThere) return;
    if (Date.now() > until) throw new Error(`There is no ${selector}, but ${await side.evaluate(() => document.body.innerText)}`);
  }
}
