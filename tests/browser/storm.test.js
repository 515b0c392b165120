/**
 * Each editor in a storm of what people do, at random: they type, paste, undo, move the caret, write in another composer, and click what the panel
 * offers, while the page changes the words now and then. Nothing that was typed is ever lost, doubled or moved; each click does exactly what it
 * said, or nothing and says so; one undo takes it back.
 *
 *     FACTS_FIRST_SEED=7 FACTS_FIRST_ROUNDS=500 FACTS_FIRST_EDITORS=quill node --test tests/browser/storm.test.js
 */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { EDITORS } from "./editors/editors.js";
import { editorPages } from "./editors/pages.js";
import { open } from "./editors/writing.js";
import { Chance } from "./chance.js";
import { Storm } from "./storm.js";

const SEED = Number(process.env.FACTS_FIRST_SEED ?? 1);
const ROUNDS = Number(process.env.FACTS_FIRST_ROUNDS ?? 6);
/** One of each class of editor; all of them take longer than a run of all tests may. */
const SHORT = "plain,textarea,quill,slate,draft";
const tried = (process.env.FACTS_FIRST_EDITORS ?? SHORT).split(",");

/** @type {import("./server.js").Handler} */
let pages;
before(async () => {
  pages = await editorPages();
});

inBothBrowsers(({ name, newPage, server }) => {
  const all = Object.entries(EDITORS).filter(([file]) => tried.includes(file));
  for (const [file, editor] of process.env.FACTS_FIRST_EDITORS ? all : inTurn(name, all)) {
    test(`${editor.name}: ${ROUNDS} rounds, seed ${SEED}`, async (t) => {
      const site = editor.site ?? SITE;
      server().mount(site, pages);
      const page = await newPage();
      await page.setViewport({ width: 1200, height: 760 });
      /** @type {string[]} */
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => message.type() === "error" && /-extension:/.test(message.location().url ?? "") && errors.push(message.text()));
      await page.goto(`https://${site}/${file}`);
      const writing = await open(page, editor, name);
      await page.evaluate(addOther);
      const storm = new Storm(writing, new Chance(SEED));
      t.after(() => t.diagnostic(`${name}, ${editor.name}, seed ${SEED}: ${JSON.stringify(storm.counts)}`));
      await storm.rage(ROUNDS);
      assert.deepEqual(errors, [], "the page has no error");
      assert.ok(await page.evaluate(isClean), "nothing is left in the page but one bare node");
      await page.close();
    });
  }
});

/** Runs in the page. */
function addOther() {
  const other = document.createElement("textarea");
  other.id = "other";
  other.style.cssText = "display: block; width: 600px; height: 120px; margin-top: 20px";
  const source = document.createElement("textarea");
  source.id = "source";
  source.style.cssText = "width: 40px; height: 20px";
  document.body.append(other, source);
}

/** Runs in the page. */
function isClean() {
  const own = [...document.documentElement.children].filter(({ localName }) => localName !== "head" && localName !== "body");
  return own.length <= 1 && own.every((one) => one.outerHTML === "<div></div>");
}
