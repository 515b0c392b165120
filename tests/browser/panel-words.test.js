/**
 * The panel speaks the words that it was given, and no others: the playground with a catalogue in which each text is marked, and the
 * messages stay what they were.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inBothBrowsers } from "./browsers.js";
import { type } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** The texts of a package, in the order of its keys. @type {(string | Record<string, string>)[]} */
const ENGLISH = JSON.parse(readFileSync(new URL("../../dist/www/words/en.json", import.meta.url), "utf8"));

/** A language of our own: its texts stand in brackets. @param {string} text */
const marked = (text) => `⟦${text}⟧`;
const MARKED = ENGLISH.map((text) =>
  typeof text === "string" ? marked(text) : Object.fromEntries(Object.entries(text).map(([category, form]) => [category, marked(form)])),
);

const MESSAGE = [
  "Hi Priya,",
  "I have an exciting opportunity for a senior Rust engineer who knows NodeJS, at a competitive salary.",
  "You would work from our Leeds office two days a week. Can we hop on a call?",
];
/** What is the same in every language. */
const NAMES = ["Rust", "Node.js"];

inBothBrowsers(({ newPage, server }) => {
  /** @returns {Promise<Page>} */
  async function playground() {
    servePlayground(server(), undefined, undefined, undefined, { "words/en.json": JSON.stringify(MARKED) });
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet");
    return page;
  }

  /** @param {Page} page @param {string} box @param {string[]} lines */
  async function write(page, box, lines) {
    await page.click(box);
    await page.$eval(box, (one) => getSelection()?.selectAllChildren(one));
    await page.keyboard.press("Backspace");
    await type(page, lines);
  }

  test("all that the panel says is in the language of its page, and what it puts into a message is English", async () => {
    const page = await playground();
    await write(page, "#box", MESSAGE);
    await page.waitForFunction(() => document.querySelector("#panel .looks")?.textContent?.includes("Node.js"), { timeout: 10_000 });
    assert.deepEqual(await unmarked(page, "#panel .sheet"), NAMES.slice(0, 2));
    const heading = await page.$eval("#panel .verdict", (one) => one.lastChild?.textContent);
    assert.equal(heading, marked("Two of four questions answered"));
    const titles = await page.$$eval("#panel .looks .what", (all) => all.map((one) => one.textContent));
    assert.ok(titles.includes(marked("“NodeJS” is written Node.js.")), `${titles}`);

    await page.click('#panel [data-do="choices 1"], #panel .more');
    await page.waitForSelector("#panel .look [role=group]");
    assert.deepEqual(await unmarked(page, "#panel .sheet"), NAMES);
    await page.click('#panel [data-do="add flexibility"]');
    await page.waitForFunction(() => document.querySelector("#box")?.textContent?.includes("The team decides [what] itself"), { timeout: 10_000 });
    assert.deepEqual(await unmarked(page, "#panel .sheet"), NAMES);
    await page.close();
  });

  test("so is what somebody reads who was written to, and the questions to send back are English", async () => {
    const page = await playground();
    await page.click("#is-received");
    await page.waitForSelector("#received-panel .sheet");
    assert.deepEqual(await unmarked(page, "#received-panel .sheet"), []);
    await write(page, "#received-box", MESSAGE);
    await page.waitForSelector("#received-panel .ask-back");
    const questions = await page.$$eval("#received-panel .ask-back li", (all) => all.map((one) => one.textContent ?? ""));
    assert.ok(questions.includes("You mention a competitive salary. What is the range?"), `${questions}`);
    assert.deepEqual(await unmarked(page, "#received-panel .sheet"), questions);
    await page.close();
  });

  /** The words, and the names for those who do not see, that are in no brackets: each once, in their order. @param {Page} page @param {string} place @returns {Promise<string[]>} */
  function unmarked(page, place) {
    return page.$eval(place, (sheet) => {
      /** @type {Set<string>} */
      const found = new Set();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.currentNode; node; node = /** @type {Node} */ (walker.nextNode())) {
        const said = node instanceof Element ? ["aria-label", "title", "placeholder"].map((name) => node.getAttribute(name)) : [node.textContent];
        for (const words of said) {
          const isOurName = words === "Facts First";
          if (words && /\p{L}/u.test(words) && !isOurName && !/^⟦.*⟧$/su.test(words.trim())) found.add(words.trim());
        }
      }
      return [...found];
    });
  }
});
