"use strict";
/**
 * What the writer is doing in a composer: whether something is being composed, which word is being typed, and where the caret went.
 */
{
  const dom = FactsFirst.dom;

  FactsFirst.openTyping = (root) => {
    /** where the caret went with the words, or was put since */
    let caretAt = /** @type {number | null} */ (null);
    /** where the word that is being typed ends; null when none is */
    let typedTo = /** @type {number | null} */ (null);
    let isTyping = false;
    let composing = false;

    return {
      isComposing: () => composing,

      hear(changed, signal) {
        const listening = { signal, passive: true };
        // the end of one that was begun before may have come while nobody heard
        composing = false;
        FactsFirst.watchTyping(root, signal);
        // an editor that writes itself lets no `input` come
        FactsFirst.listen(root, "beforeinput", () => (isTyping = true), listening);
        FactsFirst.listen(root, "input", ({ isComposing }) => ((isTyping = true), (composing &&= isComposing)), listening);
        FactsFirst.listen(root, "compositionstart", () => (composing = true), listening);
        // nobody gains by making this up, and a session that missed it would wait for ever
        dom.addEventListener(root, "compositionend", () => composing && ((composing = false), (isTyping = true), changed()), listening);
        // the end may get lost: the window was left, the page drew the editor anew, or kept the event to itself; a key that is no input method's tells
        FactsFirst.listen(root, "keydown", (event) => composing && !isOfInputMethod(event) && ended(), { signal, passive: true, capture: true });

        function ended() {
          composing = false;
          changed();
        }
      },

      resumed: () => void (composing = false),

      read(now, isToldAgain) {
        caretAt = FactsFirst.caretIn(now);
        // a panel that was slow to start is told again of a word that is still being typed
        typedTo = isTyping || (isToldAgain && typedTo === caretAt) ? caretAt : null;
        isTyping = false;
      },

      word: (text) => (typedTo === null ? null : FactsFirst.wordAt(text, typedTo)),

      answered(now) {
        // the caret may have left the word before the answer came
        if (typedTo !== null && FactsFirst.caretIn(now) !== typedTo) typedTo = null;
      },

      moved(now) {
        const caret = FactsFirst.caretIn(now);
        const isCollapsed = FactsFirst.isCollapsed(root);
        if (caret === caretAt && isCollapsed) return null;
        caretAt = caret;
        const leavesWord = typedTo !== null;
        typedTo = null;
        return { caret: isCollapsed ? caret : null, leavesWord };
      },

      written() {
        isTyping = false;
        typedTo = null;
      },

      rest: () => void (typedTo = null),
    };
  };

  /** Chromium does not call the first key of an input method part of a composition. @param {KeyboardEvent} event */
  function isOfInputMethod({ isComposing, keyCode }) {
    return isComposing || keyCode === 229;
  }
}
