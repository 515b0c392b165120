"use strict";
/**
 * Walks through a composer: which of its nodes are read, and what each of them does to the text. What has not changed since the walk before is
 * not walked through again: in Firefox each look at a node and its style goes through a wrapper, and a message of 600 lines took 23 ms a key.
 * Touches nothing, knows no extension API; see types/ for how it is called.
 */
{
  const dom = FactsFirst.dom;

  /** What no host's message is made of. Each host adds its own; see hosts.js. */
  const EVERYWHERE = "blockquote[type=cite], .moz-cite-prefix, .moz-signature, .gmail_quote, .gmail_attr, .gmail_signature";
  const EVERYWHERE_FROM = "hr#replySplit, #appendonsend, #divRplyFwdMsg";

  const NOTHING = ":not(*)";

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

  /** Past one of these a message is not read at all, and with more text than is asked for. */
  const MOST = { nodes: 5_000, levels: 400 };

  /** So long a part is taken for what it was, in milliseconds: a rule of the page's may hide it, of which no node tells. */
  const STAYS = 2_000;

  /** More nodes than this do not come by a key. */
  const MANY = 50;

  /** @implements {KeptNodes} */
  class Memory {
    /** @type {WeakMap<Node, Part>} */
    #parts = new WeakMap();
    #isEmpty = true;
    #until = 0;

    begin() {
      const now = performance.now();
      if (now < this.#until) return;
      this.clear();
      this.#until = now + STAYS;
    }

    /** @param {Node} node */
    of(node) {
      return this.#parts.get(node) ?? null;
    }

    /** @param {Part} part */
    keep(part) {
      this.#parts.set(part.node, part);
      this.#isEmpty = false;
    }

    clear() {
      if (!this.#isEmpty) this.#parts = new WeakMap();
      this.#isEmpty = true;
    }

    /** @param {readonly MutationRecord[]} records */
    note(records) {
      for (const { type, target, addedNodes } of records) {
        if (this.#isEmpty) return;
        // what an attribute does to the style of its neighbours nobody tells
        if (type === "attributes" || addedNodes.length > MANY) return this.clear();
        for (const node of addedNodes) this.#parts.delete(node);
        const part = this.of(target);
        if (part) part.isStale = true;
        for (let at = part; at && !at.isTouched; at = at.up) at.isTouched = true;
      }
    }
  }

  FactsFirst.openKept = () => new Memory();

  FactsFirst.cuts = (cut) => ({
    skip: [EVERYWHERE, cut?.skip].filter(Boolean).join(", "),
    skipFrom: [EVERYWHERE_FROM, cut?.skipFrom].filter(Boolean).join(", "),
  });

  FactsFirst.walk = (root, cut, most, kept = null, mostNodes = MOST.nodes) => {
    const { skip, skipFrom } = cut === "nothing" ? { skip: NOTHING, skipFrom: NOTHING } : FactsFirst.cuts(cut);
    const view = dom.viewOf(root);
    let [units, nodes] = [0, 0];
    let isTooMuch = false;
    kept?.begin();
    const before = kept?.of(root) ?? null;
    if (before && !before.isTouched) return before;
    const top = newPart(root, root, 0);
    top.spaces = before && !before.isStale ? before.spaces : spacesOf(view.getComputedStyle(root));
    readInside(top, before, 1);
    if (isTooMuch) kept?.clear();
    else kept?.keep(top);
    return isTooMuch ? null : top;

    /** @param {number} level */
    function isOver(level) {
      return (isTooMuch ||= nodes > mostNodes || units > most || level > MOST.levels);
    }

    /** @param {Part} part @param {Part | null} before the same when it was walked through last @param {number} level */
    function readInside(part, before, level) {
      if (before && !before.isStale) {
        for (const one of before.inside) if (!add(part, one.isTouched ? again(one, part.spaces, level) : keepAll(one, level), level)) return;
        return;
      }
      let index = 0;
      for (let child = dom.firstChild(part.node); child; child = dom.nextSibling(child), index++) {
        if (!add(part, read(child, part.node, index, part.spaces, before && (kept?.of(child) ?? null), level), level)) return;
      }
    }

    /** @param {Part} part @param {Part | null} child @param {number} level @returns {boolean} whether there is more to read */
    function add(part, child, level) {
      if (isTooMuch || !child) return false;
      child.up = part;
      part.inside.push(child);
      part.levels = Math.max(part.levels, 1 + child.levels);
      return !isOver(level) && !child.isEnd;
    }

    /** @param {Part} part @param {number} level */
    function keepAll(part, level) {
      nodes += part.nodes;
      units += part.units;
      return isOver(level + part.levels) ? null : part;
    }

    /** What has changed somewhere within. @param {Part} old @param {Part["spaces"]} spaces @param {number} level */
    function again(old, spaces, level) {
      if (old.isStale) return read(old.node, old.parent, old.index, spaces, old, level);
      const [unitsBefore, nodesBefore] = [units, nodes++];
      const part = { ...old, inside: [], levels: 0, isTouched: false };
      readInside(part, old, level + 1);
      return done(part, unitsBefore, nodesBefore);
    }

    /** @param {Node} node @param {Node} parent @param {number} index @param {Part["spaces"]} spaces @param {Part | null} old @param {number} level */
    function read(node, parent, index, spaces, old, level) {
      const [unitsBefore, nodesBefore] = [units, nodes++];
      const type = dom.nodeType(node);
      if (type === 3) units += /** @type {Text} */ (node).length;
      if (isOver(level)) return null;
      const part = newPart(node, parent, index);
      if (type === 3) Object.assign(part, { data: /** @type {Text} */ (node).data, spaces });
      else if (type === 1) readElement(part, old, level);
      return done(part, unitsBefore, nodesBefore);
    }

    /** @param {Part} part @param {Part | null} old @param {number} level */
    function readElement(part, old, level) {
      const element = /** @type {HTMLElement} */ (part.node);
      const name = dom.localName(element);
      if (dom.matches(element, skipFrom)) return void Object.assign(part, { lines: 1, isEnd: true });
      if (name === "br") return void (part.object = "\n");
      if (UNSEEN.has(name)) return;
      if (dom.matches(element, skip)) return void (part.lines = 1);
      const style = view.getComputedStyle(element);
      if (style.display === "none" || style.visibility === "hidden") return;
      if (isGhost(element, style)) return void (part.isGhost = true);
      part.lines = linesAround(name, style);
      if (FactsFirst.isObject(element)) return void (part.object = OBJECT);
      part.spaces = spacesOf(style);
      readInside(part, old?.isRead && old.spaces === part.spaces ? old : null, level + 1);
      part.isRead = true;
    }

    /** @param {Part} part @param {number} unitsBefore @param {number} nodesBefore */
    function done(part, unitsBefore, nodesBefore) {
      part.units = units - unitsBefore;
      part.nodes = nodes - nodesBefore;
      kept?.keep(part);
      return part;
    }
  };

  /** @param {Node} node @param {Node} parent @param {number} index @returns {Part} */
  function newPart(node, parent, index) {
    return {
      ...{ node, parent, index, up: null, lines: 0, data: null, object: "", spaces: "collapse", inside: [] },
      ...{ isRead: false, isGhost: false, isEnd: false, isStale: false, isTouched: false, units: 0, nodes: 0, levels: 0 },
    };
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
}
