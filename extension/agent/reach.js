"use strict";
/**
 * How far an element may paint from its own box. What is painted out there is seen, and lets clicks through: with a shadow or an outline
 * alone a popover of one pixel can hide a whole window.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: range

  const SVG = "http://www.w3.org/2000/svg";

  /** Letters may reach so many times their size out of their line. */
  const OF_LETTERS = 2;

  FactsFirst.paintedBox = (element, style) => {
    const own = dom.getBoundingClientRect(element);
    const words = wordsIn(element);
    const reach =
      reachOf(style) +
      (words ? OF_LETTERS * pixels(style.fontSize) : 0) +
      ["::before", "::after"].reduce((sum, pseudo) => sum + reachOfPseudo(element, pseudo), 0);
    // a drawing that is not cut at its edge
    const far = dom.namespaceURI(element) === SVG && dom.localName(element) === "svg" && !/hidden|clip/.test(style.overflow) ? Infinity : reach;
    const [a, b] = [own, words ?? own];
    return {
      left: Math.min(a.left, b.left) - far,
      top: Math.min(a.top, b.top) - far,
      right: Math.max(a.right, b.right) + far,
      bottom: Math.max(a.bottom, b.bottom) + far,
    };
  };

  /** Whether it paints anything beside its ground and edges: drawings of an SVG, and effects. */
  FactsFirst.hasEffects = (element, style) => (dom.namespaceURI(element) === SVG && dom.localName(element) !== "svg") || reachOf(style) > 0;

  /** In pixels; Infinity where it cannot be told. @param {CSSStyleDeclaration} style @returns {number} */
  function reachOf(style) {
    const {
      filter,
      borderImageSource,
      borderImageOutset,
      columnRuleStyle,
      outlineStyle,
      outlineWidth,
      outlineOffset,
      boxShadow,
      textShadow,
      display,
      listStyleImage,
    } = style;
    if (isSet(filter) || (isSet(borderImageSource) && /[1-9]/.test(borderImageOutset)) || isSet(columnRuleStyle)) return Infinity;
    if (display.includes("list-item") && isSet(listStyleImage)) return Infinity;
    const outline = isSet(outlineStyle) ? pixels(outlineWidth) + Math.max(0, parseFloat(outlineOffset) || 0) : 0;
    return outline + pixels(boxShadow) + pixels(textShadow);
  }

  /** @param {Element} element @param {string} pseudo @returns {number} */
  function reachOfPseudo(element, pseudo) {
    const style = dom.viewOf(element).getComputedStyle(element, pseudo);
    if (!isSet(style.content) || style.display === "none") return 0;
    if (style.position === "fixed" || isSet(style.transform) || isSet(style.translate) || isSet(style.scale) || isSet(style.rotate)) return Infinity;
    const sides = [
      style.width,
      style.height,
      style.left,
      style.top,
      style.right,
      style.bottom,
      style.marginLeft,
      style.marginTop,
      style.marginRight,
      style.marginBottom,
    ];
    return reachOf(style) + OF_LETTERS * pixels(style.fontSize) + sides.reduce((sum, side) => sum + pixels(side), 0);
  }

  /** Where an element's own words stand. @param {Element} element @returns {Box | null} */
  function wordsIn(element) {
    /** @type {Box | null} */
    let all = null;
    for (const node of dom.childNodes(element)) {
      if (dom.nodeType(node) !== 3 || !/\S/.test(dom.textContent(node) ?? "")) continue;
      const range = dom.createRange(dom.ownerDocument(element));
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      all = all
        ? { left: Math.min(all.left, left), top: Math.min(all.top, top), right: Math.max(all.right, right), bottom: Math.max(all.bottom, bottom) }
        : { left, top, right, bottom };
    }
    return all;
  }

  /** @param {string | undefined} value */
  function isSet(value) {
    return value !== undefined && value !== "" && value !== "none" && value !== "normal";
  }

  /** All lengths of a value, together: those of a shadow are how far it is off, how soft and how wide. @param {string} value */
  function pixels(value) {
    return [...value.matchAll(/(-?[\d.]+(?:e\d+)?)px/g)].reduce((sum, [, number]) => sum + Math.abs(Number(number)), 0);
  }
}
