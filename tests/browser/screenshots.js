/**
 * Takes the pictures in docs/screenshots: the shipped extension in both browsers, on light and on dark ground.
 * `node tests/browser/screenshots.js`, after ./build.sh; like the tests it needs port 443 of the loopback interface.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, SITE } from "./browsers.js";
import { beside, click, markBoxes, markComes, openExtensionPage, panel, score, seen, type } from "./composing.js";
import { startServer } from "./server.js";

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

const GROUNDS = /** @type {const} */ ([
  ["light", "plain"],
  ["dark", "dark"],
]);

for (const folder of [FOLDER, LOOK]) await mkdir(folder, { recursive: true });
const server = await startServer();
for (const [name, start] of BROWSERS) {
  const browser = await start();
  for (const [ground, path] of GROUNDS) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1120, height: 760 });
    await written(page, path, ground);
    const frame = await panel(page);
    await take(page, `${name}-pill-${ground}`);
    await takeTip(page, `${name}-tip-${ground}`, ground);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    await take(page, `${name}-panel-${ground}`);
    await takePopup(await openExtensionPage(page, "popup.html"), name, ground);
    await takeSettings(await openExtensionPage(page, "options.html"), name, ground);
    // as large as at 200 %, in a window of the usual size
    await page.setViewport({ width: 640, height: 480, deviceScaleFactor: 2 });
    await written(page, path, ground);
    await takeTip(page, `${name}-tip-large-${ground}`, ground, LOOK);
    await click(page, await panel(page), "[data-do=open]");
    await (await panel(page)).waitForSelector("[data-do=close]");
    await take(page, `${name}-panel-large-${ground}`, LOOK);
    await page.close();
  }
  await browser.close();
}
await server.stop();

/** @param {Page} page @param {string} path @param {"light" | "dark"} ground */
async function written(page, path, ground) {
  await page.goto(`https://${SITE}/${path}`);
  await page.focus("#message");
  await type(page, MESSAGE);
  await markComes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
  await score(await panel(page), 1);
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takeTip(page, name, ground, folder = FOLDER) {
  const [line] = await markBoxes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
  if (!line) throw new Error("Nothing is marked");
  await page.mouse.move(line.left + 20, line.top + 6);
  await page.mouse.move(line.left + 24, line.top + 6);
  await seen(page, await beside(page, ".tip"));
  // until it has faded in
  await new Promise((resolve) => setTimeout(resolve, 500));
  await take(page, name, folder);
  await page.mouse.move(5, 5);
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takeSettings(page, name, ground) {
  await page.setViewport({ width: 780, height: 900 });
  await page.waitForSelector("#known li");
  if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: ground }]);
  else await page.evaluate((ground) => void (document.documentElement.dataset.theme = ground), ground);
  // until its colours have come over
  await new Promise((resolve) => setTimeout(resolve, 300));
  await take(page, `${name}-settings-${ground}`);
  await page.close();
}

/** @param {Page} page @param {string} name @param {"light" | "dark"} ground */
async function takePopup(page, name, ground) {
  await page.setViewport({ width: 780, height: 600 });
  await page.waitForSelector("#box");
  // a Firefox under test has no preference to set: there the page is told as the panel is
  if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: ground }]);
  else await page.evaluate((ground) => void (document.documentElement.dataset.theme = ground), ground);
  await page.focus("#box");
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
