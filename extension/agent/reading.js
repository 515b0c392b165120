"use strict";
/**
 * A composer's text as it was read, with the way there and back between its characters and where they stand in the page.
 * Touches nothing, knows no extension API; see agent.d.ts for how it is called.
 */
{
  /** The text that was read last of each composer, and since when. @type {WeakMap<HTMLElement, { text: string, since: number }>} */
  const lately = new WeakMap();

  /** @implements {Reading} */
  class Read {
    /** @type {readonly Segment[]} */
    #segments;

    /** @param {HTMLElement} root @param {{ text: string, segments: readonly Segment[] }} own @param {boolean} isWhole */
    constructor(root, { text, segments }, isWhole) {
      this.root = root;
      this.text = text;
      this.isWhole = isWhole;
      this.#segments = segments;
      const before = lately.get(root);
      this.since = before?.text === this.text ? before.since : performance.now();
      lately.set(root, { text: this.text, since: this.since });
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
      const places = this.root.tagName === "TEXTAREA" ? null : this.toPlaces(start, end);
      if (!places) return null;
      const range = this.root.ownerDocument.createRange();
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
    const where = one.node.compareDocumentPosition(other.node);
    if (where & Node.DOCUMENT_POSITION_CONTAINED_BY) return one.offset <= indexIn(one.node, other.node);
    if (where & Node.DOCUMENT_POSITION_CONTAINS) return indexIn(other.node, one.node) < other.offset;
    return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** Which child of `parent` holds a node. @param {Node} parent @param {Node} node */
  function indexIn(parent, node) {
    let child = node;
    while (child.parentNode && child.parentNode !== parent) child = child.parentNode;
    let index = 0;
    for (let before = child.previousSibling; before; before = before.previousSibling) index++;
    return index;
  }

  /** A place between children as a place in the text that stands there. @param {Place} place @returns {Place} */
  function innermost({ node, offset }) {
    for (let child = node.childNodes[offset]; child && (child.nodeType === 3 || (child.firstChild && !FactsFirst.isObject(child))); child = node.childNodes[0]) {
      node = child;
      offset = 0;
    }
    return { node, offset };
  }

  FactsFirst.readingOf = (root, own, isWhole = true) => new Read(root, own, isWhole);
}
