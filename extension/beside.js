/** A small frame beside the message's words: the tip on a finding, or the chips for what is missing. It shows what it is told, and tells what was clicked. */
import { line } from "./line.js";

const place = /** @type {HTMLElement} */ (document.getElementById("place"));
/** What a screen reader says. It is there, and seen, before there is anything in it: of a region that comes with its words nothing is heard. */
const said = /** @type {HTMLElement} */ (document.getElementById("said"));
const { port } = await line;

/** So long after a frame was hidden a screen reader may not know yet that it is there (ms). */
const NOTICED = 100;

/** What a mark means, in a word or two; they stand on the mark's own line. @type {Record<Tip["state"], string>} */
const SIGNS = { stated: "Stated", vague: "Vague", missing: "Not said", problem: "Fix before sending", note: "Worth another look", blank: "Blank" };

/** What each button asks for. @type {WeakMap<Element, Action>} */
const acts = new WeakMap();

/** @param {FromBeside} message */
const tell = (message) => port.postMessage(message);

port.onmessage = ({ data }) => hear(/** @type {ToBeside} */ (data));

// a press of the mouse leaves the focus, and so the caret, in the message
place.addEventListener("mousedown", (event) => event.preventDefault());
// what is over the frame as the button is pressed may be gone when it is released
addEventListener("pointerdown", () => tell({ type: "press" }), true);
place.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("button") : null;
  const act = button && acts.get(button);
  if (act) tell({ type: "do", act });
});
document.documentElement.addEventListener("pointerenter", () => tell({ type: "over", over: true }));
document.documentElement.addEventListener("pointerleave", () => tell({ type: "over", over: false }));
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  tell({ type: "leave" });
});
tell({ type: "ready" });

/** what is about to be said @type {ReturnType<typeof setTimeout> | undefined} */
let saying;

/** @param {ToBeside} message */
function hear(message) {
  if (message.type === "theme") {
    document.documentElement.dataset["theme"] = message.theme;
    return;
  }
  if (message.type === "say") {
    saying = setTimeout(() => (said.textContent = wordsOf(place)), NOTICED);
    return;
  }
  clearTimeout(saying);
  said.textContent = "";
  if (message.type === "chips") place.style.setProperty("--room", `${message.room}px`);
  place.replaceChildren(message.type === "tip" ? tipOf(message.tip) : chipsOf(message.chips));
  const { left, width, height } = place.getBoundingClientRect();
  const shown = message.type === "chips" ? lastEdge() - left : width;
  tell({ type: "size", width: Math.ceil(shown), height: Math.ceil(height) });
}

/** How far chips reach: in two lines none of them may come to the side of the room that they were given, which would lie over the message. */
function lastEdge() {
  const row = place.querySelector(".chips");
  const rights = Array.from(row?.children ?? [], (chip) => chip.getBoundingClientRect().right);
  return Math.max(0, ...rights) + (row ? parseFloat(getComputedStyle(row).paddingRight) : 0);
}

/** What stands in a tip, part by part, as sentences. @param {HTMLElement} shown */
function wordsOf(shown) {
  const parts = Array.from(shown.querySelectorAll(".sign, h2, p, button"), (part) => part.getAttribute("aria-label") ?? part.textContent ?? "");
  return parts.map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`)).join(" ");
}

/** @param {Tip} tip */
function tipOf({ state, title, why, act, about }) {
  const tip = element("section", "tip");
  const sign = element("span", "sign", SIGNS[state]);
  sign.dataset["state"] = state;
  tip.append(sign, element("h2", "", title), element("p", "", why));
  if (act) tip.append(buttonFor(act, "act"));
  if (about.length === 0) return tip;
  const lines = element("div", "about");
  for (const { lead, words } of about) {
    const line = element("p", "");
    if (lead) line.append(element("b", "", lead), " ");
    line.append(words);
    lines.append(line);
  }
  tip.append(lines);
  return tip;
}

/** @param {readonly Chip[]} chips */
function chipsOf(chips) {
  const row = element("div", "chips");
  row.setAttribute("role", "group");
  row.setAttribute("aria-label", "Not said yet");
  row.append(...chips.map((chip) => buttonFor(chip, "chip")));
  return row;
}

/** @param {Chip} chip @param {string} className */
function buttonFor({ act, label, points }, className) {
  const button = element("button", className, label);
  button.setAttribute("type", "button");
  acts.set(button, act);
  const what = className === "chip" ? `Add a sentence about ${label.toLowerCase()}` : label;
  button.title = className === "chip" ? what : "";
  button.setAttribute("aria-label", points > 0 ? `${what}, ${points} points` : what);
  if (points > 0) button.append(element("b", "", `+${points}`));
  return button;
}

/** @param {string} tag @param {string} className @param {string} text */
function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
