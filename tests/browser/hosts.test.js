/**
 * Wherever a message is written, the same is seen and done: its facts and gaps are marked, the score is told, what others wrote is
 * left out, boxes that are no composers stay silent, and one click adds a sentence that one Ctrl+Z takes out. Each page is then
 * written in once more where the extension is not: nothing that a page can notice may differ.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { check, initSync } from "../../target/web/facts_first.js";
import { pathOf } from "./addresses.js";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { addFromPanel, marks, marksCome, nextFrame, panel, type, undo } from "./composing.js";
import { HAZARDS, UNTESTED } from "./hazards.js";
import { paintComes, VAGUE } from "./pixels.js";
import { listenTo, seen, watch, withoutHosts } from "./untouched.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {import("./hazards.js").Hazard} Hazard */
/** @typedef {import("./hazards.js").Where} Where */

const MESSAGE = ["Hi,", "We need a senior Rust engineer, fully remote.", "We offer a competitive salary."];
const NO_MESSAGE = "Senior Rust job, competitive salary";

initSync({ module: readFileSync(new URL("../../target/web/facts_first_bg.wasm", import.meta.url)) });
const report = check(MESSAGE.join("\n"));
const EXPECTED = report.findings.map(({ state, start, end }) => `${state}: ${MESSAGE.join("\n").slice(start, end)}`).sort();
const SENTENCE = report.advice.find(({ topic }) => topic === "flexibility")?.insert ?? "";

const context = createContext({ document: { querySelector: () => null } });
for (const file of ["facts-first", "hosts"]) runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
/** @type {FactsFirst} */
const FactsFirst = runInContext("FactsFirst", context);

test("the message of these tests has a fact, a wave and a gap", () => {
  for (const state of ["stated: Rust", "stated: fully remote", "vague: competitive salary", "missing: "]) {
    assert.ok(EXPECTED.some((one) => one.startsWith(state)), `${state} in ${EXPECTED}`);
  }
  assert.notEqual(SENTENCE, "");
});

for (const [what, why] of UNTESTED) test(`untested: ${what}`, () => assert.ok(why.length > 20));

inBothBrowsers(({ name, newPage }) => {
  for (const hazard of HAZARDS) {
    test(hazard.promise, async () => {
      const ours = await write(await newPage(), hazard, hazard.host);
      const { page, scene } = ours;
      await marksAre(scene, hazard, name);
      const frame = await panel(page);
      await scoreIs(frame, report.score);
      await profileFits(scene, hazard);
      const withUs = await seen(scene);

      const before = await held(scene, hazard.at);
      await addFromPanel(page, "flexibility");
      const after = await heldWhen(scene, hazard.at, (text) => text.includes("steps]."));
      assert.equal(plain(after.text), plain(before.text).replace("competitive salary.", `competitive salary. ${SENTENCE}`));
      if (hazard.recipient) await frame.waitForFunction((name) => document.body.innerText.includes(name), {}, hazard.recipient);
      await page.bringToFront();
      await undo(page);
      assert.deepEqual(await heldWhen(scene, hazard.at, (text) => !text.includes("steps].")), before);
      await marksAre(scene, hazard, name);
      assert.deepEqual((await seen(scene)).changes.filter((change) => /^(?:attributes|violation|error)/.test(change)), withUs.changes.filter((change) => change.startsWith("attributes")));
      await ours.close();

      const theirs = await write(await newPage(), hazard, ELSEWHERE);
      assert.deepEqual(withUs, await seen(theirs.scene));
      assert.deepEqual(await marks(theirs.scene, hazard.at.frame), [], "a site that is not ours is left alone");
      await theirs.close();
      assert.deepEqual([ours.heard.complaints, theirs.heard.complaints], [[], []]);
      assert.deepEqual(withoutHosts(ours.heard.asked), withoutHosts(theirs.heard.asked));
    });
  }
});

/** Opens a hazard's page and writes into everything, as a user does. @param {Page} first @param {Hazard} hazard @param {string} host */
async function write(first, { page: name, at, caret, silent = [], within, viewport, prepare }, host) {
  const heard = listenTo(first);
  if (viewport) await first.setViewport(viewport);
  await first.goto(`https://${host}${pathOf(name)}`);
  const page = (await prepare?.(first)) ?? first;
  const scene = within ? await page.waitForFrame((frame) => new URL(frame.url()).host === within) : page.mainFrame();
  await watch(scene);
  for (const box of silent) {
    await pressOn(page, scene, box);
    await page.keyboard.type(NO_MESSAGE);
    await nextFrame(scene);
    assert.equal(await scene.evaluate(() => document.documentElement.lastElementChild?.tagName), "BODY", `${box.selector} is no composer`);
  }
  await pressOn(page, scene, { ...at, selector: caret ?? at.selector });
  await type(page, MESSAGE);
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

/** Clicks at the beginning of an element, wherever it is. @param {Page} page @param {Frame} scene @param {Where} where */
async function pressOn(page, scene, where) {
  const inScene = await scene.evaluate(({ frame, shadow = [], selector }) => {
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
  const outer = scene === page.mainFrame() ? null : await (await scene.frameElement())?.boundingBox();
  await page.mouse.click(inScene.x + (outer?.x ?? 0), inScene.y + (outer?.y ?? 0));
}

/** Waits until exactly the expected is marked. @param {Frame} scene @param {Hazard} hazard @param {string} browser */
async function marksAre(scene, { at, dark }, browser) {
  const page = scene.page();
  if ((await held(scene, at)).isTextarea && browser === "Firefox") return paintComes(page, at.shadow ? `${at.shadow.join(" >>> ")} >>> ${at.selector}` : at.selector, VAGUE);
  const suffix = dark ? "-dark" : "";
  await marksCome(scene, (now) => now.map(([state, words]) => `${state}: ${words}`).sort().join("\n") === EXPECTED.map((one) => one.replace(":", `${suffix}:`)).join("\n"), EXPECTED.join("; "), at.frame);
}

/** Waits until the pill tells a score. @param {Frame} frame @param {number} score */
async function scoreIs(frame, score) {
  await frame.waitForFunction((score) => Number.parseInt(document.querySelector("button.pill:not(.is-quiet)")?.getAttribute("aria-label") ?? "", 10) === score, { timeout: 10_000 }, score);
}

/** What the site's profile tells of the page is there, and the pill covers no button that sends. @param {Frame} scene @param {Hazard} hazard */
async function profileFits(scene, { host, within, page }) {
  const { subject, send } = FactsFirst.hostProfile({ hostname: within ?? host, pathname: pathOf(page) });
  const wrong = await scene.evaluate(({ subject, send }) => {
    const { trees } = /** @type {{ trees: (Document | ShadowRoot)[] }} */ (/** @type {unknown} */ (window));
    /** @type {string[]} */
    const wrong = [];
    for (const tree of trees) {
      const [subjectBox, button] = [tree.querySelector("#subject"), tree.querySelector("#send")];
      if (subject && subjectBox && !subjectBox.matches(subject)) wrong.push("the subject");
      if (send && button && !button.matches(send)) wrong.push("Send");
      const { left = 0, top = 0, right = 0, bottom = 0 } = button?.getBoundingClientRect() ?? {};
      const doc = tree.nodeType === 9 ? /** @type {Document} */ (tree) : tree.ownerDocument;
      for (const [x, y] of [[left + 1, top + 1], [right - 1, bottom - 1], [(left + right) / 2, (top + bottom) / 2]]) {
        const over = button && doc?.elementFromPoint(x ?? 0, y ?? 0);
        if (over && over.matches("html > div")) wrong.push("Send is covered");
      }
    }
    return wrong;
  }, { subject, send });
  assert.deepEqual(wrong, []);
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** What a composer holds: its words as they are seen, and all that is there. @param {Frame} scene @param {Where} where */
function held(scene, where) {
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

/** @param {Frame} scene @param {Where} where @param {(text: string) => boolean} such */
async function heldWhen(scene, where, such) {
  const until = Date.now() + 5_000;
  for (;;) {
    const now = await held(scene, where);
    if (such(now.text)) return now;
    if (Date.now() > until) throw new Error(`The composer holds ${JSON.stringify(now.text)}`);
    await nextFrame(scene);
  }
}
