/** While a message is written, its facts and gaps are marked in it, in every kind of composer, and nothing else happens to it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { isMarked, markComes, MESSAGE, marks, marksCome, nextFrame, panel, score, type } from "./composing.js";
import { paintComes, VAGUE } from "./pixels.js";

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Where composers are: the page; the frame or shadow root that they are in; the composer itself.
 * @type {{ composer: string, path: string, frame?: string, shadow?: string, selector: string, prepare?: (page: Page) => Promise<void> }[]}
 */
const COMPOSERS = [
  { composer: "a contenteditable", path: "plain", selector: "#message" },
  { composer: "a contenteditable under the strictest policy", path: "csp-strict", selector: "#message" },
  { composer: "a contenteditable in a page with a Cross-Origin-Embedder-Policy", path: "coep", selector: "#message" },
  { composer: "a contenteditable in an open shadow root", path: "shadow", shadow: "#outlet", selector: "#message" },
  { composer: "a contenteditable in a modal dialog", path: "dialog", selector: "#message" },
  { composer: "a frame that is its message", path: "frame", frame: "#editor", selector: "body", prepare: (page) => page.click("#write") },
  { composer: "a frame that was written anew while it had the focus", path: "frame", frame: "#editor", selector: "body", prepare: writeTwice },
  { composer: "a frame in which no script may run", path: "sandbox", frame: "#editor", selector: "#rooster-editor" },
];

/** @param {Page} page */
async function writeTwice(page) {
  await page.click("#write");
  await page.click("#editor");
  // Chromium gives the focus back to the page when another process's frame arrives just after the focus has moved
  // between the page's own frames; without the panel, never
  await panel(page);
  await page.click("#write");
}

/** Writes the message into a composer, with an eye on all that happens there. @param {Page} page @param {typeof COMPOSERS[number]} at @param {string} host */
async function write(page, { path, prepare, frame, shadow, selector }, host) {
  await page.goto(`https://${host}/${path}`);
  await prepare?.(page);
  await page.evaluate(watch, { frame, shadow, selector });
  await page.click(frame ?? (shadow ? `${shadow} >>> ${selector}` : selector));
  await type(page, MESSAGE);
}

inBothBrowsers(({ name, newPage }) => {
  for (const at of COMPOSERS) {
    test(`${at.composer}: what is stated and what is vague is marked, the score is there, and the message holds nothing but what was typed`, async () => {
      const page = await newPage();
      await write(page, at, SITE);
      await markComes(page, "stated", "Rust", at.frame);
      await markComes(page, "stated", "fully remote", at.frame);
      await markComes(page, "vague", "competitive salary", at.frame);
      await paintComes(page, at.frame ?? at.shadow ?? at.selector, VAGUE);
      assert.ok((await score(await panel(page))) > 0);
      const seen = await page.evaluate(watched);

      await write(page, at, ELSEWHERE);
      assert.deepEqual(seen, await page.evaluate(watched));
      assert.deepEqual(await marks(page, at.frame), [], "a site that is not ours is left alone");
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
    assert.equal(await (await panel(page)).evaluate(() => getComputedStyle(document.body).colorScheme), "dark");
    await page.close();
  });

  test("a textarea is marked over its words, and its value is what was typed", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#plain");
    await type(page, MESSAGE);
    await score(await panel(page));
    // where a textarea cannot be painted in, marks are not in the registry: so look at the screen
    await paintComes(page, "#plain", VAGUE);
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

/** Runs in the page: notes all that happens to a composer from now on. @param {{ frame?: string, shadow?: string, selector: string }} at */
function watch({ frame, shadow, selector }) {
  const inside = /** @type {HTMLIFrameElement | null} */ (frame ? document.querySelector(frame) : null);
  const tree = inside?.contentDocument ?? document.querySelector(shadow ?? "html")?.shadowRoot ?? document;
  /** @type {string[]} */
  const changes = [];
  Object.assign(window, { changes, composer: tree.querySelector(selector) });
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      changes.push(`${type} ${target.nodeName} ${attributeName} +${addedNodes.length} -${removedNodes.length}`);
    }
  }).observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Runs in the page: what happened, and what is there now. */
function watched() {
  const { changes, composer } = /** @type {{ changes: string[], composer: Element }} */ (/** @type {unknown} */ (window));
  // our own node comes into the document once, beside the message
  return { changes: changes.filter((change) => !/^childList (?:HTML|DIALOG) null \+1 -0/.test(change)), content: composer.outerHTML };
}
