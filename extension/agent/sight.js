"use strict";
/**
 * Whether a click into one of our frames was meant for what is shown there. A page may cover the frame with something that lets clicks
 * through, make it transparent, or push it under the pointer: what has not been seen where it is for half a second was not meant.
 */
{
  // Not the page's: iframe
  /** in milliseconds */
  const LONG_ENOUGH = 500;

  /** until a frame that comes is seen, and so long it must then have been, as far as the browser tells; in milliseconds */
  const FADES_IN = 350;
  const SEEN = 300;

  /** So much of a frame must be seen. */
  const MOSTLY = 0.9;

  /** A press and its click are looked at once; in milliseconds. */
  const SOON = 50;

  /** What a frame may be off its place, in pixels. */
  const SLACK = 3;

  /** Two observers with different delays, in milliseconds: a page cannot show its cover between the looks of both. */
  const DELAYS = [100, 120];

  /** Chromium tells whether anything at all is over an element or changes its looks. */
  const TELLS = "isVisible" in IntersectionObserverEntry.prototype;

  FactsFirst.watchSight = (iframe) => {
    /** since when it is where it is; null while it is hidden @type {number | null} */
    let since = null;
    let place = /** @type {Box | null} */ (null);
    /** since when it is seen, as far as the browser tells @type {number | null} */
    let visibleSince = null;
    let lookedAt = -Infinity;
    /** when it was last found not to be */
    let unseenAt = -Infinity;
    /** whether it was not seen when the button was last pressed: whoever is made to hold it meant what was there then */
    let isPressedUnseen = false;
    /** @type {AbortController | null} */
    let watching = null;

    return {
      shown() {
        if (since === null || hasMoved()) moved();
        if (!watching) watch((watching = new AbortController()).signal);
      },
      changed() {
        if (since !== null) moved();
      },
      hidden() {
        watching?.abort();
        watching = since = visibleSince = null;
      },
      look,
      pressed() {
        look();
        isPressedUnseen = isUnseen();
      },
      trouble() {
        const found = trouble();
        const wasUnseen = isPressedUnseen;
        isPressedUnseen = false;
        return found ?? (wasUnseen ? "unseen" : null);
      },
    };

    function trouble() {
      look();
      const now = performance.now();
      // what a page takes away as the button is pressed was there
      if (since === null || age() < LONG_ENOUGH || (visibleSince !== null && now - visibleSince < SEEN)) return "too soon";
      return isUnseen() ? "unseen" : null;
    }

    function isUnseen() {
      return performance.now() - unseenAt < LONG_ENOUGH;
    }

    /** Where the browser says that it is not seen, a filter that turns the page dark may be all there is to it. Where it says that it is, it has not
     * looked at what is painted beside a box. */
    function look() {
      if (performance.now() - lookedAt < SOON) return;
      lookedAt = performance.now();
      if (since !== null && hasMoved()) moved();
      const cover = FactsFirst.isDistorted(iframe) ? "covered" : FactsFirst.coverOf(iframe, visibleSince !== null);
      if (cover === "covered" || (TELLS && visibleSince === null && cover === "clear")) unseenAt = performance.now();
    }

    function age() {
      return performance.now() - (since ?? performance.now());
    }

    function hasMoved() {
      const [was, now] = [place, iframe.getBoundingClientRect()];
      return was === null || /** @type {const} */ (["left", "top", "right", "bottom"]).some((side) => Math.abs(was[side] - now[side]) > SLACK);
    }

    function moved() {
      const { left, top, right, bottom } = iframe.getBoundingClientRect();
      place = { left, top, right, bottom };
      since = performance.now();
    }

    /** @param {AbortSignal} signal */
    function watch(signal) {
      FactsFirst.followMoves(iframe, () => since !== null && hasMoved() && moved(), signal);
      if (!TELLS) return;
      const seen = DELAYS.map(() => false);
      for (const [index, delay] of DELAYS.entries()) {
        const options = /** @type {IntersectionObserverInit} */ ({ trackVisibility: true, delay, threshold: [0, MOSTLY, 1] });
        const observer = new IntersectionObserver((entries) => {
          const last = /** @type {IntersectionObserverEntry & { isVisible?: boolean } | undefined} */ (entries.at(-1));
          seen[index] = last?.isVisible === true && last.intersectionRatio > MOSTLY;
          visibleSince = seen.every(Boolean) ? (visibleSince ?? performance.now()) : null;
          if (visibleSince === null && age() > FADES_IN) look();
        }, options);
        observer.observe(iframe);
        signal.addEventListener("abort", () => observer.disconnect());
      }
    }
  };
}
