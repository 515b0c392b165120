"use strict";
/**
 * Keeps from the page the events that would hand it our nodes. In Firefox `originalTarget`, `explicitOriginalTarget` and `rangeParent` are
 * not retargeted: a pointer that comes over a frame of ours would give the page that frame, and the closed shadow root around it.
 * `rangeParent` alone never does. Firefox looks for it among what can be selected, and nothing of ours can (layer.js). So it is not asked for here: for
 * each time Firefox goes through all that stands within the target, which took a second when the pointer crossed a message of 5,000 levels.
 * Of two capturing listeners on the window the one that was there first is first, so this runs before any script of the page. A page that
 * calls `document.open()` takes all listeners away: the agent asks whether these stand (agent.js).
 */
{
  /** All that a frame of another process, or the pointer over it, was seen to bring about in the page around it, and what might.
   * Moves are not among them: over such a frame the page has none, and everywhere else they are too many. */
  const TYPES = [
    ..."pointerover pointerout mouseover mouseout dragenter dragover dragleave dragexit dragstart dragend drag drop pointerdown pointerup pointercancel".split(
      " ",
    ),
    ..."gotpointercapture lostpointercapture mousedown mouseup click auxclick dblclick contextmenu wheel DOMMouseScroll MozMousePixelScroll touchstart".split(
      " ",
    ),
    ..."touchend touchcancel focus blur focusin focusout keydown keypress keyup copy cut paste load error fullscreenchange transitionrun transitionstart".split(
      " ",
    ),
    ..."transitionend transitioncancel selectstart".split(" "),
  ];

  /** @typedef {Event & { originalTarget?: EventTarget | null, explicitOriginalTarget?: EventTarget | null }} Unveiled */

  // no other browser tells
  const TELLS = "originalTarget" in Event.prototype;

  /** In a document that is only beginning no agent has been before. A window without an address is complete at once; in milliseconds. */
  const YOUNG = 2_000;
  const cameFirst = document.readyState === "loading" || (location.protocol === "about:" && performance.now() < YOUNG);

  /** Nobody can listen for a name that nobody can guess. */
  const PROBE = crypto.randomUUID();
  let heard = false;

  /** @type {Guard} */
  const guard = {
    cameFirst,
    stands() {
      heard = false;
      dispatchEvent(new Event(PROBE));
      return heard || !TELLS;
    },
    renew() {
      addEventListener(PROBE, () => (heard = true), { capture: true });
      // elsewhere only the pointer's way over our frames is looked at
      for (const type of TELLS ? TYPES : ["pointerout"]) addEventListener(type, keep, { capture: true });
    },
  };
  guard.renew();
  Object.assign(globalThis, { factsFirstGuard: guard });

  /** @param {Unveiled} event */
  function keep(event) {
    const { isWithinLayer, isLayer, lookAtFrames } = /** @type {{ FactsFirst?: Partial<FactsFirst> }} */ (globalThis).FactsFirst ?? {};
    if (!isWithinLayer) return;
    // what lies over our frame may be gone as soon as the page hears of this
    if (event.type === "pointerout" && isLayer?.(/** @type {PointerEvent} */ (/** @type {Event} */ (event)).relatedTarget)) lookAtFrames?.();
    if (isWithinLayer(event.originalTarget) || isWithinLayer(event.explicitOriginalTarget)) event.stopImmediatePropagation();
  }
}
