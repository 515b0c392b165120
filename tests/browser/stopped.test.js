/** Chromium stops the background after half a minute without work, and starts it when it is asked something. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS } from "./browsers.js";

const [, start] = /** @type {(typeof BROWSERS)[number]} */ (BROWSERS.find(([name]) => name === "Chromium"));

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await start();
});
after(() => browser?.close());

/** Runs in a page of ours. @returns {Promise<unknown>} what the background says, or why it says nothing */
function ask() {
  return chrome.runtime.sendMessage({ shortcut: true }).catch((/** @type {Error} */ error) => error.message);
}

test("a background that was stopped answers as it did", { timeout: 60_000 }, async () => {
  const background = await browser.waitForTarget((target) => target.type() === "service_worker");
  const page = await browser.newPage();
  await page.goto(new URL("options.html", background.url()).href);
  const before = await page.evaluate(ask);
  assert.equal(before, "Alt+Shift+F");
  const devtools = await page.createCDPSession();
  await devtools.send("ServiceWorker.enable");
  for (let time = 0; time < 2; time++) {
    const gone = new Promise((resolve) => browser.once("targetdestroyed", resolve));
    await devtools.send("ServiceWorker.stopAllWorkers");
    await gone;
    assert.deepEqual(await page.evaluate(ask), before);
  }
});
