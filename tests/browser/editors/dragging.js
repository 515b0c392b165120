/** Dragging words with the mouse. */

/** @typedef {import("./writing.js").Writing} Writing */

/** Selects `words` and drags them in front of `before`. @param {Writing} writing @param {string} words @param {string} before */
export async function drag({ page, editor }, words, before) {
  const [from, to] = await page.evaluate(places, { frame: editor.frame, words, before });
  if (!from || !to) throw new Error(`There is no “${words}” or no “${before}”`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y - 4, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/** Runs in the page: selects the words, and tells where they are and where the other ones begin. @param {{ frame: string | undefined, words: string, before: string }} which */
function places({ frame, words, before }) {
  const root = mounted?.root;
  if (!root) return [];
  const around = frame ? document.querySelector(frame)?.getBoundingClientRect() : { x: 0, y: 0 };
  const find = (/** @type {string} */ wanted) => {
    const texts = root.ownerDocument.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = root.ownerDocument.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range;
    }
    return null;
  };
  const [taken, target] = [find(words), find(before)];
  if (!taken || !target || !around) return [];
  root.ownerDocument.getSelection()?.setBaseAndExtent(taken.startContainer, taken.startOffset, taken.endContainer, taken.endOffset);
  const [from, to] = [taken.getBoundingClientRect(), target.getBoundingClientRect()];
  return [
    { x: around.x + from.x + from.width / 2, y: around.y + from.y + from.height / 2 },
    { x: around.x + to.x + 1, y: around.y + to.y + to.height / 2 },
  ];
}
