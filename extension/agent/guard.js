"use strict";
/**
 * Keeps from the page the events that would hand it our nodes. In Firefox `originalTarget`, `explicitOriginalTarget` and `rangeParent` are
 * not retargeted: a pointer that comes over a frame of ours would give the page that frame, and the closed shadow root around it.
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

  /** @typedef {Event & { originalTarget?: EventTarget | null, explicitOriginalTarget?: EventTarget | null, rangeParent?: Node | null }} Unveiled */

  /** Of so many levels no message is read. */
  const LEVELS = 400;

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
      if (TELLS) for (const type of TYPES) addEventListener(type, keep, { capture: true });
    },
  };
  guard.renew();
  Object.assign(globalThis, { factsFirstGuard: guard });

  /** @param {Unveiled} event */
  function keep(event) {
    const { isWithinLayer, dom, isLayer, lookAtFrames } = /** @type {{ FactsFirst?: Partial<FactsFirst> }} */ (globalThis).FactsFirst ?? {};
    if (!isWithinLayer || !dom) return;
    // what lies over our frame may be gone as soon as the page hears of this
    if (event.type === "pointerout" && isLayer?.(/** @type {PointerEvent} */ (/** @type {Event} */ (event)).relatedTarget)) lookAtFrames?.();
    const { originalTarget, explicitOriginalTarget } = event;
    if (isWithinLayer(originalTarget) || isWithinLayer(explicitOriginalTarget) || (isAsked(event, dom) && mayTell(event))) event.stopImmediatePropagation();
  }

  /** Whether `rangeParent` is ours, or may be. It is looked for within what is under the pointer. So in a message of very many levels, where looking takes
   * Firefox up to a third of a second, the place of the pointer says enough: it is over something of ours, or over the message. A page's own event has
   * the place that the page gave it. @param {Unveiled} event */
  function mayTell(event) {
    const { isWithinLayer, isOverLayer, dom } = FactsFirst;
    if (event.isTrusted && isDeep(event.originalTarget, dom)) return isOverLayer(/** @type {MouseEvent} */ (event));
    return isWithinLayer(event.rangeParent);
  }

  /** @param {unknown} node @param {FactsFirst["dom"]} dom */
  function isDeep(node, dom) {
    let up = node instanceof Node ? node : null;
    for (let left = LEVELS; up && left > 0; left--) up = dom.parentNode(up) ?? dom.host(up) ?? null;
    return up !== null;
  }

  /** Whether `rangeParent` may be ours: it lies within the target, and our layer within nothing but the root. Firefox looks for it anew each
   * time, which takes more than a second a key in a message of 5,000 levels. @param {Unveiled} event @param {FactsFirst["dom"]} dom */
  function isAsked({ originalTarget, type }, dom) {
    const isOfPointer = !/^(?:key|focus|blur|copy|cut|paste|load|error)/.test(type);
    return isOfPointer || originalTarget === document || originalTarget === dom.documentElement(document);
  }
}
