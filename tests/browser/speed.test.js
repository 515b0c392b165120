/** How long a writer waits. It prints and asserts nothing: a busy machine is no failure. */
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { panel, score, type } from "./composing.js";

/** A message as long as recruiters write: about 1,300 characters. */
const LONG = [
  "Hi Priya,",
  "I run hiring at Northwind, where we plan delivery routes for hospitals across the north of England. Every night our planner decides which van carries which blood samples, and every morning forty drivers find out whether it got the traffic right.",
  "I am looking for a senior backend engineer to join the routing team of five. You would take over the part that turns road closures into new routes within a minute. The work is in Rust and PostgreSQL, with a little TypeScript for the dispatchers' map. Nothing is written down in stone: the team picks its own tools, and changes go live on the day they are reviewed.",
  "The salary is £70,000–£85,000 a year, depending on what you bring, and there are thirty days of holiday. It is fully remote in the UK; we meet in Leeds twice a year, and the train is on us. Hours are yours, as long as you can make the ten o'clock call on Mondays.",
  "I saw your talk on incremental shortest paths and thought that you might like the problem, because our graph changes two thousand times a day and we still recompute half of it. If you would like to hear more, I am happy to answer anything by mail first, or to put you in touch with Tom, who wrote the first version and would be your colleague.",
  "Thank you for reading this far, whatever you make of it.",
];

inBothBrowsers(({ name, newPage }) => {
  test("a panel is ready, and a key is answered", async (t) => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    const measured = page.evaluate(measureStart);
    await page.click("#message");
    const ready = await measured;
    await score(await panel(page));
    await page.evaluate(() => document.querySelector("#message")?.replaceChildren());
    await page.click("#message");
    await type(page, LONG);
    const keys = await page.evaluate(measureKeys);
    const [median, late] = [0.5, 0.95].map((part) => keys.sort((a, b) => a - b)[Math.floor(keys.length * part)]);
    t.diagnostic(`${name}: first focus to first mark ${ready.toFixed(0)} ms`);
    t.diagnostic(
      `${name}: key to changed mark, in a message of ${LONG.join("\n").length} characters: ${median?.toFixed(1)} ms at the median, ${late?.toFixed(1)} ms at the 95th percentile, of ${keys.length} keys`,
    );
    await page.close();
  });
});

/** Runs in the page: measures from the focus that the user gives to a message that is there until it is marked. @returns {Promise<number>} */
async function measureStart() {
  const composer = /** @type {HTMLElement} */ (document.querySelector("#message"));
  composer.textContent = "I am hiring a senior engineer, for a competitive salary.";
  const start = await new Promise((resolve) => composer.addEventListener("focus", () => resolve(performance.now()), { once: true }));
  while (CSS.highlights.size === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - start;
}

/** Runs in the page: writes a technology's name and takes it away again, and measures until its mark has come and gone. @returns {Promise<number[]>} */
async function measureKeys() {
  const composer = /** @type {HTMLElement} */ (document.querySelector("#message"));
  composer.focus();
  getSelection()?.selectAllChildren(composer);
  getSelection()?.collapseToEnd();
  const count = () => [...CSS.highlights].reduce((sum, [key, ranges]) => sum + (key.includes("-stated") ? ranges.size : 0), 0);
  const channel = new MessageChannel();
  /** @returns {Promise<unknown>} */
  const turn = () => new Promise((resolve) => ((channel.port1.onmessage = resolve), channel.port2.postMessage(0)));
  const measured = [];
  document.execCommand("insertText", false, " Some Rus");
  for (let round = 0; round < 60; round++) {
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // a key knows nothing of frames: each comes at another moment of one
    const phase = performance.now() + ((round * 7) % 16);
    while (performance.now() < phase) await turn();
    const before = count();
    const start = performance.now();
    // a word is marked once something follows it
    if (round % 2 === 0) document.execCommand("insertText", false, "t.");
    else for (const _ of "t.") document.execCommand("delete");
    while (count() === before && performance.now() - start < 500) await turn();
    measured.push(performance.now() - start);
  }
  return measured;
}
