/** What is larger than any message is not read, and the pill says so. Work is counted here; benches/agent/large.js has the clock. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { markComes, marks, nextFrame, panel, placeOf } from "./composing.js";
import { countedPages, openCounted } from "./counted.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ isTooLong: boolean, text: string, nodes: number, styles: number, units: number }} Read */

const WORDS = "I am hiring a senior Rust developer, with a competitive salary. ";

/** How messages come to be too large; each runs in the page. @type {Record<string, (words: string) => void>} */
const TOO_LARGE = {
  "one long text": (words) => document.querySelector("#message")?.replaceChildren(words.repeat(1_600)),
  "spaces that collapse": (words) => document.querySelector("#message")?.replaceChildren(words, " ".repeat(120_000), "so"),
  "characters that are not seen": (words) => document.querySelector("#message")?.replaceChildren(words, "\u200B".repeat(120_000)),
  "many nodes without a word": (words) =>
    document.querySelector("#message")?.replaceChildren(words, ...Array.from({ length: 6_000 }, () => document.createElement("span"))),
  "many nodes with a word each": (words) =>
    document
      .querySelector("#message")
      ?.replaceChildren(words, ...Array.from({ length: 6_000 }, () => Object.assign(document.createElement("b"), { textContent: "a " }))),
  "nodes in nodes": (words) => {
    const top = document.createElement("span");
    let at = top;
    for (let level = 0; level < 450; level++) at = at.appendChild(document.createElement("span"));
    at.textContent = words;
    document.querySelector("#message")?.replaceChildren(top);
  },
};

/** What only looks large. @type {Record<string, (words: string) => void>} */
const FINE = {
  "a thread that is quoted": (words) => {
    const thread = Object.assign(document.createElement("blockquote"), { className: "gmail_quote" });
    thread.append(...Array.from({ length: 6_000 }, () => Object.assign(document.createElement("b"), { textContent: "a ".repeat(20) })));
    document.querySelector("#message")?.replaceChildren(words, thread);
  },
  "what stands behind where a reply ends": (words) => {
    const end = Object.assign(document.createElement("div"), { id: "appendonsend" });
    document.querySelector("#message")?.replaceChildren(words, end, ...Array.from({ length: 6_000 }, () => document.createElement("span")));
  },
  "700 lines": (words) =>
    document
      .querySelector("#message")
      ?.replaceChildren(...Array.from({ length: 700 }, () => Object.assign(document.createElement("div"), { textContent: words }))),
};

const MOST = { nodes: 5_001, units: 100_000 };

inBothBrowsers(({ newPage, server }) => {
  test("no reading goes further than its bounds, whatever the page holds", async (t) => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    await page.evaluate(count);
    for (const [kind, make] of Object.entries(TOO_LARGE)) {
      await t.test(kind, async () => {
        const { isTooLong, text, nodes, styles, units } = await read(page, make);
        assert.deepEqual({ isTooLong, text }, { isTooLong: true, text: "" });
        assert.ok(nodes <= MOST.nodes && styles <= MOST.nodes && units <= MOST.units, JSON.stringify({ nodes, styles, units }));
      });
    }
    for (const [kind, make] of Object.entries(FINE)) {
      await t.test(`but of ${kind} the message is read`, async () => {
        const { isTooLong, text, nodes } = await read(page, make);
        assert.ok(!isTooLong && text.startsWith(WORDS.trim()) && nodes <= MOST.nodes, JSON.stringify({ isTooLong, nodes }));
      });
    }
    await t.test("5,000 levels do not overflow the stack", async () => {
      const isTooLong = await page.evaluate(() => {
        // in no document, so that no browser has to lay it out
        const message = document.createElement("div");
        let at = message;
        for (let level = 0; level < 5_000; level++) at = at.appendChild(document.createElement("div"));
        at.textContent = "We pay well.";
        return FactsFirst.readText(message).isTooLong;
      });
      assert.equal(isTooLong, true);
    });
    await t.test("a textarea too", async () => {
      const isTooLong = await page.evaluate((words) => {
        const plain = document.createElement("textarea");
        return [words.repeat(1_600), words].map((value) => FactsFirst.readText(Object.assign(plain, { value })).isTooLong);
      }, WORDS);
      assert.deepEqual(isTooLong, [true, false]);
    });
    await page.close();
  });

  test("nobody else's lines in plain text take longer than to look at them once", async () => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    // a regular expression that tries all ways to part each line needs minutes here
    const lines = await page.evaluate(() => {
      const plain = document.createElement("textarea");
      const read = (/** @type {string} */ value) => FactsFirst.readText(Object.assign(plain, { value })).text;
      return [read(`${`${"1".repeat(400)}\n`.repeat(120)}> theirs\nmine`).length, read("mine\n> theirs\n".repeat(3_000)).length];
    });
    assert.deepEqual(lines, [401 * 120 + 4, 5 * 3_000]);
    await page.close();
  });

  test("a message that is too long is asked for once in a while, not with each key, and nothing of it is measured", async () => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    await page.evaluate(count);
    await page.evaluate(/** @type {(words: string) => void} */ (TOO_LARGE["many nodes with a word each"]), WORDS);
    await page.focus("#message");
    await page.keyboard.press("Shift");
    await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.reports > 0);
    await nextFrame(page);
    const { readings, measured, seconds } = await page.evaluate(async () => {
      const { work, frames } = /** @type {any} */ (globalThis);
      const message = /** @type {Element} */ (document.querySelector("#message"));
      const [start, before] = [performance.now(), { ...work }];
      for (let key = 0; key < 40; key++) {
        message.append("t");
        message.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await new Promise((resolve) => frames(resolve));
      }
      return { readings: work.readings - before.readings, measured: work.measured - before.measured, seconds: (performance.now() - start) / 1_000 };
    });
    assert.ok(readings <= 1 + seconds, `${readings} readings in ${seconds} seconds`);
    assert.equal(measured, 0);
    await page.close();
  });

  test("for a place for the chips all lines of a message are measured when it ends elsewhere, and not with each key of a line", async () => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    const measured = await page.evaluate((words) => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const { linesOf } = FactsFirst;
      let times = 0;
      FactsFirst.linesOf = (reading) => (times++, linesOf(reading));
      const place = () => {
        times = 0;
        const { at } = FactsFirst.chipsPlace(FactsFirst.readText(message, undefined), { width: 100, height: 24 }, null, []) ?? {};
        return at ? times : -1;
      };
      message.replaceChildren(...[1, 2, 3].map(() => Object.assign(document.createElement("div"), { textContent: words })));
      const first = place();
      const keys = Array.from("and it is remote", (letter) => (message.lastElementChild?.append(letter), place()));
      message.append(Object.assign(document.createElement("div"), { textContent: words }));
      return { first, keys: Math.max(...keys), line: place(), again: place() };
    }, "I am hiring a senior Rust developer. ");
    assert.deepEqual(measured, { first: 1, keys: 0, line: 1, again: 0 });
    await page.close();
  });

  test("of a long message only what has changed is read anew, and it is read as all of it would be", async () => {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    await page.evaluate(count);
    await page.evaluate(/** @type {(words: string) => void} */ (FINE["700 lines"]), WORDS);
    const { differ, keys, first } = await page.evaluate(() => {
      const { work } = /** @type {any} */ (globalThis);
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const kept = FactsFirst.openKept();
      // a machine may be as slow as it likes
      kept.begin = () => {};
      const changes = new MutationObserver(() => {});
      changes.observe(message, { childList: true, characterData: true, attributes: true, subtree: true });
      const read = () => {
        const before = { ...work };
        kept.note(changes.takeRecords());
        const { text } = FactsFirst.readText(message, undefined, kept);
        return { text, nodes: (work.nodes - before.nodes) / 2, styles: work.styles - before.styles };
      };
      const first = read();
      const line = (/** @type {number} */ number) => /** @type {HTMLElement} */ (message.children[number]);
      const words = (/** @type {number} */ number) => /** @type {Text} */ (line(number).firstChild);
      const [bold, quote, end] = ["b", "blockquote", "div"].map((name) => Object.assign(document.createElement(name), { textContent: " so " }));
      if (!bold || !quote || !end) throw new Error("Nothing was made");
      quote.className = "gmail_quote";
      end.id = "appendonsend";
      /** @type {(() => void)[]} */
      const edits = [
        () => words(3).appendData("t"),
        () => words(3).splitText(5),
        () => line(3).append(bold, document.createElement("br"), "  and  "),
        () => bold.append(document.createElement("img"), "more"),
        () => words(4).replaceData(0, 2, "\u00A0\u200B  "),
        () => line(5).replaceChildren(),
        () => line(6).remove(),
        () => line(2).before(line(9)),
        () => message.prepend("bare words ", document.createElement("br")),
        () => line(7).append(line(30), line(31)),
        () => line(30).replaceWith(quote),
        () => quote.append("theirs"),
        () => quote.classList.remove("gmail_quote"),
        () => (line(12).hidden = true),
        () => words(12).appendData("unseen"),
        () => (line(12).hidden = false),
        () => (line(13).style.whiteSpace = "pre"),
        () => words(13).appendData("   as it is  "),
        () => line(40).before(end),
        () => words(50).appendData("unread"),
        () => end.remove(),
        () => (message.style.whiteSpace = "pre-wrap"),
        () => words(2).appendData("  "),
        () => message.replaceChildren(...[...message.children].slice(0, 20)),
        () => line(1).replaceChildren(...Array.from({ length: 5_100 }, () => document.createElement("i"))),
        () => line(1).replaceChildren("We pay well."),
      ];
      const differ = [];
      for (const [number, edit] of edits.entries()) {
        edit();
        if (read().text !== FactsFirst.readText(message).text) differ.push(`${number}: ${edit}`);
      }
      const keys = [];
      for (let key = 0; key < 3; key++) {
        words(1).appendData("t");
        keys.push(read());
      }
      return { differ, keys: keys.map(({ nodes, styles }) => ({ nodes, styles })), first: first.nodes };
    });
    assert.deepEqual(differ, []);
    assert.ok(first >= 700, `all of it is read once: ${first}`);
    assert.deepEqual(
      keys,
      keys.map(() => ({ nodes: 0, styles: 0 })),
    );
    await page.close();
  });

  for (const kind of ["one long text", "many nodes with a word each", "nodes in nodes"]) {
    test(`the pill says that a message is too long to check, and checks it once it is not: ${kind}`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.focus("#message");
      await page.keyboard.type(WORDS);
      await markComes(page, "vague", "competitive salary");
      await page.evaluate(/** @type {(words: string) => void} */ (TOO_LARGE[kind]), WORDS);
      const frame = await panel(page);
      await frame.waitForFunction(() => document.querySelector("button.pill")?.textContent === "Too long to check");
      assert.equal(await frame.$eval("button.pill", (pill) => pill.getAttribute("aria-label")), "Facts First. This message is too long to check.");
      assert.deepEqual(await marks(page), [], "nothing is marked in what was not read");
      await nextFrame(page);
      assert.ok(await placeOf(page, frame), "the pill is seen");
      await page.evaluate((words) => document.querySelector("#message")?.replaceChildren(words), WORDS);
      await markComes(page, "vague", "competitive salary");
      await frame.waitForSelector("button.pill:not(.is-long)");
      await page.close();
    });
  }
});

/** Runs in the page: from now on, what the agent does with nodes is counted. */
function count() {
  const work = { nodes: 0, styles: 0, units: 0, readings: 0, measured: 0 };
  const { nextSibling, firstChild } = FactsFirst.dom;
  FactsFirst.dom.nextSibling = (node) => (work.nodes++, nextSibling(node));
  FactsFirst.dom.firstChild = (node) => (work.nodes++, firstChild(node));
  const style = getComputedStyle;
  window.getComputedStyle = (...given) => (work.styles++, style(...given));
  const data = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(CharacterData.prototype, "data"));
  Object.defineProperty(CharacterData.prototype, "data", {
    ...data,
    /** @this {CharacterData} */
    get() {
      work.units += this.length;
      return data.get?.call(this);
    },
  });
  const readText = FactsFirst.readText;
  FactsFirst.readText = (...given) => (work.readings++, readText(...given));
  const rects = Range.prototype.getClientRects;
  Range.prototype.getClientRects = function () {
    work.measured++;
    return rects.call(this);
  };
  Object.assign(globalThis, { work });
}

/** Fills the composer and reads it. @param {Page} page @param {(words: string) => void} make @returns {Promise<Read>} */
async function read(page, make) {
  await page.evaluate(make, WORDS);
  return page.evaluate(() => {
    const { work } = /** @type {any} */ (globalThis);
    Object.assign(work, { nodes: 0, styles: 0, units: 0 });
    const { isTooLong, text } = FactsFirst.readText(/** @type {HTMLElement} */ (document.querySelector("#message")));
    return { isTooLong, text: text.slice(0, 100), nodes: work.nodes / 2, styles: work.styles, units: work.units };
  });
}
