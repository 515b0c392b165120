"use strict";
/**
 * Which marks are drawn where there are very many: those in what is seen of the composer, and nearest to it. A range that lives costs time at each change
 * anywhere in the page's document, also far from it: with 6,000 of them 5,000 changes took Firefox 0.4 seconds, and the same in a message 2 seconds.
 * Only measures.
 */
{
  const dom = FactsFirst.dom;

  /** More than this nobody sees at once. */
  const MOST = 1_500;

  /** They are looked at in so many stretches, each from its first mark to the first of the next: to measure each mark would take as long as to draw all. */
  const STRETCHES = 100;

  /** @typedef {{ first: Mark, next: Mark }} Stretch */
  /** What is drawn in part only. @type {WeakMap<HTMLElement, { reading: Reading, stretches: readonly Stretch[], drawn: ReadonlySet<number> }>} */
  const partly = new WeakMap();

  /** One for each composer, since a range costs time until it is collected. @type {WeakMap<HTMLElement, Range>} */
  const rulers = new WeakMap();

  FactsFirst.nearSeen = (reading, marks) => {
    const root = reading.root;
    partly.delete(root);
    if (marks.length <= MOST) return marks;
    const sorted = marks.toSorted((one, other) => one.start - other.start);
    const size = Math.ceil(sorted.length / STRETCHES);
    const last = /** @type {Mark} */ (sorted.at(-1));
    const stretches = sorted.flatMap((first, at) => (at % size === 0 ? [{ first, next: sorted[at + size] ?? last }] : []));
    const away = distances(reading, stretches);
    /** @type {Set<number>} */
    const drawn = new Set();
    /** @type {Set<Mark>} */
    const near = new Set();
    for (const number of [...stretches.keys()].sort((one, other) => (away[one] ?? 0) - (away[other] ?? 0))) {
      for (const mark of sorted.slice(number * size, (number + 1) * size)) if (near.size < MOST) near.add(mark);
      if (near.size >= MOST) break;
      drawn.add(number);
    }
    partly.set(root, { reading, stretches, drawn });
    return marks.filter((mark) => near.has(mark));
  };

  FactsFirst.isDrawnInPart = (root) => partly.has(root);

  FactsFirst.lacksSeen = (root) => {
    const part = partly.get(root);
    return part !== undefined && distances(part.reading, part.stretches).some((away, number) => away === 0 && !part.drawn.has(number));
  };

  FactsFirst.drawsNothing = (root) => void partly.delete(root);

  /** How far each stretch is from what is seen, in pixels. @param {Reading} reading @param {readonly Stretch[]} stretches */
  function distances(reading, stretches) {
    const isVertical = dom.viewOf(reading.root).getComputedStyle(reading.root).writingMode.startsWith("vertical");
    const inLines = (/** @type {Box} */ box) => (isVertical ? { left: box.top, top: box.left, right: box.bottom, bottom: box.right } : box);
    const seen = inLines(FactsFirst.areaOf(reading.root));
    const last = stretches.at(-1);
    const ends = [...stretches.map(({ first }) => first), ...(last ? [last.next] : [])].map((mark) => {
      const box = boxOf(reading, mark);
      return box && inLines(box);
    });
    return stretches.map((_, number) => {
      const [one, other] = [ends[number] ?? ends[number + 1], ends[number + 1] ?? ends[number]];
      if (!one || !other) return Infinity;
      const away = (/** @type {"left" | "top"} */ from, /** @type {"right" | "bottom"} */ to) =>
        Math.max(0, Math.min(one[from], other[from]) - seen[to], seen[from] - Math.max(one[to], other[to]));
      // from line to line it goes through the whole width
      const isOneLine = one.top < other.bottom && other.top < one.bottom;
      return away("top", "bottom") + (isOneLine ? away("left", "right") : 0);
    });
  }

  /** Where a mark begins; null where it is in no line. @param {Reading} reading @param {Mark} mark @returns {Box | null} */
  function boxOf(reading, { start, end }) {
    const root = reading.root;
    if (dom.isTextarea(root)) return FactsFirst.boxesOf(reading, start, end)[0] ?? null;
    const places = reading.toPlaces(start, end);
    if (!places) return null;
    const ruler = rulers.get(root) ?? dom.createRange(dom.ownerDocument(root));
    rulers.set(root, ruler);
    try {
      ruler.setStart(places.start.node, places.start.offset);
      ruler.setEnd(places.end.node, places.end.offset);
    } catch {
      return null; // the page has changed since it was read
    }
    return FactsFirst.lineBoxes(ruler)[0] ?? null;
  }
}
