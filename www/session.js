/** What outlives a reload of the page, and nothing else: the browser keeps it for this tab alone. One that is told to keep nothing throws. */

/** @param {string} name @returns {string | null} */
export function kept(name) {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string | null} text null where it is to be forgotten */
export function keep(name, text) {
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // then it is gone with the page, and so is what was kept before it
    try {
      sessionStorage.removeItem(name);
    } catch {}
  }
}
