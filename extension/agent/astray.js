"use strict";
/**
 * Takes back what a command has typed elsewhere than it was meant to. Firefox asks the page before it types, and the page's last listener comes after
 * ours, whatever we do: it may select the whole message, or another one. No event tells reliably, since the page can keep each from us; what stands
 * there afterwards does, and so do the changes that the browser itself has noted.
 */
{
  const { dom } = FactsFirst;

  /** Undo steps that one inserted line may take, at most. */
  const STEPS = 2;

  /** Changed nodes that are looked at, and how deep one may lie in its message, at most. */
  const MOST = { nodes: 200, deep: 100 };

  FactsFirst.watchWords = (root, words, look) => {
    const lines = words
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
    const before = count(root);
    const changes = new MutationObserver(() => {});
    for (const tree of new Set([dom.ownerDocument(root), dom.getRootNode(root)])) {
      changes.observe(tree, { childList: true, characterData: true, subtree: true });
    }

    return {
      takeBack() {
        const records = changes.takeRecords();
        const found = look();
        const other = found === "wanted" ? null : otherIn(records);
        if (!other && found !== "torn") return false;
        const hadFocus = FactsFirst.hasFocus(root);
        undoIn(other ?? root, other ? count(other) - lines.length : before);
        if (hadFocus && !FactsFirst.hasFocus(root)) dom.focus(root, { preventScroll: true });
        return true;
      },
      stop: () => changes.disconnect(),
    };

    /** Undoes while our words stand there more often than they should, and nothing that the user has typed. @param {HTMLElement} at @param {number} wanted */
    function undoIn(at, wanted) {
      if (!FactsFirst.hasFocus(at)) dom.focus(at, { preventScroll: true });
      for (let left = STEPS * lines.length, there = count(at); left > 0 && there > wanted; left--, there = count(at)) {
        const last = there;
        if (!undo(at, () => count(at) < last)) return;
      }
      // what they had taken the place of may be a step of its own
      if (at === root && look() === "torn") undo(at, () => look() !== "torn");
    }

    /** Takes one step back, and again forward where that did not help. Tells whether it did. @param {HTMLElement} at @param {() => boolean} helps */
    function undo(at, helps) {
      const page = dom.ownerDocument(at);
      const was = textOf(at);
      dom.execCommand(page, "undo");
      if (textOf(at) === was) return false;
      if (helps()) return true;
      dom.execCommand(page, "redo");
      return false;
    }

    /** Another message that all our words have come into. @param {readonly MutationRecord[]} records @returns {HTMLElement | null} */
    function otherIn(records) {
      const targets = [...new Set(records.map(({ target }) => target))].slice(0, MOST.nodes);
      const hosts = new Set(targets.filter((target) => !dom.contains(root, target)).map(hostOf));
      for (const host of hosts) {
        const text = host && textOf(host);
        if (text && lines.every((line) => text.includes(line))) return host;
      }
      return null;
    }

    /** The whole message that a node is in. @param {Node} target @returns {HTMLElement | null} */
    function hostOf(target) {
      let host = null;
      let at = /** @type {HTMLElement | null} */ (dom.nodeType(target) === 1 ? target : dom.parentElement(target));
      for (let left = MOST.deep; at && left > 0 && dom.isContentEditable(at); left--) {
        host = at;
        at = dom.parentElement(at);
      }
      return host;
    }

    /** How often our lines stand in a message. @param {HTMLElement} element */
    function count(element) {
      const text = textOf(element);
      return lines.reduce((sum, line) => sum + text.split(line).length - 1, 0);
    }

    /** @param {HTMLElement} element */
    function textOf(element) {
      const text = dom.isTextarea(element) ? element.value : dom.textContent(element);
      return (text ?? "").replaceAll("\u00A0", " ");
    }
  };
}
