"use strict";
/**
 * One composer being written in. What is typed goes to the panel, what the panel finds is painted over it. Hears only this composer,
 * and only while it has the focus; does nothing between its events: one reading a frame at most, one painting a report.
 */
{
  const dom = FactsFirst.dom;

  /** Texts are counted through all sessions: a late report on another composer's text is never taken for this one's. */
  let newest = 0;

  /** A session's number tells what the panel says of one composer from what it says of another. */
  let sessions = 0;

  /** A panel that once answered and has been silent for so long, in milliseconds, has died: its process was killed, of which nobody tells. */
  const SILENCE = 2_000;

  /** How long a message that is too long to read is left alone, in milliseconds, before it is asked again whether it still is. */
  const PAUSE = 1_000;

  /** What stands for the text of such a message: no text that is read has it. */
  const TOO_LONG = "\0";

  /** So long a ground is taken for what it was, in milliseconds. */
  const GROUND_STAYS = 1_000;

  FactsFirst.openSession = (root, profile) => {
    const session = ++sessions;
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
    /** when the ground is to be looked at again, for it seldom changes while somebody types */
    let lookFrom = 0;
    let findings = /** @type {Painted[] | null} */ (null);
    /** what of them is painted @type {readonly Painted[]} */
    let painted = [];
    /** where the caret went with the words, or was put since */
    let caretAt = /** @type {number | null} */ (null);
    /** where the word that is being typed ends; null when none is */
    let typedTo = /** @type {number | null} */ (null);
    let isTyping = false;
    let composing = false;
    /** while the pill is wider than at rest @type {AbortController | null} */
    let grown = null;

    /** when the oldest text was sent that has no answer; null when all have one @type {number | null} */
    let unanswered = null;
    let hasAnswered = false;

    /** of what was read, while all that changes is heard @type {Kept | null} */
    let kept = null;

    const subject = FactsFirst.openSubject(root, profile);
    /** what a script may set, as it was when it was last looked at */
    let valueThen = "";
    /** so much of what was sent is the subject */
    let ahead = 0;

    const blanks = FactsFirst.openBlanks(root, { read: () => (composing ? null : (reading ?? FactsFirst.readText(root, profile.cut))), tip: () => tip });
    const removeRules = FactsFirst.openRules(root);
    let panel = FactsFirst.frame("panel", root, hear);
    /** @type {TipView | null} */
    let tip = null;
    /** @type {ChipsView | null} */
    let chips = null;
    const stand = FactsFirst.openStand(root, (box) => (box ? panel.show(box) : panel.hide()));
    const isStill = (/** @type {number} */ id) => !signal.aborted && id === newest && !composing;
    const requests = FactsFirst.openRequests(root, { profile, unchanged, isStill, trouble: () => panel.sight.trouble(), answer });
    const readSoon = FactsFirst.soon(() => !signal.aborted && !composing && read());
    let readLater = readSoon;
    const placeSoon = FactsFirst.withFrame(() => awake && place());
    const caretMoved = FactsFirst.withFrame(lookAtCaret);
    panel.setTheme(theme);
    panel.post({ type: "site", site: FactsFirst.site() });
    resume();

    /** @param {SessionToPanel} message */
    function tell(message) {
      panel.post({ session, ...message });
    }

    function resume() {
      if (signal.aborted) return false;
      // it comes back if the page took it out
      FactsFirst.frame("panel", root, hear);
      renewIfDead();
      subject.look();
      if (!awake) listen();
      lookFrom = 0;
      reading = null;
      changed();
      return true;
    }

    function renewIfDead() {
      if (!hasAnswered || unanswered === null || performance.now() - unanswered < SILENCE) return;
      hasAnswered = false;
      sent = null;
      stand.forgetSize();
      FactsFirst.removeFrames();
      panel = FactsFirst.frame("panel", root, hear);
    }

    function listen() {
      const until = (awake = new AbortController()).signal;
      const listening = { signal: until, passive: true };
      readLater = FactsFirst.later(readSoon, PAUSE, until);
      /** @param {Action} act @param {ClickTrouble | null} trouble */
      const act = (act, trouble) => {
        requests.clickedBeside(trouble);
        tell({ type: "do", id: newest, act });
      };
      tip = FactsFirst.openTip(root, { ask: (finding) => tell({ type: "ask", id: newest, finding }), act, signal: until });
      chips = FactsFirst.openChips(root, { act, placed: placeSoon, signal: until });
      FactsFirst.watchTyping(root, until);
      // an editor that writes itself lets no `input` come
      FactsFirst.listen(root, "beforeinput", () => (isTyping = true), listening);
      FactsFirst.listen(root, "input", ({ isComposing }) => ((isTyping = true), (composing &&= isComposing)), listening);
      // a page that sets a textarea's value says so with an event of its own
      dom.addEventListener(root, "input", changed, listening);
      subject.hear(changed, until);
      FactsFirst.listen(root, "compositionstart", () => (composing = true), listening);
      // nobody gains by making this up, and a session that missed it would wait for ever
      dom.addEventListener(root, "compositionend", () => composing && ((composing = false), (isTyping = true), changed()), listening);
      FactsFirst.listen(root, "keydown", escaped, { signal: until, capture: true });
      FactsFirst.listen(root, "keydown", blanks.tabbed, { signal: until, capture: true });
      FactsFirst.listen(dom.ownerDocument(root), "selectionchange", caretMoved, listening);
      FactsFirst.listen(matchMedia("(prefers-color-scheme: dark)"), "change", () => ((lookFrom = 0), changed()), { signal: until });
      // some editors change their text without an `input` event (Lexical, on paste and undo)
      const memory = (kept = FactsFirst.openKept());
      const changes = new MutationObserver((records) => {
        memory.note(records);
        if (records.some(({ type }) => type !== "attributes")) changed();
      });
      changes.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
      until.addEventListener("abort", () => changes.disconnect());
      FactsFirst.followBox(root, placeSoon, until);
      valueThen = value();
      FactsFirst.followWork(root, lookAtValue, until);
    }

    /** Closes what of ours is open, and only then keeps the key from the page, which may close the message with it. @param {KeyboardEvent} event */
    function escaped(event) {
      if (event.key !== "Escape" || event.isComposing) return;
      const closes = tip?.close() || stand.isSeenOpen();
      if (stand.isOpen()) tell({ type: "fold" });
      if (!closes) return;
      event.preventDefault();
      event.stopImmediatePropagation();
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

    function changed() {
      // of what is too long nothing was read that could have changed
      if (reading?.isTooLong) return readLater();
      reading = null;
      if (!composing) readSoon();
    }

    function read() {
      if (!dom.isConnected(root)) return close();
      lookAtGround();
      reading = FactsFirst.readText(root, profile.cut, kept);
      if (textOf(reading) !== sent) return ask(reading);
      // the same words, perhaps in other nodes
      if (findings) paint(reading, findings);
      place();
    }

    function lookAtGround() {
      if (performance.now() < lookFrom) return;
      lookFrom = performance.now() + GROUND_STAYS;
      const ground = FactsFirst.themeOf(root);
      if (ground === theme) return;
      theme = ground;
      for (const one of [panel, tip, chips]) one?.setTheme(theme);
    }

    /** What is sent of a message, after its subject. @param {Reading} now */
    function textOf(now) {
      return now.isTooLong ? TOO_LONG : subject.before(now.text) + now.text;
    }

    /** @param {Reading} now */
    function ask(now) {
      const text = textOf(now);
      if (now.isTooLong) FactsFirst.unpaint(root);
      tip?.hide();
      renewIfDead();
      unanswered ??= performance.now();
      caretAt = FactsFirst.caretIn(now);
      // a panel that was slow to start is told again of a word that is still being typed
      const isTyped = isTyping || (text === told && typedTo === caretAt);
      typedTo = isTyped ? caretAt : null;
      isTyping = false;
      sent = told = text;
      findings = null;
      ahead = now.isTooLong ? 0 : text.length - now.text.length;
      tell({ type: "text", id: ++newest, text: now.isTooLong ? "" : text, tooLong: now.isTooLong, composer: FactsFirst.composerFacts(root, profile) });
    }

    /** @param {Reading} now @param {Painted[]} all */
    function paint(now, all) {
      painted = FactsFirst.settled(all, now.text, typedTo === null ? null : FactsFirst.wordAt(now.text, typedTo), painted);
      FactsFirst.paint(now, painted, theme);
      tip?.painted(now, painted);
      if (awake) blanks.look();
    }

    function lookAtCaret() {
      // what was typed and is not read yet moves it too
      if (!awake || composing || !reading || !findings) return;
      if (blanks.look()) return;
      const caret = FactsFirst.caretIn(reading);
      if (caret === caretAt && FactsFirst.isCollapsed(root)) return;
      caretAt = caret;
      if (typedTo !== null) {
        typedTo = null;
        paint(reading, findings);
      }
      tip?.caret(FactsFirst.isCollapsed(root) ? caret : null);
    }

    function place() {
      if (!dom.isConnected(root)) return close();
      tip?.moved();
      const now = reading ?? FactsFirst.readText(root, profile.cut, kept);
      const avoid = FactsFirst.sendBoxes(root, profile);
      stand.place(now, avoid);
      if (stand.isOpen()) chips?.hide();
      else chips?.place(now, stand.pill(), avoid);
    }

    /** What was written may have come to where the pill stands. @param {Reading} now */
    function makeRoom(now) {
      if (stand.isOpen()) return;
      if (stand.isInTheWay(now)) return place();
      chips?.place(now, stand.pill(), FactsFirst.sendBoxes(root, profile));
    }

    /** @param {ToAgent & { type: "drag" }} message */
    function drag(message) {
      const kept = stand.drag(message);
      if (!kept) return;
      panel.post({ type: "keep", site: FactsFirst.site(), place: kept });
      place();
    }

    /** Text of `id` as it still stands in the composer; null when it has changed. @param {number} id */
    function unchanged(id) {
      if (!isStill(id) || !dom.isConnected(root)) return null;
      const now = FactsFirst.readText(root, profile.cut);
      return !now.isTooLong && textOf(now) === sent ? now : null;
    }

    /** Nobody typed the words that were written, so none of them waits. @param {number} request @param {WriteEnd} end */
    function answer(request, end) {
      if (signal.aborted) return;
      tell({ type: "written", request, ...end });
      isTyping = false;
      typedTo = null;
      if (reading && findings) paint(reading, findings);
    }

    /** @param {ToAgent} heard */
    function hear(heard) {
      if (signal.aborted || ("session" in heard && heard.session !== session)) return;
      const message = FactsFirst.afterSubject(heard, ahead);
      switch (message.type) {
        case "ready":
          panel.setTheme(theme);
          panel.post({ type: "site", site: FactsFirst.site() });
          sent = reading = null;
          stand.forgetSize();
          return changed();
        case "report":
          hasAnswered = true;
          unanswered = message.id === newest ? null : performance.now();
          if (message.id !== newest) return;
          findings = message.marks.map(({ topic, state, start, end }, index) => ({ topic, state, start, end, index })).filter(({ end }) => end > 0);
          chips?.set(message.chips);
          if (!reading) return;
          // the caret may have left the word before the answer came
          if (typedTo !== null && FactsFirst.caretIn(reading) !== typedTo) typedTo = null;
          paint(reading, findings);
          return makeRoom(reading);
        case "tip":
          return message.id === newest ? tip?.answer(message.finding, message.tip) : undefined;
        case "size":
          hearPointer(!message.open && message.width > message.rest);
          // it is told anew with each report, and to look for a place costs more than all else that a key does
          return stand.resize(message) ? placeSoon() : undefined;
        case "kept":
          stand.keep(message.place);
          return placeSoon();
        case "drag":
          return drag(message);
        case "press":
          return panel.sight.look();
        case "insert":
        case "replace":
          blanks.expect(message.text);
          return void requests.carryOut(message);
        case "reveal": {
          const now = unchanged(message.id);
          if (now && message.end <= 0) return subject.show();
          return now ? FactsFirst.reveal(now, message.start, message.end) : undefined;
        }
        case "leave":
          return dom.focus(root, { preventScroll: true });
      }
    }

    /** The pill says what it asks while the pointer is on it: then its first move in the page is heard. @param {boolean} isGrown */
    function hearPointer(isGrown) {
      grown?.abort();
      if (!awake || !isGrown) return;
      grown = new AbortController();
      const listening = { signal: AbortSignal.any([awake.signal, grown.signal]), passive: true, capture: true, once: true };
      for (const doc of new Set([document, dom.ownerDocument(root)])) FactsFirst.listen(doc, "pointermove", () => tell({ type: "away" }), listening);
    }

    /** Only the composer in use has a pill: without the focus there is nothing here that could notice that anything moved. */
    function rest() {
      if (!awake) return;
      awake.abort();
      awake = tip = chips = kept = null;
      stand.leave();
      tell({ type: "fold" });
      panel.hide();
      typedTo = null;
      if (dom.isConnected(root)) settle();
      else close();
    }

    /** Marks that are drawn over a textarea cannot follow it from here on; those that the browser paints stay where they are. */
    function settle() {
      if (dom.isTextarea(root) && !("createValueRange" in root)) FactsFirst.unpaint(root);
      else if (reading && findings) FactsFirst.paint(reading, (painted = findings), theme);
    }

    function close() {
      if (signal.aborted) return;
      gone.abort();
      awake?.abort();
      awake = null;
      FactsFirst.unpaint(root);
      removeRules();
      tell({ type: "end" });
      panel.hide();
    }

    return { root, isAwake: () => awake !== null, resume, rest, close, open: () => tell({ type: "open" }) };
  };
}
