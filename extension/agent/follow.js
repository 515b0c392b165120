"use strict";
/**
 * Tells when a composer may have moved, grown or gone; never by a timer.
 */
{
  const dom = FactsFirst.dom;

  FactsFirst.followBox = (root, moved, signal) => {
    const anchor = FactsFirst.outermostFrame(root) ?? root;
    const options = { signal, passive: true, capture: true };
    for (const view of new Set([window, dom.viewOf(root)])) {
      FactsFirst.listen(view, "scroll", moved, options);
      FactsFirst.listen(view, "resize", moved, options);
    }
    const sizes = new ResizeObserver(moved);
    sizes.observe(root);
    if (anchor !== root) sizes.observe(anchor);
    signal.addEventListener("abort", () => sizes.disconnect());
    FactsFirst.followMoves(anchor, moved, signal);
  };

  /** What comes anyway while somebody is at a page, and after which a script of its may have set a value. */
  const AT_WORK = /** @type {const} */ (["pointerup", "pointermove", "click", "keyup", "focus"]);

  FactsFirst.followWork = (root, act, signal) => {
    const look = FactsFirst.withFrame(() => !signal.aborted && act());
    const options = { signal, passive: true, capture: true };
    for (const view of new Set([window, dom.viewOf(root)])) {
      for (const type of AT_WORK) FactsFirst.listen(view, type, look, options);
    }
    FactsFirst.listen(dom.ownerDocument(root), "selectionchange", look, options);
  };

  /** Watched through a window cut out exactly around the box. */
  FactsFirst.followMoves = (element, moved, signal) => {
    /** @type {IntersectionObserver | null} */
    let watch = null;
    signal.addEventListener("abort", () => watch?.disconnect());
    look(1);

    /** @param {number} part how much of it is in view @returns {void} */
    function look(part) {
      watch?.disconnect();
      const { left, top, right, bottom, width, height } = dom.getBoundingClientRect(element);
      if (width === 0 || height === 0 || part === 0 || signal.aborted) return;
      const root = dom.documentElement(document);
      const cut = [top, dom.clientWidth(root) - right, dom.clientHeight(root) - bottom, left].map((side) => `${-Math.floor(side)}px`).join(" ");
      let first = true;
      watch = new IntersectionObserver(
        (entries) => {
          const ratio = entries.at(-1)?.intersectionRatio ?? 0;
          // one that moves with each frame is never where it was when the window was cut out
          if (!first || ratio !== part) moved();
          if (!first) look(1);
          else if (ratio !== part) look(ratio);
          first = false;
        },
        { rootMargin: cut, threshold: part },
      );
      watch.observe(element);
    }
  };
}
