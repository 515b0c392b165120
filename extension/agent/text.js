"use strict";
/**
 * Reads a composer: one walk makes the text and, with it, where every character stands in the page.
 * Touches nothing, knows no extension API; see types/ for how it is called.
 */
{
  const dom = FactsFirst.dom;

  /** What no host's message is made of. Each host adds its own; see hosts.js. */
  const EVERYWHERE = "blockquote[type=cite], .moz-cite-prefix, .moz-signature, .gmail_quote, .gmail_attr, .gmail_signature";
  const EVERYWHERE_FROM = "hr#replySplit, #appendonsend, #divRplyFwdMsg";

  /** An object in the text that is not text. */
  const OBJECT = "\uFFFC";
  const OBJECTS = new Set([
    "img",
    "svg",
    "video",
    "audio",
    "canvas",
    "object",
    "embed",
    "iframe",
    "input",
    "select",
    "button",
    "textarea",
    "meter",
    "progress",
  ]);
  const UNSEEN = new Set(["script", "style", "template", "noscript", "head", "title", "link", "meta"]);

  /** Wide enough for any message; a page that hands us a book must not make typing slow. Past one of these a message is not read at all.
   * What is read is more than what is checked: spaces that collapse, and the quoted lines of plain text. */
  const MOST = { checked: 50_000, read: 100_000, nodes: 5_000, levels: 400 };

  const HARD_SPACE = /[\u00A0\u2007\u202F]/;
  const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
  const SOFT_SPACE = /[ \t\n\r\f]/;
  const SPECIAL = "\\t\\n\\r\\f\\u00A0\\u2007\\u202F\\u00AD\\u200B-\\u200F\\u2060\\uFEFF";
  /** All that is not simply itself; a single space between words is. */
  const UNUSUAL = new RegExp(`[${SPECIAL}]|(?<=^|[ ${SPECIAL}]) | (?=$|[ ${SPECIAL}])`, "g");

  /** The text as it grows: in pieces, since to look at the end of a growing string is to copy all of it. */
  class Draft {
    /** @type {string[]} */
    #pieces = [];
    length = 0;
    hasGhost = false;
    /** how many newlines it ends with */
    #newlines = 0;
    /** @type {Segment[]} */
    segments = [];
    /** newlines owed before the next character: block edges only count between words */
    #owed = 0;
    /** a space that is seen only if more words follow in its line @type {{ node: Node, offset: number } | null} */
    #space = null;

    get text() {
      if (this.#pieces.length > 1) this.#pieces = [this.#pieces.join("")];
      return this.#pieces[0] ?? "";
    }

    /** Whether a collapsible space would be seen here. */
    get #atLineStart() {
      return this.#owed > 0 || this.length === 0 || this.#newlines > 0;
    }

    /** @param {number} lines 1 for a new line, 2 for a blank line between */
    owe(lines) {
      if (this.length > 0) this.#owed = Math.max(this.#owed, lines - this.#newlines);
    }

    /** @param {string} units what it grows by */
    #grow(units) {
      this.#pieces.push(units);
      this.length += units.length;
      let end = units.length;
      while (end > 0 && units[end - 1] === "\n") end--;
      this.#newlines = end === 0 ? this.#newlines + units.length : units.length - end;
    }

    /** @param {string} units @param {Node} node @param {number} offset */
    put(units, node, offset) {
      if (units === "") return;
      const space = this.#owed > 0 || units === "\n" ? null : this.#space;
      this.#space = null;
      if (this.#owed > 0) this.#grow("\n".repeat(this.#owed));
      this.#owed = 0;
      if (space) this.#append(" ", space.node, space.offset);
      this.#append(units, node, offset);
    }

    /** @param {string} units @param {Node} node @param {number} offset */
    #append(units, node, offset) {
      const start = this.length;
      this.#grow(units);
      const last = this.segments.at(-1);
      if (last && last.node === node && last.end === start && last.offset + start - last.start === offset) {
        last.end += units.length;
      } else {
        this.segments.push({ start, end: start + units.length, node, offset });
      }
    }

    /** @param {Node} node @param {number} offset */
    putSoftSpace(node, offset) {
      if (!this.#atLineStart) this.#space ??= { node, offset };
    }

    /** Puts a string in, space by space as the page shows it.
     * @param {string} data @param {Node} node @param {"keep" | "lines" | "collapse"} spaces */
    putText(data, node, spaces) {
      let plain = 0;
      for (const { 0: unit, index } of data.matchAll(UNUSUAL)) {
        this.put(data.slice(plain, index), node, plain);
        plain = index + 1;
        if (ZERO_WIDTH.test(unit)) continue;
        if (HARD_SPACE.test(unit)) this.put(" ", node, index);
        else if (spaces === "keep") this.put(unit === "\r" ? "\n" : unit, node, index);
        else if (spaces === "lines" && unit === "\n") this.put("\n", node, index);
        else if (SOFT_SPACE.test(unit)) this.putSoftSpace(node, index);
      }
      this.put(data.slice(plain), node, plain);
    }
  }

  /** @param {HTMLElement} root @param {Cut | undefined} cut @returns {Draft | null} null when there is more than is read */
  function walk(root, cut) {
    const skip = [EVERYWHERE, cut?.skip].filter(Boolean).join(", ");
    const skipFrom = [EVERYWHERE_FROM, cut?.skipFrom].filter(Boolean).join(", ");
    const view = dom.viewOf(root);
    const draft = new Draft();
    let [units, nodes, levels] = [0, 0, 0];
    let isTooMuch = false;
    readInside(root, spacesOf(view.getComputedStyle(root)));
    return isTooMuch ? null : draft;

    /** @param {Element} parent @param {"keep" | "lines" | "collapse"} spaces */
    function readInside(parent, spaces) {
      let index = 0;
      levels++;
      for (let child = dom.firstChild(parent); child; child = dom.nextSibling(child), index++) {
        nodes++;
        const type = dom.nodeType(child);
        if (type === 3) units += /** @type {Text} */ (child).length;
        isTooMuch ||= nodes > MOST.nodes || units > MOST.read || levels > MOST.levels;
        if (isTooMuch) return;
        if (type === 3) {
          draft.putText(/** @type {Text} */ (child).data, child, spaces);
        } else if (type === 1) {
          const element = /** @type {HTMLElement} */ (child);
          if (dom.matches(element, skipFrom)) {
            draft.owe(1);
            break;
          }
          readElement(element, parent, index);
        }
      }
      levels--;
    }

    /** @param {HTMLElement} element @param {Element} parent @param {number} index */
    function readElement(element, parent, index) {
      const name = dom.localName(element);
      if (name === "br") return draft.put("\n", parent, index);
      if (UNSEEN.has(name)) return;
      if (dom.matches(element, skip)) return draft.owe(1);
      const style = view.getComputedStyle(element);
      if (style.display === "none" || style.visibility === "hidden") return;
      if (isGhost(element, style)) return void (draft.hasGhost = true);
      const lines = linesAround(name, style);
      draft.owe(lines);
      if (FactsFirst.isObject(element)) draft.put(OBJECT, parent, index);
      else readInside(element, spacesOf(style));
      draft.owe(lines);
    }
  }

  FactsFirst.isObject = (node) => {
    const element = /** @type {Element} */ (node);
    return dom.nodeType(node) === 1 && (OBJECTS.has(dom.localName(element)) || dom.getAttribute(element, "contenteditable") === "false");
  };

  /** Words that an editor or an assistant shows before anybody has taken them: nobody can click or select them, they are pale, or not read out. One
   * of that alone may be anything. @param {Element} element @param {CSSStyleDeclaration} style */
  function isGhost(element, style) {
    const signs = Number(style.pointerEvents === "none") + Number(style.userSelect === "none") + Number(dom.getAttribute(element, "aria-hidden") === "true");
    return signs > 1 || (signs === 1 && Number(style.opacity) < 0.9);
  }

  /** How many newlines an element keeps from its neighbours: a paragraph with a margin is seen with a blank line.
   * @param {string} name @param {CSSStyleDeclaration} style */
  function linesAround(name, style) {
    if (style.display.startsWith("inline") || style.display === "contents" || style.display.startsWith("ruby")) return 0;
    if (name !== "p") return 1;
    return parseFloat(style.marginTop) > 0 || parseFloat(style.marginBottom) > 0 ? 2 : 1;
  }

  /** @param {CSSStyleDeclaration} style @returns {"keep" | "lines" | "collapse"} */
  function spacesOf(style) {
    const kept = style.whiteSpaceCollapse || style.whiteSpace;
    if (kept.startsWith("preserve-breaks") || kept === "pre-line") return "lines";
    return kept.startsWith("pre") || kept.startsWith("break-spaces") ? "keep" : "collapse";
  }

  /** The quoted lines of plain text, and what follows "-- ". */
  const NOT_OWN_LINES = [/(?<![^\n\0])>.*(?:\n|$)/g, /(?<![^\n\0])-- ?\n[^]*/g];

  /** A line before quoted ones; with a date in it, it announces them ("On 3 March 2026, Jane wrote:"). */
  const BEFORE_QUOTED = /^[^\n>]{1,401}:[ ]*\n+(?=>)/gm;

  const MAY_HAVE_THEM = /(?<![^\n])(?:>|-- ?\n)/;

  /** Takes the lines of other people out of plain text. @param {Draft} draft @returns {{ text: string, segments: Segment[] }} */
  function withoutQuotedLines({ text, segments }) {
    if (!MAY_HAVE_THEM.test(text)) return { text, segments };
    const blank = (/** @type {string} */ found) => "\0".repeat(found.length);
    let kept = text.replace(BEFORE_QUOTED, (line) => (/\d/.test(line) ? blank(line) : line));
    for (const lines of NOT_OWN_LINES) kept = kept.replace(lines, blank);
    const own = { text: "", segments: /** @type {Segment[]} */ ([]) };
    let next = 0;
    for (const { index, 0: part } of kept.matchAll(/[^\0]+/g)) {
      const shift = own.text.length - index;
      const partEnd = index + part.length;
      own.text += part;
      // both are in order: what ends before this part is done with
      while ((segments[next]?.end ?? Infinity) <= index) next++;
      for (let at = next; (segments[at]?.start ?? Infinity) < partEnd; at++) {
        const { start, end, node, offset } = /** @type {Segment} */ (segments[at]);
        const from = Math.max(start, index);
        own.segments.push({ start: from + shift, end: Math.min(end, partEnd) + shift, node, offset: offset + from - start });
      }
    }
    return own;
  }

  FactsFirst.readText = (root, cut) => {
    const draft = draftOf(root, cut);
    const own = draft && withoutQuotedLines(draft);
    return FactsFirst.readingOf(root, own && own.text.length <= MOST.checked ? { ...own, hasGhost: draft.hasGhost } : null);
  };

  FactsFirst.isTooLong = (textarea) => textarea.textLength > MOST.read;

  /** @param {HTMLElement} root @param {Cut | undefined} cut @returns {Draft | null} */
  function draftOf(root, cut) {
    if (dom.isTextarea(root)) {
      if (FactsFirst.isTooLong(root)) return null;
      const draft = new Draft();
      draft.putText(root.value, root, "keep");
      return draft;
    }
    const draft = walk(root, cut);
    return draft && cut?.keepIfAlone && draft.text.trim() === "" ? walk(root, { ...cut, skip: without(cut.skip, cut.keepIfAlone) }) : draft;
  }

  /** A list of selectors without some of them. @param {string | undefined} list @param {string} some */
  function without(list, some) {
    const gone = some.split(", ");
    return (list ?? "")
      .split(", ")
      .filter((selector) => !gone.includes(selector))
      .join(", ");
  }
}
