/** Any language fits into every page, from left and from right: tried with one whose words are longer by two fifths. */
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { catalogue } from "../agent/english.js";
import { BROWSERS, ELSEWHERE, inTurn, SITE } from "./browsers.js";
import { openExtensionPage } from "./composing.js";
import { misfits } from "./fits.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { PSEUDO, stretched, stretchedCopy } from "./pseudo.js";
import { startServer } from "./server.js";
import { saysSoon, tabBeside } from "./side-panel.js";
import { writtenAt } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** What the side panel says before anything is written. */
const WAITING = stretched(String(catalogue("en")["side-panel.waiting"]));

/** With an answer of each kind, and a remark. */
const MESSAGE = "Hi Priya, I have an exciting opportunity for a senior backend engineer at Northwind. It is in Rust, with a competitive salary.";

/** By which it is seen that the page has changed. */
const TITLE = stretched(String(catalogue("en")["options.sites"]));

/** Pages as they are opened, and in states that more is said in. @type {[file: string, state: string, into: (page: Page) => Promise<unknown>][]} */
const STATES = [
  ["popup.html", "empty", async () => {}],
  ["popup.html", "found", (page) => page.type("#box", MESSAGE).then(() => page.waitForSelector("#panel .ring-number"))],
  ["popup.html", "received", (page) => page.click("#is-received")],
  ["options.html", "open", (page) => page.waitForSelector("[data-rule]")],
  ["options.html", "reset", (page) => page.click("#reset")],
  ["roles.html", "none", async () => {}],
  ["roles.html", "form", (page) => page.click("#new")],
  ["roles.html", "ad", (page) => page.click("#from-ad")],
  ["learn.html", "look up", (page) => page.waitForSelector(".entry")],
  ["learn.html", "pairs", (page) => page.waitForSelector(".entry").then(() => page.click("#tab-apart"))],
  ["learn.html", "quiz", (page) => page.waitForSelector(".entry").then(() => page.click("#tab-quiz"))],
  [
    "learn.html",
    "question",
    (page) =>
      page
        .waitForSelector(".entry")
        .then(() => page.click("#tab-quiz"))
        .then(() => page.click("#round .add")),
  ],
  ["welcome.html", "open", (page) => page.waitForSelector("#panel .sheet")],
];

/** @type {typeof STATES} */
const PLAYED = [
  ["", "open", (page) => page.waitForSelector("#panel .sheet")],
  ["", "received", (page) => page.waitForSelector("#panel .sheet").then(() => page.click("#is-received"))],
  ["learn.html", "look up", (page) => page.waitForSelector(".entry")],
  ["composers.html", "open", async () => {}],
  ["composers.html", "how to install", (page) => page.click(".install summary")],
];

/** To be looked at. */
const LOOK = fileURLToPath(new URL("../../target/screenshots/pseudo/", import.meta.url));

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
  await mkdir(LOOK, { recursive: true });
});
after(() => server?.stop());

for (const [name, start] of BROWSERS) {
  describe(`${name}, in a language that is longer by two fifths`, () => {
    /** @type {import("puppeteer-core").Browser} */
    let browser;
    /** @type {Page} */
    let page;
    /** @type {{ folder: string, remove: () => Promise<void> }[]} */
    const copies = [];
    before(async () => {
      copies.push(await stretchedCopy(name === "Chromium" ? "chromium" : "firefox"), await stretchedCopy("www"));
      servePlayground(server, undefined, ELSEWHERE, copies[1]?.folder);
      browser = await start({ folder: copies[0]?.folder ?? "" });
      page = await writtenAt({ name, newPage: () => browser.newPage() }, SITE);
      const first = await openExtensionPage(page, "options.html");
      await first.evaluate((language) => chrome.storage.local.set({ language }), PSEUDO);
      await first.close();
      await page.bringToFront();
      // a page that was still coming may not have heard of it
      const options = await openExtensionPage(page, "options.html");
      await options.waitForFunction((title) => document.querySelector("#sites-title")?.textContent === title, {}, TITLE);
      await options.close();
    });
    after(async () => {
      await browser?.close();
      for (const { remove } of copies) await remove();
    });

    test("every page of the extension fits, at 320 and at 1,000 pixels, from left and from right", async () => {
      for (const [file, state, into] of inTurn(name, STATES)) {
        await page.bringToFront();
        const opened = await openExtensionPage(page, file);
        await opened.waitForFunction((lang) => document.documentElement.lang === lang, {}, PSEUDO);
        await into(opened);
        await fits(opened, `${file} ${state}`);
        await opened.close();
      }
    });

    test("and so does every page of the playground", async () => {
      const played = await browser.newPage();
      await played.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, "language", { get: () => "de" }));
      for (const [file, state, into] of inTurn(name, PLAYED)) {
        await played.goto(PLAYGROUND + file);
        await played.waitForFunction((lang) => document.documentElement.lang === lang, {}, PSEUDO);
        await into(played);
        await fits(played, `play ${file} ${state}`);
      }
      await played.close();
    });

    test("and so does the side panel, with a message and without one", async () => {
      const written = await writtenAt({ name, newPage: () => browser.newPage() }, SITE);
      const side = await tabBeside(written);
      assert.equal(await side.evaluate(() => document.documentElement.lang), PSEUDO);
      await side.waitForSelector('#panel:not([hidden]) [data-do="add flexibility"]');
      await fits(side, "side-panel.html found");
      await written.reload();
      await saysSoon(side, (words) => words === WAITING);
      await fits(side, "side-panel.html waiting");
      for (const one of [side, written]) await one.close();
    });

    /** @param {Page} shown @param {string} what */
    async function fits(shown, what) {
      await shown.bringToFront();
      for (const direction of ["ltr", "rtl"]) {
        await shown.evaluate((direction) => void (document.documentElement.dir = direction), direction);
        for (const width of [320, 1000]) {
          await shown.setViewport({ width, height: 700 });
          await shown.waitForFunction((width) => innerWidth === width, {}, width);
          await shown.screenshot({
            path: `${LOOK}${name} ${what.replace("/", " ")} ${direction} ${width}.png`,
            fullPage: await shown.evaluate(() => document.documentElement.scrollHeight < 20_000),
          });
          assert.deepEqual(await misfits(shown), [], `${what}, ${direction}, ${width}`);
        }
      }
    }
  });
}
