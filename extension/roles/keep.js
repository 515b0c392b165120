/** Changes the roles that are kept. Of the background page, which does one change after the other; what it refuses it tells by a key of the catalogue. */
import { isHost } from "../host-names.js";
import { countPicked, dropRole as drop, keepRoles as keepAll, MOST, rolesToChange } from "../stored.js";
import { Refused } from "../refused.js";
import { isId, readRole, readRoles } from "./schema.js";

/** What a message asks to have changed; nothing for what is no such message. @param {any} message @returns {(() => Promise<void>) | null} */
export function changeRole({ keepRole, keepRoles, dropRole, pickRole, site }) {
  if (typeof keepRole === "object" && keepRole !== null) return () => keepOne(keepRole);
  if (Array.isArray(keepRoles)) return () => add(keepRoles);
  if (isId(dropRole)) return () => drop(dropRole);
  if (isHost(site) && (pickRole === "" || isId(pickRole))) return () => pick(pickRole, site);
  return null;
}

/** @param {unknown} told */
async function keepOne(told) {
  const { role, errors } = readRole(told);
  const [wrong] = Object.values(errors);
  if (wrong) throw new Refused(wrong.key, wrong.parameters);
  await keep([role]);
}

/** All of them or none. @param {unknown[]} told */
async function add(told) {
  const read = readRoles(told);
  if ("error" in read) throw new Refused("roles.file.unchanged", { reason: read.error });
  await keep(read.roles);
}

/** @param {Role[]} roles */
async function keep(roles) {
  const ids = new Set([...(await rolesToChange()), ...roles].map(({ id }) => id));
  if (ids.size > MOST.roles) throw new Refused("error.roles-most", { n: ids.size, most: MOST.roles });
  await keepAll(roles);
}

/** It is the one used last from now on. @param {string} id @param {string} site */
async function pick(id, site) {
  const role = (await rolesToChange()).find((one) => one.id === id);
  if (id !== "" && !role) throw new Refused("error.role-gone");
  // there it is picked until the page is left
  if ((await countPicked(site)) >= MOST.sites) return;
  await keepAll(role ? [{ ...role, used: Date.now() }] : [], { [site]: id });
}
