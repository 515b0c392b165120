/** A message of thousands of lines, where each point that the browser is asked about and each mark that it draws takes long, and a textarea's marks as its
 * words change. Work is counted, on a clock of the test's own; benches/agent/large.js has the real one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { pause } from "./composing.js";
import { countedPages, openCounted } from "./counted.js";

const WORDS = "We offer a competitive salary.";
const PILL = { width: 80, height: 40 };

inBothBrowsers(({ newPage, server }) => {
  /** A textarea in use that holds `value`. @param {string} value @param {boolean} [isMirrored] the browser cannot paint in it */
  async function opened(value, isMirrored = false) {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await page.evaluateOnNewDocument(holdClock);
    if (isMirrored) await page.evaluateOnNewDocument(() => delete (/** @type {any} */ (HTMLTextAreaElement.prototype).createValueRange));
    await openCounted(page, ELSEWHERE);
    await page.evaluate((value) => {
      const plain = Object.assign(document.createElement("textarea"), { id: "message", value, spellcheck: false });
      document.querySelector("#message")?.replaceWith(plain);
      plain.setSelectionRange(0, 0);
    }, value);
    await page.focus("#message");
    await page.keyboard.press("Shift");
    await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.reports > 0);
    return page;
  }

  test("a place is looked for at no more points than there is time for", async (t) => {
    const page = await opened("> some words\n".repeat(2_000));
    const look = (/** @type {number} */ each) =>
      page.evaluate(
        (each, size) => {
          const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
          const asked = /** @type {any} */ (globalThis).askedAtPoints(each);
          const place = FactsFirst.pillPlace(FactsFirst.readText(message), size, null, []);
          const { right, bottom } = message.getBoundingClientRect();
          return { points: asked.end(), isInCorner: place !== null && right - place.left < 130 && place.top < bottom && bottom - place.top < 60 };
        },
        each,
        PILL,
      );
    await t.test("where they are cheap all that one place takes, and none of the others", async () => {
      const { points, isInCorner } = await look(0);
      assert.ok(isInCorner);
      assert.ok(points >= 12 && points <= 18, `${points} points`);
    });
    await t.test("where each takes long only two, and there is a place all the same", async () => {
      assert.deepEqual(await look(40), { points: 2, isInCorner: true });
    });
    await t.test("the first of which is the middle, where a button is found", async () => {
      await page.evaluate((size) => {
        const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
        const { left, top } = /** @type {{ left: number, top: number }} */ (FactsFirst.pillPlace(FactsFirst.readText(message), size, null, []));
        const style = `position: fixed; left: ${left + 36}px; top: ${top + 12}px; width: 8px; height: 8px; padding: 0`;
        document.body.append(Object.assign(document.createElement("button"), { style }));
      }, PILL);
      // the other one is at the next place
      assert.deepEqual(await look(40), { points: 2, isInCorner: false });
    });
    await page.close();
  });

  test("after a place that took long to find no other is looked for with each frame, and the last one is not forgotten", async () => {
    const page = await opened("> some words\n".repeat(2_000));
    const { placed, seconds } = await page.evaluate(async () => {
      const { frames, realNow } = /** @type {any} */ (globalThis);
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      /** @type {any} */ (globalThis).askedAtPoints(40);
      const { pillPlace } = FactsFirst;
      Object.assign(globalThis, { placed: 0 });
      FactsFirst.pillPlace = (...given) =>
        (
          /** @type {any} */ (globalThis).placed++, pillPlace(...given)
        );
      const start = realNow();
      for (let frame = 0; frame < 30; frame++) {
        message.scrollTop += 7;
        await new Promise((resolve) => frames(resolve));
      }
      return { placed: /** @type {any} */ (globalThis).placed, seconds: (realNow() - start) / 1_000 };
    });
    assert.ok(placed >= 1 && placed <= 3 + seconds / 0.4, `${placed} times in ${seconds} seconds`);
    const again = () => page.evaluate(() => /** @type {any} */ (globalThis).placed);
    for (const until = Date.now() + 30_000; (await again()) === placed; await pause()) assert.ok(Date.now() < until, "a place is looked for again");
    await page.close();
  });

  test("more than ten thousand lines are too many to read, in a textarea and in a message", async () => {
    const page = await opened(WORDS);
    const isTooLong = await page.evaluate((words) => {
      const plain = document.createElement("textarea");
      const rich = Object.assign(document.createElement("div"), { style: "white-space: pre" });
      document.body.append(rich);
      return [9_990, 10_010].map((lines) => {
        const value = `${words}${"\n".repeat(lines)}${words}`;
        plain.value = rich.textContent = value;
        return [plain, rich].map((one) => FactsFirst.readText(one).isTooLong);
      });
    }, WORDS);
    assert.deepEqual(isTooLong, [
      [false, false],
      [true, true],
    ]);
    await page.close();
  });

  test("for a message that is too long to mark no rules come, which would have the style of the whole page worked out anew; they do once it is not", async () => {
    const page = await opened("> some words\n".repeat(20_000));
    const rules = () => page.evaluate(() => /** @type {any} */ (globalThis).counted.rules);
    assert.equal(await rules(), 0);
    await page.evaluate((words) => {
      const message = /** @type {HTMLTextAreaElement} */ (document.querySelector("#message"));
      message.value = words;
      message.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, WORDS);
    for (const until = Date.now() + 30_000; (await rules()) === 0; await pause()) assert.ok(Date.now() < until, "the rules come");
    await page.close();
  });

  test("of quoted lines no more are looked at than are told", async () => {
    const page = await opened(WORDS);
    const { looked, told } = await page.evaluate(() => {
      const plain = document.createElement("textarea");
      plain.value = `mine\n${"> some words\n".repeat(7_000)}`;
      const { exec } = RegExp.prototype;
      let [looked, told] = [0, ""];
      RegExp.prototype.exec = function (text) {
        looked++;
        return exec.call(this, text);
      };
      FactsFirst.openEarlier(plain, FactsFirst.hostProfile(location), (text) => void (told = text)).look();
      RegExp.prototype.exec = exec;
      return { looked, told };
    });
    assert.equal(told, "some words\n".repeat(2_000).slice(0, 20_000));
    assert.ok(looked < 2_000, `${looked} lines`);
    await page.close();
  });

  test("where a mark is drawn over a textarea, words below its paragraph and the caret's are not laid out for it", async () => {
    const page = await opened(`${WORDS}\n\n${"> some words\n".repeat(5_000)}`, true);
    const laidOut = await page.evaluate(() => {
      const message = /** @type {HTMLTextAreaElement} */ (document.querySelector("#message"));
      const { dom } = FactsFirst;
      const { createTextNode } = dom;
      /** @type {number[]} */
      const laidOut = [];
      dom.createTextNode = (doc, text) => (laidOut.push(text.length), createTextNode(doc, text));
      const mark = (/** @type {string} */ words) => {
        const start = message.value.indexOf(words);
        FactsFirst.unpaint(message);
        FactsFirst.mirror(message, [{ state: "vague", start, end: start + words.length }], "light");
        return FactsFirst.textareaLines(message, start, start + words.length).length;
      };
      const lines = mark("competitive salary");
      dom.createTextNode = createTextNode;
      return { laidOut, lines };
    });
    assert.deepEqual(laidOut, { laidOut: [WORDS.length], lines: 1 });
    await page.close();
  });

  test("over a long textarea the lines near what is seen are drawn, and others when it is scrolled there", async () => {
    const page = await opened(`${WORDS}\n`.repeat(600), true);
    const drawn = await page.evaluate(async () => {
      const { frames } = /** @type {any} */ (globalThis);
      const message = /** @type {HTMLTextAreaElement} */ (document.querySelector("#message"));
      message.style.cssText = "height: 200px; width: 400px; font: 15px/20px sans-serif";
      const lines = () =>
        [...FactsFirst.layer(message).querySelectorAll(".line")].map((line) => line.getBoundingClientRect().top - message.getBoundingClientRect().top);
      const still = async () => {
        for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => frames(resolve));
      };
      const marks = Array.from(message.value.matchAll(/competitive salary/g), ({ index }) => ({
        state: /** @type {State} */ ("vague"),
        start: index,
        end: index + 18,
      }));
      FactsFirst.mirror(message, marks, "light");
      const looked = [];
      for (const top of [0, 5_000, 5_100, 0]) {
        message.scrollTop = top;
        await still();
        const all = lines();
        looked.push({ all: all.length, seen: all.filter((at) => at > 0 && at < 200).length });
      }
      return { marks: marks.length, looked };
    });
    assert.equal(drawn.marks, 600);
    for (const { all, seen } of drawn.looked) assert.ok(seen >= 9 && seen <= 11 && all <= 40, JSON.stringify(drawn));
    await page.close();
  });

  test("words that are gone since they were read stand nowhere", async () => {
    const page = await opened(WORDS.repeat(3));
    const boxes = await page.evaluate((words) => {
      const message = /** @type {HTMLTextAreaElement} */ (document.querySelector("#message"));
      const before = FactsFirst.readText(message);
      message.value = words;
      FactsFirst.paint(before, [{ state: "vague", start: words.length, end: 2 * words.length }]);
      return FactsFirst.boxesOf(before, words.length, 2 * words.length);
    }, WORDS);
    assert.deepEqual(boxes, []);
    await page.close();
  });

  test("a mark goes along with its words in the task in which others are put in before them", async () => {
    const page = await opened(`\n\n${WORDS}`);
    const marked = await page.evaluate(async () => {
      const message = /** @type {HTMLTextAreaElement} */ (document.querySelector("#message"));
      const words = () =>
        [...CSS.highlights.values()].flatMap((one) => [...one]).map(({ startOffset, endOffset }) => message.value.slice(startOffset, endOffset));
      if (!("createValueRange" in message)) return null;
      const before = words();
      const edits = [["insertText", "> pasted words"], ["insertLineBreak"], ["delete"], ["delete"], ["insertText", "competitive "]];
      const after = edits.map(([command, text]) => (document.execCommand(command ?? "", false, text), words()));
      message.setSelectionRange(0, message.value.length);
      document.execCommand("delete");
      return { before, after, emptied: words() };
    });
    // elsewhere they are drawn over the textarea, and cost nothing until they are drawn again
    if (marked) {
      assert.ok(marked.before.includes("competitive salary"), JSON.stringify(marked));
      for (const words of marked.after) assert.deepEqual(words.sort(), marked.before.sort());
      assert.deepEqual(marked.emptied, []);
    }
    await page.close();
  });
});

/** Runs in the page before all else: a clock on which points can take long. */
function holdClock() {
  const realNow = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => realNow() + ahead;
  /** From now on each point that the agent asks about takes so many milliseconds more. @param {number} each */
  const askedAtPoints = (each) => {
    const { dom } = FactsFirst;
    const { elementFromPoint } = dom;
    let points = 0;
    dom.elementFromPoint = (...given) => {
      points++;
      ahead += each;
      return elementFromPoint(...given);
    };
    return { end: () => ((dom.elementFromPoint = elementFromPoint), points) };
  };
  Object.assign(globalThis, { realNow, askedAtPoints });
}
