/** What costs a page nothing: a composer that is not written in. Every call into the agent is counted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { countedPages, openCounted } from "./counted.js";

inBothBrowsers(({ newPage, server }) => {
  test("before a composer has the focus, and after it has lost it, nothing of the agent runs: no timer, no observer", async () => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    assert.equal(await page.evaluate(liveOn), 0, "asleep");
    await page.focus("#message");
    await page.keyboard.type("I am hiring a senior engineer, for a competitive salary. ");
    await page.waitForFunction(() => CSS.highlights.size > 0 && /** @type {any} */ (globalThis).counted.calls > 0);
    await page.focus("#elsewhere button");
    await page.evaluate(liveOn);
    assert.equal(await page.evaluate(liveOn), 0, "asleep again");
    await page.close();
  });
});

/** Runs in the page: a page's own life for half a second, and how often it calls the agent. @returns {Promise<number>} */
async function liveOn() {
  const { counted, frames } = /** @type {any} */ (globalThis);
  counted.calls = 0;
  for (let frame = 0; frame < 30; frame++) {
    await new Promise((resolve) => frames(resolve));
    document.querySelector("#elsewhere")?.append("more ");
    document.title = `Frame ${frame}`;
  }
  return counted.calls;
}
