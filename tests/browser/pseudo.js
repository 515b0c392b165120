/**
 * A language that nobody speaks, to see whether what is translated still fits: every word of the English is longer by two fifths and written with accents.
 * It takes the place of German in a copy of what is shipped.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The language that it is chosen as. */
export const PSEUDO = "de";

const LONGER = 0.4;
const ACCENTED = /** @type {Record<string, string>} */ ({ a: "å", e: "é", i: "î", o: "ö", u: "ü", y: "ý", A: "Å", E: "É", I: "Î", O: "Ö", U: "Ü" });

/** What the names of people and things are in the copy as well. */
const KEPT = /\{[^}]*\}|Facts First|https?:\/\/\S*/;

/** @param {string} text */
export function stretched(text) {
  return text
    .split(new RegExp(`(${KEPT.source})`))
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\p{L}+/gu, longer)))
    .join("");
}

/** @param {string} word */
function longer(word) {
  let missing = Math.ceil(word.length * LONGER);
  const letters = [...word].flatMap((letter) => {
    const own = ACCENTED[letter];
    if (!own || missing === 0) return [own ?? letter];
    missing--;
    return [own, own.toLowerCase()];
  });
  return letters.join("") + (letters.at(-1) ?? "").toLowerCase().repeat(missing);
}

/** A copy of a folder of dist that speaks it when German is chosen. @param {"chromium" | "firefox" | "www"} part */
export async function stretchedCopy(part) {
  const folder = await mkdtemp(join(tmpdir(), "facts-first-pseudo-"));
  await cp(fileURLToPath(new URL(`../../dist/${part}`, import.meta.url)), folder, { recursive: true });
  const english = JSON.parse(await readFile(join(folder, "words/en.json"), "utf8"));
  const texts = english.map((/** @type {string | Record<string, string>} */ text) =>
    typeof text === "string" ? stretched(text) : Object.fromEntries(Object.entries(text).map(([category, form]) => [category, stretched(form)])),
  );
  await writeFile(join(folder, `words/${PSEUDO}.json`), JSON.stringify(texts));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
