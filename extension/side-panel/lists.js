/** What the core needs of what is kept (remembered.d.ts), of the site that is written on now: the side panel goes from one to the next. */
import { keptLists } from "../kept-lists.js";

/** @typedef {Awaited<ReturnType<typeof keptLists>>} Lists */

/** @returns {Promise<{ kept: Kept, turnTo: (site: string) => Promise<void> }>} */
export async function listsOf() {
  let now = await keptLists("");
  /** @type {Map<string, Promise<Lists>>} */
  const bySite = new Map([["", Promise.resolve(now)]]);
  /** @type {(() => void)[]} */
  const listeners = [];

  /** @param {Lists} lists */
  function hear(lists) {
    lists.listen(() => {
      if (lists === now) for (const changed of listeners) changed();
    });
    return lists;
  }
  hear(now);

  return {
    async turnTo(site) {
      const reading = bySite.get(site) ?? keptLists(site).then(hear);
      bySite.set(site, reading);
      const lists = await reading;
      if (lists === now) return;
      now = lists;
      for (const changed of listeners) changed();
    },
    kept: {
      get off() {
        return now.off;
      },
      get words() {
        return now.words;
      },
      get roles() {
        return now.roles;
      },
      get picked() {
        return now.picked;
      },
      add: () => now.add(),
      listen: (changed) => void listeners.push(changed),
      never: (rule, off) => now.never(rule, off),
      own: (word, kept) => now.own(word, kept),
      pick: (role) => now.pick(role),
    },
  };
}
