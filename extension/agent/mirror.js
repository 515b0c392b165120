"use strict";
/**
 * Marks over a textarea, for a browser that cannot paint inside one (Firefox): lines without words, in our own layer exactly over it,
 * that scroll and grow with it. Where they belong is measured with the textarea's words in the same type. These are in the page's document
 * only while they are measured, within one task: Firefox's `window.find` looks into closed shadow roots too, and would hand out their nodes.
 * Never in the textarea's way: takes no clicks and no focus, and is silent to screen readers.
 */
// Not the page's: words, guest, like, host, shadow, #window, #words, #lines, #range, line, span, layer
{
  const dom = FactsFirst.dom;

  /** What the lines are drawn with: an underline's place and thickness follow from these. */
  const FONT = [
    ..."direction font-family font-feature-settings font-optical-sizing font-size font-size-adjust font-stretch font-style font-variant".split(" "),
    ..."font-variation-settings font-weight writing-mode".split(" "),
  ];

  /** What decides where a textarea's words stand. */
  const TYPE = [
    ...FONT,
    "font-kerning",
    "letter-spacing",
    "line-height",
    "overflow-wrap",
    "padding-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "tab-size",
    "text-align",
    "text-indent",
    "text-rendering",
    "unicode-bidi",
    "text-transform",
    "white-space-collapse",
    "text-wrap-mode",
    "word-break",
    "word-spacing",
  ];

  /** A line is drawn under a tab, which can be given any width and stands in no node. */
  const RULES = `
    .window { position: fixed; transform-origin: 0 0; overflow: hidden; pointer-events: none; contain: strict; }
    .words { box-sizing: border-box; visibility: hidden; border: 0; margin: 0; }
    .lines, .line { position: absolute; left: 0; top: 0; }
    .line { white-space: pre; color: transparent; text-shadow: none; }
    .line > span::before { content: "\\9"; }`;

  /** @type {WeakMap<HTMLTextAreaElement, Mirror>} */
  const mirrors = new WeakMap();
  /** @type {WeakSet<ShadowRoot>} */
  const ruled = new WeakSet();

  class Mirror {
    #window = element("window");
    #words = element("words");
    #lines = element("lines");
    #range = dom.createRange(document);
    #gone = new AbortController();
    #waits = false;
    /** how much larger the textarea is drawn than it is laid out (`transform`) */
    #scale = 1;
    /** where the textarea was when the lines were put over it */
    #at = { left: 0, top: 0, right: 0, bottom: 0 };
    /** from where to where of the words lines are drawn: no farther than a screen away from what is seen */
    #drawn = { left: 0, top: 0, right: 0, bottom: 0 };
    /** @type {readonly Mark[]} */
    #marks = [];
    /** @type {Theme} */
    #theme = "light";
    /** in what type and width the words were measured */
    #type = "";
    /** the words that were measured, and where stretches of them stand from the corner of their box */
    #value = "";
    /** @type {Map<string, Box[]>} */
    #boxes = new Map();

    /** @param {HTMLTextAreaElement} textarea */
    constructor(textarea) {
      this.textarea = textarea;
      this.#window.ariaHidden = "true";
      this.#window.append(this.#words, this.#lines);
      const follow = () => this.#follow();
      const options = { signal: this.#gone.signal, passive: true, capture: true };
      const sizes = new ResizeObserver(follow);
      sizes.observe(textarea);
      options.signal.addEventListener("abort", () => sizes.disconnect());
      for (const view of new Set([window, dom.viewOf(textarea)])) {
        FactsFirst.listen(view, "scroll", follow, options);
        FactsFirst.listen(view, "resize", follow, options);
      }
      FactsFirst.listen(textarea, "scroll", follow, options);
      FactsFirst.listen(textarea, "input", follow, options);
      FactsFirst.followMoves(FactsFirst.outermostFrame(textarea) ?? textarea, follow, options.signal);
      // the same words in another font
      for (const doc of new Set([document, dom.ownerDocument(textarea)])) {
        FactsFirst.listen(dom.fonts(doc), "loadingdone", () => ((this.#type = ""), follow()), options);
      }
    }

    /** @param {readonly Mark[]} marks @param {Theme} theme */
    draw(marks, theme) {
      const layer = FactsFirst.layer(this.textarea);
      if (!ruled.has(layer)) FactsFirst.addRules(layer, RULES + FactsFirst.marksCss("class"));
      ruled.add(layer);
      FactsFirst.putIn(layer, this.#window, true);
      this.#marks = marks;
      this.#theme = theme;
      this.#place();
      this.#drawLines();
    }

    #follow() {
      if (this.#waits) return;
      this.#waits = true;
      requestAnimationFrame(() => {
        this.#waits = false;
        if (!dom.isConnected(this.textarea)) return this.erase();
        if (this.#place()) this.#drawLines();
      });
    }

    /** Tells whether the words stand otherwise than they did, or others are seen. */
    #place() {
      FactsFirst.levelLayer();
      const textarea = this.textarea;
      const style = dom.viewOf(textarea).getComputedStyle(textarea);
      const box = (this.#at = FactsFirst.boxOf(textarea));
      const seen = FactsFirst.seenBox(textarea);
      const drawn = (box.right - box.left) / dom.offsetWidth(textarea);
      this.#scale = drawn > 0 && Math.abs(drawn - 1) > 0.01 ? drawn : 1;
      const [left, top] = [box.left + dom.clientLeft(textarea) * this.#scale, box.top + dom.clientTop(textarea) * this.#scale];
      const [width, height] = [dom.clientWidth(textarea), dom.clientHeight(textarea)];
      this.#lines.style.transform = `translate(${-dom.scrollLeft(textarea)}px, ${-dom.scrollTop(textarea)}px)`;
      const transform = this.#scale === 1 ? "none" : `scale(${this.#scale})`;
      Object.assign(this.#window.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`, transform });
      const [right, bottom] = [left + width * this.#scale, top + height * this.#scale];
      const sides = [seen.top - top, right - seen.right, bottom - seen.bottom, seen.left - left];
      this.#window.style.clipPath = `inset(${sides.map((side) => `${Math.max(0, side) / this.#scale}px`).join(" ")})`;
      const values = TYPE.map((name) => style.getPropertyValue(name));
      const type = `${width} ${this.#scale} ${values.join("\n")}`;
      if (type === this.#type) return !this.#isDrawn();
      this.#type = type;
      this.#boxes.clear();
      this.#words.style.width = `${width}px`;
      for (const [index, name] of TYPE.entries()) this.#words.style.setProperty(name, values[index] ?? "");
      for (const name of FONT) this.#lines.style.setProperty(name, style.getPropertyValue(name));
      return true;
    }

    /** What of the words is seen, and so many times as much around it. @param {number} more @returns {Box} */
    #seen(more) {
      const [left, top] = [dom.scrollLeft(this.textarea), dom.scrollTop(this.textarea)];
      const [width, height] = [dom.clientWidth(this.textarea), dom.clientHeight(this.textarea)];
      return { left: left - more * width, top: top - more * height, right: left + (1 + more) * width, bottom: top + (1 + more) * height };
    }

    #isDrawn() {
      const [seen, drawn] = [this.#seen(0), this.#drawn];
      return drawn.left <= seen.left && drawn.top <= seen.top && seen.right <= drawn.right && seen.bottom <= drawn.bottom;
    }

    #drawLines() {
      const { value, selectionEnd } = this.textarea;
      // the end of a message that does not scroll and the caret are asked for right after: asked for together, the words are laid out once for both
      const scrolls = dom.scrollHeight(this.textarea) > dom.clientHeight(this.textarea) + 1;
      const [end, caret] = [value.trimEnd().length, selectionEnd];
      const spans = [...this.#marks.map(({ start, end }) => [start, end]), [caret - 1, caret], ...(scrolls ? [] : [[end - 1, end]])];
      this.#measure(/** @type {[number, number][]} */ (spans));
      const isVertical = this.#words.style.writingMode.startsWith("vertical");
      const drawn = (this.#drawn = this.#seen(1));
      const lines = this.#marks.flatMap(({ state, start, end }) => {
        const name = FactsFirst.markClass(state, this.#theme);
        const boxes = this.#boxes.get(`${start} ${end}`) ?? [];
        return boxes.filter((box) => FactsFirst.overlap(box, drawn)).map((box) => lineOn(box, name, isVertical));
      });
      this.#lines.replaceChildren(...lines);
    }

    /** Nobody but this function runs while the words are there. @param {readonly [start: number, end: number][]} spans */
    #measure(spans) {
      const value = this.textarea.value;
      if (value !== this.#value) this.#boxes.clear();
      this.#value = value;
      const unknown = spans.filter(([start, end]) => 0 <= start && start < end && end <= value.length && !this.#boxes.has(`${start} ${end}`));
      if (unknown.length === 0) return;
      // no word stands elsewhere for what is said in the paragraphs after it, and in a long thread those are many
      const last = value.indexOf("\n", Math.max(...unknown.map(([, end]) => end)));
      const text = dom.createTextNode(document, last < 0 ? value : value.slice(0, last));
      const guest = FactsFirst.hasOwnFont(this.textarea) ? guestIn(dom.ownerDocument(this.textarea), this.#words) : null;
      const words = guest?.words ?? this.#words;
      const scale = guest ? 1 : this.#scale;
      // a last empty line is as high as any other
      words.replaceChildren(text, "\u200B");
      const corner = words.getBoundingClientRect();
      for (const [start, end] of unknown) {
        this.#range.setStart(text, start);
        this.#range.setEnd(text, end);
        this.#boxes.set(
          `${start} ${end}`,
          Array.from(this.#range.getClientRects(), (rect) => scaled(moved(rect, -corner.left, -corner.top), 1 / scale)),
        );
      }
      words.replaceChildren();
      guest?.host.remove();
    }

    /** @param {number} start @param {number} end */
    lines(start, end) {
      if (!this.#window.isConnected) return [];
      if (this.#hasMoved() && this.#place()) this.#drawLines();
      this.#measure([[start, end]]);
      const { left, top } = this.#window.getBoundingClientRect();
      const [scrollLeft, scrollTop] = [dom.scrollLeft(this.textarea), dom.scrollTop(this.textarea)];
      return (this.#boxes.get(`${start} ${end}`) ?? []).map((box) => moved(scaled(moved(box, -scrollLeft, -scrollTop), this.#scale), left, top));
    }

    #hasMoved() {
      const box = FactsFirst.boxOf(this.textarea);
      return /** @type {const} */ (["left", "top", "right", "bottom"]).some((side) => box[side] !== this.#at[side]);
    }

    erase() {
      this.#gone.abort();
      this.#window.remove();
      mirrors.delete(this.textarea);
    }
  }

  /** A box like ours in another document, for as long as it takes to measure. @param {Document} doc @param {HTMLElement} like */
  function guestIn(doc, like) {
    const host = dom.createElement(doc, "div");
    const shadow = host.attachShadow({ mode: "closed" });
    FactsFirst.addRules(shadow, `:host { all: initial !important; position: fixed !important; width: 0 !important; height: 0 !important; } ${RULES}`);
    const words = dom.createElement(doc, "div");
    words.className = "words";
    words.style.cssText = like.style.cssText;
    shadow.append(words);
    dom.append(dom.documentElement(doc), host);
    return { host, words };
  }

  /** @param {string} className */
  function element(className) {
    const made = dom.createElement(document, "div");
    made.className = className;
    return made;
  }

  /** A line as it is drawn under the words that stand in a box. @param {Box} box @param {string} name @param {boolean} isVertical */
  function lineOn({ left, top, right, bottom }, name, isVertical) {
    const line = element("line");
    const [length, depth] = isVertical ? [bottom - top, right - left] : [right - left, bottom - top];
    Object.assign(line.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
      lineHeight: `${depth}px`,
      tabSize: `${length}px`,
    });
    const span = dom.createElement(document, "span");
    span.className = name;
    line.append(span);
    return line;
  }

  /** @param {Box} box @param {number} x @param {number} y @returns {Box} */
  function moved({ left, top, right, bottom }, x, y) {
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  }

  /** @param {Box} box @param {number} by @returns {Box} */
  function scaled({ left, top, right, bottom }, by) {
    return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
  }

  FactsFirst.mirror = (textarea, marks, theme) => {
    const there = mirrors.get(textarea);
    if (marks.length === 0) return there?.erase();
    const mirror = there ?? new Mirror(textarea);
    mirrors.set(textarea, mirror);
    mirror.draw(marks, theme);
  };

  FactsFirst.textareaLines = (textarea, start = 0, end = textarea.value.trimEnd().length) => {
    const range = FactsFirst.valueRange(textarea, start, end);
    return Array.from(range?.getClientRects?.() ?? mirrors.get(textarea)?.lines(start, end) ?? []);
  };
}
