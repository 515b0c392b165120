/**
 * A contenteditable box as the live check wants it. It reads, paints and writes with the agent's own scripts, so what
 * is seen here is what is seen in a composer.
 */

/** More characters than the core reads: it calls them too long. */
const MORE_THAN_IS_READ = 2 ** 20 + 1;

/**
 * @param {HTMLElement} element
 * @returns {import("../facts_first.js").MessageBox}
 */
export function box(element) {
  let reading = FactsFirst.readText(element);
  return {
    element,
    read() {
      reading = FactsFirst.readText(element);
      // what is too long for us is left unread, and told to the core as what is too long for it
      return reading.isTooLong ? " ".repeat(MORE_THAN_IS_READ) : reading.text;
    },
    mark(findings) {
      FactsFirst.paint(reading, findings);
    },
    write(start, end, text) {
      return write(reading, start, end, text);
    },
    insert(text) {
      const { at, before, after } = FactsFirst.spotFor(reading.text, FactsFirst.caretIn(reading));
      return write(reading, at, at, before + text + after);
    },
    reveal(start, end) {
      FactsFirst.reveal(reading, start, end);
    },
  };
}

/**
 * Whether it was written.
 *
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
async function write(reading, start, end, text) {
  const { maxLength = -1 } = /** @type {Partial<HTMLTextAreaElement>} */ (reading.root);
  const { end: ended } = await FactsFirst.write(reading, start, end, text, { limit: maxLength > 0 ? maxLength : null });
  return ended === "written";
}
