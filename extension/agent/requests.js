"use strict";
/**
 * What the panel asks to have written into one composer: a sentence of its own, or other words in the place of some. Each request gets its
 * answer, whatever happens.
 */
{
  FactsFirst.openRequests = (root, { profile, unchanged, isStill, blocked, answer }) => {
    return async (request) => answer(request.request, await ended(request));

    /** @param {WriteRequest} request @returns {Promise<WriteEnd>} */
    async function ended(request) {
      const trouble = blocked();
      if (trouble) return { end: trouble };
      const now = unchanged(request.id);
      const place = now && (request.type === "insert" ? insertion(now, request.text) : replacement(now, request));
      if (!now || !place) return { end: "changed" };
      const { limit } = FactsFirst.composerFacts(root, profile);
      try {
        return await FactsFirst.write(now, place.start, place.end, place.words, { profile, limit, isStill: () => isStill(request.id) && !blocked() });
      } catch {
        return { end: "refused" }; // an editor of which we know nothing
      }
    }
  };

  /** @param {Reading} now @param {string} text */
  function insertion(now, text) {
    const { at, before, after } = FactsFirst.spotFor(now.text, FactsFirst.caretIn(now));
    return { start: at, end: at, words: before + text + after };
  }

  /** @param {Reading} now @param {WriteRequest & { type: "replace" }} request */
  function replacement(now, { start, end, expect, text }) {
    return now.text.slice(start, end) === expect ? { start, end, words: text } : null;
  }
}
