"use strict";
/**
 * The tip: what is found, why it matters and one thing to do about it, under the words that the pointer or the caret is on. It moves no
 * focus and no caret, and is gone when they go elsewhere, or with Escape. It compares the pointer with boxes that were measured once
 * after each change, and once a frame at most.
 */
{
  const dom = FactsFirst.dom;

  /** Which of two findings is meant where they share words. What is missing is told by any words of its anchor that have no finding of their own. @type {Record<State, number>} */
  const PRIORITY = { missing: 1, stated: 2, note: 3, vague: 4, problem: 5 };

  FactsFirst.openTip = (root, { ask, act, signal }) => {
    /** what can be pointed at @type {{ reading: Reading, findings: readonly Painted[] } | null} */
    let painted = null;
    /** their lines, once somebody points @type {Map<Painted, Box[]> | null} */
    let lines = null;
    /** what the tip is about now @type {Painted | Blank | null} */
    let shown = null;
    /** what it was about when Escape closed it @type {string | null} */
    let closed = null;
    let by = /** @type {"pointer" | "caret" | "blank"} */ ("pointer");
    let size = { width: 0, height: 0 };
    /** where the pointer called it @type {{ x: number, y: number } | null} */
    let at = null;
    let isAnswered = false;
    /** a screen reader is told, once it is seen: whoever points at it sees it anyway */
    let isSaid = false;
    let isOver = false;
    /** @type {PointerEvent | null} */
    let pointer = null;
    let isDue = false;
    let theme = FactsFirst.themeOf(root);

    const listening = { signal, passive: true };
    FactsFirst.listen(root, "pointermove", pointed, listening);
    FactsFirst.listen(root, "pointerleave", left, listening);
    signal.addEventListener("abort", hide);

    /** @param {PointerEvent} event */
    function pointed(event) {
      pointer = event.pointerType !== "touch" && event.buttons === 0 ? event : null;
      if (isDue || !painted) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        if (pointer && !signal.aborted) look(pointer);
      });
    }

    /** @param {PointerEvent} event */
    function left({ relatedTarget }) {
      pointer = null;
      if (by === "pointer" && !isOver && !FactsFirst.isLayer(relatedTarget)) hide();
    }

    /** @param {PointerEvent} event */
    function look({ clientX, clientY }) {
      if (by === "blank" && shown) return;
      const shift = shiftOf(root);
      const point = { x: clientX + shift.x, y: clientY + shift.y };
      const one = top(painted?.findings.filter((finding) => linesOf(finding).some((line) => isIn(line, point))) ?? []);
      if (one && one === shown && by === "pointer") follow(one, point);
      else if (one) show(one, "pointer", point);
      else if (by === "pointer" && shown) hide();
      if (!one && closed && by === "pointer") closed = null;
    }

    /** In words that wrap it goes along from line to line. @param {Painted} finding @param {{ x: number, y: number }} point */
    function follow(finding, point) {
      const before = at;
      if (before && linesOf(finding).some((line) => isIn(line, point) && isIn(line, before))) return;
      at = point;
      place();
    }

    /** @param {Painted | Blank} finding */
    function linesOf(finding) {
      if ("words" in finding) return rowsOf(finding);
      lines ??= new Map(painted?.findings.map((one) => [one, rowsOf(one)]));
      return lines.get(finding) ?? [];
    }

    /** @param {Painted | Blank} finding */
    function rowsOf({ start, end }) {
      return painted ? FactsFirst.rowsOf(FactsFirst.boxesOf(painted.reading, start, end)) : [];
    }

    /** @param {Painted[]} found */
    function top(found) {
      return found.reduce((/** @type {Painted | null} */ best, one) => (best && PRIORITY[best.state] >= PRIORITY[one.state] ? best : one), null);
    }

    /** @param {Painted} finding @param {"pointer" | "caret"} how @param {{ x: number, y: number } | null} [point] */
    function show(finding, how, point = null) {
      if (closed === nameOf(finding) || shown === finding) return;
      hide();
      closed = null;
      by = how;
      at = point;
      shown = finding;
      ask(finding.index);
    }

    function placed() {
      const area = FactsFirst.areaOf(root);
      return (
        shown &&
        FactsFirst.tipPlace(
          linesOf(shown).filter((line) => FactsFirst.overlap(line, area)),
          size,
          by === "pointer" ? at : null,
        )
      );
    }

    function place() {
      if (!shown || !isAnswered || size.width === 0) return;
      const corner = placed();
      if (!corner) return hide();
      frame().show({ ...corner, ...size }, by === "pointer");
      if (!isSaid) frame().post({ type: "say" });
      isSaid = true;
    }

    function isSeen() {
      return shown !== null && isAnswered && size.width > 0 && placed() !== null;
    }

    /** @param {Tip | BlankTip} tip */
    function fill(tip) {
      content = tip;
      size = { width: 0, height: 0 };
      frame().setTheme(theme);
      tell(tip);
    }

    /** @param {Tip | BlankTip} tip */
    function tell(tip) {
      isSaid = by === "pointer";
      frame().post({ type: "tip", tip });
    }

    function hide() {
      shown = null;
      isOver = isAnswered = false;
      if (FactsFirst.hasFrame("tip")) frame().hide();
    }

    function frame() {
      return FactsFirst.frame("tip", root, hear);
    }

    /** @type {Tip | BlankTip | null} */
    let content = null;

    /** @param {FromBeside} message */
    function hear(message) {
      if (signal.aborted) return;
      switch (message.type) {
        case "ready":
          frame().setTheme(theme);
          return content ? tell(content) : undefined;
        case "size":
          size = { width: message.width, height: message.height };
          isAnswered = shown !== null;
          return place();
        case "over":
          isOver = message.over;
          return !isOver && by === "pointer" && !pointer ? hide() : undefined;
        case "press":
          return frame().sight.pressed();
        case "leave":
          closed = shown && nameOf(shown);
          hide();
          return dom.focus(root, { preventScroll: true });
        case "do": {
          const trouble = frame().sight.trouble();
          hide();
          return act(message.act, trouble);
        }
      }
    }

    return {
      /** The words under it have changed, or their marks. */
      painted(reading, findings) {
        painted = { reading, findings };
        lines = null;
      },
      /** They stand elsewhere now. */
      moved() {
        lines = null;
        if (shown && by === "pointer") hide();
        else place();
      },
      /** What the panel says about a finding. */
      answer(index, tip) {
        if (shown && "index" in shown && shown.index === index && tip) fill(tip);
      },
      /** A blank is selected, or none. */
      blank(one, tip) {
        if (!one || !tip) {
          if (by !== "blank") return;
          closed = null;
          return shown ? hide() : undefined;
        }
        if (by === "blank" && closed === nameOf(one)) return;
        if (by === "blank" && shown && nameOf(shown) === nameOf(one)) return void (shown = one);
        hide();
        closed = null;
        by = "blank";
        shown = one;
        fill(tip);
      },
      tellsOfBlank: () => by === "blank" && isSeen(),
      /** The caret was put somewhere, or nowhere. */
      caret(offset) {
        const one = offset === null ? null : top(painted?.findings.filter(({ start, end }) => start <= offset && offset <= end) ?? []);
        if (one) show(one, "caret");
        else if (by === "caret") hide();
        if (!one && by === "caret") closed = null;
      },
      /** Whether there was one to see. */
      close() {
        if (!shown) return false;
        const wasSeen = isSeen();
        closed = nameOf(shown);
        hide();
        return wasSeen;
      },
      hide,
      setTheme(ground) {
        theme = ground;
        if (FactsFirst.hasFrame("tip")) frame().setTheme(theme);
      },
    };
  };

  /** Where an element's own viewport lies in the top-level one. @param {Element} element */
  function shiftOf(element) {
    const [own, inTop] = [FactsFirst.dom.getBoundingClientRect(element), FactsFirst.boxOf(element)];
    return { x: inTop.left - own.left, y: inTop.top - own.top };
  }

  /** @param {Painted | Blank} one */
  function nameOf(one) {
    return "words" in one ? `${one.words} ${one.start}` : `${one.topic} ${one.state} ${one.start}`;
  }

  /** @param {Box} box @param {{ x: number, y: number }} point */
  function isIn({ left, top, right, bottom }, { x, y }) {
    return left <= x && x <= right && top <= y && y <= bottom;
  }
}
