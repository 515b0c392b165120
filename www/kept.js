/** What the extension keeps (extension/remembered.d.ts), in memory: it is gone with the page. */

/** @returns {Kept} */
export function keptInMemory() {
  /** @type {Set<string>} */
  const off = new Set();
  /** @type {Set<string>} */
  const words = new Set();
  /** @type {Role[]} */
  let roles = [];
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
    listen: (changed) => void listeners.push(changed),
    never: (rule, isOff) => change(() => (isOff ? off.add(rule) : off.delete(rule))),
    own: (word, kept = true) => change(() => (kept ? words.add(word) : words.delete(word))),
    pick: (role) => change(() => (roles = [...roles.filter(({ id }) => id === role), ...roles.filter(({ id }) => id !== role)])),
  };
}
