/**
 * What the agent costs a page, in both browsers: `node benches/agent/cost.js`, after ./build.sh. Everything is measured in this one run on
 * this one machine; compare its numbers with each other, and with another machine's only as ratios.
 */
import { readFileSync } from "node:fs";
import { BROWSERS, ELSEWHERE, SITE } from "../../tests/browser/browsers.js";
import { panel, score } from "../../tests/browser/composing.js";
import { countedPages, openCounted } from "../../tests/browser/counted.js";
import { startServer } from "../../tests/browser/server.js";
import { agentPerKey, fixedPerKey, heapAfter, keyToFrame, keyToMark, processorPerKey, write } from "./typing.js";

const KEYS = Number(process.env.KEYS ?? 200);
const MEMORY_KEYS = Number(process.env.MEMORY_KEYS ?? 10_000);
const LENGTHS = [2_000, 20_000];
const GOALS = /** @type {Record<number, { agent: number, mark: number }>} */ ({ 2000: { agent: 1, mark: 16 }, 20000: { agent: 4, mark: 50 } });

const message = readFileSync(new URL("message.txt", import.meta.url), "utf8").trim();

const server = await startServer();
server.mount(ELSEWHERE, countedPages);
server.mount(SITE, countedPages);
for (const [name, start] of BROWSERS) {
  console.log(`\n${name}`);
  const browser = await start();
  try {
    for (const length of LENGTHS) {
      const goal = GOALS[length];
      const counted = await browser.newPage();
      await openCounted(counted, ELSEWHERE);
      await write(counted, message, length);
      const spent = await agentPerKey(counted, KEYS);
      row(`agent's main-thread time a key at ${length}`, spent, goal?.agent);
      row("  the same, each key's least of five", leastOf(5, spent), goal?.agent);
      if (name === "Chromium")
        console.log(`  ${"processor time of the page's scripts a key".padEnd(52)} mean   ${(await processorPerKey(counted, KEYS)).toFixed(2).padStart(7)} ms`);
      await counted.close();

      const withIt = await browser.newPage();
      await withIt.goto(`https://${SITE}/`);
      await write(withIt, message, length);
      await score(await panel(withIt));
      await withIt.bringToFront();
      row(`key to painted mark at ${length}`, await keyToMark(withIt, KEYS), goal?.mark);
      const frames = await keyToFrame(withIt, KEYS);
      await withIt.close();

      const without = await browser.newPage();
      await without.goto(`https://${ELSEWHERE}/`);
      await write(without, message, length);
      const bare = await keyToFrame(without, KEYS);
      row(`key to shown frame at ${length}, with the extension`, frames);
      row(`key to shown frame at ${length}, without it`, bare);
      row("a loop as long as the agent's median, in its place", await fixedPerKey(without, KEYS, middle(spent)));
      await without.close();
    }
    if (name === "Chromium") await memory(browser);
    else console.log("  memory is not told by this browser");
  } finally {
    await browser.close();
  }
}
await server.stop();

/** @param {import("puppeteer-core").Browser} browser */
async function memory(browser) {
  const page = await browser.newPage();
  await page.goto(`https://${SITE}/`);
  await write(page, message, 2_000);
  await score(await panel(page));
  const sizes = [];
  for (let part = 0; part < 5; part++) sizes.push(await heapAfter(page, MEMORY_KEYS / 5));
  const [first = 1, last = 1] = [sizes[0], sizes.at(-1)];
  console.log(
    `  heap after each ${MEMORY_KEYS / 5} keys: ${sizes.map((size) => `${(size / 2 ** 20).toFixed(2)} MB`).join(", ")}; last to first ${(last / first).toFixed(3)}`,
  );
  await page.close();
}

/** What a busy machine adds to a key is not the agent's. Keys alternate between two, and each is compared with its own kind. @param {number} count @param {number[]} times */
function leastOf(count, times) {
  return [0, 1].flatMap((kind) => {
    const same = times.filter((_time, key) => key % 2 === kind);
    return Array.from({ length: Math.floor(same.length / count) }, (_none, group) => Math.min(...same.slice(group * count, (group + 1) * count)));
  });
}

/** @param {number[]} times */
function middle(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** @param {string} what @param {number[]} times @param {number} [goal] */
function row(what, times, goal) {
  const sorted = times.toSorted((a, b) => a - b);
  const [median = NaN, late = NaN] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)]);
  const verdict = goal === undefined ? "" : `  goal ${goal}: ${late <= goal ? "met" : "missed"}`;
  console.log(`  ${what.padEnd(52)} median ${median.toFixed(2).padStart(7)} ms  p95 ${late.toFixed(2).padStart(7)} ms${verdict}`);
}
