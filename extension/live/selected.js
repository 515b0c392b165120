/** Takes the text that is selected on the page into the popup's box; where the box holds something else it is offered, and nothing is overwritten. */
import { pageIn } from "../host-names.js";
import { sayIn, unsay } from "../language.js";
import { selectedIn } from "../selection.js";
import { fill } from "./message.js";
import { textIn } from "./text-in.js";

/** Fewer characters than this are a word that was double-clicked once, and no message. */
const LEAST = 20;

/** What was asked for in the context menu, with whether that was in a private window; nothing where it was not. @returns {Promise<{ text: string, isPrivate: boolean } | null>} */
export async function handedOver() {
  const answer = await chrome.runtime.sendMessage({ take: "selected" }).catch(() => null);
  return typeof answer?.text === "string" && answer.text.trim() !== "" ? { text: answer.text, isPrivate: answer.isPrivate === true } : null;
}

/** What is selected on the page that the popup was opened over. */
export async function onPage() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  if (tab?.id === undefined || !pageIn(tab.url)) return "";
  const text = (await selectedIn(tab.id)) ?? "";
  return text.trim().length < LEAST ? "" : text;
}

/**
 * @param {string} text @param {HTMLElement} box @param {{ offered: HTMLElement, use: HTMLElement }} line
 * @param {(box: HTMLElement, text: string) => void} lend puts it in where the box is empty
 */
export function offer(text, box, { offered, use }, lend) {
  const own = textIn(box).trim();
  if (own === text.trim().replace(/\r\n?/g, "\n")) return;
  if (own === "") {
    lend(box, text);
    sayIn(offered, "popup.selected");
    box.addEventListener("input", () => unsay(offered), { once: true });
    return;
  }
  sayIn(offered, "popup.selected.other");
  use.hidden = false;
  use.addEventListener(
    "click",
    () => {
      use.hidden = true;
      unsay(offered);
      replace(box, text);
    },
    { once: true },
  );
}

/** As if it was typed, so that Undo brings back what stood there. @param {HTMLElement} box @param {string} text */
function replace(box, text) {
  box.focus();
  getSelection()?.selectAllChildren(box);
  document.execCommand("insertText", false, text);
  const squeezed = (/** @type {string} */ one) => one.replace(/\s+/g, "");
  if (squeezed(textIn(box)) !== squeezed(text)) fill(box, text);
}
