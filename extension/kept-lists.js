/** What the core needs of what is kept (remembered.d.ts), of the site that is written on: read from the browser's storage at once, and again whenever it changes. */
import { ask } from "./ask.js";
import { isOfLists, keptOn } from "./stored.js";

/**
 * A storage that fails keeps nothing: everything is shown then, and there are no roles.
 *
 * @param {string | Promise<string>} first the site that is written on; roles that were used there come first
 * @returns {Promise<Kept & { turnTo: (site: string) => Promise<void> }>} `turnTo` ends when what is kept of another site is there
 */
export async function keptLists(first) {
  let site = first;
  let lists = await keptOn(site);
  /** @type {(() => void)[]} */
  const listeners = [];
  let reading = Promise.resolve();

  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && Object.keys(changes).some(isOfLists)) void renew();
  });

  /** One reading after the other, so that the last one is of what is kept last. */
  function renew() {
    reading = reading.then(async () => void (lists = await keptOn(site)));
    return reading.then(() => listeners.forEach((changed) => void changed()));
  }

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
    async turnTo(other) {
      if (other === (await site)) return reading;
      site = other;
      await renew();
    },
  };
}
