"use strict";
/**
 * Where the pill and the panel stand: in the composer's lower right corner, as long as they cover no words there and nothing
 * that is clicked; else close by. Measures the page when asked, and tells when to ask again; never by a timer.
 */
{
  const MARGIN = 8;

  const CLICKED = "a, button, input, select, textarea, summary, label, iframe, [role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [contenteditable=true], [tabindex='0']";

  FactsFirst.placeFor = (reading, size) => {
    const composer = FactsFirst.seenBox(reading.root);
    return size.open ? panelPlace(reading, composer, size) : pillPlace(reading, composer, size);
  };

  /** @typedef {{ width: number, height: number }} Size */

  /** @param {Reading} reading @param {Box} composer @param {Size} size */
  function pillPlace(reading, composer, size) {
    const right = composer.right - MARGIN - scrollbarOf(reading.root) - size.width;
    const lines = linesOf(reading);
    const places = [
      { left: right, top: composer.bottom - MARGIN - size.height },
      { left: composer.right - size.width, top: composer.bottom + MARGIN },
      { left: composer.right + MARGIN, top: composer.bottom - size.height },
      { left: composer.right - size.width, top: composer.top - MARGIN - size.height },
      { left: right, top: composer.top + MARGIN },
    ];
    const free = places.find((place) => {
      const box = boxAt(place, size);
      return inView(box) && !lines.some((line) => overlap(line, box)) && !coversControls(reading.root, box);
    });
    return free ?? boxAt(/** @type {{ left: number, top: number }} */ (places[0]), size);
  }

  /** Beside the message if there is room, else over the side on which its lines end. @param {Reading} reading @param {Box} composer @param {Size} size */
  function panelPlace({ root }, composer, size) {
    const top = clamp(composer.bottom - MARGIN - size.height, MARGIN, innerHeight - MARGIN - size.height);
    const [beforeIt, behindIt] = [composer.left - MARGIN - size.width, composer.right + MARGIN];
    const endsLeft = (root.ownerDocument.defaultView ?? window).getComputedStyle(root).direction === "rtl";
    const over = endsLeft ? composer.left + MARGIN : composer.right - MARGIN - size.width;
    const left = behindIt + MARGIN + size.width <= document.documentElement.clientWidth ? behindIt : beforeIt >= MARGIN ? beforeIt : over;
    return { left: clamp(left, MARGIN, innerWidth - MARGIN - size.width), top };
  }

  /** The lines already written. @param {Reading} reading @returns {Box[]} */
  function linesOf(reading) {
    const end = reading.text.trimEnd().length;
    const range = reading.toRange(0, end);
    if (range) return FactsFirst.lineBoxes(range);
    return reading.root.tagName === "TEXTAREA" ? FactsFirst.textareaLines(/** @type {HTMLTextAreaElement} */ (reading.root)) : [];
  }

  /** @param {HTMLElement} root */
  function scrollbarOf(root) {
    const scrolls = root === root.ownerDocument.body ? root.ownerDocument.documentElement : root;
    const width = root === root.ownerDocument.body ? (root.ownerDocument.defaultView?.innerWidth ?? 0) : root.offsetWidth;
    return Math.max(0, width - scrolls.clientWidth);
  }

  /** Whether something that can be clicked, and is not the message, lies under a box. @param {HTMLElement} root @param {Box} box */
  function coversControls(root, { left, top, right, bottom }) {
    const frame = root.ownerDocument === document ? root : outermostFrame(root);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return [[left, top], [right, top], [left, bottom], [right, bottom], [x, y], [left, y], [right, y]].some(([px = 0, py = 0]) => {
      const under = elementAt(document, px, py);
      const clicked = under?.closest(CLICKED);
      return clicked && clicked !== frame && !frame?.contains(clicked) && !clicked.contains(frame);
    });
  }

  /** What is seen at a point, ours aside. @param {Document | ShadowRoot} tree @param {number} x @param {number} y @returns {Element | undefined} */
  function elementAt(tree, x, y) {
    const element = tree.elementsFromPoint(x, y).find((one) => !FactsFirst.isLayer(one));
    return element?.shadowRoot && element.shadowRoot !== tree ? elementAt(element.shadowRoot, x, y) : element;
  }

  /** @param {Element} element @returns {Element | null} */
  function outermostFrame(element) {
    let at = /** @type {Element | null} */ (element);
    while (at && at.ownerDocument !== document) at = at.ownerDocument.defaultView?.frameElement ?? null;
    return at;
  }

  /** @param {{ left: number, top: number }} place @param {Size} size @returns {Box} */
  function boxAt({ left, top }, { width, height }) {
    return { left, top, right: left + width, bottom: top + height };
  }

  /** @param {Box} box */
  function inView(box) {
    return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  }

  /** @param {Box} a @param {Box} b */
  function overlap(a, b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  }

  /** @param {number} value @param {number} least @param {number} most */
  function clamp(value, least, most) {
    return Math.max(least, Math.min(value, most));
  }

  FactsFirst.followBox = (root, moved, signal) => {
    const anchor = outermostFrame(root) ?? root;
    const options = { signal, passive: true, capture: true };
    for (const view of new Set([window, root.ownerDocument.defaultView ?? window])) {
      view.addEventListener("scroll", moved, options);
      view.addEventListener("resize", moved, options);
    }
    const sizes = new ResizeObserver(moved);
    sizes.observe(root);
    if (anchor !== root) sizes.observe(anchor);
    signal.addEventListener("abort", () => sizes.disconnect());
    followMoves(anchor, moved, signal);
  };

  /** A box that is pushed about without a change of size: watched through a window cut out exactly around it.
   * @param {Element} element @param {() => void} moved @param {AbortSignal} signal */
  function followMoves(element, moved, signal) {
    /** @type {IntersectionObserver | null} */
    let watch = null;
    signal.addEventListener("abort", () => watch?.disconnect());
    look(1);

    /** @param {number} part how much of it is in view @returns {void} */
    function look(part) {
      watch?.disconnect();
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || part === 0 || signal.aborted) return;
      const root = document.documentElement;
      const cut = [top, root.clientWidth - right, root.clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`).join(" ");
      let first = true;
      watch = new IntersectionObserver(
        (entries) => {
          const ratio = entries.at(-1)?.intersectionRatio ?? 0;
          if (!first) moved();
          if (!first) look(1);
          else if (ratio !== part) look(ratio);
          first = false;
        },
        { rootMargin: cut, threshold: part },
      );
      watch.observe(element);
    }
  }
}
