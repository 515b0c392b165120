/**
 * The panel speaks the words that it was given, and no others: the playground with a catalogue in which each text is marked, and the
 * messages stay what they were.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { say, use } from "../../extension/words.js";
import { catalogue } from "../agent/english.js";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { beside, openExtensionPage, panel, score, type } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { tipAt } from "./tip.js";
import { writtenAt } from "./turning-on.js";

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

/** Those that the interface can be in, beside English. */
const LANGUAGES = readdirSync(new URL("../../extension/words", import.meta.url)).flatMap((file) => (file === "en.json" ? [] : [file.slice(0, 2)]));

inBothBrowsers(({ name, newPage, server }) => {
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
    await page.waitForFunction(() => document.querySelector("#panel .looks")?.textContent?.includes("Node.js"));
    assert.deepEqual(await unmarked(page, "#panel .sheet"), NAMES.slice(0, 2));
    const heading = await page.$eval("#panel .verdict", (one) => one.lastChild?.textContent);
    assert.equal(heading, marked("Two of four questions answered"));
    const titles = await page.$$eval("#panel .looks .what", (all) => all.map((one) => one.textContent));
    assert.ok(titles.includes(marked("“NodeJS” is written Node.js.")), `${titles}`);

    await page.click('#panel [data-do="choices 1"], #panel .more');
    await page.waitForSelector("#panel .look [role=group]");
    assert.deepEqual(await unmarked(page, "#panel .sheet"), NAMES);
    await page.click('#panel [data-do="add flexibility"]');
    await page.waitForFunction(() => document.querySelector("#box")?.textContent?.includes("The team decides [what] itself"));
    // what is to be filled in is the message's
    assert.deepEqual(await unmarked(page, "#panel .sheet"), [...NAMES, "[what], [which steps]"]);
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

  for (const language of inTurn(name, LANGUAGES)) {
    test(`beside a composer pill, panel, tip and chips speak the language that was chosen: ${language}`, async () => {
      const first = await writtenAt({ name, newPage }, SITE);
      const options = await openExtensionPage(first, "options.html");
      await options.evaluate((language) => chrome.storage.local.set({ language }), language);
      await first.close();
      use(language, catalogue(language));

      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.click("#message");
      await type(page, MESSAGE);
      const frame = await panel(page);
      await score(frame, 40);
      const spoken = await frame.$eval(".pill", (one) => one.getAttribute("aria-label") ?? "");
      assert.ok(spoken.includes(say("pill.spoken.missing")) && spoken.includes(say("question.pay")), spoken);
      const { words } = await tipAt(page, "vague", "competitive salary", say("finding.pay.no-figure", { words: "competitive salary" }));
      assert.ok(words.includes(say("rule.pay/competitive.why")), words);
      await page.mouse.move(2, 2);
      const chips = await beside(page, ".chips");
      assert.deepEqual(await chips.$$eval(".chip", (all) => all.map((one) => one.firstChild?.textContent)), [say("question.flexibility")]);

      await frame.focus(".pill");
      await page.keyboard.press("Enter");
      await frame.waitForSelector(".sheet");
      assert.equal(await frame.$eval(".verdict", (one) => one.lastChild?.textContent), say("panel.verdict.2"));
      const titles = await frame.$$eval(".looks .what", (all) => all.map((one) => one.textContent));
      assert.ok(titles.includes(say("finding.spelling.note", { words: "NodeJS", better: "Node.js" })), `${titles}`);
      assert.equal(await frame.evaluate(() => document.documentElement.lang), language);
      await page.close();

      await options.evaluate(() => chrome.storage.local.clear());
      await options.close();
      use("en", catalogue("en"));
    });
  }

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
