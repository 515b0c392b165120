"use strict";
/**
 * The blanks in what a click has put in, such as `[min]`: while one of them is selected, and the tip says so, Tab goes to the next. At any
 * other time Tab is the page's: in Gmail it goes to Send.
 */
{
  /** The longest of ours has 81 letters between its brackets (`LONGEST` in src/blanks.rs). */
  const BLANK = /\[[^[\]\n]{1,90}\]/g;

  FactsFirst.blanksIn = (text) => Array.from(text.matchAll(BLANK), ({ 0: words, index: start }) => ({ words, start, end: start + words.length }));

  FactsFirst.openBlanks = (root, { read, tip }) => {
    /** What was put in by a click: brackets that the writer has typed are no business of ours. @type {Set<string>} */
    const known = new Set();

    /** Where the keyboard can go from the blank that is selected; null when none is. */
    function selected() {
      const now = known.size > 0 && !FactsFirst.isCollapsed(root) ? read() : null;
      if (!now) return null;
      const all = FactsFirst.blanksIn(now.text).filter(({ words }) => known.has(words));
      const at = all.findIndex(({ start, end }) => FactsFirst.isSelected(now, start, end));
      const one = all[at];
      return one ? { now, one, before: all[at - 1] ?? null, after: all[at + 1] ?? null } : null;
    }

    return {
      expect(words) {
        for (const blank of FactsFirst.blanksIn(words)) known.add(blank.words);
      },
      look() {
        const at = selected();
        tip()?.blank(at?.one ?? null, at ? contentFor(at) : null);
        return at !== null;
      },
      tabbed(event) {
        if (event.key !== "Tab" || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || !tip()?.tellsOfBlank()) return;
        const at = selected();
        const next = event.shiftKey ? at?.before : at?.after;
        if (!at || !next) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        FactsFirst.reveal(at.now, next.start, next.end);
        // RoosterJS types where its own record of the selection says
        FactsFirst.tellSelection(root);
      },
    };
  };

  /** @param {{ one: Blank, before: Blank | null, after: Blank | null }} at @returns {BlankTip} */
  const contentFor = ({ one, before, after }) => ({ state: "blank", words: one.words, before: before !== null, after: after !== null });
}
