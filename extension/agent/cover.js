"use strict";
/**
 * Whether the user can see one of our frames as it is: what the page does to the elements around it, and what it puts over it. A page may
 * let clicks through what it shows instead. Chromium tells better (sight.js); where a browser does not tell, this is all there is.
 */
{
  const { dom } = FactsFirst;

  /** So many trees our node may stand in, one within the other. */
  const TREES = 100;

  // Not the page's: iframe, shadow, ...shadow, other

  /** What a page's own effects must leave of a frame's light and shade. */
  const LEAST_OPACITY = 0.7;
  const LEAST_CONTRAST = 0.5;
  const MOST_CONTRAST = 2.5;

  /** So much larger or smaller than we made it a frame may be; of what is more, nobody means a click. */
  FactsFirst.MOST_SCALE = 1.5;

  /** So far it may reach out of the window, in pixels. */
  const SLACK = 10;

  FactsFirst.isDistorted = (iframe) => {
    const { left, top, right, bottom, width } = iframe.getBoundingClientRect();
    const scale = width / parseFloat(iframe.style.width);
    const around = FactsFirst.drawnAround(hostOf(iframe));
    return (
      !around ||
      effectsOn(iframe, around).some(isCut) ||
      FactsFirst.isTurned() ||
      !(scale < FactsFirst.MOST_SCALE && scale > 1 / FactsFirst.MOST_SCALE) ||
      left < -SLACK ||
      top < -SLACK ||
      right > innerWidth + SLACK ||
      bottom > innerHeight + SLACK
    );
  };

  FactsFirst.coverOf = (iframe, isTold) => {
    const host = hostOf(iframe);
    const shadow = /** @type {ShadowRoot} */ (iframe.getRootNode());
    const box = iframe.getBoundingClientRect();
    const around = FactsFirst.drawnAround(host);
    if (!around || isMissed(host, box) || around.some(FactsFirst.isInTransition) || FactsFirst.mayBeUnderBubble()) return "covered";
    const styles = effectsOn(iframe, around);
    const over = isDimmed(styles) ? "covered" : FactsFirst.overBox(host, around, box, isTold);
    if (over === "covered") return over;
    const beside = [...shadow.children].filter(
      (other) => other !== iframe && other.checkVisibility({ visibilityProperty: true }) && FactsFirst.overlap(other.getBoundingClientRect(), box),
    );
    if (!beside.every(FactsFirst.isOurs)) return "covered";
    // a page that fades does so for a moment: where the browser tells, that is waited for
    return over === "glass" || beside.length > 0 || styles.some((style) => style.filter !== "none") ? "explained" : "clear";
  };

  /** @param {HTMLIFrameElement} iframe */
  function hostOf(iframe) {
    return /** @type {Element} */ (dom.host(dom.getRootNode(iframe)));
  }

  /** The page cannot reach the style of our own node; that of the frame in it is looked at all the same, in case it has got hold of it.
   * @param {HTMLIFrameElement} iframe @param {readonly Element[]} around */
  function effectsOn(iframe, around) {
    const details = around.filter((element) => dom.isHtml(element, "details"));
    return [
      getComputedStyle(iframe),
      ...around.map((element) => getComputedStyle(element)),
      // all that opens in it is drawn in a box of its own
      ...details.map((element) => getComputedStyle(element, "::details-content")),
    ];
  }

  /** @param {CSSStyleDeclaration[]} styles */
  function isDimmed(styles) {
    const opacity = styles.reduce((product, style) => product * Number(style.opacity), 1);
    return (
      opacity < LEAST_OPACITY ||
      !isReadable(
        styles
          .map(({ filter }) => filter)
          .filter((filter) => filter !== "none")
          .join(" "),
      )
    );
  }

  /** Cut out, mixed with what is behind, mirrored, or sorted by how near it is, with no look at what comes later. @param {CSSStyleDeclaration} style */
  function isCut(style) {
    const { maskImage, clipPath, mixBlendMode, transformStyle } = style;
    const more = /** @type {{ [name: string]: string | undefined }} */ (/** @type {unknown} */ (style));
    return (
      [maskImage, clipPath, more["webkitBoxReflect"], more["webkitMaskBoxImageSource"], more["maskBorderSource"]].some(FactsFirst.isSetTo) ||
      mixBlendMode !== "normal" ||
      transformStyle === "preserve-3d"
    );
  }

  /** Whether filters leave words to be read: those that turn a page dark do. @param {string} filters */
  function isReadable(filters) {
    if (!/^(?:\s*(?:invert|hue-rotate|grayscale|sepia|saturate|brightness|contrast)\([^()]*\))*\s*$/.test(filters)) return false;
    let [contrast, light] = [1, 1];
    for (const [, name, amount] of filters.matchAll(/(invert|brightness|contrast)\(([^()]*)\)/g)) {
      const value = amount?.endsWith("%") ? parseFloat(amount) / 100 : Number(amount || 1);
      if (name === "invert") contrast *= Math.abs(1 - 2 * value);
      if (name === "contrast") contrast *= value;
      if (name === "brightness") light *= value;
    }
    return [contrast, light].every((value) => value >= LEAST_CONTRAST && value <= MOST_CONTRAST);
  }

  /** Whether a click somewhere in a box would meet something else. @param {Element} host @param {Box} box */
  function isMissed(host, { left, top, right, bottom }) {
    const parts = [0.02, 0.5, 0.98];
    // a frame may reach a little out of the window, where nothing is met
    const within = (/** @type {number} */ at, /** @type {number} */ most) => Math.min(Math.max(at, 1), most - 1);
    const [across, down] = [parts.map((x) => within(left + (right - left) * x, innerWidth)), parts.map((y) => within(top + (bottom - top) * y, innerHeight))];
    return across.some((x) => down.some((y) => !isMetAt(host, x, y)));
  }

  /** Each tree that our node stands in tells of what is its own: the outer one of the element that holds the inner. @param {Element} host @param {number} x @param {number} y */
  function isMetAt(host, x, y) {
    for (let [at, left] = [host, TREES]; left > 0; left--) {
      const tree = /** @type {Document | ShadowRoot} */ (dom.getRootNode(at));
      if (dom.elementFromPoint(tree, x, y) !== at) return false;
      const outer = dom.host(tree);
      if (!outer) return true;
      at = outer;
    }
    return false;
  }
}
