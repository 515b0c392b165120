/** What the technologies are: a file that is loaded when somebody first asks, and given to the core. */
import { learn } from "../facts_first.js";

/** @type {Promise<boolean> | null} */
let loading = null;

/** Ends when that has succeeded, once for all, or has failed this time. @returns {Promise<boolean>} whether it is there now */
export async function glossary() {
  loading ??= load();
  const isThere = await loading;
  if (!isThere) loading = null;
  return isThere;
}

async function load() {
  try {
    const answer = await fetch(new URL("../glossary.txt", import.meta.url));
    return answer.ok && learn(await answer.text());
  } catch {
    return false;
  }
}
