/** Why something was not done: a key of the catalogue and what goes into its sentence. Whoever shows it says it in the reader's language (words.js). */

/** @typedef {import("./words.js").Wording} Wording */

export class Refused extends Error {
  /** @param {import("./words.js").Key} key @param {Wording["parameters"]} [parameters] */
  constructor(key, parameters) {
    super(key);
    /** @type {Wording} */
    this.wording = parameters ? { key, parameters } : { key };
  }
}

/** Of whatever was thrown. @param {unknown} error @returns {Wording} */
export function wordingOf(error) {
  if (error instanceof Refused) return error.wording;
  return { key: "error.unexpected", parameters: { reason: error instanceof Error ? error.message : String(error) } };
}
