"use strict";
/**
 * Keys that come between a paste and the task in which an editor takes it (RoosterJS and Squire ask the clipboard again for its words). They would
 * come before the words, or take the place of what was selected for them: so they wait, and are typed behind them by the browser's own command.
 */
{
  const { dom } = FactsFirst;

  /** What waits, and its command. @type {Record<string, string | undefined>} */
  const COMMANDS = {
    ...{ insertText: "insertText", insertParagraph: "insertParagraph", insertLineBreak: "insertLineBreak" },
    ...{ deleteContentBackward: "delete", deleteContentForward: "forwardDelete" },
  };

  FactsFirst.holdKeys = (root) => {
    const view = dom.viewOf(root);
    const done = new AbortController();
    const { signal } = done;
    /** @type {[command: string, words: string][]} */
    const held = [];
    /** @param {InputEvent} event */
    const hold = (event) => {
      const name = COMMANDS[event.inputType];
      if (!name || !event.cancelable || event.isComposing || !event.composedPath().includes(root)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push([name, event.data ?? ""]);
    };
    FactsFirst.listen(view, "beforeinput", hold, { signal, capture: true });
    // after these the keyboard may be elsewhere
    FactsFirst.listen(view, "pointerdown", release, { signal, capture: true, passive: true });
    FactsFirst.listen(view, "keydown", (event) => event.key === "Tab" && release(), { signal, capture: true, passive: true });
    return release;

    function release() {
      done.abort();
      for (const [name, words] of held.splice(0)) if (FactsFirst.hasFocus(root)) dom.execCommand(dom.ownerDocument(root), name, false, words);
    }
  };
}
