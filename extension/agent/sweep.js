"use strict";
/**
 * Takes away what a former agent of ours left in a page: when the extension is updated, Firefox cuts its scripts off without a word, and
 * they can no longer do it themselves. Runs once for each document, when a new agent comes.
 */
{
  FactsFirst.sweep = (doc) => {
    const registry = /** @type {(Window & { CSS: typeof CSS }) | null} */ (doc.defaultView)?.CSS.highlights;
    registry?.forEach((_, name) => FactsFirst.isMarkName(name) && registry.delete(name));
    for (const one of doc.querySelectorAll("html > div:empty, dialog > div:empty")) {
      if (one.attributes.length === 0 && shadowOf(one)?.querySelector("iframe[title^='Facts First']")) one.remove();
    }
  };

  /** Both browsers let an extension look into a closed one. @param {Element} element @returns {ShadowRoot | null} */
  function shadowOf(element) {
    if ("openOrClosedShadowRoot" in element) return /** @type {ShadowRoot | null} */ (element.openOrClosedShadowRoot);
    return /** @type {ShadowRoot | null} */ (chrome.dom?.openOrClosedShadowRoot(/** @type {HTMLElement} */ (element)) ?? null);
  }
}
