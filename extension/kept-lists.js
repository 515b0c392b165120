/** What the core needs of what is kept (remembered.d.ts): read from the browser's storage at once, and again whenever it changes. */
import { ask } from "./ask.js";
import { isOfLists, keptOn } from "./stored.js";

/**
 * A storage that fails keeps nothing: everything is shown then, and there are no roles.
 *
 * @param {string | Promise<string>} site the one that is written on; roles that were used there come first
 * @returns {Promise<Kept>}
 */
export async function keptLists(site) {
  let lists = await keptOn(site);
  /** @type {(() => void)[]} */
  const listeners = [];
  let asked = 0;
  chrome.storage.onChanged.addListener(async (changes, area) => {
    if (area !== "local" || !Object.keys(changes).some(isOfLists)) return;
    const now = ++asked;
    const read = await keptOn(site);
    // a later change is read by its own event
    if (now !== asked) return;
    lists = read;
    for (const changed of listeners) changed();
  });
  return {
    get off() {
      return lists.off;
    },
    get words() {
      return lists.words;
    },
    get roles() {
      return lists.roles;
    },
    get picked() {
      return lists.picked;
    },
    add: () => void chrome.runtime.sendMessage({ open: "roles" }).catch(() => {}),
    listen: (changed) => void listeners.push(changed),
    never: (rule, off) => ask({ never: rule, off }),
    own: (word, kept = true) => ask({ own: word, kept }),
    pick: async (role) => ask({ pickRole: role, site: await site }),
  };
}
