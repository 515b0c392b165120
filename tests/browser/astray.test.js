/** A page that moves focus or selection in the very moment in which words are typed, and keeps from us what it can, gets them nowhere but where they belong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, contentOf, MESSAGE, nextFrame, panel, type } from "./composing.js";

const AT = { selector: "#message" };

/** What the page does (pages/write-traps.html), and whether both browsers ask it; Chromium asks nobody before a command of ours. */
const TRAPS = /** @type {[trap: string, isAskedByBoth: boolean][]} */ ([
  ["all is selected by the page's last listener", false],
  ["the caret goes to the beginning by the page's last listener", false],
  ["the focus goes to another message by the page's last listener", false],
  ["all is selected by the page's first listener, which keeps all from us", false],
  ["the focus goes to another message by the page's first listener, which keeps all from us", false],
  ["all is selected as an editor takes a picture", true],
  ["the focus goes to another message as an editor takes a picture", true],
]);

inBothBrowsers(({ name, newPage }) => {
  for (const [trap, isAskedByBoth] of TRAPS) {
    test(`${trap}: nothing is lost or put elsewhere, and the panel says that it is not in`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/write-traps`);
      await page.click(AT.selector);
      await type(page, MESSAGE);
      await addFromPanel(page, "flexibility", () => page.evaluate((trap) => /** @type {any} */ (globalThis).set(trap), trap));
      const lines = async () => (await contentOf(page, AT)).text.split(/\n+/);
      if (isAskedByBoth || name === "Firefox") {
        const told = await (await panel(page)).waitForSelector(".refused p");
        assert.match((await told?.evaluate((one) => one.textContent)) ?? "", /could not be put into the message|has changed|changed before/);
        assert.deepEqual(await lines(), MESSAGE);
      } else {
        for (const until = Date.now() + 30_000; !/steps\]\.$/.test((await lines()).at(-1) ?? ""); await nextFrame(page)) assert.ok(Date.now() < until);
        assert.deepEqual((await lines()).slice(0, -1), MESSAGE.slice(0, -1));
      }
      const { other, subject } = await page.evaluate(() => /** @type {any} */ (globalThis).state());
      assert.deepEqual([other.trim(), subject], ["", ""]);
      await page.close();
    });
  }
});
