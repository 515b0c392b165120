/**
 * What is kept for the quiz: how often a technology was in the user's messages of late, and how often it was answered wrongly. Names and numbers,
 * and nothing else of a message. Needs no browser; whatever is read from storage, or asked for, goes through here.
 *
 * @typedef {{ on: boolean, seen: Record<string, number>, wrong: Record<string, number> }} Kept
 * @typedef {{ on: boolean } | { seen: string[] } | { missed: string } | { knew: string }} Counted `on` for whether terms of messages are counted
 */

/** Of each. The longest name in the glossary has 24 letters. No message names more than a few dozen. */
const MOST = { names: 300, letters: 40, times: 99, together: 60 };

/** Once so many were counted in all, or as many as may be of one, all counts are halved: what was long ago fades. */
const FADES = 200;

/** @returns {Kept} */
const nothing = () => ({ on: true, seen: {}, wrong: {} });

/** Whatever stands there. @param {unknown} value @returns {Kept} */
export function keptIn(value) {
  if (typeof value !== "object" || value === null) return nothing();
  const { on, seen, wrong } = /** @type {Record<string, unknown>} */ (value);
  return { on: on !== false, seen: numbersIn(seen), wrong: numbersIn(wrong) };
}

/** @param {unknown} value @returns {value is Counted} */
export function isCounted(value) {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 1) return false;
  const { on, seen, missed, knew } = /** @type {Record<string, unknown>} */ (value);
  if (typeof on === "boolean" || isName(missed) || isName(knew)) return true;
  return Array.isArray(seen) && seen.length <= MOST.together && seen.every(isName);
}

/** @param {Kept} kept @param {Counted} what @returns {Kept} */
export function counted(kept, what) {
  // switched off, it forgets
  if ("on" in what) return what.on ? { ...kept, on: true } : { ...nothing(), on: false };
  if ("seen" in what) return kept.on ? { ...kept, seen: faded(what.seen.reduce((seen, name) => plus(seen, name, 1), kept.seen)) } : kept;
  if ("missed" in what) return { ...kept, wrong: plus(kept.wrong, what.missed, 1) };
  return { ...kept, wrong: plus(kept.wrong, what.knew, -1) };
}

/** @param {Record<string, number>} counts @param {string} name @param {number} by */
function plus(counts, name, by) {
  const { [name]: _, ...others } = counts;
  const now = Math.min((Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + by, MOST.times);
  return now > 0 ? { ...others, [name]: now } : others;
}

/** @param {Record<string, number>} counts */
function faded(counts) {
  const sum = Object.values(counts).reduce((sum, one) => sum + one, 0);
  if (sum <= FADES && Object.values(counts).every((one) => one < MOST.times) && Object.keys(counts).length <= MOST.names) return counts;
  return numbersIn(Object.fromEntries(Object.entries(counts).map(([name, times]) => [name, Math.floor(times / 2)])));
}

/** @param {unknown} value @returns {Record<string, number>} */
function numbersIn(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const fit = Object.entries(value).filter(([name, times]) => isName(name) && Number.isInteger(times) && times > 0 && times <= MOST.times);
  return Object.fromEntries(fit.slice(0, MOST.names));
}

/** As technologies are named: ".NET", "C#", "SAP S/4HANA". @param {unknown} value @returns {value is string} */
function isName(value) {
  return typeof value === "string" && value.length <= MOST.letters && /^[\p{L}\d.][\p{L}\d .+#/&'()*_:-]*$/u.test(value);
}
