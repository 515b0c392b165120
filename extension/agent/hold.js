"use strict";
/**
 * Keys that come between a paste and the task in which an editor takes it (RoosterJS and Squire ask the clipboard again for its words). They would
 * come before the words, take the place of what was selected for them, or take the caret from there: so they wait, and are done behind them, in
 * their order, by the browser's own commands.
 */
{
  const { dom } = FactsFirst;

  const IS_MAC = /^Mac/.test(navigator.platform);

  /** What waits, and its command. @type {Record<string, string | undefined>} */
  const COMMANDS = {
    ...{ insertText: "insertText", insertParagraph: "insertParagraph", insertLineBreak: "insertLineBreak" },
    ...{ deleteContentBackward: "delete", deleteContentForward: "forwardDelete" },
  };

  FactsFirst.holdKeys = (root) => {
    const view = dom.viewOf(root);
    const done = new AbortController();
    const { signal } = done;
    /** @type {(() => void)[]} */
    const held = [];
    // no editor hears that a key goes down which waits: editors do some keys themselves, and delete what is selected for any letter
    FactsFirst.listen(view, "keydown", pressed, { signal, capture: true });
    FactsFirst.listen(view, "beforeinput", asked, { signal, capture: true });
    // after this the keyboard may be elsewhere
    for (const place of new Set([window, view])) FactsFirst.listen(place, "pointerdown", release, { signal, capture: true, passive: true });
    return release;

    /** @param {KeyboardEvent} event */
    function pressed(event) {
      if (event.isComposing) return;
      if (event.key === "Tab") return release();
      if (event.defaultPrevented || !event.composedPath().includes(root)) return;
      const move = FactsFirst.moveOf(event, IS_MAC);
      if (move) return keep(event, () => FactsFirst.moveCaret(root, move));
      // asked about later, the browser would tell no word from a letter: something may be selected now
      const deletion = FactsFirst.deletionOf(event, IS_MAC);
      if (deletion) return keep(event, () => erase(deletion));
      if (selectsAll(event)) return keep(event, () => command("selectAll"));
      // what was typed before a key that sends, pastes or undoes comes before it
      if (isCommand(event)) return release();
      // the browser goes on to ask
      if (types(event)) event.stopImmediatePropagation();
    }

    /** @param {InputEvent} event */
    function asked(event) {
      const name = COMMANDS[event.inputType];
      if (!name || !event.cancelable || event.isComposing || !event.composedPath().includes(root)) return;
      keep(event, () => command(name, event.data ?? ""));
    }

    /** @param {Event} event @param {() => void} act */
    function keep(event, act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held.push(act);
    }

    function release() {
      done.abort();
      for (const act of held.splice(0)) {
        if (!FactsFirst.hasFocus(root)) continue;
        try {
          act();
        } catch {
          // an odd page: the keys behind this one come nevertheless
        }
      }
    }

    /** @param {Omit<CaretMove, "extends">} deletion */
    function erase({ direction, by }) {
      if (by === "character") return command(direction === "backward" ? "delete" : "forwardDelete");
      if (FactsFirst.isCollapsed(root)) FactsFirst.moveCaret(root, { extends: true, direction, by });
      command("delete");
    }

    function command(/** @type {string} */ name, words = "") {
      dom.execCommand(dom.ownerDocument(root), name, false, words);
    }
  };

  /** Whether the browser would go on to type something; with Ctrl, Enter sends. @param {KeyboardEvent} event */
  function types({ key, ctrlKey, altKey, metaKey }) {
    return (key.length === 1 || key === "Enter") && !ctrlKey && !altKey && !metaKey;
  }

  /** Whether a key does something else than type: it sends, pastes, cuts, undoes or closes. @param {KeyboardEvent} event */
  function isCommand(event) {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (/^(Control|Shift|Alt|AltGraph|Meta|CapsLock|Fn|Dead)$/.test(key)) return false;
    if (key === "Escape" || (shiftKey && /^(Insert|Delete)$/.test(key))) return true;
    // AltGr and the Mac's Alt type
    return event.getModifierState("AltGraph") ? metaKey : ctrlKey || metaKey || (altKey && !IS_MAC);
  }

  /** @param {KeyboardEvent} event */
  function selectsAll({ key, ctrlKey, altKey, metaKey, shiftKey }) {
    return key.toLowerCase() === "a" && !shiftKey && !altKey && (IS_MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey);
  }
}
