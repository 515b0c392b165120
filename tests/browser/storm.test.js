/**
 * Each editor in a storm of what people do, at random: they type, paste, undo, move the caret, write in another composer, and click what the panel
 * offers, while the page changes the words now and then. Nothing that was typed is ever lost, doubled or moved; each click does exactly what it
 * said, or nothing and says so; one undo takes it back.
 *
 *     FACTS_FIRST_SEED=7 FACTS_FIRST_ROUNDS=500 FACTS_FIRST_EDITORS=quill node --test tests/browser/storm.test.js
 */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, nextFrame, panel, undo } from "./composing.js";
import { EDITORS } from "./editors/editors.js";
import { editorPages } from "./editors/pages.js";
import { open, press, reportOn } from "./editors/writing.js";
import { Chance } from "./chance.js";

/** @typedef {import("./editors/writing.js").Writing} Writing */

const SEED = Number(process.env.FACTS_FIRST_SEED ?? 1);
const ROUNDS = Number(process.env.FACTS_FIRST_ROUNDS ?? 10);
/** One of each class of editor; all of them take longer than a run of all tests may. */
const SHORT = "plain,textarea,quill,slate,draft";
const tried = (process.env.FACTS_FIRST_EDITORS ?? SHORT).split(",");

/** What is written at the beginning, and again after so many rounds. */
const START = "I am hiring a senior backend engineer for Northwind. Rust, and we offer a competitive salary.";
const AGAIN = 25;

const WAIT = 5_000;

/** @type {import("./server.js").Handler} */
let pages;
before(async () => {
  pages = await editorPages();
});

inBothBrowsers(({ name, newPage, server }) => {
  for (const [file, editor] of Object.entries(EDITORS).filter(([file]) => tried.includes(file))) {
    test(`${editor.name}: ${ROUNDS} rounds, seed ${SEED}`, async (t) => {
      const site = editor.site ?? SITE;
      server().mount(site, pages);
      const page = await newPage();
      await page.setViewport({ width: 1200, height: 760 });
      /** @type {string[]} */
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`https://${site}/${file}`);
      const writing = await open(page, editor, name);
      await page.evaluate(addOther);
      const storm = new Storm(writing, new Chance(SEED));
      const counts = await storm.rage();
      t.diagnostic(`${name}, ${editor.name}, seed ${SEED}: ${JSON.stringify(counts)}`);
      assert.deepEqual(errors, [], "the page has no error");
      assert.ok(await page.evaluate(isClean), "nothing is left in the page but one bare node");
      await page.close();
    });
  }
});

class Storm {
  /** @type {string[]} */
  log = [];
  /** @type {Record<string, number>} */
  counts = {};
  tokens = 0;

  /** @param {Writing} writing @param {Chance} chance */
  constructor(writing, chance) {
    this.writing = writing;
    this.page = writing.page;
    this.chance = chance;
  }

  async rage() {
    const acts = { type: 6, move: 4, undo: 2, paste: 1, other: 1, offer: 4, change: 1 };
    try {
      for (let round = 0; round < ROUNDS; round++) {
        if (round % AGAIN === 0) await this.startOver();
        const act = this.chance.weighed(acts);
        this.log.push(act);
        this.counts[act] = (this.counts[act] ?? 0) + 1;
        await this[act]();
      }
    } catch (error) {
      throw new Error(`Seed ${SEED}, after ${this.log.slice(-12).join(", ")}: ${error instanceof Error ? error.message : error}`);
    }
    return this.counts;
  }

  async startOver() {
    await this.writing.toEnd();
    await press(this.page, "KeyA", "Control");
    await this.page.keyboard.press("Backspace");
    await this.page.keyboard.type(START);
    await this.comes((now) => now === squeezed(START), "the first words");
  }

  /** Letters that stand nowhere else. */
  token() {
    return `zq${this.chance.letters(3)}${(this.tokens++).toString(36)}x`;
  }

  async type() {
    const before = await this.text();
    const token = this.token();
    await this.page.keyboard.type(token);
    await this.comes((now) => without(now, token) === before, `${token} typed into ${before}`);
  }

  async move() {
    const before = await this.text();
    const [key, held] = this.chance.pick(
      /** @type {const} */ ([["Home"], ["End"], ["Home", "Control"], ["End", "Control"], ["ArrowLeft"], ["ArrowRight"], ["ArrowUp"], ["ArrowLeft", "Control"]]),
    );
    for (let times = this.chance.below(4); times >= 0; times--) await press(this.page, key, held);
    await this.comes((now) => now === before, `moving the caret changes nothing in ${before}`);
  }

  async undo() {
    const before = await this.text();
    await undo(this.page);
    await nextFrame(this.page);
    const now = await this.text();
    for (const token of now.match(/zq[a-z]{3}[0-9a-z]+?x/g) ?? []) assert.equal(now.split(token).length, 2, `${token} once in ${now}, which was ${before}`);
    // whatever an editor takes for a step may have taken the first words too
    if (!now.includes(squeezed(START).slice(0, 40))) await this.startOver();
  }

  async paste() {
    const token = this.token();
    await this.page.evaluate(async (token) => {
      const source = /** @type {HTMLTextAreaElement} */ (document.querySelector("#source"));
      source.value = token;
      source.focus();
      source.select();
    }, token);
    await press(this.page, "KeyC", "Control");
    await this.writing.toEnd();
    const before = await this.text();
    await press(this.page, "KeyV", "Control");
    await this.comes((now) => without(now, token) === before, `${token} pasted into ${before}`);
  }

  async other() {
    const before = await this.text();
    const token = this.token();
    await this.page.click("#other");
    await this.page.keyboard.type(token);
    const other = await this.page.$eval("#other", (other) => /** @type {HTMLTextAreaElement} */ (other).value);
    assert.equal(other.split(token).length, 2, `${token} once in the other composer`);
    assert.equal(await this.text(), before, "the first composer keeps its words while the other is written in");
    await this.writing.toEnd();
  }

  /** The page puts words in by itself, as it may where the browser is the editor. */
  async change() {
    const before = await this.text();
    const token = this.token();
    const isDone = await this.page.evaluate((token) => {
      const root = mounted?.root;
      if (root?.tagName === "TEXTAREA") Object.assign(root, { value: `${/** @type {HTMLTextAreaElement} */ (root).value} ${token}` });
      else if (root?.id === "" && root.classList.length === 0 && root.attributes.length === 1) root.append(` ${token}`);
      else return false;
      root.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    }, token);
    if (isDone) await this.comes((now) => without(now, token) === before, `the page's ${token}`);
  }

  /** Clicks something that the panel offers. */
  async offer() {
    await this.writing.toEnd();
    const frame = await panel(this.page);
    if (await frame.$("[data-do=open]")) await click(this.page, frame, "[data-do=open]");
    const names = await frame.$$eval("[data-do^='add '], [data-do^='fix ']", (all) => all.map((one) => one.getAttribute("data-do") ?? ""));
    if (names.length === 0) return;
    const name = this.chance.pick(names);
    const lines = await this.writing.lines();
    const before = squeezed(lines.join("\n"));
    const ends = endsOf(lines, name);
    this.log.push(name);
    try {
      await click(this.page, frame, `[data-do="${name}"]`);
    } catch {
      return; // it was offered for words that were there a moment ago
    }
    const hasTyped = this.chance.below(4) === 0;
    const token = this.token();
    if (hasTyped) await this.page.keyboard.type(token);
    const why = () => frame.evaluate(() => document.querySelector(".refused p")?.textContent ?? "");
    for (const until = Date.now() + WAIT; ; await nextFrame(this.page)) {
      const now = await this.text();
      const rest = hasTyped ? without(now, token) : now;
      const isIn = rest !== null && ends.some((end) => rest === end || (hasTyped && isWithoutBlank(end, rest)));
      if (isIn) break;
      if (rest === before && (await why()) !== "") return void this.log.push("refused");
      assert.ok(
        Date.now() < until,
        `${name}${hasTyped ? ` and ${token}` : ""} made of ${before}\n${now}\nand not one of\n${ends.join("\n")}\n“${await why()}”`,
      );
    }
    this.log.push("in");
    if (hasTyped || this.chance.below(3) === 0) return;
    await undo(this.page);
    await this.comes((now) => now === before, `one undo takes back ${name} in ${before}`);
    // nobody presses the next key before the editor has shown what it undid
    for (let frames = 0; frames < 4; frames++) await nextFrame(this.page);
    this.log.push("undone");
  }

  async text() {
    return squeezed((await this.writing.lines()).join("\n"));
  }

  /** @param {(now: string) => boolean} such @param {string} promise */
  async comes(such, promise) {
    for (const until = Date.now() + WAIT; ; await nextFrame(this.page)) {
      const now = await this.text();
      if (such(now)) return;
      assert.ok(Date.now() < until, `${promise}; but the editor holds ${now}`);
    }
  }
}

/** What may stand there after a click on what the panel offers: its words, wherever they were put in or took the place of others.
 * @param {string[]} lines @param {string} name */
function endsOf(lines, name) {
  const text = lines.join("\n");
  const { findings, advice } = reportOn(lines);
  const fixes = findings.flatMap(({ start, end, fixes }) => fixes.map(({ replace }) => text.slice(0, start) + replace + text.slice(end)));
  const [, question] = name.split(" ");
  const sentence = name.startsWith("add ") ? advice.find(({ topic }) => topic === question)?.insert : undefined;
  const places = [...text.matchAll(/$|(?<=[.!?])|\n/g)].map(({ index }) => index);
  const inserts = sentence ? places.map((at) => text.slice(0, at) + sentence + text.slice(at)) : [];
  return [...fixes, ...inserts].map(squeezed);
}

/** Whether some words are others, but for one blank. @param {string} words @param {string} rest */
function isWithoutBlank(words, rest) {
  return [...words.matchAll(/\[[^\]]*\]/g)].some(({ 0: blank, index }) => words.slice(0, index) + words.slice(index + blank.length) === rest);
}

/** Editors spend spaces as they like. @param {string} text */
function squeezed(text) {
  return text.replace(/\s+/g, "");
}

/** The text without words that stand in it once; null when they do not. @param {string} text @param {string} words */
function without(text, words) {
  const parts = text.split(words);
  return parts.length === 2 ? parts.join("") : null;
}

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
