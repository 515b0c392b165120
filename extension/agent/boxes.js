"use strict";
/**
 * What stands around an element, through shadow roots and frames, and where on the screen: boxes in CSS pixels of the top-level
 * viewport, also of what lies in a frame. Only measures.
 */
{
  const dom = FactsFirst.dom;

  /** No parser nests deeper; a script may, by thousands. */
  const LEVELS = 512;

  FactsFirst.around = (element) => {
    const parent = dom.parentElement(element);
    if (parent) return parent;
    const root = dom.getRootNode(element);
    if (dom.nodeType(root) === 11) return dom.host(root) ?? null;
    return frameAround(element);
  };

  FactsFirst.upFrom = function* (element) {
    let left = LEVELS;
    for (let at = /** @type {Element | null} */ (element); at && left-- > 0; at = FactsFirst.around(at)) yield at;
  };

  FactsFirst.boxOf = (element) => inTop(element, dom.getBoundingClientRect(element));

  FactsFirst.lineBoxes = (range) => {
    const start = range.startContainer;
    const within = dom.nodeType(start) === 1 ? /** @type {Element} */ (start) : dom.parentElement(start);
    return within ? Array.from(range.getClientRects(), (rect) => inTop(within, rect)) : [];
  };

  FactsFirst.seenBox = (element) => {
    let seen = intersection(FactsFirst.boxOf(element), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (const at of FactsFirst.upFrom(element)) {
      if (at === element) continue;
      const doc = dom.ownerDocument(at);
      const clips =
        dom.isHtml(at, "iframe") || (dom.viewOf(at).getComputedStyle(at).overflow !== "visible" && at !== dom.documentElement(doc) && at !== dom.body(doc));
      if (clips) seen = intersection(seen, FactsFirst.boxOf(at));
    }
    return seen;
  };

  FactsFirst.overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  /** A box of an element's own viewport, in the top-level one. @param {Element} element @param {Box} box @returns {Box} */
  function inTop(element, { left, top, right, bottom }) {
    const frame = frameAround(element);
    if (!frame) return { left, top, right, bottom };
    const around = FactsFirst.boxOf(frame);
    const style = dom.viewOf(frame).getComputedStyle(frame);
    const x = around.left + dom.clientLeft(frame) + parseFloat(style.paddingLeft);
    const y = around.top + dom.clientTop(frame) + parseFloat(style.paddingTop);
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** The frame that an element's document is in, up to the agent's own document. @param {Element} element */
  function frameAround(element) {
    const doc = dom.ownerDocument(element);
    return doc === document ? null : (dom.defaultView(doc)?.frameElement ?? null);
  }

  /** @param {Box} a @param {Box} b @returns {Box} */
  function intersection(a, b) {
    const left = Math.max(a.left, b.left);
    const top = Math.max(a.top, b.top);
    return { left, top, right: Math.max(left, Math.min(a.right, b.right)), bottom: Math.max(top, Math.min(a.bottom, b.bottom)) };
  }
}
