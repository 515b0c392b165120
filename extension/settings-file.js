/**
 * All that is kept as a file: what it holds, and what is taken from one that is read.
 *
 *     { "facts-first": 2, "on": […], "off": […], "places": { … }, "rules-off": […], "own-words": […], "theme": "system", "roles": […], "quiz": { … } }
 *
 * A file of version 1 has sites and places only, and changes nothing else.
 */
import { ask } from "./ask.js";
import { keptIn } from "./live/counts.js";
import { KNOWN } from "./sites.js";
import { everything, hosts, MOST, placesIn, rolesOf, rulesIn, themeIn, wordsIn } from "./stored.js";

const VERSION = 2;

/** In bytes. The browser keeps no more than that. */
const LARGEST = 10_000_000;

const words = {
  large: "This file is larger than any that Facts First has saved. Nothing was changed.",
  other: "This isn’t a Facts First settings file. Nothing was changed.",
  newer: "A newer version of Facts First has saved this file. Update Facts First first. Nothing was changed.",
  sites: `This file holds more than ${MOST.sites} sites. Nothing was changed.`,
  words: `This file holds more than ${MOST.words} words or ${MOST.rules} rules. Nothing was changed.`,
  roles: `This file holds more than ${MOST.roles} roles. Nothing was changed.`,
  done: "Read.",
  doneWithSites: "Read. Sites that this browser does not allow yet are in the list, to be turned on.",
};

/** @returns {Promise<string>} */
export async function write() {
  const { on, off, places, rulesOff, ownWords, theme, roles, quiz } = await everything();
  // a site that is not known is off wherever it is not on
  const sites = { on, off: off.filter((host) => KNOWN.includes(host)), places };
  return `${JSON.stringify({ "facts-first": VERSION, ...sites, "rules-off": rulesOff, "own-words": ownWords, theme, roles, quiz }, null, 2)}\n`;
}

/** Takes the settings of a file over: all of them or none. Says how that went. @param {Blob} file @returns {Promise<string>} */
export async function read(file) {
  if (file.size > LARGEST) return words.large;
  const found = parse(await file.text().catch(() => ""));
  if (typeof found === "string") return found;
  const error = await ask({ settings: found });
  if (error) return error;
  return found.on.length > 0 ? words.doneWithSites : words.done;
}

/** @param {string} text @returns {import("./sites.js").Settings | string} or why it is none */
function parse(text) {
  /** @type {any} */
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return words.other;
  }
  const { "facts-first": version, on, off, places, "rules-off": rules = [], "own-words": own = [], theme, roles = [], quiz } = file ?? {};
  if (Number.isInteger(version) && version > VERSION) return words.newer;
  if ((version !== 1 && version !== VERSION) || ![on, off, rules, own, roles].every(Array.isArray)) return words.other;
  if (on.length > MOST.sites || off.length > MOST.sites || Object.keys(places ?? {}).length > MOST.places) return words.sites;
  const sites = { on: hosts(on), off: hosts(off), places: placesIn(places) };
  if (version === 1) return sites;
  if (rules.length > MOST.rules || own.length > MOST.words) return words.words;
  if (roles.length > MOST.roles) return words.roles;
  return {
    ...sites,
    rulesOff: rulesIn(rules),
    ownWords: wordsIn(own),
    theme: themeIn(theme),
    roles: rolesOf(roles),
    ...(quiz !== undefined && { quiz: keptIn(quiz) }),
  };
}
