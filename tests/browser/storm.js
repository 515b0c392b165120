/** What people do while they write, at random, and what must hold after each of it. */
import assert from "node:assert/strict";
import { beside, click, nextFrame, overlap, panel, placeOf, undo } from "./composing.js";
import { press, selectedWords } from "./editors/writing.js";
import { isWrittenIn, lastCopied, putByPage, selectToCopy, whereabouts } from "./storm-page.js";
import { endsOf, isInstead, isWithoutBlank, squeezed, without } from "./storm-words.js";

/** @typedef {import("./editors/writing.js").Writing} Writing */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {{ frame: Frame, button: string, name: string }} Offered a button, and what it is called in the panel's words */

/** What is written at the beginning, and again after so many rounds. */
const START = "I am hiring a senior backend engineer for Northwind. Rust and PostgresSQL, and we offer a competitive salary. You are a rockstar.";
const AGAIN = 15;

const WAIT = 30_000;
/** So long the chips may take to come, if there are some. */
const CHIPS = 1_500;

const ACTS = { type: 6, move: 4, select: 1, undo: 2, paste: 2, other: 1, offer: 4, chip: 2, change: 2 };

/** What happens as soon as something offered was clicked: nothing, mostly. */
const MEANWHILE = { nothing: 8, type: 3, caret: 2, other: 1, change: 1 };

/** @type {[import("puppeteer-core").KeyInput, import("puppeteer-core").KeyInput?][]} */
const CARET = [["Home"], ["End"], ["Home", "Control"], ["End", "Control"], ["ArrowLeft"], ["ArrowRight"], ["ArrowUp"], ["ArrowLeft", "Control"]];

export class Storm {
  /** @type {string[]} */
  log = [];
  /** @type {Record<string, number>} */
  counts = {};
  tokens = 0;
  /** @type {Frame | null} */
  panel = null;

  /** @param {Writing} writing @param {import("./chance.js").Chance} chance */
  constructor(writing, chance) {
    this.writing = writing;
    this.page = writing.page;
    this.chance = chance;
  }

  /** @param {number} rounds */
  async rage(rounds) {
    try {
      for (let round = 0; round < rounds; round++) {
        if (round % AGAIN === 0) await this.startOver();
        const act = this.chance.weighed(ACTS);
        this.note(act);
        await this[act]();
      }
    } catch (error) {
      const where = await this.whereabouts().catch(String);
      throw new Error(`After ${this.log.slice(-14).join(", ")}: ${error instanceof Error ? error.message : error}\n${where}`, { cause: error });
    }
    return this.counts;
  }

  /** Where the keyboard is, and what stands elsewhere, for whoever looks for the cause. */
  async whereabouts() {
    const all = this.page.frames().map((frame) => frame.evaluate(whereabouts).catch(String));
    return (await Promise.all(all)).join("\n");
  }

  /** @param {string} what */
  note(what) {
    this.log.push(what);
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  /** The first words are typed; later they are pasted, which takes a tenth of the time. */
  async startOver() {
    const isFirst = this.counts.begun === undefined;
    this.counts.begun = (this.counts.begun ?? 0) + 1;
    if (!isFirst) await this.copy(START);
    await this.writing.toEnd();
    await this.selectAll();
    await this.page.keyboard.press("Backspace");
    if (isFirst) await this.page.keyboard.type(START);
    else await press(this.page, "KeyV", "Control");
    await this.comes((now) => now === squeezed(START), "the first words");
  }

  /** RoosterJS may bring back its caret once more, long after it got the focus. */
  async selectAll() {
    for (let tries = 0; tries < 3; tries++) {
      if (tries > 0) this.note("selected again");
      await press(this.page, "KeyA", "Control");
      await nextFrame(this.page);
      if ((await this.selected()) === (await this.text())) return;
    }
  }

  /** Letters that stand nowhere else. */
  token() {
    return `zq${this.chance.letters(3)}${(this.tokens++).toString(36)}x`;
  }

  async type() {
    await this.comeBack();
    const before = await this.text();
    const selected = await this.selected();
    const token = this.token();
    await this.page.keyboard.type(token);
    await this.comes((now) => isInstead(before, selected, without(now, token)), `${token} typed into ${before}, where ${selected || "nothing"} is selected`);
  }

  async move() {
    await this.comeBack();
    const before = await this.text();
    await this.moveCaret();
    await this.comes((now) => now === before, `moving the caret changes nothing in ${before}`);
  }

  async moveCaret() {
    const [key, held] = this.chance.pick(CARET);
    for (let times = this.chance.below(4); times >= 0; times--) await press(this.page, key, held);
  }

  async select() {
    await this.comeBack();
    const before = await this.text();
    for (let times = this.chance.below(4); times >= 0; times--) await press(this.page, this.chance.pick(["ArrowLeft", "ArrowRight"]), "Shift");
    // once letters at the end of a textarea were selected and left again, Firefox types nothing there (also without the extension) until the caret moves
    if ((await this.selected()) === "") await press(this.page, "End");
    await this.comes((now) => now === before, `selecting changes nothing in ${before}`);
  }

  async undo() {
    await this.comeBack();
    const before = await this.text();
    await undo(this.page);
    await this.settles();
    const now = await this.text();
    for (const token of now.match(/zq[a-z]{3}[0-9a-z]+?x/g) ?? []) assert.equal(now.split(token).length, 2, `${token} once in ${now}, which was ${before}`);
    // whatever an editor takes for a step may have taken the first words too
    if (!now.includes(squeezed(START).slice(0, 40))) await this.startOver();
  }

  async paste() {
    const token = this.token();
    await this.copy(token);
    await this.goSomewhere();
    const before = await this.text();
    await press(this.page, "KeyV", "Control");
    await this.comes((now) => without(now, token) === before, `${token} pasted into ${before}`);
  }

  /** From a field of its own into the clipboard. Trix takes the focus back, with or without us, when it draws what was typed last: then nothing
   * would be copied, and the words of the last time pasted. @param {string} words */
  async copy(words) {
    for (const until = Date.now() + WAIT; ; this.note("copied again")) {
      await this.page.evaluate(selectToCopy, words);
      await press(this.page, "KeyC", "Control");
      await nextFrame(this.page);
      if ((await this.page.evaluate(lastCopied)) === words) return;
      assert.ok(Date.now() < until, `${words} is copied from its own field`);
    }
  }

  async other() {
    await this.settles();
    const before = await this.text();
    await this.typeInOther();
    assert.equal(await this.text(), before, "the first composer keeps its words while the other is written in");
    await this.writing.toEnd();
  }

  async typeInOther() {
    const token = this.token();
    await this.page.click("#other");
    await this.page.keyboard.type(token);
    const other = await this.page.$eval("#other", (other) => /** @type {HTMLTextAreaElement} */ (other).value);
    assert.equal(other.split(token).length, 2, `${token} once in the other composer`);
  }

  /** The page puts words in by itself, where it can: with the editor's own interface, or where the browser is the editor. */
  async change() {
    const before = await this.text();
    const token = await this.putByPage();
    if (token) await this.comes((now) => without(now, token) === before, `the page's ${token} in ${before}`);
  }

  async putByPage() {
    const token = this.token();
    return (await this.page.evaluate(putByPage, ` ${token}`)) ? token : null;
  }

  /** Clicks something that the panel offers. */
  async offer() {
    await this.goSomewhere();
    const frame = await panel(this.page);
    if (await frame.$("[data-do=open]")) await click(this.page, frame, "[data-do=open]");
    // what adds a role opens a page of its own, and writes nothing
    const names = await frame.$$eval("[data-do^='add ']:not([data-do='add role']), [data-do^='fix ']", (all) =>
      all.map((one) => one.getAttribute("data-do") ?? ""),
    );
    if (names.length === 0) return this.note("nothing offered");
    const name = this.chance.pick(names);
    await this.take({ frame, button: `[data-do="${name}"]`, name });
  }

  /** Clicks a chip under the message. */
  async chip() {
    const open = await panel(this.page);
    if (await open.$("[data-do=close]")) await click(this.page, open, "[data-do=close]");
    await this.goSomewhere();
    const frame = await beside(this.page, ".chips", CHIPS).catch(() => null);
    if (!frame || !(await placeOf(this.page, frame))) return this.note("no chips");
    const labels = await frame.$$eval("button", (all) => all.map((one) => one.firstChild?.textContent ?? ""));
    if (labels.length === 0) return this.note("no chips");
    const at = this.chance.below(labels.length);
    await this.take({ frame, button: `button:nth-of-type(${at + 1})`, name: `add ${labels[at]?.toLowerCase()}` });
  }

  /** A click on what is offered: it does what it said, or nothing and says so, whatever comes meanwhile; and one undo takes it back.
   * @param {Offered} offered */
  async take({ frame, button, name }) {
    const before = await this.text();
    const ends = endsOf(await this.writing.lines(), name);
    const refusals = await this.refusal();
    if (await this.isUnderTip(frame)) return this.note("under the tip");
    this.note(name.split(" ")[0] ?? name);
    this.log.push(name);
    try {
      await click(this.page, frame, button);
    } catch {
      return this.note("gone before it was clicked"); // it was offered for words that were there a moment ago
    }
    const meanwhile = this.chance.weighed(MEANWHILE);
    this.log.push(meanwhile);
    if (meanwhile === "other") return this.takeAndLeave(name, before, ends);
    const isTyping = meanwhile === "type" || meanwhile === "caret";
    const token = isTyping ? this.token() : meanwhile === "change" ? await this.putByPage() : null;
    if (meanwhile === "caret") await this.moveCaret();
    if (isTyping && token) await this.page.keyboard.type(token);
    for (const until = Date.now() + WAIT; ; await nextFrame(this.page)) {
      const now = await this.text();
      const rest = token ? without(now, token) : now;
      const isIn = rest !== null && ends.some((end) => rest === end || (isTyping && isWithoutBlank(end, rest)));
      if (isIn) break;
      const why = rest === before ? await this.refusal() : "";
      if (rest === before && why !== "" && (why !== refusals || Date.now() > until)) return this.note(`refused: ${why.split(/[,.:]/)[0]}`);
      if (rest === before && Date.now() > until && (await this.isUnderTip(frame))) return this.note("under the tip");
      const what = `${name}${token ? ` and ${token}` : ""}`;
      assert.ok(Date.now() < until, `${what} made of ${before}\n${now}\nand not one of\n${ends.join("\n")}\n“${why}”`);
    }
    this.note("in");
    await this.settles();
    if (token || this.chance.below(3) === 0) return;
    await undo(this.page);
    await this.comes((now) => now === before, `one undo takes back ${name} in ${before}`);
    await this.settles();
    this.note("undone");
  }

  /** Where the caret is in marked words of the last line, their tip lies over the chips, and took the click. @param {Frame} frame */
  async isUnderTip(frame) {
    const tip = await beside(this.page, ".tip", 0).catch(() => null);
    const [over, under] = [tip && (await placeOf(this.page, tip)), tip && (await placeOf(this.page, frame))];
    return over && under && tip !== frame && overlap(over, under);
  }

  /** The writer is in the other composer before the words are in: they are in, or not, and nothing else is. @param {string} name @param {string} before @param {string[]} ends */
  async takeAndLeave(name, before, ends) {
    await this.typeInOther();
    await this.settles();
    await this.writing.toEnd();
    const now = await this.text();
    assert.ok([before, ...ends].includes(now), `${name}, and then in another composer, made of ${before}\n${now}`);
    this.note(now === before ? "left" : "in");
  }

  /** Why the panel says that words were not put in. */
  async refusal() {
    if (!this.panel || this.panel.detached) this.panel = await panel(this.page);
    return this.panel.evaluate(() => document.querySelector(".refused p")?.textContent ?? "");
  }

  /** Nobody presses the next key before the editor has shown what it did last. */
  async settles() {
    for (let frames = 0; frames < 4; frames++) await nextFrame(this.page);
  }

  /** After the other composer, or a click beside the words, the keyboard may be elsewhere. */
  async comeBack() {
    if (!(await this.page.evaluate(isWrittenIn))) await this.writing.toEnd();
  }

  /** Clicks into the message and puts the caret at its end, or anywhere. */
  async goSomewhere() {
    await this.writing.toEnd();
    for (let times = this.chance.below(2) * this.chance.below(4); times > 0; times--) {
      await press(this.page, this.chance.pick(["ArrowLeft", "Home"]), this.chance.pick(["Control", undefined]));
    }
  }

  async selected() {
    return squeezed(await this.page.evaluate(selectedWords));
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
