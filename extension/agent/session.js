"use strict";
/**
 * One composer being written in. What is typed goes to the panel, what the panel finds is painted over it. Hears only this composer,
 * and only while it has the focus; does nothing between its events: one reading a frame at most, one painting a report. This puts the parts
 * together: reading, typing, asking, painting, placing, the side panel (session-….js) and writing (requests.js), of which none knows of this one.
 */
{
  const dom = FactsFirst.dom;

  FactsFirst.openSession = (root, profile, sidePanel) => {
    const gone = new AbortController();
    const signal = gone.signal;
    /** until the focus goes elsewhere @type {AbortController | null} */
    let awake = null;

    /** @type {SessionViews} */
    const views = { panel: FactsFirst.frame("panel", root, hear), tip: null, chips: null };
    const subject = FactsFirst.openSubject(root, profile);
    const earlier = FactsFirst.openEarlier(root, profile, (text) => tell({ type: "earlier", text }));
    const rules = FactsFirst.openRules(root);
    const typing = FactsFirst.openTyping(root);
    const readings = FactsFirst.openReadings(root, { profile, subject, isComposing: typing.isComposing, read, gone: signal });
    const blanks = FactsFirst.openBlanks(root, { read: () => (typing.isComposing() ? null : readings.now()), tip: () => views.tip });
    const asking = FactsFirst.openAsking(root, { profile, subject, post });
    const painting = FactsFirst.openPainting(root, { word: typing.word, painted, standing, gone: signal });
    const placing = FactsFirst.openPlacing(root, { profile, views, away: () => tell({ type: "away" }) });
    const { stand } = placing;
    const isStill = (/** @type {number} */ id) => !signal.aborted && asking.isNewest(id) && !typing.isComposing();
    const requests = FactsFirst.openRequests(root, { profile, unchanged, isStill, trouble: () => views.panel.sight.trouble(), answer });
    const besidePage = FactsFirst.openBesidePage(root, {
      sidePanel,
      session: asking.session,
      profile,
      unchanged,
      isStill,
      hearChanges: readings.hear,
      gone: close,
      written,
    });
    const placeSoon = FactsFirst.withFrame(() => awake && place());
    const findPlace = FactsFirst.restingBetween(() => awake && (dom.isConnected(root) ? placing.place(readings.now()) : close()), signal);
    const caretMoved = FactsFirst.withFrame(lookAtCaret);
    greet();
    resume();

    /** @param {SessionToPanel} message */
    function tell(message) {
      asking.tell(message);
    }

    /** @param {ToPanel} message */
    function post(message) {
      views.panel.post(message);
      besidePage.pass(message);
    }

    function greet() {
      views.panel.setTheme(painting.theme());
      views.panel.post({ type: "site", site: FactsFirst.site() });
      views.panel.post({ type: "aside", aside: sidePanel.isOpen() });
    }

    function resume() {
      if (signal.aborted) return false;
      // it comes back if the page took it out
      FactsFirst.frame("panel", root, hear);
      besidePage.stop();
      renewIfDead();
      subject.look();
      earlier.look();
      // the focus has been elsewhere, where no composition goes with it
      typing.resumed();
      if (!awake) listen();
      painting.groundMayDiffer();
      readings.forget();
      readings.changed();
      return true;
    }

    function renewIfDead() {
      if (!asking.isDead()) return;
      stand.forgetSize();
      FactsFirst.removeFrames();
      views.panel = FactsFirst.frame("panel", root, hear);
    }

    function listen() {
      const until = (awake = new AbortController()).signal;
      const listening = { signal: until, passive: true };
      FactsFirst.keepLayer(until);
      /** @param {Action} act @param {ClickTrouble | null} trouble */
      const act = (act, trouble) => {
        requests.clickedBeside(trouble);
        tell({ type: "do", id: asking.newest(), act });
      };
      views.tip = FactsFirst.openTip(root, { ask: (finding) => tell({ type: "ask", id: asking.newest(), finding }), act, signal: until });
      views.chips = FactsFirst.openChips(root, { act, placed: placeSoon, signal: until });
      typing.hear(readings.changed, until);
      readings.hear(until);
      FactsFirst.watchUndo(root, until);
      FactsFirst.listen(root, "keydown", escaped, { signal: until, capture: true });
      FactsFirst.listen(root, "keydown", blanks.tabbed, { signal: until, capture: true });
      FactsFirst.listen(dom.ownerDocument(root), "selectionchange", caretMoved, listening);
      const darkened = () => (painting.groundMayDiffer(), readings.changed());
      FactsFirst.listen(matchMedia("(prefers-color-scheme: dark)"), "change", darkened, { signal: until });
      FactsFirst.followBox(root, placeSoon, until);
    }

    /** Closes what of ours is open, and only then keeps the key from the page, which may close the message with it. @param {KeyboardEvent} event */
    function escaped(event) {
      if (event.key !== "Escape" || event.isComposing) return;
      const closes = views.tip?.close() || stand.isSeenOpen();
      if (stand.isOpen()) tell({ type: "fold" });
      if (!closes) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }

    function read() {
      if (!dom.isConnected(root)) return close();
      if (painting.lookAtGround()) for (const one of [views.panel, views.tip, views.chips]) one?.setTheme(painting.theme());
      const now = readings.take();
      earlier.lookIfChanged();
      if (!asking.isSent(now)) return ask(now);
      // the same words, perhaps in other nodes
      paint(now);
      if (awake) place();
    }

    /** @param {Reading} now */
    function ask(now) {
      if (now.isTooLong) FactsFirst.unpaint(root);
      else rules.come();
      if (!blanks.isFilling()) views.tip?.hide();
      renewIfDead();
      typing.read(now, asking.isToldAgain(now));
      painting.forget();
      asking.ask(now);
    }

    /** @param {Reading | null} now */
    function paint(now) {
      if (!awake) painting.settle(now);
      else if (now) painting.paint(now);
    }

    /** @param {Reading} now @param {readonly Painted[]} all */
    function painted(now, all) {
      views.tip?.painted(now, all);
      if (awake) blanks.look();
    }

    /** What is painted on. While nobody writes no change is heard of, so it is read anew. */
    function standing() {
      if (awake || !dom.isConnected(root)) return readings.last();
      const now = FactsFirst.readText(root, profile.cut);
      return !now.isTooLong && asking.isSent(now) ? now : null;
    }

    function lookAtCaret() {
      const now = readings.last();
      // what was typed and is not read yet moves it too
      if (!awake || typing.isComposing() || !now || !painting.has()) return;
      if (blanks.look()) return;
      const moved = typing.moved(now);
      if (!moved) return;
      if (moved.leavesWord) painting.paint(now);
      views.tip?.caret(moved.caret);
    }

    /** The open panel has a place without a look at what stands there, and nobody who opens it waits. */
    function place() {
      if (!dom.isConnected(root)) return close();
      if (stand.isOpen()) placing.place(readings.now());
      else findPlace();
    }

    /** Text of `id` as it still stands in the composer; null when it has changed. @param {number} id */
    function unchanged(id) {
      if (!isStill(id) || !dom.isConnected(root)) return null;
      const now = FactsFirst.readText(root, profile.cut);
      if (!now.isTooLong && asking.isSent(now)) return now;
      // what is kept may be old: a rule of the page's hides or shows words, and no node tells
      readings.doubt();
      return null;
    }

    /** @param {number} request @param {WriteEnd} end */
    function answer(request, end) {
      if (signal.aborted) return;
      tell({ type: "written", request, ...end });
      written();
    }

    /** Nobody typed the words that were written, so none of them waits. */
    function written() {
      if (signal.aborted) return;
      typing.written();
      paint(readings.last());
    }

    /** Has all of it read and told again. */
    function tellAnew() {
      earlier.forget();
      earlier.look();
      asking.forget();
      readings.forget();
      readings.changed();
    }

    /** @param {ToAgent} heard */
    function hear(heard) {
      const message = signal.aborted ? null : asking.heard(heard);
      switch (message?.type) {
        case "ready":
          greet();
          stand.forgetSize();
          return tellAnew();
        case "report":
          return asking.answered(message.id) ? report(message) : undefined;
        case "tip":
          return asking.isNewest(message.id) ? views.tip?.answer(message.finding, message.tip) : undefined;
        case "size":
          placing.hearPointer(!message.open && message.width > message.rest, awake?.signal);
          // it is told anew with each report, and to look for a place costs more than all else that a key does
          return stand.resize(message) ? placeSoon() : undefined;
        case "kept":
          stand.keep(message.place);
          return placeSoon();
        case "drag":
          return placing.drag(message) ? place() : undefined;
        case "press":
          return views.panel.sight.pressed();
        case "keeps":
          return views.panel.post({ type: "counts", click: message.click, trouble: views.panel.sight.trouble() });
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
          // who has gone on to another field stays there
          return awake ? dom.focus(root, { preventScroll: true }) : undefined;
        case "said":
          return besidePage.pass(heard);
      }
    }

    /** What is clicked in the side panel. @param {FromSidePanel} heard */
    function hearSidePanel(heard) {
      const message = signal.aborted ? null : asking.heard(heard);
      switch (message?.type) {
        case "insert":
        case "replace":
          blanks.expect(message.text);
          return void besidePage.carryOut(message);
        case "reveal":
          return hear(heard);
        case "said":
          return views.panel.post(message);
      }
    }

    /** The panel has come to the side panel, or is no longer there. @param {boolean} isThere */
    function aside(isThere) {
      views.panel.post({ type: "aside", aside: isThere });
      if (!isThere) return besidePage.stop();
      tellAnew();
      if (!awake) besidePage.follow();
    }

    /** @param {ToAgent & { type: "report" }} message */
    function report(message) {
      painting.found(message.marks);
      views.chips?.set(message.chips);
      const now = readings.last();
      if (!now) return;
      typing.answered(now);
      paint(now);
      if (!dom.isConnected(root)) return close();
      // what was written may have come to where the pill stands
      if (awake) placing.makeRoom(now);
    }

    /** Only the composer in use has a pill: without the focus there is nothing here that could notice that anything moved. */
    function rest() {
      if (!awake) return;
      awake.abort();
      awake = views.tip = views.chips = null;
      stand.leave();
      tell({ type: "fold" });
      views.panel.hide();
      typing.rest();
      if (!dom.isConnected(root)) return close();
      painting.settle(readings.last());
      besidePage.follow();
    }

    function close() {
      if (signal.aborted) return;
      gone.abort();
      besidePage.stop();
      awake?.abort();
      awake = null;
      FactsFirst.unpaint(root);
      rules.go();
      tell({ type: "end" });
      views.panel.hide();
    }

    return { root, isAwake: () => awake !== null, resume, rest, close, open: () => tell({ type: "open" }), aside, hearSidePanel };
  };
}
