"use strict";
/**
 * What was found in a composer, and how much of it is painted: a word that is being typed waits.
 */
{
  const dom = FactsFirst.dom;

  /** So long a ground is taken for what it was, in milliseconds. */
  const GROUND_STAYS = 1_000;

  FactsFirst.openPainting = (root, { word, painted: tell, standing, gone }) => {
    let theme = FactsFirst.themeOf(root);
    /** when the ground is to be looked at again, for it seldom changes while somebody types */
    let lookFrom = 0;
    let findings = /** @type {Painted[] | null} */ (null);
    /** what of them is painted @type {readonly Painted[]} */
    let painted = [];
    /** while there are more marks than are drawn @type {AbortController | null} */
    let following = null;

    /** Marks come with what comes into sight, also while nobody writes. */
    function follow() {
      if (FactsFirst.isDrawnInPart(root) === (following !== null)) return;
      following?.abort();
      following = following ? null : new AbortController();
      if (!following) return;
      const signal = AbortSignal.any([following.signal, gone]);
      const look = FactsFirst.restingBetween(() => {
        const now = FactsFirst.lacksSeen(root) ? standing() : null;
        if (now) FactsFirst.paint(now, painted, theme);
      }, signal);
      const lookSoon = FactsFirst.withFrame(() => !signal.aborted && look());
      FactsFirst.followBox(root, lookSoon, signal);
    }

    return {
      theme: () => theme,
      has: () => findings !== null,

      lookAtGround() {
        if (performance.now() < lookFrom) return false;
        lookFrom = performance.now() + GROUND_STAYS;
        const ground = FactsFirst.themeOf(root);
        if (ground === theme) return false;
        theme = ground;
        return true;
      },

      groundMayDiffer: () => void (lookFrom = 0),

      found: (marks) =>
        void (findings = marks.map(({ topic, state, start, end }, index) => ({ topic, state, start, end, index })).filter(({ end }) => end > 0)),

      forget: () => void (findings = null),

      paint(now) {
        if (!findings) return;
        painted = FactsFirst.settled(findings, now.text, word(now.text), painted);
        FactsFirst.paint(now, painted, theme);
        follow();
        tell(now, painted);
      },

      // Marks that are drawn over a textarea cannot follow it from here on; those that the browser paints stay where they are.
      settle(now) {
        if (dom.isTextarea(root) && !("createValueRange" in root)) FactsFirst.unpaint(root);
        else if (now && findings) FactsFirst.paint(now, (painted = findings), theme);
        follow();
      },
    };
  };
}
