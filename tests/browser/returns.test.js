/** A page that takes our node out, or moves it about, does not get rid of us by that while somebody writes; nor is the browser kept busy with such a quarrel. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { contentOf, markComes, MESSAGE, nextFrame, panel, score, seen, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

inBothBrowsers(({ newPage }) => {
  async function written() {
    const page = await newPage();
    /** @type {string[]} */
    const said = [];
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame, 1);
    await seen(page, frame);
    return { page, said };
  }

  /** @type {[what: string, act: () => void][]} */
  const ACTS = [
    ["takes our node out", () => document.documentElement.lastElementChild?.remove()],
    ["puts our node elsewhere", () => document.body.append(/** @type {Element} */ (document.documentElement.lastElementChild))],
    ["takes our node out and puts it back at once", () => document.documentElement.append(/** @type {Element} */ (document.documentElement.lastElementChild))],
  ];
  for (const [what, act] of ACTS) {
    test(`the page ${what}: the panel is back though the focus has not moved, and reads on`, async () => {
      const { page, said } = await written();
      await page.evaluate(act);
      await page.keyboard.type(" It is in Go. ");
      await markComes(page, "stated", "Go");
      const again = await panel(page);
      await score(again, 1);
      await seen(page, again);
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test("the page takes our node out each time: we give up until the next focus, and every key arrives", async () => {
    const { page, said } = await written();
    await page.evaluate(() => {
      const quarrel = { puts: 0, last: 0, over: new AbortController() };
      const ours = () => [...document.documentElement.children].filter((one) => one.tagName === "DIV");
      const watch = new MutationObserver(() => {
        for (const one of ours()) {
          one.remove();
          quarrel.puts += 1;
        }
      });
      watch.observe(document.documentElement, { childList: true });
      quarrel.over.signal.addEventListener("abort", () => watch.disconnect());
      Object.assign(window, { quarrel });
      for (const one of ours()) one.remove();
    });
    // it is over when nothing has come for half a second
    const puts = await page.evaluate(async () => {
      const { quarrel } = /** @type {any} */ (window);
      for (let still = 0, before = -1; still < 30; still = quarrel.puts === before ? still + 1 : 0) {
        before = quarrel.puts;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return quarrel.puts;
    });
    assert.ok(puts > 1 && puts <= 20, `it came back ${puts} times`);
    await page.keyboard.type(" Every key arrives.");
    await nextFrame(page);
    assert.match((await contentOf(page, { selector: "#message" })).text, /Every key arrives\.$/);

    await page.evaluate(() => /** @type {any} */ (window).quarrel.over.abort());
    await page.focus("#subject");
    await page.focus("#message");
    const again = await panel(page);
    await score(again, 1);
    await seen(page, again);
    assert.deepEqual(said, []);
    await page.close();
  });
});
