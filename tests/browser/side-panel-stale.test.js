/** What stands in the side panel may be out of date by the time that it is clicked: the page has put another message there, or another tab is in front. Nothing is written where it was not asked for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { contentOf } from "./composing.js";
import { ANSWERS, answersAre, saysSoon, sidePanels, WAITING } from "./side-panel.js";

/** @typedef {import("puppeteer-core").Page} Page */

const CHANGED = "The message changed";
const ADD = '#panel [data-do="add pay"]';

/** What a page does before a click comes, and what the side panel says then. Each runs in the page. @type {Record<string, [act: () => void, says: string]>} */
const PAGES = {
  "a twin in the place of the message": [
    () => {
      const message = document.querySelector("#message");
      const twin = /** @type {HTMLElement} */ (message?.cloneNode(true));
      message?.replaceWith(twin);
      twin.focus();
    },
    WAITING,
  ],
  "the words in another message, and others in this one": [
    () => {
      const [message, plain] = [document.querySelector("#message"), document.querySelector("#plain")].map((one) => /** @type {HTMLTextAreaElement} */ (one));
      if (!message || !plain) return;
      plain.value = message.innerText;
      message.textContent = "For somebody else.";
      plain.focus();
    },
    "Nothing to say about this message",
  ],
  "another message that takes the focus whenever it is given": [
    () => {
      const [message, plain] = [document.querySelector("#message"), document.querySelector("#plain")].map((one) => /** @type {HTMLTextAreaElement} */ (one));
      message?.addEventListener("focus", () => plain?.focus());
      plain?.focus();
    },
    CHANGED,
  ],
  "a message that is hidden": [
    () => {
      const message = /** @type {HTMLElement | null} */ (document.querySelector("#message"));
      message?.style.setProperty("display", "none");
    },
    CHANGED,
  ],
};

inBothBrowsers(({ newPage: openPage }) => {
  const { newPage, written } = sidePanels({ newPage: openPage });

  /** A message with the panel beside it, whose button is held as the one that a click is on its way to. */
  async function aboutToAdd() {
    const { page, side } = await written();
    await answersAre(side, ANSWERS);
    await side.waitForSelector(ADD);
    await side.evaluate((add) => void Object.assign(globalThis, { button: document.querySelector(add) }), ADD);
    return { page, side, click: () => side.evaluate(() => /** @type {any} */ (globalThis).button.click()) };
  }

  /** All that is written in a page. @param {Page} page */
  async function all(page) {
    return Promise.all(["#message", "#plain", "#subject", "#recipients"].map(async (selector) => (await contentOf(page, { selector })).markup));
  }

  for (const [what, [act, says]] of Object.entries(PAGES)) {
    test(`a click as the page brings ${what} is written nowhere`, async () => {
      const { page, side, click } = await aboutToAdd();
      await page.evaluate(act);
      const before = await all(page);
      await click();
      await saysSoon(side, (words) => words.includes(says));
      assert.deepEqual(await all(page), before);
    });
  }

  test("a page in a tab that is no longer in front is not shown whatever it does, and neither is one that was left", async () => {
    const { page, side, click } = await aboutToAdd();
    await page.evaluate(() => {
      // the page puts other words there at once, so that what was written there for a moment is noted
      const noted = Object.assign(globalThis, { isWritten: false });
      new MutationObserver(() => (noted.isWritten ||= document.body.innerText.includes("[min]"))).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      let times = 0;
      setInterval(() => {
        const [message, plain] = [document.querySelector("#message"), document.querySelector("#plain")].map((one) => /** @type {HTMLElement | null} */ (one));
        if (message) message.textContent = `I hire Erlang engineer number ${times++} for a competitive salary.`;
        (times % 2 ? message : plain)?.focus();
      }, 20);
    });
    const other = await newPage();
    await other.goto(`https://${WEBMAIL}/plain`);
    await saysSoon(side, (words) => words === WAITING);
    await side.evaluate(() => {
      const shown = Object.assign(globalThis, { shown: "" });
      new MutationObserver(() => (shown.shown += document.body.innerText)).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    });
    await click();
    await other.click("#message");
    await other.keyboard.type("We are hiring a senior Rust engineer, fully remote, for £70,000 to £85,000 a year.");
    await answersAre(side, ["Pay", "Stack", "Remote", "Flexibility · not said"]);
    await click();
    assert.doesNotMatch(await side.evaluate(() => /** @type {any} */ (globalThis).shown), /Erlang/);
    assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).isWritten), false);
    for (const one of [page, other]) assert.doesNotMatch((await all(one)).join(), /\[min\]/);
    await other.goto(`https://${SITE}/plain`);
    await click();
    await saysSoon(side, (words) => words === WAITING);
    await other.goBack();
    await click();
    await saysSoon(side, (words) => words === WAITING);
    assert.doesNotMatch((await all(other)).join(), /\[min\]/);
  });
});
