/** Roles from a file: all of them or none, and none of the user's own is changed. */
import { ask } from "../ask.js";
import { wordingOf } from "../refused.js";
import { rolesToChange } from "../stored.js";
import { say, sayWording } from "../words.js";
import { isSame, MOST, readFile } from "./schema.js";

/** @param {import("../words.js").Wording} reason */
const unchanged = (reason) => say("roles.file.unchanged", { reason });

/** Says how that went. @param {Blob} file @returns {Promise<string>} */
export async function importRoles(file) {
  if (file.size > MOST.file) return unchanged({ key: "roles.file.large" });
  const read = readFile(await file.text().catch(() => ""));
  if ("error" in read) return unchanged(read.error);
  if (read.roles.length === 0) return unchanged({ key: "roles.file.none" });
  const own = await rolesToChange().catch((/** @type {Error} */ error) => error);
  if (own instanceof Error) return sayWording(wordingOf(own));
  const { fresh, copies } = toAdd(own, read.roles);
  if (fresh.length === 0) return say("roles.file.nothing-new");
  const error = await ask({ keepRoles: fresh });
  return error || [say("roles.file.added", { n: fresh.length }), copies > 0 ? say("roles.file.copies", { n: copies }) : ""].join(" ").trim();
}

/** The roles that are not here yet. One that is here with other facts stays, and the file's gets a number of its own. @param {Role[]} own @param {Role[]} read */
export function toAdd(own, read) {
  const known = new Map(own.map((role) => [role.id, role]));
  const isHere = (/** @type {Role} */ role) => own.some((one) => isSame(one, { ...role, id: one.id }));
  const fresh = read.filter((role) => !isHere(role));
  const differ = fresh.filter(({ id }) => known.has(id));
  return { fresh: fresh.map((role) => (known.has(role.id) ? { ...role, id: crypto.randomUUID() } : role)), copies: differ.length };
}
