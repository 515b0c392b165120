"use strict";
/**
 * The line to the browser's own side panel, in which the same panel may stand (side-panel.html). It comes from there, by the extension's own
 * messages: a page can send none, and of each the browser itself says where it is from. Whoever is not that page is not heard, not even another page of
 * ours, since a page may have put some of those into itself.
 */
{
  const NAME = "side panel";
  const PAGE = "side-panel.html";

  FactsFirst.openSidePanel = ({ isOff, changed, hear }) => {
    /** the last that came: a tab is in one window @type {chrome.runtime.Port | null} */
    let port = null;
    try {
      chrome.runtime.onConnect.addListener(connected);
    } catch {
      // the extension went away while this was read
    }

    /** @param {chrome.runtime.Port} opened */
    function connected(opened) {
      if (opened.name !== NAME || !isSidePanel(opened.sender)) return;
      port?.disconnect();
      port = opened;
      opened.onMessage.addListener((message) => {
        if (port === opened) hear(message);
      });
      opened.onDisconnect.addListener(() => {
        if (port !== opened) return;
        port = null;
        changed(false);
      });
      tellSite();
      changed(true);
    }

    /** @param {ToSidePanel} message */
    function post(message) {
      try {
        port?.postMessage(message);
      } catch {
        port = null; // it went with the extension
      }
    }

    function tellSite() {
      post({ type: "site", site: FactsFirst.site(), off: isOff() });
    }

    return {
      isOpen: () => port !== null,
      isAsking: (message, sender) => /** @type {Partial<WhereIsComposer> | null} */ (message)?.composer === "where?" && isSidePanel(sender),
      post,
      tellSite,
      async announce() {
        if (port || !FactsFirst.isAlive()) return;
        /** @type {ComposerIsHere} */
        const told = { composer: "here" };
        try {
          await chrome.runtime.sendMessage(told);
        } catch {
          // nobody is there to hear it
        }
      },
      leave() {
        chrome.runtime.onConnect.removeListener(connected);
        port?.disconnect();
        port = null;
      },
    };
  };

  /** @param {chrome.runtime.MessageSender | undefined} sender as the browser tells it */
  function isSidePanel(sender) {
    return sender?.id === chrome.runtime.id && sender.url === chrome.runtime.getURL(PAGE);
  }
}
