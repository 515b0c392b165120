/**
 * Harper's published linter at work in a page, as its extension has it: a worker reads the whole text after each change, one reading at a time.
 * How its extension finds the words in the page and paints over them is not published as a package; here stands the least that does so:
 * one walk over the text nodes, and highlights made anew.
 */
// @ts-nocheck: the package is installed by benches/peers only
import { createBinaryModuleFromUrl, WorkerLinter } from "harper.js";

export async function start(root, binary) {
  const linter = new WorkerLinter({ binary: createBinaryModuleFromUrl(new URL(binary, location.href).href) });
  const highlight = new Highlight();
  CSS.highlights.set("harper", highlight);
  let isReading = false;
  let isOld = false;
  root.addEventListener("input", () => {
    isOld = true;
    if (!isReading) requestAnimationFrame(read);
    isReading = true;
  });
  isReading = true;
  await read();

  async function read() {
    isOld = false;
    const { text, nodes } = wordsOf(root);
    const lints = await linter.lint(text, { language: "plaintext" });
    // the words have moved on: these marks would stand on others
    if (isOld) return read();
    highlight.clear();
    let at = 0;
    for (const { start, end } of lints.map((lint) => lint.span()).sort((a, b) => a.start - b.start)) {
      while (at + 1 < nodes.length && nodes[at + 1].start <= start) at++;
      const { node, start: from } = nodes[at];
      if (end - from > node.length) continue;
      const range = new Range();
      range.setStart(node, start - from);
      range.setEnd(node, end - from);
      highlight.add(range);
    }
    for (const lint of lints) lint.free();
    isReading = false;
  }
}

function wordsOf(root) {
  const nodes = [];
  let text = "";
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let line = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (line && node.parentNode !== line) text += "\n\n";
    line = node.parentNode;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}
