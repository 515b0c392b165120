/** What every state (states.js) begins with: a page of ours, or one with a message in it. */
import { SITE } from "./browsers.js";
import { openExtensionPage, panel } from "./composing.js";
import { asKept, others } from "./kept-roles.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** With an answer of each kind, a misspelling and a remark. */
export const SOME =
  "Hi Priya, I am hiring a senior engineer at Northwind. The work is in Rust and NodeJS, with a competitive salary. It is an exciting opportunity.";

/** More roles than are shown without a search, as they are kept. */
export const ROLES = others(12);
export const ROLES_KEPT = asKept(ROLES);

/** @param {Required<import("./states.js").In>} browser */
export function openedIn({ newPage, dress }) {
  return { ours, written };

  /** A page of the extension. @param {string} file @param {object} [kept] what is in its storage */
  async function ours(file, kept) {
    const composer = await newPage();
    await composer.goto(`https://${SITE}/plain`);
    await composer.click("#message");
    if (kept) await (await panel(composer)).evaluate((kept) => chrome.storage.local.set(kept), kept);
    const page = await openExtensionPage(composer, file);
    await composer.close();
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 800 });
    await dress(page);
    return page;
  }

  /** @param {string} text */
  async function written(text) {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await dress(page);
    await page.click("#message");
    await put(page, "#message", text);
    // a key, so that it is seen to be a user's
    await page.keyboard.press("End");
    return page;
  }
}

/** @param {Page} page */
export async function close(page) {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
}

/** In place of what a box holds. @param {Page} page @param {string} selector @param {string} text */
export async function put(page, selector, text) {
  await page.bringToFront();
  await page.focus(selector);
  await page.evaluate((text) => {
    document.execCommand("selectAll");
    document.execCommand(text ? "insertText" : "delete", false, text);
  }, text);
}
