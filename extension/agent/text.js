"use strict";
/**
 * Reads a composer: what was walked through (walk.js) makes the text and, with it, where every character stands in the page.
 * Touches nothing, knows no extension API; see types/ for how it is called.
 */
{
  const dom = FactsFirst.dom;

  /** Wide enough for any message; a page that hands us a book must not make typing slow. What is longer is not read at all (walk.js has the bounds
   * on nodes). What is read is more than what is checked: spaces that collapse, and the quoted lines of plain text. Lines cost a browser more than words:
   * to ask what stands at a point, and to draw a mark in a textarea, it goes through all of them. */
  const MOST = { checked: 50_000, read: 100_000, lines: 10_000 };

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

  /** Puts in what was walked through. @param {Draft} draft @param {Part} part */
  function play(draft, part) {
    draft.owe(part.lines);
    if (part.isGhost) draft.hasGhost = true;
    if (part.object) draft.put(part.object, part.parent, part.index);
    if (part.data !== null) draft.putText(part.data, part.node, part.spaces);
    for (const one of part.inside) play(draft, one);
    draft.owe(part.lines);
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

  FactsFirst.readText = (root, cut, kept) => {
    const draft = draftOf(root, cut, kept);
    const own = draft && !hasTooManyLines(draft.text) ? withoutQuotedLines(draft) : null;
    return FactsFirst.readingOf(root, draft && own && own.text.length <= MOST.checked ? { ...own, hasGhost: draft.hasGhost } : null, kept);
  };

  FactsFirst.readAll = (element, most) => {
    const draft = new Draft();
    const all = FactsFirst.walk(element, "nothing", MOST.read, null, most);
    if (all) play(draft, all);
    return { text: draft.text, nodes: all ? all.inside.reduce((sum, { nodes }) => sum + nodes, 1) : most };
  };

  FactsFirst.isTooLong = (textarea) => textarea.textLength > MOST.read;

  /** @param {string} text */
  function hasTooManyLines(text) {
    let lines = 0;
    for (let at = text.indexOf("\n"); at >= 0 && lines <= MOST.lines; at = text.indexOf("\n", at + 1)) lines++;
    return lines > MOST.lines;
  }

  /** @param {HTMLElement} root @param {Cut | undefined} cut @param {KeptNodes | null} [kept] @returns {Draft | null} null when there is more than is read */
  function draftOf(root, cut, kept) {
    const draft = new Draft();
    if (dom.isTextarea(root)) {
      if (FactsFirst.isTooLong(root)) return null;
      draft.putText(root.value, root, "keep");
      return draft;
    }
    const all = FactsFirst.walk(root, cut, MOST.read, kept);
    if (!all) return null;
    play(draft, all);
    // other cuts make other parts
    return cut?.keepIfAlone && draft.text.trim() === "" ? draftOf(root, { ...cut, skip: without(cut.skip, cut.keepIfAlone), keepIfAlone: "" }) : draft;
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
