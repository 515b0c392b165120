"use strict";
/**
 * A composer's text as it was read, with the way there and back between its characters and where they stand in the page.
 * Touches nothing, knows no extension API; see types/ for how it is called.
 */
{
  const dom = FactsFirst.dom;

  /** The text that was read last of each composer, and since when. @type {WeakMap<HTMLElement, { text: string, since: number }>} */
  const lately = new WeakMap();

  /** @implements {Reading} */
  class Read {
    /** @type {readonly Segment[]} */
    #segments;

    #kept;

    /** @param {HTMLElement} root @param {{ text: string, segments: readonly Segment[], hasGhost?: boolean } | null} own @param {KeptNodes | null} [kept] */
    constructor(root, own, kept) {
      this.root = root;
      this.isTooLong = own === null;
      this.text = own?.text ?? "";
      this.hasGhost = own?.hasGhost === true;
      this.#segments = own?.segments ?? [];
      this.#kept = kept;
      const before = lately.get(root);
      this.since = before?.text === this.text ? before.since : performance.now();
      lately.set(root, { text: this.text, since: this.since });
    }

    /** @param {Node} node */
    partOf(node) {
      const part = this.#kept?.of(node) ?? null;
      return part?.isTouched ? null : part;
    }

    /** The index of the first segment that ends after `offset`. @param {number} offset */
    #after(offset) {
      let low = 0;
      let high = this.#segments.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (/** @type {Segment} */ (this.#segments[middle]).end > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    }

    /** @param {number} start @param {number} end */
    toPlaces(start, end) {
      const first = this.#segments[this.#after(start)];
      if (!first || end <= start || first.start >= end) return null;
      const at = this.#after(end - 1);
      const here = this.#segments[at];
      // the last character may be a block's edge, which stands nowhere: then the words before it are the end
      const last = here && here.start < end ? here : /** @type {Segment} */ (this.#segments[at - 1]);
      return {
        start: { node: first.node, offset: first.offset + Math.max(0, start - first.start) },
        end: { node: last.node, offset: last.offset + Math.min(end, last.end) - last.start },
      };
    }

    /** @param {number} start @param {number} end */
    toRange(start, end) {
      const places = dom.isTextarea(this.root) ? null : this.toPlaces(start, end);
      if (!places) return null;
      const range = dom.createRange(dom.ownerDocument(this.root));
      try {
        range.setStart(places.start.node, places.start.offset);
        range.setEnd(places.end.node, places.end.offset);
      } catch {
        return null; // the page has changed since it was read
      }
      return range;
    }

    /** @param {number} offset @returns {Place} */
    toPlace(offset) {
      const at = this.#after(offset);
      const [before, after] = [this.#segments[at - 1], this.#segments[at]];
      const atLineStart = offset === 0 || this.text[offset - 1] === "\n";
      if (after && after.start <= offset && (after.start < offset || atLineStart || !before)) {
        return { node: after.node, offset: after.offset + offset - after.start };
      }
      if (before) return { node: before.node, offset: before.offset + before.end - before.start };
      return { node: this.root, offset: 0 };
    }

    /** @param {Place} place */
    toOffset(place) {
      const at = innermost(place);
      const { node, offset } = at;
      let low = 0;
      let high = this.#segments.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isUpTo(/** @type {Segment} */ (this.#segments[middle]), at)) low = middle + 1;
        else high = middle;
      }
      const last = this.#segments[low - 1];
      if (!last) return 0;
      return last.node === node ? last.start + Math.min(offset - last.offset, last.end - last.start) : last.end;
    }
  }

  /** Whether a place stands before another, or is it. A range could tell, but each one that was ever made slows the page's changes.
   * @param {Place} one @param {Place} other */
  function isUpTo(one, other) {
    if (one.node === other.node) return one.offset <= other.offset;
    const where = dom.compareDocumentPosition(one.node, other.node);
    if (where & Node.DOCUMENT_POSITION_CONTAINED_BY) return one.offset <= indexIn(one.node, other.node);
    if (where & Node.DOCUMENT_POSITION_CONTAINS) return indexIn(other.node, one.node) < other.offset;
    return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** No reading goes on through more than so many nodes; see text.js. */
  const MOST = 5_000;

  /** Which child of `parent` holds a node: beyond those that were read, only that it is beyond them. @param {Node} parent @param {Node} node */
  function indexIn(parent, node) {
    let child = node;
    for (let up = dom.parentNode(child), left = MOST; up && up !== parent && left > 0; up = dom.parentNode(child), left--) child = up;
    let index = 0;
    for (let before = dom.previousSibling(child); before && index <= MOST; before = dom.previousSibling(before)) index++;
    return index;
  }

  /** A place between children as a place in the text that stands there. @param {Place} place @returns {Place} */
  function innermost({ node, offset }) {
    let left = MOST;
    for (
      let child = dom.childNodes(node)[offset];
      child && left-- > 0 && (dom.nodeType(child) === 3 || (dom.firstChild(child) && !FactsFirst.isObject(child)));
      child = dom.childNodes(node)[0]
    ) {
      node = child;
      offset = 0;
    }
    return { node, offset };
  }

  FactsFirst.readingOf = (root, own, kept) => new Read(root, own, kept);
}
