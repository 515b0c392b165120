/** All that people read stands in the catalogue, and in every language: the same keys, parameters and plurals, and nothing left in English or in the code. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { pieces, say, use } from "../../extension/words.js";
import { catalogue } from "./english.js";
import { literalsIn } from "./literals.js";

const ROOT = new URL("../../", import.meta.url);
const text = (/** @type {string} */ file) => readFileSync(new URL(file, ROOT), "utf8");
const filesIn = (/** @type {string} */ folder, /** @type {RegExp} */ end) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((file) => end.test(file))
    .map((file) => `${folder}${file}`);

/** @typedef {string | Record<string, string>} Text */
/** @type {Record<string, Record<string, Text>>} */
const LANGUAGES = Object.fromEntries(
  filesIn("extension/words/", /\.json$/).map((file) => [file.slice(-7, -5), /** @type {any} */ (catalogue(file.slice(-7, -5)))]),
);
const ENGLISH = LANGUAGES["en"] ?? {};

/** Every way to say a text. @param {Text | undefined} text */
const formsOf = (text) => (typeof text === "string" ? [text] : Object.values(text ?? {}));
const parametersOf = (/** @type {string} */ form) => [...new Set(form.match(/\{[^}]*\}/g) ?? [])].sort();

/** Texts that are the same in English and in another language: names, signs, and words that developers and browsers took from English. */
const ALIKE = new Set([
  ...["Facts First", "Java, React, SQL …", "Kubernetes, k8s, message queue …", "Quiz", "Visa", "Stack", "Remote", "remote", "hybrid"],
  // as other languages write them too
  ...["Notes", "Source", "Position", "Test", "Hybrid", "stack", "vague", "Vague", "Message", "Code", "Frameworks", "Design", "Hardware"],
  ...[
    "point",
    "points",
    "Score",
    "Technologies",
    "{n} technologies",
    "{act}, {n} point",
    "{act}, {n} points",
    "No. {sentence}",
    "{site} (India)",
    "{site} (Europe)",
  ],
  // names of what was published
  ...["Hired 2023", "LinkedIn, 2021–22", "LinkedIn, n = 450", "Stack Overflow Developer Survey 2020"],
]);

/** Without parameters, quotes and signs there is nothing to translate. @param {string} form */
const hasWords = (form) => /\p{L}/u.test(form.replace(/\{[^}]*\}/g, ""));

for (const [language, texts] of Object.entries(LANGUAGES)) {
  test(`${language}: the keys of English, sorted, with the same parameters and none empty`, () => {
    assert.deepEqual(Object.keys(texts), Object.keys(ENGLISH).sort());
    for (const [key, english] of Object.entries(ENGLISH)) {
      assert.equal(typeof texts[key], typeof english, key);
      const wanted = parametersOf(formsOf(english).join(" "));
      for (const form of formsOf(texts[key])) {
        assert.ok(form.trim() === form && form !== "", key);
        assert.doesNotMatch(form, /[<>]/, `${key}: no markup`);
        // "one role" need not say the number
        const given = parametersOf(form);
        assert.deepEqual(
          typeof english === "string" ? given : [...new Set([...given, "{n}"])].sort(),
          typeof english === "string" ? wanted : [...new Set([...wanted, "{n}"])].sort(),
          key,
        );
      }
    }
  });

  test(`${language}: each plural has the categories that the language needs`, () => {
    const needed = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, one] of Object.entries(texts)) if (typeof one !== "string") assert.deepEqual(Object.keys(one).sort(), needed, key);
  });

  test(`${language}: the name is Facts First wherever the browser or a screen reader tells who speaks`, () => {
    for (const key of ["manifest.name", "manifest.action"]) assert.equal(texts[key], "Facts First");
    for (const key of ["beside.frame.tip", "beside.frame.chips"]) assert.match(String(texts[key]), /^Facts First/);
  });

  if (language !== "en")
    test(`${language}: nothing was left in English`, () => {
      const same = Object.entries(ENGLISH).filter(([key, english]) =>
        formsOf(english).some((form) => hasWords(form) && !ALIKE.has(form) && formsOf(texts[key]).includes(form)),
      );
      assert.deepEqual(
        same.map(([key]) => key),
        [],
      );
    });
}

test("a text is filled with its parameters, numbers as the language writes them, and its plural is chosen", () => {
  use("pl", /** @type {any} */ ({ some: { one: "{n} rola", few: "{n} role", many: "{n} ról", other: "{n} roli" }, both: "{who}: {what} {none}" }));
  const some = /** @type {any} */ ("some");
  assert.deepEqual(
    [1, 3, 5, 1_234_567].map((n) => say(some, { n })),
    ["1 rola", "3 role", "5 ról", "1 234 567 ról".replaceAll(" ", "\u00a0").replace("\u00a0ról", " ról")],
  );
  assert.deepEqual(pieces(/** @type {any} */ ("both"), { who: { key: some, parameters: { n: 2 } }, what: "<b>" }), [
    "",
    "2 role",
    ": ",
    "<b>",
    " ",
    "{none}",
    "",
  ]);
  assert.equal(say(/** @type {any} */ ("no.such")), "no.such");
  use("en", catalogue("en"));
});

const PAGES = [...filesIn("extension/", /^[^/]*\.html$/), ...filesIn("www/", /\.html$/)];

/** Attributes that people read or hear. */
const READ = ["title", "alt", "aria-label", "aria-description", "placeholder", "data-hint", "content", "value"];

for (const page of PAGES) {
  test(`${page} names its texts, and has none of its own but what is marked as not to be translated`, () => {
    /** Elements that are open, with whether they are to be translated. @type {boolean[]} */
    const open = [true];
    for (const [, tag, words] of text(page).matchAll(/<([^>]*)>|([^<]+)/g)) {
      if (words !== undefined) {
        assert.ok(!open.at(-1) || !/\p{L}/u.test(words) || words.trim() === "Facts First", words.trim());
        continue;
      }
      if (tag?.startsWith("/")) open.pop();
      if (!tag || /^[!/]/.test(tag)) continue;
      const isTranslated = open.at(-1) === true && !/ translate="no"/.test(tag);
      for (const [, name = "", value = ""] of tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        if (isTranslated && READ.includes(name) && !tag.startsWith('meta name="viewport"'))
          assert.ok(!/\p{L}/u.test(value) || isPlain(value), `${name}="${value}"`);
      }
      if (!/^(?:meta|link|input|img|br)\b/.test(tag)) open.push(isTranslated);
    }
    assert.equal(open.length, 1, "each element is closed");
  });
}

/** A value for scripts ("system"), or an address as an example: the same in each language. @param {string} value */
const isPlain = (value) => /^[a-z.-]+$/.test(value);

/** What stands in code all the same, and why. */
const IN_CODE = /** @type {Record<string, [RegExp, string][]>} */ ({
  "extension/welcome.js": [[/^Hi Priya,|^I am looking for|^Kind regards,|^Tom$/, "a message to try it on: messages are English"]],
  "extension/roles/fields.js": [
    [
      /^Senior Backend Engineer$|^Rust, PostgreSQL, Kafka$|^Leeds$|^The team decides|^9 to 5 UK time|^we sponsor visas for the UK$/,
      "examples of what goes into messages",
    ],
  ],
  "extension/options/words.js": [[/^Kubernets$/, "a misspelt name as an example"]],
  "extension/live/questions.js": [[/^[ a-z]+$/, "words of English sentences"]],
  "extension/agent/subject.js": [[/^Subject: $/, "how the core is told the subject"]],
  "extension/agent/hosts.js": [[/\[|\./, "selectors"]],
  "extension/agent/guard.js": [[/^gotpointercapture /, "names of events"]],
  "extension/agent/marks.js": [[/^color: /, "a style"]],
  "extension/agent/frame.js": [[/^Facts First$/, "the name"]],
  "extension/agent/sweep.js": [[/^iframe\[title\^='Facts First'\]$/, "the name, in a selector"]],
  "www/examples.js": [[/./, "messages are English"]],
  "www/roles.js": [[/./, "two roles as examples: what goes into messages is English"]],
});

/** Names of keys and of what a browser calls things. */
const NOT_READ = /^(?:Escape|Enter|Tab|Home|End|Backspace|Delete|Shift|Paste|Range|Caret|None|Document|Element|Node|Firefox|Chromium)$/;

for (const script of [...filesIn("extension/", /\.js$/), ...filesIn("www/", /\.js$/)].filter((file) => file !== "www/serve.js")) {
  test(`${script} says nothing but by keys`, () => {
    const exceptions = IN_CODE[script] ?? [];
    const said = literalsIn(text(script)).filter(({ text }) => {
      const isSentence = /\p{Lu}/u.test(text) && /\p{L} \p{L}|\p{L}[.!?:,]? $/u.test(text);
      const isWord = /^\p{Lu}\p{Ll}+[.!?]?$/u.test(text) && !NOT_READ.test(text);
      return (isSentence || isWord) && !exceptions.some(([known]) => known.test(text));
    });
    assert.deepEqual(said, []);
  });
}

test("no style says anything", () => {
  for (const file of [...filesIn("extension/", /\.css$/), ...filesIn("www/", /\.css$/)])
    for (const [, said = ""] of text(file).matchAll(/content:\s*(["'].*?["'])/g)) assert.doesNotMatch(said, /\p{L}/u, file);
});

/** Places whose texts the pages say; those of the core are compared with it by a test of its own. */
const OF_PAGES = /^(?:beside|error|failed|frame|learn|options|play|popup|quiz|roles|sites|welcome)\./;

test("each text of the pages is said somewhere, and wherever one is named, its parameters are too", () => {
  const code = [...filesIn("extension/", /\.(?:js|html)$/), ...filesIn("www/", /\.(?:js|html)$/)].map(text).join("\n");
  for (const [key, english] of Object.entries(ENGLISH)) {
    if (!OF_PAGES.test(key)) continue;
    const places = [...code.matchAll(new RegExp(`"${key.replaceAll(".", "\\.")}"`, "g"))].map(({ index }) => index);
    const start = key.slice(0, key.lastIndexOf(".") + 1);
    assert.ok(places.length > 0 || code.includes(`\`${start}\${`), `${key} is said nowhere`);
    const names = parametersOf(formsOf(english).join(" ")).map((name) => name.slice(1, -1));
    for (const place of places) {
      const around = code.slice(Math.max(0, place - 250), place + 250);
      for (const name of names) assert.match(around, new RegExp(`\\b${name}\\b|"${name}"`, "i"), `${key}: {${name}}`);
    }
  }
});

test("each key that the manifest or the background asks the browser for is there", () => {
  const asked = [...text("extension/manifest.json").matchAll(/__MSG_(\w+)__/g), ...text("extension/menu.js").matchAll(/getMessage\("(\w+)"\)/g)].map(
    ([, name]) => `manifest.${name}`,
  );
  assert.deepEqual(
    [...new Set(asked)].sort(),
    Object.keys(ENGLISH).filter((key) => key.startsWith("manifest.")),
  );
});
