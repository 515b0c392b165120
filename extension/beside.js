/** A small frame beside the message's words: the tip on a finding, or the chips for what is missing. It shows what it is told, and tells what was clicked. */
import { line } from "./line.js";
import { say, words } from "./words.js";

const place = /** @type {HTMLElement} */ (document.getElementById("place"));
/** What a screen reader says. It is there, and seen, before there is anything in it: of a region that comes with its words nothing is heard. */
const said = /** @type {HTMLElement} */ (document.getElementById("said"));
const [{ port }] = await Promise.all([line, words()]);

/** So long after a frame was hidden a screen reader may not know yet that it is there (ms). */
const NOTICED = 100;

/** @typedef {Omit<Tip, "state"> & { state: Tip["state"] | "blank" }} Shown */

/** What it was told to show last. @type {Extract<ToBeside, { type: "tip" | "chips" }> | null} */
let shown = null;

/** What each button asks for. @type {WeakMap<Element, Action>} */
const acts = new WeakMap();

/** @param {FromBeside} message */
const tell = (message) => port.postMessage(message);

port.onmessage = ({ data }) => hear(/** @type {ToBeside} */ (data));
document.addEventListener("language", () => {
  if (shown) show(shown);
});

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
    saying = setTimeout(() => (said.textContent = aloud(place)), NOTICED);
    return;
  }
  clearTimeout(saying);
  said.textContent = "";
  show((shown = message));
}

/** @param {NonNullable<typeof shown>} message */
function show(message) {
  if (message.type === "chips") place.style.setProperty("--room", `${message.room}px`);
  place.replaceChildren(message.type === "tip" ? tipOf(wordsOf(message.tip)) : chipsOf(message.chips));
  const { left, width, height } = place.getBoundingClientRect();
  const reach = message.type === "chips" ? lastEdge() - left : width;
  tell({ type: "size", width: Math.ceil(reach), height: Math.ceil(height), title: say(`beside.frame.${message.type}`) });
}

/** How far chips reach: in two lines none of them may come to the side of the room that they were given, which would lie over the message. */
function lastEdge() {
  const row = place.querySelector(".chips");
  const rights = Array.from(row?.children ?? [], (chip) => chip.getBoundingClientRect().right);
  return Math.max(0, ...rights) + (row ? parseFloat(getComputedStyle(row).paddingRight) : 0);
}

/** Of a blank the agent tells where it is; what is said of it is said here. @param {Tip | BlankTip} tip @returns {Shown} */
function wordsOf(tip) {
  if (tip.state !== "blank") return tip;
  const { words, before, after } = tip;
  const why = [say("beside.blank.type")];
  if (after) why.push(say("beside.blank.next"));
  if (before) why.push(say("beside.blank.before"));
  if (after || before) why.push(say("beside.blank.escape"));
  return { state: "blank", title: say("beside.blank", { blank: words }), why: why.join(" "), act: null, about: [] };
}

/** What stands in a tip, part by part, as sentences. @param {HTMLElement} shown */
function aloud(shown) {
  const parts = Array.from(shown.querySelectorAll(".sign, h2, p, button"), (part) => part.getAttribute("aria-label") ?? part.textContent ?? "");
  return parts.map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`)).join(" ");
}

/** @param {Shown} tip */
function tipOf({ state, title, why, act, about }) {
  const tip = element("section", "tip");
  // what the mark means, on the mark's own line
  const sign = element("span", "sign", say(`beside.state.${state}`));
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
  row.setAttribute("aria-label", say("beside.chips"));
  row.append(...chips.map((chip) => buttonFor(chip, "chip")));
  return row;
}

/** @param {Chip} chip @param {string} className */
function buttonFor({ act, label, points }, className) {
  const button = element("button", className, label);
  button.setAttribute("type", "button");
  acts.set(button, act);
  const what = className === "chip" ? say("beside.chip", { question: label }) : label;
  button.title = className === "chip" ? what : "";
  button.setAttribute("aria-label", points > 0 ? say("beside.points", { act: what, n: points }) : what);
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
