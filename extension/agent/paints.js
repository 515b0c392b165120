"use strict";
/**
 * Whether an element, or what stands before or after its words, paints anything. The other way round: what is known to paint nothing passes, and whatever
 * else there is counts as paint.
 *
 * By the properties that paint at all (CSS 2.2, appendix E, and the modules since): a ground (`background-*`, `backdrop-filter`), edges (`border-*`,
 * `border-image-*`, `box-shadow`, `outline-*`), rules between columns and rows (`column-rule-*`, `row-rule-*`), another content (`content`),
 * effects that paint of nothing (`filter` floods, `-webkit-box-reflect`, `border-shape`), a widget (`appearance`), what scrolls and sizes (`overflow`,
 * `resize`), markers (`list-style-*`, `::marker`, `::scroll-marker`, `::scroll-button()`). All others (colours, fonts, decoration, emphasis, strokes,
 * shadows of text, highlights and selections of any name, first letters and lines) paint where there are letters or spaces, so each text that takes any room counts,
 * also of spaces; or they only take away (`opacity`, `clip-path`, `mask-*`), move (`transform` …) or mix what is painted. A caret is a pixel wide, and is where the
 * focus is: then nothing of ours is open. Elements that paint by themselves are all but those that HTML has for words and parts of a page.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: style

  const HTML = "http://www.w3.org/1999/xhtml";

  /** Boxes like any other, which paint nothing but what their styles say. */
  const PLAIN = new Set(
    [
      "a abbr acronym address article aside b bdi bdo big blockquote body caption center cite code data dd del dfn dialog dir div dl dt em fieldset",
      "figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i ins kbd label legend li link main map mark menu meta nav nobr",
      "noscript ol p picture pre q rb rp rt rtc ruby s samp script search section slot small source span strike strong style sub summary sup table tbody td",
      "template tfoot th thead time title tr track tt u ul var wbr",
    ].flatMap((line) => line.split(" ")),
  );

  /** What stands before or after an element's words, or beside them. */
  FactsFirst.PSEUDOS = [
    "::before",
    "::after",
    ...["up", "down", "left", "right"].map((side) => `::scroll-button(${side})`).filter((pseudo) => CSS.supports(`selector(${pseudo})`)),
  ];

  /** An element with a name of its own is as plain as any. */
  FactsFirst.isPlain = (element) => {
    const name = dom.localName(element);
    return dom.namespaceURI(element) === HTML && (PLAIN.has(name) || name.includes("-"));
  };

  FactsFirst.paints = (element, style) =>
    !FactsFirst.isPlain(element) || isSet(style.content) || FactsFirst.showsGround(style) || FactsFirst.hasMarker(element, style) || hasBars(element, style);

  FactsFirst.showsGround = (style) =>
    !isClear(style.backgroundColor) ||
    [style.backgroundImage, style.backdropFilter, style.boxShadow, style.borderImageSource, style.filter].some(isSet) ||
    [other(style, "webkitBoxReflect"), other(style, "borderShape"), other(style, "rowRuleStyle"), style.columnRuleStyle].some(isSet) ||
    (isSet(style.appearance) && style.appearance !== "auto") ||
    isLine(style.outlineStyle, style.outlineColor, style.outlineStyle === "auto" ? "1px" : style.outlineWidth) ||
    isLine(style.borderTopStyle, style.borderTopColor, style.borderTopWidth) ||
    isLine(style.borderRightStyle, style.borderRightColor, style.borderRightWidth) ||
    isLine(style.borderBottomStyle, style.borderBottomColor, style.borderBottomWidth) ||
    isLine(style.borderLeftStyle, style.borderLeftColor, style.borderLeftWidth);

  FactsFirst.isSetTo = isSet;

  FactsFirst.hasMarker = (element, style) =>
    style.display.includes("list-item") &&
    (isSet(style.listStyleType) || isSet(style.listStyleImage) || isSet(dom.viewOf(element).getComputedStyle(element, "::marker").content));

  /** Bars to scroll by, or a corner to size it by. @param {Element} element @param {CSSStyleDeclaration} style */
  function hasBars(element, style) {
    const { overflowX, overflowY, resize } = style;
    if (![overflowX, overflowY].some((value) => /auto|scroll|hidden/.test(value))) return false;
    if (isSet(resize) || isSet(other(style, "scrollMarkerGroup")) || [overflowX, overflowY].includes("scroll")) return true;
    if (![overflowX, overflowY].includes("auto")) return false;
    const [width, height] = [dom.clientWidth(element), dom.clientHeight(element)];
    const lines = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
    const across = parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth);
    return (
      dom.scrollWidth(element) > width ||
      dom.scrollHeight(element) > height ||
      dom.offsetWidth(/** @type {HTMLElement} */ (element)) > width + lines + 1 ||
      dom.offsetHeight(/** @type {HTMLElement} */ (element)) > height + across + 1
    );
  }

  /** @param {string} style @param {string} color @param {string} width */
  function isLine(style, color, width) {
    return isSet(style) && style !== "hidden" && parseFloat(width) > 0 && !isClear(color);
  }

  /** @param {string} color */
  function isClear(color) {
    return /^(?:|transparent|rgba\(.*, 0\)|.*\/ 0\))$/.test(color);
  }

  /** One that not every browser has. @param {CSSStyleDeclaration} style @param {string} name */
  function other(style, name) {
    return /** @type {{ [name: string]: string | undefined }} */ (/** @type {unknown} */ (style))[name];
  }

  /** @param {string | undefined} value */
  function isSet(value) {
    return value !== undefined && value !== "" && value !== "none" && value !== "normal";
  }
}
