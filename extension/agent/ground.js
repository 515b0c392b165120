"use strict";
/**
 * What of a composer is taken, in boxes of the top-level viewport: its lines, the line that is being written, what is clicked around it.
 * Whatever we show finds its place by these. Only measures.
 */
{
  const CLICKED = "a, button, input, select, textarea, summary, label, iframe, [role=button], [role=link], [role=menuitem], [role=tab], [role=checkbox], [contenteditable=true], [tabindex='0']";

  /** The box in which a message is written: that of the frame, when the frame is the message. */
  FactsFirst.areaOf = (root) => {
    const frame = root === root.ownerDocument.body ? root.ownerDocument.defaultView?.frameElement : null;
    return FactsFirst.seenBox(frame ?? root);
  };

  FactsFirst.boxesOf = (reading, start, end) => {
    if (reading.root.tagName !== "TEXTAREA") {
      const range = reading.toRange(start, end);
      return range ? FactsFirst.lineBoxes(range) : [];
    }
    const places = reading.toPlaces(start, end);
    return places ? FactsFirst.textareaLines(/** @type {HTMLTextAreaElement} */ (reading.root), places.start.offset, places.end.offset) : [];
  };

  FactsFirst.linesOf = (reading) => FactsFirst.boxesOf(reading, 0, reading.text.trimEnd().length);

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
    const caret = FactsFirst.caretIn(reading);
    if (caret === null) return null;
    const before = reading.text[caret - 1];
    if (before !== undefined && before !== "\n") return FactsFirst.boxesOf(reading, caret - 1, caret).at(-1) ?? null;
    const selection = reading.root.ownerDocument.getSelection();
    const node = reading.root.tagName === "TEXTAREA" ? null : (selection?.focusNode ?? null);
    const element = node && reading.root.contains(node) ? (node.nodeType === 1 ? /** @type {Element} */ (node) : node.parentElement) : null;
    if (element && element !== reading.root) return FactsFirst.boxOf(element);
    // an empty line of bare text: one line below the words before it
    const last = FactsFirst.boxesOf(reading, 0, reading.text.slice(0, caret).trimEnd().length).at(-1);
    if (!last) return null;
    const lines = /** @type {string} */ (/\n*$/.exec(reading.text.slice(0, caret))?.[0]).length;
    const height = lineHeight(reading.root);
    return { ...last, top: last.top + lines * height, bottom: last.bottom + lines * height };
  }

  FactsFirst.contentEnd = (reading) => {
    const root = reading.root;
    if (root.tagName === "TEXTAREA") {
      const value = /** @type {HTMLTextAreaElement} */ (root).value;
      const kept = value.trimEnd().length;
      const last = kept > 0 ? FactsFirst.textareaLines(/** @type {HTMLTextAreaElement} */ (root), 0, kept).at(-1) : null;
      return last ? last.bottom + (value.slice(kept).split("\n").length - 1) * lineHeight(root) : null;
    }
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(root);
    const { bottom, height } = range.getBoundingClientRect();
    return height > 0 ? bottom + FactsFirst.boxOf(root).top - root.getBoundingClientRect().top : null;
  };

  FactsFirst.overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  FactsFirst.inView = (box) => box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;

  FactsFirst.sendBoxes = (root, { send }) => {
    if (!send) return [];
    const trees = new Set([/** @type {Document | ShadowRoot} */ (root.getRootNode()), document]);
    return [...trees].flatMap((tree) => [...tree.querySelectorAll(send)]).map(FactsFirst.boxOf);
  };

  FactsFirst.coversControls = (root, box, avoid = []) => {
    if (avoid.some((one) => FactsFirst.overlap(one, box))) return true;
    const frame = root.ownerDocument === document ? root : FactsFirst.outermostFrame(root);
    for (const y of steps(box.top, box.bottom)) {
      for (const x of steps(box.left, box.right)) {
        const clicked = elementAt(document, x, y)?.closest(CLICKED);
        if (clicked && clicked !== frame && !frame?.contains(clicked) && !clicked.contains(frame)) return true;
      }
    }
    return false;
  };

  /** Close enough that no button falls between. @param {number} from @param {number} to */
  function steps(from, to) {
    const count = Math.max(1, Math.ceil((to - from) / 20));
    return Array.from({ length: count + 1 }, (_, step) => from + ((to - from) * step) / count);
  }

  FactsFirst.outermostFrame = (element) => {
    let at = /** @type {Element | null} */ (element);
    while (at && at.ownerDocument !== document) at = at.ownerDocument.defaultView?.frameElement ?? null;
    return at;
  };

  /** What is seen at a point, ours aside. @param {Document | ShadowRoot} tree @param {number} x @param {number} y @returns {Element | undefined} */
  function elementAt(tree, x, y) {
    const element = tree.elementsFromPoint(x, y).find((one) => !FactsFirst.isLayer(one));
    return element?.shadowRoot && element.shadowRoot !== tree ? elementAt(element.shadowRoot, x, y) : element;
  }

  /** A line from edge to edge. @param {Box} box @param {Box} area @returns {Box} */
  function across({ top, bottom }, { left, right }) {
    return { left, right, top, bottom };
  }

  /** @param {HTMLElement} root */
  function lineHeight(root) {
    const { lineHeight, fontSize } = (root.ownerDocument.defaultView ?? window).getComputedStyle(root);
    return parseFloat(lineHeight) || parseFloat(fontSize) * 1.4;
  }
}
