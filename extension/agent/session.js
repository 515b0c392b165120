"use strict";
/**
 * One composer being written in. What is typed goes to the panel, what the panel finds is painted over it. Hears only this composer,
 * and only while it has the focus; does nothing between its events: one reading a frame, one painting a report.
 */
{
  /** Texts are counted through all sessions: a late report on another composer's text is never taken for this one's. */
  let newest = 0;

  /** A panel that once answered and has been silent for so long, in milliseconds, has died: its process was killed, of which nobody tells. */
  const SILENCE = 2_000;

  const NO_SIZE = { width: 0, height: 0, open: false };

  FactsFirst.openSession = (root, profile) => {
    const gone = new AbortController();
    const signal = gone.signal;
    /** until the focus goes elsewhere @type {AbortController | null} */
    let awake = null;
    /** the newest reading; null when the composer has changed since */
    let reading = /** @type {Reading | null} */ (null);
    let sent = /** @type {string | null} */ (null);
    /** the same, also for a panel that is no more */
    let told = /** @type {string | null} */ (null);
    let theme = FactsFirst.themeOf(root);
    let size = NO_SIZE;
    let findings = /** @type {Painted[] | null} */ (null);
    /** what of them is painted @type {readonly Painted[]} */
    let painted = [];
    /** where the caret went with the words, or was put since */
    let caretAt = /** @type {number | null} */ (null);
    /** where the word that is being typed ends; null when none is */
    let typedTo = /** @type {number | null} */ (null);
    let isTyping = false;
    let composing = false;
    let due = { reading: false, placing: false, caret: false };
    /** where the pill was put by hand on this site */
    let kept = /** @type {KeptPlace | null} */ (null);
    let pill = /** @type {Box | null} */ (null);
    let dragged = /** @type {{ left: number, top: number } | null} */ (null);

    /** when the oldest text was sent that has no answer; null when all have one @type {number | null} */
    let unanswered = null;
    let hasAnswered = false;

    let panel = FactsFirst.frame("panel", root, hear);
    /** @type {TipView | null} */
    let tip = null;
    /** @type {ChipsView | null} */
    let chips = null;
    panel.setTheme(theme);
    panel.post({ type: "site", site: location.hostname });
    resume();

    function resume() {
      if (signal.aborted) return false;
      // it comes back if the page took it out
      FactsFirst.frame("panel", root, hear);
      renewIfDead();
      if (!awake) listen();
      changed();
      return true;
    }

    function renewIfDead() {
      if (!hasAnswered || unanswered === null || performance.now() - unanswered < SILENCE) return;
      hasAnswered = false;
      sent = null;
      size = NO_SIZE;
      FactsFirst.removeFrames();
      panel = FactsFirst.frame("panel", root, hear);
    }

    function listen() {
      const until = (awake = new AbortController()).signal;
      const listening = { signal: until, passive: true };
      const act = (/** @type {string} */ name) => panel.post({ type: "do", id: newest, name });
      tip = FactsFirst.openTip(root, { ask: (finding) => panel.post({ type: "ask", id: newest, finding }), act, signal: until });
      chips = FactsFirst.openChips(root, { act, placed: placeSoon, signal: until });
      // an editor that writes itself lets no `input` come
      root.addEventListener("beforeinput", () => (isTyping = true), listening);
      root.addEventListener("input", () => ((isTyping = true), changed()), listening);
      root.addEventListener("compositionstart", () => (composing = true), listening);
      root.addEventListener("compositionend", () => ((composing = false), (isTyping = true), changed()), listening);
      root.addEventListener("keydown", escaped, { signal: until, capture: true });
      root.ownerDocument.addEventListener("selectionchange", caretMoved, listening);
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal: until });
      // some editors change their text without an `input` event (Lexical, on paste and undo)
      const changes = new MutationObserver(changed);
      changes.observe(root, { childList: true, characterData: true, subtree: true });
      until.addEventListener("abort", () => changes.disconnect());
      FactsFirst.followBox(root, placeSoon, until);
    }

    /** Closes what of ours is open, and only then keeps the key from the page, which may close the message with it. @param {KeyboardEvent} event */
    function escaped(event) {
      if (event.key !== "Escape" || event.isComposing) return;
      const closes = tip?.close() || size.open;
      if (size.open) panel.post({ type: "fold" });
      if (!closes) return;
      event.preventDefault();
      event.stopImmediatePropagation();
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
      if (ground !== theme) setTheme(ground);
      reading = FactsFirst.readText(root, profile.cut);
      if (reading.text !== sent) return tell(reading.text);
      // the same words, perhaps in other nodes
      if (findings) paint(reading, findings);
      place();
    }

    /** @param {Theme} ground */
    function setTheme(ground) {
      theme = ground;
      for (const one of [panel, tip, chips]) one?.setTheme(theme);
    }

    /** @param {string} text */
    function tell(text) {
      tip?.hide();
      renewIfDead();
      unanswered ??= performance.now();
      caretAt = reading && FactsFirst.caretIn(reading);
      // a panel that was slow to start is told again of a word that is still being typed
      const isTyped = isTyping || (text === told && typedTo === caretAt);
      typedTo = isTyped ? caretAt : null;
      isTyping = false;
      sent = told = text;
      findings = null;
      panel.post({ type: "text", id: ++newest, text, composer: FactsFirst.composerFacts(root, profile) });
    }

    /** @param {Reading} now @param {Painted[]} all */
    function paint(now, all) {
      painted = FactsFirst.settled(all, now.text, typedTo === null ? null : FactsFirst.wordAt(now.text, typedTo), painted);
      FactsFirst.paint(now, painted, theme);
      tip?.painted(now, painted);
    }

    function caretMoved() {
      if (due.caret || composing) return;
      due.caret = true;
      requestAnimationFrame(() => {
        due.caret = false;
        // what was typed and is not read yet moves it too
        if (!awake || composing || due.reading || !reading || !findings) return;
        const caret = FactsFirst.caretIn(reading);
        if (caret === caretAt && FactsFirst.isCollapsed(root)) return;
        caretAt = caret;
        if (typedTo !== null) {
          typedTo = null;
          paint(reading, findings);
        }
        tip?.caret(FactsFirst.isCollapsed(root) ? caret : null);
      });
    }

    function placeSoon() {
      if (due.placing || !awake) return;
      due.placing = true;
      requestAnimationFrame(() => {
        due.placing = false;
        if (awake) place();
      });
    }

    function place() {
      if (!root.isConnected) return close();
      tip?.moved();
      const now = reading ?? FactsFirst.readText(root, profile.cut);
      const avoid = FactsFirst.sendBoxes(root, profile);
      placePanel(now, avoid);
      if (size.open) chips?.hide();
      else chips?.place(now, pill, avoid);
    }

    /** @param {Reading} now @param {Box[]} avoid */
    function placePanel(now, avoid) {
      const { width, height, open } = size;
      const seen = FactsFirst.areaOf(root);
      // a panel that is higher than the window scrolls in itself
      const given = { width, height: Math.min(height, innerHeight - 16) };
      const isSeen = width > 0 && height > 0 && seen.right - seen.left >= 20 && seen.bottom - seen.top >= 12;
      const at = !isSeen ? null : open ? FactsFirst.panelPlace(now, given) : (dragged ?? FactsFirst.pillPlace(now, given, kept, avoid));
      pill = at && !open ? { ...at, right: at.left + width, bottom: at.top + height } : null;
      if (at) panel.show({ ...at, ...given });
      else panel.hide();
    }

    /** What was written may have come to where the pill stands. @param {Reading} now */
    function makeRoom(now) {
      if (size.open) return;
      const line = FactsFirst.caretLine(now);
      if (pill && line && FactsFirst.overlap(line, pill)) return place();
      chips?.place(now, pill, FactsFirst.sendBoxes(root, profile));
    }

    /** @param {ToAgent & { type: "drag" }} message */
    function drag({ x, y, dropped }) {
      if (!pill || size.open) return;
      dragged ??= { left: pill.left, top: pill.top };
      const at = {
        left: Math.max(0, Math.min(dragged.left + x, innerWidth - size.width)),
        top: Math.max(0, Math.min(dragged.top + y, innerHeight - size.height)),
      };
      if (!dropped) return panel.show({ ...at, width: size.width, height: size.height });
      dragged = null;
      kept = FactsFirst.keptPlace(root, at, size);
      panel.post({ type: "keep", site: location.hostname, place: kept });
      place();
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
      written(request, ok);
    }

    /** @param {ToAgent & { type: "replace" }} message */
    async function replace({ id, request, start, end, expect, text }) {
      const now = unchanged(id);
      const ok = now?.text.slice(start, end) === expect ? await FactsFirst.write(now, start, end, text, profile) : false;
      written(request, ok);
    }

    /** Nobody typed these words, so none of them waits. @param {number} request @param {boolean} ok */
    function written(request, ok) {
      panel.post({ type: "written", request, ok });
      isTyping = false;
      typedTo = null;
      if (reading && findings) paint(reading, findings);
    }

    /** @param {ToAgent} message */
    function hear(message) {
      if (signal.aborted) return;
      switch (message.type) {
        case "ready":
          panel.setTheme(theme);
          panel.post({ type: "site", site: location.hostname });
          sent = null;
          size = NO_SIZE;
          return changed();
        case "report":
          hasAnswered = true;
          unanswered = message.id === newest ? null : performance.now();
          if (message.id !== newest) return;
          findings = message.findings.map((finding, index) => ({ ...finding, index }));
          chips?.set(message.chips);
          if (!reading) return;
          // the caret may have left the word before the answer came
          if (typedTo !== null && FactsFirst.caretIn(reading) !== typedTo) typedTo = null;
          paint(reading, findings);
          return makeRoom(reading);
        case "tip":
          return message.id === newest ? tip?.answer(message.finding, message.tip) : undefined;
        case "size": {
          const { width, height, open } = message;
          const stays = width === size.width && height === size.height && open === size.open && (open || pill !== null);
          size = { width, height, open };
          // it is told anew with each report, and to look for a place costs more than all else that a key does
          return stays ? undefined : placeSoon();
        }
        case "kept":
          kept = message.place;
          return placeSoon();
        case "drag":
          return drag(message);
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
    }

    /** Only the composer in use has a pill: without the focus there is nothing here that could notice that anything moved. */
    function rest() {
      if (!awake) return;
      awake.abort();
      awake = tip = chips = null;
      dragged = pill = null;
      panel.post({ type: "fold" });
      panel.hide();
      typedTo = null;
      if (root.isConnected) settle();
      else close();
    }

    /** Marks that are drawn over a textarea cannot follow it from here on; those that the browser paints stay where they are. */
    function settle() {
      if (root.tagName === "TEXTAREA" && !("createValueRange" in root)) FactsFirst.unpaint(root);
      else if (reading && findings) FactsFirst.paint(reading, (painted = findings), theme);
    }

    function close() {
      if (signal.aborted) return;
      gone.abort();
      awake?.abort();
      awake = null;
      FactsFirst.unpaint(root);
      panel.hide();
    }

    return { root, isAwake: () => awake !== null, resume, rest, close, open: () => panel.post({ type: "open" }) };
  };
}
