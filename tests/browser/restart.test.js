/**
 * A site that was turned on is on after the browser was closed and started again. In Chromium alone: Firefox forgets an add-on that a test has
 * put in, and all that belongs to it, when it ends.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ELSEWHERE, SITE, startChromium } from "./browsers.js";
import { markComes, MESSAGE, openExtensionPage, type } from "./composing.js";
import { startServer } from "./server.js";

test("a site that was turned on is on after a restart, without any question", async () => {
  const server = await startServer();
  const userDataDir = await mkdtemp(join(tmpdir(), "facts-first-"));
  try {
    const before = await startChromium({ userDataDir });
    try {
      await writtenAt(before, SITE);
      const [page] = (await before.pages()).slice(-1);
      assert.ok(page);
      const options = await openExtensionPage(page, "options.html");
      const own = await before.newPage();
      await own.goto("chrome://extensions");
      await own.evaluate((id, pages) => /** @type {any} */ (chrome).developerPrivate.addHostPermission(id, pages), new URL(options.url()).host, `https://${ELSEWHERE}/*`);
      await options.bringToFront();
      await options.type("#host", ELSEWHERE);
      await options.keyboard.press("Enter");
      await options.waitForFunction((host) => document.querySelector(`[data-host="${host}"]`)?.textContent === "On", {}, ELSEWHERE);
    } finally {
      await before.close();
    }
    const after = await startChromium({ userDataDir });
    try {
      await writtenAt(after, ELSEWHERE);
    } finally {
      await after.close();
    }
  } finally {
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    await server.stop();
  }
});

/** @param {import("puppeteer-core").Browser} browser @param {string} host */
async function writtenAt(browser, host) {
  const page = await browser.newPage();
  await page.goto(`https://${host}/plain`);
  await page.click("#message");
  await type(page, MESSAGE);
  await markComes(page, "vague", "competitive salary");
}
