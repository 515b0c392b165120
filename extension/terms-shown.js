/**
 * Tells the background page which technologies the panel has shown of a message, so that the quiz can ask about them: their names, each once for a
 * message, and nothing else of it. The core writes them into its buttons ("explain stack Rust").
 */
import { ask } from "./ask.js";
import { isPrivate } from "./private.js";

/** A name counts when it is what was shown last after so long, in milliseconds: "Java" on the way to "JavaScript" is none. */
const STAYS = 3000;

/** As many as are told at once. */
const MOST = 60;

/** @param {HTMLElement} place @param {MessagePort} [port] tells which composer is written in; without one there is one message */
export function countTerms(place, port) {
  /** @type {Set<string>} */
  const told = new Set();
  let composer = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** What the open panel showed last. @type {string[]} */
  let shown = [];

  port?.addEventListener("message", ({ data }) => {
    const number = data?.composer?.number;
    if (typeof number !== "number" || number === composer) return;
    composer = number;
    shown = [];
  });
  new MutationObserver(() => {
    const names = namesIn(place);
    if (names.length > 0) shown = names;
    if (timer === undefined && fresh().length > 0) timer = setTimeout(tell, STAYS);
  }).observe(place, { childList: true, subtree: true });

  /** Those that have not been told of this message. */
  function fresh() {
    return shown.filter((name) => !told.has(`${composer} ${name}`)).slice(0, MOST);
  }

  async function tell() {
    timer = undefined;
    const seen = fresh();
    if (seen.length === 0) return;
    for (const name of seen) told.add(`${composer} ${name}`);
    // that it was not counted is no trouble of the writer's
    if (!(await isPrivate())) await ask({ quiz: { seen } });
  }
}

/** @param {HTMLElement} place */
function namesIn(place) {
  const all = /** @type {HTMLElement[]} */ ([...place.querySelectorAll('[data-do^="explain "]')]);
  const names = all.map((one) => /^explain (?:stack|remark) (.+)$/.exec(one.dataset["do"] ?? "")?.[1] ?? "");
  return [...new Set(names)].filter(Boolean);
}
