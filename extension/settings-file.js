/** The settings as a file: what it holds, and what is taken from one that is read. */
import { ask } from "./ask.js";
import { KNOWN } from "./sites.js";
import { hosts, MOST, places, placesIn, listsToChange } from "./stored.js";

/** In bytes. Everything that may be kept, with the longest names there are, takes up less. */
const LARGEST = 1_000_000;

/** @returns {Promise<string>} */
export async function write() {
  const { on, off } = await listsToChange();
  // a site that is not known is off wherever it is not on
  return `${JSON.stringify({ "facts-first": 1, on, off: off.filter((host) => KNOWN.includes(host)), places: await places() }, null, 2)}\n`;
}

/** Takes the settings of a file over: all of them or none. Says how that went. @param {Blob} file @returns {Promise<string>} */
export async function read(file) {
  if (file.size > LARGEST) return "This file is larger than any that Facts First has saved. Nothing was changed.";
  const found = parse(await file.text().catch(() => ""));
  if (!found) return "This isn’t a Facts First settings file. Nothing was changed.";
  if (found.isTooMuch) return `This file holds more than ${MOST.sites} sites. Nothing was changed.`;
  const { isTooMuch, ...settings } = found;
  const error = await ask({ settings });
  if (error) return error;
  return found.on.length > 0 ? "Read. Sites that this browser does not allow yet are in the list, to be turned on." : "Read.";
}

/** @param {string} text */
function parse(text) {
  try {
    const { "facts-first": version, on, off, places } = JSON.parse(text);
    if (version !== 1 || !Array.isArray(on) || !Array.isArray(off)) return null;
    const isTooMuch = on.length > MOST.sites || off.length > MOST.sites || Object.keys(places ?? {}).length > MOST.places;
    return { on: hosts(on), off: hosts(off), places: placesIn(places), isTooMuch };
  } catch {
    return null;
  }
}
