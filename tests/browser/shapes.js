/** The five kinds of mark, and how their lines are drawn. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const context = createContext({});
for (const file of ["facts-first", "marks"]) runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
/** @type {FactsFirst} */
export const FactsFirst = runInContext("FactsFirst", context);

export const STATES = /** @type {const} */ (["stated", "vague", "missing", "problem", "note"]);

/** A message with something of each kind. */
export const MESSAGE = [
  "Hi {{first_name}},",
  "I have a senior backend role at Northwind.",
  "The work is in Java and NodeJS.",
  "You bring 40+ years of Kubernetes. We use Java/JavaScript.",
  "We offer a competitive salary.",
];

/** The words of each kind, and what is said of them. */
export const WORDS = /** @type {const} */ ([
  ["stated", "Java", "Java", "Stated"],
  ["vague", "competitive salary", "is not a figure", "Vague"],
  ["missing", "senior backend role", "aren’t mentioned", "Not said"],
  ["problem", "{{first_name}}", "is not filled in", "Fix before sending"],
  ["note", "NodeJS", "is written Node.js", "Worth another look"],
]);

/** How a line is drawn, without its colour. */
export const SHAPE = /** @type {const} */ (["textDecorationLine", "textDecorationStyle", "textDecorationThickness"]);

/** What the marks' rules come to in a page in which some are. @param {import("puppeteer-core").Page} page */
export async function fiveShapes(page) {
  const styles = await page.evaluate(
    (states, parts) => {
      const prefix = /^[a-z]{16}-/.exec([...CSS.highlights.keys()].join("\n"))?.[0] ?? "";
      return states.map((state) => {
        const name = prefix + state;
        const style = getComputedStyle(/** @type {Element} */ (document.querySelector("#message")), `::highlight(${name})`);
        return {
          shape: parts.map((part) => style[part]).join(" "),
          depth: parseFloat(style.textUnderlineOffset),
          line: style.textDecorationColor,
          ground: style.backgroundColor,
        };
      });
    },
    STATES.flatMap((state) => [FactsFirst.markClass(state, "light"), FactsFirst.markClass(state, "dark")]),
    SHAPE,
  );
  const shapes = styles.map(({ shape }) => shape);
  assert.equal(new Set(shapes).size, 5, `${shapes}`);
  for (const [at, state] of STATES.entries()) assert.equal(shapes[2 * at], shapes[2 * at + 1], `${state}: one shape on light and dark`);
  const thickness = (/** @type {typeof STATES[number]} */ state) => parseFloat(shapes[2 * STATES.indexOf(state)]?.split(" ").at(-1) ?? "");
  assert.ok(thickness("missing") >= 1.5 * thickness("note"), "the dots of what is missing are much thicker than those of a note");
  return styles;
}
