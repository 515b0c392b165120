"use strict";
/**
 * What the panel asks to have written into one composer: a sentence of its own, or other words in the place of some. Each request gets its
 * answer, whatever happens.
 */
{
  /** So long the panel may take to say what a click beside the words asks for, in milliseconds. */
  const ANSWER = 1_000;

  const NO_CLICK = { trouble: /** @type {ClickTrouble | null} */ (null), at: -Infinity };

  FactsFirst.openRequests = (root, { profile, unchanged, isStill, trouble, answer }) => {
    /** the last click beside the words */
    let clicked = NO_CLICK;

    return {
      clickedBeside: (trouble) => void (clicked = { trouble, at: performance.now() }),
      carryOut: async (request) => answer(request.request, await ended(request)),
    };

    /** Why the click that a request comes from does not count. It was made in the panel, or just before beside the words. */
    function blocked() {
      const beside = clicked;
      clicked = NO_CLICK;
      return performance.now() - beside.at < ANSWER ? beside.trouble : trouble();
    }

    /** @param {WriteRequest} request @returns {Promise<WriteEnd>} */
    async function ended(request) {
      const why = blocked();
      if (why) return { end: why };
      const now = unchanged(request.id);
      const place = now && (request.type === "insert" ? insertion(now, request.text) : replacement(now, request));
      if (!now || !place) return { end: "changed" };
      const { limit } = FactsFirst.composerFacts(root, profile);
      try {
        return await FactsFirst.write(now, place.start, place.end, place.words, { profile, limit, isStill: () => isStill(request.id) });
      } catch {
        return { end: "refused" }; // an editor of which we know nothing
      }
    }
  };

  /** A new line would part a prediction that is shown there, and in Chromium the words would go into it. @param {Reading} now @param {string} text */
  function insertion(now, text) {
    const { at, before, after } = FactsFirst.spotFor(now.text, FactsFirst.caretIn(now));
    const gap = now.hasGhost && before === "\n" ? (/\s$/.test(now.text.slice(0, at)) ? "" : " ") : before;
    return { start: at, end: at, words: gap + text + after };
  }

  /** @param {Reading} now @param {WriteRequest & { type: "replace" }} request */
  function replacement(now, { start, end, expect, text }) {
    return now.text.slice(start, end) === expect ? { start, end, words: text } : null;
  }
}
