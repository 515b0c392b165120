/** Roles from a file: all of them or none, and none of the user's own is changed. */
import { ask } from "../ask.js";
import { rolesToChange } from "../stored.js";
import { isSame, MOST, readFile } from "./schema.js";

const words = {
  unchanged: "Nothing was changed.",
  large: "This file is larger than any that Facts First has saved.",
  none: "There are no roles in this file.",
  added: (/** @type {number} */ added) => (added === 1 ? "1 role was added." : `${added} roles were added.`),
  nothingNew: "Every role in this file is here already.",
  copies: (/** @type {number} */ copies) =>
    copies === 1
      ? "1 of them differs from one that you have, and stands beside it."
      : `${copies} of them differ from ones that you have, and stand beside them.`,
};

/** Says how that went. @param {Blob} file @returns {Promise<string>} */
export async function importRoles(file) {
  if (file.size > MOST.file) return `${words.large} ${words.unchanged}`;
  const read = readFile(await file.text().catch(() => ""));
  if ("error" in read) return `${read.error} ${words.unchanged}`;
  if (read.roles.length === 0) return `${words.none} ${words.unchanged}`;
  const own = await rolesToChange().catch((/** @type {Error} */ error) => error);
  if (own instanceof Error) return own.message;
  const { fresh, copies } = toAdd(own, read.roles);
  if (fresh.length === 0) return words.nothingNew;
  const error = await ask({ keepRoles: fresh });
  return error || [words.added(fresh.length), copies > 0 ? words.copies(copies) : ""].join(" ").trim();
}

/** The roles that are not here yet. One that is here with other facts stays, and the file's gets a number of its own. @param {Role[]} own @param {Role[]} read */
export function toAdd(own, read) {
  const known = new Map(own.map((role) => [role.id, role]));
  const isHere = (/** @type {Role} */ role) => own.some((one) => isSame(one, { ...role, id: one.id }));
  const fresh = read.filter((role) => !isHere(role));
  const differ = fresh.filter(({ id }) => known.has(id));
  return { fresh: fresh.map((role) => (known.has(role.id) ? { ...role, id: crypto.randomUUID() } : role)), copies: differ.length };
}
