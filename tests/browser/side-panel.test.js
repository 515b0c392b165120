/**
 * The panel in the browser's own side panel: it shows what the panel in the page would, and what is clicked there is done as if it were clicked in the page.
 * What a browser lets a test do with its real side panel is at the end.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { beside, click, contentComes, contentOf, markComes, marksCome, MESSAGE, openExtensionPage, panel, pause, score, type, undo } from "./composing.js";
import { BACKEND, keepRoles } from "./kept-roles.js";
import { ANSWERS, answersAre, closeBeside, isAside, press, saysSoon, sidePanels, wordsOf } from "./side-panel.js";

/** @typedef {import("puppeteer-core").Page} Page */

const AT = { selector: "#message" };

inBothBrowsers(({ name, newPage: openPage }) => {
  const { newPage, openBeside, closeSide, written } = sidePanels({ newPage: openPage });

  test("it shows the four answers, follows each key, and the pill in the page is a faint mark until it is closed", async () => {
    const { page, frame, side } = await written();
    await answersAre(side, ANSWERS);
    await isAside(frame);
    await markComes(page, "vague", "competitive salary");
    await page.keyboard.type(" The pay is £70,000 to £85,000 a year.");
    await answersAre(side, ["Pay", ...ANSWERS.slice(1)]);
    await markComes(page, "stated", "£70,000 to £85,000 a year");
    assert.equal(await side.$("[data-do=close]"), null, "it is the browser's to close");
    // the pill still opens the panel in the page
    await press(frame, "[data-do=open]");
    await frame.waitForSelector(".sheet [data-do=close]");
    await press(frame, "[data-do=close]");
    await isAside(frame);
    await closeSide();
    assert.ok((await score(frame, 1)) > 0);
    await markComes(page, "stated", "£70,000 to £85,000 a year");
  });

  test("what is clicked there goes in as if it were clicked in the page: with its first blank selected, and one undo takes it out", async () => {
    const { page, side } = await written();
    const before = await contentOf(page, AT);
    await press(side, '[data-do="add flexibility"]');
    const after = await contentComes(page, AT, (text) => text.includes("["));
    assert.ok(after.text.startsWith(before.text));
    await page.waitForFunction(() => /^\[[^\]]+\]$/.test(String(getSelection())));
    await saysSoon(side, (words) => /Fill in/.test(words));
    assert.equal(await side.$(".refused"), null);
    await undo(page);
    await contentComes(page, AT, (text) => text === before.text);
    await answersAre(side, ANSWERS);
    // a vague answer is replaced
    await press(side, '[data-do="add pay"]');
    await contentComes(page, AT, (text) => !text.includes("competitive salary"));
  });

  test("what cannot be written is told there, with the words to copy, and not in the page", async () => {
    const { page, frame, side } = await written(["Hi"]);
    await page.click("#plain");
    await page.$eval("#plain", (one) => void Object.assign(one, { maxLength: 120 }));
    await page.keyboard.type("We are hiring a senior Rust engineer at a competitive salary, fully remote.");
    await answersAre(side, ANSWERS);
    await press(side, '[data-do="add flexibility"]');
    await saysSoon(side, (words) => words.includes("These words do not fit") && words.includes("Copy"));
    assert.equal(await frame.$(".refused"), null);
    await isAside(frame);
    await press(side, "[data-do=dismiss]");
    await saysSoon(side, (words) => !words.includes("do not fit"));
  });

  test("a remark that is ignored there is gone from the page, is there again with Undo, and one that was ignored before it came is not shown", async () => {
    const { page, side } = await written([...MESSAGE, "It is an exciting opportunity."]);
    await markComes(page, "note", "exciting opportunity");
    const ignore = async () => {
      await saysSoon(side, (words) => words.includes("exciting"));
      await press(side, ".look:has(.what) .more");
      await press(side, '[data-do^="ignore "]');
      await marksCome(page, (now) => !now.some(([, words]) => words.includes("exciting")), "the mark is gone");
    };
    await ignore();
    await press(side, '[data-do^="undo "]');
    await markComes(page, "note", "exciting opportunity");
    await ignore();
    await closeSide();
    const again = await openBeside(page);
    await answersAre(again, ANSWERS);
    await pause();
    assert.doesNotMatch(await wordsOf(again), /exciting/);
  });

  test("a role that is picked there is the one that the page's chips put in, and the first one of its site", async () => {
    const { page, side } = await written();
    await keepRoles(side, [BACKEND]);
    await press(side, "[data-do=roles]");
    await press(side, `[data-do="role ${BACKEND.id}"]`);
    await saysSoon(side, (words) => words.includes("Backend Engineer"));
    await click(page, await beside(page, ".chips"), ".chip");
    await contentComes(page, AT, (text) => text.includes("The team decides its architecture itself, and a change goes live after one review."));
    const kept = await side.evaluate((key) => chrome.storage.local.get(key), `picked:${SITE}`);
    assert.deepEqual(kept, { [`picked:${SITE}`]: BACKEND.id });
    await side.evaluate(() => chrome.storage.local.clear());
  });

  test("a screen reader hears it there and not twice, and the keyboard reaches all of it", async () => {
    const { page, frame, side } = await written([MESSAGE[0] ?? ""]);
    const heard = () => side.$$eval("[role=status]", (all) => all.map((one) => one.textContent).join(" "));
    await type(page, ["", ...MESSAGE.slice(1)]);
    await answersAre(side, ANSWERS);
    for (const until = Date.now() + 30_000; !/questions answered/.test(await heard()); await pause()) assert.ok(Date.now() < until, await heard());
    assert.doesNotMatch(await frame.$$eval("[role=status]", (all) => all.map((one) => one.textContent).join(" ")), /questions answered/);
    const left = await side.$$eval("#panel [data-do], #panel summary", (all) => all.filter((one) => /** @type {HTMLElement} */ (one).tabIndex !== 0).length);
    assert.equal(left, 0);
    // Escape closes what is open in it, and not it
    await press(side, '[data-do^="explain "]');
    await side.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    await answersAre(side, ANSWERS);
  });

  test("the browser's own side panel opens by a click, in the popup as in the settings, and the pill tells that it is there", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    for (const file of ["popup.html", "options.html"]) {
      const from = await openExtensionPage(page, file);
      await from.bringToFront();
      await (await from.waitForSelector("#open-side-panel", { visible: true }))?.click();
      await page.bringToFront();
      await isAside(frame);
      await markComes(page, "vague", "competitive salary");
      if (!from.isClosed()) await from.close();
      await closeOwn(page);
      await score(frame, 1);
    }
  });

  /** Closes the browser's own: Firefox lets an extension do so in a click only. @param {Page} page that is written in */
  async function closeOwn(page) {
    if (name === "Chromium") {
      const target = await page.browser().waitForTarget((target) => target.url().endsWith("/side-panel.html"));
      return closeBeside(await target.asPage());
    }
    const from = await openExtensionPage(page, "options.html");
    await from.bringToFront();
    await from.evaluate(() => {
      const { sidebarAction } = /** @type {any} */ (chrome);
      const button = document.createElement("button");
      button.id = "close-it";
      button.style.cssText = "position: fixed; inset: 0; z-index: 9";
      button.onclick = () => sidebarAction.close();
      document.body.append(button);
    });
    await from.click("#close-it");
    await from.close();
    await page.bringToFront();
  }
});
