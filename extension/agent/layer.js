"use strict";
/**
 * Our one node in the page: a bare `<div>` without a single attribute, last in `<html>`, with a closed shadow root.
 * Everything of ours that is seen, and is not a highlight, is drawn in there. A page finds nothing in it to read.
 */
// Not the page's: host, shadow
{
  const dom = FactsFirst.dom;

  /** The page's own rules for `div` end at `:host`: its important declarations come before the page's. What can be selected, Firefox lets
   * `Selection.modify` walk into, and hands out the shadow root. */
  const RULES = `
    :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
            z-index: 2147483647 !important; overflow: visible !important; display: block !important; }
    :host, * { -webkit-user-select: none !important; user-select: none !important; }
    @media print { :host { display: none !important; } }`;

  /** @type {HTMLElement | null} */
  let host = null;
  /** @type {ShadowRoot | null} */
  let shadow = null;
  /** that of what is around our node */
  let zoom = 1;

  FactsFirst.layer = (near) => {
    if (!host || !shadow) {
      host = dom.createElement(document, "div");
      shadow = host.attachShadow({ mode: "closed" });
      FactsFirst.addRules(shadow, RULES);
    }
    const home = homeFor(near);
    if (host.parentNode !== home) {
      // a frame that is moved by `append` loads anew
      if (host.isConnected && dom.moveBefore) dom.moveBefore(home, host, null);
      else dom.append(home, host);
    }
    undoZoom(host, shadow);
    return shadow;
  };

  /** A page may draw itself larger (`zoom`), and us in it: we count in the window's pixels.
   * @param {HTMLElement} host @param {ShadowRoot} shadow */
  function undoZoom(host, shadow) {
    const around = host.parentElement ? (dom.currentCSSZoom(host.parentElement) ?? 1) : 1;
    if (around === zoom) return;
    zoom = around;
    FactsFirst.addRules(shadow, `:host { zoom: ${1 / zoom} !important; }`);
  }

  FactsFirst.isLayer = (node) => node !== null && node === host;

  FactsFirst.isWithinLayer = (node) => shadow !== null && node instanceof Node && node !== host && dom.getRootNode(node) === shadow;

  FactsFirst.removeLayer = () => {
    host?.remove();
    host = shadow = null;
    zoom = 1;
  };

  FactsFirst.addRules = (root, css) => {
    const sheet = new (dom.viewOf(root).CSSStyleSheet)();
    sheet.replaceSync(css);
    dom.setAdoptedStyleSheets(root, [...dom.adoptedStyleSheets(root), sheet]);
  };

  const TOP_LAYER = "dialog:modal, :popover-open, :fullscreen:not(iframe)";

  /** Behind what is in the top layer nothing can be seen or clicked, and a modal that a page has made takes the focus back from all that is not in
   * it: there we must live inside it, beside the message.
   * @param {Element} near @returns {Element} */
  function homeFor(near) {
    for (const at of FactsFirst.upFrom(near)) {
      if (dom.ownerDocument(at) !== document || at === near) continue;
      if (dom.matches(at, TOP_LAYER) || (dom.matches(at, "[aria-modal=true]") && !isHeld(at))) return at;
    }
    return dom.documentElement(document);
  }

  /** Whether what is fixed within an element stands in something else than the window. @param {Element} element */
  function isHeld(element) {
    for (const at of FactsFirst.upFrom(element)) {
      const style = dom.viewOf(at).getComputedStyle(at);
      if (HOLDS.some((name) => !["", "none", "normal", "auto"].includes(style.getPropertyValue(name)))) return true;
    }
    return false;
  }

  const HOLDS = ["transform", "translate", "rotate", "scale", "perspective", "filter", "backdrop-filter", "contain", "will-change", "container-type"];
}
