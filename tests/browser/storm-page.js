/** What the storm has run in the page that it rages in. */

/** Runs in the page. @param {string} words */
export function putByPage(words) {
  const root = mounted?.root;
  if (mounted?.append) mounted.append(words);
  else if (root?.tagName === "TEXTAREA") Object.assign(root, { value: `${/** @type {HTMLTextAreaElement} */ (root).value}${words}` });
  else if (root?.id === "" && root.classList.length === 0 && root.attributes.length === 1) root.append(words);
  else return false;
  if (!mounted?.append) root?.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** Runs in each frame. */
export function whereabouts() {
  const active = /** @type {HTMLElement | null} */ (document.activeElement);
  const [other, source] = ["#other", "#source"].map((id) => /** @type {HTMLTextAreaElement | null} */ (document.querySelector(id))?.value ?? "");
  const { selectionStart = null, selectionEnd = null } = /** @type {Partial<HTMLTextAreaElement>} */ (active ?? {});
  const at = `${active?.localName}.${active?.className}#${active?.id} ${selectionStart}-${selectionEnd}`;
  return `${location.pathname}: ${document.hasFocus() ? "has" : "lacks"} the focus, in ${at}; other: ${other.slice(-40)}; source: ${source.slice(-20)}`;
}

/** Runs in the page. */
export function isWrittenIn() {
  const root = mounted?.root;
  const inner = root?.ownerDocument;
  if (!root || !inner || (inner !== document && document.activeElement !== inner.defaultView?.frameElement)) return false;
  return inner.activeElement === root || root.contains(inner.activeElement);
}

/** Runs in the page: what the storm's own field has given to the clipboard since it was asked for last. */
export function lastCopied() {
  return document.querySelector("#source")?.getAttribute("data-copied");
}

/** Runs in the page: has some words ready to be copied. @param {string} words */
export function selectToCopy(words) {
  const source = /** @type {HTMLTextAreaElement} */ (document.querySelector("#source"));
  source.removeAttribute("data-copied");
  source.oncopy = () => source.setAttribute("data-copied", source.value.slice(source.selectionStart, source.selectionEnd));
  source.value = words;
  source.focus();
  source.select();
}
