"use strict";
/**
 * Loads one of our pages into an empty frame, and opens the line to it; again each time that the frame comes to be empty.
 *
 * A page must not learn the address. Both browsers tell it what stands in `src`, even of a frame that it cannot reach (in Firefox events
 * carry the frame itself; in Chromium `notRestoredReasons` and `measureUserAgentSpecificMemory` name what it holds): so there is never a
 * `src`. The frame comes empty, and is sent on from within.
 */
// Not the page's: iframe
{
  /** The words of the frames that are being loaded: each is answered for once, when its frame asks. @type {Set<string>} */
  const words = new Set();
  let isListening = false;

  FactsFirst.loadInto = (iframe, file, { mayLoad, opened }) => {
    /** of what is being loaded; empty once it is there */
    let word = "";
    iframe.addEventListener("load", () => {
      if (word && !isEmpty(iframe)) return speak();
      words.delete(word);
      word = "";
      if (mayLoad()) load();
    });

    function load() {
      listen();
      word = newWord();
      words.add(word);
      // a query, since another fragment would not load again what a page might have put there
      iframe.contentWindow?.location.replace(`${chrome.runtime.getURL(file)}?${word}`);
    }

    function speak() {
      const { port1, port2 } = new MessageChannel();
      opened(port1);
      /** @type {FirstMessage} */
      const first = { word, site: FactsFirst.site() };
      iframe.contentWindow?.postMessage(first, originOfPages(), [port2]);
      word = "";
    }
  };

  /** @param {HTMLIFrameElement} iframe */
  function isEmpty(iframe) {
    try {
      return iframe.contentDocument?.URL === "about:blank";
    } catch {
      return false;
    }
  }

  function newWord() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** A page can send no message of the extension's, so what is answered here is asked by our own frames. */
  function listen() {
    if (isListening) return;
    isListening = true;
    chrome.runtime.onMessage.addListener((message, _sender, answer) => {
      if (words.delete(message?.frame)) answer(true);
    });
  }

  /** In Chromium a frame's origin is the extension's own, although the address it loads is the dynamic one. */
  function originOfPages() {
    const base = chrome.runtime.getURL("");
    return base.startsWith("moz-extension:") ? base.replace(/\/$/, "") : `chrome-extension://${chrome.runtime.id}`;
  }
}
