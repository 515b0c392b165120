"use strict";
/**
 * Wakes when the user has pressed a key or the pointer in a composer that can be seen and has the focus, and only then; everything else
 * follows from it. A page can give the focus to anything, also where nobody sees it, to find out who comes. Until then the agent is a handful
 * of listeners for focus and presses. It hears them in the page, in each open shadow root that it meets, and in same-origin frames (editors
 * like TinyMCE write in one), which it reaches from here: their documents are often replaced after a script was put into them.
 */
{
  const dom = FactsFirst.dom;
  const gone = new AbortController();
  const signal = gone.signal;
  const listening = { signal, passive: true, capture: true };

  /** So long the focus may be nowhere before it counts as gone. */
  const FRAMES_TO_OURS = 10;

  /** @type {Session | null} */
  let session = null;
  /** whether the user has switched this site off */
  let isOff = false;
  /** what is asked once, when a composer is first used @type {Promise<void> | null} */
  let asked = null;
  /** whether that has been answered: until then nothing of ours comes */
  let isSettled = false;

  /** What a former agent has left is looked for once, and only where one may have been: a page could put there what looks like it, to see it go. */
  let sweeps = !FactsFirst.cameFirst;

  /** Child documents, with the root element they had when we came, and the end of our listeners there.
   * @type {WeakMap<Document, { html: Element | null, left: AbortController }>} */
  const adopted = new WeakMap();
  /** @type {WeakSet<Node>} */
  const hooked = new WeakSet();
  /** Composers that the user has pressed in: from then on the focus alone is enough. @type {WeakSet<HTMLElement>} */
  const used = new WeakSet();
  /** while a composer has the focus that nobody has pressed in @type {AbortController | null} */
  let waiting = null;

  const sidePanel = FactsFirst.openSidePanel({
    isOff: () => isOff,
    changed: (isThere) => session?.aside(isThere),
    hear: (message) => (FactsFirst.isGuarded() ? session?.hearSidePanel(message) : fold()),
  });

  FactsFirst.isAlive = isAlive;
  FactsFirst.leave = leave;
  FactsFirst.fold = fold;

  watch(document, window, signal);
  for (const iframe of dom.querySelectorAll(document, "iframe")) adopt(iframe);
  sweeps = false;
  // a page that is kept while the user is elsewhere keeps nothing of ours
  FactsFirst.listen(window, "pagehide", fold, { signal });
  FactsFirst.listen(window, "pageshow", ({ persisted }) => persisted && wake(dom.activeElement(document)), { signal });
  try {
    chrome.runtime.onMessage.addListener(told);
    chrome.storage.onChanged.addListener(settingsChanged);
    signal.addEventListener("abort", deafen);
  } catch {
    // the extension went away while this was read
  }
  wake(dom.activeElement(document));

  /** @param {Document} doc @param {Window} view @param {AbortSignal} until */
  function watch(doc, view, until) {
    const options = { ...listening, signal: until };
    if (sweeps) FactsFirst.sweep(doc);
    FactsFirst.listen(doc, "focusin", focused, options);
    FactsFirst.listen(doc, "focusout", blurred, options);
    FactsFirst.listen(view, "pointerdown", pressed, options);
    // frames come and go, and are written anew, with a `load` each time
    FactsFirst.listen(doc, "load", ({ target }) => adopt(target), options);
    // the focus went into a frame, if not to another window
    FactsFirst.listen(view, "blur", () => adopt(dom.activeElement(doc)), options);
  }

  /** @param {FocusEvent} event */
  function focused(event) {
    if (!isAlive()) return leave();
    const path = event.composedPath();
    for (const node of path) hook(/** @type {Node} */ (node));
    wake(path[0] ?? null);
  }

  /** A press comes before the focus that it gives. @param {PointerEvent} event */
  function pressed(event) {
    if (isOff) return;
    if (!FactsFirst.isGuarded()) return fold();
    const target = innermost(event.composedPath()[0] ?? null);
    // below a message that is a document there is only the document
    const at = event.view && target === dom.documentElement(event.view.document) ? event.view.document : target;
    const composer = FactsFirst.composerAt(at, FactsFirst.hostProfile(location));
    if (!composer || used.has(composer) || !FactsFirst.isInSight(composer)) return;
    used.add(composer);
    if (hasFocus(composer)) wake(composer);
  }

  /** Until the user writes in it, or the focus is gone, a composer is left alone. A key that has moved the focus ends in the composer too.
   * @param {HTMLElement} composer */
  function waitFor(composer) {
    waiting = new AbortController();
    // no key has to wait for it
    settle();
    const options = { signal: AbortSignal.any([signal, waiting.signal]), passive: true, capture: true };
    const view = dom.viewOf(composer);
    for (const type of /** @type {const} */ (["keydown", "keyup", "compositionstart"])) FactsFirst.listen(view, type, written, options);

    function written() {
      if (!isAlive()) return leave();
      if (!hasFocus(composer) || !FactsFirst.isInSight(composer)) return;
      used.add(composer);
      wake(composer);
    }
  }

  /** The focus may go to nothing at all, of which no element hears. */
  function blurred() {
    waiting?.abort();
    if (!session?.isAwake()) return;
    if (!isAlive()) return leave();
    decide(FRAMES_TO_OURS);
  }

  /** Rests when the focus has gone elsewhere. On its way into a frame of ours, which has a process of its own, nothing has it for some frames.
   * @param {number} left */
  function decide(left) {
    requestAnimationFrame(() => {
      if (!session?.isAwake() || !dom.hasFocus(document) || FactsFirst.isLayer(dom.activeElement(document)) || hasFocus(session.root)) return;
      const focused = dom.activeElement(document);
      const isNowhere = !focused || focused === dom.body(document);
      if (isNowhere && left > 0) decide(left - 1);
      else session.rest();
    });
  }

  /** Not so in a window that is not in use itself. @param {HTMLElement} root */
  function hasFocus(root) {
    return dom.hasFocus(dom.ownerDocument(root)) && FactsFirst.hasFocus(root);
  }

  /** Focus that moves within a shadow root is not heard outside it. @param {Node} node */
  function hook(node) {
    if (dom.nodeType(node) !== 11 || hooked.has(node)) return;
    hooked.add(node);
    FactsFirst.listen(node, "focusin", focused, listening);
    FactsFirst.listen(node, "focusout", blurred, listening);
    FactsFirst.listen(node, "load", ({ target }) => adopt(target), listening);
  }

  /** Listens in a frame of the same origin. @param {EventTarget | null} target */
  function adopt(target) {
    if (!dom.isHtml(target, "iframe")) return;
    const doc = documentIn(target);
    const view = doc && dom.defaultView(doc);
    if (!doc || !view) return;
    const before = adopted.get(doc);
    // `document.open()` took every listener away, and left the document
    if (before?.html !== dom.documentElement(doc)) {
      before?.left.abort();
      const left = new AbortController();
      adopted.set(doc, { html: dom.documentElement(doc), left });
      watch(doc, view, AbortSignal.any([signal, left.signal]));
      for (const inner of dom.querySelectorAll(doc, "iframe")) adopt(inner);
    }
    if (dom.hasFocus(doc)) wake(dom.activeElement(doc));
  }

  /** @param {HTMLIFrameElement} iframe */
  function documentIn(iframe) {
    try {
      return iframe.contentDocument;
    } catch {
      return null;
    }
  }

  /** @param {EventTarget | null} target what has the focus */
  function wake(target) {
    if (isOff || signal.aborted || FactsFirst.isLayer(target)) return;
    // whatever has woken us: listeners in shadow trees and frames outlive the guard's
    if (!FactsFirst.isGuarded()) return fold();
    const inner = innermost(target);
    const profile = FactsFirst.hostProfile(location);
    const composer = FactsFirst.composerAt(inner, profile);
    waiting?.abort();
    if (composer && !used.has(composer)) waitFor(composer);
    if (!composer || !used.has(composer)) return session?.rest();
    if (!isSettled) return void settle().then(() => hasFocus(composer) && wake(composer));
    if (session?.root === composer && dom.isConnected(composer) && session.resume()) return;
    session?.close();
    session = FactsFirst.openSession(composer, profile, sidePanel);
    void sidePanel.announce();
  }

  /** The focus within shadow roots. @param {EventTarget | null} target @returns {EventTarget | null} */
  function innermost(target) {
    let inner = target;
    // no page has more shadow roots in each other
    for (let left = 32; left > 0; left--) {
      const root = dom.shadowRoot(/** @type {Element} */ (inner));
      const focused = root && dom.activeElement(root);
      if (!focused) break;
      inner = focused;
    }
    return inner;
  }

  function settle() {
    return (asked ??= readSettings().then(() => void (isSettled = true)));
  }

  /** A site is on unless the user has switched it off; and when the settings cannot be read, as before. */
  async function readSettings() {
    try {
      obey((await chrome.storage.local.get("off"))["off"]);
    } catch {
      // nothing is lost but the switch
    }
  }

  /** @param {{ [key: string]: chrome.storage.StorageChange }} changes */
  function settingsChanged({ off }) {
    if (!isAlive()) return leave();
    if (!off) return;
    obey(off.newValue);
    if (!isOff && dom.hasFocus(document)) wake(dom.activeElement(document));
  }

  /** @param {unknown} hosts those that are switched off */
  function obey(hosts) {
    isOff = Array.isArray(hosts) && hosts.includes(FactsFirst.site());
    sidePanel.tellSite();
    if (isOff) fold();
  }

  /** The shortcut, and the questions of the popup and the side panel whether this script is here.
   * @param {unknown} message @param {chrome.runtime.MessageSender} sender @param {(answer: boolean) => void} answer */
  function told(message, sender, answer) {
    if (message === "here?") answer(true);
    if (message === "open") openNow();
    if (!sidePanel.isAsking(message, sender)) return;
    void settle().then(() => sidePanel.announce());
    answer(true);
  }

  /** The shortcut is a press too, though the page may not have heard it. */
  async function openNow() {
    if (!FactsFirst.isGuarded()) return fold();
    let at = dom.activeElement(document);
    for (let inner = at; dom.isHtml(inner, "iframe"); at = inner) {
      const doc = documentIn(inner);
      inner = doc && dom.activeElement(doc);
    }
    const composer = FactsFirst.composerAt(innermost(at), FactsFirst.hostProfile(location));
    if (composer && FactsFirst.isInSight(composer)) {
      used.add(composer);
      await settle();
      if (!session?.isAwake()) wake(composer);
    }
    session?.open();
  }

  /** The extension was updated or removed: this script stays in the page, cut off. */
  function isAlive() {
    try {
      return chrome.runtime?.id !== undefined;
    } catch {
      return false;
    }
  }

  /** Takes everything of ours out of the page, until a composer has the focus again. */
  function fold() {
    session?.close();
    session = null;
    FactsFirst.removeFrames();
    FactsFirst.removeLayer();
  }

  /** For good. */
  function leave() {
    gone.abort();
    fold();
  }

  function deafen() {
    try {
      chrome.runtime.onMessage.removeListener(told);
      chrome.storage.onChanged.removeListener(settingsChanged);
      sidePanel.leave();
    } catch {
      // they went with the extension
    }
  }
}
