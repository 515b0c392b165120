/** Of thousands of marks those near what is seen are drawn, and others as they come into sight: each range that lives slows every change of the page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { pause } from "./composing.js";
import { countedPages, openCounted } from "./counted.js";

/** @typedef {import("puppeteer-core").Page} Page */

const WORDS = "I work in Rust. ";
const TIMES = 3_000;

/** So many marks are drawn at most. */
const MOST = 1_500;

inBothBrowsers(({ newPage, server }) => {
  async function opened() {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    await page.focus("#message");
    await page.keyboard.type("We offer a competitive salary. ");
    await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.reports > 0);
    await page.evaluate((text) => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      message.style.whiteSpace = "pre-wrap";
      message.textContent = text;
    }, WORDS.repeat(TIMES));
    return page;
  }

  /** How many marks are drawn, and of how many words that are seen, and should be marked, none is. @param {Page} page */
  function look(page) {
    return page.evaluate(() => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const { top, bottom } = message.getBoundingClientRect();
      const ranges = /** @type {Range[]} */ ([...CSS.highlights.values()].flatMap((one) => [...one]));
      const text = /** @type {Text} */ (message.firstChild);
      const marked = new Set(ranges.filter((range) => range.startContainer === text && range.toString() === "Rust").map(({ startOffset }) => startOffset));
      const range = document.createRange();
      let [seen, bare] = [0, 0];
      for (const { index } of (text?.data ?? "").matchAll(/Rust/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + 4);
        const box = range.getBoundingClientRect();
        if (box.bottom <= top || box.top >= bottom) continue;
        seen++;
        if (!marked.has(index)) bare++;
      }
      return { drawn: ranges.length, seen, bare };
    });
  }

  /** Waits until all that is seen is marked. @param {Page} page @param {string} when */
  async function allSeen(page, when) {
    for (const until = Date.now() + 30_000; ; await pause()) {
      const now = await look(page);
      assert.ok(now.drawn <= MOST, `${when}: ${now.drawn} marks live at once`);
      if (now.seen > 20 && now.bare === 0) return;
      assert.ok(Date.now() < until, `${when}: what is seen is marked; but ${JSON.stringify(now)}`);
    }
  }

  /** @param {Page} page @param {number} part */
  const scroll = (page, part) =>
    page.evaluate((part) => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      message.scrollTop = part * (message.scrollHeight - message.clientHeight);
    }, part);

  test("what is seen is marked: when it is written, wherever it is scrolled to, after a key, and once nobody writes", async () => {
    const page = await opened();
    await allSeen(page, "written");
    for (const part of [0.5, 1, 0.25]) {
      await scroll(page, part);
      await allSeen(page, `scrolled to ${part}`);
    }
    await page.evaluate(() => getSelection()?.collapse(/** @type {Node} */ (document.querySelector("#message")?.firstChild), 0));
    await page.keyboard.type("So ");
    await allSeen(page, "typed");
    await page.click("#elsewhere button");
    await scroll(page, 0.75);
    await allSeen(page, "scrolled while the focus is elsewhere");
    await page.close();
  });

  test("marks of a text that is replaced are not taken one by one out of what is painted", async () => {
    const page = await opened();
    await allSeen(page, "written");
    const taken = await page.evaluate(async () => {
      const { counted } = /** @type {any} */ (globalThis);
      let [painted, all] = [0, 0];
      const take = Highlight.prototype.delete;
      Highlight.prototype.delete = function (range) {
        all++;
        if ([...CSS.highlights.values()].includes(this)) painted++;
        return take.call(this, range);
      };
      const before = counted.reports;
      /** @type {HTMLElement} */ (document.querySelector("#message")).textContent = "We offer a competitive salary.";
      while (counted.reports === before || [...CSS.highlights.values()].flatMap((one) => [...one]).length > 10) await new Promise(requestAnimationFrame);
      Highlight.prototype.delete = take;
      return { painted, all };
    });
    assert.ok(taken.all > 100 && taken.painted <= 16, JSON.stringify(taken));
    await page.close();
  });
});
