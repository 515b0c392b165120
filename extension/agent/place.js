"use strict";
/**
 * Where the pill, the panel, the tip and the chips stand: where they cover no words, nothing that is clicked, and never the line that is
 * being written. Functions of what ground.js measures.
 */
{
  const dom = FactsFirst.dom;

  const MARGIN = 8;

  /** What is transparent around the pill, for its shadow, as pill.css has it. */
  const SHADOW = { side: 8, top: 2, bottom: 10 };

  /** @typedef {{ width: number, height: number }} Size */
  /** @typedef {{ left: number, top: number }} Corner */

  FactsFirst.panelPlace = (reading, size, avoid) => {
    const composer = FactsFirst.areaOf(reading.root);
    const [beforeIt, behindIt] = [composer.left - MARGIN - size.width, composer.right + MARGIN];
    const over = [composer.right - MARGIN - size.width, composer.left + MARGIN];
    if (endsLeft(reading.root)) over.reverse();
    const lefts = [
      ...(behindIt + MARGIN + size.width <= dom.clientWidth(dom.documentElement(document)) ? [behindIt] : []),
      ...(beforeIt >= MARGIN ? [beforeIt] : []),
      ...over.map((left) => clamp(left, MARGIN, innerWidth - MARGIN - size.width)),
    ];
    const lowest = innerHeight - MARGIN - size.height;
    const tops = [clamp(composer.bottom - MARGIN - size.height, MARGIN, lowest), MARGIN, lowest];
    const places = tops.flatMap((top) => lefts.map((left) => ({ left, top })));
    const free = places.find((place) => !avoid.some((one) => FactsFirst.overlap(one, boxAt(place, size))));
    return /** @type {Corner} */ (free ?? places[0]);
  };

  FactsFirst.pillPlace = (reading, size, kept, avoid) => {
    const root = reading.root;
    const composer = FactsFirst.areaOf(root);
    const right = composer.right - MARGIN - scrollbarOf(root) - size.width;
    const outside = [
      { left: composer.right - size.width, top: composer.bottom + MARGIN },
      { left: composer.right + MARGIN, top: composer.bottom - size.height },
      { left: composer.right - size.width, top: composer.top - MARGIN - size.height },
      { left: right, top: composer.top + MARGIN },
    ];
    const first = { left: right, top: composer.bottom - MARGIN - size.height };
    const places = [first, ...outside];
    const [caret, lines, patience] = [FactsFirst.caretLine(reading), FactsFirst.linesOf(reading), FactsFirst.patience()];
    const isFree = (/** @type {Corner} */ place) => {
      const box = visible(place, size);
      return FactsFirst.inView(box) && !(caret && FactsFirst.overlap(caret, box)) && !FactsFirst.coversControls(root, box, avoid, patience);
    };
    // what stands at a place is asked last, and of no more places than it takes: it is what costs most
    const byHand = kept && fromKept(kept, composer, size);
    if (byHand && isFree(byHand)) return byHand;
    const onWords = new Set(places.filter((place) => lines.some((line) => FactsFirst.overlap(line, visible(place, size)))));
    const best = places.find((place) => !onWords.has(place) && isFree(place)) ?? places.find((place) => onWords.has(place) && isFree(place));
    if (best) return best;
    // up the right side, to where nobody writes now
    for (let top = first.top - size.height; top >= composer.top; top -= size.height) if (isFree({ left: right, top })) return { left: right, top };
    return null;
  };

  FactsFirst.keptPlace = (root, { left, top }, size) => {
    const composer = FactsFirst.areaOf(root);
    const [fromRight, fromBottom] = [composer.right - left - size.width, composer.bottom - top - size.height];
    return {
      ...(Math.abs(left - composer.left) < Math.abs(fromRight) ? { left: left - composer.left } : { right: fromRight }),
      ...(Math.abs(top - composer.top) < Math.abs(fromBottom) ? { top: top - composer.top } : { bottom: fromBottom }),
    };
  };

  FactsFirst.tipPlace = (rows, size, point) => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return null;
    const row = point && rows.find((one) => isNear(one, point));
    if (row) return placeAt(row, rows, size, point.x);
    const left = clamp((rows.length > 1 ? Math.min(...rows.map((one) => one.left)) : first.left) - SHADOW.side, 0, innerWidth - size.width);
    const [top, bottom] = [Math.min(...rows.map((one) => one.top)), Math.max(...rows.map((one) => one.bottom))];
    const place = [bottom, top - size.height].find((top) => isInWindow(top, size));
    return place === undefined ? null : { left, top: place };
  };

  /** Where a pointer in a row comes straight down, or up, on what it called, and as long as there is another place not on a row of the same words.
   * @param {Box} row @param {readonly Box[]} rows @param {Size} size @param {number} x @returns {Corner | null} */
  function placeAt(row, rows, size, x) {
    // a row may be longer than what is under it
    const left = clamp(Math.max(row.left - SHADOW.side, x + 3 * SHADOW.side - size.width), 0, innerWidth - size.width);
    const tops = [row.bottom, row.top - size.height].filter((top) => isInWindow(top, size));
    const isFree = (/** @type {number} */ top) => !rows.some((one) => one !== row && FactsFirst.overlap(one, boxAt({ left, top }, size)));
    const top = tops.find(isFree) ?? tops[0];
    return top === undefined ? null : { left, top };
  }

  /** @param {number} top @param {Size} size */
  function isInWindow(top, size) {
    return top >= 0 && top + size.height <= innerHeight;
  }

  /** @param {Box} row @param {{ x: number, y: number }} point */
  function isNear({ left, top, right, bottom }, { x, y }) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }

  FactsFirst.rowsOf = (boxes) => {
    const rows = /** @type {Box[]} */ ([]);
    for (const { left, top, right, bottom } of boxes) {
      const last = rows.at(-1);
      // in one line there may be several elements, of several sizes
      const shared = last ? Math.min(bottom, last.bottom) - Math.max(top, last.top) : 0;
      if (last && shared > Math.min(bottom - top, last.bottom - last.top) / 2)
        rows[rows.length - 1] = {
          left: Math.min(left, last.left),
          top: Math.min(top, last.top),
          right: Math.max(right, last.right),
          bottom: Math.max(bottom, last.bottom),
        };
      else rows.push({ left, top, right, bottom });
    }
    // nothing is between two lines for a pointer that goes from one to the other
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      if (next && next.top > row.bottom && next.left < row.right && row.left < next.right) row.bottom = next.top;
    }
    return rows;
  };

  FactsFirst.chipsPlace = (reading, size, pill, avoid) => {
    const root = reading.root;
    // what scrolls is full
    if (dom.scrollHeight(root) > dom.clientHeight(root) + 1 && root !== dom.body(dom.ownerDocument(root))) return null;
    const [area, end] = [FactsFirst.areaOf(root), FactsFirst.contentEnd(reading)];
    if (end === null) return null;
    const caret = FactsFirst.caretLine(reading);
    const { from, to, isLeft } = sides(reading, area, end);
    const left = isLeft ? to - size.width : from;
    const box = boxAt({ left, top: Math.max(end, caret?.bottom ?? 0) + MARGIN / 2 }, size);
    const fits = size.width > 0 && size.width <= to - from && box.bottom <= area.bottom && FactsFirst.inView(box);
    const isFree = fits && !(pill && FactsFirst.overlap(pill, box)) && !FactsFirst.coversControls(root, box, avoid);
    return { room: Math.floor(to - from), at: isFree ? { left: box.left, top: box.top } : null };
  };

  /** Between what the chips of a composer stand, while it ends where it did: all its lines are measured for that, and this is asked with each report.
   * @type {WeakMap<HTMLElement, { key: string, found: { from: number, to: number, isLeft: boolean } }>} */
  const measured = new WeakMap();

  /** From where the lines begin to the composer's other side. @param {Reading} reading @param {Box} area @param {number} end */
  function sides(reading, area, end) {
    const { root } = reading;
    const key = [end, area.left, area.top, area.right, area.bottom].join();
    const last = measured.get(root);
    if (last?.key === key) return last.found;
    const isLeft = endsLeft(root);
    const words = FactsFirst.linesOf(reading);
    const found = isLeft
      ? { from: area.left, to: Math.min(Math.max(...words.map((line) => line.right)) + SHADOW.side, area.right), isLeft }
      : { from: Math.max(Math.min(...words.map((line) => line.left)) - SHADOW.side, area.left), to: area.right, isLeft };
    measured.set(root, { key, found });
    return found;
  }

  /** @param {KeptPlace} kept @param {Box} composer @param {Size} size @returns {Corner} */
  function fromKept(kept, composer, size) {
    const left = "left" in kept ? composer.left + kept.left : composer.right - kept.right - size.width;
    const top = "top" in kept ? composer.top + kept.top : composer.bottom - kept.bottom - size.height;
    return { left: clamp(left, 0, innerWidth - size.width), top: clamp(top, 0, innerHeight - size.height) };
  }

  /** Whether lines are written from right to left. @param {HTMLElement} root */
  function endsLeft(root) {
    return dom.viewOf(root).getComputedStyle(root).direction === "rtl";
  }

  /** @param {HTMLElement} root */
  function scrollbarOf(root) {
    const doc = dom.ownerDocument(root);
    if (root === dom.body(doc)) return Math.max(0, (dom.defaultView(doc)?.innerWidth ?? 0) - dom.clientWidth(dom.documentElement(doc)));
    return Math.max(0, dom.offsetWidth(root) - dom.clientWidth(root));
  }

  /** @param {Corner} place @param {Size} size @returns {Box} */
  function boxAt({ left, top }, { width, height }) {
    return { left, top, right: left + width, bottom: top + height };
  }

  /** What is seen of the pill. @param {Corner} place @param {Size} size @returns {Box} */
  function visible(place, size) {
    const { left, top, right, bottom } = boxAt(place, size);
    return { left: left + SHADOW.side, top: top + SHADOW.top, right: right - SHADOW.side, bottom: bottom - SHADOW.bottom };
  }

  /** @param {number} value @param {number} least @param {number} most */
  function clamp(value, least, most) {
    return Math.max(least, Math.min(value, most));
  }
}
