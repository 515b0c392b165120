/** What the extension keeps (extension/remembered.d.ts), in memory: it is gone with the page. */

/** @param {Role[]} roles @param {() => void} add leads the user to where roles are made @returns {Kept & { keep(role: Role): void }} */
export function keptInMemory(roles, add) {
  /** @type {Set<string>} */
  const off = new Set();
  /** @type {Set<string>} */
  const words = new Set();
  let picked = "";
  /** @type {(() => void)[]} */
  const listeners = [];

  /** @param {() => void} act */
  async function change(act) {
    act();
    for (const changed of listeners) changed();
    return "";
  }

  return {
    get off() {
      return [...off];
    },
    get words() {
      return [...words];
    },
    get roles() {
      return roles;
    },
    get picked() {
      return picked;
    },
    add,
    keep: (role) => void change(() => (roles = [role, ...roles.filter(({ id }) => id !== role.id)])),
    listen: (changed) => void listeners.push(changed),
    never: (rule, isOff) => change(() => (isOff ? off.add(rule) : off.delete(rule))),
    own: (word, kept = true) => change(() => (kept ? words.add(word) : words.delete(word))),
    pick: (role) =>
      change(() => {
        picked = role;
        roles = [...roles.filter(({ id }) => id === role), ...roles.filter(({ id }) => id !== role)];
      }),
  };
}
