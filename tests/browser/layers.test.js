/** Words that the page puts in, takes out or shows by itself, and marks that it takes away. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { addFromPanel, beside, click, contentComes, markComes, marks, marksCome, nextFrame, opens, overlap, panel, score, seen, type } from "./composing.js";
import { extentOf, paintComes, paintGoes, VAGUE } from "./pixels.js";
import { tipAt } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** @type {[where: string, css: string][]} */
const HELD = [
  ["page", "transform: translate(12px, 8px)"],
  ["page", "transform: scale(.9); transform-origin: 0 0"],
  ["page", "perspective: 500px"],
  ["page", "contain: layout"],
  ["page", "zoom: 1.2"],
  ["around", "transform: translate(12px, 8px)"],
  ["around", "transform: scale(.9)"],
  ["message", "contain: strict"],
  ["message", "transform: translate(12px, 8px)"],
  ["page", "will-change: transform"],
];

/** Runs in the page: where pill and chips belong in a composer, and once it is ours what is there. @param {string} id @param {boolean} [anyway] @returns {any} */
function ofOurs(id, anyway = false) {
  const { left, right, bottom, top, width } = /** @type {Element} */ (document.getElementById(id)).getBoundingClientRect();
  const scale = width / 520;
  const points = [
    [right - 38, bottom - 33],
    [left + 12 * scale + 20, top + 104 * scale],
  ];
  const isOurs = points.every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.outerHTML === "<div></div>");
  return isOurs || anyway ? points : null;
}

inBothBrowsers(({ name, newPage }) => {
  for (const id of ["plain", "rich"]) {
    test(`words that a script sets and empties are noticed while #${id} has the focus`, async () => {
      const page = await opened("by-script");
      await page.type(`#${id}`, "I am hiring a senior engineer. We offer a competitive salary. ");
      await paintComes(page, `#${id}`, VAGUE);
      const frame = await panel(page);
      await page.click("#template");
      await saysPill(frame, /Pay missing, stack vague/);
      await page.click("#topic");
      await saysPill(frame, /Pay stated/);
      await page.click("#send");
      await saysPill(frame, /^\D*$/);
      await paintGoes(page, `#${id}`, VAGUE);
      await page.close();
    });
  }

  test("marks come back when the page has cleared the registry for its own", async () => {
    const page = await opened("by-script");
    await page.type("#rich", "I am hiring a senior Rust engineer. We offer a competitive salary. ");
    await markComes(page, "vague", "competitive salary");
    const before = await marks(page);
    await page.click("#find");
    await marksCome(page, (now) => JSON.stringify(now) === JSON.stringify(before), "all marks come back");
    await page.evaluate(() => CSS.highlights.clear());
    await page.keyboard.type("today ");
    await marksCome(page, (now) => JSON.stringify(now) === JSON.stringify(before), "all marks come back as somebody types");
    await page.click("#find");
    assert.ok(await page.evaluate(() => CSS.highlights.has("page-hit")));
    await page.close();
  });

  for (const look of ["pale", "silent"]) {
    test(`a ${look} prediction is neither judged nor written around until it is taken`, async () => {
      const page = await opened(`ghost-text?look=${look}`);
      await page.type("#message", "I am hiring a senior Rust engineer. We offer ");
      const frame = await panel(page);
      await saysPill(frame, /Pay missing, stack stated/);
      assert.deepEqual(
        (await marks(page)).filter(([state]) => state === "vague"),
        [],
      );
      await addFromPanel(page, "remote");
      const { text } = await contentComes(page, { selector: "#message" }, (text) => /remote/i.test(text));
      assert.doesNotMatch(text, /competitive/);
      assert.ok(text.startsWith("I am hiring a senior Rust engineer. We offer"), text);
      assert.equal(await frame.$(".refused"), null);
      await page.close();

      const other = await opened(`ghost-text?look=${look}`);
      await other.type("#message", "I am hiring a senior Rust engineer. We offer ");
      await saysPill(await panel(other), /Pay missing/);
      await other.keyboard.press("Tab");
      await markComes(other, "vague", "competitive salary");
      await other.close();
    });
  }

  for (const by of inTurn(name, ["first", "last", "timer", "popover", "held"])) {
    test(`in a modal (${by}) the panel opens and takes the keyboard and the pointer`, async () => {
      const page = await opened(`focus-trap?by=${by}`);
      await page.type("#message", "I am hiring a senior engineer. We offer a competitive salary. ");
      const frame = await panel(page);
      await score(frame);
      await click(page, frame, "[data-do=open]");
      await click(page, frame, `[data-do="add remote"]`);
      await contentComes(page, { selector: "#message" }, (text) => /remote/i.test(text));
      await frame.focus("[data-do=close]");
      await frame.waitForFunction(() => document.hasFocus());
      // the trap has had time to take it back
      const looks = await page.evaluate(() => /** @type {any} */ (window).looks);
      await page.waitForFunction((before) => /** @type {any} */ (window).looks > before + 2, {}, looks);
      assert.ok(await frame.evaluate(() => document.hasFocus()), "the focus stays");
      assert.ok(await frame.$("[data-do=close]"), "the panel stays open");
      await page.keyboard.press("Enter");
      await frame.waitForSelector("[data-do=open]");
      assert.ok((await page.evaluate(() => /** @type {any} */ (window).bounces)) < 5);
      await page.close();
    });
  }

  for (const root of ["open", "closed"]) {
    for (const kind of inTurn(name, ["div", "button"])) {
      test(`another assistant's ${kind} in an ${root} root is not covered`, async () => {
        const page = await opened(`assistant?root=${root}&kind=${kind}`);
        await page.type("#message", "I am hiring a senior engineer. We offer a competitive salary. ");
        const frame = await panel(page);
        await score(frame);
        for (const height of [220, 320]) {
          await page.$eval(
            "#message",
            (one, height) => {
              /** @type {HTMLElement} */ (one).style.height = `${height}px`;
            },
            height,
          );
          const there = /** @type {DOMRect} */ (await page.evaluate(() => /** @type {any} */ (window).place()));
          await nextFrame(page);
          // what is transparent around the pill may lie anywhere
          const { left, top, right, bottom } = await seen(page, frame);
          assert.ok(
            !overlap({ left: left + 8, top: top + 2, right: right - 8, bottom: bottom - 10 }, there),
            JSON.stringify([left, top, right, bottom, there]),
          );
          await page.mouse.click((there.left + there.right) / 2, (there.top + there.bottom) / 2);
        }
        assert.equal(await page.evaluate(() => /** @type {any} */ (window).clicks), 2);
        await page.close();
      });
    }
  }

  test("in a textarea that is drawn larger, or each of whose lines has its own direction, lines are under their words", async () => {
    const page = await opened("textareas");
    /** @type {Record<string, { from: number, to: number }>} */
    const extents = {};
    for (const id of ["plain", "auto", "larger"]) {
      await page.focus(`#${id}`);
      await page.keyboard.down("Control");
      await page.keyboard.press("End");
      await page.keyboard.up("Control");
      await page.keyboard.type(" today");
      await paintComes(page, `#${id}`, VAGUE);
      extents[id] = await extentOf(page, `#${id}`, VAGUE);
    }
    for (const [id, { from, to }] of Object.entries(extents)) {
      const { from: wantedFrom = 0, to: wantedTo = 0 } = extents["plain"] ?? {};
      assert.ok(Math.abs(from - wantedFrom) < 0.02 && Math.abs(to - wantedTo) < 0.02, `${id}: ${JSON.stringify(extents)}`);
    }
    await page.close();
  });

  for (const by of ["chips", "tip", "panel"]) {
    test(`an editor that closes when the focus goes stays open while its writer clicks in our ${by}`, async () => {
      const page = await opened("closes");
      await page.click("#message");
      await type(page, ["Hi Priya,", "I am looking for a senior engineer.", "We offer a competitive salary."]);
      await markComes(page, "vague", "competitive salary");
      if (by === "panel") await addFromPanel(page, "flexibility");
      else {
        const frame = by === "tip" ? (await tipAt(page, "vague", "competitive salary", "is not a figure")).frame : await beside(page, ".chips");
        await seen(page, frame);
        await click(page, frame, "button");
      }
      await contentComes(page, { selector: "#message" }, (text) => /\[.*\]/.test(text));
      assert.equal(await page.evaluate(() => /** @type {any} */ (window).kept), null);
      await page.close();
    });
  }

  test("in frames and a window without an address of their own a message is marked; in a frame whose origin is nobody's it is left alone", async () => {
    const page = await opened("addressless");
    const lines = ["I am hiring a senior engineer.", "We offer a competitive salary."];
    for (const id of ["nobody", "srcdoc", "blob"]) {
      const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
      await frame?.waitForSelector("#message");
      const place = await page.$eval(`#${id}`, (one) => one.getBoundingClientRect().toJSON());
      await page.mouse.click(place.left + 60, place.top + 60);
      await type(page, lines);
      if (id === "nobody") {
        await nextFrame(page);
        assert.ok(await page.evaluate(() => document.documentElement.lastElementChild === document.body), "nobody comes");
        assert.ok(await frame?.evaluate(() => document.documentElement.lastElementChild === document.body && CSS.highlights.size === 0));
        continue;
      }
      await markComes(page, "vague", "competitive salary", `#${id}`);
      await addFromPanel(page, "flexibility");
      await contentComes(page, { frame: `#${id}`, selector: "#message" }, (text) => /The team decides/.test(text));
    }
    const coming = page.browser().waitForTarget((target) => target.url().startsWith("blob:") && target.type() === "page");
    await page.click("#open");
    const opening = await (await coming).page();
    assert.ok(opening);
    await opening.waitForSelector("#message");
    await opening.click("#message");
    await type(opening, lines);
    await markComes(opening, "vague", "competitive salary");
    await opening.close();
    await page.close();
  });

  for (const id of ["message", "plain"]) {
    test(`in #${id} all is where it belongs, whatever the page does to itself and to what is around it`, async () => {
      const page = await opened("held");
      await page.click(`#${id}`);
      await type(page, ["Hi Priya,", "I am looking for a senior engineer.", "We offer a competitive salary."]);
      const frame = await panel(page);
      await score(frame);
      await beside(page, ".chips");
      await paintComes(page, `#${id}`, VAGUE);
      const line = await extentOf(page, `#${id}`, VAGUE);
      for (const [where, css] of HELD) {
        await page.evaluate((where, css) => /** @type {any} */ (window).hold(where, css, where === "page" ? 60 : 0), where, css);
        await page.waitForFunction(ofOurs, {}, id).catch(() => assert.fail(`pill or chips are elsewhere: ${where} ${css}`));
        for (const until = Date.now() + 30_000; ; await nextFrame(page)) {
          const { from, to } = await extentOf(page, `#${id}`, VAGUE);
          if (Math.abs(from - line.from) < 0.02 && Math.abs(to - line.to) < 0.02) break;
          assert.ok(Date.now() < until, `${where} ${css}: the line is drawn from ${from} to ${to}, which was ${JSON.stringify(line)}`);
        }
      }
      await opens(frame, async () => {
        const [[x, y]] = await page.evaluate(ofOurs, id, true);
        await page.mouse.click(x, y);
      });
      await frame.waitForSelector("[data-do=close]");
      await page.close();
    });
  }

  test("in a textarea whose font only its frame has, lines are under their words", async () => {
    const page = await opened("frame-fonts");
    /** @type {{ from: number, to: number }[]} */
    const extents = [];
    for (const id of ["known", "own"]) {
      const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
      await frame?.waitForSelector("textarea");
      const place = await page.$eval(`#${id}`, (one) => one.getBoundingClientRect().toJSON());
      await page.mouse.click(place.left + 300, place.top + 80);
      await page.keyboard.press("End");
      await page.keyboard.type(" today");
      await paintComes(page, `#${id}`, VAGUE);
      extents.push(await extentOf(page, `#${id}`, VAGUE));
    }
    const [known, own] = extents;
    assert.ok(known && own && Math.abs(known.from - own.from) < 0.02 && Math.abs(known.to - own.to) < 0.02, JSON.stringify(extents));
    await page.close();
  });

  /** @param {string} at @returns {Promise<Page>} */
  async function opened(at) {
    const page = await newPage();
    await page.goto(`https://${SITE}/${at}`);
    return page;
  }
});

/** @param {import("puppeteer-core").Frame} frame @param {RegExp} said */
async function saysPill(frame, said) {
  const label = () => frame.$eval("button.pill", (pill) => pill.getAttribute("aria-label") ?? "");
  for (const until = Date.now() + 30_000; !said.test(await label()); ) if (Date.now() > until) throw new Error(`The pill says “${await label()}”, not ${said}`);
}
