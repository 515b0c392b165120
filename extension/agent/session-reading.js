"use strict";
/**
 * The newest reading of a composer, and when it is read again: after whatever may have changed its words, once a frame at most, and not while
 * something is composed.
 */
{
  const dom = FactsFirst.dom;

  /** How long a message that is too long to read is left alone, in milliseconds, before it is asked again whether it still is. */
  const PAUSE = 1_000;

  /** More changes at once than this no editor makes. To be told of each costs more than to read all anew, so it stops observing for PAUSE and reads anew then. */
  const MOST_CHANGES = 5_000;

  FactsFirst.openReadings = (root, { profile, subject, isComposing, read, gone }) => {
    /** null when the composer has changed since @type {Reading | null} */
    let reading = null;
    /** what a script may set, as it was when it was last looked at */
    let valueThen = "";
    /** of what was read, while all that changes is heard @type {KeptNodes | null} */
    let kept = null;
    const readSoon = FactsFirst.soon(() => !gone.aborted && !isComposing() && read());
    let readLater = readSoon;

    function changed() {
      FactsFirst.keepUp(root);
      // of what is too long nothing was read that could have changed
      if (reading?.isTooLong) return readLater();
      reading = null;
      if (!isComposing()) readSoon();
    }

    /** What changes without an event when a script sets it; of what is too long to be read its length. */
    function value() {
      return subject.before("-") + (dom.isTextarea(root) ? (FactsFirst.isTooLong(root) ? root.textLength : root.value) : "");
    }

    function lookAtValue() {
      const now = value();
      if (now !== valueThen) changed();
      valueThen = now;
      FactsFirst.repaint(root);
    }

    return {
      last: () => reading,
      now: () => reading ?? FactsFirst.readText(root, profile.cut, kept),
      take: () => (reading = FactsFirst.readText(root, profile.cut, kept)),
      forget: () => void (reading = null),
      doubt() {
        kept?.clear();
        changed();
      },
      changed,

      hear(signal) {
        readLater = FactsFirst.later(readSoon, PAUSE, signal);
        // a page that sets a textarea's value says so with an event of its own
        dom.addEventListener(root, "input", changed, { signal, passive: true });
        subject.hear(changed, signal);
        // some editors change their text without an `input` event (Lexical, on paste and undo)
        const memory = (kept = FactsFirst.openKept());
        const changes = new MutationObserver((records) => {
          if (records.length > MOST_CHANGES) return leaveAlone();
          memory.note(records);
          if (records.some(({ type }) => type !== "attributes")) changed();
        });
        const observe = () => changes.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
        const observeLater = FactsFirst.later(
          () => {
            kept = memory;
            observe();
            changed();
          },
          PAUSE,
          signal,
        );
        const leaveAlone = () => {
          changes.disconnect();
          memory.clear();
          kept = null;
          reading = null;
          observeLater();
        };
        observe();
        signal.addEventListener("abort", () => {
          changes.disconnect();
          kept = null;
        });
        valueThen = value();
        FactsFirst.followWork(root, lookAtValue, signal);
      },
    };
  };
}
