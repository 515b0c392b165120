"use strict";
/**
 * What of a composer is taken, in boxes of the top-level viewport: its lines, the line that is being written, what is clicked around it.
 * Whatever we show finds its place by these. Only measures.
 */
{
  const dom = FactsFirst.dom;

  const CLICKED =
    "a, button, input, select, textarea, summary, label, iframe, [role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [contenteditable=true], [tabindex='0']";

  /** The box in which a message is written: that of the frame, when the frame is the message. */
  FactsFirst.areaOf = (root) => {
    const doc = dom.ownerDocument(root);
    const frame = root === dom.body(doc) ? dom.defaultView(doc)?.frameElement : null;
    return FactsFirst.seenBox(frame ?? root);
  };

  FactsFirst.boxesOf = (reading, start, end) => {
    if (!dom.isTextarea(reading.root)) {
      const range = reading.toRange(start, end);
      return range ? FactsFirst.lineBoxes(range) : [];
    }
    const places = reading.toPlaces(start, end);
    return places ? FactsFirst.textareaLines(reading.root, places.start.offset, places.end.offset) : [];
  };

  // where nothing was read there are words everywhere
  FactsFirst.linesOf = (reading) => (reading.isTooLong ? [FactsFirst.areaOf(reading.root)] : FactsFirst.boxesOf(reading, 0, reading.text.trimEnd().length));

  FactsFirst.caretLine = (reading) => {
    const words = besideCaret(reading);
    return words ? across(words, FactsFirst.areaOf(reading.root)) : null;
  };

  FactsFirst.isOnCaretLine = (reading, box) => {
    const words = besideCaret(reading);
    // how far the line reaches is asked only of a line that could be it
    return words !== null && words.top < box.bottom && box.top < words.bottom && FactsFirst.overlap(across(words, FactsFirst.areaOf(reading.root)), box);
  };

  /** Something in the caret's line, as high as the line is. @param {Reading} reading @returns {Box | null} */
  function besideCaret(reading) {
    const caret = reading.isTooLong ? null : FactsFirst.caretIn(reading);
    if (caret === null) return null;
    const before = reading.text[caret - 1];
    if (before !== undefined && before !== "\n") return FactsFirst.boxesOf(reading, caret - 1, caret).at(-1) ?? null;
    const selection = dom.getSelection(dom.ownerDocument(reading.root));
    const node = dom.isTextarea(reading.root) ? null : (selection?.focusNode ?? null);
    const element = node && dom.contains(reading.root, node) ? (dom.nodeType(node) === 1 ? /** @type {Element} */ (node) : dom.parentElement(node)) : null;
    if (element && element !== reading.root) return FactsFirst.boxOf(element);
    // an empty line of bare text: one line below the words before it
    const last = FactsFirst.boxesOf(reading, 0, reading.text.slice(0, caret).trimEnd().length).at(-1);
    if (!last) return null;
    let lines = 0;
    while (reading.text[caret - 1 - lines] === "\n") lines++;
    const height = lineHeight(reading.root);
    return { ...last, top: last.top + lines * height, bottom: last.bottom + lines * height };
  }

  FactsFirst.contentEnd = (reading) => {
    const root = reading.root;
    if (dom.isTextarea(root)) {
      const value = root.value;
      const kept = value.trimEnd().length;
      // an emoji's two halves have one box
      const from = kept - (/[\udc00-\udfff]/.test(value[kept - 1] ?? "") ? 2 : 1);
      const last = kept > 0 ? FactsFirst.textareaLines(root, from, kept).at(-1) : null;
      return last ? last.bottom + (value.slice(kept).split("\n").length - 1) * lineHeight(root) : null;
    }
    const bottoms = lastBoxes(root).flatMap(({ bottom, height }) => (height > 0 ? [bottom] : []));
    return bottoms.length > 0 ? Math.max(...bottoms) + FactsFirst.boxOf(root).top - dom.getBoundingClientRect(root).top : null;
  };

  /** So many of a message's last nodes tell where it ends. All of it may be a thread of years. */
  const LAST = 100;

  /** @param {HTMLElement} root @returns {DOMRect[]} */
  function lastBoxes(root) {
    const boxes = [];
    const range = dom.createRange(dom.ownerDocument(root));
    for (let child = dom.lastChild(root), left = LAST; child && left > 0; child = dom.previousSibling(child), left--) {
      if (dom.nodeType(child) === 1) boxes.push(dom.getBoundingClientRect(/** @type {Element} */ (child)));
      if (dom.nodeType(child) !== 3) continue;
      range.selectNodeContents(child);
      boxes.push(range.getBoundingClientRect());
    }
    return boxes;
  }

  FactsFirst.inView = (box) => box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;

  /** The Send buttons that were found for a composer, and until when they are all there are: to look for them is to look through the whole page.
   * @type {WeakMap<HTMLElement, { buttons: Element[], until: number }>} */
  const found = new WeakMap();
  const FOUND_STAYS = 1_000;

  /** No page has more of them. */
  const BUTTONS = 50;

  FactsFirst.sendBoxes = (root, { send }) => {
    if (!send) return [];
    const before = found.get(root);
    if (before && performance.now() < before.until && before.buttons.every(dom.isConnected)) return before.buttons.map(FactsFirst.boxOf);
    const trees = new Set([/** @type {ParentNode & Node} */ (dom.getRootNode(root)), document]);
    const buttons = [...trees].flatMap((tree) => [...dom.querySelectorAll(tree, send)]).slice(0, BUTTONS);
    // one that is not there yet may come any moment
    if (buttons.length > 0) found.set(root, { buttons, until: performance.now() + FOUND_STAYS });
    return buttons.map(FactsFirst.boxOf);
  };

  /** So long, in milliseconds, it is asked what stands at points to find one place: in a message of a hundred thousand lines a browser goes through all
   * of them for each point. One that takes long may be the machine's own doing, so it takes two to end it, however long they take. */
  const LOOKS = 16;

  FactsFirst.patience = () => ({ left: LOOKS });

  FactsFirst.coversControls = (root, box, avoid = [], patience = FactsFirst.patience()) => {
    if (avoid.some((one) => FactsFirst.overlap(one, box))) return true;
    const frame = FactsFirst.outermostFrame(root);
    for (const y of steps(box.top, box.bottom)) {
      for (const x of steps(box.left, box.right)) {
        if (patience.left <= 0) return false;
        const start = performance.now();
        const element = elementAt(x, y);
        patience.left -= Math.min(performance.now() - start, LOOKS / 2);
        if (!element || (frame && isPartOf(element, frame))) continue;
        const clicked = dom.closest(element, CLICKED);
        if (clicked ? !(frame && isPartOf(clicked, frame)) : isOnTop(element)) return true;
      }
    }
    return false;
  };

  /** Whether an element is in another or around it. @param {Element} element @param {Element} other */
  function isPartOf(element, other) {
    return dom.contains(other, element) || dom.contains(element, other);
  }

  /** No button is larger. */
  const BUTTON = 120;

  /** Something that lies over the message, or beside it, and is clicked by what no selector knows: a button of another extension, in a shadow root that
   * nobody can look into, or a plain `<div>` that listens. @param {Element} element @returns {boolean} */
  function isOnTop(element) {
    const style = dom.viewOf(element).getComputedStyle(element);
    const { width, height } = dom.getBoundingClientRect(element);
    const isSmall = width > 0 && width <= BUTTON && height <= BUTTON;
    if (style.cursor === "pointer") return true;
    if (style.position !== "static") return isSmall || dom.localName(element).includes("-");
    const host = isSmall ? dom.host(dom.getRootNode(element)) : null;
    return host ? isOnTop(host) : false;
  }

  /** Close enough that no button falls between, and from the middle outwards: what is looked at first tells most. @param {number} from @param {number} to */
  function steps(from, to) {
    const count = Math.max(1, Math.ceil((to - from) / 20));
    const all = Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
    const middle = (from + to) / 2;
    return all.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  }

  FactsFirst.outermostFrame = (element) => {
    let at = /** @type {Element | null} */ (element);
    for (let doc; at && (doc = dom.ownerDocument(at)) !== document; ) at = dom.defaultView(doc)?.frameElement ?? null;
    return at;
  };

  /** How many shadow roots lie in each other where something is looked for; a page has a handful. */
  const ROOTS = 32;

  /** What is seen at a point, ours aside. @param {number} x @param {number} y */
  function elementAt(x, y) {
    let element = /** @type {Element | undefined} */ (undefined);
    let tree = /** @type {Node | null} */ (document);
    for (let left = ROOTS; tree && left > 0; left--) {
      const top = dom.elementFromPoint(tree, x, y);
      // all that is there may be thousands
      const inner = FactsFirst.isLayer(top) ? dom.elementsFromPoint(tree, x, y).find((one) => !FactsFirst.isLayer(one)) : top;
      const shadow = inner && dom.shadowRoot(inner);
      element = inner ?? element;
      tree = shadow && shadow !== tree ? shadow : null;
    }
    return element;
  }

  /** A line from edge to edge. @param {Box} box @param {Box} area @returns {Box} */
  function across({ top, bottom }, { left, right }) {
    return { left, right, top, bottom };
  }

  /** @param {HTMLElement} root */
  function lineHeight(root) {
    const { lineHeight, fontSize } = dom.viewOf(root).getComputedStyle(root);
    return parseFloat(lineHeight) || parseFloat(fontSize) * 1.4;
  }
}
