"use strict";
/**
 * A composer as the browser's side panel has it: it is told what the panel in the page is told, and what is clicked in it goes through the
 * same transaction. A page can neither lie over it nor move it, so a click there counts at once. What is shown there may be a composer that has lost the
 * focus: until another is in use it is followed all the same, for it may be changed, sent or taken away.
 */
{
  const dom = FactsFirst.dom;

  /** What of all that the panel in the page is told, or tells, is for the other as well. */
  const SHARED = ["text", "earlier", "said", "end"];

  FactsFirst.openBesidePage = (root, { sidePanel, session, profile, unchanged, isStill, hearChanges, gone, written }) => {
    const requests = FactsFirst.openRequests(root, { profile, unchanged, isStill, trouble: () => null, answer });
    /** while it is followed without the focus @type {AbortController | null} */
    let following = null;

    /** @param {number} request @param {WriteEnd} end */
    function answer(request, end) {
      sidePanel.post({ session, type: "written", request, ...end });
      written();
    }

    function isGone() {
      return [root, FactsFirst.outermostFrame(root)].some((one) => one && !dom.isConnected(one));
    }

    return {
      pass: (message) => void (SHARED.includes(message.type) && sidePanel.post(/** @type {ToSidePanel} */ (message))),
      carryOut: requests.carryOut,

      follow() {
        following?.abort();
        if (!sidePanel.isOpen()) return;
        const { signal } = (following = new AbortController());
        hearChanges(signal);
        // what is taken out has no size left
        const sizes = new ResizeObserver(() => isGone() && gone());
        for (const one of new Set([root, FactsFirst.outermostFrame(root) ?? root])) sizes.observe(one);
        signal.addEventListener("abort", () => sizes.disconnect());
      },

      stop() {
        following?.abort();
        following = null;
      },
    };
  };
}
