/**
 * Whatever happens around a message that is being written, nothing of ours is left behind, the page's console stays clean, and the next focus brings everything back.
 * Firefox gives no way to kill a frame's process alone, and cannot be asked whether a page came out of its cache.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inBothBrowsers, SITE } from "./browsers.js";
import { contentComes, isMarked, markComes, marks, marksCome, MESSAGE, nextFrame, panel, score, seen, type, unseen } from "./composing.js";
import { settingsPage, write } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */

inBothBrowsers(({ name, newPage }) => {
  /** A page with a message in it, and all that comes up in its console. @param {string} [path] */
  async function written(path = "plain") {
    const page = await newPage();
    /** @type {string[]} */
    const said = [];
    page.on("console", (message) => !message.text().includes("404") && said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(`https://${SITE}/${path}`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const frame = await panel(page);
    await score(frame, 1);
    await seen(page, frame);
    return { page, said, frame };
  }

  /** @param {Page} page */
  async function worksAgain(page) {
    await page.bringToFront();
    await page.focus("#subject");
    await page.click("#message");
    await page.keyboard.down("Control");
    await page.keyboard.press("End");
    await page.keyboard.up("Control");
    await page.keyboard.type(" It is in Rust and Go.");
    await markComes(page, "stated", "Go");
    await markComes(page, "vague", "competitive salary");
    await seen(page, await panel(page));
  }

  /** How many nodes stand beside the page's own. @param {Page} page */
  function left(page) {
    return page.evaluate(() => [...document.documentElement.children].filter((one) => !["HEAD", "BODY"].includes(one.tagName)).length);
  }

  test("the extension is updated under an open page: it goes without a word, and the new one comes without a reload", async () => {
    const { page, said } = await written();
    await update(page);
    for (const until = Date.now() + 30_000; (await left(page)) > 1 || !(await works(page)); await nextFrame(page)) {
      assert.ok(Date.now() < until, `After the update ${await left(page)} nodes of ours are there, and marked is ${JSON.stringify(await marks(page))}`);
    }
    await worksAgain(page);
    assert.equal(await left(page), 1, "of two generations, one is there");
    const stated = (await marks(page)).filter(([state, words]) => state === "stated" && words === "Go");
    assert.equal(stated.length, 1, "and paints once");
    assert.deepEqual(said, []);
    await page.close();
  });

  /** Whether the new one has come yet. @param {Page} page */
  async function works(page) {
    await page.focus("#subject");
    await page.focus("#message");
    // it comes to whoever presses a key, and to no focus that a page may have given
    await page.keyboard.press("End");
    await nextFrame(page);
    const isNew = await page.evaluate(() => document.documentElement.lastElementChild !== /** @type {any} */ (window).former);
    return isNew && page.frames().length > 1 && isMarked(await marks(page), "vague", "competitive salary");
  }

  /** @param {Page} page */
  async function update(page) {
    await page.evaluate(() => void Object.assign(window, { former: document.documentElement.lastElementChild }));
    await page.browser().installExtension(fileURLToPath(new URL(`../../dist/${name.toLowerCase()}`, import.meta.url)));
    await page.bringToFront();
  }

  test("the page takes our node out: the message can be written, and the next focus brings it back", async () => {
    const { page, said } = await written();
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await page.keyboard.type(" Thanks.");
    await nextFrame(page);
    await worksAgain(page);
    assert.equal(await left(page), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  test("the page replaces its editor in the middle of a word", async () => {
    const { page, said } = await written();
    await page.evaluate(() => {
      const old = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const copy = /** @type {HTMLElement} */ (old.cloneNode(true));
      old.replaceWith(copy);
      copy.focus();
      getSelection()?.selectAllChildren(copy);
      getSelection()?.collapseToEnd();
    });
    await page.keyboard.type(" It is in Rust.");
    await contentComes(page, { selector: "#message" }, (text) => text.endsWith("It is in Rust."));
    await marksCome(page, (now) => now.filter(([, words]) => words === "Rust").length === 2, "Both are marked, once each");
    await seen(page, await panel(page));
    assert.equal(await left(page), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  test("the page replaces its editor with each key", async () => {
    const { page, said } = await written();
    await page.evaluate(() => {
      addEventListener("input", ({ target }) => {
        const old = /** @type {HTMLElement} */ (target);
        const copy = /** @type {HTMLElement} */ (old.cloneNode(true));
        old.replaceWith(copy);
        copy.focus();
        getSelection()?.selectAllChildren(copy);
        getSelection()?.collapseToEnd();
      });
    });
    await page.keyboard.type(" It is in Go. ");
    await markComes(page, "stated", "Go");
    assert.equal(await left(page), 1);
    assert.deepEqual(said, []);
    await page.close();
  });

  test("the page closes its editor as the keyboard goes from it into our pill: it has all that was written, and the pill goes too", async () => {
    const { page, said, frame } = await written("closes");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => !document.querySelector("#message"));
    const kept = await page.evaluate(() => /** @type {any} */ (window).kept);
    assert.deepEqual(kept.trim().split(/\n+/), MESSAGE);
    await unseen(page, frame);
    assert.deepEqual(await marks(page), []);
    assert.deepEqual(said, []);
    await page.close();
  });

  test("the page is left and come back to, through the browser's own cache where it has one", async () => {
    const { page, said } = await written();
    await page.evaluate(() => addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted })));
    await page.goto(`https://${SITE}/dark`);
    await page.goBack();
    await page.bringToFront();
    const persisted = await page.evaluate(() => /** @type {any} */ (window).persisted === true);
    await page.focus("#subject");
    await page.click("#message");
    await page.$eval("#message", (one) => one.replaceChildren());
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    await seen(page, await panel(page));
    assert.equal(await left(page), 1, `${persisted ? "from the cache" : "loaded anew"}, one node is there`);
    assert.deepEqual(said, []);
    await page.close();
  });

  test("the browser puts the tab away to save memory, and loads it when the user comes back", async () => {
    const { page } = await written();
    const options = await settingsPage({ name, newPage });
    const url = page.url();
    await options.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.tabs.discard(tab?.id);
    }, url);
    // the user comes back to it
    await options.evaluate(async () => {
      const away = await chrome.tabs.query({ discarded: true });
      if (away.length !== 1 || away[0]?.id === undefined) throw new Error(`Put away are ${JSON.stringify(away)}`);
      await chrome.tabs.update(away[0].id, { active: true });
    });
    const again = await pageAt(options.browser(), url);
    /** @type {string[]} */
    const said = [];
    again.on("pageerror", (error) => said.push(String(error)));
    await again.waitForSelector("#message");
    await write(again);
    await markComes(again, "vague", "competitive salary");
    await worksAgain(again);
    assert.equal(await left(again), 1);
    assert.deepEqual(said, []);
    for (const one of [again, options]) await one.close();
  });

  /** A page that came without a test's asking. @param {import("puppeteer-core").Browser} browser @param {string} url */
  async function pageAt(browser, url) {
    const target = await browser.waitForTarget((target) => target.type() === "page" && target.url() === url);
    return /** @type {Page} */ (await target.page());
  }

  if (name === "Chromium") {
    test("the process of our frames is killed: the message can be written, and the next focus makes them anew", async () => {
      const { page, said, frame } = await written();
      const { client } = /** @type {{ client: import("puppeteer-core").CDPSession }} */ (/** @type {unknown} */ (frame));
      // what has crashed does not answer
      client.send("Page.crash").catch(() => {});
      await page.keyboard.type(" Thanks.");
      const sent = Date.now();
      while (Date.now() < sent + 2_100) await nextFrame(page);
      await worksAgain(page);
      assert.equal(await left(page), 1);
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
