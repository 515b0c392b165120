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
    let opacity = 1;
    for (let at = /** @type {Element | null} */ (element); at && opacity > 0; at = FactsFirst.around(at)) {
      const style = dom.viewOf(at).getComputedStyle(at);
      opacity *= style.filter.includes("opacity(") ? 0 : Number(style.opacity);
    }
    return opacity;
  }

  /** Whether some of it is not under anything else. @param {HTMLElement} composer @param {Box} area */
  function isMet(composer, { left, top, right, bottom }) {
    const outer = FactsFirst.outermostFrame(composer) ?? composer;
    return [0.5, 0.1, 0.9].some((across) =>
      [0.5, 0.15, 0.85].some((down) => {
        const met = metAt(document, left + (right - left) * across, top + (bottom - top) * down);
        return met !== null && dom.contains(outer, met);
      }),
    );
  }

  /** @param {Document | ShadowRoot} tree @param {number} x @param {number} y @returns {Element | null} */
  function metAt(tree, x, y) {
    const met = dom.elementFromPoint(tree, x, y);
    const shadow = met && dom.shadowRoot(met);
    return shadow && shadow !== tree ? (metAt(shadow, x, y) ?? met) : met;
  }
}
