/** The rules that can be switched off, as the core lists them: each with its reason and a switch, found by what they say. */
import { ask } from "../ask.js";
import { remark_rules } from "../facts_first.js";
import { start } from "../live/core.js";
import { choices } from "../stored.js";
import { button, element, field, isFixed, part } from "./page.js";

const words = {
  groups: /** @type {Record<string, string>} */ ({ habit: "Habits", term: "Tech terms" }),
  facts: "Facts that don’t fit together",
  on: "On",
  off: "Off",
  label: (/** @type {string} */ title) => `Show “${title}”`,
  source: (/** @type {string} */ source) => `Source: ${source}`,
  none: "No rule has these words in it.",
  found: (/** @type {number} */ count) => (count === 1 ? "1 rule" : `${count} rules`),
  failed: "The list of rules could not be loaded. Reload this page to try again.",
};

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
  lines = remark_rules().map(lineFor);
  chrome.storage.onChanged.addListener(show);
  await show();
} catch {
  list.replaceChildren(element("p", "error", words.failed));
}

async function show() {
  const now = ++shown;
  const { rulesOff } = await choices();
  if (now !== shown) return;
  for (const { id, toggle } of lines) {
    const isOn = !rulesOff.includes(id);
    toggle.ariaChecked = String(isOn);
    toggle.textContent = isOn ? words.on : words.off;
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
  found.textContent = search.value.trim() === "" ? "" : count === 0 ? words.none : words.found(count);
}

/** @param {RemarkRule} rule */
function lineFor({ id, topic, title, why, source }) {
  const group = groupOf(words.groups[topic] ?? words.facts);
  const label = element("span", "rule");
  const reason = element("span", "at", why);
  reason.id = `why-${id}`;
  label.append(element("span", "rule-name", title), reason);
  if (source) label.append(element("span", "at", words.source(source)));
  const toggle = button("", "");
  toggle.role = "switch";
  toggle.dataset["rule"] = id;
  toggle.setAttribute("aria-label", words.label(title));
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

/** @param {string} title @returns {HTMLElement} */
function groupOf(title) {
  const there = Array.from(list.children).find((one) => one.querySelector("h3")?.textContent === title);
  if (there instanceof HTMLElement) return there;
  const group = element("div", "group");
  const lines = element("ul", "sites");
  lines.setAttribute("aria-label", title);
  group.append(element("h3", "", title), lines);
  list.append(group);
  return group;
}
