/** Runs in a page: tries messages by the thousand, and makes the first that breaks a promise as small as it can. */
import { chance } from "./chance.js";
import { fill } from "./messages.js";
import { broken } from "./promises.js";

Object.assign(globalThis, {
  /** @param {HTMLElement} root @param {number} seed the first of `count` seeds, one a message @param {number} count */
  tryMessages(root, seed, count) {
    for (let one = seed; one < seed + count; one++) {
      root.replaceChildren();
      fill(root, chance(one));
      if (!broken(root)) continue;
      shrink(root);
      return { seed: one, message: root.outerHTML.replace(/[^\x20-\x7e]/g, (unit) => `&#x${unit.charCodeAt(0).toString(16)};`), why: broken(root) };
    }
    return null;
  },
});

/** Takes away whatever can be taken away while a promise stays broken. @param {HTMLElement} root */
function shrink(root) {
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const change of changes(root)) {
      const back = change();
      if (broken(root)) smaller = true;
      else back();
      if (smaller) break;
    }
  }
}

/** @param {HTMLElement} root @returns {Generator<() => () => void>} */
function* changes(root) {
  for (const child of [root, ...descendants(root)]) {
    const parent = child.parentNode;
    if (child !== root && parent) {
      yield () => {
        const next = child.nextSibling;
        parent.removeChild(child);
        return () => void parent.insertBefore(child, next);
      };
    }
    if (child.nodeType === 3) {
      const text = /** @type {Text} */ (child);
      for (let at = 0; at < text.data.length; at++) {
        yield () => {
          const before = text.data;
          text.data = before.slice(0, at) + before.slice(at + 1);
          return () => (text.data = before);
        };
      }
    }
    if (child.nodeType === 1 && /** @type {Element} */ (child).hasAttribute("style")) {
      yield () => {
        const element = /** @type {Element} */ (child);
        const before = element.getAttribute("style") ?? "";
        element.removeAttribute("style");
        return () => element.setAttribute("style", before);
      };
    }
  }
}

/** @param {Node} node @returns {Node[]} */
function descendants(node) {
  return [...node.childNodes].flatMap((child) => [child, ...descendants(child)]);
}
