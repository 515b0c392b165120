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

/**
 * @param {Page | Frame} page
 * @param {string} [frame] where the message is a document of its own. It is read from outside: no script may run in some
 * @returns {Promise<Marked[]>} in the order in which they stand in the message
 */
export function marks(page, frame) {
  return page.evaluate(readMarks, frame);
}

/** Waits until the marks are such. @param {Page | Frame} page @param {(marks: Marked[]) => boolean} such @param {string} promise @param {string} [frame] */
export async function marksCome(page, such, promise, frame) {
  const until = Date.now() + 30_000;
  for (;;) {
    const now = await marks(page, frame);
    if (such(now)) return now;
    if (Date.now() > until) throw new Error(`${promise}; but marked is ${JSON.stringify(now)}`);
    await pause();
  }
}

/** Waits until `state` is marked on something that has `words` in it. @param {Page} page @param {string} state @param {string} words @param {string} [frame] */
export function markComes(page, state, words, frame) {
  return marksCome(page, (now) => isMarked(now, state, words), `“${words}” is to be marked as ${state}`, frame);
}

/** @param {Marked[]} now @param {string} state @param {string} words */
export function isMarked(now, state, words) {
  return now.some(([of, text]) => of === state && text.includes(words));
}

/** Runs in the page. @param {string | undefined} frame */
function readMarks(frame) {
  const inside = /** @type {HTMLIFrameElement | null} */ (frame ? document.querySelector(frame) : null)?.contentWindow;
  const view = /** @type {typeof globalThis} */ (/** @type {unknown} */ (inside ?? window));
  /** @type {{ state: string, words: string, at: number }[]} */
  const found = [];
  for (const [name, highlight] of view.CSS.highlights) {
    // they begin otherwise in each session, so that no page knows them before
    const state = /^[a-z]{16}-(.+)$/.exec(name)?.[1];
    if (!state) continue;
    for (const range of highlight) {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const textarea = /** @type {HTMLTextAreaElement | null} */ (focused);
      const inNode = range instanceof view.Range;
      const words = inNode ? range.toString() : (textarea?.value.slice(range.startOffset, range.endOffset) ?? "");
      const rect = inNode ? range.getBoundingClientRect() : null;
      found.push({ state, words, at: rect ? rect.top * 10_000 + rect.left : range.startOffset });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ state, words }) => /** @type {[string, string]} */ ([state, words]));
}

/** Between two looks at what is waited for. To ask for frames meanwhile would have the browser draw all of them: half of the processor's time went there. */
export function pause() {
  return new Promise((resolve) => setTimeout(resolve, 40));
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
  const until = Date.now() + 30_000;
  for (;;) {
    for (const frame of page.frames()) {
      // Firefox calls a frame of an extension "about:blank", and only the frame itself knows better
      const url = frame === page.mainFrame() ? "" : await frame.evaluate(() => location.href).catch(() => "");
      if (!url.endsWith("/panel.html")) continue;
      await frame.waitForSelector("[data-do=open], [data-do=close]");
      return frame;
    }
    if (Date.now() > until) throw new Error(`No panel among the frames ${page.frames().map((frame) => frame.url())}`);
    await pause();
  }
}

/** The score that the pill tells a screen reader, once it tells one that is such. @param {Frame} frame @param {number} [least] @param {number} [most] @returns {Promise<number>} */
export async function score(frame, least = 0, most = 100) {
  const label = await frame.waitForFunction(
    (least, most) => {
      const score = Number.parseInt(document.querySelector("button.pill:not(.is-quiet)")?.getAttribute("aria-label") ?? "", 10);
      return score >= least && score <= most ? String(score) : null;
    },
    {},
    least,
    most,
  );
  return Number(await label.jsonValue());
}

/** The popup, opened beside a page that is written in. @param {() => Promise<Page>} newPage @param {string} site */
export async function popupBeside(newPage, site) {
  const page = await newPage();
  await page.goto(`https://${site}/plain`);
  await page.click("#message");
  await type(page, ["Hi"]);
  const opened = await openExtensionPage(page, "popup.html");
  await opened.waitForSelector("#panel .sheet");
  return { page, opened };
}

/** A click on a button that writes counts once the frame has stood for so long where it is, in milliseconds. */
const STANDS = 700;

/** The pill's button. */
const PILL = "[data-do=open]";

/** Clicks in the panel with the mouse, once it stands still. @param {Page} page @param {Frame} frame @param {string} selector */
export async function click(page, frame, selector) {
  if (selector === PILL) return opens(frame, async () => (await standsStill(page, frame, PILL, 0))?.click());
  const button = await standsStill(page, frame, selector, selector.includes("close") ? 0 : STANDS);
  await button?.click();
}

/** Clicks on what the panel advises until the click counts. On a busy machine what moved last may have come to the screen only just now: the panel says so,
 * and one clicks again. @param {Page} page @param {Frame} frame @param {string} selector */
export async function clickUntilItCounts(page, frame, selector) {
  for (let tries = 1; ; tries++) {
    await click(page, frame, selector);
    if (tries === 3 || !(await frame.evaluate(comesTooSoon, selector).catch(() => false))) return;
  }
}

/** Runs in the frame: whether the panel says within a moment that a click came too soon. @param {string} selector @returns {Promise<boolean>} */
async function comesTooSoon(selector) {
  for (const until = performance.now() + 300; performance.now() < until; await new Promise((next) => setTimeout(next, 20))) {
    if (/click again/i.test(document.querySelector(".refused p")?.textContent ?? "")) return true;
    if (!document.querySelector(selector)) return false;
  }
  return false;
}

/** Clicks on the pill until the panel opens. On a busy machine the pill may have moved on from under the pointer, or what a click meets
 * may be a frame behind what is drawn. @param {Frame} frame @param {() => Promise<unknown>} press */
export async function opens(frame, press) {
  for (let tries = 1; ; tries++) {
    await press();
    const isOpen = await frame
      .waitForFunction((pill) => !document.querySelector(pill), { timeout: 3_000 }, PILL)
      .then(
        () => true,
        () => false,
      );
    if (isOpen || !(await frame.$(PILL))) return;
    if (tries === 5) throw new Error("The panel stays closed, after five clicks on the pill");
  }
}

/** Waits until a button of the panel has stood where it is for so long, in milliseconds. @param {Page} page @param {Frame} frame @param {string} selector */
export async function standsStill(page, frame, selector, least = STANDS) {
  const button = await frame.waitForSelector(selector);
  const where = () => button?.evaluate((one) => JSON.stringify([one.getBoundingClientRect(), innerWidth, innerHeight]));
  let before = "";
  let since = Date.now();
  for (let now = ""; before !== (now = (await where()) ?? "") || Date.now() - since < least; await pause()) {
    if (now !== before) since = Date.now();
    before = now;
  }
  await nextFrame(page);
  return button;
}

/** Opens the panel and has it add what it advises for a question.
 * @param {Page} page @param {string} question @param {() => Promise<unknown>} [before] is done while the panel is open, before the click */
export async function addFromPanel(page, question, before) {
  const frame = await panel(page);
  await score(frame);
  await click(page, frame, PILL);
  await frame.waitForSelector(`[data-do="add ${question}"]`);
  await before?.();
  await click(page, frame, `[data-do="add ${question}"]`);
}

/** Where a composer is: in a frame or an open shadow root, or neither.
 * @typedef {{ frame?: string, shadow?: string, selector: string }} At */

/** A composer's words as they are seen, and all that is there. @param {Page} page @param {At} at */
export function contentOf(page, at) {
  return page.evaluate(({ frame, shadow, selector }) => {
    const inside = /** @type {HTMLIFrameElement | null} */ (frame ? document.querySelector(frame) : null)?.contentDocument;
    const composer = (inside ?? document.querySelector(shadow ?? "html")?.shadowRoot ?? document).querySelector(selector);
    if (!composer) return { text: "", markup: "" };
    const text = composer.tagName === "TEXTAREA" ? /** @type {HTMLTextAreaElement} */ (composer).value : /** @type {HTMLElement} */ (composer).innerText;
    return { text: text.replaceAll("\u00A0", " ").trim(), markup: composer.tagName === "TEXTAREA" ? text : composer.innerHTML };
  }, at);
}

/** Waits until the words of a composer are such. @param {Page} page @param {At} at @param {(text: string) => boolean} such */
export async function contentComes(page, at, such) {
  const until = Date.now() + 30_000;
  for (;;) {
    const content = await contentOf(page, at);
    if (such(content.text)) return content;
    if (Date.now() > until) throw new Error(`The composer holds ${JSON.stringify(content.text)}`);
    await pause();
  }
}

/** Undo, as on this machine's keyboard. @param {Page} page */
export async function undo(page) {
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyZ");
  await page.keyboard.up("Control");
}

/** The frame of the tip or of the chips, once it shows something. @param {Page} page @param {".tip" | ".chips"} shown @param {number} patience in milliseconds @returns {Promise<Frame>} */
export async function beside(page, shown, patience = 30_000) {
  for (const until = Date.now() + patience; ; await pause()) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const has = await frame
        .evaluate((shown) => location.pathname.endsWith("/beside.html") && document.querySelector(shown) !== null, shown)
        .catch(() => false);
      if (has) return frame;
    }
    if (Date.now() >= until) throw new Error(`No frame shows ${shown}`);
  }
}

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

/** Where a frame of ours is seen in its page; null when it is not. The page cannot tell, so the browser does. @param {Page} page @param {Frame} frame @returns {Promise<Box | null>} */
export async function placeOf(page, frame) {
  const size = await frame.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const { x, y } = page.browser().process()?.spawnfile.includes("firefox") ? await placeInFirefox(page, frame) : await placeInChromium(page, frame);
  const box = { left: x, top: y, right: x + size.width, bottom: y + size.height };
  // a frame that is not seen is not met by the pointer; one that is seen is our one node, as far as the page can know. Another of ours may be met
  // where a hidden one would have its middle, but not at its edges too
  const isMet = await page.evaluate(({ left, top, right, bottom }) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const meets = (/** @type {[number, number]} */ [x, y]) => {
      const met = document.elementFromPoint(x, y);
      return met?.outerHTML === "<div></div>" && met.getBoundingClientRect().width === 0;
    };
    /** @type {[number, number][]} */
    const edges = [
      [left + 3, y],
      [right - 3, y],
      [x, top + 3],
      [x, bottom - 3],
    ];
    return meets([x, y]) && edges.filter(meets).length >= 3;
  }, box);
  return isMet ? box : null;
}

/** @param {Page} page @param {Frame} frame */
async function placeInChromium(page, frame) {
  const client = await page.createCDPSession();
  const { backendNodeId } = await client.send("DOM.getFrameOwner", { frameId: /** @type {{ _id: string }} */ (/** @type {unknown} */ (frame))._id });
  const { model } = await client.send("DOM.getBoxModel", { backendNodeId });
  await client.detach();
  return { x: model.content[0] ?? 0, y: model.content[1] ?? 0 };
}

/** @param {Page} page @param {Frame} frame */
async function placeInFirefox(page, frame) {
  const onScreen = () => /** @type {{ mozInnerScreenX: number, mozInnerScreenY: number }} */ (/** @type {unknown} */ (window));
  const read = `(${onScreen})().mozInnerScreenX + " " + (${onScreen})().mozInnerScreenY`;
  const [[fx = 0, fy = 0], [px = 0, py = 0]] = [
    String(await frame.evaluate(read))
      .split(" ")
      .map(Number),
    String(await page.evaluate(read))
      .split(" ")
      .map(Number),
  ];
  return { x: fx - px, y: fy - py };
}

/** Waits until a frame of ours is seen, and stands still. @param {Page} page @param {Frame} frame @returns {Promise<Box>} */
export async function seen(page, frame) {
  let before = "";
  for (const until = Date.now() + 30_000; Date.now() < until; await pause()) {
    const box = await placeOf(page, frame);
    if (box && JSON.stringify(box) === before) return box;
    before = JSON.stringify(box);
  }
  throw new Error(`A frame is not seen: ${await frame.evaluate(() => document.body.innerText)}`);
}

/** Waits until a frame of ours is not seen. @param {Page} page @param {Frame} frame */
export async function unseen(page, frame) {
  for (const until = Date.now() + 30_000; await placeOf(page, frame); await pause()) {
    if (Date.now() > until) throw new Error(`A frame is still seen: ${await frame.evaluate(() => document.body.innerText)}`);
  }
}

/** The boxes of the lines of what is marked as `state` on `words`, in the top document. @param {Page} page @param {string} state @param {string} words @returns {Promise<Box[]>} */
export function markBoxes(page, state, words) {
  return page.evaluate(
    (state, words) => {
      const range = [...CSS.highlights]
        .flatMap(([name, ranges]) => (name.endsWith(`-${state}`) ? [...ranges] : []))
        .find((range) => String(range).includes(words));
      const rects = /** @type {Range | undefined} */ (range)?.getClientRects() ?? [];
      return Array.from(rects, ({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    },
    state,
    words,
  );
}

/** @param {Box} a @param {Box} b */
export function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * A page of the extension in a tab. Chromium lets a test go there; in Firefox only the extension itself can, here from a frame of its own.
 * @param {Page} page one with a composer that has the focus
 * @param {string} file
 * @returns {Promise<Page>}
 */
export async function openExtensionPage(page, file) {
  const frame = await panel(page);
  const address = (await frame.evaluate(() => location.href)).replace(/[^/]*$/, file);
  const browser = page.browser();
  if (address.startsWith("chrome-extension:")) {
    const opened = await browser.newPage();
    await opened.goto(address);
    return opened;
  }
  /** @type {Promise<import("puppeteer-core").Target>} */
  const target = new Promise((resolve) => browser.once("targetcreated", resolve));
  await frame.evaluate((file) => void open(file), file);
  const opened = await (await target).page();
  if (!opened) throw new Error(`Firefox did not open ${file}`);
  // it is told of while it is still empty, and what is asked of an empty page is lost with it
  for (const until = Date.now() + 30_000; Date.now() < until; await pause()) {
    const isThere = await opened.evaluate((file) => location.href.endsWith(file) && document.readyState === "complete", file).catch(() => false);
    if (isThere) return opened;
  }
  throw new Error(`Firefox shows nothing of ${file}`);
}
