"use strict";
/**
 * Which findings wait: the word that is being typed is never flagged, since half a word may be another. A finding that touches it comes
 * when a separator follows or the caret leaves; what was marked before the word stays marked. A function of text alone.
 */
{
  const WORD = /[\p{L}\p{N}\p{M}’'#+-]/u;

  FactsFirst.wordAt = (text, caret) => {
    let start = caret;
    while (start > 0 && WORD.test(text[start - 1] ?? "")) start--;
    let end = caret;
    while (end < text.length && WORD.test(text[end] ?? "")) end++;
    // with the caret before it, a word is not being typed
    return start < caret ? { start, end } : null;
  };

  FactsFirst.settled = (findings, text, word, before) => {
    if (!word) return findings;
    const upTo = text.slice(0, word.start).trimEnd().length;
    return findings.flatMap((finding) => {
      const { state, topic, start, end } = finding;
      if (end < word.start || start > word.end) return [finding];
      const was = before.find((one) => one.state === state && one.topic === topic && one.start === start && (one.end === end || one.end < word.start));
      if (was) return [{ ...finding, end: was.end }];
      // what is missing says nothing of the words that it stands on
      return state === "missing" && start < upTo ? [{ ...finding, end: upTo }] : [];
    });
  };
}
