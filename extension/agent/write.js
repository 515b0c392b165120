"use strict";
/**
 * The only place that writes into a message, and only when the user has clicked. It types rather than sets: the browser's own
 * editing command, so that the site's editor hears of it and one Ctrl+Z takes it back. No key is ever faked: Enter sends, on LinkedIn.
 */
{
  FactsFirst.write = async (reading, start, end, words, profile) => {
    const root = reading.root;
    if (!root.isConnected) return false;
    if (profile?.ownUndo) markStep(root);
    root.focus({ preventScroll: true });
    select(reading, start, end);
    // editors learn of a new selection from an event that comes later
    await frames(2);
    const now = () => FactsFirst.readText(root, profile?.cut).text;
    if (!root.isConnected || now() !== reading.text) return false;
    const wanted = plain(reading.text.slice(0, start) + words + reading.text.slice(end));
    for (const type of [typeIn, paste]) {
      type(root, words, profile);
      for (let waited = 0; waited < 3 && plain(now()) !== wanted; waited++) await frames(1);
      if (plain(now()) === wanted) {
        if (profile?.ownUndo) markStep(root);
        return true;
      }
      if (now() !== reading.text) return false;
    }
    return false;
  };

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
    select(reading, start, end);
    const node = reading.toPlace(start).node;
    const element = node.nodeType === 1 ? /** @type {Element} */ (node) : node.parentElement;
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  /** @param {Reading} reading @param {number} start @param {number} end */
  function select(reading, start, end) {
    const root = reading.root;
    const at = reading.toPlace(start);
    const places = (end > start && reading.toPlaces(start, end)) || { start: at, end: at };
    if (root.tagName === "TEXTAREA") {
      /** @type {HTMLTextAreaElement} */ (root).setSelectionRange(places.start.offset, places.end.offset);
    } else {
      selectionOf(root)?.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
    }
  }

  /** Chromium keeps a shadow root's selection apart. @param {HTMLElement} root */
  function selectionOf(root) {
    const tree = /** @type {{ getSelection?: () => Selection | null }} */ (/** @type {unknown} */ (root.getRootNode()));
    return tree.getSelection?.() ?? root.ownerDocument.getSelection();
  }

  /** In one step, which one undo takes back; but some editors want each line to be a paragraph, which Firefox makes by a command of its own.
   * @param {HTMLElement} root @param {string} words @param {HostProfile | undefined} profile */
  function typeIn(root, words, profile) {
    if (!profile?.inParagraphs || root.tagName === "TEXTAREA") return void root.ownerDocument.execCommand("insertText", false, words);
    const [first = "", ...lines] = words.split("\n");
    if (first === "" && lines.length > 0 && isFirefox() && putParagraphs(root.ownerDocument, lines)) return;
    if (first !== "") root.ownerDocument.execCommand("insertText", false, first);
    for (const line of lines) {
      root.ownerDocument.execCommand("insertParagraph");
      if (line !== "") root.ownerDocument.execCommand("insertText", false, line);
    }
  }

  /** Firefox would undo a new paragraph and the words in it one by one. @param {Document} doc @param {readonly string[]} lines */
  function putParagraphs(doc, lines) {
    const paragraphs = lines.map((line) => {
      const paragraph = doc.createElement("p");
      paragraph.append(line === "" ? doc.createElement("br") : line);
      return paragraph.outerHTML;
    });
    try {
      return doc.execCommand("insertHTML", false, paragraphs.join(""));
    } catch {
      return false; // a page may forbid to make markup of text
    }
  }

  function isFirefox() {
    return chrome.runtime.getURL("").startsWith("moz-extension:");
  }

  /** For an editor that lets no command in (CKEditor 5): the same words, as if from the clipboard. @param {HTMLElement} root @param {string} words */
  function paste(root, words) {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    root.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true }));
  }

  /** TinyMCE keeps an undo of its own, and counts what is put in as one step with the words typed before. What browsers say when they
   * have replaced a misspelt word makes it begin a step. @param {HTMLElement} root */
  function markStep(root) {
    root.dispatchEvent(new InputEvent("input", { inputType: "insertReplacementText", bubbles: true }));
  }

  /** Editors spend spaces and empty lines as they like; words they must keep. @param {string} text */
  function plain(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  /** @param {number} count @returns {Promise<void>} */
  function frames(count) {
    return new Promise((resolve) => {
      const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
      next();
    });
  }
}
