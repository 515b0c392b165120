/** What the glossary's search shows first: what was asked, then the commonest that begins so. With the glossary that is shipped. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { explain, explained, initSync, learn, load, words as give } from "../../target/web/facts_first.js";
import { ranking, weighed } from "../../extension/live/ranking.js";

const WEB = new URL("../../target/web/", import.meta.url);
initSync({ module: readFileSync(new URL("facts_first_bg.wasm", WEB)) });
load(readFileSync(new URL("facts_first.tables", WEB)));
give(JSON.parse(readFileSync(new URL("../../extension/words/en.json", import.meta.url), "utf8")), "en");
assert.ok(learn(readFileSync(new URL("../../dist/chromium/glossary.txt", import.meta.url), "utf8")));

const ENTRIES = weighed(
  explained().flatMap((name) => {
    const known = explain(name);
    if (!known) return [];
    const about = [known.is, known.say, ...known.not.flatMap((one) => [one.name, one.apart])].join(" ");
    return [{ name, text: `${known.name} ${known.is ?? ""}`.toLowerCase(), about }];
  }),
);

/** @param {string} asked */
const found = (asked) => ranking(ENTRIES, asked, explain(asked)?.name).map(({ name }) => name);

/** @type {[asked: string, first: string][]} */
const FIRST = [
  ["kub", "Kubernetes"],
  ["k8s", "Kubernetes"],
  ["java", "Java"],
  ["javas", "JavaScript"],
  ["pyth", "Python"],
  ["post", "PostgreSQL"],
  ["rea", "React"],
  ["ang", "Angular"],
  ["type", "TypeScript"],
  ["dock", "Docker"],
  ["spr", "Spring"],
  ["ru", "Rust"],
];

for (const [asked, first] of FIRST) test(`“${asked}” shows ${first} first`, () => assert.equal(found(asked)[0], first, found(asked).slice(0, 5).join(", ")));

test("names that begin with what was asked come before those that only hold it, and these before sentences", () => {
  const all = found("script");
  const names = all.map((name) => name.toLowerCase());
  const last = names.findLastIndex((name) => name.includes("script"));
  assert.ok(last > 0 && names.slice(0, last).every((name) => name.includes("script")), all.join(", "));
  assert.ok(all.length > last + 1, "sentences too");
});

test("nothing is found for what is nowhere, and everything keeps its order among equals", () => {
  assert.deepEqual(found("zzzz"), []);
  const equals = ranking(
    [
      { name: "Ab", text: "ab", about: "" },
      { name: "Ac", text: "ac", about: "" },
    ],
    "a",
  );
  assert.deepEqual(
    equals.map(({ name }) => name),
    ["Ab", "Ac"],
  );
});
