/** The popup's message: it is there again when the popup is opened the next time, is copied, and is cleared. Run by `./build.sh test`. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { popupBeside, type } from "./composing.js";
import { asKept, others } from "./kept-roles.js";

/** @typedef {import("puppeteer-core").Page} Page */

const MESSAGE = ["Hi Priya,", "we pay a competitive salary for a Rust engineer."];

inBothBrowsers(({ name, newPage }) => {
  const popup = async () => (await popupBeside(newPage, SITE)).opened;

  test("the popup's message is there again when it is opened anew, until it is cleared", async () => {
    const first = await popup();
    await first.click("#box");
    await type(first, MESSAGE);
    await holds(first, (kept) => kept?.includes("Rust engineer") === true);
    const before = await text(first);
    await first.close();

    const again = await popup();
    assert.equal(await text(again), before);
    await again.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("competitive salary"));
    assert.equal(await again.$eval("#kept", (one) => one.textContent), "Kept here until you quit the browser, and never sent.");
    await again.focus("#clear");
    await again.keyboard.press("Enter");
    assert.equal(await text(again), "");
    await holds(again, (kept) => kept === undefined);
    assert.equal(await again.evaluate(() => document.activeElement?.id), "box");
    await again.close();

    const last = await popup();
    assert.equal(await text(last), "");
    await last.close();
  });

  test("a sentence that the popup adds has its first blank selected, however long that is, and what is typed takes its place", async () => {
    const opened = await popup();
    await opened.click("#box");
    await type(opened, MESSAGE);
    await opened.waitForSelector('[data-do="add remote"]');
    await opened.click('[data-do="add remote"]');
    await opened.waitForFunction(() => /^\[fully remote in country [^\]]*\]$/.test(String(getSelection())));
    await opened.keyboard.type("fully remote");
    await opened.waitForFunction(() => document.querySelector("#box")?.textContent?.endsWith("The job is fully remote."));
    await opened.click("#clear");
    await opened.close();
  });

  test("the popup copies the message, and says so", async () => {
    const opened = await popup();
    await opened.evaluate(() => {
      const taken = Object.assign(globalThis, { taken: "" });
      navigator.clipboard.writeText = async (text) => void (taken.taken = text);
    });
    await opened.click("#copy");
    await said(opened, "There is nothing to copy yet.");
    await opened.click("#box");
    await type(opened, MESSAGE);
    await opened.click("#copy");
    await said(opened, "Copied.");
    assert.match(await opened.evaluate(() => /** @type {any} */ (globalThis).taken), /^Hi Priya,\n+we pay a competitive salary/);
    await opened.evaluate(() => void (navigator.clipboard.writeText = () => Promise.reject(new Error("denied"))));
    await opened.click("#copy");
    await said(opened, "The browser did not let it be copied. Select the text and copy it yourself.");
    await opened.click("#clear");
    await opened.close();
  });

  test("more than any message is called too long to check; it is copied and kept whole, or said not to be, and nothing takes its place", async () => {
    const opened = await popup();
    const put = (/** @type {number} */ length) =>
      opened.$eval(
        "#box",
        (box, length) => {
          box.textContent = "a ".repeat(length / 2);
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        length,
      );
    await opened.evaluate(() => {
      const taken = Object.assign(globalThis, { taken: "" });
      navigator.clipboard.writeText = async (text) => void (taken.taken = text);
    });
    await put(60_000);
    await opened.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("This is too long to check"));
    await holds(opened, (kept) => kept?.length === 60_000);
    assert.equal(await opened.$eval("#box", (box) => box.hasAttribute("data-empty")), false);
    await opened.click("#copy");
    await said(opened, "Copied.");
    assert.ok((await opened.evaluate(() => /** @type {any} */ (globalThis).taken.length)) >= 59_999);
    await put(120_000);
    await opened.waitForFunction(() => document.querySelector("#kept")?.textContent === "Nothing is kept once you close this.");
    await opened.click("#clear");
    await opened.close();
  });

  test("where nothing can be kept the popup says so, and works", async () => {
    const opened = await popup();
    await opened.evaluate(() => void (chrome.storage.session.set = () => Promise.reject(new Error("full"))));
    await opened.click("#box");
    await type(opened, MESSAGE);
    await opened.waitForFunction(() => document.querySelector("#kept")?.textContent === "Nothing is kept once you close this.");
    await opened.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("competitive salary"));
    await opened.close();
  });

  /** It prints how long that takes, and asserts only that it is there: a busy machine is no failure. */
  test("with 500 roles, 200 words and as many rules that are off it is painted, and opens on its panel, in which each role is found", async () => {
    const empty = await popup();
    const before = await firstPaint(empty);
    await empty.evaluate((kept) => chrome.storage.local.set(kept), {
      ...asKept(others(500)),
      "own-words": Array.from({ length: 200 }, (_, at) => `Rustacean${at}`),
      "rules-off": Array.from({ length: 200 }, (_, at) => `habit/rule-${at}`),
    });
    await empty.close();
    const full = await popup();
    const painted = await firstPaint(full);
    await full.waitForSelector("#panel .role-name");
    await full.click("[data-do=roles]");
    await full.type(".role-search", "engineer 417");
    await full.waitForFunction(() => document.querySelectorAll(".role-option").length === 1);
    assert.equal(await full.$eval(".role-option", (one) => one.textContent), "Engineer 417, Northwind");
    await full.evaluate(() => chrome.storage.local.clear());
    console.log(`${name}: first paint of the popup after ${Math.round(before)} ms with nothing kept, ${Math.round(painted)} ms with all of that`);
    assert.ok(painted > 0);
    await full.close();
  });
});

/** Painted only while it is in front. @param {Page} page */
async function firstPaint(page) {
  await page.bringToFront();
  const painted = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  return Number(await painted.jsonValue());
}

/** @param {Page} page */
const text = (page) => page.$eval("#box", (box) => /** @type {HTMLElement} */ (box).innerText.trim());

/** @param {Page} page @param {string} words */
const said = (page, words) => page.waitForFunction((words) => document.querySelector("#said")?.textContent === words, {}, words);

/** Waits until what is kept is as wanted. @param {Page} page @param {(kept: string | undefined) => boolean} wanted */
async function holds(page, wanted) {
  await page.waitForFunction(`chrome.storage.session.get("message").then(({ message }) => (${wanted})(message))`);
}
