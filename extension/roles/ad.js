/** Reads a job ad: the core says what stands in it, and where. Nothing is made up, and nothing is kept. */
import * as core from "../facts_first.js";
import { start } from "../live/core.js";
import { excerpt } from "./excerpt.js";
import { readRole } from "./schema.js";

/** In UTF-16 code units. */
const LONGEST = 200_000;

/** @template T @typedef {{ value: T, start: number, end: number, text: string }} Found what an ad says, and its words */
/** @typedef {{ title: Found<string> | null, company: Found<string> | null, link: Found<string> | null, pay: Found<Role["pay"]> | null, stack: Found<string>[], remote: Found<Role["remote"]> | null,
 *   flexibility: Found<string>[], contract: Found<string> | null, hours: Found<string> | null, visa: Found<string> | null, interview: Found<string>[] }} Posting */

/** @type {Promise<void> | null} */
let started = null;

/** @param {string} text @returns {Promise<{ role: Role, sources: import("./fields.js").Sources, found: number } | { error: import("../words.js").Wording }>} */
export async function readAd(text) {
  if (text.length > LONGEST) return { error: { key: "roles.ad.too-long" } };
  try {
    await (started ??= start());
    return fromPosting(/** @type {any} */ (core).posting(text));
  } catch {
    started = null;
    return { error: { key: "roles.ad.failed" } };
  }
}

/** A role, and the words of the ad by its fields. @param {Posting} posting */
export function fromPosting(posting) {
  const { title, company, link, pay, stack, remote, flexibility, contract, hours, visa, interview } = posting;
  const values = (/** @type {Found<string>[]} */ all) => all.map(({ value }) => value);
  const { role } = readRole({
    ...{ id: "posting-1", title: title?.value, company: company?.value, link: link?.value, pay: pay?.value, stack: values(stack), remote: remote?.value },
    ...{ flexibility: values(flexibility), contract: contract?.value, hours: hours?.value, visa: visa?.value, interview: values(interview) },
  });
  const from = { title, company, link, pay, stack, mode: remote, flexibility, contract, hours, visa, interview };
  const sources = Object.fromEntries(Object.entries(from).map(([field, found]) => [field, sourcesOf([found].flat())]));
  return { role, sources, found: Object.values(sources).filter((all) => all.length > 0).length };
}

/** Each once, and not the whole of a long one. @param {(Found<unknown> | null)[]} all */
function sourcesOf(all) {
  return [...new Set(all.flatMap((one) => (one ? [excerpt(one.text.replace(/\s+/g, " ").trim())] : [])))];
}
