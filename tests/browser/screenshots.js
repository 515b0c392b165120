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
    await takePopup(await openPopup(browser, name, frame), name, ground);
    await page.close();
  }
  await browser.close();
}
await server.stop();

/**
 * The popup in a tab. Chromium lets a test go to an extension's page, Firefox only the extension itself.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} name
 * @param {import("puppeteer-core").Frame} frame one of the extension's own
 * @returns {Promise<Page>}
 */
async function openPopup(browser, name, frame) {
  if (name === "Chromium") {
    const page = await browser.newPage();
    await page.goto((await frame.evaluate(() => location.href)).replace("panel.html", "popup.html"));
    return page;
  }
  /** @type {Promise<import("puppeteer-core").Target>} */
  const opened = new Promise((resolve) => browser.once("targetcreated", resolve));
  await frame.evaluate(() => void open("popup.html"));
  const page = await (await opened).page();
  if (!page) throw new Error("Firefox opened no popup page");
  return page;
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
async function take(page, name) {
  await page.screenshot({ path: `${FOLDER}${name.toLowerCase()}.png` });
  console.log(`docs/screenshots/${name.toLowerCase()}.png`);
}
