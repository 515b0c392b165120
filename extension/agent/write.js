"use strict";
/**
 * The only place that writes into a message, and only when the user has clicked. It is a transaction: wait until the editor is ready, read
 * again, compare, look whether there is room, and then, in one task, look that the composer is as it must be, select, put the words in and
 * look that they stand there; the first blank in them is selected then. Whatever happens, it tells how it ended. Until the comparison nothing
 * is selected; when it gives up, the selection is as it was.
 */
{
  const { dom } = FactsFirst;

  /** Editors that count all changes of one second as one step of undo. */
  const STEPS_BY_TIME = ".ql-editor, .ProseMirror, [data-lexical-editor=true]";
  const STEP = 1_000;

  /** So many frames an editor may take to show what it was given, or to take it away again. */
  const PATIENCE = 10;
  /** The same for one that takes it in a later task. */
  const LONG_PATIENCE = 60;

  /** So many promises, one after the other, Slate and wangEditor take to have a selection in the model and the page. */
  const SLATE_PROMISES = 4;

  FactsFirst.write = async (reading, start, end, words, { profile, limit = null, isStill = () => true } = {}) => {
    const { root } = reading;
    if (dom.matches(root, STEPS_BY_TIME)) await until(reading.since + STEP, isStill);
    if (!FactsFirst.hasFocus(root)) {
      // the keyboard was in the panel; editors bring back the caret that they had shortly after they get the focus
      if (readAgain(reading, profile) === null || !isStill()) return { end: "changed" };
      dom.focus(root, { preventScroll: true });
      await frames(2);
    }
    // listens before holdKeys does, which keeps keydown from later listeners
    const typing = hearTyping(root);
    try {
      const task = await inOneTask(reading, start, end, words, { profile, limit, isStill });
      return "end" in task ? task : await afterwards(reading, start, words, task, profile, typing.isHeard);
    } finally {
      typing.stop();
    }
  };

  /** What comes of the words once they are given to the editor. @param {Reading} before @param {number} start @param {string} words @param {Taken} task
   * @param {HostProfile | undefined} profile @param {() => boolean} isTyped @returns {Promise<WriteEnd>} */
  async function afterwards(before, start, words, task, profile, isTyped) {
    try {
      const end = await verify(before, task, profile);
      task.release?.();
      task.wait();
      if (end.end === "written") await selectBlank(before, start, words, profile, isTyped);
      return end;
    } finally {
      task.release?.();
    }
  }

  /** @typedef {{ wanted: string, words: string, restore: () => void, release: (() => void) | null, wait: () => void }} Taken what should stand there now */

  /** Everything from the comparison to the words, in one task: the user can do nothing between, and what the page does is looked for.
   * @param {Reading} before @param {number} start @param {number} end @param {string} words @param {Required<Omit<WriteConditions, "profile">> & { profile: HostProfile | undefined }} on
   * @returns {Promise<Taken | WriteEnd>} */
  async function inOneTask(before, start, end, words, { profile, limit, isStill }) {
    const { root } = before;
    const now = readAgain(before, profile);
    if (!now || !isStill() || !FactsFirst.hasFocus(root)) return { end: "changed" };
    const missing = missingRoom(now, start, end, words, limit);
    if (missing > 0) return { end: "no room", missing };
    if (now.isTooLong) return { end: "too long" };
    const wanted = plain(now.text.slice(0, start) + words + now.text.slice(end));
    const restore = beforeSelecting(root);
    const [from, put] = FactsFirst.wantsLastCharacter(root, profile, words) ? withLastCharacter(now.text, start, words) : [start, words];
    const isReady = () => isStill() && dom.isConnected(root) && FactsFirst.hasFocus(root) && FactsFirst.isSelected(now, from, end);
    const isTaken = () => FactsFirst.readText(root, profile?.cut).text !== now.text;
    const look = () => found(FactsFirst.readText(root, profile?.cut), wanted, now.text, from, end);
    for (const way of FactsFirst.waysToPut(root, profile, put)) {
      FactsFirst.select(now, from, end);
      FactsFirst.tellSelection(root);
      // Slate counts what it does before its promises are kept as one step; no task of anybody's comes between
      for (let promises = FactsFirst.isSlate(root) ? SLATE_PROMISES : 0; promises > 0; promises--) await null;
      // whoever heard of the selection may have moved something
      if (!isReady() || readAgain(before, profile) === null) {
        restore();
        return { end: "changed" };
      }
      // TinyMCE takes what is pasted and lets the browser go on
      if (way(root, put, profile, { isReady, look }) || isTaken()) {
        const release = FactsFirst.takesLater(root, profile) && !isTaken() ? FactsFirst.holdKeys(root) : null;
        // not before the words are seen: an editor that renders later stands for a moment as if they were undone
        return { wanted, words, restore, release, wait: () => void (from < start && undoable.set(root, { before: now, from, end, profile })) };
      }
    }
    restore();
    return { end: "refused" };
  }

  /** What has become of a message in which words were put between two places: an editor may change those, and nothing else.
   * @param {Reading} now @param {string} wanted @param {string} before @param {number} from @param {number} end @returns {FoundMessage} */
  function found(now, wanted, before, from, end) {
    const there = plain(now.text);
    // what has become too long is not read any more
    if (now.isTooLong || there === wanted) return "wanted";
    if (there === plain(before)) return "same";
    const [head, tail] = [plain(before.slice(0, from)), plain(before.slice(end))];
    return there.length >= head.length + tail.length && there.startsWith(head) && there.endsWith(tail) ? "whole" : "torn";
  }

  /** The composer's reading now; null when it is not what it was. @param {Reading} before @param {HostProfile | undefined} profile */
  function readAgain({ root, text }, profile) {
    if (!dom.isConnected(root) || isLocked(root)) return null;
    const now = FactsFirst.readText(root, profile?.cut);
    return now.text === text ? now : null;
  }

  /** @param {HTMLElement} root */
  function isLocked(root) {
    return dom.isTextarea(root) ? root.readOnly || root.disabled : !dom.isContentEditable(root) && dom.designMode(dom.ownerDocument(root)) !== "on";
  }

  /** How many characters there would be too many. @param {Reading} now @param {number} start @param {number} end @param {string} words @param {number | null} limit */
  function missingRoom({ root, text }, start, end, words, limit) {
    const grows = words.length - (end - start);
    const length = dom.isTextarea(root) ? root.textLength : text.length;
    return limit === null || grows <= 0 ? 0 : Math.max(0, length + grows - limit);
  }

  /** What replaces the last character too begins with no space, and Slate does not take it for typed. @param {string} text @param {number} start @param {string} words @returns {[start: number, words: string]} */
  function withLastCharacter(text, start, words) {
    const last = text[start - 1] ?? "";
    return /[\p{L}\p{N}\p{P}]/u.test(last) ? [start - 1, last + words] : [start, words];
  }

  /** What an undo would bring back and select, by composer. @type {WeakMap<HTMLElement, { before: Reading, from: number, end: number, profile: HostProfile | undefined }>} */
  const undoable = new WeakMap();

  /** What is selected for new words is nothing that an undo has brought back: an editor that takes them in a later task is not to find the caret behind it.
   * @param {HTMLElement} root @returns {() => void} has all be as it was before */
  function beforeSelecting(root) {
    const comeBack = FactsFirst.keepSelection(root);
    const last = undoable.get(root);
    undoable.delete(root);
    return () => {
      comeBack();
      if (last) undoable.set(root, last);
    };
  }

  /** With the words an undo brings back what was selected as they came: the character before them, which the next key would overwrite. */
  FactsFirst.watchUndo = (root, signal) => {
    FactsFirst.listen(
      dom.ownerDocument(root),
      "selectionchange",
      () => {
        const last = undoable.get(root);
        if (!last || !dom.isConnected(root) || FactsFirst.isCollapsed(root)) return;
        // only of these words is the message read anew
        if (plain(FactsFirst.selectedWords(root)) !== plain(last.before.text.slice(last.from, last.end))) return;
        const now = readAgain(last.before, last.profile);
        if (!now || !FactsFirst.isSelected(now, last.from, last.end)) return;
        undoable.delete(root);
        FactsFirst.select(now, last.end, last.end);
        FactsFirst.tellSelection(root);
      },
      { signal, passive: true },
    );
  };

  /** Looks twice: an editor may take away what its model has not taken in. @param {Reading} before @param {Taken} taken @param {HostProfile | undefined} profile
   * @returns {Promise<WriteEnd>} */
  async function verify(before, { wanted, words, restore, release }, profile) {
    const { root } = before;
    for (let left = release ? LONG_PATIENCE : PATIENCE; left > 0; left--) {
      if (stands() && (await frames(2), stands())) return { end: "written" };
      await frames(1);
    }
    if (readAgain(before, profile)) restore();
    return { end: dom.isConnected(root) ? "refused" : "changed" };

    function stands() {
      if (!dom.isConnected(root)) return false;
      const { text, isTooLong } = FactsFirst.readText(root, profile?.cut);
      const there = plain(text);
      // what has become too long is not read any more; and somebody may have typed on meanwhile
      return there === wanted || isTooLong || (there.length >= wanted.length && count(there, words) > count(plain(before.text), words));
    }
  }

  /** So often it is tried: an editor may set the caret again after its words have changed. */
  const TRIES = 3;

  /** Selects the first blank of the words that were put in; but what somebody has begun to type behind them is not torn apart.
   * @param {Reading} before @param {number} start @param {string} words @param {HostProfile | undefined} profile @param {() => boolean} isTyped */
  async function selectBlank({ root, text }, start, words, profile, isTyped) {
    const [first] = FactsFirst.blanksIn(words);
    const index = FactsFirst.blanksIn(text.slice(0, start)).length;
    for (let tries = 0; first && tries < TRIES; tries++) {
      if (isTyped() || !dom.isConnected(root) || !FactsFirst.hasFocus(root)) return;
      const now = FactsFirst.readText(root, profile?.cut);
      const blank = FactsFirst.blanksIn(now.text)[index];
      if (blank?.words !== first.words) return;
      FactsFirst.select(now, blank.start, blank.end);
      FactsFirst.tellSelection(root);
      await frames(2);
      if (FactsFirst.isSelected(now, blank.start, blank.end)) return;
    }
  }

  /** Whether the user does anything in a composer from now on. An editor may take a moment to put in what it was given, which is an input too.
   * @param {HTMLElement} root */
  function hearTyping(root) {
    const done = new AbortController();
    let isHeard = false;
    const hear = () => void (isHeard = true);
    for (const type of /** @type {const} */ (["keydown", "compositionstart", "pointerdown"])) {
      FactsFirst.listen(dom.viewOf(root), type, hear, { signal: done.signal, capture: true, passive: true });
    }
    return { isHeard: () => isHeard, stop: () => done.abort() };
  }

  /** @param {string} text @param {string} words */
  function count(text, words) {
    return text.split(plain(words)).length;
  }

  /** Editors spend spaces and empty lines as they like; words they must keep. @param {string} text */
  function plain(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  /** @param {number} time of `performance.now()` @param {() => boolean} isStill */
  async function until(time, isStill) {
    while (performance.now() < time && isStill()) await frames(1);
  }

  /** @param {number} count @returns {Promise<void>} */
  function frames(count) {
    return new Promise((resolve) => {
      const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve());
      next();
    });
  }
}
