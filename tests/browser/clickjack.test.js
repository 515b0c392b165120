/** A click counts only when the user has seen what it is on, where it is, for a moment: what a page covers, hides or pushes under the pointer is not clicked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { click, contentComes, contentOf, MESSAGE, nextFrame, panel, placeOf, score, type } from "./composing.js";
import { AT, BUTTON, isRefused, middleOf, ready, SENTENCE, stands } from "./covered.js";

const HIDDEN = [
  ...["the page is transparent", "the page is filtered away", "the page is darkened to nothing", "the page is masked", "the page is blended"],
  ...["the page is cut", "the page is enlarged", "a popover lies over it", "a popover with nothing but a backdrop lies over it"],
  ...["a small popover with a large child lies over it", "something on the highest level lies over it", "what comes after the page lies over it"],
  ...[
    "a picture of the page as it was lies over it",
    "the shadow of a popover of one pixel lies over it",
    "the outline of a popover of one pixel lies over it",
  ],
  ...["what comes before the words of a small popover lies over it", "a large letter of a small popover lies over it"],
  "a drawing that is larger than its own edges lies over it",
  ...["the left edge of a popover without width lies over it", "the lower edge of a popover without height lies over it"],
  ...["the outline of a backdrop lies over it", "the edge of a backdrop lies over it"],
  ...["what stands before us is ordered after us", "what stands before us is ordered after us in a grid"],
  ...["a popover in a shadow tree behind many elements lies over it", "a line through the spaces of a popover lies over it"],
  ...["many words before those of a small popover lie over it", "a picture in the edges of a popover lies over it"],
  ...["the marks of a list in a popover lie over it", "the bars of a popover lie over it"],
  ...["a popover in a closed shadow tree lies over it, with a filter on the page", "what stands before us is nearer than we"],
  "a small shadow that is drawn a thousand times as large lies over it",
];

const HARMLESS = [
  ...["a dark mode inverts the page", "a dark mode dims the page", "something empty lies over it"],
  ...["an empty popover lies over it", "a popover lies elsewhere", "a notice with a shadow and a picture stands elsewhere"],
  ...["a clear popover with clear edges and empty parts lies over it", "a notice with a link, a field and a tip's arrow stands elsewhere"],
];

/** A fade comes to its end: the browser that tells what is not seen as it is, is believed until then. */
const FADED = "the page is nearly opaque";

/** What is kept for all messages. @type {[what: string, opener: string, button: string, key: string][]} */
const KEEPING = [
  ["turns a rule off for ever", ".look:has(.what) .more", '[data-do^="never "]', "rules-off"],
  ["picks a role", "[data-do=roles]", '[data-do="role backend-northwind"]', `picked:${SITE}`],
];

/** @type {Role} */
const ROLE = {
  ...{ id: "backend-northwind", title: "Backend Engineer", company: "Northwind", link: "", pay: null, stack: ["Rust"] },
  ...{ remote: { mode: "remote", days: null, places: [] }, flexibility: [], contract: "", hours: "", visa: "", interview: [], used: 2 },
};

inBothBrowsers(({ name, newPage }) => {
  // the browser that tells what lies over a frame looks ten times a second
  const between = name === "Chromium" ? ["a popover lies over it in six of seven frames", FADED] : [];
  for (const trap of [...inTurn(name, HIDDEN), ...between]) {
    const isTakenBack = trap === HIDDEN[0];
    test(`${trap}: nothing is put in, and the panel says why${isTakenBack ? "; when it can be seen again, a click counts" : ""}`, async () => {
      const { page, frame, point } = await ready(newPage);
      await page.evaluate((trap, point) => /** @type {any} */ (globalThis).set(trap, point), trap, point);
      await stands(page);
      await page.mouse.click(point.x, point.y);
      await isRefused(page, frame);
      if (isTakenBack) {
        await page.evaluate(() => /** @type {any} */ (globalThis).unset());
        await stands(page);
        await click(page, frame, BUTTON);
        await contentComes(page, AT, (text) => SENTENCE.test(text));
      }
      await page.close();
    });
  }

  for (const trap of [...inTurn(name, HARMLESS), ...(name === "Firefox" ? [FADED] : [])]) {
    test(`${trap}: a click counts`, async () => {
      const { page, point } = await ready(newPage);
      await page.evaluate((trap, point) => /** @type {any} */ (globalThis).set(trap, point), trap, point);
      await stands(page);
      await page.mouse.click(point.x, point.y);
      await contentComes(page, AT, (text) => SENTENCE.test(text));
      await page.close();
    });
  }

  // the browser that tells what lies over a frame tells nothing of what is painted beside a box
  const passing = name === "Firefox" ? "a popover lies over it" : "the shadow of a popover of one pixel lies over it";
  test(`${passing} until the pointer comes: nothing is put in, and the panel says why`, async () => {
    const { page, frame, point } = await ready(newPage);
    await page.mouse.move(20, 690);
    await page.evaluate((trap) => {
      const { set, unset } = /** @type {any} */ (globalThis);
      set(trap);
      // our node is all of us that it knows
      const ours = (/** @type {EventTarget | null} */ one) => one instanceof Element && one.parentNode === document.documentElement && one.localName === "div";
      addEventListener("pointerout", ({ relatedTarget }) => ours(relatedTarget) && unset(), true);
    }, passing);
    await stands(page);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
    const told = await frame.waitForSelector(".refused p");
    assert.match((await told?.evaluate((one) => one.textContent)) ?? "", /did not count/);
    assert.deepEqual((await contentOf(page, AT)).text.split(/\n+/), MESSAGE);
    await page.close();
  });

  test("another text brings a button under the pointer: a click at that moment does not count", async () => {
    const { page, frame, point } = await ready(newPage);
    const more = async (/** @type {boolean} */ isThere) => {
      await page.evaluate((isThere) => {
        document.querySelector("#more")?.remove();
        if (isThere) {
          const more = Object.assign(document.createElement("div"), { id: "more", textContent: "You decide how it is built and which tools to use." });
          document.querySelector("#message")?.append(more);
        }
      }, isThere);
    };
    const untilGone = () => frame.waitForFunction((button) => !document.querySelector(button), {}, BUTTON);
    // where the button comes to be at first: in Firefox the frame gets its size later, and that may be at another place the next time
    let at = { x: 0, y: 0 };
    let isUnder = false;
    for (let tries = 0; !isUnder && tries < 8; tries++) {
      await more(true);
      await untilGone();
      await stands(page);
      const place = await placeOf(page, frame);
      assert.ok(place);
      const { x, y } = name === "Firefox" ? { x: place.left + at.x, y: place.top + at.y } : point;
      await page.mouse.move(x, y - 2);
      await page.mouse.move(x, y);
      await stands(page);
      // no hand of a test's is fast enough on every machine
      const clicked = frame.evaluate(clickWhenUnder, BUTTON, name === "Firefox" ? at : null);
      await more(false);
      ({ at, isUnder } = await clicked);
      if (!isUnder) await stands(page);
    }
    assert.ok(isUnder, "the button never came under the pointer");
    // or the frame itself has moved
    const told = await frame.waitForSelector(".unkept, .refused p").catch(async (error) => {
      throw new Error(`${error.message}; the message is ${JSON.stringify((await contentOf(page, AT)).text)}`);
    });
    assert.match((await told?.evaluate((one) => one.textContent)) ?? "", /did not count/);
    await stands(page);
    assert.deepEqual((await contentOf(page, AT)).text.split(/\n+/), MESSAGE);
    await click(page, frame, BUTTON);
    await contentComes(page, AT, (text) => SENTENCE.test(text));
    await page.close();
  });

  for (const [what, opener, button, key] of KEEPING) {
    test(`what ${what} needs a click that counts, too`, async () => {
      const { page, frame } = await ready(newPage, [...MESSAGE, "It is an exciting opportunity."]);
      await frame.evaluate((role) => chrome.storage.local.set({ [`role:${role.id}`]: role }), /** @type {any} */ (ROLE));
      await click(page, frame, opener);
      await frame.waitForSelector(button);
      const kept = () => frame.evaluate(async (key) => JSON.stringify((await chrome.storage.local.get(key))[key] ?? null), key);
      await stands(page);
      await page.evaluate(() => /** @type {any} */ (globalThis).set("a popover lies over it"));
      await stands(page);
      const point = await middleOf(page, frame, button);
      await page.mouse.click(point.x, point.y);
      const told = await frame.waitForSelector(".unkept");
      assert.match((await told?.evaluate((one) => one.textContent)) ?? "", /did not count/);
      assert.equal(await kept(), "null");
      await page.evaluate(() => /** @type {any} */ (globalThis).unset());
      await stands(page);
      await click(page, frame, button);
      for (const until = Date.now() + 30_000; (await kept()) === "null"; await nextFrame(page)) assert.ok(Date.now() < until, `${key} is kept`);
      await frame.waitForFunction(() => !document.querySelector(".unkept"));
      await frame.evaluate(() => chrome.storage.local.clear());
      await page.close();
    });
  }

  test("a page pushes the button under the pointer: the click does not count", async () => {
    const { page, frame, point } = await ready(newPage);
    await page.evaluate((point) => /** @type {any} */ (globalThis).push(point), point);
    await page.mouse.move(30, 500);
    await nextFrame(page);
    await page.mouse.down();
    await page.mouse.up();
    // or it has gone back to where it was before the button of the mouse came down, and the click is on nothing of ours
    const told = await frame.waitForSelector(".refused p", { timeout: 3_000 }).catch(() => null);
    if (told) assert.match((await told.evaluate((one) => one.textContent)) ?? "", /did not count/);
    assert.deepEqual((await contentOf(page, AT)).text.split(/\n+/), MESSAGE);
    await page.close();
  });

  test("a dialog of the page's own, with the composer in it: a click counts", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/modal-dialog`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame);
    await click(page, frame, "[data-do=open]");
    await click(page, frame, BUTTON);
    await contentComes(page, AT, (text) => SENTENCE.test(text));
    await page.close();
  });
});

/**
 * Runs in the frame: clicks a button as soon as it comes, if that is where the pointer is (null where the frame comes to be so large at once that it
 * is). Tells that, and where its middle was.
 * @param {string} selector @param {{ x: number, y: number } | null} pointer @returns {Promise<{ at: { x: number, y: number }, isUnder: boolean }>}
 */
function clickWhenUnder(selector, pointer) {
  return new Promise((resolve) => {
    new MutationObserver((_, watch) => {
      if (!document.querySelector(selector)) return;
      setTimeout(() => {
        const there = document.querySelector(selector);
        // drawn once more, it is another one, and may not be there yet
        if (!there) return;
        watch.disconnect();
        const { left, top, right, bottom } = there.getBoundingClientRect();
        const isUnder = !pointer || (left < pointer.x && pointer.x < right && top < pointer.y && pointer.y < bottom);
        if (isUnder) there.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }));
        resolve({ at: { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) }, isUnder });
      });
    }).observe(document.body, { childList: true, subtree: true });
  });
}
