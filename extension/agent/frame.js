"use strict";
/**
 * Extension pages in frames, in our closed shadow root: the panel, in which the core runs under the extension's own policy, and the
 * two small ones beside the words, the tip and the chips. What they show, a page can neither read nor click.
 *
 * A page must not learn that they are there: so the agent speaks first, to the frame's exact origin, and the frame never to `parent`;
 * its address is the dynamic one, of which the page hears nothing.
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
  const TITLES = { panel: "Facts First", tip: "Facts First: a remark", chips: "Facts First: what is not said yet" };

  /** @typedef {{ iframe: HTMLIFrameElement, hear: (message: any) => void, handle: AgentFrame }} Made */

  /** @type {Map<FrameKind, Made>} */
  const frames = new Map();
  /** @type {WeakSet<ShadowRoot>} */
  const ruled = new WeakSet();

  FactsFirst.frame = (kind, near, hear) => {
    const there = frames.get(kind);
    const layer = FactsFirst.layer(near);
    if (!ruled.has(layer)) FactsFirst.addRules(layer, RULES);
    ruled.add(layer);
    if (there) {
      there.hear = hear;
      if (there.iframe.parentNode !== layer) layer.append(there.iframe);
      return there.handle;
    }
    const made = make(kind, layer, hear);
    frames.set(kind, made);
    return made.handle;
  };

  FactsFirst.hasFrame = (kind) => frames.has(kind);

  FactsFirst.removeFrames = () => {
    for (const { handle } of frames.values()) handle.remove();
  };

  /** @param {FrameKind} kind @param {ShadowRoot} layer @param {Made["hear"]} hear @returns {Made} */
  function make(kind, layer, hear) {
    const iframe = FactsFirst.dom.createElement(document, "iframe");
    /** @type {MessagePort | null} */
    let port = null;
    // Chromium blocks it in a page with a Cross-Origin-Embedder-Policy otherwise
    Object.assign(iframe, { credentialless: true });
    iframe.title = TITLES[kind];
    iframe.className = "unseen";
    // again each time that the page takes it out and we put it back
    iframe.addEventListener("load", () => {
      const channel = new MessageChannel();
      port?.close();
      const mine = (port = channel.port1);
      mine.onmessage = ({ data }) => FactsFirst.isAlive() ? made.hear(data) : FactsFirst.leave();
      // Chromium says so when the extension has been updated or removed; of a process that has died it says nothing
      mine.addEventListener("close", () => port === mine && !FactsFirst.isAlive() && FactsFirst.leave());
      iframe.contentWindow?.postMessage("facts-first", originOfPages(), [channel.port2]);
    });
    iframe.src = chrome.runtime.getURL(PAGES[kind]);
    move(FIRST_SIZE);

    /** @param {{ left: number, top: number, width: number, height: number }} box */
    function move(box) {
      for (const side of /** @type {const} */ (["left", "top", "width", "height"])) iframe.style[side] = `${box[side]}px`;
    }

    /** @type {AgentFrame} */
    const handle = {
      post: (message) => port?.postMessage(message),
      show(at, waits = false) {
        move(at);
        iframe.classList.toggle("waits", waits);
        iframe.classList.remove("unseen");
      },
      hide() {
        iframe.classList.remove("waits");
        iframe.classList.add("unseen");
      },
      setTheme(theme) {
        // a frame whose own scheme is not that of the page in it gets an opaque ground
        iframe.style.colorScheme = theme;
        port?.postMessage({ type: "theme", theme });
      },
      remove() {
        const last = port;
        port = null;
        last?.close();
        iframe.remove();
        frames.delete(kind);
      },
    };
    /** @type {Made} */
    const made = { iframe, hear, handle };
    layer.append(iframe);
    return made;
  }

  /** In Chromium a frame's origin is the extension's own, although the address it loads is the dynamic one. */
  function originOfPages() {
    const base = chrome.runtime.getURL("");
    return base.startsWith("moz-extension:") ? base.replace(/\/$/, "") : `chrome-extension://${chrome.runtime.id}`;
  }
}
