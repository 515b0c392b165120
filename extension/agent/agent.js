"use strict";
/**
 * Wakes when a composer gets the focus, and only then; everything else follows from it. Until then the agent is a handful of
 * listeners for focus. It hears focus in the page, in each open shadow root that it meets, and in same-origin frames (editors
 * like TinyMCE write in one), which it reaches from here: their documents are often replaced after a script was put into them.
 */
{
  const gone = new AbortController();
  const signal = gone.signal;
  const listening = { signal, passive: true, capture: true };

  /** @type {PanelFrame | null} */
  let frame = null;
  /** @type {Session | null} */
  let session = null;

  /** Child documents, with the root element they had when we came, and the end of our listeners there.
   * @type {WeakMap<Document, { html: Element | null, left: AbortController }>} */
  const adopted = new WeakMap();
  /** @type {WeakSet<Node>} */
  const hooked = new WeakSet();

  watch(document, window, signal);
  for (const iframe of document.querySelectorAll("iframe")) adopt(iframe);
  wake(document.activeElement);

  /** @param {Document} doc @param {Window} view @param {AbortSignal} until */
  function watch(doc, view, until) {
    const options = { ...listening, signal: until };
    doc.addEventListener("focusin", focused, options);
    // frames come and go, and are written anew, with a `load` each time
    doc.addEventListener("load", ({ target }) => adopt(target), options);
    // the focus went into a frame, if not to another window
    view.addEventListener("blur", () => adopt(doc.activeElement), options);
  }

  /** @param {FocusEvent} event */
  function focused(event) {
    if (!isAlive()) return stop();
    const path = event.composedPath();
    for (const node of path) hook(/** @type {Node} */ (node));
    wake(path[0] ?? null);
  }

  /** Focus that moves within a shadow root is not heard outside it. @param {Node} node */
  function hook(node) {
    if (node.nodeType !== 11 || hooked.has(node)) return;
    hooked.add(node);
    node.addEventListener("focusin", (event) => focused(/** @type {FocusEvent} */ (event)), listening);
    node.addEventListener("load", ({ target }) => adopt(target), listening);
  }

  /** Listens in a frame of the same origin. @param {EventTarget | null} target */
  function adopt(target) {
    const iframe = /** @type {HTMLIFrameElement} */ (target);
    if (iframe?.tagName !== "IFRAME") return;
    const doc = documentIn(iframe);
    const view = doc?.defaultView;
    if (!doc || !view) return;
    const before = adopted.get(doc);
    if (before?.html !== doc.documentElement) {
      before?.left.abort();
      const left = new AbortController();
      adopted.set(doc, { html: doc.documentElement, left });
      watch(doc, view, AbortSignal.any([signal, left.signal]));
      // `document.open()` takes every listener away, but not this one
      const replaced = new MutationObserver(() => adopt(iframe));
      replaced.observe(doc, { childList: true });
      for (const end of [signal, left.signal]) end.addEventListener("abort", () => replaced.disconnect());
      for (const inner of doc.querySelectorAll("iframe")) adopt(inner);
    }
    if (doc.hasFocus()) wake(doc.activeElement);
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
    if (FactsFirst.isLayer(target)) return;
    const inner = innermost(target);
    const profile = FactsFirst.hostProfile(location);
    const composer = FactsFirst.composerAt(inner, profile);
    if (!composer) return session?.rest();
    if (session?.root === composer && composer.isConnected && session.resume()) return;
    session?.close();
    frame ??= FactsFirst.frame(composer, hear);
    session = FactsFirst.openSession(composer, profile, frame);
  }

  /** The focus within shadow roots. @param {EventTarget | null} target @returns {EventTarget | null} */
  function innermost(target) {
    const inner = /** @type {Element | null} */ (target)?.shadowRoot?.activeElement;
    return inner ? innermost(inner) : target;
  }

  /** @param {ToAgent} message */
  function hear(message) {
    if (!isAlive()) return stop();
    session?.hear(message);
  }

  /** The extension was updated or removed: this script stays in the page, cut off. */
  function isAlive() {
    try {
      return chrome.runtime?.id !== undefined;
    } catch {
      return false;
    }
  }

  function stop() {
    session?.close();
    frame?.remove();
    gone.abort();
  }
}
