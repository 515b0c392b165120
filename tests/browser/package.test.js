/** The package as the browser sees it: Chromium's own page of extensions has no error and no warning for it, also after every page of it was opened. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { BROWSERS } from "./browsers.js";

const [[, startChromium]] = /** @type {[typeof BROWSERS[number], typeof BROWSERS[number]]} */ (BROWSERS);
/** The frames are loaded by a name that is another each time, and by no other. */
const FRAMES = ["panel.html", "beside.html"];
const PAGES = readdirSync(new URL("../../extension/", import.meta.url)).filter((file) => file.endsWith(".html") && !FRAMES.includes(file));

test("Chromium loads the package without a warning, and every page of it", async (t) => {
  const browser = await startChromium();
  t.after(() => browser.close());
  const own = await browser.newPage();
  await own.goto("chrome://extensions");
  // only then does it note what goes wrong in pages
  await own.evaluate(() => /** @type {any} */ (chrome).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  const { id } = await about();
  const page = await browser.newPage();
  for (const file of PAGES) await page.goto(`chrome-extension://${id}/${file}`);
  const told = await about();
  assert.deepEqual(Object.fromEntries(["manifestErrors", "runtimeErrors", "installWarnings", "runtimeWarnings"].map((kind) => [kind, told[kind] ?? []])), {
    manifestErrors: [],
    runtimeErrors: [],
    installWarnings: [],
    runtimeWarnings: [],
  });
  assert.equal(told.state, "ENABLED");

  /** What that page shows of our package. @returns {Promise<any>} */
  function about() {
    return own.evaluate(async () => {
      const all = await /** @type {any} */ (chrome).developerPrivate.getExtensionsInfo();
      return all.find((/** @type {{ name: string }} */ { name }) => name.startsWith("Facts First"));
    });
  }
});
