/** An editor in a frame of another origin: it works where both names are turned on, and with one the popup says why not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITOR_ELSEWHERE, ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { marks, marksCome, MESSAGE, panel, type } from "./composing.js";
import { settingsPage, turnOn } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

inBothBrowsers(({ name, newPage }) => {
  const browser = { name, newPage };

  test("with both names turned on, marks and pill are there; with one, nothing is", async () => {
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);
    const one = await written();
    assert.deepEqual(await marks(one.frame), []);
    if (name === "Chromium") await popupSays(one.page);
    await one.page.close();

    await options.bringToFront();
    await turnOn(browser, options, EDITOR_ELSEWHERE);
    const both = await written();
    await marksCome(both.frame, (now) => now.some(([state, words]) => state === "vague" && words.includes("competitive salary")), "it is marked in the frame");
    await panel(both.page);
    await both.page.close();
    await options.close();
  });

  /** @returns {Promise<{ page: Page, frame: Frame }>} */
  async function written() {
    const page = await newPage();
    await page.goto(`https://${ELSEWHERE}/ats`);
    const frame = await (await page.waitForSelector("#editor"))?.contentFrame();
    assert.ok(frame);
    const message = await frame.waitForSelector("#message");
    await message?.click();
    await type(page, MESSAGE);
    return { page, frame };
  }
});

/** Only here can a test press the button in the browser's bar. @param {Page} page */
async function popupSays(page) {
  const popup = await openPopup(page);
  await popup.waitForFunction((host) => document.querySelector("#site .site-frame")?.textContent?.includes(host), {}, EDITOR_ELSEWHERE);
  await popup.close();
}

/** @param {Page} page @returns {Promise<Page>} */
async function openPopup(page) {
  const [extension] = [...(await page.browser().extensions()).values()];
  assert.ok(extension);
  await page.bringToFront();
  const target = page.browser().waitForTarget((target) => target.url().endsWith("/popup.html"));
  await page.triggerExtensionAction(extension);
  return (await target).asPage();
}
