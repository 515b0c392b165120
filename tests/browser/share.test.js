/** A message by link in the playground: it travels in the fragment, which is asked of no server, and whatever a link holds becomes text or a sentence. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fragmentOf, messageIn } from "../../www/link.js";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { PLAYGROUND, servePlayground } from "./playground.js";

/** @typedef {import("puppeteer-core").Page} Page */

const MESSAGE = "Hi Dana,\nwe hire a senior Rust engineer in Leeds, for £80,000 to £95,000 a year. <img src=x onerror='document.title=1'> 🙂";

inBothBrowsers(({ newPage, server }) => {
  /** @param {Page} page */
  const text = (page) => page.$eval("#box", (box) => box.textContent);

  /** @param {Page} page @param {string} words */
  const says = (page, words) => page.waitForFunction((words) => document.querySelector("#link-said")?.textContent === words, {}, words);

  test("a message is copied as a link, which opens with it, judged; nothing of it is asked of the server, and markup in it stays words", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet");
    await page.evaluate((message) => {
      const taken = Object.assign(globalThis, { taken: "" });
      navigator.clipboard.writeText = async (text) => void (taken.taken = text);
      const box = /** @type {HTMLElement} */ (document.querySelector("#box"));
      box.textContent = message;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, MESSAGE);
    await page.focus("#copy-link");
    await page.keyboard.press("Enter");
    await says(page, "Link copied.");
    const link = String(await page.evaluate(() => /** @type {any} */ (globalThis).taken));
    assert.ok(link.startsWith(`${PLAYGROUND}#t=`), link);

    const before = server().asked.length;
    const opened = await newPage();
    await opened.goto(link);
    await says(opened, "This message came with the link.");
    assert.equal(await text(opened), MESSAGE);
    await opened.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("£80,000"));
    assert.deepEqual([await opened.$("#box img"), await opened.title()], [null, "Facts First: check a message to a developer"]);
    const asked = server().asked.slice(before);
    assert.ok(asked.some((url) => url === `https://${ELSEWHERE}/`) && !asked.some((url) => url.includes(link.slice(-12))), asked.join("\n"));

    // in the same page another link, a broken one, and one that is refused by the clipboard
    await opened.evaluate((fragment) => void (location.hash = fragment ?? ""), await fragmentOf("We need a Go engineer."));
    await opened.waitForFunction(() => document.querySelector("#box")?.textContent === "We need a Go engineer.");
    await opened.evaluate(() => void (location.hash = "#t=<script>"));
    await says(opened, "The message in this link can’t be read. The link may have been cut off: ask for it again.");
    assert.equal(await text(opened), "We need a Go engineer.");
    await opened.evaluate(() => void (location.hash = `#t=${"A".repeat(9_000)}`));
    await says(opened, "This link is too long to hold a message. Paste the message itself.");
    await opened.evaluate(() => void (navigator.clipboard.writeText = () => Promise.reject(new Error("denied"))));
    await opened.click("#copy-link");
    await says(opened, "The browser didn’t let it be copied. The link is in the address bar now: copy it from there.");
    // each browser packs in its own way
    assert.deepEqual(await messageIn(await opened.evaluate(() => location.hash)), { text: "We need a Go engineer." });
    await opened.close();
    await page.close();
  });
});
