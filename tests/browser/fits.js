/** Whether all that a page says can be read: nothing is cut off, and nothing lies beyond the page's sides. */

/** What does not fit, in words for whoever looks for it. @param {import("puppeteer-core").Page} page @returns {Promise<string[]>} */
export function misfits(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    /** @type {string[]} */
    const found = [];
    const named = (/** @type {Element} */ one) =>
      `${one.tagName.toLowerCase()}${one.id && `#${one.id}`}.${one.className} “${(one.textContent ?? "").trim().slice(0, 40)}”`;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
    for (const one of document.body.querySelectorAll("*")) {
      // hidden from sight, for screen readers
      if (one.closest(".unseen") || one.getClientRects().length === 0) continue;
      const { overflowX, overflowY, display } = getComputedStyle(one);
      // what somebody types into scrolls by itself
      if (display === "inline" || one.matches("input, textarea, select")) continue;
      if (overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1) found.push(`${named(one)}: ${one.scrollWidth} wide in ${one.clientWidth}`);
      if (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)
        found.push(`${named(one)}: ${one.scrollHeight} high in ${one.clientHeight}`);
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(".unseen, select") || !/\S/.test(node.nodeValue ?? "")) continue;
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < -1 || right > root.clientWidth + 1))
          found.push(`${named(parent)}: from ${Math.round(left)} to ${Math.round(right)} in ${root.clientWidth}`);
    }
    return [...new Set(found)];
  });
}
