"use strict";
/**
 * Our one node in the page: a bare `<div>` without a single attribute, last in `<html>`, with a closed shadow root.
 * Everything of ours that is seen, and is not a highlight, is drawn in there. A page finds nothing in it to read.
 */
// Not the page's: host, shadow, probe, probes, level, layer, element
{
  const dom = FactsFirst.dom;

  /** The page's own rules for `div` end at `:host`: its important declarations come before the page's. What can be selected, Firefox lets
   * `Selection.modify` walk into, and hands out the shadow root. */
  const RULES = `
    :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
            z-index: 2147483647 !important; overflow: visible !important; display: block !important; }
    :host, * { -webkit-user-select: none !important; user-select: none !important; }
    .probe { position: fixed; width: 0; height: 0; visibility: hidden; pointer-events: none; }
    @media print { :host { display: none !important; } }`;

  /** Of a matrix, as `transform` has it. @typedef {readonly [a: number, b: number, c: number, d: number, e: number, f: number]} Matrix */

  const STRAIGHT = /** @type {Matrix} */ ([1, 0, 0, 1, 0, 0]);

  /** So far apart the probes are, in pixels, and so little may be wrong. */
  const APART = 1_000;

  /** So much of its length a line of ours may be drawn askew. */
  const MOST_SLANT = 0.02;
  const SLACK = 0.05;

  /** So far up it is looked whether our node is moved with what is around it. */
  const LEVELS = 512;

  /** @type {HTMLElement | null} */
  let host = null;
  /** @type {ShadowRoot | null} */
  let shadow = null;
  /** where we have put our node @type {Element | null} */
  let at = null;
  /** @type {MutationObserver | null} */
  let places = null;
  /** while a composer is in use @type {AbortSignal | null} */
  let keeping = null;
  /** what takes back that of what is around our node @type {CSSStyleSheet | null} */
  let level = null;
  let zoom = 1;
  let drawn = STRAIGHT;
  /** points of the layer, to see where they come to be @type {readonly HTMLElement[]} */
  let probes = [];

  FactsFirst.layer = (near) => {
    if (!host || !shadow) {
      host = dom.createElement(document, "div");
      shadow = host.attachShadow({ mode: "closed" });
      FactsFirst.addRules(shadow, RULES);
      level = FactsFirst.addRules(shadow, "");
      probes = [probeAt(0, 0), probeAt(APART, 0), probeAt(0, APART)];
      shadow.append(...probes);
    }
    // it may be taken away at once
    const made = shadow;
    const home = homeFor(near);
    // our own pages have no guard, and need none
    if (host.parentNode !== home && FactsFirst.isGuarded?.() === false) FactsFirst.fold();
    else if (host.parentNode !== home) {
      // a frame that is moved by `append` loads anew
      if (host.isConnected && dom.moveBefore) dom.moveBefore(home, host, null);
      else dom.append(home, host);
      at = home;
      if (keeping) watchPlaces();
    }
    FactsFirst.levelLayer();
    return made;
  };

  /** The page may put our node into an element or a document of its own, where no guard keeps our frames' events from it. Of what it has done a
   * MutationObserver hears as its script ends, before any event: then the node is taken out, and comes back as when the page takes it out (frame.js).
   * While nobody writes, our frames are hidden and have no events. */
  FactsFirst.keepLayer = (until) => {
    keeping = until;
    watchPlaces();
    until.addEventListener("abort", () => {
      // another composer may be in use already
      if (keeping !== until) return;
      keeping = null;
      places?.disconnect();
    });
  };

  function watchPlaces() {
    places ??= new MutationObserver(() => {
      // a document that was opened anew: all is gone, or comes back without the guard
      if (FactsFirst.isGuarded?.() === false) return FactsFirst.fold();
      const isMoved = host?.isConnected && (host.parentNode !== at || dom.ownerDocument(host) !== document);
      if (isMoved) host?.remove();
    });
    places.disconnect();
    // whoever moves what is around it moves it too
    for (let up = /** @type {Node | null} */ (at), left = LEVELS; up && left > 0; up = dom.parentNode(up) ?? dom.host(up) ?? null, left--) {
      places.observe(up, { childList: true });
    }
  }

  /** A page may be drawn larger (`zoom`), or what is fixed in it may stand in something else than the window (`transform`, `contain` …), which is
   * moved, scrolled, scaled or turned: we count in the window's own pixels. */
  FactsFirst.levelLayer = () => {
    if (!host?.parentElement) return;
    const around = dom.currentCSSZoom(host.parentElement) ?? 1;
    if (around !== zoom) draw(around, STRAIGHT);
    const [origin, right, below] = probes.map((probe) => probe.getBoundingClientRect());
    if (!origin || !right || !below || (isAt(origin, 0, 0) && isAt(right, APART, 0) && isAt(below, 0, APART))) return;
    const part = (/** @type {number} */ from, /** @type {number} */ to) => (to - from) / APART;
    const [a, b, c, d] = [part(origin.left, right.left), part(origin.top, right.top), part(origin.left, below.left), part(origin.top, below.top)];
    const back = inverse([a, b, c, d, origin.left, origin.top]);
    if (!back) return;
    // what is drawn now is a part of what was measured
    const next = times(drawn, back);
    const scale = Math.sqrt(Math.abs(next[0] * next[3] - next[1] * next[2]));
    draw(zoom, scale > 1 / FactsFirst.MOST_SCALE && scale < FactsFirst.MOST_SCALE ? next : STRAIGHT);
  };

  /** Whether all that is ours is drawn turned, mirrored or slanted right now: another of our buttons may be where one was, though the frame has kept
   * its place. */
  FactsFirst.isTurned = () => {
    if (!host?.isConnected) return false;
    const [origin, right, below] = probes.map((probe) => probe.getBoundingClientRect());
    if (!origin || !right || !below) return false;
    const most = APART * MOST_SLANT;
    const isSlanted = Math.abs(right.top - origin.top) > most || Math.abs(below.left - origin.left) > most;
    return isSlanted || right.left <= origin.left || below.top <= origin.top;
  };

  /** @param {DOMRect} rect @param {number} x @param {number} y */
  function isAt({ left, top }, x, y) {
    return Math.abs(left - x) < SLACK && Math.abs(top - y) < SLACK;
  }

  /** @param {number} around @param {Matrix} matrix */
  function draw(around, matrix) {
    zoom = around;
    drawn = matrix;
    const transform = matrix.every((value, index) => Math.abs(value - (STRAIGHT[index] ?? 0)) < 1e-6) ? "none" : `matrix(${matrix.join(", ")})`;
    level?.replaceSync(`:host { zoom: ${1 / zoom} !important; transform: ${transform} !important; transform-origin: 0 0 !important; }`);
  }

  /** None where everything is drawn on one line. @param {Matrix} matrix @returns {Matrix | null} */
  function inverse([a, b, c, d, e, f]) {
    const size = a * d - b * c;
    if (!(Math.abs(size) > 1e-4)) return null;
    return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
  }

  /** First the second, then the first. @param {Matrix} one @param {Matrix} other @returns {Matrix} */
  function times([a, b, c, d, e, f], [g, h, i, j, k, l]) {
    return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
  }

  /** @param {number} left @param {number} top */
  function probeAt(left, top) {
    const probe = dom.createElement(document, "div");
    probe.className = "probe";
    Object.assign(probe.style, { left: `${left}px`, top: `${top}px` });
    return probe;
  }

  /** What we have put into it. Whoever has got hold of the shadow tree could put something in as well. @type {WeakSet<Element>} */
  const own = new WeakSet();

  FactsFirst.putIn = (layer, element, isFirst = false) => {
    own.add(element);
    if (element.parentNode === layer) return;
    if (isFirst) layer.prepend(element);
    else layer.append(element);
  };

  FactsFirst.isOurs = (element) => own.has(element);

  FactsFirst.isLayer = (node) => node !== null && node === host;

  FactsFirst.isWithinLayer = (node) => shadow !== null && node instanceof Node && node !== host && dom.getRootNode(node) === shadow;

  FactsFirst.removeLayer = () => {
    host?.remove();
    places?.disconnect();
    host = shadow = level = at = null;
    probes = [];
    zoom = 1;
    drawn = STRAIGHT;
  };

  FactsFirst.addRules = (root, css) => {
    const sheet = new (dom.viewOf(root).CSSStyleSheet)();
    sheet.replaceSync(css);
    dom.setAdoptedStyleSheets(root, [...dom.adoptedStyleSheets(root), sheet]);
    return sheet;
  };

  /** So many are looked at, one within the other. */
  const MOST_MODALS = 4;

  const TOP_LAYER = "dialog:modal, :popover-open, :fullscreen:not(iframe)";

  /** Behind what is in the top layer nothing can be seen or clicked, and a modal that a page has made takes the focus back from all that is not in
   * it: there we must live inside it, beside the message.
   * @param {Element} near @returns {Element} */
  function homeFor(near) {
    let modals = 0;
    for (const at of FactsFirst.upFrom(near)) {
      if (dom.ownerDocument(at) !== document || at === near) continue;
      if (dom.matches(at, TOP_LAYER)) return at;
      if (dom.matches(at, "[aria-modal=true]") && modals++ < MOST_MODALS && !isCut(at)) return at;
    }
    return dom.documentElement(document);
  }

  /** Whether what is fixed within an element stands in something else than the window, and is seen no farther than that reaches. @param {Element} element */
  function isCut(element) {
    let isHeld = false;
    for (const at of FactsFirst.upFrom(element)) {
      if (at === dom.documentElement(document) || at === dom.body(document)) continue;
      const style = dom.viewOf(at).getComputedStyle(at);
      isHeld ||= HOLDS.some((name) => !["", "none", "normal", "auto"].includes(style.getPropertyValue(name)));
      if (isHeld && (style.overflow !== "visible" || style.clipPath !== "none" || /paint|strict|content/.test(style.contain))) return true;
    }
    return false;
  }

  const HOLDS = ["transform", "translate", "rotate", "scale", "perspective", "filter", "backdrop-filter", "contain", "will-change", "container-type"];
}
