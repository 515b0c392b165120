/** Whatever stands in the browser's storage or in a settings file, nothing breaks; and of a file, all is taken over or nothing. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { markComes, panel, score, seen } from "./composing.js";
import { says, settingsPage, write } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */

const UNCHANGED = "Nothing was changed.";

/** No place of the pill. */
const NO_PLACES = [
  true,
  7,
  "x",
  [1, 2],
  {},
  { left: 1 },
  { left: "1", top: 2 },
  { left: 1, right: 2, top: 3 },
  { left: 1, top: 2, more: 3 },
  { left: 1e9, top: 2 },
  { left: null, top: 2 },
];

/** No list of sites. */
const NO_LISTS = [true, 7, "mail.google.com", { 0: SITE }, [7, null, {}, ["a.example"], "<b>", "A.example", "a b", `${"a".repeat(300)}.example`]];

inBothBrowsers(({ name, newPage }) => {
  const browser = { name, newPage };

  /** @param {Page} options @param {Record<string, unknown>} values */
  const put = (options, values) => options.evaluate((values) => chrome.storage.local.set(values), values);

  /** @param {Page} options */
  const kept = (options) => options.evaluate(() => chrome.storage.local.get(null));

  test("a broken value is none: the pill is placed, every site is as it ships, and nothing complains", async () => {
    const options = await settingsPage(browser);
    for (const [place, list] of [
      [true, true],
      [7, 7],
      ["x", "x"],
      [{ left: 1 }, { 0: SITE }],
    ]) {
      await put(options, { [`place:${SITE}`]: place, on: list, off: list });
      const page = await newPage();
      /** @type {string[]} */
      const said = [];
      page.on("pageerror", (error) => said.push(String(error)));
      await page.goto(`https://${SITE}/plain`);
      await write(page);
      await markComes(page, "vague", "competitive salary");
      const frame = await panel(page);
      await score(frame, 1);
      await seen(page, frame);
      assert.deepEqual(said, [], JSON.stringify(place));
      await page.close();
    }
    await options.bringToFront();
    await says(options, SITE, "On");
    assert.equal(await options.$$eval("#own li", (all) => all.length), 0);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  test("what is checked: lists of sites, and places of the pill", async () => {
    const options = await settingsPage(browser);
    await put(options, { "place:www.linkedin.com": { right: 4, bottom: -5.5 }, "place:a b": { left: 1, top: 1 }, "place:": true, more: 1 });
    const found = await options.evaluate(
      async (noPlaces, noLists) => {
        const stored = "./stored.js";
        const { hosts, isPlace, placeOn, places } = await import(stored);
        return {
          places: [...noPlaces, null, undefined, Number.NaN, { left: Number.NaN, top: 1 }, { left: Number.POSITIVE_INFINITY, top: 1 }].filter(isPlace),
          lists: [...noLists, null, undefined].flatMap(hosts),
          good: [isPlace({ left: 0, bottom: -3.5 }), hosts(["b.example", "a.example", "b.example"])],
          many: hosts(Array.from({ length: 100_000 }, (_, number) => `a${number}.example`)).length,
          kept: await places(),
          one: [await placeOn("www.linkedin.com"), await placeOn("a b"), await placeOn(""), await placeOn("mail.google.com")],
        };
      },
      NO_PLACES,
      NO_LISTS,
    );
    assert.deepEqual(found, {
      places: [],
      lists: [],
      good: [true, ["a.example", "b.example"]],
      many: 500,
      kept: { "www.linkedin.com": { right: 4, bottom: -5.5 } },
      one: [{ right: 4, bottom: -5.5 }, null, null, null],
    });
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  test("a settings file that is too large changes nothing, and is called so at once", async () => {
    const options = await settingsPage(browser);
    await put(options, { on: [ELSEWHERE], off: [WEBMAIL], [`place:${SITE}`]: { right: 1, bottom: 2 } });
    const before = await kept(options);
    const many = (/** @type {number} */ count, tail = "example") => Array.from({ length: count }, (_, number) => `site-${number}.${tail}`);
    const places = (/** @type {number} */ count, tail = "example") => Object.fromEntries(many(count, tail).map((site) => [site, { left: 1, top: 1 }]));
    const files = [
      { "facts-first": 1, on: many(501), off: [], places: {} },
      { "facts-first": 1, on: [], off: many(501), places: {} },
      { "facts-first": 1, on: ["a.example"], off: [], places: places(501) },
      // more than the browser would keep
      { "facts-first": 1, on: ["a.example"], off: [], places: places(60_000, `${"long.".repeat(40)}example`) },
    ];
    for (const file of files) {
      const { said, took } = await readFile(options, file);
      assert.ok(said.endsWith(UNCHANGED), said);
      assert.ok(took < 2_000, `it took ${took} ms to say “${said}”`);
      assert.deepEqual(await kept(options), before);
    }
    // the most that may be is kept, all of it
    const most = { "facts-first": 1, on: many(500), off: [], places: places(500) };
    assert.match((await readFile(options, most)).said, /^Read\./);
    const after = await kept(options);
    assert.deepEqual([/** @type {string[]} */ (after["on"]).length, Object.keys(after).filter((key) => key.startsWith("place:")).length], [500, 501]);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  if (name === "Chromium") {
    // Firefox has no such quota
    test("a file that the browser has no room for changes nothing, not half of it", async () => {
      const options = await settingsPage(browser);
      await options.evaluate(() => chrome.storage.local.set({ off: ["a.example"], junk: "x".repeat(chrome.storage.local.QUOTA_BYTES - 5_000) }));
      const places = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`site-${number}.example`, { left: 1, top: 1 }]));
      const { said } = await readFile(options, { "facts-first": 1, on: [], off: [WEBMAIL], places });
      assert.equal(said, `The browser could not keep these settings. ${UNCHANGED}`);
      const { junk, ...rest } = await kept(options);
      assert.deepEqual(rest, { off: ["a.example"] });
      await options.evaluate(() => chrome.storage.local.clear());
      await options.close();
    });
  }

  /** @param {Page} options @param {unknown} content */
  async function readFile(options, content) {
    const folder = await mkdtemp(join(tmpdir(), "facts-first-"));
    await writeFile(join(folder, "settings.json"), JSON.stringify(content));
    await options.$eval("#file-said", (one) => {
      one.textContent = "";
      const began = performance.now();
      new MutationObserver(() => Object.assign(window, { took: performance.now() - began })).observe(one, { childList: true });
    });
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await options.$("#import"));
    await input.uploadFile(join(folder, "settings.json"));
    await options.waitForFunction(() => document.querySelector("#file-said")?.textContent, { timeout: 60_000 });
    await rm(folder, { recursive: true });
    return options.evaluate(() => ({ said: document.querySelector("#file-said")?.textContent ?? "", took: /** @type {any} */ (window).took ?? 0 }));
  }
});
