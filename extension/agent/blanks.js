"use strict";
/**
 * The blanks in what a click has put in, such as `[min]`: while one of them is selected, or is being typed over, and the tip says so, Tab goes to the
 * next. At any other time Tab is the page's: in Gmail it goes to Send.
 */
{
  /** The longest of ours has 81 letters between its brackets (`LONGEST` in src/blanks.rs). */
  const BLANK = /\[[^[\]\n]{1,90}\]/g;

  FactsFirst.blanksIn = (text) => Array.from(text.matchAll(BLANK), ({ 0: words, index: start }) => ({ words, start, end: start + words.length }));

  /** @typedef {{ now: Reading, one: Blank, before: Blank | null, after: Blank | null }} Stop */

  FactsFirst.openBlanks = (root, { read, tip }) => {
    /** What was put in by a click: brackets that the writer has typed are no business of ours. @type {Set<string>} */
    const known = new Set();

    /** The blank that was selected last, and the text around it: what stands between is being typed in its place. @type {{ words: string, ahead: string, behind: string } | null} */
    let filling = null;

    /** Where the keyboard can go from the blank that is selected, or being filled in; null when none is. @returns {Stop | null} */
    function selected() {
      const isCollapsed = known.size === 0 || FactsFirst.isCollapsed(root);
      const now = isCollapsed && !filling ? null : read();
      if (!now) return null;
      const all = FactsFirst.blanksIn(now.text).filter(({ words }) => known.has(words));
      if (isCollapsed) return filledIn(now, all);
      const at = all.findIndex(({ start, end }) => FactsFirst.isSelected(now, start, end));
      const one = all[at];
      const after = all[at + 1] ?? null;
      filling = one && after ? { words: one.words, ahead: now.text.slice(0, one.start), behind: now.text.slice(one.end) } : null;
      return one ? { now, one, before: all[at - 1] ?? null, after } : null;
    }

    /** Whoever types over a blank presses Tab next, as the tip has said; it holds until the caret is elsewhere. @param {Reading} now @param {Blank[]} all @returns {Stop | null} */
    function filledIn(now, all) {
      if (!filling) return null;
      const { words, ahead, behind } = filling;
      const [start, end] = [ahead.length, now.text.length - behind.length];
      const [typed, caret] = [now.text.slice(start, end), FactsFirst.caretIn(now) ?? -1];
      const isSame = start <= end && now.text.startsWith(ahead) && now.text.endsWith(behind);
      const after = all.find((blank) => blank.start >= end);
      if (isSame && after && start <= caret && caret <= end && typed !== words && !typed.includes("\n")) {
        return { now, one: { words, start, end }, before: all.findLast((blank) => blank.end <= start) ?? null, after };
      }
      return (filling = null);
    }

    function look() {
      const at = selected();
      tip()?.blank(at?.one ?? null, at ? contentFor(at) : null);
      return at !== null;
    }

    return {
      look,
      expect(words) {
        for (const blank of FactsFirst.blanksIn(words)) known.add(blank.words);
      },
      // asked at each key: most have no blank
      isFilling: () => filling !== null && FactsFirst.isCollapsed(root) && selected() !== null,
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
        // the next key may come before the browser tells of the selection
        look();
      },
    };
  };

  /** @param {{ one: Blank, before: Blank | null, after: Blank | null }} at @returns {BlankTip} */
  const contentFor = ({ one, before, after }) => ({ state: "blank", words: one.words, before: before !== null, after: after !== null });
}
