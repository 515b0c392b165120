/**
 * The panel beside the page. In Chromium it is the browser's own side panel, opened by the button in the settings. Into Firefox's sidebar no test can look: there it is the same
 * page in a tab of the same window, which follows the tab in front; its buttons are pressed by their own `click()`, so that the page that is written in stays there.
 */
import { afterEach } from "node:test";
import { SITE } from "./browsers.js";
import { MESSAGE, openExtensionPage, panel, pause, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

export const WAITING = "Click into a message and write: what it answers shows here.";

/** What it answers to the message that is written there. */
export const ANSWERS = ["Pay · vague", "Stack", "Remote", "Flexibility · not said"];

/**
 * Messages with the panel beside them, for the tests of a browser; whatever a test has opened is closed at its end.
 * @param {{ newPage: () => Promise<Page> }} browser
 */
export function sidePanels(browser) {
  /** @type {{ pages: Page[], side: Page | null }} */
  const opened = { pages: [], side: null };
  afterEach(async () => {
    await closeSide();
    for (const one of opened.pages.splice(0)) if (!one.isClosed()) await one.close();
  });
  return { newPage, openBeside, closeSide, written };

  async function newPage() {
    const page = await browser.newPage();
    opened.pages.push(page);
    return page;
  }

  /** @param {Page} page */
  async function openBeside(page) {
    const side = await besidePage(page);
    opened.side = side;
    return side;
  }

  async function closeSide() {
    if (opened.side) await closeBeside(opened.side);
    opened.side = null;
  }

  /** A page with a message in it, and the panel beside it. @param {readonly string[]} [text] */
  async function written(text = MESSAGE) {
    const page = await newPage();
    await page.setViewport({ width: 1300, height: 800 });
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, text);
    const frame = await panel(page);
    return { page, frame, side: await openBeside(page) };
  }
}

/** Waits until the pill in the page is a faint mark that says where the panel is. @param {Frame} frame */
export function isAside(frame) {
  const label = "Facts First. The panel is open beside the page.";
  return frame.waitForFunction((label) => document.querySelector(".pill.is-quiet")?.ariaLabel === label, {}, label);
}

/** @param {Page} page one with a composer that has been written in @returns {Promise<Page>} */
export function besidePage(page) {
  return isFirefox(page) ? tabBeside(page) : shows(page, openSidePanel(page));
}

/** The same in a tab of its own, which can be looked at like any page. @param {Page} page @returns {Promise<Page>} */
export function tabBeside(page) {
  return shows(page, openExtensionPage(page, "side-panel.html"));
}

/** @param {Page} page @param {Promise<Page>} opening */
async function shows(page, opening) {
  const side = await opening;
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
