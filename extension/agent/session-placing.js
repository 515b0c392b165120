"use strict";
/**
 * Where our frames stand at a composer: pill or panel, tip and chips, none in another's way, nor in the way of Send.
 */
{
  const dom = FactsFirst.dom;

  FactsFirst.openPlacing = (root, { profile, views, away }) => {
    const stand = FactsFirst.openStand(root, (box) => (box ? views.panel.show(box) : views.panel.hide()));
    /** while the pill is wider than at rest @type {AbortController | null} */
    let grown = null;

    /** @param {Reading} now */
    function place(now) {
      views.tip?.moved();
      const avoid = FactsFirst.sendBoxes(root, profile);
      stand.place(now, avoid);
      if (stand.isOpen()) views.chips?.hide();
      else views.chips?.place(now, stand.pill(), avoid);
    }

    return {
      stand,
      place,

      makeRoom(now) {
        if (stand.isOpen()) return;
        if (stand.isInTheWay(now)) return place(now);
        views.chips?.place(now, stand.pill(), FactsFirst.sendBoxes(root, profile));
      },

      drag(message) {
        const kept = stand.drag(message);
        if (kept) views.panel.post({ type: "keep", site: FactsFirst.site(), place: kept });
        return kept !== null;
      },

      hearPointer(isGrown, awake) {
        grown?.abort();
        if (!awake || !isGrown) return;
        grown = new AbortController();
        const listening = { signal: AbortSignal.any([awake, grown.signal]), passive: true, capture: true, once: true };
        for (const doc of new Set([document, dom.ownerDocument(root)])) FactsFirst.listen(doc, "pointermove", away, listening);
      },
    };
  };
}
