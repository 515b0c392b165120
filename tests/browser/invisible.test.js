/** A site cannot tell, by any means that sites are known to use, that the extension is there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, markComes, MESSAGE, nextFrame, panel, score, type } from "./composing.js";

/** @typedef {{ html: string, parent: string, shadow: null, text: string }} Made
 * @typedef {{ walked: string[], loaded: string[], windows: number, history: number[], frames: number, heard: string[], globals: string[], sheets: number[],
 *   changes: string[], made: Made[], focused: string, answering: string[] }} Found */

/** What fingerprinters ask for by an extension's id. */
const FILES = ["manifest.json", "popup.html", "agent/agent.js", "agent/marks.css", "facts_first_bg.wasm", "icons/16.png"];

inBothBrowsers(({ name, newPage }) => {
  test("a page that looks everywhere finds one empty div and nothing else, with the panel open and clicked in", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/probe`);
    const before = await probe(page, []);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const frame = await panel(page);
    await score(frame);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do^=add]");
    await nextFrame(page);

    const origin = await frame.evaluate(() => location.origin);
    // in Firefox the id is made anew for every user, and whoever knows it knows already
    const known = name === "Chromium" ? [...FILES, "panel.html"] : FILES;
    const after = await probe(
      page,
      known.map((file) => `${origin}/${file}`),
    );

    assert.deepEqual(after.made.slice(before.made.length), [{ html: "<div></div>", parent: "HTML", shadow: null, text: "" }]);
    assert.deepEqual(
      after.changes.filter((change) => !before.changes.includes(change)),
      [],
    );
    assert.deepEqual(after.answering, []);
    assert.match(after.focused, /^<div(?: id="message"[^>]*)?><\/div>$/);
    const { walked, loaded, windows, history, frames, heard, globals, sheets } = after;
    assert.deepEqual(
      { walked, loaded, windows, history, frames, heard, globals, sheets },
      { walked: [], loaded: [], windows: 0, history: before.history, frames: 0, heard: [], globals: before.globals, sheets: before.sheets },
    );
    await page.close();
  });

  test("until a composer is used there is nothing at all", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/probe`);
    await nextFrame(page);
    const { made, windows, sheets } = await probe(page, []);
    assert.equal(made.filter(({ html }) => html === "<div></div>").length, 0);
    assert.deepEqual([windows, sheets], [0, [1, 0]]);
    await page.close();
  });
});

/** @param {import("puppeteer-core").Page} page @param {string[]} addresses @returns {Promise<Found>} */
function probe(page, addresses) {
  return page.evaluate((addresses) => /** @type {any} */ (window).probe(addresses), addresses);
}
