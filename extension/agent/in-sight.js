"use strict";
/**
 * Whether a user can see a composer well enough to write in it on purpose. A page may have one that is off the screen, see-through or
 * under something else, to learn who comes to it. Only measures, and is asked once for each composer.
 */
{
  const dom = FactsFirst.dom;

  const LEAST = { width: 100, height: 12, opacity: 0.3 };

  FactsFirst.isInSight = (composer) => {
    const area = FactsFirst.areaOf(composer);
    const isLarge = area.right - area.left >= LEAST.width && area.bottom - area.top >= LEAST.height;
    return isLarge && opacityOf(composer) >= LEAST.opacity && isMet(composer, area);
  };

  /** @param {Element} element */
  function opacityOf(element) {
    const around = FactsFirst.drawnAround(element);
    let opacity = around ? 1 : 0;
    for (const at of [element, ...(around ?? [])]) {
      const style = dom.viewOf(at).getComputedStyle(at);
      opacity *= style.filter.includes("opacity(") ? 0 : Number(style.opacity);
    }
    return opacity;
  }

  /** Whether some of it is not under anything else. @param {HTMLElement} composer @param {Box} area */
  function isMet(composer, { left, top, right, bottom }) {
    return [0.5, 0.1, 0.9].some((across) => [0.5, 0.15, 0.85].some((down) => isMetAt(composer, left + (right - left) * across, top + (bottom - top) * down)));
  }

  /** In its own document and in all around it: what covers a composer in a frame may be in the frame too. @param {HTMLElement} composer @param {number} x @param {number} y */
  function isMetAt(composer, x, y) {
    for (let at = /** @type {Element | null} */ (composer); at; ) {
      const doc = dom.ownerDocument(at);
      const [inTop, own] = [FactsFirst.boxOf(at), dom.getBoundingClientRect(at)];
      const met = metAt(doc, x - inTop.left + own.left, y - inTop.top + own.top);
      const root = dom.documentElement(doc);
      // below a message that is a document there is only the document
      const isBelow = at === dom.body(doc) && met === root;
      if (!met || !(isBelow || isAround(at, met))) return false;
      at = root && FactsFirst.around(root);
    }
    return true;
  }

  /** Whether an element is another one, or around it, through shadow trees too. @param {Element} outer @param {Element} inner */
  function isAround(outer, inner) {
    for (const at of FactsFirst.upFrom(inner)) if (at === outer) return true;
    return false;
  }

  /** @param {Document | ShadowRoot} tree @param {number} x @param {number} y @returns {Element | null} */
  function metAt(tree, x, y) {
    const met = dom.elementFromPoint(tree, x, y);
    const shadow = met && dom.shadowRoot(met);
    return shadow && shadow !== tree ? (metAt(shadow, x, y) ?? met) : met;
  }
}
