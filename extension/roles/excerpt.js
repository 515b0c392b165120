/** The words of an ad that a field shows. */

/** No quote is longer. */
const MOST = 160;

/** A clause that ends before is too short to stand for the rest. */
const LEAST = 80;

/** What is too long is cut where a clause ends, or else behind a word. @param {string} text on one line */
export function excerpt(text) {
  if (text.length <= MOST) return text;
  const head = text.slice(0, MOST - 1);
  const clause = new RegExp(`^.{${LEAST},}[,;:.!?)](?= )`, "u").exec(head);
  const cut = (clause ?? /^.+(?= )/u.exec(head))?.[0] ?? head.slice(0, -1);
  return `${cut.replace(/[\s,;:–—-]+$/, "")} …`;
}
