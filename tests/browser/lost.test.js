/** An input method's words whose end nobody heard of: the window was left, or the page kept the event to itself. The session goes on all the same. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inBothBrowsers, SITE, ELSEWHERE } from "./browsers.js";
import { markComes, marks, nextFrame, score, panel, type } from "./composing.js";

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8");

inBothBrowsers(({ name, newPage }) => {
  test("a composition is over with the next key that is no input method's, and when the focus comes back", async () => {
    // no driver of Firefox can play an input method: what hears one is tried by itself, and told of its beginning
    const page = await newPage();
    await page.goto(`https://${ELSEWHERE}/plain`);
    await page.evaluate(`${["facts-first", "nodes", "session-typing"].map(read).join("\n")}
      FactsFirst.watchTyping = () => {};
      FactsFirst.listen = (target, type, act, options) => target.addEventListener(type, act, options);
      globalThis.composer = document.querySelector("#message");
      globalThis.typing = FactsFirst.openTyping(composer);
      globalThis.changes = 0;
      typing.hear(() => void changes++, new AbortController().signal);
      globalThis.begin = () => composer.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));`);
    const isComposing = () => page.evaluate("typing.isComposing()");
    await page.click("#message");
    await page.evaluate("begin()");
    assert.equal(await isComposing(), true);
    // a key of the input method itself ends nothing
    await page.evaluate('composer.dispatchEvent(new KeyboardEvent("keydown", { key: "Process", isComposing: true, bubbles: true }))');
    assert.equal(await isComposing(), true);
    await page.keyboard.press("ArrowLeft");
    assert.deepEqual([await isComposing(), await page.evaluate("changes")], [false, 1]);
    await page.evaluate("begin(); typing.resumed()");
    assert.equal(await isComposing(), false);
    await page.evaluate("begin(); typing.hear(() => {}, new AbortController().signal)");
    assert.equal(await isComposing(), false);
    await page.close();
  });

  if (name === "Chromium") {
    for (const [how, goOn] of /** @type {[string, (page: import("puppeteer-core").Page) => Promise<unknown>][]} */ ([
      ["a key", (page) => page.keyboard.press("Shift")],
      ["the focus, which was elsewhere", (page) => page.focus("#subject").then(() => page.focus("#message"))],
    ])) {
      test(`what was composed is read after ${how}, though the page kept the end to itself`, async () => {
        const page = await newPage();
        await page.goto(`https://${SITE}/plain`);
        await page.click("#message");
        await type(page, ["I am hiring a senior backend engineer for Northwind. "]);
        await score(await panel(page));
        await page.evaluate(() => {
          for (const type of ["compositionend", "input"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
        });
        const session = await page.createCDPSession();
        await session.send("Input.imeSetComposition", { text: "We offer a competitive salary.", selectionStart: 5, selectionEnd: 5 });
        await session.send("Input.insertText", { text: "We offer a competitive salary." });
        await session.detach();
        await nextFrame(page);
        assert.ok(!(await marks(page)).some(([, words]) => words.includes("competitive")), "its end was heard");
        await goOn(page);
        await markComes(page, "vague", "competitive salary");
        await page.close();
      });
    }
  }
});
