"use strict";
/**
 * The ways in which an editor takes words where its selection is: they are typed, or pasted. Each is one step of undo in the editors that it
 * is for. No key is ever faked: Enter sends, on LinkedIn.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: paragraph

  /** Slate, and what is made of it (wangEditor). */
  const SLATE = "[data-slate-editor]";

  /** Squire under the class that SnappyMail gives it; elsewhere a host's profile knows it. */
  const SQUIRE = ".squire-wysiwyg";

  /** Editors that lose what a command types (CKEditor 5, Slate) or undo it together with the words typed before (TinyMCE, CKEditor 4, Trix). What is
   * pasted they take as one step of its own. A host's profile names those that show no mark (RoosterJS, Squire elsewhere). */
  const PASTED_INTO = `.ck-editor__editable, .cke_editable, .mce-content-body, trix-editor, ${SQUIRE}, ${SLATE}`;

  /** They are given markup: in Firefox CKEditor 4 has the browser paste plain text elsewhere first, and takes the focus there meanwhile; and see `markupOf`. */
  const TAKES_MARKUP = `.cke_editable, ${SQUIRE}`;

  /** Editors (TinyMCE) that have the browser paste what is only plain into a field that is gone in the next task, and with it each key that is pressed
   * before. Of words that are marked up as well they take the plain ones at once. */
  const TAKES_BOTH = ".mce-content-body";

  /** Editors (Lexical, Draft) that let the browser type, and lose all words before it when what it typed has a line break in it. */
  const PASTED_BY_LINES = "[data-lexical-editor=true], .public-DraftEditor-content";

  /** Editors (Summernote) whose steps are pictures of the message, taken when a button of the mouse comes up in it and not while somebody types. */
  const PICTURED = ".note-editable";

  /** How often an editor kept the browser from typing a letter, and how often it let it. @type {WeakMap<HTMLElement, { kept: number, let: number }>} */
  const typed = new WeakMap();

  /** What comes of typing, of an input method and of pasting. */
  const TYPED = ["insertText", "insertCompositionText", "insertFromPaste"];

  FactsFirst.watchTyping = (root, signal) => {
    const seen = typed.get(root) ?? { kept: 0, let: 0 };
    typed.set(root, seen);
    // an editor may listen at its document; whoever keeps the event from us is not known to have kept the browser from anything
    FactsFirst.listen(
      dom.viewOf(root),
      "beforeinput",
      (event) => {
        if (!TYPED.includes(event.inputType) || putting || !event.composedPath().includes(root)) return;
        if (!event.defaultPrevented) seen.let++;
        else if (event.inputType === "insertText") seen.kept++;
      },
      { signal, passive: true },
    );
    // an editor that types by keys itself lets no `beforeinput` come
    FactsFirst.listen(
      dom.viewOf(root),
      "keydown",
      (event) => {
        // with Alt it is the page's shortcut, and types nothing
        const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
        if (isLetter && event.defaultPrevented && event.composedPath().includes(root)) seen.kept++;
      },
      { signal, passive: true },
    );
  };

  /** while a command of ours is carried out */
  let putting = false;

  /** An editor that changes a model of its own, and never lets the browser type: what the browser typed all the same, its model would lack.
   * @param {HTMLElement} root */
  function typesItself(root) {
    const seen = typed.get(root);
    return !dom.isTextarea(root) && seen !== undefined && seen.kept > 0 && seen.let === 0;
  }

  /** Of a new selection it hears late, and takes it over before an input; what is put in right behind the words typed last counts as typed with them. */
  FactsFirst.isSlate = (root) => dom.matches(root, SLATE);

  /** A space at the edge of markup is lost, or has to be one that does not break, which would be sent: so it is put within. */
  FactsFirst.wantsLastCharacter = (root, profile, words) => FactsFirst.isSlate(root) || (words.startsWith(" ") && takesMarkup(root, profile));

  FactsFirst.takesLater = (root, profile) => profile?.pastes !== undefined || dom.matches(root, SQUIRE);

  /** @param {HTMLElement} root @param {HostProfile | undefined} profile */
  function takesMarkup(root, profile) {
    return profile?.pastes === "html" || dom.matches(root, TAKES_MARKUP);
  }

  FactsFirst.tellSelection = (root) => {
    if (dom.isTextarea(root)) return;
    const view = dom.viewOf(root);
    // the browser's own event comes in a task of its own, in which the selection may be another
    dom.dispatchEvent(dom.ownerDocument(root), new view.Event("selectionchange"));
    // an input of no kind changes nothing
    if (FactsFirst.isSlate(root)) dom.dispatchEvent(root, new view.InputEvent("beforeinput", { bubbles: true, cancelable: true, composed: true }));
  };

  FactsFirst.waysToPut = (root, profile, words) => {
    // an editor with a model of its own that refuses a paste would be typed past
    if (FactsFirst.isSlate(root)) return [paste];
    // no command: in Chromium it asks nobody, and the words would stand in the page and not in the model
    if (typesItself(root)) return [paste, offer];
    return profile?.pastes || dom.matches(root, PASTED_INTO) || (words.includes("\n") && dom.matches(root, PASTED_BY_LINES))
      ? [paste, typeIn]
      : [typeIn, paste];
  };

  /** A command asks the page first (`beforeinput`), which may move the focus or the selection in answer: then the words would come there. So we
   * are the last to be asked, as far as a page lets us, and what came elsewhere all the same is taken back at once. @type {Put} */
  function typeIn(root, words, profile, { isReady, look }) {
    const view = dom.viewOf(root);
    const done = new AbortController();
    const { signal } = done;
    let isAsked = false;
    /** @type {Event | null} */
    let asked = null;
    FactsFirst.listen(view, "beforeinput", (event) => (asked = event), { signal, capture: true });
    // a page may keep the event from getting to the last listener
    FactsFirst.listen(view, "focusout", () => asked?.preventDefault(), { signal, capture: true });
    /** @param {Event} event */
    const last = (event) => {
      asked = null;
      // a command in several steps moves the caret itself, and an editor that does it itself has done it
      if (event.isTrusted && !event.defaultPrevented && !isAsked && !isReady()) event.preventDefault();
      isAsked = true;
    };
    FactsFirst.listen(view, "beforeinput", last, { signal });
    const watch = FactsFirst.watchWords(root, words, look);
    try {
      putting = true;
      // whoever hears of it may move something, too
      if (takePicture(root) && !isReady()) return false;
      const isTaken = command(root, words, profile);
      // to undo it asks too
      isAsked = true;
      if (watch.takeBack()) return false;
      takePicture(root);
      endStep(root);
      return isTaken;
    } finally {
      putting = false;
      watch.stop();
      done.abort();
    }
  }

  /** @param {HTMLElement} root */
  function takePicture(root) {
    return dom.matches(root, PICTURED) && dom.dispatchEvent(root, new (dom.viewOf(root).MouseEvent)("mouseup"));
  }

  /** Chromium counts what is typed next as one step with what a command typed, unless the caret was elsewhere between. @param {HTMLElement} root */
  function endStep(root) {
    const comeBack = FactsFirst.keepSelection(root);
    FactsFirst.putCaretFirst(root);
    comeBack();
  }

  /** In one step, which one undo takes back; but some editors want each line to be a paragraph, which Firefox makes by a command of its own.
   * @param {HTMLElement} root @param {string} words @param {HostProfile | undefined} profile @returns {boolean} whether anything took it */
  function command(root, words, profile) {
    /** @param {string} name @param {string} [value] */
    const run = (name, value) => dom.execCommand(dom.ownerDocument(root), name, false, value);
    if (!profile?.inParagraphs || dom.isTextarea(root)) return run("insertText", words);
    const [first = "", ...lines] = words.split("\n");
    if (first === "" && lines.length > 0 && isFirefox() && putParagraphs(dom.ownerDocument(root), lines)) return true;
    let taken = first !== "" && run("insertText", first);
    for (const line of lines) {
      run("insertParagraph");
      if (line !== "") taken = run("insertText", line) || taken;
    }
    return taken;
  }

  /** Firefox would undo a new paragraph and the words in it one by one. @param {Document} doc @param {readonly string[]} lines */
  function putParagraphs(doc, lines) {
    const paragraphs = lines.map((line) => {
      const paragraph = dom.createElement(doc, "p");
      dom.append(paragraph, line === "" ? dom.createElement(doc, "br") : line);
      return paragraph.outerHTML;
    });
    try {
      return dom.execCommand(doc, "insertHTML", false, paragraphs.join(""));
    } catch {
      return false; // a page may forbid to make markup of text
    }
  }

  /** The playground is no extension's page. */
  function isFirefox() {
    return typeof chrome !== "undefined" && (chrome.runtime?.getURL?.("") ?? "").startsWith("moz-extension:");
  }

  /** As the browser asks before it types: an editor that takes them keeps it from doing so, and the browser does nothing about an event of ours. @type {Put} */
  function offer(root, words) {
    const { InputEvent } = dom.viewOf(root);
    return !dom.dispatchEvent(root, new InputEvent("beforeinput", { inputType: "insertText", data: words, bubbles: true, cancelable: true, composed: true }));
  }

  /** The same words as if from the clipboard. An editor that takes them keeps the browser from doing so. @type {Put} */
  function paste(root, words, profile) {
    const data = pasted(root, words, profile);
    const common = { bubbles: true, cancelable: true, composed: true };
    if (isFirefox()) return !dom.dispatchEvent(root, pasteInFirefox(root, data, common));
    const clipboardData = new DataTransfer();
    for (const [type, words] of data) clipboardData.setData(type, words);
    return !dom.dispatchEvent(root, new ClipboardEvent("paste", { clipboardData, ...common }));
  }

  /** @typedef {[type: string, words: string]} Pasted */

  /** @param {HTMLElement} root @param {string} words @param {HostProfile | undefined} profile @returns {[Pasted, ...Pasted[]]} */
  function pasted(root, words, profile) {
    /** @type {[Pasted, Pasted]} */
    const [markup, plain] = [
      ["text/html", markupOf(words)],
      ["text/plain", words],
    ];
    if (dom.matches(root, TAKES_BOTH)) return [markup, plain];
    return takesMarkup(root, profile) ? [markup] : [plain];
  }

  /** Firefox lets a page read only what was put in under the page's own name, and the page's own methods may be anything. Those of a new window
   * of the page's, which no script of the page has seen, are the browser's.
   * @param {HTMLElement} root @param {[Pasted, ...Pasted[]]} data @param {EventInit} common */
  function pasteInFirefox(root, data, common) {
    const iframe = dom.createElement(document, "iframe");
    iframe.hidden = true;
    dom.append(FactsFirst.layer(root), iframe);
    const fresh = /** @type {any} */ (iframe.contentWindow);
    // a page of our own has no other view of it
    const { setData } = (fresh.wrappedJSObject ?? fresh).DataTransfer.prototype;
    dom.remove(iframe);
    const [[dataType, words]] = data;
    const event = new (dom.viewOf(root).ClipboardEvent)("paste", /** @type {ClipboardEventInit} */ ({ dataType, data: words, ...common }));
    const own = /** @type {any} */ (event.clipboardData);
    for (const one of data) Reflect.apply(setData, own.wrappedJSObject ?? own, one);
    return event;
  }

  /** Squire drops spaces at the edges of plain text, and in Firefox does not look at it in time. @param {string} words */
  function markupOf(words) {
    const escaped = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return escaped.replace(/^ | $/g, "&nbsp;").replaceAll("\n", "<br>");
  }
}
