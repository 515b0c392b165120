/** While a message is written, its facts and gaps are marked in it, in every kind of composer, and nothing else happens to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { MESSAGE, isMarked, markComes, marks, marksCome, nextFrame, panel, score, type } from "./composing.js";
import { colours } from "./pixels.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/**
 * Page, composer, and how a user gets there. `frame` is set where the message is a document of its own.
 * @type {{ composer: string, path: string, selector: string, frame?: string, prepare?: (page: Page) => Promise<void> }[]}
 */
const COMPOSERS = [
  { composer: "a contenteditable", path: "plain", selector: "#message" },
  { composer: "a contenteditable under the strictest policy", path: "csp-strict", selector: "#message" },
  { composer: "a contenteditable in a cross-origin isolated page", path: "coep", selector: "#message" },
  { composer: "a contenteditable in an open shadow root", path: "shadow", selector: "#outlet >>> #message" },
  { composer: "a contenteditable in a modal dialog", path: "dialog", selector: "#message" },
  { composer: "a frame that is its message", path: "frame", selector: "body", frame: "#editor", prepare: (page) => page.click("#write") },
  { composer: "a frame that was written anew while it had the focus", path: "frame", selector: "body", frame: "#editor", prepare: writeTwice },
  { composer: "a frame in which no script may run", path: "sandbox", selector: "#rooster-editor", frame: "#editor" },
];

/** @param {Page} page */
async function writeTwice(page) {
  await page.click("#write");
  await page.click("#editor");
  await page.click("#write");
}

/** @param {Page} page @param {typeof COMPOSERS[number]} at @param {string} host */
async function open(page, { path, prepare, frame, selector }, host) {
  await page.goto(`https://${host}/${path}`);
  await prepare?.(page);
  const inside = frame ? await (await page.waitForSelector(frame))?.contentFrame() : page.mainFrame();
  assert.ok(inside);
  const composer = await inside.waitForSelector(selector);
  assert.ok(composer);
  return { inside, composer };
}

inBothBrowsers(({ name, newPage }) => {
  for (const at of COMPOSERS) {
    test(`${at.composer}: what is stated and what is vague is marked, the score is there, and the message holds nothing but what was typed`, async () => {
      const page = await newPage();
      const { inside, composer } = await open(page, at, SITE);
      await watch(composer);
      await composer.click();
      await type(page, MESSAGE);
      await markComes(inside, "stated", "Rust");
      await markComes(inside, "stated", "fully remote");
      await markComes(inside, "vague", "competitive salary");
      assert.ok((await score(await panel(page))) > 0);
      const seen = await watched(composer);

      const elsewhere = await open(page, at, ELSEWHERE);
      await watch(elsewhere.composer);
      await elsewhere.composer.click();
      await type(page, MESSAGE);
      assert.deepEqual(seen, await watched(elsewhere.composer));
      assert.deepEqual(await marks(elsewhere.inside), [], "a site that is not ours is left alone");
      await page.close();
    });
  }

  test("marks go with the words that they were on, and come with new ones", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const before = await score(await panel(page));
    for (let key = "competitive salary.".length; key > 0; key--) await page.keyboard.press("Backspace");
    await marksCome(page, (now) => !isMarked(now, "vague", "salary"), "The mark goes with its words");
    await page.keyboard.type("salary of £60-70k.");
    await markComes(page, "stated", "£60-70k");
    await score(await panel(page), before + 10);
    await page.close();
  });

  test("words that the page puts in and takes out without a key are followed too", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await page.keyboard.type("I am hiring a senior engineer. ");
    await page.evaluate(() => document.querySelector("#message")?.append("We offer a competitive\u00A0salary."));
    await marksCome(page, (now) => now.some(([state, words]) => state === "vague" && /competitive\ssalary/.test(words)), "“competitive salary” is to be marked");
    await page.evaluate(() => document.querySelector("#message")?.replaceChildren("I am hiring a senior engineer."));
    await marksCome(page, (now) => !isMarked(now, "vague", "salary"), "The mark goes with its words");
    await page.close();
  });

  test("on a dark ground the marks have their dark colours, whatever the system prefers", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/dark`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague-dark", "competitive salary");
    assert.ok((await marks(page)).every(([state]) => state.endsWith("-dark")));
    assert.equal(await (await panel(page)).evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
    await page.close();
  });

  test("a textarea is marked over its words, and its value is what was typed", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#plain");
    await type(page, MESSAGE);
    await score(await panel(page));
    // a Chromium without ranges in a textarea and every Firefox paint beside the registry: so look at the screen
    const VAGUE = "#a84a00";
    for (let seen = 0; seen === 0; await nextFrame(page)) seen = (await colours(page, "#plain")).get(VAGUE) ?? 0;
    if (name === "Chromium") await markComes(page, "vague", "competitive salary");
    assert.equal(await page.$eval("#plain", (one) => /** @type {HTMLTextAreaElement} */ (one).value), MESSAGE.join("\n"));
    await page.close();
  });

  for (const selector of ["#search", "#recipients", "#subject", "#send"]) {
    test(`${selector} is no composer: nothing wakes`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.focus(selector);
      await page.keyboard.type("Competitive salary");
      await nextFrame(page);
      assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.tagName), "BODY");
      assert.deepEqual(await marks(page), []);
      await page.close();
    });
  }

  test("the pill goes with a composer that is closed, and comes with the next", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    await page.evaluate(() => document.querySelector("#message")?.remove());
    await marksCome(page, (now) => now.length === 0, "No mark outlives its composer");
    await page.focus("#plain");
    await page.keyboard.type("I am hiring a senior Rust engineer. We offer a competitive salary.");
    await score(await panel(page));
    await page.close();
  });
});

/** Notes all that happens to a composer from now on. @param {import("puppeteer-core").ElementHandle<Element>} composer */
function watch(composer) {
  return composer.evaluate((one) => {
    /** @type {string[]} */
    const changes = [];
    Object.assign(one.ownerDocument.defaultView ?? window, { changes });
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        changes.push(`${type} ${target.nodeName} ${attributeName} +${addedNodes.length} -${removedNodes.length}`);
      }
    }).observe(one.getRootNode(), { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** What happened, and what is there now. @param {import("puppeteer-core").ElementHandle<Element>} composer */
function watched(composer) {
  return composer.evaluate((one) => ({
    // our own node comes into the document once, beside the message
    changes: /** @type {any} */ (one.ownerDocument.defaultView ?? window).changes.filter((/** @type {string} */ change) => !/^childList (?:HTML|DIALOG) null \+1/.test(change)),
    content: one.outerHTML,
  }));
}
