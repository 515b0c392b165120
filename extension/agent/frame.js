"use strict";
/**
 * Extension pages in frames, in our closed shadow root: the panel, in which the core runs under the extension's own policy, and the
 * two small ones beside the words, the tip and the chips. What they show, a page can neither read nor click.
 *
 * A page must not learn that they are there: so the agent speaks first, to the frame's exact origin, and the frame never to `parent`;
 * no `src` tells its address (load.js). A page that takes one out while somebody writes sees it come back, but not for ever.
 */
// Not the page's: iframe, layer, handle, mine
{
  const RULES = `
    iframe { position: fixed; display: block; border: 0; margin: 0; padding: 0; background: none; pointer-events: auto; transition: opacity 120ms; }
    iframe.unseen { visibility: hidden; opacity: 0; pointer-events: none; }
    iframe.waits { transition-delay: 200ms; }
    @media (prefers-reduced-motion: reduce) { iframe { transition: opacity 0s; } }`;

  /** Room to lay itself out in before it says how large it is. */
  const FIRST_SIZE = { left: 0, top: 0, width: 380, height: 600 };

  const PAGES = { panel: "panel.html", tip: "beside.html", chips: "beside.html" };
  /** Until a frame has told how it is called in the language of the interface. */
  const TITLE = "Facts First";

  /** So often a frame that the page takes out comes back by itself, within so many milliseconds; then at the next focus. */
  const RETURNS = { most: 5, within: 5_000 };

  /**
   * @typedef {object} Made
   * @property {HTMLIFrameElement} iframe
   * @property {HTMLElement} near the composer that it is for
   * @property {(message: any) => void} hear
   * @property {boolean} isFresh it was put in just now, and has not loaded yet
   * @property {number[]} returns when it was put in, or loaded, again
   * @property {ResizeObserver} watch
   * @property {AgentFrame} handle
   */

  /** @type {Map<FrameKind, Made>} */
  const frames = new Map();
  /** @type {WeakSet<ShadowRoot>} */
  const ruled = new WeakSet();

  FactsFirst.frame = (kind, near, hear) => {
    const there = frames.get(kind);
    const made = there ?? make(kind, near, hear);
    Object.assign(made, { near, hear });
    // a composer has got the focus: whatever the page did before
    if (kind === "panel") made.returns = [];
    if (!there) frames.set(kind, made);
    if (!there || made.iframe.isConnected || mayReturn(made)) putIn(made);
    return made.handle;
  };

  FactsFirst.hasFrame = (kind) => frames.has(kind);

  FactsFirst.lookAtFrames = () => {
    for (const { iframe, handle } of frames.values()) if (!iframe.classList.contains("unseen")) handle.sight.look();
  };

  FactsFirst.removeFrames = () => {
    for (const { handle } of frames.values()) handle.remove();
  };

  /** A page that takes it out each time must not keep the browser busy with it. @param {Made} made */
  function mayReturn(made) {
    const now = performance.now();
    made.returns = made.returns.filter((then) => now - then < RETURNS.within);
    if (made.returns.length >= RETURNS.most) return false;
    made.returns.push(now);
    return true;
  }

  /** @param {Made} made */
  function putIn(made) {
    const { iframe, near } = made;
    made.isFresh ||= !iframe.isConnected;
    const layer = FactsFirst.layer(near);
    if (!ruled.has(layer)) FactsFirst.addRules(layer, RULES);
    ruled.add(layer);
    if (iframe.parentNode !== layer) {
      made.isFresh = true;
      FactsFirst.putIn(layer, iframe);
    }
    made.watch.observe(iframe);
  }

  /** @param {FrameKind} kind @param {HTMLElement} near @param {Made["hear"]} hear @returns {Made} */
  function make(kind, near, hear) {
    const iframe = FactsFirst.dom.createElement(document, "iframe");
    // Chromium blocks it in a page with a Cross-Origin-Embedder-Policy otherwise
    Object.assign(iframe, { credentialless: true });
    iframe.title = TITLE;
    iframe.className = "unseen";
    /** @type {MessagePort | null} */
    let port = null;
    move(FIRST_SIZE);
    // What is taken out has no size left. Nothing of the page is observed for this, and it is told once a frame at most.
    const watch = new ResizeObserver(() => {
      if (iframe.isConnected) return;
      if (!FactsFirst.isAlive()) FactsFirst.leave();
      else if (mayReturn(made)) putIn(made);
    });
    FactsFirst.loadInto(iframe, PAGES[kind], {
      mayLoad() {
        // a page may put in again what it has taken out
        const may = FactsFirst.isGuarded() && (made.isFresh || mayReturn(made));
        made.isFresh = false;
        // what stands in it now is not ours
        if (!may) iframe.remove();
        return may;
      },
      opened(mine) {
        port?.close();
        port = mine;
        // line.js tells why it is text
        mine.onmessage = ({ data }) => {
          if (!FactsFirst.isAlive()) return FactsFirst.leave();
          const message = JSON.parse(data);
          if (typeof message.title === "string") iframe.title = message.title;
          made.hear(message);
        };
        // Chromium says so when the extension has been updated or removed; of a process that has died it says nothing
        mine.addEventListener("close", () => port === mine && !FactsFirst.isAlive() && FactsFirst.leave());
      },
    });

    /** @param {{ left: number, top: number, width: number, height: number }} box */
    function move(box) {
      for (const side of /** @type {const} */ (["left", "top", "width", "height"])) iframe.style[side] = `${box[side]}px`;
    }

    const sight = FactsFirst.watchSight(iframe);
    /** @type {AgentFrame} */
    const handle = {
      sight,
      post: (message) => port?.postMessage(message),
      show(at, waits = false) {
        FactsFirst.levelLayer();
        move(at);
        iframe.classList.toggle("waits", waits);
        iframe.classList.remove("unseen");
        watch.observe(iframe);
        sight.shown();
      },
      hide() {
        sight.hidden();
        iframe.classList.remove("waits");
        iframe.classList.add("unseen");
        watch.disconnect();
      },
      setTheme(theme) {
        // a frame whose own scheme is not that of the page in it gets an opaque ground
        iframe.style.colorScheme = theme;
        port?.postMessage({ type: "theme", theme });
      },
      remove() {
        sight.hidden();
        const last = port;
        port = null;
        last?.close();
        watch.disconnect();
        iframe.remove();
        frames.delete(kind);
      },
    };
    /** @type {Made} */
    const made = { iframe, near, hear, isFresh: false, returns: [], watch, handle };
    return made;
  }
}
