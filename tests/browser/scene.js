/**
 * Writing in a hazard's page (hazards.js) and looking at what comes of it, wherever in the page the message is.
 * The scene is the frame that our agent runs in, nearly always the page itself; the composer may be deeper still.
 */
import assert from "node:assert/strict";
import { pathOf } from "./addresses.js";
import { ELSEWHERE } from "./browsers.js";
import { marksCome, nextFrame, type } from "./composing.js";
import { paintComes, VAGUE, VAGUE_ON_DARK } from "./pixels.js";
import { listenTo, watch } from "./untouched.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {import("./hazards.js").Hazard} Hazard */
/** @typedef {import("./hazards.js").Where} Where */
/** @typedef {{ page: Page, scene: Frame, heard: ReturnType<typeof listenTo>, close: () => Promise<void> }} Scene */

/** A job by its sound, for boxes in which nothing may sound. */
const NO_MESSAGE = "Rust job, £90k";

/** What is written into the subject, which is read with the message: without the pay where the reader is known, for it is them who wait for it then.
 * @param {string | undefined} recipient */
export const subjectFor = (recipient) => (recipient ? "Rust job" : NO_MESSAGE);

/** Opens a hazard's page with an eye on all that happens there. @param {Page} first @param {Hazard} hazard @param {string} host @returns {Promise<Scene>} */
export async function open(first, { page: name, within, viewport, prepare }, host) {
  const heard = listenTo(first);
  if (viewport) await first.setViewport(viewport);
  await first.goto(`https://${host}${pathOf(name)}`);
  const page = (await prepare?.(first)) ?? first;
  const inner = host === ELSEWHERE ? within?.elsewhere : within?.host;
  const scene = inner ? await page.waitForFrame((frame) => URL.canParse(frame.url()) && new URL(frame.url()).host === inner) : page.mainFrame();
  await scene.waitForSelector("body");
  await watch(scene);
  return {
    page,
    scene,
    heard,
    async close() {
      if (page !== first) await page.close();
      await first.close();
    },
  };
}

/** Writes into the silent boxes of a hazard's page, in which nothing may come of it, and then the message. @param {Scene} scene @param {Hazard} hazard @param {readonly string[]} message */
export async function write({ page, scene }, { at, caret, silent = [], recipient }, message) {
  for (const box of silent) {
    await pressOn(page, scene, box);
    await page.keyboard.type(box.selector === "#subject" ? subjectFor(recipient) : NO_MESSAGE);
    assert.ok(!(await isAwake(scene)), `${box.selector} is no composer`);
  }
  await pressOn(page, scene, { ...at, selector: caret ?? at.selector });
  await type(page, message);
}

/** Whether our node is in a document, in which nothing woke us before. @param {Frame} scene */
export async function isAwake(scene) {
  await nextFrame(scene);
  return scene.evaluate(() => document.documentElement.lastElementChild?.tagName !== "BODY");
}

/** Scrolls to an element and clicks at its beginning with the mouse, once what follows the scrolling has come to rest as well.
 * @param {Page} page @param {Frame} scene @param {Where} where */
export async function pressOn(page, scene, where) {
  await pointIn(scene, where);
  await nextFrame(scene);
  const inScene = await pointIn(scene, where);
  const outer = scene === page.mainFrame() ? null : await (await scene.frameElement())?.boundingBox();
  await page.mouse.click(inScene.x + (outer?.x ?? 0), inScene.y + (outer?.y ?? 0));
}

/** A point near the beginning of an element, which is brought into view. @param {Frame} scene @param {Where} where */
function pointIn(scene, where) {
  return scene.evaluate(({ frame, shadow = [], selector }) => {
    const iframe = /** @type {HTMLIFrameElement | null} */ (frame ? document.querySelector(frame) : null);
    /** @type {Document | ShadowRoot} */
    let tree = iframe?.contentDocument ?? document;
    for (const host of shadow) tree = /** @type {ShadowRoot} */ (tree.querySelector(host)?.shadowRoot);
    const element = tree.querySelector(selector);
    (iframe ?? element)?.scrollIntoView({ block: "center" });
    const { left = 0, top = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    const around = iframe?.getBoundingClientRect();
    return { x: left + (around?.left ?? 0) + 20, y: top + (around?.top ?? 0) + Math.min(height / 2, 20) };
  }, where);
}

/** Waits until exactly this is marked (`state: words`, sorted). Firefox paints over a textarea, where only `isSeen` finds it.
 * @param {Scene} scene @param {Hazard} hazard @param {readonly string[]} expected */
export async function marksAre({ scene }, { at, dark }, expected) {
  const isOverlay = (await held(scene, at)).isTextarea && (await scene.evaluate(() => !("createValueRange" in HTMLTextAreaElement.prototype)));
  const suffix = dark ? "-dark" : "";
  const wanted = expected.map((one) => one.replace(":", `${suffix}:`)).join("\n");
  if (!isOverlay) await marksCome(scene, (now) => asLines(now) === wanted, wanted, at.frame);
}

/** Waits until a mark is on the screen. @param {Scene} scene @param {Hazard} hazard */
export async function isSeen({ page }, { at, dark, within }) {
  await paintComes(page, at.frame ?? (within ? "#editor" : [...(at.shadow ?? []), at.selector].join(" >>> ")), dark ? VAGUE_ON_DARK : VAGUE);
}

/** @param {import("./composing.js").Marked[]} marks */
function asLines(marks) {
  return marks
    .map(([state, words]) => `${state}: ${words}`)
    .sort()
    .join("\n");
}

/** What a composer holds: its words as they are seen, and all that is there. @param {Frame} scene @param {Where} where */
export function held(scene, where) {
  return scene.evaluate(({ frame, shadow = [], selector }) => {
    const iframe = /** @type {HTMLIFrameElement | null} */ (frame ? document.querySelector(frame) : null);
    /** @type {Document | ShadowRoot} */
    let tree = iframe?.contentDocument ?? document;
    for (const host of shadow) tree = /** @type {ShadowRoot} */ (tree.querySelector(host)?.shadowRoot);
    const composer = /** @type {HTMLTextAreaElement} */ (tree.querySelector(selector));
    const isTextarea = composer.tagName === "TEXTAREA";
    const text = isTextarea ? composer.value : composer.innerText;
    return { isTextarea, text, markup: isTextarea ? text : composer.innerHTML };
  }, where);
}

/** Waits until the words of a composer are such. @param {Frame} scene @param {Where} where @param {(text: string) => boolean} such */
export async function heldWhen(scene, where, such) {
  const until = Date.now() + 30_000;
  for (;;) {
    const now = await held(scene, where);
    if (such(now.text)) return now;
    if (Date.now() > until) throw new Error(`The composer holds ${JSON.stringify(now.text)}`);
    await nextFrame(scene);
  }
}
