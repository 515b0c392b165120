"use strict";
/**
 * When things are done: once a frame at most, however often they are asked for, and never by a timer; but for what costs more than a frame may.
 */
{
  /** @type {(() => void)[]} */
  const waiting = [];
  /** @type {MessageChannel | null} */
  let turns = null;

  FactsFirst.withFrame = (act) => {
    let isDue = false;
    return () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        act();
      });
    };
  };

  FactsFirst.soon = (act) => {
    let isDue = false;
    let wasDone = false;
    return () => {
      if (isDue) return;
      isDue = true;
      if (!wasDone) afterThis(run);
    };

    function run() {
      isDue = false;
      wasDone = true;
      requestAnimationFrame(() => {
        wasDone = false;
        if (isDue) run();
      });
      act();
    }
  };

  FactsFirst.later = (act, pause, signal) => {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    signal.addEventListener("abort", () => clearTimeout(timer));
    return () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        act();
      }, pause);
    };
  };

  /** Work that took longer than LONG milliseconds is left out for RESTS times as long. */
  const LONG = 4;
  const RESTS = 10;

  FactsFirst.sparingly = (act) => {
    let from = 0;
    return () => {
      const start = performance.now();
      if (start < from) return;
      act();
      const took = performance.now() - start;
      from = took > LONG ? start + (RESTS + 1) * took : 0;
    };
  };

  /** Work of so many milliseconds in each frame, and a page is felt to lag. */
  const FELT = 12;

  FactsFirst.restingBetween = (act, signal) => {
    let from = 0;
    // once may be the machine's own doing
    let wasFelt = false;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    signal.addEventListener("abort", () => clearTimeout(timer));
    return ask;

    function ask() {
      const start = performance.now();
      if (start < from) {
        timer ??= setTimeout(() => ((timer = undefined), ask()), from - start);
        return;
      }
      act();
      const took = performance.now() - start;
      from = took > FELT && wasFelt ? start + (RESTS + 1) * took : 0;
      wasFelt = took > FELT;
    }
  };

  /** In a task of its own: whatever an editor does at once about the event that is being heard is done by then. @param {() => void} act */
  function afterThis(act) {
    if (!turns) {
      turns = new MessageChannel();
      turns.port1.onmessage = () => waiting.shift()?.();
    }
    waiting.push(act);
    turns.port2.postMessage(null);
  }
}
