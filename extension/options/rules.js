/** The rules that can be switched off, as the core lists them: each with its reason and a switch, found by what they say. */
import { ask } from "../ask.js";
import { remark_rules } from "../facts_first.js";
import { start } from "../live/core.js";
import { sayIn } from "../language.js";
import { choices } from "../stored.js";
import { say } from "../words.js";
import { button, element, field, isFixed, part, saying } from "./page.js";

/** Under which heading the rules of a topic stand; those of any other tell of facts that don't fit together. */
const GROUPS = /** @type {Record<string, "options.rules.habits" | "options.rules.terms">} */ ({ habit: "options.rules.habits", term: "options.rules.terms" });

const list = part("rules");
const search = field("rule-search");
const found = part("rules-found");

/** @type {{ id: string, line: HTMLElement, toggle: HTMLButtonElement, text: string, group: HTMLElement }[]} */
let lines = [];
/** what was asked before the last time is out of date */
let shown = 0;

search.addEventListener("input", filter);

try {
  await start();
  await fillList();
  chrome.storage.onChanged.addListener(show);
  // the core has the words of the language by then: it heard of it first
  document.addEventListener("language", fillList);
} catch {
  list.replaceChildren(saying("p", "error", "options.rules.failed"));
}

/** Anew in another language, since the core says what they are. */
async function fillList() {
  list.replaceChildren();
  lines = remark_rules().map(lineFor);
  filter();
  await show();
}

async function show() {
  const now = ++shown;
  const { rulesOff } = await choices();
  if (now !== shown) return;
  for (const { id, toggle } of lines) {
    const isOn = !rulesOff.includes(id);
    toggle.ariaChecked = String(isOn);
    sayIn(toggle, isOn ? "options.rules.on" : "options.rules.off");
  }
}

function filter() {
  const wanted = search.value.trim().toLowerCase().split(/\s+/);
  let count = 0;
  for (const { line, text } of lines) {
    line.hidden = !wanted.every((word) => text.includes(word));
    if (!line.hidden) count++;
  }
  for (const group of new Set(lines.map(({ group }) => group))) group.hidden = !group.querySelector("li:not([hidden])");
  found.textContent = search.value.trim() === "" ? "" : count === 0 ? say("options.rules.none") : say("options.rules.found", { n: count });
}

/** @param {RemarkRule} rule */
function lineFor({ id, topic, title, why, source }) {
  const group = groupOf(GROUPS[topic] ?? "options.rules.facts");
  const label = element("span", "rule");
  const reason = element("span", "at", why);
  reason.id = `why-${id}`;
  label.append(element("span", "rule-name", title), reason);
  if (source) label.append(saying("span", "at", "options.rules.source", { source }));
  const toggle = button("");
  toggle.role = "switch";
  toggle.dataset["rule"] = id;
  sayIn(toggle, "options.rules.label", { title }, "label");
  toggle.setAttribute("aria-describedby", reason.id);
  const said = element("p", "error");
  said.role = "alert";
  toggle.addEventListener("click", async () => {
    if (toggle.ariaBusy === "true") return;
    toggle.ariaBusy = "true";
    said.textContent = "";
    said.textContent = await ask({ never: id, off: toggle.ariaChecked === "true" });
    await show();
    toggle.ariaBusy = null;
  });
  toggle.disabled = isFixed;
  const line = element("li");
  line.append(label, toggle, said);
  group.querySelector("ul")?.append(line);
  return { id, line, toggle, text: `${id} ${title} ${why} ${source ?? ""}`.toLowerCase(), group };
}

/** @param {"options.rules.habits" | "options.rules.terms" | "options.rules.facts"} title @returns {HTMLElement} */
function groupOf(title) {
  const there = list.querySelector(`.group:has(> [data-say="${title}"])`);
  if (there instanceof HTMLElement) return there;
  const group = element("div", "group");
  const lines = element("ul", "sites");
  sayIn(lines, title, {}, "label");
  group.append(saying("h3", "", title), lines);
  list.append(group);
  return group;
}
