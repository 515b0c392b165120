/**
 * No script of the agent reads a property of a page's node by itself: a form's control of that name would stand in its place. All go through
 * `FactsFirst.dom`. Nodes that are ours, and what is no node, a script names in a line of its own: `// Not the page's: iframe, layer`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const FOLDER = new URL("../../extension/agent/", import.meta.url);

/** What nodes.js gives, and what it leaves out because nobody should ask. */
const NAMES = [
  ...given(),
  "tagName",
  "nodeName",
  "nodeValue",
  "firstElementChild",
  "nextElementSibling",
  "previousElementSibling",
  "children",
  "innerText",
  "innerHTML",
  "outerHTML",
  "style",
  "elements",
];

/** No nodes, wherever they stand: none of a page's names can hide what they have. */
const NO_NODES = ["dom", "FactsFirst", "signal", "until", "window", "view", "classList", "range", 'matchMedia("")'];

/** The names of nodes.js, as its lists spell them. */
function given() {
  const source = readFileSync(new URL("nodes.js", FOLDER), "utf8");
  return [...source.slice(source.indexOf("...reads(")).matchAll(/"([a-z][A-Za-z]+)"[,\]]/g)].map(([, name]) => name ?? "");
}

/** Without comments and words, each line in its place. @param {string} source */
function codeOf(source) {
  const blank = (/** @type {string} */ found) => found.replace(/[^\n]/g, "");
  return source
    .replace(/\/\*[^]*?\*\//g, blank)
    .replace(/"(?:\\.|[^"\\\n])*"/g, '""')
    .replace(/(^|[^:"'])\/\/.*/g, "$1");
}

/** The expression that ends at an index: `a.b`, `(a)`, `a(b)`. @param {string} code @param {number} end */
function receiver(code, end) {
  let start = end;
  while (start > 0) {
    const last = code[start - 1] ?? "";
    if (/[\w$#.?]/.test(last)) start--;
    else if (last === ")" || last === "]") start = opening(code, start - 1);
    else break;
  }
  // a condition is none: `if (a) b.c`
  return code
    .slice(start, end)
    .replace(/^(?:if|for|while)?\((.*)\)$/, "$1")
    .replaceAll("?", "")
    .trim();
}

/** @param {string} code @param {number} close */
function opening(code, close) {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (")]".includes(code[at] ?? "")) depth++;
    else if ("([".includes(code[at] ?? "")) depth--;
    if (depth === 0) return at;
  }
  return 0;
}

/** What a script reads by itself, as `line: words`. @param {string} source @returns {string[]} */
function directReads(source) {
  const own = [...source.matchAll(/\/\/ Not the page's: (.*)/g)].flatMap(([, list = ""]) => list.split(", "));
  const allowed = new Set([...NO_NODES, ...own]);
  const code = codeOf(source);
  const lineOf = (/** @type {number} */ at) => code.slice(0, at).split("\n").length;
  const names = NAMES.join("|");
  const found = [];
  for (const read of code.matchAll(new RegExp(`\\??\\.(${names})\\b`, "g"))) {
    const of = receiver(code, read.index);
    if (of !== "" && ![...allowed].some((one) => of === one || of.endsWith(`.${one}`))) found.push(`${lineOf(read.index)}: ${of}.${read[1]}`);
  }
  for (const parts of code.matchAll(/(?:\b(?:const|let) |\()\{([^{}]*)\}(?= =|\) =>|\) \{)/g)) {
    const of = new RegExp(`\\b(${names})\\b`).exec(parts[1] ?? "");
    if (of && !/^ = (?:FactsFirst\.)?dom\b/.test(code.slice(parts.index + parts[0].length))) found.push(`${lineOf(parts.index)}: { ${of[1]} }`);
  }
  return found;
}

for (const file of readdirSync(FOLDER).filter((file) => file.endsWith(".js") && file !== "nodes.js")) {
  test(`${file} reads the page through nodes.js`, () => {
    assert.deepEqual(directReads(readFileSync(new URL(file, FOLDER), "utf8")), []);
  });
}

test("what it looks for is found, and nothing else", () => {
  for (const name of ["parentElement", "nextSibling", "matches", "activeElement", "querySelectorAll", "getRootNode", "focus", "host", "moveBefore"])
    assert.ok(NAMES.includes(name), name);
  const reads = [
    "root.parentElement",
    "a?.nextSibling",
    "const x = /** @type {Element} */ (root).matches(y)",
    "f(root.getRootNode())",
    "const { activeElement } = root",
    "find(({ tagName }) => 1)",
    "if (root) root.tagName",
  ];
  for (const read of reads) assert.equal(directReads(read).length, 1, read);
  const others = [
    "dom.parentElement(root)",
    "FactsFirst.dom.matches(root, x)",
    "// root.parentElement",
    'x("root.matches")',
    "const { left, top } = box",
    "// Not the page's: iframe\niframe.remove()",
    "signal.addEventListener(x)",
  ];
  for (const other of others) assert.deepEqual(directReads(other), [], other);
});
