"use strict";
/**
 * What is painted over one of our frames and lets clicks through. Over all else is the top layer; then what the page stacks higher than something that
 * our node stands in. Within that nothing is higher than our node, but what comes after it on the highest level. Nothing is looked at for ever: whatever is
 * not reached counts as lying over us, but for what is stacked where the browser tells that nothing does.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: host, walker

  /** of our own node */
  const HIGHEST = 2147483647;

  const TOP_LAYER = ":is(:popover-open, :modal, :fullscreen, select:open)";

  /** So many elements are searched for shadow trees, so many are asked where the page stacks them, and so many what they paint. */
  const SEARCHED = 400_000;
  const STACKED = 20_000;
  const ASKED = 5_000;

  /** What has a stack of its own, beside what has a number for it. */
  const STACKING = [
    ...["transform", "translate", "rotate", "scale", "perspective", "filter", "backdropFilter", "clipPath", "maskImage", "mixBlendMode", "isolation"],
    ...["willChange", "contain", "containerType", "viewTransitionName"],
  ];

  /** @typedef {{ element: Element, within: Drawn }} Part */

  /** While the page, or a part of it, changes from one state to another, pictures of it are shown, drawn as the page likes. */
  FactsFirst.isInTransition = (element) => {
    try {
      return dom.matches(element, ":active-view-transition");
    } catch {
      return false; // a browser without such transitions
    }
  };

  FactsFirst.overBox = (host, around, box, isTold) => {
    let [searched, stacked, asked] = [SEARCHED, STACKED, ASKED];
    let isUnderGlass = false;
    if (isUnderHigher()) return "covered";
    const isCovered = topLayer(document).some((element) => {
      if (around.includes(element)) return false;
      const backdrop = getComputedStyle(element, "::backdrop");
      // a clear one is over everything too, and Chromium counts it
      isUnderGlass ||= backdrop.display !== "none";
      return FactsFirst.showsGround(backdrop) || dom.localName(element) === "select" || covers({ element, within: FactsFirst.FROM_TOP });
    });
    if (isCovered || searched <= 0) return "covered";
    return isUnderGlass ? "glass" : null;

    /** @param {Document | ShadowRoot} tree @returns {Element[]} */
    function topLayer(tree) {
      const found = [...dom.querySelectorAll(tree, TOP_LAYER)];
      const walker = dom.createTreeWalker(document, tree, NodeFilter.SHOW_ELEMENT);
      for (let at = walker.nextNode(); at && searched-- > 0; at = walker.nextNode()) {
        const inside = at === host ? null : FactsFirst.shadowIn(/** @type {Element} */ (at));
        if (inside) found.push(...topLayer(inside));
      }
      return found;
    }

    /** Whether something is stacked higher than what we stand in. */
    function isUnderHigher() {
      let [at, level] = [host, HIGHEST];
      const styles = around.map((element) => getComputedStyle(element));
      /** @type {Drawn[]} */
      const drawn = [];
      for (let index = styles.length - 1; index >= 0; index--) {
        drawn[index] = FactsFirst.drawnWithin(/** @type {CSSStyleDeclaration} */ (styles[index]), drawn[index + 1] ?? FactsFirst.FROM_TOP);
      }
      for (const [index, parent] of around.entries()) {
        // over what is in the top layer there is only that
        if (dom.matches(at, TOP_LAYER)) return false;
        const style = /** @type {CSSStyleDeclaration} */ (styles[index]);
        const order = orderOf(index === 0 ? getComputedStyle(host) : styles[index - 1]);
        const within = /** @type {Drawn} */ (drawn[index]);
        if (
          isUnderPseudo(parent, level, order, within) ||
          isUnderSibling({ at, parent, level, order, isMixed: /flex|grid|box|contents/.test(style.display), within })
        ) {
          return true;
        }
        level = levelIn(style) ?? level;
        at = parent;
      }
      return false;
    }

    /** @param {{ at: Element, parent: Element, level: number, order: number, isMixed: boolean, within: Drawn }} our */
    function isUnderSibling({ at, parent, level, order, isMixed, within }) {
      const tree = /** @type {Node} */ (dom.parentNode(at));
      // what stands in another slot may come later
      const besideUs = tree !== parent && dom.isHtml(parent, "slot") ? new Set(dom.assignedNodes(parent)) : null;
      let isAfter = false;
      for (let node = dom.firstChild(tree); node; node = dom.nextSibling(node)) {
        isAfter ||= node === at;
        if (node === at || dom.nodeType(node) !== 1) continue;
        if (stacked-- <= 0) return !isTold;
        const element = /** @type {Element} */ (node);
        const style = getComputedStyle(element);
        const isLater = isAfter || besideUs?.has(node) === false || comesLater(style, order) || (isMixed && style.display === "contents");
        if ((isLater || level < HIGHEST) && isHigher({ element, within }, level, isLater)) return true;
      }
      return false;
    }

    /** @param {Part} first @param {number} level @param {boolean} isLater */
    function isHigher(first, level, isLater) {
      for (const parts = [first]; parts.length > 0; ) {
        const { element, within } = /** @type {Part} */ (parts.pop());
        if (stacked-- <= 0) return !isTold;
        const style = getComputedStyle(element);
        if (isUnseen(style)) continue;
        if (FactsFirst.isInTransition(element)) return true;
        const height = heightOf(style, level);
        if (height > level || (height === level && isLater)) {
          if (covers({ element, within })) return true;
        } else if (!isClosedStack(style)) {
          const inner = FactsFirst.drawnWithin(style, within);
          for (const child of childrenOf(element)) parts.push({ element: child, within: inner });
        }
      }
      return false;
    }

    /** @param {Element} parent @param {number} level @param {number} order @param {Drawn} within */
    function isUnderPseudo(parent, level, order, within) {
      return ["::before", "::after"].some((pseudo) => {
        const style = getComputedStyle(parent, pseudo);
        if (!FactsFirst.isSetTo(style.content) || isUnseen(style) || style.visibility !== "visible") return false;
        if (style.content === '""' && !FactsFirst.showsGround(style)) return false;
        const painted = FactsFirst.besideBox(parent, getComputedStyle(parent), pseudo, within);
        if (!painted || !FactsFirst.overlap(painted, box)) return false;
        const height = heightOf(style, level);
        return height > level || (height === level && (pseudo === "::after" || comesLater(style, order)));
      });
    }

    /** Whether a part of the page, all of which is over us, paints where our frame is. @param {Part} first */
    function covers(first) {
      for (const parts = [first]; parts.length > 0; ) {
        const { element, within } = /** @type {Part} */ (parts.pop());
        if (asked-- <= 0) return true;
        const style = getComputedStyle(element);
        if (isUnseen(style)) continue;
        if (FactsFirst.isInTransition(element)) return true;
        const isDrawn = style.display === "contents" || dom.getClientRects(element).length > 0;
        const { boxes, inner } = isDrawn ? FactsFirst.paintedBoxes(element, style, within) : { boxes: [], inner: within };
        if (boxes.some((one) => FactsFirst.overlap(one, box))) return true;
        isUnderGlass ||= FactsFirst.overlap(dom.getBoundingClientRect(element), box);
        // what is in a drawing stays within
        if (dom.localName(element) !== "svg") for (const child of childrenOf(element)) parts.push({ element: child, within: inner });
      }
      return false;
    }
  };

  /** @param {Element} element @returns {Element[]} */
  function childrenOf(element) {
    return [element, FactsFirst.shadowIn(element)].flatMap((parent) => (parent ? [...dom.children(parent)] : []));
  }

  /** In a flex container or a grid what has a greater number is painted later. What is out of the flow, as our node is, has none there, whatever it says.
   * @param {CSSStyleDeclaration | undefined} style */
  function orderOf(style) {
    const order = Number(style?.order);
    return /absolute|fixed/.test(style?.position ?? "") ? Math.min(0, order) : order;
  }

  /** @param {CSSStyleDeclaration} style @param {number} order */
  function comesLater(style, order) {
    return Number(style.order) > order || Number(style.webkitBoxOrdinalGroup || 1) > 1;
  }

  /** Neither it nor what is in it. @param {CSSStyleDeclaration} style */
  function isUnseen(style) {
    return style.display === "none" || (Number(style.opacity) === 0 && style.display !== "contents");
  }

  /** How high the page stacks it, at most; what is in the flow is under all that is not behind it. @param {CSSStyleDeclaration} style @param {number} level */
  function heightOf(style, level) {
    const height = Number.parseInt(style.zIndex, 10);
    if (!Number.isNaN(height)) return style.position === "static" ? Math.max(0, height) : height;
    return style.position !== "static" || hasStack(style) || level < 0 ? 0 : -Infinity;
  }

  /** Where what is in it is stacked, at least; null where it has no stack of its own. @param {CSSStyleDeclaration} style */
  function levelIn(style) {
    if (style.display === "contents") return null;
    const height = Number.parseInt(style.zIndex, 10);
    // without a position the number counts in a flex container or a grid only
    if (!Number.isNaN(height)) return style.position === "static" ? Math.min(0, height) : height;
    return /fixed|sticky/.test(style.position) || hasStack(style) ? 0 : null;
  }

  /** Whether nothing in it can be higher than itself, for certain. @param {CSSStyleDeclaration} style */
  function isClosedStack({ display, position, zIndex, opacity }) {
    if (display === "contents") return false;
    return position === "fixed" || (position !== "static" && zIndex !== "auto") || Number(opacity) < 1;
  }

  /** @param {CSSStyleDeclaration} style */
  function hasStack(style) {
    const values = /** @type {{ [name: string]: string | undefined }} */ (/** @type {unknown} */ (style));
    return Number(style.opacity) < 1 || STACKING.some((name) => FactsFirst.isSetTo(values[name]) && values[name] !== "auto");
  }
}
