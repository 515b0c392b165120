/** What a message may hold after something was done to it: compared without spaces, which editors spend as they like. */
import { assumedOn } from "./editors/writing.js";

/** What may stand there after a click on what the panel offers: its words, wherever they were put in or took the place of others.
 * @param {string[]} lines @param {string} name */
export function endsOf(lines, name) {
  const text = lines.join("\n");
  const { findings, advice } = assumedOn(lines);
  const [, question] = name.split(" ");
  const such = name.startsWith("add ") ? findings.filter(({ topic }) => topic === question) : findings;
  const fixes = such.flatMap(({ start, end, fixes }) => fixes.map(({ replace }) => text.slice(0, start) + replace + text.slice(end)));
  const sentence = name.startsWith("add ") ? advice.find(({ topic }) => topic === question)?.insert : undefined;
  const places = [...text.matchAll(/$|(?<=[.!?])|\n/g)].map(({ index }) => index);
  const inserts = sentence ? places.map((at) => text.slice(0, at) + sentence + text.slice(at)) : [];
  return [...fixes, ...inserts].map(squeezed);
}

/** Whether some words are others, in which the selected ones, or a blank that was being selected, gave way to what was typed.
 * @param {string} words @param {string} selected @param {string | null} rest */
export function isInstead(words, selected, rest) {
  if (rest === null) return false;
  if (rest === words && selected === "") return true;
  return isWithout(words, selected, rest) || isWithoutBlank(words, rest);
}

/** Whether some words are others, but for one blank. @param {string} words @param {string} rest */
export function isWithoutBlank(words, rest) {
  return [...words.matchAll(/\[[^\]]*\]/g)].some(({ 0: blank }) => isWithout(words, blank, rest));
}

/** Whether some words are others without a part, somewhere. @param {string} words @param {string} part @param {string} rest */
function isWithout(words, part, rest) {
  if (part === "") return words === rest;
  for (let at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) if (words.slice(0, at) + words.slice(at + part.length) === rest) return true;
  return false;
}

/** Editors spend spaces as they like. @param {string} text */
export function squeezed(text) {
  return text.replace(/[\s\u200B\uFEFF]+/g, "");
}

/** The text without words that stand in it once; null when they do not. @param {string} text @param {string} words */
export function without(text, words) {
  const parts = text.split(words);
  return parts.length === 2 ? parts.join("") : null;
}
