"use strict";
/**
 * Whether a composer is light or dark. What counts is the ground its words stand on, not what the system prefers:
 * most webmail is light on a dark desktop. Only reads computed styles.
 */
{
  FactsFirst.themeOf = (element) => {
    for (const at of FactsFirst.upFrom(element)) {
      const ground = lightness(style(at).backgroundColor);
      if (ground !== null) return ground < 0.5 ? "dark" : "light";
    }
    // Nothing is painted behind the words, or a picture is: then light words tell of a dark ground.
    const words = lightness(style(element).color);
    return words !== null && words > 0.6 ? "dark" : "light";
  };

  /** @param {Element} element */
  function style(element) {
    return FactsFirst.dom.viewOf(element).getComputedStyle(element);
  }

  /** What was found of the few colours that a page has behind its words. @type {Map<string, number | null>} */
  const known = new Map();

  /** How light a computed colour is, 0 to 1; null when it lets through what is behind it. @param {string} colour */
  function lightness(colour) {
    if (known.size > 100) known.clear();
    const found = known.has(colour) ? (known.get(colour) ?? null) : read(colour);
    known.set(colour, found);
    return found;
  }

  /** @param {string} colour */
  function read(colour) {
    const [space = "", ...rest] = colour.split(/[\s,()/]+/).filter(Boolean);
    if (space === "transparent") return null;
    const parts = rest.filter((part) => !/^[a-z]/.test(part)).map((part) => parseFloat(part) / (part.endsWith("%") ? 100 : 1));
    const [a = 0, b = 0, c = 0, alpha = 1] = parts;
    if (alpha < 0.5) return null;
    if (space.startsWith("ok")) return a;
    if (space === "lab" || space === "lch") return a / 100;
    const scale = space.startsWith("rgb") ? 255 : 1;
    return (0.2126 * a + 0.7152 * b + 0.0722 * c) / scale;
  }
}
