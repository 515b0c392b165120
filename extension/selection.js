/**
 * What the user has selected on a page, read when they open the popup over it or ask for it in the context menu. It is read in a world of our own, in
 * which the page has changed nothing, and by the prototypes' getters, since a form's controls can take the place of a document's properties.
 * What stands in a field for a password or a code is never taken, nor what stands in any other field of one line: no message does.
 */

/** In UTF-16 code units; no message is longer. */
const MOST = 100_000;

/** What was found in a frame; null is what must not be taken. @typedef {{ text: string, isInFrame: boolean } | null} Selected */

/**
 * What is selected in a tab: in the frame that is named, or in the one that was used last of those that we may look into. Empty when nothing is, or when
 * we may look into none; null where it must not be taken.
 *
 * @param {number} tabId @param {number} [frameId] @returns {Promise<string | null>}
 */
export async function selectedIn(tabId, frameId) {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const answers = await chrome.scripting.executeScript({ target, func: selectedHere, args: [MOST] }).catch(() => []);
  const found = answers.map(({ frameId, result }) => ({ frameId, selected: /** @type {unknown} */ (result) === null ? null : checked(result) }));
  const top = found.find(({ frameId }) => frameId === 0);
  // a frame that is in use is used by what is in it
  const inside = found.filter((one) => one !== top);
  const order = top?.selected?.isInFrame ? [...inside, top] : top ? [top, ...inside] : inside;
  for (const { selected } of order) {
    if (selected === null) return null;
    if (selected.text.trim() !== "") return selected.text;
  }
  return "";
}

/** Of a frame that has told nothing of the kind there is nothing. @param {unknown} result @returns {{ text: string, isInFrame: boolean }} */
function checked(result) {
  const { text, isInFrame } = /** @type {Record<string, unknown>} */ (typeof result === "object" && result !== null ? result : {});
  return { text: typeof text === "string" ? text.slice(0, MOST) : "", isInFrame: isInFrame === true };
}

/** Runs in the page, by itself. @param {number} most @returns {Selected} */
function selectedHere(most) {
  /** @param {object} owner @param {string} name @param {unknown} node */
  const read = (owner, name, node) => Object.getOwnPropertyDescriptor(owner, name)?.get?.call(node);
  /** @param {Element} host @returns {ShadowRoot | null} */
  const shadowOf = (host) => {
    // Chromium's
    const { dom } = /** @type {any} */ (globalThis).chrome ?? {};
    try {
      return dom?.openOrClosedShadowRoot?.(host) ?? read(Element.prototype, "openOrClosedShadowRoot", host) ?? read(Element.prototype, "shadowRoot", host);
    } catch {
      return read(Element.prototype, "shadowRoot", host) ?? null;
    }
  };
  /** @type {Element | null} */
  let at = read(Document.prototype, "activeElement", document) ?? null;
  /** @type {ShadowRoot | null} */
  let root = null;
  for (let depth = 0; at && depth < 100; depth++) {
    const inside = shadowOf(at);
    const next = inside ? read(ShadowRoot.prototype, "activeElement", inside) : null;
    if (!next) break;
    [root, at] = [inside, next];
  }
  const isInFrame = at instanceof HTMLIFrameElement || at instanceof HTMLFrameElement;
  if (at instanceof HTMLInputElement) {
    const attribute = (/** @type {string} */ name) => String(Element.prototype.getAttribute.call(at, name) ?? "").toLowerCase();
    const isSecret = read(HTMLInputElement.prototype, "type", at) === "password" || /password|one-time-code|cc-/.test(attribute("autocomplete"));
    return isSecret ? null : { text: "", isInFrame };
  }
  const isMasked = at !== null && /** @type {any} */ (getComputedStyle(at)).webkitTextSecurity;
  if (isMasked && isMasked !== "none") return null;
  if (at instanceof HTMLTextAreaElement) {
    const of = (/** @type {string} */ name) => read(HTMLTextAreaElement.prototype, name, at);
    const text = String(of("value") ?? "").slice(of("selectionStart") ?? 0, of("selectionEnd") ?? 0);
    return { text: text.slice(0, most), isInFrame };
  }
  // Chromium tells of a selection in a shadow tree only there
  const within = /** @type {any} */ (root)?.getSelection?.();
  const text = String(Selection.prototype.toString.call(within ?? getSelection()) || (within ? Selection.prototype.toString.call(getSelection()) : ""));
  return { text: text.slice(0, most), isInFrame };
}
