/** The quiz over the whole glossary that is shipped: every question that it can ask has one right answer, and no other that could be defended. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { explain, explained, initSync, learn, load, words as give } from "../../target/web/facts_first.js";
import { counted, isCounted, keptIn } from "../../extension/live/counts.js";
import { kindIn, kindNamed } from "../../extension/live/kinds.js";
import { pairsOf } from "../../extension/live/pairs.js";
import { asked, holdsName, likeness, ROUND, round } from "../../extension/live/questions.js";
import { weighed } from "../../extension/live/ranking.js";
import { say } from "../../extension/words.js";
import "./english.js";

const WEB = new URL("../../target/web/", import.meta.url);
initSync({ module: readFileSync(new URL("facts_first_bg.wasm", WEB)) });
load(readFileSync(new URL("facts_first.tables", WEB)));
give(JSON.parse(readFileSync(new URL("../../extension/words/en.json", import.meta.url), "utf8")), "en");
assert.ok(learn(readFileSync(new URL("../../dist/chromium/glossary.txt", import.meta.url), "utf8")));

/** @typedef {import("../../extension/live/questions.js").Known} Known */

/** @type {(Known & { text: string, about: string })[]} */
const ENTRIES = weighed(
  explained().flatMap((name) => {
    const known = explain(name);
    return known?.is
      ? [
          {
            ...known,
            kind: kindIn(known.kind),
            is: known.is,
            text: "",
            about: [known.is, known.say, ...known.not.flatMap((one) => [one.name, one.apart])].join(" "),
          },
        ]
      : [];
  }),
);
const BY_NAME = new Map(ENTRIES.map((entry) => [entry.name, entry]));
const NONE = { seen: {}, wrong: {} };

/** The same chances in each run. @param {number} seed */
function chances(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Each way in which every entry can be asked, with several sets of wrong answers. */
const QUESTIONS = [1, 2, 3, 4].flatMap((seed) => ENTRIES.flatMap((entry) => asked(entry, ENTRIES, chances(seed))));

/** @param {import("../../extension/live/questions.js").Form} form */
const ofForm = (form) => QUESTIONS.filter((question) => question.form === form);

/** @param {import("../../extension/live/questions.js").Question} question */
const wrongOf = ({ choices }) => choices.filter(({ isRight }) => !isRight).map(({ text }) => text);

/** @param {import("../../extension/live/questions.js").Question} question */
const rightOf = ({ choices }) => choices.find(({ isRight }) => isRight)?.text ?? "";

test("each question has four answers, all different, one of them right; most of the glossary can be asked", () => {
  for (const question of QUESTIONS) {
    assert.equal(question.choices.length, 4, question.text);
    assert.equal(new Set(question.choices.map(({ text }) => text)).size, 4, question.text);
    assert.equal(question.choices.filter(({ isRight }) => isRight).length, 1, question.text);
  }
  const about = new Set(QUESTIONS.map(({ about }) => about));
  assert.ok(about.size > ENTRIES.length * 0.85, `${about.size} of ${ENTRIES.length}`);
  for (const name of ["Java", "JavaScript", "React", "Kafka", "Kubernetes", "PostgreSQL", "Python", "Jenkins", "AWS", "Scrum"])
    assert.ok(about.has(name), name);
});

/** Of each kind, what a sentence about something else must not say, as somebody who looks for a second right answer would. */
const SAID_OF = /** @type {Record<string, RegExp>} */ ({
  language: /\blanguage\b/i,
  database: /database|search engine|warehouse|\bcache\b/i,
  messaging: /message|queue/i,
  testing: /\btest/i,
  mobile: /phone|Android|\biOS\b|mobile/i,
  ml: /machine learning|neural|language model|\bAI\b/i,
  cloud: /\bcloud\b|rented/i,
  security: /attack|password|log-in|encrypt|secur/i,
  frontend: /\bscreens?\b|web (?:page|site|app)|interface|browser|CSS/i,
  game: /games?\b|graphics|video|3D/i,
  embedded: /\bchip|processor|\bboard\b|device/i,
  method: /way of working/i,
});

test("“Which of these is a database?”: the right one is, and nothing that is said of the others is said of a database", () => {
  assert.ok(ofForm("kind").length > 500);
  for (const question of ofForm("kind")) {
    const right = BY_NAME.get(rightOf(question));
    assert.ok(right && question.text === say("quiz.ask.kind", { kind: kindNamed(right.kind) }));
    for (const name of wrongOf(question)) {
      const { kind, is } = /** @type {Known} */ (BY_NAME.get(name));
      assert.notEqual(kind, right.kind, question.text);
      assert.doesNotMatch(is, SAID_OF[right.kind] ?? /^/, `${question.text} ${name}: ${is}`);
    }
  }
});

test("“A candidate knows Kafka. What is it?”: the kind that the glossary gives, and nothing that its sentence hints at", () => {
  assert.ok(ofForm("what").length > 500);
  for (const question of ofForm("what")) {
    const { kind, is } = /** @type {Known} */ (BY_NAME.get(question.about));
    assert.equal(rightOf(question).toLowerCase(), kindNamed(kind).toLowerCase());
    for (const wrong of wrongOf(question)) {
      const of = kindIn(wrong.charAt(0).toLowerCase() + wrong.slice(1));
      assert.ok(of in SAID_OF && of !== kind, wrong);
      assert.doesNotMatch(is, SAID_OF[of] ?? /^/, `${question.text} ${wrong}`);
    }
  }
});

test("“Which one is this?”: the sentence is that of the right one, names none of the four, and is not much like that of another", () => {
  assert.ok(ofForm("name").length > 800);
  for (const question of ofForm("name")) {
    const right = /** @type {Known} */ (BY_NAME.get(rightOf(question)));
    assert.equal(question.text, say("quiz.ask.name", { sentence: right.is }));
    for (const { text } of question.choices) assert.ok(!holdsName(right.is, text), `${question.text} ${text}`);
    for (const name of wrongOf(question)) assert.ok(likeness(right.is, BY_NAME.get(name)?.is ?? "") < 0.34, `${question.text} ${name}`);
  }
});

test("“Docker and Kubernetes: which sentence is right?”: the glossary’s own; the others are nowhere in it", () => {
  assert.ok(ofForm("apart").length > 200);
  const all = new Set(ENTRIES.flatMap(({ not }) => not.map(({ apart }) => apart)));
  for (const question of ofForm("apart")) {
    assert.ok(all.has(rightOf(question)));
    for (const wrong of wrongOf(question)) assert.ok(!all.has(wrong), wrong);
    const text = question.choices.map(({ text }) => text).join("\n");
    assert.doesNotMatch(text, /\b[Aa] [AEIOU][a-z]|\b[Aa]n [BCDFGJKPQTVWZ][a-z]/, "an article fits its name");
  }
});

test("“Is Java short for JavaScript?” is asked, and answered with no", () => {
  const short = ofForm("short").filter(({ text }) => text === "Is Java short for JavaScript?");
  assert.ok(short.length > 0);
  for (const question of short) assert.match(rightOf(question), /^No\. /);
});

test("a round has eight questions about eight things, in several forms; what was in messages and what was wrong come up more often", () => {
  const counts = { seen: { Kafka: 4, PostgreSQL: 2, Rust: 3 }, wrong: { COBOL: 2 } };
  /** @type {Record<string, number>} */
  const times = {};
  for (let seed = 1; seed <= 30; seed++) {
    const questions = round(ENTRIES, counts, chances(seed * 7919));
    assert.equal(questions.length, ROUND);
    assert.equal(new Set(questions.map(({ about }) => about)).size, ROUND);
    assert.ok(new Set(questions.map(({ form }) => form)).size >= 3);
    for (const { about } of questions) times[about] = (times[about] ?? 0) + 1;
  }
  for (const name of ["Kafka", "COBOL", "Rust"]) assert.ok((times[name] ?? 0) >= 4, `${name}: ${times[name]}`);
  const plain = round(ENTRIES, NONE, chances(5));
  assert.equal(plain.length, ROUND);
});

test("each kind has its group, and each pair stands once, told apart by a sentence that names both where there is one", () => {
  for (const { name, kind } of ENTRIES) assert.notEqual(kind, "other", name);
  const pairs = pairsOf(ENTRIES);
  assert.equal(new Set(pairs.map(({ a, b }) => [a, b].sort().join("\n"))).size, pairs.length);
  const of = (/** @type {string} */ a, /** @type {string} */ b) => pairs.find((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join());
  assert.match(of("React", "React Native")?.apart ?? "", /phone apps.*web pages/);
  assert.match(of("Java", "JavaScript")?.apart ?? "", /names are alike/);
  assert.ok(of("HTML", "CSS"));
});

test("what is kept is names and numbers; anything else is taken for nothing", () => {
  assert.deepEqual(keptIn(null), { on: true, seen: {}, wrong: {} });
  const hostile = JSON.parse('{"on":"no","seen":{"Rust":2,"__proto__":3,"<img>":1,"Go":-1,"C#":1.5,"C++":1000,"constructor":1},"wrong":[1]}');
  assert.deepEqual(keptIn(hostile), { on: true, seen: { Rust: 2, constructor: 1 }, wrong: {} });
  assert.deepEqual(counted(keptIn(null), { missed: "constructor" }).wrong, { constructor: 1 });
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`T${at}`, 1]));
  assert.equal(Object.keys(keptIn({ seen: many }).seen).length, 300);
  for (const { name } of ENTRIES) assert.ok(isCounted({ missed: name }), name);
  for (const no of [null, {}, "Rust", { seen: "Rust" }, { seen: [1] }, { missed: "a".repeat(41) }, { on: true, seen: [] }, { seen: Array(61).fill("Go") }])
    assert.ok(!isCounted(no), JSON.stringify(no));
});

test("terms of messages count while that is on, and are forgotten when it is turned off; what was long ago fades", () => {
  let kept = counted(keptIn(null), { seen: ["Rust", "Go"] });
  kept = counted(counted(kept, { seen: ["Rust"] }), { missed: "Go" });
  assert.deepEqual(kept, { on: true, seen: { Rust: 2, Go: 1 }, wrong: { Go: 1 } });
  assert.deepEqual(counted(kept, { knew: "Go" }).wrong, {});
  const off = counted(kept, { on: false });
  assert.deepEqual(off, { on: false, seen: {}, wrong: {} });
  assert.deepEqual(counted(off, { seen: ["Rust"] }).seen, {});
  for (let at = 0; at < 300; at++) kept = counted(kept, { seen: ["Java"] });
  assert.ok(!("Go" in kept.seen) && Object.values(kept.seen).every((times) => times < 100), JSON.stringify(kept.seen));
});
