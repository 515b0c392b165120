"use strict";
/**
 * The panel: an extension page in a frame, in our closed shadow root. The core runs in there, under the extension's own policy.
 *
 * A page must not learn that it is there: so the agent speaks first, to the frame's exact origin, and the frame never to `parent`;
 * its address is the dynamic one, of which the page hears nothing.
 */
{
  const RULES = `
    iframe { position: fixed; display: block; border: 0; margin: 0; padding: 0; background: none; pointer-events: auto; transition: opacity 120ms; }
    iframe.unseen { visibility: hidden; opacity: 0; pointer-events: none; }
    @media (prefers-reduced-motion: reduce) { iframe { transition: none; } }`;

  /** Room to lay itself out in before it says how large it is. */
  const FIRST_SIZE = { left: 0, top: 0, width: 380, height: 600 };

  FactsFirst.frame = (near, hear) => {
    const layer = FactsFirst.layer(near);
    FactsFirst.addRules(layer, RULES);
    const iframe = document.createElement("iframe");
    /** @type {MessagePort | null} */
    let port = null;

    // Chromium blocks it in a page with a Cross-Origin-Embedder-Policy otherwise
    Object.assign(iframe, { credentialless: true });
    iframe.title = "Facts First";
    iframe.className = "unseen";
    iframe.addEventListener("load", () => {
      const channel = new MessageChannel();
      port?.close();
      port = channel.port1;
      port.onmessage = ({ data }) => hear(data);
      iframe.contentWindow?.postMessage("facts-first", panelOrigin(), [channel.port2]);
    });
    iframe.src = chrome.runtime.getURL("panel.html");
    move(FIRST_SIZE);
    layer.append(iframe);

    /** @param {{ left: number, top: number, width: number, height: number }} box */
    function move(box) {
      for (const side of /** @type {const} */ (["left", "top", "width", "height"])) iframe.style[side] = `${box[side]}px`;
    }

    return {
      post: (message) => port?.postMessage(message),
      bringTo(element) {
        const there = FactsFirst.layer(element);
        if (iframe.parentNode !== there) there.append(iframe);
      },
      show(at) {
        move(at);
        iframe.classList.remove("unseen");
      },
      hide: () => iframe.classList.add("unseen"),
      setTheme(theme) {
        // a frame whose own scheme is not that of the page in it gets an opaque ground
        iframe.style.colorScheme = theme;
        port?.postMessage({ type: "theme", theme });
      },
      hasFocus: () => layer.activeElement === iframe,
      remove() {
        port?.close();
        iframe.remove();
        FactsFirst.removeLayer();
      },
    };
  };

  /** In Chromium a frame's origin is the extension's own, although the address it loads is the dynamic one. */
  function panelOrigin() {
    const base = chrome.runtime.getURL("");
    return base.startsWith("moz-extension:") ? base.replace(/\/$/, "") : `chrome-extension://${chrome.runtime.id}`;
  }
}
