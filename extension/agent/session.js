"use strict";
/**
 * One composer being written in. What is typed goes to the panel, what the panel finds is painted over it. Hears only this composer,
 * and does nothing between its events: one reading a frame, one painting a report.
 */
{
  /** Texts are counted through all sessions: a late report on another composer's text is never taken for this one's. */
  let newest = 0;

  FactsFirst.openSession = (root, profile, frame) => {
    const gone = new AbortController();
    const signal = gone.signal;
    /** the newest reading; null when the composer has changed since */
    let reading = /** @type {Reading | null} */ (null);
    let sent = /** @type {string | null} */ (null);
    let theme = FactsFirst.themeOf(root);
    let size = { width: 0, height: 0, open: false };
    let findings = /** @type {Finding[] | null} */ (null);
    let composing = false;
    let due = { reading: false, placing: false };

    listen();
    FactsFirst.followBox(root, placeSoon, signal);
    frame.bringTo(root);
    frame.setTheme(theme);
    changed();

    function listen() {
      root.addEventListener("input", changed, { signal, passive: true });
      root.addEventListener("compositionstart", () => (composing = true), { signal, passive: true });
      root.addEventListener("compositionend", () => ((composing = false), changed()), { signal, passive: true });
      root.addEventListener("keydown", (event) => event.key === "Escape" && size.open && frame.post({ type: "fold" }), { signal, passive: true });
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal });
      // some editors change their text without an `input` event (Lexical, on paste and undo)
      const changes = new MutationObserver(changed);
      changes.observe(root, { childList: true, characterData: true, subtree: true });
      signal.addEventListener("abort", () => changes.disconnect());
    }

    function changed() {
      reading = null;
      if (composing || due.reading) return;
      due.reading = true;
      requestAnimationFrame(() => {
        due.reading = false;
        if (!signal.aborted && !composing) read();
      });
    }

    function read() {
      if (!root.isConnected) return close();
      const ground = FactsFirst.themeOf(root);
      if (ground !== theme) frame.setTheme((theme = ground));
      reading = FactsFirst.readText(root, profile.cut);
      if (reading.text === sent) {
        // the same words, perhaps in other nodes
        if (findings) FactsFirst.paint(reading, findings, theme);
        place();
      } else {
        tell(reading.text);
      }
    }

    /** @param {string} text */
    function tell(text) {
      sent = text;
      findings = null;
      frame.post({ type: "text", id: ++newest, text, composer: FactsFirst.composerFacts(root, profile) });
    }

    function placeSoon() {
      if (due.placing) return;
      due.placing = true;
      requestAnimationFrame(() => {
        due.placing = false;
        if (!signal.aborted) place();
      });
    }

    function place() {
      if (!root.isConnected) return close();
      const seen = FactsFirst.seenBox(root);
      if (size.width === 0 || size.height === 0 || seen.right - seen.left < 20 || seen.bottom - seen.top < 12) return frame.hide();
      // a panel that is higher than the window scrolls in itself
      const given = { ...size, height: Math.min(size.height, innerHeight - 16) };
      frame.show({ ...FactsFirst.placeFor(reading ?? FactsFirst.readText(root, profile.cut), given), width: given.width, height: given.height });
    }

    /** Text of `id` as it still stands in the composer; null when it has changed. @param {number} id */
    function unchanged(id) {
      if (id !== newest || composing || !root.isConnected) return null;
      const now = FactsFirst.readText(root, profile.cut);
      return now.text === sent ? now : null;
    }

    /** @param {ToAgent & { type: "insert" }} message */
    async function insert({ id, request, text }) {
      const now = unchanged(id);
      const spot = now && FactsFirst.spotFor(now.text, FactsFirst.caretIn(now));
      const ok = now && spot ? await FactsFirst.write(now, spot.at, spot.at, spot.before + text + spot.after, profile) : false;
      frame.post({ type: "written", request, ok });
    }

    /** @param {ToAgent & { type: "replace" }} message */
    async function replace({ id, request, start, end, expect, text }) {
      const now = unchanged(id);
      const ok = now?.text.slice(start, end) === expect ? await FactsFirst.write(now, start, end, text, profile) : false;
      frame.post({ type: "written", request, ok });
    }

    function close() {
      if (signal.aborted) return;
      gone.abort();
      FactsFirst.unpaint(root);
      frame.hide();
    }

    return {
      root,
      hear(message) {
        if (signal.aborted) return;
        switch (message.type) {
          case "ready":
            frame.setTheme(theme);
            sent = null;
            return changed();
          case "report":
            if (message.id !== newest) return;
            findings = message.findings;
            return reading ? FactsFirst.paint(reading, findings, theme) : undefined;
          case "size":
            size = { width: message.width, height: message.height, open: message.open };
            return placeSoon();
          case "insert":
            return void insert(message);
          case "replace":
            return void replace(message);
          case "reveal": {
            const now = unchanged(message.id);
            return now ? FactsFirst.reveal(now, message.start, message.end) : undefined;
          }
          case "leave":
            return root.focus({ preventScroll: true });
        }
      },
      resume() {
        if (signal.aborted) return false;
        changed();
        return true;
      },
      rest: () => frame.post({ type: "fold" }),
      close,
    };
  };
}
