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

  FactsFirst.settled = (findings, word, before) => {
    if (!word) return findings;
    return findings.flatMap((finding) => {
      if (finding.end < word.start || finding.start > word.end) return [finding];
      const was = before.find(({ state, topic, start, end }) => state === finding.state && topic === finding.topic && start === finding.start && (end === finding.end || end < word.start));
      return was ? [{ ...finding, end: was.end }] : [];
    });
  };
}
