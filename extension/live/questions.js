/**
 * The quiz's questions, made from the glossary. Needs no browser.
 *
 * A question has one right answer and three wrong ones, which must be plainly wrong and not only less good. What something is, is told by the
 * kind that the glossary gives it; but a cloud service may be a database too. So an entry counts as plainly of a kind when its own sentence says
 * so, and as plainly not of a kind when no word of that sentence hints at it. Of what is mistaken for something the glossary says itself how
 * the two differ.
 *
 * @typedef {import("./kinds.js").Kind} Kind
 * @typedef {{ name: string, kind: Kind, is: string, not: { name: string, apart: string }[], common?: number }} Known
 * @typedef {{ text: string, isRight: boolean }} Choice
 * @typedef {"kind" | "what" | "name" | "apart" | "short"} Form
 * @typedef {{ form: Form, about: string, text: string, choices: Choice[], why: string }} Question `about` is the entry that it is counted for
 * @typedef {{ seen: Record<string, number>, wrong: Record<string, number> }} Counts how often a term was in the user's messages, and answered wrongly
 * @typedef {() => number} Chance from 0 up to 1, like Math.random
 */
import { say } from "../words.js";
import { kindNamed } from "./kinds.js";

/** @param {string} name @param {string} sentence */
const why = (name, sentence) => say("quiz.say.why", { name, sentence });

/** By the kind: `is` what a sentence says of one that is of it, `hint` what may be. */
const KINDS = /** @type {Partial<Record<Kind, { is: RegExp, hint: RegExp }>>} */ ({
  language: { is: /\blanguage\b/i, hint: /language|code|format|script|SQL|style|compile|described?\b/i },
  database: {
    is: /\bdatabase|search engine|\bstore for|\bcache\b/i,
    hint: /data|stor(e|age)|search|cache|records?|tables?\b|SQL|keeps?\b|files?\b|logs?\b/i,
  },
  messaging: { is: /message|streams/i, hint: /messag|stream|event|sends?\b|queue|connect|talk|ask|data/i },
  testing: { is: /\btest/i, hint: /test|tries|tried|trying|check|mistake|quality|browser/i },
  mobile: {
    is: /phone|iPhone|Android|Apple/,
    hint: /phone|mobile|\bapps?\b|devices?|iOS|Android|Apple|machines/i,
  },
  ml: {
    is: /machine learning|neural|language models?|trained|\bmodels?\b/i,
    hint: /learn|model|\bAI\b|language|data|Python|calculat|statistic|graphics chip|pictures|faces/i,
  },
  cloud: {
    is: /\bcloud|rented|Amazon's (?:service|storage)/i,
    hint: /cloud|service|server|internet|company|Amazon|Google|Microsoft|IBM|online|rent|product|web site/i,
  },
  security: {
    is: /log-in|attack|weak points|passwords|encrypt|security|known holes|risks/i,
    hint: /secur|log|attack|guard|safe|protect|password|rights|account|sign|encrypt|access|test/i,
  },
  frontend: {
    is: /\bweb (?:app|site|interface|page)s?\b|React|screens|pages|interface|desktop/i,
    hint: /web|screen|page|interface|browser|\bapps?\b|JavaScript|one sees|desktop|window|draw|report|chart|site|design|style|phone|form/i,
  },
  game: { is: /game|3D|video|graphics/i, hint: /game|3D|video|graphic|picture|film|draw|sound|image|design/i },
  embedded: {
    is: /board|chip|device|processor|circuits|car\b|robots|factory/i,
    hint: /machine|device|chip|hard|board|server|system|computer|phone|control|sensor|processor|graphics|network/i,
  },
  method: {
    is: /\bway of (?:working|programming|building)|^Rules for/i,
    hint: /\bway|rules?\b|working|field|style|standard|idea/i,
  },
});

/** @param {Known} entry @param {Kind} kind */
export const isPlainly = ({ kind: own, is }, kind) => own === kind && KINDS[kind]?.is.test(is) === true;

/** @param {Known} entry @param {Kind} kind */
export const isPlainlyNot = ({ kind: own, is, name }, kind) => own !== kind && KINDS[kind]?.hint.test(`${name} ${is}`) === false;

/** So many, or fewer where the glossary does not give more. */
export const ROUND = 8;

/** @param {Known[]} entries @param {Counts} counts @param {Chance} [chance] @returns {Question[]} */
export function round(entries, counts, chance = Math.random) {
  const drawn = inOrder(entries, (entry) => weight(entry, counts), chance);
  /** @type {Question[]} */
  const questions = [];
  for (const entry of drawn) {
    if (questions.length === ROUND) break;
    const possible = asked(entry, entries, chance).filter(({ about }) => !questions.some((one) => one.about === about));
    const often = (/** @type {Form} */ form) => questions.filter((one) => one.form === form).length;
    const [question] = possible.sort((a, b) => often(a.form) - often(b.form));
    if (question) questions.push(question);
  }
  return questions;
}

/** What was in the user's own messages comes first, and more so what was answered wrongly; else what is met everywhere. @param {Known} entry @param {Counts} counts */
function weight({ name, common = 0 }, { seen, wrong }) {
  return 1 + Math.min(common, 10) + 12 * Math.min(seen[name] ?? 0, 5) + 40 * Math.min(wrong[name] ?? 0, 3);
}

/** Every question that can be asked for an entry, in an order by chance. @param {Known} entry @param {Known[]} entries @param {Chance} [chance] @returns {Question[]} */
export function asked(entry, entries, chance = Math.random) {
  const others = shuffled(entries, chance).filter(({ name }) => name !== entry.name);
  const forms = [kindOf, whatIs, nameOf, ...entry.not.flatMap(({ name, apart }) => [tellApart(name, apart), isShort(name, apart)])];
  return shuffled(forms, chance).flatMap((form) => {
    const question = form(entry, others);
    return question ? [{ ...question, choices: shuffled(question.choices, chance) }] : [];
  });
}

/** "Which of these is a database?" @param {Known} entry @param {Known[]} others @returns {Question | null} */
function kindOf(entry, others) {
  const { name, kind, is } = entry;
  if (!isPlainly(entry, kind)) return null;
  const wrong = confusedFirst(entry, others).filter((one) => isPlainlyNot(one, kind));
  return question("kind", name, say("quiz.ask.kind", { kind: kindNamed(kind) }), name, namesIn(wrong), why(name, is));
}

/** "A candidate knows Kafka. What is it?" @param {Known} entry @param {Known[]} others @returns {Question | null} */
function whatIs(entry, others) {
  const { name, kind, is } = entry;
  if (!isPlainly(entry, kind)) return null;
  const kinds = [...new Set(confusedFirst(entry, others).map(({ kind }) => kind))].filter((one) => isPlainlyNot(entry, one));
  return question(
    "what",
    name,
    say("quiz.ask.what", { name }),
    capital(kindNamed(kind)),
    kinds.map((one) => capital(kindNamed(one))),
    why(name, is),
  );
}

/** Its sentence, and which name belongs to it. @param {Known} entry @param {Known[]} others @returns {Question | null} */
function nameOf(entry, others) {
  const { name, is } = entry;
  if (holdsName(is, name)) return null;
  const confused = others.filter((one) => areConfused(entry, one) && likeness(is, one.is) < 0.34);
  const kinds = new Set([entry.kind, ...confused.map(({ kind }) => kind)]);
  const rest = others.filter((one) => !areConfused(entry, one) && kinds.has(one.kind) && likeness(is, one.is) < 0.15 && !areRelated(entry, one));
  const wrong = [...confused, ...rest].filter((one) => !holdsName(is, one.name));
  return question("name", name, say("quiz.ask.name", { sentence: is }), name, namesIn(wrong), why(name, is));
}

/** A sentence that tells two apart, and the same with the two exchanged. @param {string} other @param {string} apart @returns {(entry: Known) => Question | null} */
function tellApart(other, apart) {
  return ({ name }) => {
    const isNamed = [name, other].every((one) => holds(apart, one) && !new RegExp(`\\ban? ${one.replace(/\W/g, "\\$&")}`, "i").test(apart));
    const isSure = isNamed && !SHARED.test(apart) && !name.includes(other) && !other.includes(name);
    return isSure
      ? question(
          "apart",
          name,
          say("quiz.ask.apart", { one: name, other }),
          apart,
          [exchanged(apart, name, other), say("quiz.say.same"), say("quiz.say.older", { one: name, other })],
          apart,
        )
      : null;
  };
}

/** Exchanged, such sentences may still be true, or the two may be one under two names. */
const SHARED =
  /\b(?:both|same|each|alike|belong\w*|together|once called|as well|successor|counterpart|whoever|or the reverse|nor the|renamed|formerly|continuation|is not\b|but is|two|beside)\b/i;

/** "Is Java short for JavaScript?", where the glossary says that only the names are alike. @param {string} other @param {string} apart @returns {(entry: Known) => Question | null} */
function isShort(other, apart) {
  return ({ name }) => {
    const [short, long] = name.length < other.length ? [name, other] : [other, name];
    if (!long.startsWith(short) || !UNRELATED.test(apart)) return null;
    return question(
      "short",
      name,
      say("quiz.ask.short", { one: short, other: long }),
      say("quiz.say.no", { sentence: apart }),
      [say("quiz.say.yes", { one: short }), say("quiz.say.full", { one: short, other: long }), say("quiz.say.knows")],
      apart,
    );
  };
}

const UNRELATED =
  /nothing else|nothing to do|a different language|only the (?:letters|word|names)|is another language|is a different language|is another company|is a company/i;

/** @param {Form} form @param {string} about @param {string} text @param {string} right @param {string[]} wrong @param {string} why @returns {Question | null} */
function question(form, about, text, right, wrong, why) {
  const three = [...new Set(wrong)].filter((one) => one !== right).slice(0, 3);
  if (three.length < 3) return null;
  return { form, about, text, choices: [{ text: right, isRight: true }, ...three.map((text) => ({ text, isRight: false }))], why };
}

/** What it is mistaken for, then what is of such a kind, then the rest. @param {Known} entry @param {Known[]} others */
function confusedFirst(entry, others) {
  const kinds = new Set(others.filter((one) => areConfused(entry, one)).map(({ kind }) => kind));
  const rank = (/** @type {Known} */ one) => (areConfused(entry, one) ? 0 : kinds.has(one.kind) ? 1 : 2);
  // what people have heard of is the likelier answer
  return [...others].sort((a, b) => rank(a) - rank(b) || Math.min(b.common ?? 0, 2) - Math.min(a.common ?? 0, 2));
}

/** @param {Known} a @param {Known} b */
export function areConfused(a, b) {
  return a.not.some(({ name }) => name === b.name) || b.not.some(({ name }) => name === a.name);
}

/** Whether either is named in what is said of the other. @param {Known} a @param {Known} b */
function areRelated(a, b) {
  return holdsName(b.is, a.name) || holdsName(a.is, b.name);
}

/** @param {Known[]} entries */
const namesIn = (entries) => entries.map(({ name }) => name);

/** Whether a sentence gives a name away: the whole of it, or its last word. @param {string} text @param {string} name */
export function holdsName(text, name) {
  const last = name.split(" ").at(-1) ?? name;
  return holds(text, name) || (last.length > 2 && holds(text.toLowerCase(), last.toLowerCase()));
}

/** @param {string} text @param {string} words */
function holds(text, words) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text.slice(at + words.length)];
    if (!/[\p{L}\d.]/u.test(before) && !/^(?:[\p{L}\d+#]|\.\p{L})/u.test(after)) return true;
  }
  return false;
}

/** @param {string} text @param {string} a @param {string} b */
function exchanged(text, a, b) {
  const [first, second] = a.length > b.length ? [a, b] : [b, a];
  let made = "";
  for (let at = 0; at < text.length; ) {
    const name = [first, second].find((name) => text.startsWith(name, at) && holds(text.slice(Math.max(0, at - 1), at + name.length + 2), name));
    made += name === undefined ? text[at] : name === first ? second : first;
    at += name?.length ?? 1;
  }
  return made;
}

/** How many of the words of the shorter of two sentences stand in the other. @param {string} a @param {string} b */
export function likeness(a, b) {
  const [one, other] = [stems(a), stems(b)];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

const COMMON = new Set(
  "with that from into which what one's used uses using tool program programs most mostly very many every over them they their than this where when also such".split(
    " ",
  ),
);

/** Of each sentence that was compared, since each is compared with all others. @type {Map<string, Set<string>>} */
const STEMS = new Map();

/** @param {string} text */
function stems(text) {
  const known = STEMS.get(text);
  if (known) return known;
  const all = text.toLowerCase().match(/[\p{L}\d+#]{3,}/gu) ?? [];
  const made = new Set(all.filter((word) => word.length > 3 && !COMMON.has(word)).map((word) => word.replace(/(?:ies|es|s|ing|ed)$/, "").slice(0, 7)));
  STEMS.set(text, made);
  return made;
}

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @template T @param {readonly T[]} all @param {Chance} chance @returns {T[]} */
const shuffled = (all, chance) => inOrder(all, () => 1, chance);

/** By chance, the heavier the sooner (Efraimidis and Spirakis, 2006). @template T @param {readonly T[]} all @param {(one: T) => number} weight @param {Chance} chance @returns {T[]} */
function inOrder(all, weight, chance) {
  return all
    .map((one) => ({ one, key: Math.log(chance() + Number.MIN_VALUE) / weight(one) }))
    .sort((a, b) => b.key - a.key)
    .map(({ one }) => one);
}
