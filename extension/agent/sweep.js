"use strict";
/**
 * Takes away what a former agent of ours left in a page: when the extension is updated, Firefox cuts its scripts off without a word, and
 * they can no longer do it themselves. Runs once for each document, when a new agent comes.
 */
// Not the page's: shadow
{
  const dom = FactsFirst.dom;

  /** How the names of a former agent's marks begin. Firefox lets no script of ours list those that are registered.
   * @type {Set<string>} */
  const prefixes = new Set();

  FactsFirst.sweep = (doc) => {
    for (const one of dom.querySelectorAll(doc, ":is(html, dialog, [popover], [aria-modal=true], :fullscreen) > div:empty")) {
      const shadow = dom.attributes(one).length === 0 ? FactsFirst.shadowIn(one) : null;
      if (!shadow?.querySelector("iframe[title^='Facts First']")) continue;
      prefixes.add(shadow.querySelector("meta")?.content ?? "");
      dom.remove(one);
    }
    const registry = /** @type {(Window & { CSS: typeof CSS }) | null} */ (dom.defaultView(doc))?.CSS.highlights;
    for (const prefix of prefixes) {
      for (const state of /** @type {const} */ (["stated", "vague", "missing", "problem", "note"])) {
        for (const theme of /** @type {const} */ (["light", "dark"])) registry?.delete(prefix + FactsFirst.markClass(state, theme));
      }
    }
  };
}
