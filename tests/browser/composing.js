/**
 * What every test here does: opens a page, writes as a user writes, and sees what a user sees.
 * The marks are read from the registry that the browser paints from; the panel from its own frame.
 */

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {[state: string, words: string]} Marked */

/** A recruiter's message, with a fact and a gap of each kind that the tests ask about. */
export const MESSAGE = [
  "Hi Priya,",
  "I am looking for a senior backend engineer to join the routing team at Northwind.",
  "The work is in Rust, and it is fully remote.",
  "We offer a competitive salary.",
];

/** @param {Page | Frame} page @returns {Promise<Marked[]>} in the order in which they stand in the message */
export function marks(page) {
  return page.evaluate(readMarks);
}

/** Waits until the marks are such. @param {Page | Frame} page @param {(marks: Marked[]) => boolean} such @param {string} promise */
export async function marksCome(page, such, promise) {
  const until = Date.now() + 10_000;
  for (;;) {
    const now = await marks(page);
    if (such(now)) return now;
    if (Date.now() > until) throw new Error(`${promise}; but marked is ${JSON.stringify(now)}`);
    await nextFrame(page);
  }
}

/** Waits until `state` is marked on something that has `words` in it. @param {Page | Frame} page @param {string} state @param {string} words */
export function markComes(page, state, words) {
  return marksCome(page, (now) => isMarked(now, state, words), `“${words}” is to be marked as ${state}`);
}

/** @param {Marked[]} now @param {string} state @param {string} words */
export function isMarked(now, state, words) {
  return now.some(([of, text]) => of === state && text.includes(words));
}

/** Runs in the page. */
function readMarks() {
  /** @type {{ state: string, words: string, at: number }[]} */
  const found = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith("facts-first-")) continue;
    for (const range of highlight) {
      const textarea = /** @type {HTMLTextAreaElement | null} */ (document.activeElement);
      const inNode = range instanceof Range;
      const words = inNode ? range.toString() : (textarea?.value.slice(range.startOffset, range.endOffset) ?? "");
      const rect = inNode ? range.getBoundingClientRect() : null;
      found.push({ state: name.slice("facts-first-".length), words, at: rect ? rect.top * 10_000 + rect.left : range.startOffset });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ state, words }) => /** @type {[string, string]} */ ([state, words]));
}

/** @param {Page | Frame} page */
export function nextFrame(page) {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** @param {Page} page @param {readonly string[]} lines */
export async function type(page, lines) {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
}

/** The panel's frame, once it shows something. @param {Page} page @returns {Promise<Frame>} */
export async function panel(page) {
  const frame = await page.waitForFrame((one) => one.url().includes("panel.html"), { timeout: 10_000 });
  await frame.waitForSelector("[data-do=open], [data-do=close]", { timeout: 10_000 });
  return frame;
}

/** The score that the pill tells a screen reader, once it tells one. @param {Frame} frame @returns {Promise<number>} */
export async function score(frame) {
  const label = await frame.waitForFunction(() => document.querySelector("button.pill:not(.is-quiet)")?.getAttribute("aria-label") ?? null, { timeout: 10_000 });
  return Number.parseInt((await label.jsonValue()) ?? "", 10);
}

/** Undo, as on this machine's keyboard. @param {Page} page */
export async function undo(page) {
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyZ");
  await page.keyboard.up("Control");
}
