"use strict";
/**
 * Takes away what a former agent of ours left in a page: when the extension is updated, Firefox cuts its scripts off without a word, and
 * they can no longer do it themselves. Runs once for each document, when a new agent comes.
 */
{
  const dom = FactsFirst.dom;

  FactsFirst.sweep = (doc) => {
    const registry = /** @type {(Window & { CSS: typeof CSS }) | null} */ (dom.defaultView(doc))?.CSS.highlights;
    for (const state of /** @type {const} */ (["stated", "vague", "missing", "problem", "note"])) {
      for (const theme of /** @type {const} */ (["light", "dark"])) registry?.delete(FactsFirst.markName(state, theme));
    }
    for (const one of dom.querySelectorAll(doc, "html > div:empty, dialog > div:empty")) {
      const shadow = dom.attributes(one).length === 0 ? shadowOf(one) : null;
      if (shadow && dom.querySelector(shadow, "iframe[title^='Facts First']")) dom.remove(one);
    }
  };

  /** Both browsers let an extension look into a closed one. @param {Element} element @returns {ShadowRoot | null} */
  function shadowOf(element) {
    if ("openOrClosedShadowRoot" in element) return /** @type {ShadowRoot | null} */ (element.openOrClosedShadowRoot);
    return /** @type {ShadowRoot | null} */ (chrome.dom?.openOrClosedShadowRoot(/** @type {HTMLElement} */ (element)) ?? null);
  }
}
