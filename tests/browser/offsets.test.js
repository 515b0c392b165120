/** Every offset of every text that is read maps back to exactly its character, in 10,000 messages of any make, others in each run. */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";

const CASES = Number(process.env.FACTS_FIRST_CASES ?? 10_000);
/** A failure prints its seed: `FACTS_FIRST_SEED=12345 FACTS_FIRST_CASES=1` brings it back. */
const SEED = Number(process.env.FACTS_FIRST_SEED ?? randomInt(2 ** 31));

/** Few enough that a call returns before the browser thinks that the page hangs. */
const AT_ONCE = 50;

inBothBrowsers(({ newPage }) => {
  test(`${CASES} random messages: every offset is its character's`, async (t) => {
    t.diagnostic(`seed ${SEED}`);
    const page = await newPage();
    await page.goto(`https://${ELSEWHERE}/plain`);
    for (const file of ["facts-first", "nodes", "reading", "walk", "text"]) {
      await page.addScriptTag({ content: await readFile(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8") });
    }
    await page.addScriptTag({ content: await pageScript() });
    for (let done = 0; done < CASES; done += AT_ONCE) {
      const failed = await page.evaluate(
        (seed, count) => /** @type {any} */ (globalThis).tryMessages(document.querySelector("#message"), seed, count),
        SEED + done,
        Math.min(AT_ONCE, CASES - done),
      );
      if (failed) assert.fail(`seed ${failed.seed}: ${failed.why}\n${failed.message}`);
    }
    await page.close();
  });
});

async function pageScript() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("offsets/page.js", import.meta.url))],
    bundle: true,
    format: "iife",
    write: false,
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}
