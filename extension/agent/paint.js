"use strict";
/**
 * Paints findings over a message by the CSS Custom Highlight API: no node, class or attribute of the message changes.
 * Knows no extension API; see types/ for how it is called.
 *
 * Ranges are compared with those already drawn, and only the difference is drawn: making all anew costs seconds a key in a long message.
 */
{
  const dom = FactsFirst.dom;

  /** `seen` is where it was found to stand, as long as nothing there has changed.
   * @typedef {{ mark: Mark, theme: Theme, range: AbstractRange, name: string, seen: Seen | null }} Drawn
   * @typedef {{ start: Place, end: Place, parts: [object, object] }} Seen */

  /** What is drawn over each composer. @type {WeakMap<HTMLElement, Drawn[]>} */
  const drawings = new WeakMap();

  /** What a textarea held when its marks were drawn, and where they stood then. @type {WeakMap<HTMLElement, { value: string, ends: Map<Drawn, [start: number, end: number]> }>} */
  const values = new WeakMap();

  FactsFirst.paint = (reading, marks, theme = FactsFirst.themeOf(reading.root)) => {
    const root = reading.root;
    if (dom.isTextarea(root) && !("createValueRange" in root)) {
      return FactsFirst.mirror(root, toValue(reading, uncovered(marks)), theme);
    }
    const before = drawings.get(root) ?? [];
    /** @type {Map<string, number> | null} */
    let byKey = null;
    let next = 0;
    /** @type {Set<Drawn>} */
    const now = new Set();
    for (const mark of FactsFirst.nearSeen(reading, uncovered(marks))) {
      const places = reading.toPlaces(mark.start, mark.end);
      if (!places) continue;
      // nearly always they are the same in the same order; to look for one by its key is to make the keys of all
      if (!stands(reading, before[next], mark.state, theme, places)) {
        byKey ??= new Map(before.map((drawn, number) => [keyOfDrawn(root, drawn), number]));
        next = byKey.get(keyOf(mark.state, theme, places)) ?? -1;
      }
      const drawn = before[next++] ?? draw(reading, mark, theme);
      if (!drawn) continue;
      now.add(drawn);
      drawn.seen = seenNow(reading, places);
    }
    FactsFirst.eraseRanges(
      root,
      before.filter((drawn) => !now.has(drawn)),
    );
    drawings.set(root, [...now]);
    remember(root);
    FactsFirst.putBackHighlights(root);
  };

  FactsFirst.valueRange = (root, start, end) => {
    // the words may have changed since they were read
    if (!dom.isTextarea(root) || end > root.textLength) return null;
    const textarea = /** @type {{ createValueRange?: (start: number, end: number) => ValueRange }} */ (/** @type {unknown} */ (root));
    return textarea.createValueRange?.(start, end) ?? null;
  };

  FactsFirst.keepUp = (root) => {
    const before = values.get(root);
    if (!before || !dom.isTextarea(root) || root.value === before.value) return;
    const { start: startAt, end: endAt } = placesAfter(before.value, root.value);
    /** @type {Map<Drawn, ValueRange | null>} */
    const moved = new Map();
    for (const drawn of drawings.get(root) ?? []) {
      const ends = before.ends.get(drawn);
      // a browser that does it itself has done it by now
      if (!ends || drawn.range.startOffset !== ends[0] || drawn.range.endOffset !== ends[1]) continue;
      const [start, end] = [startAt(ends[0]), endAt(ends[1])];
      if (start !== ends[0] || end !== ends[1]) moved.set(drawn, start < end ? FactsFirst.valueRange(root, start, end) : null);
    }
    FactsFirst.eraseRanges(root, [...moved.keys()]);
    for (const [drawn, range] of moved) if (range) FactsFirst.highlightFor(root, drawn.mark.state, drawn.name)?.add((drawn.range = range));
    drawings.set(
      root,
      (drawings.get(root) ?? []).filter((drawn) => moved.get(drawn) !== null),
    );
    remember(root);
  };

  FactsFirst.repaint = (root) => {
    if ((drawings.get(root) ?? []).length > 0) FactsFirst.putBackHighlights(root);
  };

  FactsFirst.unpaint = (root) => {
    FactsFirst.eraseRanges(root, drawings.get(root) ?? []);
    FactsFirst.drawsNothing(root);
    drawings.delete(root);
    values.delete(root);
    if (dom.isTextarea(root) && !("createValueRange" in root)) FactsFirst.mirror(root, [], "light");
  };

  /**
   * A line on a line is neither: a technology's own is not drawn where a remark on it has all its words. What is missing stands lower than
   * any other line, and stays.
   * @param {readonly Mark[]} marks
   */
  function uncovered(marks) {
    const byStart = (/** @type {Mark} */ a, /** @type {Mark} */ b) => a.start - b.start;
    const over = marks.filter(({ topic }) => topic === "term").sort(byStart);
    /** how far those reach that have begun, by their priority */
    const reach = [0, 0, 0, 0, 0, 0];
    /** @type {Set<Mark>} */
    const covered = new Set();
    let next = 0;
    for (const mark of marks.toSorted(byStart)) {
      for (let one = over[next]; one && one.start <= mark.start; one = over[++next]) {
        const priority = FactsFirst.priorityOf(one.state);
        reach[priority] = Math.max(reach[priority] ?? 0, one.end);
      }
      if (reach.some((end, priority) => priority > FactsFirst.priorityOf(mark.state) && end >= mark.end)) covered.add(mark);
    }
    /** @type {Set<string>} */
    const missing = new Set();
    return marks.filter((mark) => {
      if (mark.state !== "missing") return !covered.has(mark);
      // what misses three answers is marked on the same words three times
      const words = `${mark.start} ${mark.end}`;
      return !missing.has(words) && missing.add(words);
    });
  }

  /** @param {HTMLElement} root */
  function remember(root) {
    const all = drawings.get(root) ?? [];
    if (!dom.isTextarea(root) || all.length === 0) return values.delete(root);
    return values.set(root, { value: root.value, ends: new Map(all.map((drawn) => [drawn, [drawn.range.startOffset, drawn.range.endOffset]])) });
  }

  /** Where words begin and end that stood at a place, once a text has become another. @param {string} before @param {string} now */
  function placesAfter(before, now) {
    const most = Math.min(before.length, now.length);
    let [ahead, behind] = [0, 0];
    while (ahead < most && before[ahead] === now[ahead]) ahead++;
    while (behind < most - ahead && before[before.length - 1 - behind] === now[now.length - 1 - behind]) behind++;
    const [from, by] = [before.length - behind, now.length - before.length];
    return {
      start: (/** @type {number} */ at) => (at >= from ? at + by : Math.min(at, ahead)),
      end: (/** @type {number} */ at) => (at <= ahead ? at : at >= from ? at + by : ahead),
    };
  }

  /** Nodes by number, so that a range's place can be a key. @type {WeakMap<Node, number>} */
  const numbers = new WeakMap();
  let count = 0;

  /** @param {Node} node */
  function numberOf(node) {
    const number = numbers.get(node) ?? ++count;
    numbers.set(node, number);
    return number;
  }

  /** A textarea's ranges stand in no node. @typedef {AbstractRange & { startContainer: Node | null, endContainer: Node | null }} Standing */

  /** @param {Reading} reading @param {Drawn | undefined} drawn @param {State} state @param {Theme} theme @param {{ start: Place, end: Place }} places */
  function stands(reading, drawn, state, theme, { start, end }) {
    if (drawn?.mark.state !== state || drawn.theme !== theme) return false;
    const { seen } = drawn;
    // a range moves only with the text that it stands in, and to ask it is slow in Firefox
    if (seen?.start.node === start.node && seen.end.node === end.node) {
      const isSame = reading.partOf(start.node) === seen.parts[0] && reading.partOf(end.node) === seen.parts[1];
      if (isSame) return seen.start.offset === start.offset && seen.end.offset === end.offset;
    }
    const range = /** @type {Standing} */ (drawn.range);
    return (
      range.startOffset === start.offset &&
      range.endOffset === end.offset &&
      (range.startContainer ?? reading.root) === start.node &&
      (range.endContainer ?? reading.root) === end.node
    );
  }

  /** @param {Reading} reading @param {{ start: Place, end: Place }} places @returns {Seen | null} */
  function seenNow(reading, { start, end }) {
    const parts = [reading.partOf(start.node), reading.partOf(end.node)];
    return parts[0] && parts[1] ? { start, end, parts: [parts[0], parts[1]] } : null;
  }

  /** @param {State} state @param {Theme} theme @param {{ start: Place, end: Place }} places */
  function keyOf(state, theme, { start, end }) {
    return `${state} ${theme} ${numberOf(start.node)}:${start.offset} ${numberOf(end.node)}:${end.offset}`;
  }

  /** @param {HTMLElement} root @param {Drawn} drawn */
  function keyOfDrawn(root, { mark, theme, range }) {
    const { startContainer, startOffset, endContainer, endOffset } = /** @type {Standing} */ (range);
    return keyOf(mark.state, theme, { start: { node: startContainer ?? root, offset: startOffset }, end: { node: endContainer ?? root, offset: endOffset } });
  }

  /** @param {Reading} reading @param {Mark} mark @param {Theme} theme @returns {Drawn | null} */
  function draw(reading, mark, theme) {
    const range = reading.toRange(mark.start, mark.end) ?? valueRange(reading, mark);
    if (!range) return null;
    const name = FactsFirst.markName(mark.state, theme);
    FactsFirst.highlightFor(reading.root, mark.state, name)?.add(range);
    return { mark, theme, range, name, seen: null };
  }

  /** @param {Reading} reading @param {Mark} mark @returns {AbstractRange | null} */
  function valueRange(reading, mark) {
    const places = reading.toPlaces(mark.start, mark.end);
    return places && FactsFirst.valueRange(reading.root, places.start.offset, places.end.offset);
  }

  /** Marks in units of a textarea's value. @param {Reading} reading @param {readonly Mark[]} marks */
  function toValue(reading, marks) {
    return marks.flatMap(({ state, start, end }) => {
      const places = reading.toPlaces(start, end);
      return places ? [{ state, start: places.start.offset, end: places.end.offset }] : [];
    });
  }
}
