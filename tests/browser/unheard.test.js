/** While we are in use, no event, no entry of a list, no search and no selection gives a page a node of ours but the one empty div. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { beside, click, contentOf, markComes, MESSAGE, nextFrame, panel, score, seen, type } from "./composing.js";
import { tipAt } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** What agent, frames and side panel say to each other. */
const SAID = [
  ...["open", "here?", "facts-first", { composer: "where?" }, { composer: "here" }, { frame: "" }, { word: "", site: SITE }],
  ...[
    { type: "replace", session: 1, start: 0, end: 2, text: "Dear" },
    { type: "insert", session: 1, text: "We pay £90k." },
    { type: "close" },
    { type: "fold" },
  ],
  ...[
    { type: "do", session: 1, do: { do: "add", question: "pay" } },
    { type: "report", session: 1, id: 1, marks: [] },
    { type: "theme", theme: "dark" },
  ],
];

inBothBrowsers(({ name, newPage }) => {
  /** @param {string} selector */
  async function written(selector) {
    const page = await newPage();
    await page.goto(`https://${SITE}/detect`);
    await page.click(selector);
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame, 1);
    return { page, frame };
  }

  /** @param {Page} page @param {string} what @param {unknown[]} given */
  const ask = (page, what, ...given) => page.evaluate((what, given) => /** @type {any} */ (window)[what](...given), what, given);

  test("the pointer over pill, tip, chips and panel: over and out, a press, a drag across, the wheel, the right button", async () => {
    const { page, frame } = await written("#message");
    await markComes(page, "vague", "competitive salary");
    const { frame: tip } = await tipAt(page, "vague", "competitive salary", "is not a figure");
    const { left, top, right } = await seen(page, tip);
    await page.mouse.move((left + right) / 2, top + 8);
    await nextFrame(page);
    await page.mouse.move(3, 3);
    await over(page, frame);
    await over(page, await beside(page, ".chips"));
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do^=add]");
    await over(page, frame);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await nextFrame(page);
    // Chromium gives the page around a frame no sign of some moves over it
    if (name === "Firefox") assert.ok((await ask(page, "met")).includes("pointerenter"), "the page saw that the pointer came to our one node");
    assert.deepEqual(await ask(page, "unveiled"), []);
    await page.close();
  });

  /** What decides which words Firefox takes for the nearest (`rangeParent`). @type {[how: string, css: string][]} */
  const NEAREST = [
    ["where all of the page is selected as one", "* { user-select: all !important }"],
    ["where nothing of the page can be selected", ":not(#message) { user-select: none !important }"],
  ];
  // no other browser has it
  for (const [how, css] of name === "Firefox" ? NEAREST : []) {
    test(`the pointer over pill and panel, and right beside them, ${how}`, async () => {
      const { page, frame } = await written("#message");
      await page.evaluate((css) => document.head.append(Object.assign(document.createElement("style"), { textContent: css })), css);
      await over(page, frame);
      await click(page, frame, "[data-do=open]");
      await frame.waitForSelector("[data-do^=add]");
      await over(page, frame);
      const { left, top, right, bottom } = await seen(page, frame);
      for (const x of [left - 2, left, (left + right) / 2, right, right + 2]) for (const y of [top - 2, top, bottom, bottom + 2]) await page.mouse.move(x, y);
      assert.deepEqual(await ask(page, "unveiled"), []);
      await page.close();
    });
  }

  /** @param {Page} page @param {Frame} frame */
  async function over(page, frame) {
    const box = await seen(page, frame);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    assert.deepEqual(await ask(page, "at", x, y), [], "what is at a point");
    await page.mouse.move(4, 4);
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.wheel({ deltaY: 1 });
    await page.mouse.click(x, box.top + 3, { button: "right" });
    await page.mouse.move(4, 4, { steps: 5 });
    // what begins in the message, and ends over a frame
    const message = await page.$eval("#message", (one) => one.getBoundingClientRect().toJSON());
    await page.mouse.move(message.left + 30, message.top + 30);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
    await page.mouse.move(4, 4);
    await nextFrame(page);
  }

  for (const selector of ["#message", "#plain"]) {
    test(`${selector}: a search and the selection find the page's own words only`, async () => {
      const { page } = await written(selector);
      if (selector === "#message" || name === "Chromium") await markComes(page, "vague", "competitive salary");
      await seen(page, await beside(page, ".chips"));
      for (const words of ["competitive salary", "Northwind", "Facts First", "not said", "Pay", "\u200B", "\t", "\u00A0"]) {
        const found = await ask(page, "found", words);
        assert.ok(!found.includes("hidden"), `“${words}” is found in ${found}`);
        if (/^(Facts|not)/.test(words)) assert.deepEqual(found, [], words);
      }
      assert.deepEqual(await ask(page, "wandered"), { bad: [], all: false });
      assert.deepEqual(await ask(page, "taken"), { nodes: [], words: "" });
      await page.close();
    });
  }

  test("what a page says as if it were we writes nothing, folds nothing and switches nothing off", async () => {
    const { page, frame } = await written("#message");
    await markComes(page, "vague", "competitive salary");
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do^=add]");
    const before = await contentOf(page, { selector: "#message" });
    await ask(page, "sayAll", SAID);
    await page.evaluate((off) => void localStorage.setItem("off", off), JSON.stringify([SITE]));
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("#message")).focus());
    await seen(page, frame);
    assert.deepEqual(await contentOf(page, { selector: "#message" }), before);
    await page.keyboard.type(" It is in Go. ");
    await markComes(page, "stated", "Go");
    assert.ok(await frame.$("[data-do=close]"), "it is open still");
    await page.close();
  });

  /** @type {[where: string, put: (host: HTMLElement) => void][]} */
  const PLACES = [
    ["a frame", (host) => document.querySelector("iframe")?.contentDocument?.documentElement.append(host)],
    ["an element", (host) => document.querySelector("#cover")?.append(host)],
  ];
  for (const [where, put] of PLACES) {
    test(`a page that puts our node into ${where} of its own does not have it there`, async () => {
      const { page, frame } = await written("#message");
      await seen(page, frame);
      await page.evaluate(() => {
        const cover = document.createElement("div");
        cover.id = "cover";
        document.body.append(cover, document.createElement("iframe"));
        Object.assign(globalThis, { host: [...document.documentElement.children].findLast((one) => one.localName === "div"), own: document });
      });
      await page.evaluate(`(${put})(globalThis.host)`);
      const isThere = await page.evaluate(() => {
        const { host, own } = /** @type {any} */ (globalThis);
        return host.isConnected && !(host.ownerDocument === own && host.parentNode === own.documentElement);
      });
      assert.equal(isThere, false);
      await page.close();
    });
  }

  test("a page that takes all listeners away, ours too, is left alone where it could hear of our nodes then", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/rewritten`);
    await page.click("#message");
    await type(page, MESSAGE);
    if (name === "Chromium") {
      const { left, top } = await seen(page, await panel(page));
      await page.mouse.move(left + 5, top + 5, { steps: 5 });
    }
    await nextFrame(page);
    const { nodes, others } = await page.evaluate(() => ({
      nodes: /** @type {any} */ (globalThis).nodes,
      others: [...document.documentElement.children].map(({ localName }) => localName).filter((one) => one !== "head" && one !== "body"),
    }));
    assert.deepEqual(nodes ?? [], []);
    assert.deepEqual(others, name === "Chromium" ? ["div"] : []);
    await page.close();
  });

  for (const way of ["the message", "all that there was", "all that there was, with each frame"]) {
    test(`a page that takes all listeners away while somebody writes in a shadow tree, and brings back ${way}, hears of no node of ours`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/reopened`);
      await page.mouse.click(100, 100);
      await page.keyboard.type(MESSAGE.join(" "));
      await score(await panel(page));
      await page.evaluate((way) => /** @type {any} */ (globalThis).reopen(way), way);
      await page.mouse.click(100, 100);
      await page.keyboard.type(" More words.");
      for (let left = 60; left > 0; left--) await nextFrame(page);
      // wherever our node is met
      const spots = await page.evaluate(() => {
        const found = [];
        for (let x = 2; x < innerWidth; x += 8)
          for (let y = 2; y < innerHeight; y += 8) if (document.elementFromPoint(x, y)?.outerHTML === "<div></div>") found.push({ x, y });
        return found;
      });
      if (name === "Firefox") assert.deepEqual(spots, []);
      for (const { x, y } of spots.slice(0, 20)) await page.mouse.move(x, y);
      const { nodes, others } = await page.evaluate(() => ({
        nodes: /** @type {any} */ (globalThis).nodes,
        others: [...document.documentElement.children].map(({ localName }) => localName).filter((one) => one !== "head" && one !== "body"),
      }));
      assert.deepEqual(nodes, []);
      if (name === "Firefox") assert.deepEqual(others, []);
      await page.close();
    });
  }
});
