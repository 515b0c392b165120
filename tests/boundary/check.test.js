/**
 * What JavaScript gets from the wasm core is what the command prints: the same report, its offsets in the same units,
 * whatever characters a message is made of.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { check, explain, initSync, learn, load, words } from "../../target/web/facts_first.js";

/** @param {string} path */
const built = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

initSync({ module: readFileSync(built("target/web/facts_first_bg.wasm")) });
load(readFileSync(built("target/web/facts_first.tables")));
words(JSON.parse(readFileSync(built("extension/words/en.json"), "utf8")), "en");

const FACTS = "We are hiring a senior Rust engineer. The pay is £80k–£95k a year, it is fully remote, and the salary is competitive.";

/** @type {Record<string, string>} */
const MESSAGES = {
  nothing: "",
  "only spaces": " \n\t ",
  "an ordinary mail": "Hi Maya, the minutes of yesterday's meeting are attached.",
  "plain words": FACTS,
  "emoji before, between and after": `🚀🚀 ${FACTS.replaceAll(". ", ". 👩🏽‍💻 ")} 🎉`,
  "Windows line ends": `Hi Priya,\r\n\r\n${FACTS.replaceAll(". ", ".\r\n")}\r\n`,
  "combining marks": `Hi Zoe\u0308 Mu\u0308ller, ${FACTS} Cafe\u0301 included.`,
  "right to left": `שלום מאיה,\n${FACTS}\nمرحبا ${FACTS}`,
  "no-break spaces": FACTS.replaceAll(" ", "\u00a0"),
  "zero-width characters": `\u200b${FACTS.replaceAll(" ", "\u200b ")}\u200d\ufeff`,
  "letters beyond the first plane": `𝕎𝕖 are glad. 𝒮 ${FACTS}`,
  "a NUL": `Hi\u0000Priya. ${FACTS}`,
  "a long one": FACTS.concat("\n\n").repeat(40),
};

for (const [name, text] of Object.entries(MESSAGES)) {
  for (const assumed of [false, true]) {
    test(`the report on ${name}${assumed ? ", taken for a recruiting message," : ""} is the command's`, () => {
      const report = check(text, { assume_recruiting: assumed });
      assert.deepStrictEqual(report, printed(text, assumed));
      for (const { start, end, text: words } of report.findings) assert.equal(text.slice(start, end), words);
    });
  }
}

test("tables that were not built with the core are refused", () => {
  assert.throws(() => load(new TextEncoder().encode("Rust, Go")), /build both again/);
});

test("the table says something: its plain message has findings", () => {
  assert.ok(check(FACTS, null).findings.length > 0);
});

test("options may be left out", () => {
  const report = check(FACTS, { assume_recruiting: false });
  for (const options of [null, undefined, {}]) assert.deepStrictEqual(check(FACTS, options), report);
});

test("half a surrogate pair neither traps nor moves what follows it", () => {
  for (const half of ["\ud83d", "\ude80"]) {
    const text = `${half} ${FACTS} ${half}`;
    const report = check(text, { assume_recruiting: true });
    assert.ok(report.findings.length > 0);
    for (const { start, end, text: words } of report.findings) {
      assert.equal(text.slice(start, end).replaceAll(half, "\ufffd"), words);
    }
  }
});

test("the year is the caller's: without it nobody is told that fifty years of Kubernetes are too many", () => {
  const text = "We are hiring: you have fifty years of Kubernetes, or 50 years of Kubernetes.";
  /** @param {object} options */
  const problems = (options) => check(text, options).findings.filter((found) => found.rule === "term/impossible-experience");
  assert.equal(problems({ assume_recruiting: true }).length, 0);
  assert.equal(problems({ assume_recruiting: true, year: 2026 }).length, 1);
});

test("a technology is explained by any of its names, once the glossary is there", () => {
  assert.deepEqual([explain("k8s")?.name, explain("k8s")?.is], ["Kubernetes", null]);
  assert.equal(explain("no such thing"), undefined);
  assert.ok(learn(readFileSync(built("dist/chromium/glossary.txt"), "utf8")));
  const explained = explain("k8s");
  assert.ok(explained?.is && explained.not.length > 0 && explained.source);
  assert.equal(explained.release?.year, 2014);
});

test("ten million characters are answered, not choked on", () => {
  const report = check(`${FACTS}\n`.repeat(90_000), null);
  assert.equal(report.questions.length, 4);
});

/**
 * What the command prints for a text on its standard input.
 *
 * @param {string} text
 * @param {boolean} assumed
 */
function printed(text, assumed) {
  const options = assumed ? ["--assume-recruiting"] : [];
  const { stdout, stderr, status } = spawnSync(built("target/release/facts-first"), ["check", "--format", "json", ...options, "-"], {
    input: text,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}
