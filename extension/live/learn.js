/** The list of technologies with what they are: a field to search in, and what is found, for the pages that show it. */
import { explain, explained, suggest } from "../facts_first.js";
import { start } from "./core.js";
import { failed } from "./failed.js";
import { glossary } from "./glossary.js";
import { ranking, weighed } from "./ranking.js";

const field = /** @type {HTMLInputElement} */ (document.getElementById("term"));
const status = /** @type {HTMLElement} */ (document.getElementById("found"));
const list = /** @type {HTMLElement} */ (document.getElementById("terms"));

/** All that the glossary explains, in the order of their names. @type {(import("./ranking.js").Entry & { item: HTMLElement })[]} */
let entries = [];

field.addEventListener("input", show);
document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") clear();
  else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event);
});

try {
  await start();
  await load();
} catch {
  list.replaceChildren(failed());
}

async function load() {
  if (!(await glossary())) return offerAgain();
  entries = weighed(
    explained().flatMap((name) => {
      const known = explain(name);
      return known ? [{ name, text: `${known.name} ${known.is ?? ""}`.toLowerCase(), about: textOf(known), item: itemOf(known) }] : [];
    }),
  );
  show();
}

/** Nothing that was typed is lost. */
function offerAgain() {
  const again = element("button", "add", "Try again");
  again.addEventListener("click", () => void load());
  status.replaceChildren("The explanations could not be loaded just now. ", again);
}

function show() {
  if (entries.length === 0) return;
  const asked = field.value.trim();
  const found = asked ? search(asked) : entries.map(({ item }) => item);
  list.replaceChildren(...found);
  if (found.length > 0) status.textContent = asked ? `${found.length} of ${entries.length} technologies` : `${entries.length} technologies`;
  else status.replaceChildren(`Nothing here is called “${asked}”. `, ...offers(asked));
}

/** What the asked words name comes first, then names that begin with them, names that hold them, and sentences that do. @param {string} asked */
function search(asked) {
  const meant = explain(asked);
  const ranked = ranking(entries, asked, meant?.name);
  const items = ranked.map(({ item }) => item);
  // there are more technologies than sentences about them
  return meant && meant.is === null ? [itemOf(meant), ...items] : items;
}

/** @param {string} asked */
function offers(asked) {
  return suggest(asked).map((name) => {
    const offer = element("button", "plain", `${name}?`);
    offer.addEventListener("click", () => {
      field.value = name;
      field.focus();
      show();
    });
    return offer;
  });
}

/** All that is said of it. @param {Explanation} known */
function textOf({ is, not, say }) {
  return [is, say, ...not.flatMap(({ name, apart }) => [name, apart])].join(" ");
}

/** @param {Explanation} known */
function itemOf({ name, kind, is, not, say, source, release }) {
  const item = element("li", "entry");
  const head = element("span", "is", is ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`);
  const more = element("div", "more");
  for (const one of not) {
    const line = element("p", "");
    line.append(element("b", "", `Not ${one.name}.`), ` ${one.apart}`);
    more.append(line);
  }
  if (say) more.append(element("p", "say", `In a message: “${say}”`));
  const links = [release && linkTo(release.source, `Public since ${release.year}`), source && linkTo(source, `More about ${name}`)].filter(
    (link) => link instanceof Node,
  );
  if (links.length > 0) {
    const sources = element("p", "sources");
    sources.append(...links.flatMap((link, at) => (at > 0 ? [" · ", link] : [link])));
    more.append(sources);
  }
  if (!more.hasChildNodes()) {
    const line = element("p", "line");
    line.append(element("b", "name", name), " ", head);
    item.append(line);
    return item;
  }
  const summary = element("summary", "line");
  summary.append(element("b", "name", name), " ", head);
  const details = element("details", "");
  details.append(summary, more);
  item.append(details);
  return item;
}

/** @param {string} address @param {string} words */
function linkTo(address, words) {
  const link = /** @type {HTMLAnchorElement} */ (element("a", "", words));
  link.href = address;
  link.target = "_blank";
  link.rel = "noreferrer";
  return link;
}

function clear() {
  field.value = "";
  field.focus();
  show();
}

/** From the field into the list, along it, and back. @param {KeyboardEvent} event */
function step(event) {
  const stops = [field, .../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("summary"))];
  const at = stops.indexOf(/** @type {HTMLInputElement} */ (document.activeElement));
  const next = at < 0 ? undefined : stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** @param {string} tag @param {string} className @param {string=} text */
function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
