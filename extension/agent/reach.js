"use strict";
/**
 * How far an element may paint from its own box. What is painted out there is seen, and lets clicks through: with a shadow or an outline
 * alone a popover of one pixel can hide a whole window. Where it cannot be told, it may be anywhere.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: range, style, child

  /** Letters may reach so many times their size out of their line. */
  const OF_LETTERS = 2;

  /** An element's own words are measured one text after the other, and not more. */
  const TEXTS = 200;

  /** Not more elements than that stand beside what comes before or after words, and none of them holds another. */
  const BESIDE = 8;

  /** An icon has fewer shapes. */
  const SHAPES = 60;

  /** In these what comes before or after the words stands beside them. */
  const SIMPLE = /^(?:block|inline|inline-block|flow-root|flex|inline-flex|list-item)$/;

  /** Fields of one line, which paint in their box alone. */
  const FIELDS = ["text", "email", "url", "tel", "password", "checkbox", "radio", "submit", "button", "reset"];

  /** @type {Box} */
  const WINDOW = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
  FactsFirst.FROM_TOP = { scale: 1, decoration: 0, flow: WINDOW, absolute: WINDOW };

  /** These are moved or drawn otherwise than their box tells. @type {(keyof CSSStyleDeclaration)[]} */
  const MOVING = ["transform", "translate", "rotate", "scale", "offsetPath", "positionArea", "perspective"];

  const isSet = FactsFirst.isSetTo;

  FactsFirst.paintedBoxes = (element, style, around) => {
    const own = dom.getBoundingClientRect(element);
    const inner = FactsFirst.drawnWithin(style, around);
    const { scale, decoration } = inner;
    const clips = isCutAtEdge(style);
    /** @type {Box[]} */
    const boxes = [];
    const add = (/** @type {Box} */ box, /** @type {number} */ reach, isWithin = false) => {
      const seen = grown(box, reach === 0 ? 0 : reach * scale * Math.max(1, dom.currentCSSZoom(element) ?? 1));
      boxes.push(isWithin && clips ? FactsFirst.meet(seen, own) : seen);
    };
    if (style.visibility === "visible" || dom.localName(element) === "svg") {
      if (style.display !== "contents" && FactsFirst.paints(element, style))
        add(own, FactsFirst.isPlain(element) ? groundReach(style) : reachOfParts(element, style));
      // beside its first line, wherever that is
      if (FactsFirst.hasMarker(element, style) || hasOtherLetters(element, style)) add(own, Infinity, true);
      // a selection paints the end of a line too
      if (dom.localName(element) === "br") add(own, OF_LETTERS * pixels(style.fontSize));
      for (const { box, marks } of wordsIn(element, style)) add(box, lettersReach(style, decoration, marks), true);
    }
    for (const pseudo of FactsFirst.PSEUDOS) {
      const beside = dom.viewOf(element).getComputedStyle(element, pseudo);
      const reach = reachOfPseudo(element, style, beside, decoration);
      const isWithin = beside.position !== "fixed" && (beside.position !== "absolute" || style.position !== "static");
      if (reach !== null) add(reach === Infinity ? own : together(element, style, own), reach, isWithin);
    }
    const cut = style.position === "fixed" ? WINDOW : style.position === "absolute" ? around.absolute : around.flow;
    inner.flow = clips ? FactsFirst.meet(cut, own) : cut;
    if (style.position !== "static") inner.absolute = inner.flow;
    return { boxes: boxes.map((box) => FactsFirst.meet(box, cut)), inner };
  };

  FactsFirst.besideBox = (element, style, pseudo, around) => {
    const { scale, decoration } = FactsFirst.drawnWithin(style, around);
    const own = dom.getBoundingClientRect(element);
    const reach = reachOfPseudo(element, style, dom.viewOf(element).getComputedStyle(element, pseudo), decoration);
    if (reach === null) return null;
    return grown(reach === Infinity ? own : together(element, style, own), reach === 0 ? 0 : reach * scale * Math.max(1, dom.currentCSSZoom(element) ?? 1));
  };

  FactsFirst.drawnWithin = (style, around) => ({
    ...around,
    scale: around.scale * scaleOf(style),
    decoration: around.decoration + decorationOf(style),
  });

  FactsFirst.meet = (a, b) => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });

  /** Whether nothing of what is in it is seen beyond its edges. @param {CSSStyleDeclaration} style */
  function isCutAtEdge({ display, overflowX, overflowY, overflowClipMargin = "" }) {
    const isBox = /^(?:block|inline-block|flow-root|flex|inline-flex|grid|inline-grid|list-item)$/.test(display);
    return isBox && [overflowX, overflowY].every((value) => /hidden|clip|auto|scroll/.test(value)) && !/[1-9]|border/.test(overflowClipMargin);
  }

  /** @param {Box} box @param {number} by @returns {Box} */
  function grown({ left, top, right, bottom }, by) {
    return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
  }

  /** How many times larger than it says what is in it is drawn, at most. @param {CSSStyleDeclaration} style */
  function scaleOf({ transform, scale, rotate, perspective, offsetPath }) {
    if (isSet(perspective)) return Infinity;
    let factor = (isSet(rotate) ? (/^[-\d.e]+[a-z]+$/.test(rotate) ? 1.5 : Infinity) : 1) * (isSet(offsetPath) ? 1.5 : 1);
    if (isSet(scale)) factor *= Math.max(1, ...scale.split(" ").map((part) => Math.abs(parseFloat(part)) / (part.endsWith("%") ? 100 : 1)));
    const matrix = /^matrix\(([^()]*)\)$/.exec(transform)?.[1]?.split(",").map(Number);
    if (isSet(transform) && !matrix) return Infinity;
    const [a = 1, b = 0, c = 0, d = 1] = matrix ?? [];
    return factor * Math.max(1, Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d));
  }

  /** In pixels; Infinity where it cannot be told. @param {CSSStyleDeclaration} style @returns {number} */
  function groundReach(style) {
    const { filter, borderImageSource, borderImageOutset, columnRuleStyle, outlineStyle, outlineWidth, outlineOffset, boxShadow } = style;
    const more = /** @type {{ [name: string]: string | undefined }} */ (/** @type {unknown} */ (style));
    if ([filter, more["webkitBoxReflect"], more["borderShape"], columnRuleStyle, more["rowRuleStyle"]].some(isSet)) return Infinity;
    if (isSet(borderImageSource) && /[1-9]/.test(borderImageOutset)) return Infinity;
    if (isSet(more["scrollMarkerGroup"])) return Infinity;
    // borders that cells share stand half outside
    const shared = style.borderCollapse === "collapse" ? borders(style) : 0;
    const outline = isSet(outlineStyle) ? pixels(outlineWidth) + Math.max(0, parseFloat(outlineOffset) || 0) + (outlineStyle === "auto" ? 5 : 0) : 0;
    return shared + outline + pixels(boxShadow);
  }

  /** @param {CSSStyleDeclaration} style */
  function borders(style) {
    return pixels(`${style.borderTopWidth} ${style.borderRightWidth} ${style.borderBottomWidth} ${style.borderLeftWidth}`);
  }

  /** Of an element that paints by itself: its box, where no part of it can be styled to stand elsewhere. @param {Element} element @param {CSSStyleDeclaration} style */
  function reachOfParts(element, style) {
    const name = dom.localName(element);
    const type = (dom.getAttribute(element, "type") ?? "text").toLowerCase();
    const isCut = [style.overflowX, style.overflowY].every((value) => /hidden|clip/.test(value)) && !/[1-9]|border/.test(style.overflowClipMargin ?? "");
    if (name === "svg") {
      const { left, top, right, bottom } = dom.getBoundingClientRect(element);
      const most = Math.max(right - left, bottom - top);
      if (isFlat(element, most)) return groundReach(style) + most;
    }
    const isBoxed = ["iframe", "button", "br"].includes(name) || (["img", "canvas", "svg"].includes(name) && isCut) || isField();
    return isBoxed ? groundReach(style) : Infinity;

    function isField() {
      if (name !== "textarea" && !(name === "input" && FIELDS.includes(type))) return false;
      const hint = dom.viewOf(element).getComputedStyle(element, "::placeholder");
      return !/absolute|fixed|sticky/.test(hint.position) && !MOVING.some((one) => isSet(String(hint[one] ?? ""))) && groundReach(hint) === 0;
    }
  }

  /** Whether an icon's shapes, which may be seen beyond its box, do not reach far beyond it: filled, without a line around them that could be as wide as it likes.
   * @param {Element} svg @param {number} most what they may reach out of it, in pixels */
  function isFlat(svg, most) {
    const own = dom.getBoundingClientRect(svg);
    const shapes = dom.querySelectorAll(svg, "*");
    return (
      shapes.length <= SHAPES &&
      [...shapes].every((shape) => {
        const name = dom.localName(shape);
        if (["title", "desc", "metadata"].includes(name)) return true;
        if (!["g", "path", "circle", "ellipse", "rect", "polygon"].includes(name)) return false;
        const { stroke, filter, markerStart, markerMid, markerEnd, outlineStyle } = dom.viewOf(shape).getComputedStyle(shape);
        const { left, top, right, bottom } = dom.getBoundingClientRect(shape);
        const isNear = left >= own.left - most && top >= own.top - most && right <= own.right + most && bottom <= own.bottom + most;
        return isNear && ![stroke, filter, markerStart, markerMid, markerEnd, outlineStyle].some(isSet);
      })
    );
  }

  /** Letters that are not like the element's own. @param {Element} element @param {CSSStyleDeclaration} style */
  function hasOtherLetters(element, style) {
    if (!/block|flow-root|list-item|cell|flex|grid/.test(style.display)) return false;
    return ["::first-letter", "::first-line"].some((pseudo) => {
      const letters = dom.viewOf(element).getComputedStyle(element, pseudo);
      const differs = ["fontSize", "textShadow", "lineHeight", "letterSpacing", "webkitTextStrokeWidth"].some(
        (name) => letters[/** @type {"fontSize"} */ (name)] !== style[/** @type {"fontSize"} */ (name)],
      );
      return differs || FactsFirst.showsGround(letters) || isSet(letters.textDecorationLine) || isSet(letters.float) || letters.verticalAlign !== "baseline";
    });
  }

  /** @param {CSSStyleDeclaration} style @param {number} decoration @param {number} marks those that are set upon others */
  function lettersReach(style, decoration, marks) {
    const emphasis = isSet(style.textEmphasisStyle) ? 1 : 0;
    return (OF_LETTERS + emphasis + marks) * pixels(style.fontSize) + pixels(style.textShadow) + pixels(style.webkitTextStrokeWidth) + decoration;
  }

  /** Lines over and under words, which go to all words within. @param {CSSStyleDeclaration} style */
  function decorationOf({ textDecorationLine, textDecorationThickness, textUnderlineOffset, fontSize }) {
    if (!isSet(textDecorationLine)) return 0;
    if ([textDecorationThickness, textUnderlineOffset].some((value) => /%|calc|font/.test(value ?? ""))) return Infinity;
    return pixels(fontSize) + 4 * pixels(textDecorationThickness ?? "") + pixels(textUnderlineOffset ?? "");
  }

  /** How far from its element it paints; null where it paints nothing.
   * @param {Element} element @param {CSSStyleDeclaration} style @param {CSSStyleDeclaration} beside @param {number} decoration @returns {number | null} */
  function reachOfPseudo(element, style, beside, decoration) {
    if (!isSet(beside.content) || beside.display === "none" || beside.visibility !== "visible" || Number(beside.opacity) === 0) return null;
    const words = /^"((?:[^"\\]|\\.)*)"(?: \/ "(?:[^"\\]|\\.)*")?$/.exec(beside.content)?.[1];
    const scrolls = /auto|scroll/.test(beside.overflow);
    if (words === "" && !scrolls && !beside.display.includes("list-item") && !FactsFirst.showsGround(beside)) return null;
    const isFree = beside.position === "absolute";
    if (words === undefined || /fixed|sticky/.test(beside.position) || (isFree && style.position === "static") || isSet(beside.float)) return Infinity;
    const moved = movedBy(beside);
    if (moved === null || beside.display.includes("list-item") || style.display === "contents") return Infinity;
    const sides = [
      ...[beside.width, beside.height, beside.left, beside.top, beside.right, beside.bottom, beside.verticalAlign, beside.textIndent],
      ...[beside.marginLeft, beside.marginTop, beside.marginRight, beside.marginBottom],
      ...[beside.paddingLeft, beside.paddingTop, beside.paddingRight, beside.paddingBottom],
    ];
    if (sides.some((side) => /%|calc/.test(side))) return Infinity;
    const each = pixels(`${beside.letterSpacing} ${beside.wordSpacing} ${beside.lineHeight}`) + OF_LETTERS * pixels(beside.fontSize);
    const ofWords = words === "" ? 0 : words.length * each + lettersReach(beside, decoration + decorationOf(beside), marksIn(words));
    const reach = groundReach(beside) + borders(beside) + pixels(sides.join(" ")) + pixels(beside.lineHeight) + ofWords;
    return moved.factor * reach + moved.by + (isFree ? 0 : flowReach(element, style));
  }

  /** How much larger and how far off something is drawn, as the arrow of a tooltip is; null where that cannot be told. @param {CSSStyleDeclaration} style */
  function movedBy(style) {
    if (MOVING.some((name) => name !== "transform" && isSet(String(style[name] ?? "")))) return null;
    if (!isSet(style.transform)) return { factor: 1, by: 0 };
    const matrix = /^matrix\(([^()]*)\)$/.exec(style.transform)?.[1]?.split(",").map(Number);
    if (!matrix || matrix.some((number) => !Number.isFinite(number))) return null;
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
    const factor = Math.max(1, Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d));
    // it is turned around a point that may be far away
    return { factor, by: Math.abs(e) + Math.abs(f) + (1 + factor) * pixels(style.transformOrigin) };
  }

  /** How far from all that stands in an element its next line or word may be. @param {Element} element @param {CSSStyleDeclaration} style */
  function flowReach(element, style) {
    if (!SIMPLE.test(style.display) || style.columnCount !== "auto" || style.columnWidth !== "auto" || dom.children(element).length > BESIDE) return Infinity;
    let reach = pixels(`${style.lineHeight} ${style.textIndent} ${style.columnGap} ${style.rowGap}`);
    for (const child of dom.children(element)) {
      const own = dom.viewOf(child).getComputedStyle(child);
      if (own.display === "none" || /absolute|fixed/.test(own.position)) continue;
      const isLeaf = dom.localName(child) === "svg" || dom.children(child).length === 0;
      if (!isLeaf || own.display === "contents" || isSet(own.float) || MOVING.some((name) => isSet(String(own[name] ?? "")))) return Infinity;
      const sides = [own.marginLeft, own.marginTop, own.marginRight, own.marginBottom, own.verticalAlign, own.lineHeight];
      const moved = own.position === "static" ? [] : [own.left, own.top, own.right, own.bottom];
      if ([...sides, ...moved].some((side) => /%|calc/.test(side))) return Infinity;
      reach += pixels([...sides, ...moved].join(" "));
    }
    return reach;
  }

  /** An element and what stands in it. @param {Element} element @param {CSSStyleDeclaration} style @param {Box} own @returns {Box} */
  function together(element, style, own) {
    const all = [own, ...Array.from(dom.children(element), (child) => dom.getBoundingClientRect(child)), ...wordsIn(element, style).map(({ box }) => box)];
    const edge = (/** @type {keyof Box} */ side, /** @type {(...all: number[]) => number} */ most) => most(...all.map((box) => box[side]));
    return { left: edge("left", Math.min), top: edge("top", Math.min), right: edge("right", Math.max), bottom: edge("bottom", Math.max) };
  }

  /** Where an element's own words stand, also its spaces: those that are underlined or selected are seen.
   * @param {Element} element @param {CSSStyleDeclaration} style */
  function wordsIn(element, style) {
    /** @type {{ box: Box, marks: number }[]} */
    const found = [];
    for (let node = dom.firstChild(element), left = TEXTS; node; node = dom.nextSibling(node)) {
      if (dom.nodeType(node) !== 3) continue;
      if (left-- <= 0) return [{ box: dom.getBoundingClientRect(element), marks: Infinity }];
      const text = dom.textContent(node) ?? "";
      const range = dom.createRange(dom.ownerDocument(element));
      range.selectNodeContents(node);
      const { left: from, top, right, bottom } = range.getBoundingClientRect();
      const takesRoom = right > from || /\S/.test(text) || !/^(?:normal|nowrap)$/.test(style.whiteSpace);
      if (bottom > top && takesRoom) found.push({ box: { left: from, top, right, bottom }, marks: marksIn(text) });
    }
    return found;
  }

  /** @param {string} text */
  function marksIn(text) {
    return text.match(/\p{M}/gu)?.length ?? 0;
  }

  /** All lengths of a value, together: those of a shadow are how far it is off, how soft and how wide. @param {string} value */
  function pixels(value) {
    return [...value.matchAll(/(-?[\d.]+(?:e[-+]?\d+)?)px/g)].reduce((sum, [, number]) => sum + Math.abs(Number(number)), 0);
  }
}
