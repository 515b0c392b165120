/** An input method's words whose end nobody heard of: the window was left, or the page kept the event to itself. The session goes on all the same. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BROWSERS, inBothBrowsers, SITE, ELSEWHERE } from "./browsers.js";
import { contentComes, markComes, marks, nextFrame, score, panel, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8");

/** Lets a test into the window around its pages. */
const INTO_ITS_OWN_WINDOW = ["--remote-allow-system-access"];
const startFirefox = BROWSERS.find(([name]) => name === "Firefox")?.[1];

inBothBrowsers(({ name, newPage }) => {
  test("a composition is over with the next key that is no input method's, and when the focus comes back", async () => {
    // what hears one is tried by itself, and told of its beginning
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

  for (const [how, goOn] of /** @type {[string, (page: Page) => Promise<unknown>][]} */ ([
    ["a key", (page) => page.keyboard.press("Shift")],
    ["the focus, which was elsewhere", (page) => page.focus("#subject").then(() => page.focus("#message"))],
  ])) {
    test(`what was composed is read after ${how}, though the page kept the end to itself`, async (t) => {
      const own = name === "Firefox" ? await startFirefox?.({ args: INTO_ITS_OWN_WINDOW }) : null;
      t.after(() => own?.close());
      const page = await (own ?? { newPage }).newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click("#message");
      await type(page, ["I am hiring a senior backend engineer for Northwind. "]);
      await score(await panel(page));
      await page.evaluate(() => {
        for (const type of ["compositionend", "input"]) addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      });
      await compose(page, "We offer a competitive salary.");
      await contentComes(page, { selector: "#message" }, (text) => text.includes("competitive"));
      await nextFrame(page);
      assert.ok(!(await marks(page)).some(([, words]) => words.includes("competitive")), "its end was heard");
      await goOn(page);
      await markComes(page, "vague", "competitive salary");
      await page.close();
    });
  }

  /** By way of an input method, which Firefox lets a driver play in its own window. @param {Page} page @param {string} words */
  async function compose(page, words) {
    if (name === "Chromium") {
      const session = await page.createCDPSession();
      await session.send("Input.imeSetComposition", { text: words, selectionStart: 5, selectionEnd: 5 });
      await session.send("Input.insertText", { text: words });
      return session.detach();
    }
    const { connection } = /** @type {any} */ (page.browser());
    const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    const { context } = result.contexts.find((/** @type {{ url: string }} */ { url }) => url.endsWith("/browser.xhtml"));
    await connection.send("script.evaluate", { expression: `(${playInputMethod})(${JSON.stringify(words)})`, target: { context }, awaitPromise: false });
  }
});

/** Runs in Firefox's own window, which has what an input method has: words are shown underlined, and accepted. @param {string} words */
function playInputMethod(words) {
  const { Cc, Ci } = /** @type {any} */ (globalThis);
  const method = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  method.beginInputTransactionForTests(window, () => true);
  method.setPendingCompositionString(words);
  method.appendClauseToPendingComposition(words.length, method.ATTR_RAW_CLAUSE);
  method.setCaretInPendingComposition(words.length);
  method.flushPendingComposition();
  method.commitCompositionWith(words);
}
