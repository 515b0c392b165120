/** Figures as people type them. */

/** "70,000", "70 000", "£70k" and "62.50" as numbers; null for nothing, and what is none of these stays as it is.
 * @param {string} text */
export function number(text) {
  if (text === "") return null;
  const [, digits = "", thousands] = /^[^\d.,-]*(\d[\d.,\s’']*)\s*(k?)$/i.exec(text) ?? [];
  const plain = digits.replace(/[\s’']/g, "").replace(/[.,](?=\d{3}(?:\D|$))/g, "");
  const found = Number(plain.replace(",", "."));
  return plain === "" || Number.isNaN(found) ? text : thousands ? found * 1000 : found;
}
