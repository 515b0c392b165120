/**
 * The pages that teach what technologies are: a list to search in, what is mistaken for what, and a quiz. The extension and the playground show
 * the same, and differ in what they keep for the quiz.
 */
import { explain, explained, suggest } from "../facts_first.js";
import { language, say, words } from "../words.js";
import { start } from "./core.js";
import { element } from "./element.js";
import { itemOf } from "./entry.js";
import { failed } from "./failed.js";
import { glossary } from "./glossary.js";
import { KINDS, kindIn } from "./kinds.js";
import { pairsOf, showPairs } from "./pairs.js";
import { quiz } from "./quiz.js";
import { ranking, weighed } from "./ranking.js";
import { tabs } from "./tabs.js";

const field = /** @type {HTMLInputElement} */ (part("term"));
const group = /** @type {HTMLSelectElement} */ (part("group"));
const status = part("found");
const list = part("terms");

/** All that the glossary explains, in the order of their names. @type {(import("./ranking.js").Entry & { known: Explanation, item: HTMLElement })[]} */
let entries = [];

/** @param {import("./quiz.js").Keeper} keeper */
export async function learn(keeper) {
  await words();
  const parts = tabs(part("parts"), (panel) => history.replaceState(null, "", panel === "look" ? location.pathname : `#${panel}`));
  parts.show(location.hash.slice(1));
  addEventListener("hashchange", () => parts.show(location.hash.slice(1) || "look"));
  offerKinds();
  document.addEventListener("language", offerKinds);
  field.addEventListener("input", show);
  group.addEventListener("change", show);
  part("look").addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") clear();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target !== group) step(event);
  });
  try {
    await start();
    await load(keeper);
  } catch {
    list.replaceChildren(failed());
  }
}

/** Below the note that the glossary is English, where the page is not. */
function offerKinds() {
  part("english").hidden = language() === "en";
  const { value } = group;
  group.replaceChildren(
    new Option(say("learn.kinds.all"), ""),
    ...KINDS.flatMap((kind) => (kind === "other" ? [] : [new Option(say(`learn.group.${kind}`), kind)])),
  );
  group.value = value;
}

/** @param {import("./quiz.js").Keeper} keeper */
async function load(keeper) {
  if (!(await glossary())) return offerAgain(keeper);
  const all = read();
  const pairsAnew = showPairs(/** @type {HTMLInputElement} */ (part("pair")), part("pairs-found"), part("pairs"), pairsOf(all));
  const quizAnew = await quiz(part("round"), all, keeper);
  document.addEventListener("language", () => {
    const open = new Set(entries.filter(({ item }) => item.querySelector("[open]")).map(({ name }) => name));
    const all = read();
    for (const { name, item } of entries) item.querySelector("details")?.toggleAttribute("open", open.has(name));
    pairsAnew();
    quizAnew(all);
  });
}

/** Reads the glossary in the language that is spoken, and shows what is asked for. */
function read() {
  entries = weighed(
    explained().flatMap((name) => {
      const known = explain(name);
      return known ? [{ name, text: `${known.name} ${known.is ?? ""}`.toLowerCase(), about: textOf(known), known, item: itemOf(known) }] : [];
    }),
  );
  show();
  return entries.map(({ known, common = 0 }) => ({ ...known, kind: kindIn(known.kind), is: known.is ?? "", common }));
}

/** Nothing that was typed is lost. @param {import("./quiz.js").Keeper} keeper */
function offerAgain(keeper) {
  const again = element("button", "add", say("learn.failed.again"));
  again.addEventListener("click", () => void load(keeper));
  status.replaceChildren(say("learn.failed"), " ", again);
}

function show() {
  if (entries.length === 0) return;
  const asked = field.value.trim();
  const found = (asked ? search(asked) : entries).filter(({ known }) => !group.value || kindIn(known.kind) === group.value);
  list.replaceChildren(...found.map(({ item }) => item));
  if (found.length === 0) status.replaceChildren(say(group.value ? "learn.none.in-kind" : "learn.none", { asked }), " ", ...offers(asked));
  else
    status.textContent =
      found.length === entries.length ? say("learn.count", { n: entries.length }) : say("learn.found", { found: found.length, n: entries.length });
}

/** What the asked words name comes first, then names that begin with them, names that hold them, and sentences that do. @param {string} asked */
function search(asked) {
  const meant = explain(asked);
  const ranked = ranking(entries, asked, meant?.name);
  // there are more technologies than sentences about them
  return meant && meant.is === null ? [{ known: meant, item: itemOf(meant) }, ...ranked] : ranked;
}

/** @param {string} asked */
function offers(asked) {
  return suggest(asked).map((name) => {
    const offer = element("button", "plain", say("learn.meant", { name }));
    offer.addEventListener("click", () => {
      field.value = name;
      group.value = "";
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

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
