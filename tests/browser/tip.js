/** The tip on a mark, as the pointer and the caret call it. */
import assert from "node:assert/strict";
import { beside, markBoxes, nextFrame, placeOf, seen } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** Rests the pointer on marked words. @param {Page} page */
export async function pointAt(page, state = "vague", words = "competitive salary") {
  const [box] = await markBoxes(page, state, words);
  assert.ok(box, `“${words}” is marked as ${state}`);
  // in the first word: what is marked in the middle may be two things
  const [x, y] = [box.left + 4, (box.top + box.bottom) / 2];
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
}

/** Puts the caret in marked words, as the arrow keys do. @param {Page} page @param {string} state @param {string} words */
async function putCaret(page, state, words) {
  await page.evaluate(
    (state, words) => {
      const all = [...CSS.highlights].flatMap(([name, ranges]) => (name.endsWith(`-${state}`) ? [...ranges] : []));
      const range = /** @type {Range | undefined} */ (all.find((range) => String(range).includes(words)));
      if (range) getSelection()?.collapse(range.startContainer, range.startOffset + 1);
    },
    state,
    words,
  );
}

/** @typedef {{ frame: Frame, words: string, place: import("./composing.js").Box }} SeenTip */

/** The tip that the pointer calls, once it is seen and says this. What was typed last may take it away, until the pointer moves again.
 * @param {Page} page @param {string} state @param {string} words @param {string} title @returns {Promise<SeenTip>} */
export function tipAt(page, state, words, title) {
  return tipComes(page, title, () => pointAt(page, state, words));
}

/** The tip that the caret calls. @param {Page} page @param {string} state @param {string} words @param {string} title @returns {Promise<SeenTip>} */
export function tipByCaret(page, state, words, title) {
  return tipComes(page, title, () => putCaret(page, state, words));
}

/** The same, called in another way. @param {Page} page @param {string} title @param {() => Promise<void>} call @returns {Promise<SeenTip>} */
export async function tipComes(page, title, call) {
  await call();
  // a report that arrives between takes the tip away until it is called again
  const frame = await beside(page, ".tip", 3_000).catch(() => call().then(() => beside(page, ".tip")));
  /** @type {Awaited<ReturnType<typeof placeOf>>} */
  let before = null;
  for (const until = Date.now() + 30_000; ; await nextFrame(page)) {
    const words = await frame.evaluate(() => document.body.innerText);
    const place = await placeOf(page, frame);
    // it stands still when it is where it was a frame ago
    if (place && words.includes(title) && JSON.stringify(place) === JSON.stringify(before)) return { frame, words, place };
    before = place;
    assert.ok(Date.now() < until, `The tip says ${JSON.stringify(words)}; is “${title}” seen?`);
    await call();
  }
}

/** Waits until a tip with that title is seen; Tab is the page's until then. @param {Page} page @param {string} title */
export async function tipSays(page, title) {
  for (const until = Date.now() + 30_000; ; await nextFrame(page)) {
    const frame = await beside(page, ".tip");
    const words = await frame.evaluate(() => document.body.innerText);
    // it is placed a message after it is filled
    if (words.includes(title)) return seen(page, frame);
    if (Date.now() > until) throw new Error(`The tip says ${JSON.stringify(words)}, not ${title}`);
  }
}
