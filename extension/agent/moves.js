"use strict";
/**
 * Where a key takes the caret, or how far from it on it deletes, for a key that has to wait and is done later. A function of the key alone.
 */
{
  /** Its direction, and how far: alone, with the key for words, and with the Mac's for lines. Where a page is longer than most messages
   * `PageUp` and `PageDown` lead to the ends. @type {Record<string, [direction: CaretMove["direction"], ...by: CaretMove["by"][]]>} */
  const MOVES = {
    ArrowLeft: ["left", "character", "word", "lineboundary"],
    ArrowRight: ["right", "character", "word", "lineboundary"],
    ArrowUp: ["backward", "line", "line", "document"],
    ArrowDown: ["forward", "line", "line", "document"],
    Home: ["backward", "lineboundary", "document"],
    End: ["forward", "lineboundary", "document"],
    PageUp: ["backward", "document"],
    PageDown: ["forward", "document"],
  };

  /** @type {typeof MOVES} */
  const DELETIONS = {
    Backspace: ["backward", "character", "word", "lineboundary"],
    Delete: ["forward", "character", "word", "lineboundary"],
  };

  FactsFirst.moveOf = (event, isMac) => {
    // on a Mac Home, End and their like scroll, and leave the caret where it is
    const found = isMac && !/^Arrow/.test(event.key) ? null : reach(MOVES, event, isMac);
    return found && { extends: event.shiftKey, ...found };
  };

  // elsewhere Delete with Shift cuts
  FactsFirst.deletionOf = (event, isMac) => (event.key === "Delete" && event.shiftKey && !isMac ? null : reach(DELETIONS, event, isMac));

  /** @param {typeof MOVES} table @param {PressedKey} key @param {boolean} isMac */
  function reach(table, { key, ctrlKey, altKey, metaKey }, isMac) {
    const [forWords, forLines, forOthers] = isMac ? [altKey, metaKey, ctrlKey] : [ctrlKey, false, altKey || metaKey];
    const found = table[key];
    if (!found || forOthers || (forWords && forLines)) return null;
    const [direction, alone, words, lines] = found;
    const by = forWords ? words : forLines ? lines : alone;
    return by ? { direction, by } : null;
  }
}
