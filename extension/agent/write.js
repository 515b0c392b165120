"use strict";
/**
 * The only place that writes into a message, and only when the user has clicked. It types or pastes rather than sets, so that the site's
 * editor hears of it and one Ctrl+Z takes it back. No key is ever faked: Enter sends, on LinkedIn.
 */
// Not the page's: paragraph
{
  const dom = FactsFirst.dom;

  /** Editors that lose what a command types (CKEditor 5, Slate) or undo it together with the words typed before (TinyMCE, CKEditor 4). What is pasted
   * they take as one step of its own. A host's profile names those that show no mark (RoosterJS, Squire). */
  const PASTED_INTO = ".ck-editor__editable, .cke_editable, .mce-content-body, [data-slate-editor=true]";

  /** Editors that count all changes of one second as one step of undo. */
  const STEPS_BY_TIME = ".ql-editor, .ProseMirror, [data-lexical-editor=true]";
  const STEP = 1_000;

  /** Looks at the selection every 100 ms, and would put a paste where the caret was before. */
  const SLATE = "[data-slate-editor=true]";
  const LATE = 150;

  FactsFirst.write = async (reading, start, end, words, profile) => {
    const root = reading.root;
    if (dom.matches(root, STEPS_BY_TIME)) await until(reading.since + STEP);
    if (!dom.isConnected(root)) return false;
    if (dom.matches(root, SLATE)) [start, words] = withLastCharacter(reading.text, start, words);
    dom.focus(root, { preventScroll: true });
    select(reading, start, end);
    // editors learn of a new selection from an event that comes later
    await (dom.matches(root, SLATE) ? until(performance.now() + LATE) : frames(2));
    const now = () => FactsFirst.readText(root, profile?.cut).text;
    if (!dom.isConnected(root) || now() !== reading.text) return false;
    const wanted = plain(reading.text.slice(0, start) + words + reading.text.slice(end));
    const pastesFirst = profile?.pastes || dom.matches(root, PASTED_INTO);
    for (const put of pastesFirst ? [paste, typeIn] : [typeIn, paste]) {
      if (!put(root, words, profile)) continue;
      for (let waited = 0; waited < 10 && plain(now()) !== wanted; waited++) await frames(1);
      // if it does not stand there now, it may yet come: a second way would put it in twice
      return plain(now()) === wanted;
    }
    return false;
  };

  /** Slate counts what is put in right behind the words typed last as typed with them; not so if it also replaces their last character.
   * @param {string} text @param {number} start @param {string} words @returns {[start: number, words: string]} */
  function withLastCharacter(text, start, words) {
    const last = text[start - 1] ?? "";
    return /[\p{L}\p{N}\p{P}]/u.test(last) ? [start - 1, last + words] : [start, words];
  }

  FactsFirst.caretIn = (reading) => {
    const root = reading.root;
    if (dom.isTextarea(root)) {
      return reading.toOffset({ node: root, offset: root.selectionEnd });
    }
    const selection = selectionOf(root);
    const node = selection?.focusNode ?? null;
    return selection && node && dom.contains(root, node) ? reading.toOffset({ node, offset: selection.focusOffset }) : null;
  };

  FactsFirst.isCollapsed = (root) =>
    dom.isTextarea(root)
      ? root.selectionStart === root.selectionEnd
      : selectionOf(root)?.isCollapsed !== false;

  FactsFirst.reveal = (reading, start, end) => {
    const root = reading.root;
    dom.focus(root, { preventScroll: true });
    select(reading, start, end);
    const node = reading.toPlace(start).node;
    const element = dom.nodeType(node) === 1 ? /** @type {Element} */ (node) : dom.parentElement(node);
    if (element) dom.scrollIntoView(element, { block: "nearest", inline: "nearest" });
  };

  /** @param {Reading} reading @param {number} start @param {number} end */
  function select(reading, start, end) {
    const root = reading.root;
    const at = reading.toPlace(start);
    const places = (end > start && reading.toPlaces(start, end)) || { start: at, end: at };
    if (dom.isTextarea(root)) {
      root.setSelectionRange(places.start.offset, places.end.offset);
    } else {
      selectionOf(root)?.setBaseAndExtent(places.start.node, places.start.offset, places.end.node, places.end.offset);
    }
  }

  /** Chromium keeps a shadow root's selection apart. @param {HTMLElement} root */
  function selectionOf(root) {
    return dom.getSelection(dom.getRootNode(root)) ?? dom.getSelection(dom.ownerDocument(root)) ?? null;
  }

  /** In one step, which one undo takes back; but some editors want each line to be a paragraph, which Firefox makes by a command of its own.
   * @param {HTMLElement} root @param {string} words @param {HostProfile | undefined} profile @returns {boolean} whether anything took it */
  function typeIn(root, words, profile) {
    /** @param {string} name @param {string} [value] */
    const command = (name, value) => dom.execCommand(dom.ownerDocument(root), name, false, value);
    if (!profile?.inParagraphs || dom.isTextarea(root)) return command("insertText", words);
    const [first = "", ...lines] = words.split("\n");
    if (first === "" && lines.length > 0 && isFirefox() && putParagraphs(dom.ownerDocument(root), lines)) return true;
    let taken = first !== "" && command("insertText", first);
    for (const line of lines) {
      command("insertParagraph");
      if (line !== "") taken = command("insertText", line) || taken;
    }
    return taken;
  }

  /** Firefox would undo a new paragraph and the words in it one by one. @param {Document} doc @param {readonly string[]} lines */
  function putParagraphs(doc, lines) {
    const paragraphs = lines.map((line) => {
      const paragraph = dom.createElement(doc, "p");
      paragraph.append(line === "" ? dom.createElement(doc, "br") : line);
      return paragraph.outerHTML;
    });
    try {
      return dom.execCommand(doc, "insertHTML", false, paragraphs.join(""));
    } catch {
      return false; // a page may forbid to make markup of text
    }
  }

  function isFirefox() {
    return chrome.runtime.getURL("").startsWith("moz-extension:");
  }

  /** The same words as if from the clipboard. An editor that takes them keeps the browser from doing so.
   * @param {HTMLElement} root @param {string} words @param {HostProfile | undefined} profile @returns {boolean} whether anything took it */
  function paste(root, words, profile) {
    const own = /** @type {any} */ (dom.viewOf(root));
    // Firefox lets a page read only what was put in under the page's own name: there, its own window has to make it
    const page = own.wrappedJSObject ?? own;
    const clipboardData = new page.DataTransfer();
    const dataType = profile?.pastes === "html" ? "text/html" : "text/plain";
    const data = profile?.pastes === "html" ? markupOf(words) : words;
    clipboardData.setData(dataType, data);
    const init = new page.Object();
    // Firefox knows no `clipboardData` here, and no other browser `dataType` and `data`
    for (const [name, value] of Object.entries({ clipboardData, dataType, data, bubbles: true, cancelable: true, composed: true })) init[name] = value;
    return !dom.dispatchEvent(root, new page.ClipboardEvent("paste", init));
  }

  /** Squire drops spaces at the edges of plain text, and in Firefox does not look at it in time. @param {string} words */
  function markupOf(words) {
    const escaped = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return escaped.replace(/^ | $/g, "&nbsp;").replaceAll("\n", "<br>");
  }

  /** Editors spend spaces and empty lines as they like; words they must keep. @param {string} text */
  function plain(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  /** @param {number} time of `performance.now()` */
  async function until(time) {
    while (performance.now() < time) await frames(1);
  }

  /** @param {number} count @returns {Promise<void>} */
  function frames(count) {
    return new Promise((resolve) => {
      const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
      next();
    });
  }
}
