/** The page that is opened when the extension is installed, and at no update: what it shows works, with the keyboard too. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { BROWSERS, ELSEWHERE, SITE, WEBMAIL } from "./browsers.js";
import { openExtensionPage } from "./composing.js";
import { firstPage, isFirstPage } from "./first-page.js";
import { startServer } from "./server.js";
import { allow, says, writtenAt } from "./turning-on.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server?.stop());

for (const [name, start] of BROWSERS) {
  describe(name, () => {
    /** @type {import("puppeteer-core").Browser} */
    let browser;
    /** @type {import("puppeteer-core").Page} */
    let page;
    before(async () => {
      browser = await start({ keepsFirstPage: true });
      page = await firstPage(browser);
    });
    after(() => browser?.close());
    const inIt = { name, newPage: () => browser.newPage() };

    /** Tab, until the focus is there. @param {string} selector */
    async function tabTo(selector) {
      for (let keys = 0; keys < 60; keys++) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, selector)) return;
      }
      throw new Error(`Tab does not lead to ${selector}`);
    }

    test("it comes at the install; the example is judged while somebody types, and a sentence goes in at a click", async () => {
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelector("#panel .ring-number")?.textContent === "36");
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.includes("vague")));
      await page.focus("#box");
      await page.keyboard.press("End");
      await page.keyboard.type(" It is fully remote.");
      await page.waitForFunction(() => Number(document.querySelector("#panel .ring-number")?.textContent) > 55);
      await tabTo('[data-do="add flexibility"]');
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("#box")?.textContent?.includes("The team"));
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });

    test("with the keyboard alone a site is switched off and on again, and another one added; a bad name is said at the field", async () => {
      await page.bringToFront();
      await page.focus("#box");
      await tabTo(`[data-host="${WEBMAIL}"]`);
      await page.keyboard.press("Enter");
      await says(page, WEBMAIL, "Off");
      await page.keyboard.press("Enter");
      await says(page, WEBMAIL, "On");
      await tabTo("#host");
      await page.keyboard.type("two words");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("#add-error")?.textContent?.startsWith("Enter a site such as"));
      assert.equal(await page.$eval("#host", (one) => one.getAttribute("aria-invalid")), "true");
      await allow(inIt, page, ELSEWHERE);
      await page.focus("#host");
      for (const _ of "two words") await page.keyboard.press("Backspace");
      await page.keyboard.type(ELSEWHERE);
      await page.keyboard.press("Enter");
      await says(page, ELSEWHERE, "On");
      await page.waitForFunction((host) => document.querySelector("#add-said")?.textContent === `Turned on for ${host}.`, {}, ELSEWHERE);
    });

    test("it fits into 320 pixels", async () => {
      await page.setViewport({ width: 320, height: 700 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      await page.setViewport({ width: 1000, height: 700 });
    });

    test("at an update it does not come again; the settings lead to it", async () => {
      await page.close();
      await browser.installExtension(fileURLToPath(new URL(`../../dist/${name.toLowerCase()}`, import.meta.url)));
      const written = await writtenAt(inIt, SITE);
      const options = await openExtensionPage(written, "options.html");
      // answered by the background page, after it has heard of the update
      await options.evaluate(() => chrome.runtime.sendMessage({ shortcut: true }));
      assert.deepEqual(await Promise.all((await browser.pages()).map(isFirstPage)).then((all) => all.filter(Boolean)), []);
      await options.bringToFront();
      await options.focus('a[href="welcome.html"]');
      await options.keyboard.press("Enter");
      page = await firstPage(browser);
      await page.waitForSelector("#panel .sheet");
    });
  });
}
