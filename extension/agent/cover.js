"use strict";
/**
 * Whether the user can see one of our frames as it is: what the page does to the elements around it, and what it puts over it. A page may
 * let clicks through what it shows instead. Chromium tells better (sight.js); where a browser does not tell, this is all there is.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: iframe, shadow, ...shadow, other

  /** What a page's own effects must leave of a frame's light and shade. */
  const LEAST_OPACITY = 0.7;
  const LEAST_CONTRAST = 0.5;
  const MOST_CONTRAST = 2.5;

  /** So much larger or smaller than we made it a frame may be; of what is more, nobody means a click. */
  FactsFirst.MOST_SCALE = 1.5;

  /** So far it may reach out of the window, in pixels. */
  const SLACK = 10;

  const HIGHEST = "2147483647";

  /** So many elements are looked at before the rest counts as lying over us. */
  const MOST = 20_000;

  /** These paint something whatever their style is. */
  const PAINTED = new Set(["img", "svg", "video", "canvas", "object", "embed", "iframe", "input", "select", "button", "textarea", "meter", "progress", "hr"]);

  FactsFirst.isDistorted = (iframe) => {
    const { left, top, right, bottom, width } = iframe.getBoundingClientRect();
    const scale = width / parseFloat(iframe.style.width);
    const shadow = /** @type {ShadowRoot} */ (iframe.getRootNode());
    return (
      effectsOn(iframe, shadow.host).some(isCut) ||
      FactsFirst.isTurned() ||
      !(scale < FactsFirst.MOST_SCALE && scale > 1 / FactsFirst.MOST_SCALE) ||
      left < -SLACK ||
      top < -SLACK ||
      right > innerWidth + SLACK ||
      bottom > innerHeight + SLACK
    );
  };

  FactsFirst.coverOf = (iframe) => {
    const shadow = /** @type {ShadowRoot} */ (iframe.getRootNode());
    const host = shadow.host;
    const box = iframe.getBoundingClientRect();
    const styles = effectsOn(iframe, host);
    if (isDimmed(styles) || isMissed(host, box) || isInTransition()) return "covered";
    const above = overBox(host, box);
    if (above === "covered") return above;
    const isUnderOwn = [...shadow.children].some(
      (other) => other !== iframe && other.checkVisibility({ visibilityProperty: true }) && FactsFirst.overlap(other.getBoundingClientRect(), box),
    );
    return above ?? (isUnderOwn || styles.some((style) => style.filter !== "none" || style.opacity !== "1") ? "explained" : "clear");
  };

  /** Chromium, which tells what lies over a frame, does not see a drawing that is larger than its own `svg`. */
  FactsFirst.isUnderDrawing = (iframe) =>
    dom.querySelector(document, ":is(:popover-open, :modal, :fullscreen)") !== null && hasDrawing() && FactsFirst.coverOf(iframe) === "covered";

  function hasDrawing() {
    let left = MOST;
    return has(document);

    /** @param {Document | ShadowRoot} tree @returns {boolean} */
    function has(tree) {
      if (dom.querySelector(tree, "svg")) return true;
      for (const element of dom.querySelectorAll(tree, "*")) {
        if (left-- <= 0) return true;
        const inside = shadowOf(element);
        if (inside && has(inside)) return true;
      }
      return false;
    }
  }

  /** While the page changes from one state to another, pictures of it are shown. */
  function isInTransition() {
    try {
      return dom.matches(dom.documentElement(document), ":active-view-transition");
    } catch {
      return false; // a browser without such transitions
    }
  }

  /** The page cannot reach the style of our own node; that of the frame in it is looked at all the same, in case it has got hold of it.
   * @param {HTMLIFrameElement} iframe @param {Element} host */
  function effectsOn(iframe, host) {
    const styles = [getComputedStyle(iframe)];
    for (let at = FactsFirst.around(host); at && styles.length < 1_000; at = FactsFirst.around(at)) {
      if (dom.ownerDocument(at) === document) styles.push(getComputedStyle(at));
    }
    return styles;
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

  /** @param {CSSStyleDeclaration} style */
  function isCut({ maskImage, clipPath, mixBlendMode }) {
    return [maskImage, clipPath].some((value) => value !== "" && value !== "none") || mixBlendMode !== "normal";
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
    return parts.some((x) => parts.some((y) => dom.elementFromPoint(document, left + (right - left) * x, top + (bottom - top) * y) !== host));
  }

  /** What lies over a box and lets clicks through. Only what is in the top layer can, and what comes after our node on the highest level.
   * @param {Element} host @param {Box} box @returns {"covered" | "explained" | null} */
  function overBox(host, box) {
    let left = MOST;
    let isUnderGlass = false;
    const after = getComputedStyle(/** @type {Element} */ (dom.parentElement(host)), "::after");
    if (after.content !== "none" && after.content !== "normal" && after.zIndex === HIGHEST) return "covered";
    for (let next = dom.nextSibling(host); next && left > 0; next = dom.nextSibling(next)) {
      if (dom.nodeType(next) === 1 && covers(/** @type {Element} */ (next), false)) return "covered";
    }
    const isCovered = topLayer(document).some((element) => {
      if (dom.contains(element, host)) return false;
      const backdrop = getComputedStyle(element, "::backdrop");
      // a clear one is over everything too, and Chromium counts it
      isUnderGlass ||= backdrop.display !== "none";
      return shows(backdrop) || covers(element, true);
    });
    return isCovered ? "covered" : isUnderGlass ? "explained" : null;

    /** @param {Document | ShadowRoot} tree @returns {Element[]} */
    function topLayer(tree) {
      const found = [...dom.querySelectorAll(tree, ":popover-open, :modal, :fullscreen")];
      for (const element of dom.querySelectorAll(tree, "*")) {
        if (left-- <= 0) break;
        const inside = element === host ? null : shadowOf(element);
        if (inside) found.push(...topLayer(inside));
      }
      return found;
    }

    /** @param {Element} element @param {boolean} isAbove whether what is around it is above ours @returns {boolean} */
    function covers(element, isAbove) {
      if (left-- <= 0) return true;
      const style = getComputedStyle(element);
      if (style.display === "none") return false;
      const above = isAbove || style.zIndex === HIGHEST;
      if (above && FactsFirst.overlap(FactsFirst.paintedBox(element, style), box)) {
        if (style.visibility === "visible" && Number(style.opacity) > 0 && paints(element, style)) return true;
        isUnderGlass = true;
      }
      return [element, shadowOf(element)].some((parent) => parent && [...dom.children(parent)].some((child) => covers(child, above)));
    }
  }

  /** @param {Element} element @param {CSSStyleDeclaration} style */
  function paints(element, style) {
    return (
      shows(style) ||
      FactsFirst.hasEffects(element, style) ||
      PAINTED.has(dom.localName(element)) ||
      [...dom.childNodes(element)].some((child) => dom.nodeType(child) === 3 && /\S/.test(dom.textContent(child) ?? "")) ||
      ["::before", "::after"].some((pseudo) => !["none", "normal"].includes(getComputedStyle(element, pseudo).content))
    );
  }

  /** @param {CSSStyleDeclaration} style */
  function shows({ backgroundColor, backgroundImage, backdropFilter, boxShadow, borderTopWidth }) {
    return (
      !/^(?:|transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(backgroundColor) ||
      [backgroundImage, backdropFilter, boxShadow].some((value) => value !== undefined && value !== "" && value !== "none") ||
      parseFloat(borderTopWidth) > 0
    );
  }

  /** Also a closed one. @param {Element} element @returns {ShadowRoot | null} */
  function shadowOf(element) {
    const own = /** @type {{ openOrClosedShadowRoot?: ShadowRoot | null }} */ (/** @type {unknown} */ (element)).openOrClosedShadowRoot;
    return own ?? dom.shadowRoot(element);
  }
}
