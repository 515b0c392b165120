/** A tip on what the pointer or the caret is on, and chips for what is missing: they say and offer it where it is, and are never in the way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import {
  beside,
  click,
  contentComes,
  contentOf,
  markBoxes,
  markComes,
  marks,
  marksCome,
  MESSAGE,
  nextFrame,
  overlap,
  panel,
  placeOf,
  score,
  seen,
  type,
  undo,
  unseen,
} from "./composing.js";
import { pointAt, tipComes } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */

const MESSAGE_BOX = { selector: "#message" };

inBothBrowsers(({ newPage }) => {
  /** @param {string} [path] @param {readonly string[]} [lines] */
  async function written(path = "plain", lines = MESSAGE) {
    const page = await newPage();
    await page.goto(`https://${SITE}/${path}`);
    await page.click("#message");
    await type(page, lines);
    await markComes(page, "vague", "competitive salary");
    await score(await panel(page));
    return page;
  }

  /** @param {Page} page */
  function standing(page) {
    return page.evaluate(() => {
      const selection = getSelection();
      return {
        focus: document.activeElement?.id,
        node: selection?.focusNode?.nodeValue,
        caret: selection?.focusOffset,
        scroll: [scrollX, scrollY],
        windows: length,
      };
    });
  }

  test("the pointer on a mark shows what it is and why, under the line and not on it; focus, caret and page stay as they were", async () => {
    const page = await written();
    const before = await standing(page);
    await pointAt(page);
    const tip = await beside(page, ".tip");
    const place = await seen(page, tip);
    assert.match(await tip.evaluate(() => document.body.innerText), /“competitive salary” is not a figure\s+\S.*\.\s+Write the range instead\s*\+24/s);
    assert.equal(await tip.evaluate(() => document.querySelectorAll("button").length), 1);
    for (const line of await markBoxes(page, "vague", "competitive salary")) {
      assert.ok(!overlap(line, place), "it covers no line that it is about");
      assert.ok(place.top - line.bottom >= 0 && place.top - line.bottom < 12 && Math.abs(place.left + 8 - line.left) < 2, "it begins right under it");
    }
    assert.deepEqual(await standing(page), before);
    await page.mouse.move(700, 20);
    await unseen(page, tip);
    await page.close();
  });

  test("the tip stays while the pointer is on it, and its button writes what it says; one undo brings back what was there", async () => {
    const page = await written();
    const before = await contentOf(page, MESSAGE_BOX);
    await pointAt(page);
    const tip = await beside(page, ".tip");
    const place = await seen(page, tip);
    await page.mouse.move(place.left + 60, place.top + 30, { steps: 4 });
    await nextFrame(page);
    assert.ok(await placeOf(page, tip));
    await click(page, tip, "button.act");
    const { text } = await contentComes(page, MESSAGE_BOX, (now) => !now.includes("competitive"));
    assert.match(text, /We offer a salary of .*\[min\]–\[max\] a year\.$/);
    await tip.waitForFunction(() => document.body.innerText.includes("Fill in ["));
    await undo(page);
    assert.deepEqual(await contentComes(page, MESSAGE_BOX, (now) => now.includes("competitive")), before);
    await page.close();
  });

  test("where marked words wrap, the tip touches the line that the pointer is on, and is still there when the pointer has come to it", async () => {
    const page = await written();
    /** @type {import("./composing.js").Box[]} */
    let lines = [];
    for (let width = 200; lines.length !== 2 && width < 300; width += 10) {
      await page.$eval("#message", (one, width) => one.setAttribute("style", `width: ${width}px; height: 300px`), width);
      lines = await markBoxes(page, "vague", "competitive salary");
    }
    const [upper, lower] = lines;
    assert.ok(upper && lower && upper.left > lower.right, `The words stand in two lines: ${JSON.stringify(lines)}`);
    for (const line of [upper, lower]) {
      const [x, y] = [line.right - 4, (line.top + line.bottom) / 2];
      const { frame, place } = await tipComes(page, "“competitive salary”", async () => {
        await page.mouse.move(x, y - 1);
        await page.mouse.move(x, y);
      });
      assert.ok(place.left <= x && x <= place.right && (place.bottom === line.top || Math.abs(place.top - line.bottom) < 1), JSON.stringify({ place, line }));
      const isUnder = place.top > y;
      await page.mouse.move(x, isUnder ? place.top + 30 : place.bottom - 30, { steps: 12 });
      await nextFrame(page);
      assert.deepEqual(await placeOf(page, frame), place, "it is still there");
    }
    await page.close();
  });

  test("the caret on a mark shows it too; Escape closes it, which the page does not hear, and the next Escape is the page's", async () => {
    const page = await written();
    await page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      addEventListener("keydown", ({ key }) => key === "Escape" && /** @type {any} */ (window).escapes++);
    });
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowLeft");
    const tip = await beside(page, ".tip");
    await seen(page, tip);
    const before = await standing(page);
    await page.keyboard.press("Escape");
    await unseen(page, tip);
    assert.deepEqual(await standing(page), before);
    const escapes = () => page.evaluate(() => /** @type {any} */ (window).escapes);
    assert.equal(await escapes(), 0);
    await page.keyboard.press("ArrowLeft");
    await nextFrame(page);
    assert.equal(await placeOf(page, tip), null, "what was closed is not opened again by going on in the same words");
    await page.keyboard.press("Escape");
    assert.equal(await escapes(), 1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await nextFrame(page);
    await page.keyboard.press("ArrowLeft");
    await seen(page, tip);
    await page.keyboard.type("x");
    await unseen(page, tip);
    await page.close();
  });

  test("answers that are missing share one tip on the role, which offers the best of them", async () => {
    const page = await written();
    await pointAt(page, "missing", "senior backend engineer");
    const tip = await beside(page, ".tip");
    await seen(page, tip);
    assert.match(await tip.evaluate(() => document.body.innerText), /^Not said\s+Flexibility isn’t mentioned\s.*Say who decides\s*\+15$/s);
    await click(page, tip, "button.act");
    await contentComes(page, MESSAGE_BOX, (now) => /The team decides .*steps\]\./.test(now));
    await page.close();
  });

  test("over a textarea the pointer finds the words all the same", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#plain");
    await type(page, MESSAGE);
    await score(await panel(page));
    const [x, y] = await page.$eval("#plain", (one) => {
      const { left, top } = one.getBoundingClientRect();
      return [left + 13 + 90, top + 13 + 24 * 4.5];
    });
    await tipComes(page, "“competitive salary”", async () => {
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x + 20, y);
    });
    await page.close();
  });

  test("the word that is being typed is never flagged: a mark on it waits for what follows, or for the caret to leave", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await page.keyboard.type("I am hiring a senior engineer, and the work is in Java");
    await markComes(page, "missing", "senior engineer");
    assert.ok(!(await marks(page)).some(([, words]) => words === "Java"));
    await page.keyboard.type("Script");
    await score(await panel(page));
    await nextFrame(page);
    assert.ok(!(await marks(page)).some(([, words]) => words.startsWith("Java")));
    await page.keyboard.type(" ");
    await markComes(page, "stated", "JavaScript");
    await page.keyboard.type("and Rust");
    await page.keyboard.press("ArrowUp");
    await markComes(page, "stated", "Rust");
    await page.keyboard.press("End");
    await page.keyboard.type(", for a competitive salary");
    await markComes(page, "stated", "Rust");
    await nextFrame(page);
    assert.deepEqual(
      (await marks(page)).filter(([state]) => state === "vague"),
      [],
    );
    await page.focus("#subject");
    await markComes(page, "vague", "competitive salary");
    await page.close();
  });

  test("what was marked stays marked while the next word is typed", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await page.keyboard.type("I am hiring a senior engineer. It is fully remote ");
    await markComes(page, "stated", "fully remote");
    for (const key of "in the UK") {
      await page.keyboard.type(key);
      await marksCome(page, (now) => now.some(([state, words]) => state === "stated" && words.startsWith("fully remote")), "The mark stays");
    }
    await page.keyboard.type(".");
    await markComes(page, "stated", "UK");
    await page.close();
  });

  test("chips name what is missing under the last line; a click writes the sentence, and one undo takes it out", async () => {
    const page = await written();
    const chips = await beside(page, ".chips");
    const place = await seen(page, chips);
    assert.equal(await chips.evaluate(() => document.body.innerText.replace(/\s+/g, " ").trim()), "Flexibility +15");
    assert.equal(await chips.$eval("button", (one) => one.ariaLabel), "Add a sentence: Flexibility, 15 points");
    const { lines, area } = await page.$eval("#message", (one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const plain = (/** @type {DOMRect} */ { left, top, right, bottom }) => ({ left, top, right, bottom });
      return { lines: Array.from(range.getClientRects(), plain), area: plain(one.getBoundingClientRect()) };
    });
    assert.ok(
      lines.every((line) => !overlap(line, place)),
      "they cover no words",
    );
    assert.ok(place.left >= area.left && place.right <= area.right && place.bottom <= area.bottom, "they are in the message's own free space");
    const pill = await seen(page, await panel(page));
    assert.ok(!overlap(pill, place));
    const before = await contentOf(page, MESSAGE_BOX);
    await click(page, chips, "button");
    await contentComes(page, MESSAGE_BOX, (now) => /competitive salary\. The team decides .*steps\]\.$/.test(now));
    await unseen(page, chips);
    await undo(page);
    assert.deepEqual(await contentComes(page, MESSAGE_BOX, (now) => !now.includes("decides")), before);
    await page.close();
  });

  test("chips give way to the line that is being written, and are not there where there is no room", async () => {
    const page = await written();
    const chips = await beside(page, ".chips");
    const before = await seen(page, chips);
    await page.keyboard.press("Enter");
    for (let place = await seen(page, chips); place.top <= before.top + 12; place = await seen(page, chips));
    for (let line = 0; line < 8; line++) await page.keyboard.press("Enter");
    await unseen(page, chips);
    await page.close();
  });

  test("four chips are all seen whole, in two lines where one is too narrow and in one where it is not", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    /** @param {number} width */
    const makeWide = (width) => page.$eval("#message", (one, width) => one.setAttribute("style", `width: ${width}px`), width);
    await makeWide(380);
    await page.click("#message");
    await type(page, ["Hi Priya,", "I am looking for a senior engineer to join the routing team at Northwind."]);
    await markComes(page, "missing", "senior engineer");
    const chips = await beside(page, ".chips");
    const tops = async () => {
      await seen(page, chips);
      return chips.$$eval("button", (all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ right, bottom, top }) => (right <= innerWidth && bottom <= innerHeight ? top : null)),
      );
    };
    /** @param {number} count */
    const lines = async (count) => {
      for (const until = Date.now() + 30_000; ; ) {
        const now = await tops();
        if (new Set(now).size === count && !now.includes(null)) return now.length;
        assert.ok(Date.now() < until, `lines of chips, null where one is cut off: ${now}`);
      }
    };
    assert.equal(await lines(2), 4);
    await makeWide(620);
    assert.equal(await lines(1), 4);
    await makeWide(380);
    assert.equal(await lines(2), 4);
    const place = await seen(page, chips);
    const area = await page.$eval("#message", (one) => one.getBoundingClientRect().toJSON());
    assert.ok(place.left >= area.left && place.right <= area.right && place.bottom <= area.bottom);
    await page.close();
  });

  test("tip and chips are nothing to the page: it finds one empty node, whatever is shown", async () => {
    const page = await written("probe");
    const before = await page.evaluate(() => document.documentElement.children.length);
    await pointAt(page);
    await seen(page, await beside(page, ".tip"));
    const found = await page.evaluate(() => /** @type {any} */ (window).probe([]));
    assert.deepEqual([found.walked, found.loaded, found.windows, found.frames, found.heard], [[], [], 0, 0, []]);
    assert.equal(await page.evaluate(() => document.documentElement.children.length), before);
    await page.close();
  });
});
