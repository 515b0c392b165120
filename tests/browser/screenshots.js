/**
 * Takes pictures of the shipped extension in the playground's composers: the four of README into docs/screenshots, and of each state in both browsers, on
 * light and on dark ground, into target/screenshots, to be looked at. `--readme` takes the four alone.
 * Nothing moves in them: both are told that the user wants it so. `node tests/browser/screenshots.js`, after ./build.sh; like the tests it needs port 443 of the loopback interface.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, SITE } from "./browsers.js";
import { click, markComes, nextFrame, openExtensionPage, panel, score, seen, type } from "./composing.js";
import { FORCED, forceColours } from "./media.js";
import { servePlayground } from "./playground.js";
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

/** An answer to what the conversation asks. */
const IN_TALK = ["We need a senior backend engineer. It is hybrid, two days a week in Bristol,", "with a competitive salary, in Rust."];

/** What a tip is on. @typedef {readonly [state: string, words: string, title: string]} On */

/** @type {On} */
const PAY = ["vague", "competitive salary", "is not a figure"];
/** @type {On} */
const STACK = ["stated", "PostgreSQL", "database"];

const GROUNDS = /** @type {const} */ (["light", "dark"]);
const MAIL = ".mail .body";
const TALK = ".talk .reply";

for (const folder of [FOLDER, LOOK]) await mkdir(folder, { recursive: true });
const server = await startServer();
servePlayground(server, undefined, SITE);
await takeForReadme();
for (const [name, start] of process.argv.includes("--readme") ? [] : BROWSERS) {
  const browser = await start({ prefs: { "ui.prefersReducedMotion": 1 } });
  for (const ground of GROUNDS) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1120, height: 760 });
    if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await written(page, name, ground);
    const frame = await panel(page);
    await take(page, `${name}-pill-${ground}`);
    await takeTip(page, `${name}-tip-${ground}`, ground);
    await takeTip(page, `${name}-technology-${ground}`, ground, LOOK, STACK);
    await openPanel(page);
    await take(page, `${name}-panel-${ground}`);
    await click(page, frame, '[data-do="explain stack PostgreSQL"]');
    await frame.waitForSelector(".about .is");
    await seen(page, frame);
    await takeStill(page, `${name}-explained-${ground}`);
    await takeLearn(await openExtensionPage(page, "learn.html"), name, ground);
    await takePopup(await openExtensionPage(page, "popup.html"), name, ground);
    await takeSettings(await openExtensionPage(page, "options.html"), name, ground);
    // as large as at 200 %, in a window of the usual size
    await page.setViewport({ width: 640, height: 480, deviceScaleFactor: 2 });
    await written(page, name, ground);
    await takeTip(page, `${name}-tip-large-${ground}`, ground);
    await takeTip(page, `${name}-technology-large-${ground}`, ground, LOOK, STACK);
    await openPanel(page);
    await take(page, `${name}-panel-large-${ground}`);
    await page.setViewport({ width: 1120, height: 760 });
    await ofEach(page, name, ground);
    await take(page, `${name}-marks-${ground}`);
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

/** A mark of each kind. @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function ofEach(page, name, ground) {
  await open(page, name, ground);
  await write(page, MAIL, OF_EACH);
  await markComes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
  await score(await panel(page));
}

/** The composers fill the picture. @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function open(page, name, ground) {
  await page.goto(`https://${SITE}/composers.html`);
  await prefer(page, name, ground);
  await page.evaluate(() => scrollTo(0, (document.querySelector(".composers")?.getBoundingClientRect().top ?? 0) - 28));
}

/** In place of what the page has there. @param {Page} page @param {string} selector @param {readonly string[]} lines */
async function write(page, selector, lines) {
  await page.$eval(selector, (one) => {
    const [line] = one.children;
    line?.replaceChildren(document.createElement("br"));
    one.replaceChildren(...(line ? [line] : []));
  });
  await page.focus(selector);
  await type(page, lines);
}

/** With the colours of the system only. @param {Page} page @param {string} name */
async function takeForced(page, name) {
  await page.setViewport({ width: 1120, height: 760 });
  await forceColours(page);
  await ofEach(page, name, "light");
  const frame = await panel(page);
  await forceColours(frame);
  const { frame: tip } = await tipAt(page, "note", "NodeJS", "is written Node.js");
  await forceColours(tip);
  await takeStill(page, `${name}-forced-tip`);
  await page.mouse.move(5, 5);
  await openPanel(page);
  await click(page, frame, '[data-do="explain stack Java"]');
  await frame.waitForSelector(".about .is");
  await seen(page, frame);
  await takeStill(page, `${name}-forced-panel`);
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function written(page, name, ground) {
  await open(page, name, ground);
  await write(page, MAIL, MESSAGE);
  await markComes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
  await score(await panel(page), 1);
}

/** The four that tell most: the panel at a mail, a tip in a conversation, the popup, and a question of the quiz. */
async function takeForReadme() {
  const [name, start] = /** @type {typeof BROWSERS[number]} */ (BROWSERS[0]);
  const browser = await start();
  const page = await browser.newPage();
  await page.setViewport({ width: 1120, height: 640, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await written(page, name, "light");
  await openPanel(page);
  await seen(page, await panel(page));
  await takeStill(page, "mail-panel", FOLDER);
  await open(page, name, "dark");
  await write(page, TALK, IN_TALK);
  await score(await panel(page), 1);
  await takeTip(page, "conversation-tip", "dark", FOLDER);
  await takePopup(await openExtensionPage(page, "popup.html"), "popup", "light", FOLDER);
  await takeQuiz(await openExtensionPage(page, "learn.html"));
  await browser.close();
}

/** @param {Page} page */
async function takeQuiz(page) {
  await page.setViewport({ width: 780, height: 600, deviceScaleFactor: 2 });
  await prefer(page, "Chromium", "light");
  await page.waitForSelector(".entry");
  // the same questions in each picture
  await page.evaluate(() => {
    let state = 11;
    Math.random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  });
  await page.click("#tab-quiz");
  await page.click("#round button");
  await page.waitForSelector(".choice input");
  await page.click(".choice:nth-of-type(2)");
  await page.click(".question .add");
  await settled(page);
  await take(page, "quiz", FOLDER);
  await page.close();
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground @param {On} on */
async function takeTip(page, name, ground, folder = LOOK, on = PAY) {
  const [state, words, title] = on;
  const without = await page.screenshot({ encoding: "base64" });
  await tipAt(page, ground === "dark" ? `${state}-dark` : state, words, title);
  await takeStill(page, name, folder, without);
  await page.mouse.move(5, 5);
}

/** Takes a picture once two in a row are the same, and are not the one before. @param {Page} page @param {string} name */
async function takeStill(page, name, folder = LOOK, before = "") {
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
async function takePopup(page, name, ground, folder = LOOK) {
  await page.setViewport({ width: 780, height: 600, deviceScaleFactor: folder === FOLDER ? 2 : 1 });
  await page.waitForSelector("#box");
  await prefer(page, name === "Firefox" ? name : "Chromium", ground);
  // the message of the popup before is still there
  await page.click("#clear");
  await type(page, MESSAGE);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith("facts-first-vague")));
  await take(page, folder === FOLDER ? name : `${name}-popup-${ground}`, folder);
  await page.close();
}

/** @param {Page} page @param {string} name */
async function take(page, name, folder = LOOK) {
  await page.screenshot({ path: `${folder}${name.toLowerCase()}.png` });
  console.log(`${folder}${name.toLowerCase()}.png`);
}
