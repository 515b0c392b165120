"use strict";
/**
 * Our highlights in the registries of the windows that composers are in. A registry belongs to the page's window: our names have a prefix that no page
 * knows before, and an empty highlight is taken out of it.
 */
{
  const dom = FactsFirst.dom;

  /** Our highlights, by window and name. @type {WeakMap<Window, Map<string, Highlight>>} */
  const highlights = new WeakMap();

  /** What lies on top where two findings share words. @type {Record<State, number>} */
  const PRIORITY = { stated: 1, note: 2, missing: 3, vague: 4, problem: 5 };

  /** To take a range out of a highlight that is painted, Firefox goes through all the others: 6,000 of them took it 4 seconds. Of more than this the
   * highlight is taken out of the registry meanwhile. */
  const FEW = 16;

  FactsFirst.priorityOf = (state) => PRIORITY[state];

  FactsFirst.putBackHighlights = (root) => {
    const view = dom.defaultView(dom.ownerDocument(root));
    if (!view) return;
    const registry = windowParts(view).CSS.highlights;
    for (const [name, highlight] of highlights.get(view) ?? []) if (registry.get(name) !== highlight) registry.set(name, highlight);
  };

  FactsFirst.eraseRanges = (root, drawn) => {
    const view = dom.defaultView(dom.ownerDocument(root));
    const ours = view && highlights.get(view);
    if (!view || !ours || drawn.length === 0) return;
    const registry = windowParts(view).CSS.highlights;
    /** @type {Map<string, AbstractRange[]>} */
    const byName = new Map();
    for (const { name, range } of drawn) byName.get(name)?.push(range) ?? byName.set(name, [range]);
    for (const [name, ranges] of byName) {
      const highlight = ours.get(name);
      if (!highlight) continue;
      const isPainted = registry.get(name) === highlight;
      if (isPainted && ranges.length > FEW) registry.delete(name);
      for (const range of ranges) highlight.delete(range);
      if (highlight.size === 0) {
        ours.delete(name);
        if (isPainted) registry.delete(name);
      } else if (isPainted && ranges.length > FEW) registry.set(name, highlight);
    }
  };

  FactsFirst.highlightFor = (root, state, name) => {
    const view = dom.defaultView(dom.ownerDocument(root));
    if (!view) return null;
    const { CSS, Highlight } = windowParts(view);
    const ours = highlights.get(view) ?? new Map();
    highlights.set(view, ours);
    const highlight = ours.get(name) ?? new Highlight();
    if (!ours.has(name)) {
      highlight.priority = PRIORITY[state];
      ours.set(name, highlight);
    }
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  };

  /** The painter's tools are a window's own: another window's highlights paint nothing in it. @param {Window} view */
  function windowParts(view) {
    return /** @type {typeof globalThis} */ (/** @type {unknown} */ (view));
  }
}
