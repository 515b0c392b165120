"use strict";
/**
 * What a page draws an element in: its ancestors as the browser lays them out, through slots and shadow trees, also closed ones, and frames. The
 * element around a slotted one is its slot: whatever hides what is around that slot hides it too, though it is no parent of the element.
 */
{
  const { dom } = FactsFirst;
  // Not the page's: chromium

  /** So many levels are looked at, and so many slots of closed trees; what lies deeper is told nothing of. */
  const LEVELS = 1_000;
  const SLOTS = 20_000;

  /** Only these can have a shadow tree; Chromium takes long to be asked. */
  const HOSTS = new Set("article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span".split(" "));

  const TELLS = "openOrClosedShadowRoot" in Element.prototype;

  FactsFirst.shadowIn = (element) => {
    if (TELLS) return dom.openOrClosedShadowRoot(element) ?? null;
    const name = dom.localName(element);
    if (!(HOSTS.has(name) || name.includes("-"))) return null;
    // Chromium's; Mozilla's linter warns of the name wherever it is read as an API
    const { dom: chromium } = chrome;
    try {
      return /** @type {ShadowRoot | null} */ (chromium?.openOrClosedShadowRoot(/** @type {HTMLElement} */ (element)) ?? null);
    } catch {
      return dom.shadowRoot(element); // an element of the same name that is none of HTML's, or the extension went away
    }
  };

  FactsFirst.drawnAround = (element) => {
    /** @type {Element[]} */
    const all = [];
    let slots = SLOTS;
    for (let at = next(element); at; at = next(at)) {
      all.push(at);
      if (all.length > LEVELS || slots <= 0) return null;
    }
    return all;

    /** @param {Element} at @returns {Element | null} */
    function next(at) {
      const parent = dom.parentElement(at);
      if (!parent) return FactsFirst.around(at);
      const shadow = FactsFirst.shadowIn(parent);
      return (shadow && (dom.assignedSlot(at) ?? slotFor(at, shadow))) || parent;
    }

    /** A slot in a closed tree tells no one that it has an element, but knows it. @param {Element} at @param {ShadowRoot} shadow */
    function slotFor(at, shadow) {
      for (const slot of dom.querySelectorAll(shadow, "slot")) {
        const has = dom.assignedNodes(/** @type {HTMLSlotElement} */ (slot));
        slots -= 1 + has.length;
        if (slots <= 0) return null;
        if (has.includes(at)) return slot;
      }
      return null;
    }
  };
}
