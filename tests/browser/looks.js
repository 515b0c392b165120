/**
 * Takes pictures of every page and every frame of ours in each state (states.js), to be looked at: light, dark, in the system's own colours, 320 pixels
 * wide, and as large as at 200 % in a small window. Nothing moves in them: the browsers are told that the user wants it so.
 *
 *     node tests/browser/looks.js [PLACE …] [--firefox | --chromium]
 *
 * after ./build.sh; like the tests it needs port 443 of the loopback interface. The pictures and a page with all of them are in target/looks.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BROWSERS } from "./browsers.js";
import { nextFrame } from "./composing.js";
import { FORCED, forceColours } from "./media.js";
import { startServer } from "./server.js";
import { statesIn } from "./states.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const FOLDER = fileURLToPath(new URL("../../target/looks/", import.meta.url));
const NARROW = { width: 320, height: 640 };
/** What is left of an ordinary window at 200 %. */
const LARGE = { width: 560, height: 420, deviceScaleFactor: 2 };

const asked = process.argv.slice(2);
const places = asked.filter((one) => !one.startsWith("--"));
/** @type {string[]} */
const taken = [];

if (places.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await startServer();
for (const [name, start] of BROWSERS) {
  if (asked.some((one) => /^--(firefox|chromium)$/.test(one)) && !asked.includes(`--${name.toLowerCase()}`)) continue;
  for (const ground of /** @type {const} */ (["light", "dark", "forced"])) {
    const browser = await start({ prefs: ground === "forced" ? FORCED : { "ui.prefersReducedMotion": 1 } });
    const states = statesIn({ newPage: () => browser.newPage(), server: () => server, dress: (page) => dress(page, name, ground) });
    for (const [place, all] of Object.entries(states)) {
      if (places.length > 0 && !places.includes(place)) continue;
      let number = 0;
      for await (const { state, page, where } of all()) {
        number++;
        if (ground === "forced" && where !== page) await forceColours(/** @type {Frame} */ (where));
        const file = `${name}-${place}-${String(number).padStart(2, "0")}-${state}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
        await take(page, where, `${file}-${ground}`);
        if (ground !== "light" || name !== "Chromium") continue;
        const before = page.viewport();
        for (const [kind, viewport] of /** @type {const} */ ([
          ["narrow", NARROW],
          ["large", LARGE],
        ])) {
          await page.setViewport(viewport);
          await take(page, where, `${file}-${kind}`);
        }
        await page.setViewport(before);
        await nextFrame(page);
      }
    }
    await browser.close();
  }
}
await server.stop();
await writeFile(`${FOLDER}index.html`, indexOf(taken));
console.log(`${taken.length} pictures: ${FOLDER}index.html`);

/** The theme of a page, of ours or with a composer in it; frames follow the page. @param {Page} page @param {string} name @param {"light" | "dark" | "forced"} ground */
async function dress(page, name, ground) {
  if (ground === "forced") return forceColours(page);
  if (name === "Chromium") await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.evaluate((ground) => {
    document.documentElement.dataset["theme"] = ground;
    if (ground === "light" || !document.querySelector("#message")) return;
    const rules = new CSSStyleSheet();
    rules.replaceSync(":root { color-scheme: dark } :is(body, body *) { background-color: #1f1f1f !important; color: #e8e8e8 }");
    document.adoptedStyleSheets.push(rules);
  }, ground);
}

/** A page as a whole; of a frame what is seen of its page. @param {Page} page @param {Page | Frame} where @param {string} file */
async function take(page, where, file) {
  await page.bringToFront();
  for (const one of new Set([page, where])) await one.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
  await nextFrame(page);
  // a frame that is not seen has no frames of its own to wait for
  await nextFrame(page);
  await page.screenshot({ path: `${FOLDER}${file}.png`, fullPage: where === page });
  taken.push(file);
}

/** @param {string[]} files */
function indexOf(files) {
  const figures = files.map((file) => `<figure><img src="${file}.png" alt="" loading="lazy"><figcaption>${file}</figcaption></figure>`);
  const style =
    "body { display: flex; flex-wrap: wrap; gap: 16px; font: 13px sans-serif } figure { margin: 0 } img { max-width: 480px; border: 1px solid #ccc }";
  return `<!doctype html><meta charset="utf-8"><title>Every state of every page</title><style>${style}</style>${figures.join("\n")}`;
}
