"use strict";
/**
 * Marks over a textarea, for a browser that cannot paint inside one (Firefox): the same words in the same type, unseen,
 * in our own layer exactly over it, with the marks' lines drawn under them. It scrolls and grows with the textarea.
 * Never in its way: it takes no clicks and no focus, and is silent to screen readers.
 */
// Not the page's: #window, #words, span, layer
{
  const dom = FactsFirst.dom;

  /** What decides where a textarea's words stand. */
  const TYPE = [
    "direction", "font-family", "font-feature-settings", "font-kerning", "font-optical-sizing", "font-size", "font-size-adjust", "font-stretch", "font-style", "font-variant",
    "font-variation-settings", "font-weight", "letter-spacing", "line-height", "overflow-wrap", "padding-bottom", "padding-left", "padding-right", "padding-top", "tab-size",
    "text-align", "text-indent", "text-rendering", "text-transform", "white-space-collapse", "text-wrap-mode", "word-break", "word-spacing", "writing-mode",
  ];

  const RULES = `
    .window { position: fixed; overflow: hidden; pointer-events: none; contain: strict; }
    .words { box-sizing: border-box; color: transparent; text-shadow: none; border: 0; margin: 0; }`;

  /** @type {WeakMap<HTMLTextAreaElement, Mirror>} */
  const mirrors = new WeakMap();
  /** @type {WeakSet<ShadowRoot>} */
  const ruled = new WeakSet();

  class Mirror {
    #window = dom.createElement(document, "div");
    #words = dom.createElement(document, "div");
    #gone = new AbortController();
    #waits = false;

    /** @param {HTMLTextAreaElement} textarea */
    constructor(textarea) {
      this.textarea = textarea;
      this.#window.className = "window";
      this.#window.ariaHidden = "true";
      this.#words.className = "words";
      this.#window.append(this.#words);
      const follow = () => this.#follow();
      const options = { signal: this.#gone.signal, passive: true, capture: true };
      const sizes = new ResizeObserver(follow);
      sizes.observe(textarea);
      options.signal.addEventListener("abort", () => sizes.disconnect());
      for (const view of new Set([window, dom.viewOf(textarea)])) {
        view.addEventListener("scroll", follow, options);
        view.addEventListener("resize", follow, options);
      }
      dom.addEventListener(textarea, "scroll", follow, options);
      dom.addEventListener(textarea, "input", follow, options);
    }

    /** @param {readonly Mark[]} marks @param {Theme} theme */
    draw(marks, theme) {
      const layer = FactsFirst.layer(this.textarea);
      if (!ruled.has(layer)) FactsFirst.addRules(layer, RULES + FactsFirst.marksCss("class"));
      ruled.add(layer);
      if (this.#window.parentNode !== layer) layer.prepend(this.#window);
      const value = this.textarea.value;
      const edges = [...new Set([0, value.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
      const pieces = edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0;
        const around = marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ state }) => FactsFirst.markName(state, theme));
        return lined(value.slice(start, end), [...new Set(around)]);
      });
      // a last empty line is as high as any other
      this.#words.replaceChildren(...pieces, "\u200B");
      this.#place();
    }

    #follow() {
      if (this.#waits) return;
      this.#waits = true;
      requestAnimationFrame(() => {
        this.#waits = false;
        if (dom.isConnected(this.textarea)) this.#place();
        else this.erase();
      });
    }

    #place() {
      const textarea = this.textarea;
      const style = dom.viewOf(textarea).getComputedStyle(textarea);
      const box = FactsFirst.boxOf(textarea);
      const seen = FactsFirst.seenBox(textarea);
      const [left, top] = [box.left + dom.clientLeft(textarea), box.top + dom.clientTop(textarea)];
      const [width, height] = [dom.clientWidth(textarea), dom.clientHeight(textarea)];
      for (const name of TYPE) this.#words.style.setProperty(name, style.getPropertyValue(name));
      this.#words.style.width = `${width}px`;
      this.#words.style.transform = `translate(${-dom.scrollLeft(textarea)}px, ${-dom.scrollTop(textarea)}px)`;
      Object.assign(this.#window.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      const sides = [seen.top - top, left + width - seen.right, top + height - seen.bottom, seen.left - left];
      this.#window.style.clipPath = `inset(${sides.map((side) => `${Math.max(0, side)}px`).join(" ")})`;
    }

    /** @param {number} start @param {number} end */
    lines(start, end) {
      const range = dom.createRange(document);
      const texts = dom.createTreeWalker(document, this.#words, NodeFilter.SHOW_TEXT);
      let at = 0;
      let isIn = false;
      for (let text = /** @type {Text | null} */ (texts.nextNode()); text && at < end; text = /** @type {Text | null} */ (texts.nextNode())) {
        if (!isIn && start < at + text.length) {
          isIn = true;
          range.setStart(text, start - at);
        }
        if (isIn) range.setEnd(text, Math.min(end - at, text.length));
        at += text.length;
      }
      return isIn ? Array.from(range.getClientRects()) : [];
    }

    erase() {
      this.#gone.abort();
      this.#window.remove();
      mirrors.delete(this.textarea);
    }
  }

  /** Words with a line for each name: where findings overlap, one span in another. @param {string} words @param {string[]} names @returns {Node} */
  function lined(words, [name, ...names]) {
    if (name === undefined) return dom.createTextNode(document, words);
    const span = dom.createElement(document, "span");
    span.className = name;
    span.append(lined(words, names));
    return span;
  }

  FactsFirst.mirror = (textarea, marks, theme) => {
    const there = mirrors.get(textarea);
    if (marks.length === 0) return there?.erase();
    const mirror = there ?? new Mirror(textarea);
    mirrors.set(textarea, mirror);
    mirror.draw(marks, theme);
  };

  FactsFirst.textareaLines = (textarea, start = 0, end = textarea.value.trimEnd().length) => {
    const range = /** @type {{ createValueRange?: (start: number, end: number) => { getClientRects?: () => DOMRectList } }} */ (textarea).createValueRange?.(start, end);
    return Array.from(range?.getClientRects?.() ?? mirrors.get(textarea)?.lines(start, end) ?? []);
  };
}
