/** Messages as recruiters write them, each another: what an encoder could trip over is in all of them somewhere. */
import { MESSAGE } from "../browser/composing.js";
import { chance } from "../browser/offsets/chance.js";

const SENTENCES = [
  "I am hiring a senior backend engineer for the routing team.",
  "The work is in Rust and PostgreSQL, and it is fully remote.",
  "We offer a competitive salary – and “great” perks.",
  "Thirty days’ holiday come with it; £ and € signs, too.",
  "Zoe\u0301 and Jürgen would be your colleagues 👩🏽‍💻🎉.",
  "東京 and Łódź are where the others sit.",
  "Call me on +44 20 7946 0000, or write to tom@northwind.example.",
  "See https://northwind.example/jobs?id=12&ref=mail#top for all of it.",
  "5 < 6 & 7 > 3; \\\\server\\share; {{first_name}}; 100 %.",
  "A line that is a good deal longer than any line of a mail should be, so that whoever sends it has to decide where to break it and how to say that it was broken there.",
];
const ODD = ["", " indented", "From here on it is easy.", "> quoted by hand", "--", ".", "..", "=20 and =E2", "tab\there", "two  spaces   three"];

/** @param {number} seed @returns {string[]} its lines */
export function messageOf(seed) {
  const luck = chance(seed);
  // with these it is a recruiting message, and marked
  const lines = [...MESSAGE, ""];
  for (let count = 2 + luck.below(6); count > 0; count--) {
    const sentences = Array.from({ length: 1 + luck.below(3) }, () => luck.one(SENTENCES));
    lines.push(sentences.join(" "));
    if (luck.happens(0.5)) lines.push(luck.one(ODD));
  }
  return [...lines, "", "Kind regards,", "Tom"];
}

/** The same in rich text. @param {string[]} lines @param {number} seed */
export function markupOf(lines, seed) {
  const luck = chance(seed + 1);
  return lines
    .map((line) => line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`))
    .map((line) => line.replace(/\p{L}{4,}/gu, (word) => (luck.happens(0.15) ? luck.one([`<b>${word}</b>`, `<i>${word}</i>`, `<u>${word}</u>`]) : word)))
    .map((line) => `<p>${line || "<br>"}</p>`)
    .join("");
}
