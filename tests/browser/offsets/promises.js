/** What holds for every reading of every message. Each promise tells what breaks it, or null. */
import { NOT_OURS } from "./messages.js";

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const OBJECT = "\uFFFC";

/** @type {((root: HTMLElement, reading: Reading) => string | null)[]} */
const PROMISES = [
  function onlyTheWritersWords(_root, { text }) {
    return text.includes(NOT_OURS) ? "something that is not the writer's is read" : null;
  },

  /** Character by character, the text stands in the page where it is said to; only a block's edge stands nowhere. */
  function eachCharacterStandsWhereItIsSaidTo(_root, reading) {
    const { text } = reading;
    for (let at = 0; at < text.length; at++) {
      const places = reading.toPlaces(at, at + 1);
      if (!places) {
        if (text[at] === "\n") continue;
        return `${said(text, at)} stands nowhere`;
      }
      const { start, end } = places;
      if (start.node !== end.node || end.offset !== start.offset + 1) return `${said(text, at)} does not stand in one place`;
      const there = characterAt(start);
      if (there !== text[at]) return `${said(text, at)} is ${JSON.stringify(there)} in the page`;
      if (reading.toOffset(start) !== at) return `${said(text, at)} is found again at ${reading.toOffset(start)}`;
      const after = reading.toOffset(end);
      // the place between an object and a block is the end of the one and the beginning of the other
      const isEnd = after === at + 1 || (end.node.nodeType === 1 && /^\n+$/.test(text.slice(at + 1, after)));
      if (!isEnd) return `the end of ${said(text, at)} is found again at ${after}`;
    }
    return null;
  },

  /** Where something is put in is where it then stands; within the edges of blocks, which stand nowhere, beside them. */
  function whatIsPutInComesThere(_root, reading) {
    const { text } = reading;
    for (let at = 0; at <= text.length; at++) {
      const back = reading.toOffset(reading.toPlace(at));
      if (back === at) continue;
      const between = text.slice(Math.min(back, at), Math.max(back, at));
      if (!/^\n+$/.test(between)) return `what is put in at ${at} comes to ${back}, past ${JSON.stringify(between)}`;
    }
    return null;
  },

  /** A stretch's range begins with its first character and ends with its last. */
  function rangesAreExact(_root, reading) {
    const { text } = reading;
    // a few: each range that was ever made slows the page's changes
    for (let start = 0; start < text.length; start += 1 + (text.length >> 2)) {
      for (const end of [start + 2, start + 7, text.length]) {
        if (end > text.length) continue;
        const range = reading.toRange(start, end);
        const standing = standingIn(reading, start, end);
        if (!range) {
          if (standing) return `${start}–${end} has no range`;
          continue;
        }
        if (!standing) return `${start}–${end} has a range, and nothing stands there`;
        const [first, last] = standing;
        if (range.startContainer !== first.node || range.startOffset !== first.offset) return `the range of ${start}–${end} begins elsewhere`;
        if (range.endContainer !== last.node || range.endOffset !== last.offset + 1) return `the range of ${start}–${end} ends elsewhere`;
      }
    }
    return null;
  },

  /** The browser's own idea of the text has the same words in the same lines. */
  function theBrowserSeesTheSameLines(root, { text }) {
    if (
      root.querySelector(
        "[contenteditable=false], blockquote[type=cite], img, svg, input, button, canvas, template, [style*=table-cell], p[style*=inline], p[style*=contents]",
      )
    )
      return null;
    // a space at the edge of such a box is dropped on the screen; we keep it, which parts words and moves no mark
    if ([...root.querySelectorAll("[style*=inline-]")].some(({ textContent }) => textContent !== textContent?.trim())) return null;
    // browsers differ about a line end of the source beside these
    if (/[\u200B東京][^]*[\n\r]|[\n\r][^]*[\u200B東京]/.test(root.textContent ?? "")) return null;
    // Firefox drops a space after a soft hyphen in some messages (seed 2049213895); we keep it, as Chromium does
    if (/\u00AD /.test(root.textContent ?? "")) return null;
    const seen = linesOf(root.innerText.replace(ZERO_WIDTH, ""));
    if (seen.includes("--")) return null; // begins a signature
    const read = linesOf(text);
    return seen.join("\n") === read.join("\n") ? null : `the browser sees ${JSON.stringify(seen)}, and ${JSON.stringify(read)} is read`;
  },
];

/** What breaks the promises in this composer, or null. @param {HTMLElement} root */
export function broken(root) {
  const reading = FactsFirst.readText(root);
  for (const promise of PROMISES) {
    const why = promise(root, reading);
    if (why) return `${promise.name}: ${why}`;
  }
  return null;
}

/** The places of the first and the last character that stand somewhere. @param {Reading} reading @param {number} start @param {number} end @returns {[Place, Place] | null} */
function standingIn(reading, start, end) {
  const places = [];
  for (let at = start; at < end; at++) {
    const place = reading.toPlaces(at, at + 1)?.start;
    if (place) places.push(place);
  }
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? [first, last] : null;
}

/** The character of the page at a place, as it is read. @param {Place} place */
function characterAt({ node, offset }) {
  if (node.nodeType === 3) {
    const unit = /** @type {Text} */ (node).data[offset] ?? "";
    if (/[\u00A0\u2007\u202F]/.test(unit)) return " ";
    const kept = /** @type {Element} */ (node.parentElement);
    const lines = /^(?:pre|break-spaces)/.test(getComputedStyle(kept).whiteSpace);
    if (/[\n\r]/.test(unit)) return lines ? "\n" : " ";
    return /[\t\f]/.test(unit) && !/^(?:pre|pre-wrap|break-spaces)$/.test(getComputedStyle(kept).whiteSpace) ? " " : unit;
  }
  const child = node.childNodes[offset];
  return child?.nodeName === "BR" ? "\n" : OBJECT;
}

/** @param {string} text */
function linesOf(text) {
  const lines = text.split("\n").map((line) => line.replace(/[\s\u00A0\u2007\u202F]+/g, " ").trim());
  return lines.filter((line) => line !== "");
}

/** @param {string} text @param {number} at */
function said(text, at) {
  return `${JSON.stringify(text[at])} at ${at} of ${JSON.stringify(text)}`;
}
