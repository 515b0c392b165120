"use strict";
/**
 * Quiet chips after the end of the message, one for each answer that is missing, as long as there is room that nobody writes in. They stand in a
 * row, or in more where the composer is narrow.
 */
{
  FactsFirst.openChips = (root, { act, placed, signal }) => {
    let chips = /** @type {readonly Chip[]} */ ([]);
    /** how wide they may be */
    let room = innerWidth;
    let size = { width: 0, height: 0 };
    let theme = FactsFirst.themeOf(root);
    signal.addEventListener("abort", hide);

    function frame() {
      return FactsFirst.frame("chips", root, hear);
    }

    function tell() {
      frame().post({ type: "chips", chips, room });
    }

    function hide() {
      if (FactsFirst.hasFrame("chips")) frame().hide();
    }

    /** @param {FromBeside} message */
    function hear(message) {
      if (signal.aborted) return;
      switch (message.type) {
        case "ready":
          frame().setTheme(theme);
          return tell();
        case "size":
          size = { width: message.width, height: message.height };
          return placed();
        case "press":
          return frame().sight.pressed();
        case "leave":
          return FactsFirst.dom.focus(root, { preventScroll: true });
        case "do":
          return act(message.act, frame().sight.trouble());
      }
    }

    return {
      set(now) {
        const isSame = JSON.stringify(now) === JSON.stringify(chips);
        chips = now;
        if (isSame || (chips.length === 0 && !FactsFirst.hasFrame("chips"))) return;
        const there = frame();
        there.setTheme(theme);
        there.sight.changed();
        tell();
      },
      place(reading, pill, avoid) {
        const place = chips.length > 0 ? FactsFirst.chipsPlace(reading, size, pill, avoid) : null;
        if (place?.at) frame().show({ ...place.at, ...size });
        else hide();
        if (!place || place.room === room) return;
        room = place.room;
        tell();
      },
      hide,
      setTheme(ground) {
        theme = ground;
        if (FactsFirst.hasFrame("chips")) frame().setTheme(theme);
      },
    };
  };
}
