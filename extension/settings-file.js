/**
 * All that is kept as a file: what it holds, and what is taken from one that is read.
 *
 *     { "facts-first": 2, "on": […], "off": […], "places": { … }, "rules-off": […], "own-words": […], "theme": "system", "language": "", "roles": […], "quiz": { … } }
 *
 * A file of version 1 has sites and places only, and changes nothing else. `language` came later; whoever does not know it reads the rest.
 */
import { ask } from "./ask.js";
import { keptIn } from "./live/counts.js";
import { KNOWN } from "./sites.js";
import { everything, hosts, MOST, placesIn, rolesOf, rulesIn, themeIn, wordsIn } from "./stored.js";
import { languageIn, say, sayWording } from "./words.js";

const VERSION = 2;

/** In bytes. The browser keeps no more than that. */
const LARGEST = 10_000_000;

/** @returns {Promise<string>} */
export async function write() {
  const { on, off, places, rulesOff, ownWords, theme, language, roles, quiz } = await everything();
  // a site that is not known is off wherever it is not on
  const sites = { on, off: off.filter((host) => KNOWN.includes(host)), places };
  return `${JSON.stringify({ "facts-first": VERSION, ...sites, "rules-off": rulesOff, "own-words": ownWords, theme, language, roles, quiz }, null, 2)}\n`;
}

/** Takes the settings of a file over: all of them or none. Says how that went. @param {Blob} file @returns {Promise<string>} */
export async function read(file) {
  if (file.size > LARGEST) return say("options.file.large");
  const found = parse(await file.text().catch(() => ""));
  if ("key" in found) return sayWording(found);
  const error = await ask({ settings: found });
  if (error) return error;
  return say(found.on.length > 0 ? "options.file.read.sites" : "options.file.read");
}

/** @param {string} text @returns {import("./sites.js").Settings | import("./words.js").Wording} or why it is none */
function parse(text) {
  /** @type {any} */
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { key: "options.file.other" };
  }
  const { "facts-first": version, on, off, places, "rules-off": rules = [], "own-words": own = [], theme, language, roles = [], quiz } = file ?? {};
  if (Number.isInteger(version) && version > VERSION) return { key: "options.file.newer" };
  if ((version !== 1 && version !== VERSION) || ![on, off, rules, own, roles].every(Array.isArray)) return { key: "options.file.other" };
  if (on.length > MOST.sites || off.length > MOST.sites || Object.keys(places ?? {}).length > MOST.places)
    return { key: "options.file.sites-most", parameters: { n: MOST.sites } };
  const sites = { on: hosts(on), off: hosts(off), places: placesIn(places) };
  if (version === 1) return sites;
  if (rules.length > MOST.rules || own.length > MOST.words) return { key: "options.file.words-most", parameters: { n: MOST.words, rules: MOST.rules } };
  if (roles.length > MOST.roles) return { key: "options.file.roles-most", parameters: { n: MOST.roles } };
  return {
    ...sites,
    rulesOff: rulesIn(rules),
    ownWords: wordsIn(own),
    theme: themeIn(theme),
    ...(language !== undefined && { language: languageIn(language) }),
    roles: rolesOf(roles),
    ...(quiz !== undefined && { quiz: keptIn(quiz) }),
  };
}
