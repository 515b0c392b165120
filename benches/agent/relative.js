/**
 * The same typing in the same page three times: without an extension, with ours, and with the published package of the nearest open-source
 * relative, Harper. See relative.sh for how to run it, and README.md for what the relative does differently.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { BROWSERS, ELSEWHERE, SITE } from "../../tests/browser/browsers.js";
import { panel, score } from "../../tests/browser/composing.js";
import { countedPages } from "../../tests/browser/counted.js";
import { startServer } from "../../tests/browser/server.js";
import { keyToFrame, keyToMark, mainThreadPerKey, write } from "./typing.js";

/** @typedef {import("puppeteer-core").Page} Page */

const KEYS = Number(process.env.KEYS ?? 60);
const message = readFileSync(new URL("message.txt", import.meta.url), "utf8").trim();
const harper = new URL("../peers/node_modules/harper.js/dist/", import.meta.url);

const bundle = await build({
  entryPoints: [new URL("relative-page.js", import.meta.url).pathname],
  nodePaths: [new URL("../peers/node_modules", import.meta.url).pathname],
  ...{ bundle: true, format: "esm", external: ["fs", "node:*"], write: false, logLevel: "error" },
});

/** The page of the agent's own measurements, and beside it what the relative needs. @type {import("../../tests/browser/server.js").Handler} */
async function pages(request, response) {
  const files = /** @type {Record<string, () => Promise<[string, string | Uint8Array]>>} */ ({
    "/relative-page.js": async () => ["text/javascript", bundle.outputFiles[0]?.text ?? ""],
    "/harper_wasm_bg.wasm": async () => ["application/wasm", await readFile(new URL("harper_wasm_bg.wasm", harper))],
  });
  const file = await files[request.url ?? ""]?.();
  if (!file) return countedPages(request, response);
  response.writeHead(200, { "content-type": file[0], "cross-origin-embedder-policy": "require-corp" }).end(file[1]);
}

/** @type {{ name: string, host: string, wake: (page: Page) => Promise<unknown>, mark?: { named: string, word: string, key: string } }[]} */
const CASES = [
  { name: "no extension", host: ELSEWHERE, wake: async () => {} },
  { name: "Facts First", host: SITE, wake: async (page) => score(await panel(page)), mark: { named: "-stated", word: " Rust", key: " " } },
  { name: "harper.js", host: ELSEWHERE, wake: startHarper, mark: { named: "harper", word: " office", key: "q" } },
];

const server = await startServer();
for (const host of [ELSEWHERE, SITE]) server.mount(host, pages);
try {
  for (const [browserName, start] of BROWSERS) {
    const browser = await start();
    for (const length of [2_000, 20_000]) {
      console.log(`\n${browserName}, ${length} characters`);
      for (const { name, host, wake, mark } of CASES) {
        const page = await browser.newPage();
        await page.goto(`https://${host}/`);
        await write(page, message, length);
        const started = performance.now();
        await wake(page);
        const awake = performance.now() - started;
        await page.bringToFront();
        const toMark = mark ? await keyToMark(page, KEYS, mark) : [];
        const toFrame = await keyToFrame(page, KEYS);
        const busy = browserName === "Chromium" ? await mainThreadPerKey(page, KEYS) : NaN;
        const figures = [
          `key to mark ${told(toMark)}`,
          `key to shown frame ${told(toFrame)}`,
          Number.isNaN(busy) ? "" : `page's main thread a key ${busy.toFixed(2)} ms`,
          mark ? `first marks after ${Math.round(awake)} ms` : "",
        ];
        console.log(`  ${name.padEnd(13)} ${figures.filter(Boolean).join("; ")}`);
        await page.close();
      }
    }
    await browser.close();
  }
} finally {
  await server.stop();
}

/** Its worker is started, and has read the message once. @param {Page} page */
async function startHarper(page) {
  await page.evaluate(async () => {
    const module = "/relative-page.js";
    const { start } = await import(module);
    await start(document.querySelector("#message"), "/harper_wasm_bg.wasm");
  });
}

/** @param {number[]} times */
function told(times) {
  if (times.length === 0) return "–";
  const sorted = times.toSorted((a, b) => a - b);
  const [median = NaN, late = NaN] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)]);
  return `median ${median.toFixed(1)}, p95 ${late.toFixed(1)} ms`;
}
