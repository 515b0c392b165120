/**
 * A contenteditable box as the live check wants it: what is in it, what is marked in it, and how to write in it.
 * It reads and paints with the agent's own scripts, so what is seen here is what is seen in a composer.
 */

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
      return reading.text;
    },
    mark(findings) {
      FactsFirst.paint(reading, findings);
    },
    write(start, end, text) {
      return write(element, start, end, text);
    },
    insert(text) {
      const at = sentenceEnd(reading.text, caret(reading));
      const before = reading.text.slice(0, at);
      const gap = before === "" || /\s$/.test(before) ? "" : " ";
      const rest = /^\S/.test(reading.text.slice(at)) ? " " : "";
      return write(element, at, at, gap + text + rest);
    },
    reveal(start, end) {
      select(reading, start, end);
      reading.toRange(start, end)?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    },
  };
}

/**
 * Puts `text` in the place of start..end as if it were typed, so that Ctrl+Z takes it back.
 *
 * @param {HTMLElement} element
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
function write(element, start, end, text) {
  const before = FactsFirst.readText(element);
  select(before, start, end);
  document.execCommand("insertText", false, text);
  const after = FactsFirst.readText(element);
  const written = after.text === before.text.slice(0, start) + text + before.text.slice(end);
  const blank = /\[[^\]]+\]/.exec(text);
  if (written && blank) select(after, start + blank.index, start + blank.index + blank[0].length);
  return written;
}

/**
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 */
function select(reading, start, end) {
  const [from, to] = [reading.toPlace(start), reading.toPlace(end)];
  reading.root.focus();
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/**
 * Where the caret stands in the box, or its end when it stands elsewhere.
 *
 * @param {Reading} reading
 */
function caret(reading) {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !reading.root.contains(node)) return reading.text.trimEnd().length;
  return reading.toOffset({ node, offset: selection.focusOffset });
}

/**
 * The end of the sentence that `at` stands in; `at` itself between two.
 *
 * @param {string} text
 * @param {number} at
 */
function sentenceEnd(text, at) {
  if (/(^|\n|[.!?]\s*)$/.test(text.slice(0, at))) return at;
  const end = /[.!?](?=\s|$)|(?=\n)|$/.exec(text.slice(at));
  return at + (end ? end.index + end[0].length : 0);
}
