/** The package as the browser sees it: Chromium's own page of extensions has no error and no warning for it, also after every page of it was opened. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { BROWSERS } from "./browsers.js";
import { pause } from "./composing.js";

const [[, startChromium]] = /** @type {[typeof BROWSERS[number], typeof BROWSERS[number]]} */ (BROWSERS);
const PAGES = readdirSync(new URL("../../extension/", import.meta.url)).filter((file) => file.endsWith(".html"));

test("Chromium loads the package without a warning, and every page of it", async (t) => {
  const browser = await startChromium();
  t.after(() => browser.close());
  const own = await browser.newPage();
  await own.goto("chrome://extensions");
  // only then does it note what goes wrong in pages
  await own.evaluate(() => /** @type {any} */ (chrome).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const [{ id }] = await about();
  await own.evaluate((id) => /** @type {any} */ (chrome).developerPrivate.reload(id, { failQuietly: false }), id);
  const page = await browser.newPage();
  for (const file of PAGES) await there(page, `chrome-extension://${id}/${file}`);
  const [told] = await about();
  assert.deepEqual(Object.fromEntries(["manifestErrors", "runtimeErrors", "installWarnings", "runtimeWarnings"].map((kind) => [kind, told[kind] ?? []])), {
    manifestErrors: [],
    runtimeErrors: [],
    installWarnings: [],
    runtimeWarnings: [],
  });
  assert.equal(told.state, "ENABLED");

  /** Goes to a page of the package, which is not there while that is loaded anew. @param {import("puppeteer-core").Page} page @param {string} address */
  async function there(page, address) {
    for (const until = Date.now() + 30_000; ; await pause()) {
      const failed = await page.goto(address).then(
        () => null,
        (error) => error,
      );
      if (!failed) return;
      if (Date.now() > until) throw failed;
    }
  }

  /** What that page shows of our package. @returns {Promise<any>} */
  function about() {
    return own.evaluate(() => /** @type {any} */ (chrome).developerPrivate.getExtensionsInfo());
  }
});
