"use strict";
/**
 * Whether a textarea in a frame is written in a font that only the frame's document has: what is measured in ours would be measured in another.
 */
{
  const dom = FactsFirst.dom;

  /** So many fonts of a frame are looked at, and so many characters of their names. */
  const MOST_FONTS = 500;
  const MOST_NAMES = 1_000;

  FactsFirst.hasOwnFont = (textarea) => {
    const doc = dom.ownerDocument(textarea);
    if (doc === document) return false;
    const names = new Set(namesIn(dom.viewOf(textarea).getComputedStyle(textarea).fontFamily.slice(0, MOST_NAMES)));
    let looked = 0;
    for (const { family } of dom.fonts(doc)) {
      if (looked++ >= MOST_FONTS) return false;
      if (namesIn(family.slice(0, MOST_NAMES)).some((name) => names.has(name))) return true;
    }
    return false;
  };

  /** @param {string} families */
  function namesIn(families) {
    return families.split(",").map((name) =>
      name
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .toLowerCase(),
    );
  }
}
