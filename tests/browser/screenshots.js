/**
 * Takes the pictures in docs/screenshots: the shipped extension in both browsers, on light and on dark ground.
 * Nothing moves in them: both are told that the user wants it so. `node tests/browser/screenshots.js`, after ./build.sh; like the tests it needs port 443 of the loopback interface.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, SITE } from "./browsers.js";
import { click, markComes, nextFrame, openExtensionPage, panel, score, seen, type } from "./composing.js";
import { FORCED, forceColours } from "./media.js";
import { startServer } from "./server.js";
import { MESSAGE as OF_EACH } from "./shapes.js";
import { tipAt } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */

const FOLDER = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

/** To be looked at, and not kept. */
const LOOK = fileURLToPath(new URL("../../target/screenshots/", import.meta.url));

/** A message with an answer of each kind in it. */
const MESSAGE = [
  "Hi Priya,",
  "",
  "I hire for the routing team at Northwind, and we are looking for a senior backend engineer.",
  "The work is in Rust and PostgreSQL, and it is fully remote in the UK.",
  "We offer a competitive salary.",
];

/** What a tip is on. @typedef {readonly [state: string, words: string, title: string]} On */

/** @type {On} */
const PAY = ["vague", "competitive salary", "is not a figure"];
/** @type {On} */
const STACK = ["stated", "PostgreSQL", "database"];

const GROUNDS = /** @type {const} */ ([
  ["light", "plain"],
  ["dark", "dark"],
]);

for (const folder of [FOLDER, LOOK]) await mkdir(folder, { recursive: true });
const server = await startServer();
for (const [name, start] of BROWSERS) {
  const browser = await start({ prefs: { "ui.prefersReducedMotion": 1 } });
  for (const [ground, path] of GROUNDS) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1120, height: 760 });
    if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await written(page, path, ground);
    const frame = await panel(page);
    await take(page, `${name}-pill-${ground}`);
    await takeTip(page, `${name}-tip-${ground}`, ground);
    await takeTip(page, `${name}-technology-${ground}`, ground, FOLDER, STACK);
    await openPanel(page);
    await take(page, `${name}-panel-${ground}`);
    await click(page, frame, '[data-do="explain stack PostgreSQL"]');
    await frame.waitForSelector(".about .is");
    await seen(page, frame);
    await takeStill(page, `${name}-explained-${ground}`, LOOK);
    await takeLearn(await openExtensionPage(page, "learn.html"), name, ground);
    await takePopup(await openExtensionPage(page, "popup.html"), name, ground);
    await takeSettings(await openExtensionPage(page, "options.html"), name, ground);
    // as large as at 200 %, in a window of the usual size
    await page.setViewport({ width: 640, height: 480, deviceScaleFactor: 2 });
    await written(page, path, ground);
    await takeTip(page, `${name}-tip-large-${ground}`, ground, LOOK);
    await takeTip(page, `${name}-technology-large-${ground}`, ground, LOOK, STACK);
    await openPanel(page);
    await take(page, `${name}-panel-large-${ground}`, LOOK);
    await page.setViewport({ width: 1120, height: 760 });
    await ofEach(page, path);
    await take(page, `${name}-marks-${ground}`, LOOK);
    await page.close();
  }
  await browser.close();
  const forced = await start({ prefs: FORCED });
  await takeForced(await forced.newPage(), name);
  await forced.close();
}
await server.stop();

/** @param {Page} page */
async function openPanel(page) {
  const frame = await panel(page);
  await click(page, frame, "[data-do=open]");
  await frame.waitForSelector("[data-do=close]");
}

/** A mark of each kind. @param {Page} page @param {string} path */
async function ofEach(page, path) {
  await page.goto(`https://${SITE}/${path}`);
  await page.focus("#message");
  await type(page, OF_EACH);
  await markComes(page, path === "dark" ? "vague-dark" : "vague", "competitive salary");
  await score(await panel(page));
}

/** With the colours of the system only. @param {Page} page @param {string} name */
async function takeForced(page, name) {
  await page.setViewport({ width: 1120, height: 760 });
  await forceColours(page);
  await ofEach(page, "plain");
  const frame = await panel(page);
  await forceColours(frame);
  const { frame: tip } = await tipAt(page, "note", "NodeJS", "is written Node.js");
  await forceColours(tip);
  await takeStill(page, `${name}-forced-tip`, LOOK);
  await page.mouse.move(5, 5);
  await openPanel(page);
  await click(page, frame, '[data-do="explain stack Java"]');
  await frame.waitForSelector(".about .is");
  await seen(page, frame);
  await takeStill(page, `${name}-forced-panel`, LOOK);
}

/** @param {Page} page @param {string} path @param {"light" | "dark"} ground */
async function written(page, path, ground) {
  await page.goto(`https://${SITE}/${path}`);
  await page.focus("#message");
  await type(page, MESSAGE);
  await markComes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
  await score(await panel(page), 1);
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground @param {On} on */
async function takeTip(page, name, ground, folder = FOLDER, on = PAY) {
  const [state, words, title] = on;
  const without = await page.screenshot({ encoding: "base64" });
  await tipAt(page, ground === "dark" ? `${state}-dark` : state, words, title);
  await takeStill(page, name, folder, without);
  await page.mouse.move(5, 5);
}

/** Takes a picture once two in a row are the same, and are not the one before. @param {Page} page @param {string} name */
async function takeStill(page, name, folder = FOLDER, before = "") {
  for (let last = "", now = ""; now === "" || now === before || now !== last; ) {
    await nextFrame(page);
    [last, now] = [now, await page.screenshot({ encoding: "base64" })];
  }
  await take(page, name, folder);
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takeLearn(page, name, ground) {
  await page.setViewport({ width: 980, height: 760 });
  await prefer(page, name, ground);
  await page.waitForSelector(".entry");
  await page.type("#term", "java");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".entry [open]");
  await page.focus("#term");
  await settled(page);
  await take(page, `${name}-learn-${ground}`);
  await page.close();
}

/** A Firefox under test has no preference to set: there the page is told as the panel is. @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function prefer(page, name, ground) {
  if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: ground }]);
  else await page.evaluate((ground) => void (document.documentElement.dataset.theme = ground), ground);
}

/** Once no colour is on its way any more. @param {Page} page */
async function settled(page) {
  await nextFrame(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takeSettings(page, name, ground) {
  await page.setViewport({ width: 780, height: 900 });
  await page.waitForSelector("#known li");
  await prefer(page, name, ground);
  await settled(page);
  await take(page, `${name}-settings-${ground}`);
  await page.close();
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takePopup(page, name, ground) {
  await page.setViewport({ width: 780, height: 600 });
  await page.waitForSelector("#box");
  await prefer(page, name, ground);
  // the message of the popup before is still there
  await page.click("#clear");
  await type(page, MESSAGE);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith("facts-first-vague")));
  await take(page, `${name}-popup-${ground}`);
  await page.close();
}

/** @param {Page} page @param {string} name */
async function take(page, name, folder = FOLDER) {
  await page.screenshot({ path: `${folder}${name.toLowerCase()}.png` });
  console.log(`${folder}${name.toLowerCase()}.png`);
}
