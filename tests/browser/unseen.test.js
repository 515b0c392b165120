/** Before the user has pressed a key or the pointer in a composer that can be seen, a page sees nothing of us, whatever it does; and what it makes up is never heard. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { click, markComes, MESSAGE, marksCome, nextFrame, panel, score, seen, type } from "./composing.js";
import { FactsFirst, STATES } from "./shapes.js";
import { tipAt } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** The names of marks that anybody can read in our source, and one that nobody has. */
const NAMES = STATES.flatMap((state) => [FactsFirst.markName(state, "light"), FactsFirst.markName(state, "dark")]);
const NO_NAME = "nobody-has-this";

/** @type {[what: string, style: string, over?: string][]} */
const LURES = [
  ["off the screen", "position: absolute; left: -1000px"],
  ["below what is in view", "position: fixed; left: 20px; top: 3000px"],
  ["see-through", "opacity: 0.01"],
  ["see-through by a filter", "filter: opacity(1%)"],
  ["cut away", "position: fixed; left: 20px; top: 20px; clip-path: inset(0 100% 0 0)"],
  [
    "under something else",
    "position: fixed; left: 20px; top: 20px",
    "position: fixed; left: 0; top: 0; width: 400px; height: 200px; margin: 0; background: white; z-index: 9",
  ],
];

/** What hears something else than the page's events, or has a reason to hear any: signals, our own frames and ports, and `listen` itself. */
const OTHERS = [
  /\w+\.addEventListener\("abort"/,
  /^facts-first\.js: /,
  /^guard\.js: /,
  /^(?:frame|load|nodes)\.js: /,
  /dom\.addEventListener\(root, "(?:input|compositionend)"/,
];

test("every listener of the agent hears only what the browser itself sends", () => {
  const folder = new URL("../../extension/agent/", import.meta.url);
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .split("\n")
        .map((line) => `${file}: ${line.trim()}`),
    );
  assert.deepEqual(
    lines.filter((line) => line.includes("addEventListener") && !OTHERS.some((other) => other.test(line))),
    [],
  );
});

inBothBrowsers(({ newPage }) => {
  /** @param {string} host */
  async function opened(host = SITE) {
    const page = await newPage();
    await page.goto(`https://${host}/detect`);
    return page;
  }

  /** @param {Page} page */
  const isThere = (page) => page.evaluate(() => document.documentElement.lastElementChild?.tagName === "DIV");

  test("what a page sees before a composer is used is what it sees on a site that we do not know", async () => {
    const [ours, theirs] = [await lookedAt(SITE), await lookedAt(ELSEWHERE)];
    assert.deepEqual(ours, theirs);

    /** @param {string} host */
    async function lookedAt(host) {
      const page = await opened(host);
      const before = await all(page);
      await page.evaluate(() => void (/** @type {HTMLElement} */ (document.querySelector("#message")).focus()));
      await page.evaluate(() => /** @type {any} */ (window).pretend(document.querySelector("#message")));
      await nextFrame(page);
      const focused = await all(page);
      await page.click("#subject");
      await page.keyboard.type("Hello");
      await nextFrame(page);
      const typed = await all(page);
      await page.close();
      return { before, focused, typed };
    }

    /** @param {Page} page */
    function all(page) {
      return page.evaluate((names) => /** @type {any} */ (window).all(names), [...NAMES, NO_NAME]);
    }
  });

  test("what looks like something that a former agent of ours has left is not taken away", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/decoy`);
    await page.waitForFunction(() => document.readyState === "complete");
    const left = () => page.evaluate(() => /** @type {any} */ (globalThis).left());
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    assert.equal(await left(), 5);
    await page.close();
  });

  test("a composer that nobody sees lures nobody, though the user presses keys and the pointer meanwhile", async () => {
    const page = await opened();
    for (const [what, style, over = ""] of LURES) {
      await page.click("#send");
      await page.evaluate((style, over) => /** @type {any} */ (window).lure(style, over), style, over);
      await page.evaluate(() => /** @type {any} */ (window).pretend(document.activeElement));
      await page.keyboard.type("We pay £90k. ");
      await nextFrame(page);
      assert.equal(await isThere(page), false, what);
      await page.evaluate(
        () =>
          (
            /** @type {any} */ (window).unlure(), scrollTo(0, 0)
          ),
      );
    }
    await page.close();
  });

  test("nor does one in a frame that is covered there; one that is seen there is used like any", async () => {
    const page = await opened();
    for (const over of ['<p style="position: fixed; inset: 0; margin: 0; background: white"></p>', ""]) {
      await page.click("#send");
      await page.evaluate((over) => /** @type {any} */ (window).lureInFrame(over), over);
      await page.keyboard.type("We pay £90k. ");
      await nextFrame(page);
      if (over) assert.equal(await isThere(page), false);
      else await seen(page, await panel(page));
      await page.evaluate(() => /** @type {any} */ (window).unlure());
    }
    await page.close();
  });

  test("one that is seen, and that the page has given the focus, is left alone until a key is pressed in it", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const composer = /** @type {HTMLElement} */ (document.querySelector("#message"));
      composer.focus();
      document.execCommand("insertText", false, "I am hiring a senior engineer, for a competitive salary. ");
      /** @type {any} */ (window).pretend(composer);
    });
    await nextFrame(page);
    assert.equal(await isThere(page), false);
    await page.keyboard.press("End");
    await markComes(page, "vague", "competitive salary");
    await page.close();
  });

  for (const [how, press] of /** @type {[string, (page: Page) => Promise<void>][]} */ ([
    ["a click in it", (page) => page.click("#message")],
    ["the key that moves the focus to it", async (page) => (await page.click("#subject"), await page.keyboard.press("Tab"))],
  ])) {
    test(`${how} is enough`, async () => {
      const page = await opened();
      await press(page);
      await seen(page, await panel(page));
      await page.close();
    });
  }

  test("the marks' rules are there only as long as a composer has marks, each time under other names, which no page can know", async () => {
    const page = await opened();
    const styleOf = (/** @type {string} */ name) => page.evaluate((name) => /** @type {any} */ (window).styleOf(name), name);
    const none = await styleOf(NO_NAME);
    const seenNames = [];
    for (const round of [1, 2]) {
      assert.deepEqual(
        await Promise.all(NAMES.map(styleOf)),
        NAMES.map(() => none),
        `round ${round}: those of our source have no rules`,
      );
      await page.click("#message");
      await type(page, MESSAGE);
      await markComes(page, "vague", "competitive salary");
      const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
      for (const name of names) await comes(async () => (await styleOf(name)) !== none, `${name} has a rule`);
      assert.deepEqual(
        await Promise.all(NAMES.map(styleOf)),
        NAMES.map(() => none),
      );
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length), 1, "and no sheet of ours is in the page");
      seenNames.push(...names);
      await page.evaluate(() => {
        const old = /** @type {HTMLElement} */ (document.querySelector("#message"));
        const next = /** @type {HTMLElement} */ (old.cloneNode(false));
        old.replaceWith(next);
      });
      await marksCome(page, (now) => now.length === 0, "No mark outlives its composer");
      for (const name of names) await comes(async () => (await styleOf(name)) === none, `${name} has no rule any more`);
    }
    assert.equal(new Set(seenNames).size, seenNames.length);
    await page.close();

    /** @param {() => Promise<boolean>} such @param {string} promise */
    async function comes(such, promise) {
      for (const until = Date.now() + 30_000; !(await such()); await nextFrame(page)) assert.ok(Date.now() < until, promise);
    }
  });

  test("an Escape that the page makes up folds nothing and is not kept from it, nor is the user's when nothing is open", async () => {
    const page = await opened();
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    await page.evaluate(() => addEventListener("keydown", (event) => setTimeout(() => Object.assign(window, { kept: event.defaultPrevented })), true));
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => "kept" in window);
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).kept), false);

    const frame = await panel(page);
    await score(frame);
    await tipAt(page, "vague", "competitive salary", "is not a figure");
    const made = () => page.evaluate(() => /** @type {any} */ (window).pretendEscape(document.querySelector("#message")));
    assert.equal(await made(), false, "with a tip");
    await page.mouse.move(2, 2);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("#message")).focus());
    await seen(page, frame);
    assert.equal(await made(), false, "with the panel");
    await nextFrame(page);
    assert.ok(await frame.$("[data-do=close]"), "it is open still");
    await page.keyboard.press("Escape");
    await frame.waitForSelector("[data-do=open]");
    await page.close();
  });

  test("a composition that the page makes up does not stop the marks", async () => {
    const page = await opened();
    await page.click("#message");
    await page.evaluate(() => document.querySelector("#message")?.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true })));
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    await page.close();
  });
});
