"use strict";
/**
 * Takes back what a command has typed elsewhere than it was meant to. Firefox asks the page before it types, and the page's last listener comes after
 * ours, whatever we do: it may select the whole message, or another one. No event tells reliably, since the page can keep each from us; what stands
 * there afterwards does, and so do the changes that the browser itself has noted.
 */
{
  const { dom } = FactsFirst;

  /** So many steps one command may have been, for each line. */
  const STEPS = 2;

  FactsFirst.watchWords = (root, words, look) => {
    const lines = words.split("\n").filter((line) => line.trim() !== "");
    const changes = new MutationObserver(() => {});
    for (const tree of new Set([dom.ownerDocument(root), dom.getRootNode(root)])) {
      changes.observe(tree, { childList: true, characterData: true, subtree: true });
    }

    return {
      takeBack() {
        const records = changes.takeRecords();
        const other = look() === "wanted" ? null : otherIn(records);
        if (!other && look() !== "torn") return false;
        for (let left = STEPS * lines.length; left > 0 && isAstray(other); left--) {
          const at = other ?? root;
          if (!FactsFirst.hasFocus(at)) dom.focus(at, { preventScroll: true });
          dom.execCommand(dom.ownerDocument(root), "undo");
          // what undoes nothing would go on to undo what the user typed
          if (changes.takeRecords().length === 0) break;
        }
        return true;
      },
      stop: () => changes.disconnect(),
    };

    /** Another message that the words have come into. @param {readonly MutationRecord[]} records @returns {HTMLElement | null} */
    function otherIn(records) {
      for (const { target } of records) {
        if (dom.contains(root, target)) continue;
        const element = /** @type {HTMLElement | null} */ (dom.nodeType(target) === 1 ? target : dom.parentElement(target));
        if (element && dom.isContentEditable(element) && has(element)) return element;
      }
      return null;
    }

    /** @param {HTMLElement | null} other */
    function isAstray(other) {
      return look() === "torn" || (other !== null && has(other));
    }

    /** @param {HTMLElement} element */
    function has(element) {
      const text = dom.textContent(element) ?? "";
      return lines.some((line) => text.replaceAll("\u00A0", " ").includes(line.trim()));
    }
  };
}
