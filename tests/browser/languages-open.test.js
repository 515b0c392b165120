/** A language that is chosen in the settings reaches everything of ours that is open, at once, and nothing that stands there is lost. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { beside, click, openExtensionPage, panel } from "./composing.js";
import { choose, ENGLISH, GERMAN, plain, says, untouched } from "./languages.js";
import { saysSoon, tabBeside } from "./side-panel.js";
import { settingsPage, writtenAt } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {import("../../extension/words.js").Key} Key */

const LANGUAGES = /** @type {const} */ ([
  ["de", GERMAN, ENGLISH],
  ["en", ENGLISH, GERMAN],
]);

inBothBrowsers(({ name, newPage }) => {
  const browser = { name, newPage };

  test("the panel in a page stays open, and speaks it in its own words and the core's; so do the chips, the panel's name and the side panel", async () => {
    const page = await writtenAt(browser, SITE);
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector(".rows");
    const chips = await beside(page, ".chips");
    const options = await settingsPage(browser);
    for (const [language, words] of LANGUAGES) {
      await options.bringToFront();
      await choose(options, language);
      await frame.waitForFunction((language) => document.documentElement.lang === language, {}, language);
      await inPanel(frame, words, "question.flexibility.asked", ".found");
      await inPanel(frame, words, "panel.promise", "footer p");
      await chips.waitForFunction((said) => document.querySelector(".chips")?.ariaLabel === said, {}, plain(words, "beside.chips"));
      await chips.waitForFunction((said) => document.querySelector(".chip")?.firstChild?.textContent === said, {}, plain(words, "question.flexibility"));
    }
    // it follows the tab that is in front: here the message stays there
    const side = await tabBeside(page);
    const speak = (/** @type {string} */ language) => options.evaluate((language) => chrome.runtime.sendMessage({ language }), language);
    for (const [language, words] of LANGUAGES) {
      await speak(language);
      await saysSoon(side, (shown) => shown.includes(plain(words, "question.flexibility.asked")) && shown.includes(plain(words, "panel.promise")));
    }
    await page.reload();
    await saysSoon(side, (shown) => shown === plain(ENGLISH, "side-panel.waiting"));
    await speak("de");
    await saysSoon(side, (shown) => shown === plain(GERMAN, "side-panel.waiting"));
    await options.evaluate(() => chrome.storage.local.clear());
    for (const one of [side, options, page]) await one.close();
  });

  test("the popup keeps what is typed on both sides, the caret and the side that is shown", async () => {
    const page = await writtenAt(browser, SITE);
    const popup = await openExtensionPage(page, "popup.html");
    await popup.bringToFront();
    await popup.click("#copy");
    await popup.click("#box");
    await popup.keyboard.type("We hire a Rust engineer.");
    await popup.waitForSelector("#panel .rows");
    await popup.click("#is-received");
    await popup.click("#received-box");
    await popup.keyboard.type("We pay a competitive salary.");
    await popup.waitForSelector("#received-panel .ask-back");
    const options = await settingsPage(browser);
    for (const [language, words, others] of LANGUAGES) {
      await options.bringToFront();
      await choose(options, language);
      await says(popup, "#received-panel footer p", plain(words, "received.promise"));
      await says(popup, "#panel footer p", plain(words, "panel.promise"));
      await says(popup, "#copy", plain(words, "popup.copy"));
      await says(popup, "#said", plain(words, "popup.copy.nothing"));
      await untouched(popup, others);
      assert.deepEqual(await popup.evaluate(() => [document.querySelector("#box")?.textContent, document.querySelector("#received-box")?.textContent]), [
        "We hire a Rust engineer.",
        "We pay a competitive salary.",
      ]);
      assert.deepEqual(await popup.evaluate(() => [document.activeElement?.id, getSelection()?.focusOffset]), ["received-box", 28]);
      assert.equal(await popup.$eval("#received", (one) => one.checkVisibility()), true);
    }
    await options.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    for (const one of [popup, options, page]) await one.close();
  });

  test("a question of the quiz stays, with what is chosen and answered; so do a role's form and what is typed into it", async () => {
    const page = await writtenAt(browser, SITE);
    const roles = await openExtensionPage(page, "roles.html");
    await roles.bringToFront();
    await roles.click("#new");
    await roles.type("#title", "Senior Go Engineer");
    const learn = await openExtensionPage(page, "learn.html");
    await learn.bringToFront();
    await learn.waitForSelector(".entry");
    await learn.click("#tab-quiz");
    await learn.click("#round .add");
    await learn.waitForSelector(".choice input");
    await learn.click(".choice:nth-of-type(3)");
    const options = await settingsPage(browser);
    const progress = () => learn.$eval(".question progress", (one) => one.ariaLabel);
    for (const [language, words, others] of LANGUAGES) {
      await options.bringToFront();
      await choose(options, language);
      await says(learn, ".question .add", plain(words, "quiz.check"));
      await untouched(learn, others);
      assert.equal(await learn.$eval(".choice:nth-of-type(3) input", (one) => /** @type {HTMLInputElement} */ (one).checked), true);
      assert.equal(await progress(), plain(words, "quiz.progress").replace("{at}", "1").replace("{count}", "8"));
      await says(roles, "#edit-title", plain(words, "roles.form.new"));
      await untouched(roles, others);
      assert.equal(await roles.$eval("#title", (one) => /** @type {HTMLInputElement} */ (one).value), "Senior Go Engineer");
    }
    await learn.bringToFront();
    await learn.click(".question .add");
    await learn.waitForSelector(".is-told");
    const verdicts = () => learn.$$eval(".is-right, .is-wrong", (all) => all.map((one) => one.className));
    const before = await verdicts();
    for (const [language, words] of LANGUAGES) {
      await options.bringToFront();
      await choose(options, language);
      await says(learn, ".question .add", plain(words, "quiz.next"));
      await says(learn, ".is-right .verdict-word", plain(words, "quiz.is-right"));
      assert.deepEqual(await verdicts(), before);
    }
    await options.evaluate(() => chrome.storage.local.clear());
    for (const one of [learn, roles, options, page]) await one.close();
  });
});

/** Waits until some part of the panel says a text. @param {Frame} frame @param {import("../../extension/words.js").Catalogue} words @param {Key} key @param {string} part */
const inPanel = (frame, words, key, part) =>
  frame.waitForFunction((part, said) => [...document.querySelectorAll(part)].some((one) => one.textContent?.trim() === said), {}, part, plain(words, key));
