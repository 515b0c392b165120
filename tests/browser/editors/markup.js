/** The words of an editor that gives away nothing but markup: a line a block. @param {string} html @returns {string} */
export function linesOf(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of body.querySelectorAll("div, p, li, blockquote")) {
    block.prepend("\n");
    block.append("\n");
  }
  return body.textContent ?? "";
}
