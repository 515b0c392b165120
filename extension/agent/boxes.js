"use strict";
/**
 * What stands around an element, through shadow roots and frames, and where on the screen: boxes in CSS pixels of the top-level
 * viewport, also of what lies in a frame. Only measures.
 */
{
  FactsFirst.around = (element) => {
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    if (root.nodeType === 11) return /** @type {ShadowRoot} */ (root).host ?? null;
    return element.ownerDocument === document ? null : (element.ownerDocument.defaultView?.frameElement ?? null);
  };

  FactsFirst.boxOf = (element) => inTop(element, element.getBoundingClientRect());

  FactsFirst.lineBoxes = (range) => {
    const within = range.startContainer.nodeType === 1 ? /** @type {Element} */ (range.startContainer) : range.startContainer.parentElement;
    return within ? Array.from(range.getClientRects(), (rect) => inTop(within, rect)) : [];
  };

  FactsFirst.seenBox = (element) => {
    let seen = intersection(FactsFirst.boxOf(element), { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    for (let at = FactsFirst.around(element), from = element; at; from = at, at = FactsFirst.around(at)) {
      const style = (at.ownerDocument.defaultView ?? window).getComputedStyle(at);
      const clips = at.tagName === "IFRAME" || (style.overflow !== "visible" && at !== at.ownerDocument.documentElement && at !== at.ownerDocument.body);
      if (clips) seen = intersection(seen, FactsFirst.boxOf(at));
    }
    return seen;
  };

  /** A box of an element's own viewport, in the top-level one. @param {Element} element @param {Box} box @returns {Box} */
  function inTop(element, { left, top, right, bottom }) {
    const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
    if (!frame) return { left, top, right, bottom };
    const around = FactsFirst.boxOf(frame);
    const style = (frame.ownerDocument.defaultView ?? window).getComputedStyle(frame);
    const x = around.left + frame.clientLeft + parseFloat(style.paddingLeft);
    const y = around.top + frame.clientTop + parseFloat(style.paddingTop);
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** @param {Box} a @param {Box} b @returns {Box} */
  function intersection(a, b) {
    const left = Math.max(a.left, b.left);
    const top = Math.max(a.top, b.top);
    return { left, top, right: Math.max(left, Math.min(a.right, b.right)), bottom: Math.max(top, Math.min(a.bottom, b.bottom)) };
  }
}
