"use strict";
/**
 * Whether anything of ours may be in the page. A page with an address that has thrown our guard's listeners away (`document.open()` takes all that there are
 * from window and document, and leaves those of shadow trees and observers) would be first to hear of our nodes: there we stay away for good. A window without
 * an address (Outlook opens its mails in such) is written from elsewhere, which always does so. So it is asked before anything of ours is put in or shown.
 */
{
  const guard = /** @type {{ factsFirstGuard?: Guard }} */ (globalThis).factsFirstGuard;

  let isLost = isReached();

  FactsFirst.cameFirst = guard?.cameFirst === true;

  FactsFirst.isGuarded = () => {
    if (!isLost && guard && !guard.stands()) {
      guard.renew();
      isLost = location.protocol !== "about:";
    }
    return !isLost;
  };

  /** A frame that its page can look into is the page's agent's own. */
  function isReached() {
    try {
      return window !== top && window.frameElement !== null;
    } catch {
      return false;
    }
  }
}
