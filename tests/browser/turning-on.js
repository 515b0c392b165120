/** Turning a site on, by its name in the settings page: what a user does for a site that the extension does not know. */
import assert from "node:assert/strict";
import { SELF_HOSTED, SITE } from "./browsers.js";
import { marks, MESSAGE, nextFrame, openExtensionPage, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ name: string, newPage: () => Promise<Page> }} In a browser */

/** @param {In} browser @param {string} host @param {string} [path] a page that has a composer */
export async function writtenAt({ newPage }, host, path = "plain") {
  const page = await newPage();
  await page.goto(host.includes("://") ? `${host}/${path}` : `https://${host}/${path}`);
  await write(page);
  return page;
}

/** @param {Page} page */
export async function write(page) {
  await page.bringToFront();
  await page.$eval("#message", (one) => one.replaceChildren());
  await page.focus("#subject").catch(() => {});
  await page.click("#message");
  await type(page, MESSAGE);
}

/** Nothing of ours comes, though everything has had the time. @param {In} browser @param {Page} page */
export async function nothingComes({ newPage }, page) {
  const last = await newPage();
  await last.close();
  await page.bringToFront();
  await nextFrame(page);
  assert.deepEqual(await marks(page), []);
  assert.equal(page.frames().length, 1);
}

/** @param {In} browser @returns {Promise<Page>} */
export async function settingsPage(browser) {
  const page = await writtenAt(browser, SITE);
  const options = await openExtensionPage(page, "options.html");
  await page.close();
  await options.bringToFront();
  await options.waitForSelector(`[data-host="${SITE}"]`);
  return options;
}

/** As the user may in the browser's own pages, before the extension asks. @param {In} browser @param {Page} options @param {string} host @param {string} [scheme] */
export async function allow({ name, newPage }, options, host, scheme = "https") {
  if (name === "Firefox") return; // there its question is answered with yes
  const own = await newPage();
  await own.goto("chrome://extensions");
  const id = new URL(options.url()).host;
  await own.evaluate((id, pages) => /** @type {any} */ (chrome).developerPrivate.addHostPermission(id, pages), id, `${scheme}://${host}/*`);
  await own.close();
  await options.bringToFront();
}

/** @param {Page} options @param {string} host @param {"On" | "Off" | "Not allowed yet"} state */
export async function says(options, host, state) {
  await options.waitForFunction((host, state) => document.querySelector(`[data-host="${host}"]:not([aria-busy])`)?.textContent === state, {}, host, state);
}

/** @param {In} browser @param {Page} options @param {string} host @param {string} [typed] @param {string} [scheme] that is asked for */
export async function turnOn(browser, options, host, typed = host, scheme = "https") {
  await allow(browser, options, host, scheme);
  await options.type("#host", typed);
  await options.keyboard.press("Enter");
  await says(options, host, "On");
}

/** The site that only its user knows. @param {In} browser */
export async function turnOnSelfHosted(browser) {
  const options = await settingsPage(browser);
  await turnOn(browser, options, SELF_HOSTED);
  await options.close();
}
