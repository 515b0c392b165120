/** The pill: one, in the composer in use; it goes with it without drifting, is never on the words being typed or on Send, and stays where the user has put it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { click, contentOf, MESSAGE, nextFrame, openExtensionPage, overlap, panel, score, seen, type, unseen } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

inBothBrowsers(({ newPage }) => {
  /** @param {string} path @param {{ host?: string, lines?: readonly string[], selector?: string }} [more] */
  async function written(path, { host = SITE, lines = MESSAGE, selector = "#message" } = {}) {
    const page = await newPage();
    await page.goto(`https://${host}/${path}`);
    await page.click(selector);
    await type(page, lines);
    const frame = await panel(page);
    await score(frame, 1);
    return { page, frame };
  }

  /** @param {Page} page @param {string} selector */
  function boxOf(page, selector) {
    return page.$eval(selector, (one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }

  /** How far the pill is from the composer's lower right corner. @param {Page} page @param {Frame} frame */
  async function offset(page, frame, selector = "#message") {
    const [pill, composer] = [await seen(page, frame), await boxOf(page, selector)];
    return [composer.right - pill.right, composer.bottom - pill.bottom].map(Math.round);
  }

  /** What is seen of the pill, without the room for its shadow. @param {Page} page @param {Frame} frame */
  async function pillBox(page, frame) {
    const [frameBox, pill] = [await seen(page, frame), await frame.$eval(".pill", (one) => one.getBoundingClientRect().toJSON())];
    return { left: frameBox.left + pill.left, top: frameBox.top + pill.top, right: frameBox.left + pill.right, bottom: frameBox.top + pill.bottom };
  }

  /** @param {Page} page @param {Frame} frame @param {number} x @param {number} y */
  async function drag(page, frame, x, y) {
    const { left, top, right, bottom } = await pillBox(page, frame);
    const [fromX, fromY] = [(left + right) / 2, (top + bottom) / 2];
    await page.mouse.move(fromX, fromY);
    await page.mouse.down();
    await page.mouse.move(fromX + x, fromY + y, { steps: 8 });
    // Chromium tells where on the screen the pointer is by where the frame was, for a moment after it was moved
    await seen(page, frame);
    await nextFrame(page);
    await page.mouse.up();
    await nextFrame(page);
  }

  test("it goes with the message when the page scrolls, a box around it scrolls, the window is resized, or something above it grows", async () => {
    const { page, frame } = await written("scrolling", { lines: ["I am hiring a senior Rust engineer."] });
    await page.$eval("#send", (one) => one.remove());
    await page.$eval("#scroller", (one) => (one.scrollTop = 100));
    const before = await offset(page, frame);
    for (const [box, top] of /** @type {const} */ ([
      ["#scroller", 160],
      ["html", 60],
      ["#scroller", 120],
      ["html", 20],
      ["html", 0],
    ])) {
      await page.$eval(box, (one, top) => (one.scrollTop = top), top);
      assert.deepEqual(await offset(page, frame), before, `${box} scrolled to ${top}`);
    }
    await page.$eval("p", (one) => void (one.style.height = "90px"));
    assert.deepEqual(await offset(page, frame), before, "pushed down");
    await page.setViewport({ width: 760, height: 560 });
    assert.deepEqual(await offset(page, frame), before, "resized");
    await page.$eval("#scroller", (one) => {
      /** @type {HTMLElement} */ (one).style.height = "60px";
    });
    await page.$eval("#scroller", (one) => (one.scrollTop = 2000));
    await unseen(page, frame);
    await page.close();
  });

  test("only the composer in use has one", async () => {
    const { page, frame } = await written("plain");
    await seen(page, frame);
    await page.focus("#subject");
    await unseen(page, frame);
    await page.focus("#plain");
    await page.keyboard.type("I am hiring a senior Rust engineer.");
    const [pill, composer] = [await seen(page, frame), await boxOf(page, "#plain")];
    assert.ok(overlap(pill, composer));
    await page.mouse.click(500, 5);
    await unseen(page, frame);
    await page.close();
  });

  for (const selector of ["#message", "#plain"]) {
    test(`${selector}: it is never on the line that is being written, nor on Send, however full the message gets`, async () => {
      const { page, frame } = await written("scrolling", { selector, lines: ["I am hiring a senior Rust engineer."] });
      await page.$eval("#scroller", (one) => (one.scrollTop = 180));
      for (let line = 0; line < 9; line++) {
        await page.keyboard.type("The team of five plans routes for hospitals in the north of England, and more. ");
        await nextFrame(page);
        const [pill, send] = [await pillBox(page, frame), await boxOf(page, "#send")];
        assert.ok(!overlap(pill, send), `${line}: on Send`);
        const caret = selector === "#message" ? await page.evaluate(caretBox) : null;
        assert.ok(!caret || !overlap(pill, caret), `${line}: ${JSON.stringify(pill)} on the words ${JSON.stringify(caret)}`);
      }
      await page.close();
    });
  }

  test("it can be dragged out of the way, which is no click, and stays there: in this message, on this site, and not on another", async () => {
    const { page, frame } = await written("plain");
    const before = await seen(page, frame);
    const content = await contentOf(page, { selector: "#message" });
    await drag(page, frame, -160, -30);
    const after = await seen(page, frame);
    assert.deepEqual([after.left - before.left, after.top - before.top].map(Math.round), [-160, -30]);
    assert.equal(await frame.$("[data-do=close]"), null, "it was not opened");
    assert.deepEqual(await contentOf(page, { selector: "#message" }), content);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "message");
    const kept = await offset(page, frame);
    await page.close();

    const again = await written("plain");
    assert.deepEqual(await offset(again.page, again.frame), kept);
    await click(again.page, again.frame, "[data-do=open]");
    await again.frame.waitForSelector("[data-do=close]");
    await again.page.close();

    const elsewhere = await written("plain", { host: WEBMAIL });
    assert.deepEqual([(await seen(elsewhere.page, elsewhere.frame)).left, (await seen(elsewhere.page, elsewhere.frame)).top], [before.left, before.top]);
    await elsewhere.page.close();
  });

  test("the shortcut opens the panel with the keyboard in it, and Escape folds it and gives the keyboard back", async () => {
    const { page, frame } = await written("plain");
    const options = await openExtensionPage(page, "options.html");
    await page.bringToFront();
    await page.focus("#message");
    // what the background page does at the shortcut, which is the browser's own: no test can press it
    await options.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, "open");
    }, page.url());
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches(".verdict"));
    await page.keyboard.press("Tab");
    await frame.waitForFunction(() => document.activeElement?.matches("button"));
    await page.keyboard.press("Escape");
    await frame.waitForSelector("[data-do=open]");
    await page.waitForFunction(() => document.activeElement?.id === "message" && document.hasFocus());
    await page.keyboard.type(" It is in Go.");
    assert.match((await contentOf(page, { selector: "#message" })).text, /It is in Go\.$/);
    for (const one of [options, page]) await one.close();
  });

  test("Tab from a composer that is the last thing in its page leads into the pill, Enter into the panel, and Escape back to where the caret was", async () => {
    const { page, frame } = await written("plain");
    await page.$$eval("#send, #plain", (all) => all.forEach((one) => void one.remove()));
    for (let left = "salary.".length; left > 0; left--) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches("button.pill"));
    await seen(page, frame);
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches(".verdict"));
    const { right, left } = await seen(page, frame);
    assert.ok(right - left > 200, "the panel is seen");
    await page.keyboard.press("Escape");
    await frame.waitForSelector("[data-do=open]");
    await page.waitForFunction(() => document.hasFocus() && document.activeElement?.id === "message");
    await page.keyboard.type("yearly ");
    assert.match((await contentOf(page, { selector: "#message" })).text, /a competitive yearly salary\.$/);
    await page.close();
  });

  test("who clicks where the panel stood as Escape folds it goes on in the message", async () => {
    const { page, frame } = await written("plain");
    for (const word of ["one", "two", "three", "four"]) {
      await click(page, frame, "[data-do=open]");
      await frame.waitForSelector("[data-do=close]");
      await page.focus("#message");
      const { left, right, top, bottom } = await seen(page, frame);
      const at = /** @type {const} */ ([(left + right) / 2, top + (bottom - top) / 4]);
      await Promise.all([page.keyboard.press("Escape"), page.mouse.click(...at)]);
      await page.waitForFunction(() => document.hasFocus() && document.activeElement?.id === "message");
      await page.keyboard.type(` ${word}`);
      assert.ok((await contentOf(page, { selector: "#message" })).text.includes(` ${word}`), word);
      await frame.waitForSelector("[data-do=open]");
    }
    await page.close();
  });

  test("who goes from the panel to another field writes there", async () => {
    const { page, frame } = await written("plain");
    for (const word of ["one", "two", "three", "four"]) {
      await page.focus("#message");
      await click(page, frame, "[data-do=open]");
      await frame.waitForSelector("[data-do=close]");
      await frame.focus("[data-do=close]");
      await frame.waitForFunction(() => document.hasFocus());
      await page.click("#subject");
      await page.keyboard.type(`${word} `);
      await page.waitForFunction((word) => /** @type {HTMLInputElement} */ (document.querySelector("#subject")).value.includes(`${word} `), {}, word);
    }
    await page.close();
  });

  test("the panel is as narrow as the window, whole, and all of its buttons are in it", async () => {
    const { page, frame } = await written("plain");
    await page.setViewport({ width: 320, height: 700 });
    await page.focus("#message");
    await click(page, frame, "[data-do=open]");
    await frame.waitForFunction(() => {
      const buttons = [...document.querySelectorAll("button")].map((one) => one.getBoundingClientRect().right);
      return document.querySelector("[data-do=close]") && innerWidth <= 320 && buttons.every((right) => right <= innerWidth);
    }, {});
    const { left, right } = await seen(page, frame);
    assert.ok(left >= 0 && right <= 320, `it reaches from ${left} to ${right}`);
    await page.close();
  });

  test("a place that could not be kept is told of in the panel, until one is kept", async () => {
    const { page, frame } = await written("plain", { host: WEBMAIL });
    const answers = (/** @type {import("../../extension/ask.js").Answer} */ answer) =>
      frame.evaluate((answer) => Object.defineProperty(chrome.runtime, "sendMessage", { value: async () => answer, configurable: true }), answer);
    const told = () => frame.$eval(".unkept", (one) => (one.getClientRects().length > 0 ? one.textContent : null)).catch(() => null);
    await answers({ error: { key: "error.unkept" } });
    await seen(page, frame);
    await drag(page, frame, -100, -10);
    await frame.waitForSelector(".unkept");
    assert.equal(await told(), null, "the pill is as small as ever");
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    assert.equal(await told(), "The place of the pill was not kept. The browser could not keep these settings. Nothing was changed.");
    const isWhole = () => {
      const note = document.querySelector(".unkept")?.getBoundingClientRect();
      return note && note.bottom <= innerHeight && note.right <= innerWidth;
    };
    await frame.waitForFunction(isWhole);
    await click(page, frame, "[data-do=close]");
    await answers({ ok: true });
    await seen(page, frame);
    await drag(page, frame, -20, 0);
    await frame.waitForFunction(() => !document.querySelector(".unkept"));
    await page.close();
  });

  test("with a storage that fails it can be dragged all the same, and nothing else is lost", async () => {
    const { page, frame } = await written("plain", { host: WEBMAIL });
    await frame.evaluate(() => {
      const { local } = chrome.storage;
      const fail = () => Promise.reject(new Error("no storage"));
      for (const call of ["get", "set"]) Object.defineProperty(local, call, { value: fail, configurable: true });
    });
    const before = await seen(page, frame);
    await drag(page, frame, -120, -10);
    const after = await seen(page, frame);
    assert.deepEqual([after.left - before.left, after.top - before.top].map(Math.round), [-120, -10]);
    await page.keyboard.type(" It is fully remote.");
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    await page.close();
  });
});

/** Runs in the page: the box of the last character before the caret. */
function caretBox() {
  const selection = getSelection();
  const { focusNode: node, focusOffset: offset = 0 } = selection ?? {};
  if (!node || offset === 0) return null;
  const range = document.createRange();
  range.setStart(node, offset - 1);
  range.setEnd(node, offset);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}
