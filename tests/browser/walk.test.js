/** With the keyboard alone, from the composer through all that the panel has and back: no step needs a pointer, and the caret is where it was. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { contentComes, markComes, openExtensionPage, panel, standsStill, type } from "./composing.js";
import { BACKEND, keepRoles } from "./kept-roles.js";
import { tipSays } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const MESSAGE = { selector: "#message" };
const LINES = ["Hi Priya,", "I am hiring a senior engineer at Northwind. You would work with NodeJS.", "It is an exciting opportunity."];
const FIXED = [LINES[0], LINES[1]?.replace("NodeJS", "Node.js"), `${LINES[2]} The salary is GBP 80,000–95,000 a year.`];

/** A role whose pay nobody knows yet. @type {Role} */
const ROLE = { ...BACKEND, id: "platform-northwind", title: "Platform Engineer", pay: null, stack: ["Node.js", "PostgreSQL"] };

inBothBrowsers(({ newPage }) => {
  test("composer, panel, a role, its facts, from blank to blank, a term put right, a remark ignored, and on with the message", async () => {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    // so that the pill is what comes next
    await page.$$eval("#send, #plain", (all) => all.forEach((one) => void one.remove()));
    await tabTo(page, page.mainFrame(), MESSAGE.selector);
    await type(page, LINES);
    await markComes(page, "note", "NodeJS");
    const frame = await panel(page);
    const settings = await openExtensionPage(page, "options.html");
    await keepRoles(settings, [ROLE]);
    await page.bringToFront();

    // Tab leads into the pill, and Enter into the panel
    await tabTo(page, frame, ".pill");
    await page.keyboard.press("Enter");
    await focusIs(frame, ".verdict");
    await tabTo(page, frame, "[data-do=roles]");
    await page.keyboard.press("Enter");
    await focusIs(frame, ".role-option");
    await page.keyboard.press("Enter");
    await focusIs(frame, ".role-name");
    assert.equal(await frame.$eval(".role-told", (one) => one.textContent), "Platform Engineer, Northwind");

    // what the role does not know comes with blanks, and the keyboard is in the first
    await tabTo(page, frame, '[data-do="add pay"]');
    await standsStill(page, frame, '[data-do="add pay"]');
    await page.keyboard.press("Enter");
    for (const [blank, words] of [
      ["[currency]", "GBP"],
      ["[min]", "80,000"],
      ["[max]", "95,000"],
    ]) {
      if (blank !== "[currency]") await page.keyboard.press("Tab");
      await page.waitForFunction((blank) => String(getSelection()) === blank, {}, blank);
      await tipSays(page, `Fill in ${blank}`);
      await page.keyboard.type(words ?? "");
    }
    await contentComes(page, MESSAGE, (words) => words.includes("The salary is GBP 80,000–95,000 a year."));

    // the shortcut leads into the panel, wherever the pill is in the order of the page
    await byShortcut(page, settings, frame);
    const term = await frame.evaluate(() =>
      [...document.querySelectorAll("[data-do^=fix]")].find((one) => one.textContent?.includes("Node.js"))?.getAttribute("data-do"),
    );
    await tabTo(page, frame, `[data-do="${term}"]`);
    await standsStill(page, frame, `[data-do="${term}"]`);
    await page.keyboard.press("Enter");
    await contentComes(page, MESSAGE, (words) => words.includes("Node.js"));
    await page.waitForFunction(() => document.hasFocus() && document.activeElement?.id === "message");

    // where the writer goes on
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    for (let left = 0; left < 5; left++) await page.keyboard.press("ArrowLeft");
    await byShortcut(page, settings, frame);
    await tabTo(page, frame, "[data-do^=choices]");
    await page.keyboard.press("Enter");
    await tabTo(page, frame, "[data-do^=ignore]");
    await page.keyboard.press("Enter");
    await focusIs(frame, "[data-do^=undo]");
    await page.keyboard.press("Escape");
    await frame.waitForSelector("[data-do=open]");
    await page.waitForFunction(() => document.hasFocus() && document.activeElement?.id === "message");
    await page.keyboard.type("full ");
    const { text } = await contentComes(page, MESSAGE, (words) => words.includes("full "));
    assert.deepEqual(text.split(/\n+/), [FIXED[0], FIXED[1], FIXED[2]?.replace("a year.", "a full year.")]);
    await settings.evaluate(() => chrome.storage.local.clear());
    for (const one of [settings, page]) await one.close();
  });
});

/** What the background page does at the shortcut, which is the browser's own: no test can press it. @param {Page} page @param {Page} settings @param {Frame} frame */
async function byShortcut(page, settings, frame) {
  await settings.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, "open");
  }, page.url());
  await focusIs(frame, ".verdict");
}

/** @param {Page} page @param {Frame} where @param {string} selector */
async function tabTo(page, where, selector) {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    if (await where.evaluate((selector) => document.hasFocus() && document.activeElement?.matches(selector) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** @param {Frame} frame @param {string} selector */
function focusIs(frame, selector) {
  return frame.waitForFunction((selector) => document.hasFocus() && document.activeElement?.matches(selector), {}, selector);
}
