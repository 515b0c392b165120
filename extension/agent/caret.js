"use strict";
/**
 * The caret and the selection of a composer: where they are, and how they are set. Writes nothing.
 */
{
  FactsFirst.caretIn = (reading) => {
    const root = reading.root;
    if (root.tagName === "TEXTAREA") {
      return reading.toOffset({ node: root, offset: /** @type {HTMLTextAreaElement} */ (root).selectionEnd });
    }
    const selection = selectionOf(root);
    const node = selection?.focusNode ?? null;
    return selection && node && root.contains(node) ? reading.toOffset({ node, offset: selection.focusOffset }) : null;
  };

  FactsFirst.isCollapsed = (root) =>
    root.tagName === "TEXTAREA"
      ? /** @type {HTMLTextAreaElement} */ (root).selectionStart === /** @type {HTMLTextAreaElement} */ (root).selectionEnd
      : selectionOf(root)?.isCollapsed !== false;

  FactsFirst.reveal = (reading, start, end) => {
    const root = reading.root;
    root.focus({ preventScroll: true });
    FactsFirst.select(reading, start, end);
    const node = reading.toPlace(start).node;
    const element = node.nodeType === 1 ? /** @type {Element} */ (node) : node.parentElement;
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  FactsFirst.select = (reading, start, end) => {
    const places = placesOf(reading, start, end);
    set(reading.root, { anchor: places.start, focus: places.end });
  };

  FactsFirst.isSelected = (reading, start, end) => {
    const now = ends(reading.root);
    if (!now) return false;
    const wanted = placesOf(reading, start, end);
    if (isSame(now.anchor, wanted.start) && isSame(now.focus, wanted.end)) return true;
    // an editor may write the same selection down with other nodes
    return reading.toOffset(now.anchor) === reading.toOffset(wanted.start) && reading.toOffset(now.focus) === reading.toOffset(wanted.end);
  };

  FactsFirst.keepSelection = (root) => {
    const before = ends(root);
    return () => before && FactsFirst.hasFocus(root) && set(root, before);
  };

  FactsFirst.hasFocus = (root) => {
    for (let at = /** @type {Element | null} */ (root); at; at = outside(at)) {
      const { activeElement } = /** @type {Document | ShadowRoot} */ (at.getRootNode());
      // an editable document has the focus as a whole
      if (!activeElement || !(at.contains(activeElement) || (activeElement.contains(at) && activeElement.tagName === "HTML"))) return false;
    }
    return true;
  };

  /** What holds the tree that an element is in: a shadow root's host, or a frame. @param {Element} element */
  function outside(element) {
    const tree = element.getRootNode();
    if (tree.nodeType === 11) return /** @type {ShadowRoot} */ (tree).host;
    return tree === document ? null : (element.ownerDocument.defaultView?.frameElement ?? null);
  }

  /** @typedef {{ anchor: Place, focus: Place }} Ends */

  /** @param {Reading} reading @param {number} start @param {number} end */
  function placesOf(reading, start, end) {
    const at = reading.toPlace(start);
    return (end > start && reading.toPlaces(start, end)) || { start: at, end: at };
  }

  /** @param {HTMLElement} root @returns {Ends | null} */
  function ends(root) {
    if (root.tagName === "TEXTAREA") {
      const { selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (root);
      return { anchor: { node: root, offset: selectionStart }, focus: { node: root, offset: selectionEnd } };
    }
    const selection = selectionOf(root);
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return null;
    return { anchor: { node: anchorNode, offset: selection.anchorOffset }, focus: { node: focusNode, offset: selection.focusOffset } };
  }

  /** @param {HTMLElement} root @param {Ends} ends */
  function set(root, { anchor, focus }) {
    if (root.tagName === "TEXTAREA") return /** @type {HTMLTextAreaElement} */ (root).setSelectionRange(anchor.offset, focus.offset);
    try {
      selectionOf(root)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    } catch {
      // the page has changed since it was read, and whoever asks looks at what is selected
    }
  }

  /** @param {Place} one @param {Place} other */
  function isSame(one, other) {
    return one.node === other.node && one.offset === other.offset;
  }

  /** Chromium keeps a shadow root's selection apart. @param {HTMLElement} root */
  function selectionOf(root) {
    const tree = /** @type {{ getSelection?: () => Selection | null }} */ (/** @type {unknown} */ (root.getRootNode()));
    return tree.getSelection?.() ?? root.ownerDocument.getSelection();
  }
}
