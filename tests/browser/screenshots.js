/**
 * Takes the pictures in docs/screenshots: the shipped extension in both browsers, on light and on dark ground.
 * `node tests/browser/screenshots.js`, after ./build.sh; like the tests it needs port 443 of the loopback interface.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, SITE } from "./browsers.js";
import { click, markComes, panel, score, type } from "./composing.js";
import { startServer } from "./server.js";

/** @typedef {import("puppeteer-core").Page} Page */

const FOLDER = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

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

await mkdir(FOLDER, { recursive: true });
const server = await startServer();
for (const [name, start] of BROWSERS) {
  const browser = await start();
  for (const [ground, path] of GROUNDS) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1120, height: 760 });
    await page.goto(`https://${SITE}/${path}`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, ground === "dark" ? "vague-dark" : "vague", "competitive salary");
    const frame = await panel(page);
    await score(frame, 1);
    await take(page, `${name}-pill-${ground}`);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    await take(page, `${name}-panel-${ground}`);
    const popup = (await frame.evaluate(() => location.href)).replace("panel.html", "popup.html");
    await page.close();
    if (name === "Chromium") await takePopup(browser, popup, ground);
  }
  await browser.close();
}
await server.stop();

/** @param {import("puppeteer-core").Browser} browser @param {string} address @param {"light" | "dark"} ground */
async function takePopup(browser, address, ground) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: ground }]);
  await page.setViewport({ width: 780, height: 600 });
  await page.goto(address);
  await page.waitForSelector("#box");
  await page.focus("#box");
  await type(page, MESSAGE);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith("facts-first-vague")));
  await take(page, `Chromium-popup-${ground}`);
  await page.close();
}

/** @param {Page} page @param {string} name */
async function take(page, name) {
  await page.screenshot({ path: `${FOLDER}${name.toLowerCase()}.png` });
  console.log(`docs/screenshots/${name.toLowerCase()}.png`);
}
