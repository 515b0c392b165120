"use strict";
/**
 * The subject of a message: what stands in its line is read with the message, as the first line of its text. Nothing is drawn in it, and
 * nothing is put in. Only looks, and hears it while the composer is in use.
 */
{
  const dom = FactsFirst.dom;

  /** What its line is called where no profile knows it. */
  const CALLED = ["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "ämne", "emne", "aihe"];
  const ANY = CALLED.flatMap((word) => ["name", "id", "placeholder", "aria-label"].map((attribute) => `input[${attribute}*=${word} i]`)).join(", ");

  const COMPOSERS = "textarea, [contenteditable]:not([contenteditable=false])";
  const WINDOWS = "form, dialog, [role=dialog]";

  /** No page has more of them, and no subject is longer. */
  const MOST = { fields: 50, composers: 50, units: 300 };

  FactsFirst.openSubject = (root, profile) => {
    let field = /** @type {HTMLInputElement | null} */ (null);

    return {
      look: () => void (field = fieldOf(root, profile)),

      before(text) {
        const words = field && text.trim() !== "" ? wordsOf(field) : "";
        return words === "" ? "" : `Subject: ${words}\n\n`;
      },

      hear(changed, signal) {
        // what a page sets is looked for after whatever the user does
        if (field) FactsFirst.listen(field, "input", changed, { signal, passive: true });
      },

      show: () => field && dom.focus(field, { preventScroll: true }),
    };
  };

  FactsFirst.afterSubject = (message, length) => {
    if (message.type === "replace" || message.type === "reveal") return { ...message, start: message.start - length, end: message.end - length };
    if (message.type !== "report") return message;
    return { ...message, marks: message.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - length), end: Math.max(0, mark.end - length) })) };
  };

  /** @param {HTMLInputElement} field */
  function wordsOf(field) {
    return isSeen(field) ? field.value.slice(0, MOST.units).replace(/\s+/g, " ").trim() : "";
  }

  /** The one that is nearest to a composer, before it, and not nearer to another.
   * @param {HTMLElement} root @param {HostProfile} profile */
  function fieldOf(root, profile) {
    /** what is around the composer, from the inside to the outside @type {Map<Element, number>} */
    const levels = new Map();
    for (const at of FactsFirst.upFrom(root)) levels.set(at, levels.size);
    let found = /** @type {{ field: HTMLInputElement, level: number } | null} */ (null);
    let isOnly = true;
    for (const field of fieldsIn(levels, profile.subject ?? ANY)) {
      const way = wayTo(field, levels);
      if (!way || isAnothers(field, way.within, root, levels, profile)) continue;
      isOnly &&= found === null;
      if (!found || way.level <= found.level) found = { field, level: way.level };
    }
    // in a page of which nothing is known, something in its window or the only one there is
    return found && (profile.subject || isOnly || dom.closest(found.field, WINDOWS)) ? found.field : null;
  }

  /** In all the documents and shadow roots that a composer is in. @param {Map<Element, number>} levels @param {string} selector */
  function fieldsIn(levels, selector) {
    const trees = new Set(Array.from(levels.keys(), (at) => /** @type {ParentNode & Node} */ (dom.getRootNode(at))));
    const fields = [...trees].flatMap((tree) => [...dom.querySelectorAll(tree, selector)]);
    return /** @type {HTMLInputElement[]} */ (fields.filter((one) => dom.isHtml(one, "input")).slice(0, MOST.fields)).filter(
      (one) => isLine(one) && isSeen(one),
    );
  }

  /** @param {HTMLInputElement} field */
  function isLine(field) {
    return ["", "text"].includes(dom.getAttribute(field, "type")?.toLowerCase() ?? "");
  }

  /** @param {Element} field */
  function isSeen(field) {
    const { width, height } = dom.getBoundingClientRect(field);
    return width > 0 && height > 0 && dom.checkVisibility(field, { visibilityProperty: true });
  }

  /** How far out a field and a composer meet, and the outermost element around the field that is not around the composer.
   * @param {Element} field @param {Map<Element, number>} levels */
  function wayTo(field, levels) {
    let within = field;
    for (const at of FactsFirst.upFrom(field)) {
      const level = levels.get(at);
      if (level !== undefined) return { level, within };
      within = at;
    }
    return null;
  }

  /** Whether it belongs to another window of the page, or to a composer that is nearer.
   * @param {Element} field @param {Element} within @param {HTMLElement} root @param {Map<Element, number>} levels @param {HostProfile} profile */
  function isAnothers(field, within, root, levels, profile) {
    const around = dom.closest(field, WINDOWS);
    if (around && !levels.has(around)) return true;
    const outer = FactsFirst.outermostFrame(root) ?? root;
    if (dom.compareDocumentPosition(field, outer) & Node.DOCUMENT_POSITION_PRECEDING) return true;
    return [...dom.querySelectorAll(within, COMPOSERS)].slice(0, MOST.composers).some((one) => FactsFirst.composerAt(one, profile) !== null);
  }
}
