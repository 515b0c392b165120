/** The page that the extension opens when it is installed, which in a test is at every start of a browser. */
import { setTimeout } from "node:timers/promises";

export class NoFirstPage extends Error {}

/** Waits until it is there, and has loaded. Firefox tells no URL of an extension's page, and only the page itself knows better.
 * @param {import("puppeteer-core").Browser} browser @returns {Promise<import("puppeteer-core").Page>} */
export async function firstPage(browser) {
  for (const until = Date.now() + 30_000; Date.now() < until; await setTimeout(20)) {
    for (const page of await browser.pages()) if (await isFirstPage(page)) return page;
  }
  const open = await Promise.all((await browser.pages()).map(addressOf));
  throw new NoFirstPage(`No page of the extension was opened when it was installed; open are ${open.join(", ") || "no pages"}`);
}

/** @param {import("puppeteer-core").Page} page */
function addressOf(page) {
  return page.evaluate(() => `${location.href} (${document.readyState})`).catch((error) => `one that tells nothing (${error})`);
}

/** So that nothing takes the focus from what a test opens. @param {import("puppeteer-core").Browser} browser */
export async function closeFirstPage(browser) {
  const page = await firstPage(browser);
  await page.close();
}

/** What is asked of a page that is on its way to another address may fail. @param {import("puppeteer-core").Page} page */
export function isFirstPage(page) {
  return page.evaluate(() => location.pathname === "/welcome.html" && document.readyState === "complete").catch(() => false);
}
