"use strict";
/**
 * What is wrong with a field the browser tells in a bubble, over all that the page holds. It lets clicks through, no element tells of it, and what it says,
 * how long that is, and in Chromium where it stands is up to the page. It belongs to what has the focus, which then is invalid.
 */
{
  const { dom } = FactsFirst;

  /** So many trees are looked into, one within the other. */
  const TREES = 100;

  FactsFirst.mayBeUnderBubble = () => {
    let at = dom.activeElement(document);
    for (let left = TREES; at && left > 0; left--) {
      if (dom.matches(at, ":invalid")) return true;
      const within = FactsFirst.shadowIn(at);
      at = within && dom.activeElement(within);
    }
    // of what lies deeper nothing is known
    return at !== null;
  };
}
