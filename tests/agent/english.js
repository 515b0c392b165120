/** Has scripts of the extension say their English words, as a page does that has loaded them. */
import { readFileSync } from "node:fs";
import { use } from "../../extension/words.js";

/** @param {string} language @returns {import("../../extension/words.js").Catalogue} */
export const catalogue = (language) => JSON.parse(readFileSync(new URL(`../../extension/words/${language}.json`, import.meta.url), "utf8"));

use("en", catalogue("en"));
