"use strict";
/**
 * The caret and the selection of a composer: where they are, and how they are set. Writes nothing.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: now

  FactsFirst.caretIn = (reading) => {
    const root = reading.root;
    if (dom.isTextarea(root)) return reading.toOffset({ node: root, offset: root.selectionEnd });
    const selection = selectionOf(root);
    const node = selection?.focusNode ?? null;
    return selection && node && dom.contains(root, node) ? reading.toOffset({ node, offset: selection.focusOffset }) : null;
  };

  FactsFirst.isCollapsed = (root) => (dom.isTextarea(root) ? root.selectionStart === root.selectionEnd : selectionOf(root)?.isCollapsed !== false);

  FactsFirst.selectedWords = (root) => (dom.isTextarea(root) ? root.value.slice(root.selectionStart, root.selectionEnd) : String(selectionOf(root) ?? ""));

  FactsFirst.reveal = (reading, start, end) => {
    const root = reading.root;
    dom.focus(root, { preventScroll: true });
    FactsFirst.select(reading, start, end);
    const node = reading.toPlace(start).node;
    const element = dom.nodeType(node) === 1 ? /** @type {Element} */ (node) : dom.parentElement(node);
    if (element) dom.scrollIntoView(element, { block: "nearest", inline: "nearest" });
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

  FactsFirst.putCaretFirst = (root) => {
    const first = { node: root, offset: 0 };
    set(root, { anchor: first, focus: first });
  };

  FactsFirst.moveCaret = (root, { extends: isExtended, direction, by }) => {
    const selection = selectionOf(root);
    if (by !== "document") return selection?.modify(isExtended ? "extend" : "move", direction, by);
    // Firefox knows no end of a document
    const reading = FactsFirst.readText(root);
    const isBack = direction === "backward";
    // what is too long to read has ends too
    const end = { node: root, offset: isBack ? 0 : dom.childNodes(root).length };
    const { node, offset } = reading.isTooLong ? end : reading.toPlace(isBack ? 0 : reading.text.length);
    if (isExtended) selection?.extend(node, offset);
    else selection?.collapse(node, offset);
  };

  FactsFirst.keepSelection = (root) => {
    const before = ends(root);
    return () => before && FactsFirst.hasFocus(root) && set(root, before);
  };

  FactsFirst.hasFocus = (root) => {
    for (let at = /** @type {Element | null} */ (root); at; at = outside(at)) {
      const active = dom.activeElement(dom.getRootNode(at));
      // an editable document has the focus as a whole
      if (!active || !(dom.contains(at, active) || (dom.isHtml(active, "html") && dom.contains(active, at)))) return false;
    }
    return true;
  };

  /** What holds the tree that an element is in: a shadow root's host, or a frame. @param {Element} element */
  function outside(element) {
    const tree = dom.getRootNode(element);
    if (dom.nodeType(tree) === 11) return dom.host(tree) ?? null;
    return tree === document ? null : dom.viewOf(element).frameElement;
  }

  /** @typedef {{ anchor: Place, focus: Place }} Ends */

  /** @param {Reading} reading @param {number} start @param {number} end */
  function placesOf(reading, start, end) {
    const at = reading.toPlace(start);
    return (end > start && reading.toPlaces(start, end)) || { start: at, end: at };
  }

  /** @param {HTMLElement} root @returns {Ends | null} */
  function ends(root) {
    if (dom.isTextarea(root)) return { anchor: { node: root, offset: root.selectionStart }, focus: { node: root, offset: root.selectionEnd } };
    const selection = selectionOf(root);
    const { anchorNode, focusNode } = selection ?? {};
    if (!selection || !anchorNode || !focusNode || !dom.contains(root, anchorNode) || !dom.contains(root, focusNode)) return null;
    return { anchor: { node: anchorNode, offset: selection.anchorOffset }, focus: { node: focusNode, offset: selection.focusOffset } };
  }

  /** @param {HTMLElement} root @param {Ends} ends */
  function set(root, { anchor, focus }) {
    if (dom.isTextarea(root)) return root.setSelectionRange(anchor.offset, focus.offset);
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
    return dom.getSelection(dom.getRootNode(root)) ?? dom.getSelection(dom.ownerDocument(root)) ?? null;
  }
}
