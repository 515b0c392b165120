/**
 * Takes the pictures of README and of docs/guide.md into docs/screenshots: the shipped extension, in Chromium, in the playground's composers. Those of every
 * state, to be looked at and not kept, are looks.js. `--readme` or `--guide` takes one lot alone.
 * Nothing moves in them: the browser is told that the user wants it so. `node tests/browser/screenshots.js`, after ./build.sh; like the tests it needs port 443 of the loopback interface.
 */
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS, SITE } from "./browsers.js";
import { click, markComes, nextFrame, openExtensionPage, panel, placeOf, score, seen, type } from "./composing.js";
import { servePlayground } from "./playground.js";
import { startServer } from "./server.js";
import { tipAt, tipSays } from "./tip.js";

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

/** An answer to what the conversation asks. */
const IN_TALK = ["We need a senior backend engineer. It is hybrid, two days a week in Bristol,", "with a competitive salary, in Rust."];

/** A message with a remark in it. */
const WITH_REMARK = [...MESSAGE.slice(0, 4), "It is an exciting opportunity."];

const AD = `Senior Backend Engineer

Halden Grid · Leeds, UK

You will work with Rust, PostgreSQL and Kafka. The salary is £70,000 to £85,000 a year.
The role is hybrid, with two days a week in our Leeds office. The team decides for itself how things are built.

Contract: permanent, full-time`;

/** What that ad is read as. @type {Role} */
const ROLE = {
  ...{ id: "backend-halden", title: "Senior Backend Engineer", company: "Halden Grid", link: "" },
  ...{ pay: { min: 70_000, max: 85_000, currency: "GBP", period: "year", kind: "base" }, stack: ["Rust", "PostgreSQL", "Kafka"] },
  remote: { mode: "hybrid", days: 2, places: ["Leeds"] },
  ...{ flexibility: ["The team decides for itself how things are built."], contract: "permanent", hours: "", visa: "", interview: [], used: 1 },
};

const MAIL = ".mail .body";
const TALK = ".talk .reply";

const [, start] = /** @type {typeof BROWSERS[number]} */ (BROWSERS[0]);
await mkdir(FOLDER, { recursive: true });
const server = await startServer();
servePlayground(server, undefined, SITE);
const browser = await start();
if (!process.argv.includes("--guide")) await takeForReadme();
if (!process.argv.includes("--readme")) await takeForGuide();
await browser.close();
await server.stop();

/** The four that tell most: the panel at a mail, a tip in a conversation, the popup, and a question of the quiz. */
async function takeForReadme() {
  const page = await newPage({ width: 1120, height: 640, deviceScaleFactor: 2 });
  await written(page);
  await openPanel(page);
  await seen(page, await panel(page));
  await takeStill(page, "mail-panel");
  await open(page, "dark");
  await write(page, TALK, IN_TALK);
  await score(await panel(page), 1);
  const without = await page.screenshot({ encoding: "base64" });
  await tipAt(page, "vague-dark", "competitive salary", "is not a figure");
  await takeStill(page, "conversation-tip", without);
  await takePopup(await openExtensionPage(page, "popup.html"));
  await takeQuiz(await openExtensionPage(page, "learn.html"));
  await page.close();
}

/** What the guide tells step by step: small ones, of what it tells of only. */
async function takeForGuide() {
  const page = await newPage({ width: 1000, height: 640 });
  await takeExtensions(page);

  await written(page);
  await tipAt(page, "vague", "competitive salary", "is not a figure");
  await takeStill(page, "guide-tip", "", { x: 8, y: 8, width: 620, height: 590 });
  await page.mouse.move(5, 5);

  await openPanel(page);
  await click(page, await panel(page), '[data-do="add pay"]');
  await tipSays(page, "Fill in [min]");
  await takeStill(page, "guide-blanks", "", { x: 8, y: 8, width: 960, height: 540 });
  await page.keyboard.press("Escape");

  await page.setViewport({ width: 1000, height: 700 });
  await open(page, "light");
  await write(page, MAIL, WITH_REMARK);
  const frame = await panel(page);
  await score(frame, 1);
  await openPanel(page);
  await frame.$eval('[data-do^="choices"]', (one) => /** @type {HTMLElement} */ (one).click());
  await frame.waitForSelector('[data-do^="ignore"]');
  await frame.$eval('[data-do^="ignore"]', (one) => one.scrollIntoView({ block: "end" }));
  await seen(page, frame);
  await takeStill(page, "guide-remark", "", boxOf(await placeOf(page, frame)));

  const roles = await openExtensionPage(page, "roles.html");
  await roles.setViewport({ width: 760, height: 640 });
  await roles.click("#from-ad");
  await roles.$eval(
    "#ad-text",
    (one, ad) => {
      /** @type {HTMLTextAreaElement} */ (one).value = ad;
    },
    AD,
  );
  await roles.click("#ad-form [type=submit]");
  await roles.waitForSelector("#pay-source:not(:empty)");
  await roles.evaluate(() => {
    document.querySelector("#pay-source")?.closest("fieldset")?.scrollIntoView();
    scrollBy(0, -110);
  });
  await takeStill(roles, "guide-ad");
  await roles.evaluate((role) => chrome.storage.local.set({ [`role:${role.id}`]: role }), ROLE);
  await roles.close();

  await page.bringToFront();
  await open(page, "light");
  await write(page, MAIL, MESSAGE.slice(0, 3));
  const withRole = await panel(page);
  await score(withRole, 1);
  await openPanel(page);
  await withRole.$eval("[data-do=roles]", (one) => /** @type {HTMLElement} */ (one).click());
  await withRole.waitForSelector(`[data-do="role ${ROLE.id}"]`);
  await withRole.$eval(`[data-do="role ${ROLE.id}"]`, (one) => /** @type {HTMLElement} */ (one).click());
  await withRole.waitForFunction(() => document.querySelector(".role-told")?.textContent?.includes("Halden"));
  await seen(page, withRole);
  await takeStill(page, "guide-role", "", boxOf(await placeOf(page, withRole)));
  await page.close();
}

/** The browser's own page of extensions, with what is pressed there. @param {Page} page */
async function takeExtensions(page) {
  await page.goto("chrome://extensions");
  await page.evaluate(() => /** @type {any} */ (chrome).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.waitForFunction(() => {
    const manager = document.querySelector("extensions-manager")?.shadowRoot;
    const toolbar = manager?.querySelector("extensions-toolbar")?.shadowRoot;
    return (
      toolbar?.querySelector("#loadUnpacked")?.getClientRects().length &&
      manager?.querySelector("extensions-item-list")?.shadowRoot?.querySelector("extensions-item")
    );
  });
  await takeStill(page, "guide-extensions", "", { x: 0, y: 0, width: 1000, height: 420 });
}

/** @param {import("./composing.js").Box | null} box */
function boxOf(box) {
  if (!box) throw new Error("The panel is not seen");
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

/** @param {import("puppeteer-core").Viewport} viewport */
async function newPage(viewport) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  return page;
}

/** @param {Page} page */
async function openPanel(page) {
  const frame = await panel(page);
  await click(page, frame, "[data-do=open]");
  await frame.waitForSelector("[data-do=close]");
}

/** The composers fill the picture. @param {Page} page @param {"light" | "dark"} ground */
async function open(page, ground) {
  await page.goto(`https://${SITE}/composers.html`);
  await page.emulateMediaFeatures([
    { name: "prefers-reduced-motion", value: "reduce" },
    { name: "prefers-color-scheme", value: ground },
  ]);
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

/** @param {Page} page */
async function written(page) {
  await open(page, "light");
  await write(page, MAIL, MESSAGE);
  await markComes(page, "vague", "competitive salary");
  await score(await panel(page), 1);
}

/** @param {Page} page */
async function takeQuiz(page) {
  await page.setViewport({ width: 780, height: 600, deviceScaleFactor: 2 });
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
  await takeStill(page, "quiz");
  await page.close();
}

/** @param {Page} page */
async function takePopup(page) {
  await page.setViewport({ width: 780, height: 600, deviceScaleFactor: 2 });
  await page.waitForSelector("#box");
  await page.click("#clear");
  await page.mouse.move(5, 5);
  await type(page, MESSAGE);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith("facts-first-vague")));
  await takeStill(page, "popup");
  await page.close();
}

/** Takes a picture once two in a row are the same, and are not the one before. @param {Page} page @param {string} file @param {string} [before]
 * @param {import("puppeteer-core").ScreenshotClip} [clip] a part of what is seen */
async function takeStill(page, file, before = "", clip) {
  for (let last = "", now = ""; now === "" || now === before || now !== last; ) {
    await nextFrame(page);
    [last, now] = [now, await page.screenshot({ encoding: "base64" })];
  }
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const part = clip && { clip: { ...clip, x: clip.x + scrolled.x, y: clip.y + scrolled.y }, captureBeyondViewport: false };
  await page.screenshot({ path: `${FOLDER}${file}.png`, ...part });
  console.log(`${FOLDER}${file}.png`);
}
