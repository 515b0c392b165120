/** What is shipped is used: pages link what is there, and every script and stylesheet is reached from a page, a manifest or another script. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replaceAll("\\", "/");

/** What the build makes. */
const MADE = ["facts_first.js", "agent/shared.js"];

/** @param {string} folder @param {string} end */
const filesIn = (folder, end) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(end));

/** @param {string} folder @param {string} file */
const textOf = (folder, file) => readFileSync(join(ROOT, folder, file), "utf8");

/** What a page links or runs. @param {string} folder @param {string} page */
const linkedBy = (folder, page) => [...textOf(folder, page).matchAll(/<(?:link|script|img)\b[^>]*\b(?:href|src)="([^"]+)"/g)].map(([, file]) => file ?? "");

/** The files that a script imports, as paths in its folder. @param {string} folder @param {string} script */
const importedBy = (folder, script) =>
  [...textOf(folder, script).matchAll(/^(?:import|export)\b[^"]*"(\.[^"]+)";|\bawait import\("(\.[^"]+)"\)/gm)].map(([, one, other]) =>
    join(dirname(script), one ?? other ?? ""),
  );

const PAGES = [
  ...filesIn("extension", ".html").map((page) => /** @type {const} */ (["extension", page])),
  ...filesIn("www", ".html").map((page) => /** @type {const} */ (["www", page])),
];

test("what a page links is there", () => {
  const lost = PAGES.flatMap(([folder, page]) => {
    // the playground has files of the extension beside its own
    const isThere = (/** @type {string} */ file) => MADE.includes(file) || [folder, "extension"].some((place) => existsSync(join(ROOT, place, file)));
    return linkedBy(folder, page).flatMap((file) => (isThere(file) ? [] : [`${folder}/${page}: ${file}`]));
  });
  assert.deepEqual(lost, []);
});

test("every stylesheet is linked by a page, or imported by one that is", () => {
  const linked = new Set(PAGES.flatMap(([folder, page]) => linkedBy(folder, page)));
  const sheets = filesIn("extension", ".css");
  for (const sheet of linked)
    if (sheets.includes(sheet)) for (const [, file = ""] of textOf("extension", sheet).matchAll(/@import "([^"]+)";/g)) linked.add(join(dirname(sheet), file));
  assert.deepEqual(
    sheets.filter((file) => !linked.has(file)),
    [],
  );
});

test("every script is reached", () => {
  const manifests = ["manifest.json", "manifest.firefox.json", "scripts.json"].map((file) => textOf("extension", file)).join("\n");
  const scripts = filesIn("extension", ".js");
  const named = scripts.filter((file) => manifests.includes(`"${file}"`) || PAGES.some(([folder, page]) => linkedBy(folder, page).includes(file)));
  // the playground runs scripts of the extension
  const fromPlayground = filesIn("www", ".js").flatMap((script) => importedBy("www", script));
  const reached = new Set([...named, ...fromPlayground.filter((file) => scripts.includes(file))]);
  for (const script of reached) for (const file of importedBy("extension", script)) if (scripts.includes(file)) reached.add(file);
  assert.deepEqual(
    scripts.filter((file) => !reached.has(file)),
    [],
  );
});

test("who visits the playground is told of nothing that only the project's own folder has", () => {
  const ofDevelopers = /\.\/build\.sh|\bnode \S+\.js|\bcargo (?:build|run|test)\b|\bdist\/|target\//;
  const pages = filesIn("www", ".html").map((page) => `${page}: ${ofDevelopers.exec(textOf("www", page))?.[0]}`);
  const words = filesIn("extension/words", ".json").map((file) => `${file}: ${ofDevelopers.exec(textOf("extension/words", file))?.[0]}`);
  assert.deepEqual(
    [...pages, ...words].filter((found) => !found.endsWith(": undefined")),
    [],
  );
});

test("the composers tell how to come by the extension, in steps that README and the guide tell too", () => {
  const page = textOf("www", "composers.html");
  for (const named of ["facts-first-chromium.zip", "facts-first-firefox.zip", "chrome://extensions", "about:debugging#/runtime/this-firefox"]) {
    for (const text of [page, textOf(".", "README.md"), textOf("docs", "guide.md")]) assert.ok(text.includes(named), named);
  }
});
