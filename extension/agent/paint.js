"use strict";
/**
 * Paints findings over a message by the CSS Custom Highlight API: no node, class or attribute of the message changes.
 * Knows no extension API; see types/ for how it is called.
 *
 * The registry belongs to the page's window: our names have a prefix that no page knows before, and an empty highlight is taken out of it.
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

  /** Our highlights, by window and name. @type {WeakMap<Window, Map<string, Highlight>>} */
  const highlights = new WeakMap();

  /** What lies on top where two findings share words. @type {Record<State, number>} */
  const PRIORITY = { stated: 1, note: 2, missing: 3, vague: 4, problem: 5 };

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
    for (const mark of uncovered(marks)) {
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
    for (const drawn of before) if (!now.has(drawn)) erase(root, drawn);
    drawings.set(root, [...now]);
    remember(root);
    register(root);
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
    const kept = (drawings.get(root) ?? []).filter((drawn) => {
      const ends = before.ends.get(drawn);
      // a browser that does it itself has done it by now
      if (!ends || drawn.range.startOffset !== ends[0] || drawn.range.endOffset !== ends[1]) return true;
      const [start, end] = [startAt(ends[0]), endAt(ends[1])];
      if (start === ends[0] && end === ends[1]) return true;
      erase(root, drawn);
      const range = start < end ? FactsFirst.valueRange(root, start, end) : null;
      if (range) highlightFor(root, drawn.mark.state, drawn.name)?.add((drawn.range = range));
      return range !== null;
    });
    drawings.set(root, kept);
    remember(root);
  };

  FactsFirst.repaint = (root) => {
    if ((drawings.get(root) ?? []).length > 0) register(root);
  };

  FactsFirst.unpaint = (root) => {
    for (const drawn of drawings.get(root) ?? []) erase(root, drawn);
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
        reach[PRIORITY[one.state]] = Math.max(reach[PRIORITY[one.state]] ?? 0, one.end);
      }
      if (reach.some((end, priority) => priority > PRIORITY[mark.state] && end >= mark.end)) covered.add(mark);
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

  /** Puts back what the page has taken out of the registry, as one does that clears it before it marks something of its own. @param {HTMLElement} root */
  function register(root) {
    const view = dom.defaultView(dom.ownerDocument(root));
    if (!view) return;
    const registry = windowParts(view).CSS.highlights;
    for (const [name, highlight] of highlights.get(view) ?? []) if (registry.get(name) !== highlight) registry.set(name, highlight);
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
    highlightFor(reading.root, mark.state, name)?.add(range);
    return { mark, theme, range, name, seen: null };
  }

  /** @param {HTMLElement} root @param {Drawn} drawn */
  function erase(root, { range, name }) {
    const view = dom.defaultView(dom.ownerDocument(root));
    const ours = view && highlights.get(view);
    const highlight = ours?.get(name);
    if (!view || !highlight) return;
    highlight.delete(range);
    if (highlight.size > 0) return;
    ours?.delete(name);
    if (windowParts(view).CSS.highlights.get(name) === highlight) windowParts(view).CSS.highlights.delete(name);
  }

  /** @param {HTMLElement} root @param {State} state @param {string} name */
  function highlightFor(root, state, name) {
    const view = dom.defaultView(dom.ownerDocument(root));
    if (!view) return null;
    const { CSS, Highlight } = windowParts(view);
    const ours = highlights.get(view) ?? new Map();
    highlights.set(view, ours);
    const highlight = ours.get(name) ?? new Highlight();
    if (!ours.has(name)) {
      highlight.priority = PRIORITY[state];
      ours.set(name, highlight);
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** The painter's tools are a window's own: another window's highlights paint nothing in it. @param {Window} view */
  function windowParts(view) {
    return /** @type {typeof globalThis} */ (/** @type {unknown} */ (view));
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
