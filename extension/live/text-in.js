/** All that stands in a box, also where that is more than is read of any message. @param {HTMLElement} box */
export function textIn(box) {
  const { text, isTooLong } = FactsFirst.readText(box);
  return isTooLong ? box.innerText : text;
}
