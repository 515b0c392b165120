/** The kinds of the glossary, in the order in which they are offered. The core calls a thing of each by its words in the catalogue (`glossary.kind.…`). */
import { say } from "../words.js";

export const KINDS = /** @type {const} */ ([
  "language",
  "frontend",
  "backend",
  "mobile",
  "database",
  "messaging",
  "data",
  "ml",
  "cloud",
  "infrastructure",
  "security",
  "testing",
  "tool",
  "platform",
  "protocol",
  "embedded",
  "game",
  "design",
  "method",
  "other",
]);

/** @typedef {typeof KINDS[number]} Kind */

/** What is said of a thing of a kind: "a tool for design". @param {Kind} kind */
export const kindNamed = (kind) => say(`glossary.kind.${kind}`);

/** Which kind the core's words are of, in the language that is spoken. @param {string} words @returns {Kind} */
export const kindIn = (words) => KINDS.find((kind) => kindNamed(kind) === words) ?? "other";
