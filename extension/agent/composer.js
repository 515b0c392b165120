"use strict";
/**
 * Tells whether what has the focus is a composer: a message body, as against a search box, a recipients box, a subject or a note.
 * Only looks.
 */
{
  /** Boxes that hold a word or an address, whatever their size. */
  const NOT_FOR_MESSAGES = [
    "[role=combobox]", "[role=searchbox]", "[role=spinbutton]", "[role=search] *", "[aria-readonly=true]", "[aria-disabled=true]",
    "[aria-autocomplete]:not([aria-multiline=true]):not([contenteditable])", "[type=search]", "[inputmode=search]", "[inputmode=none]", "[inputmode=numeric]",
    "[autocomplete^=cc-]", "[autocomplete=one-time-code]", "[autocomplete*=password]",
    ".cm-content", ".monaco-editor *", ".CodeMirror *", ".ace_editor *", "[role=code] *",
  ].join(", ");

  /** Smaller than this and it is no place for a message. */
  const LEAST = { width: 180, height: 44, heightIfMultiline: 18 };

  FactsFirst.composerAt = (target, profile) => {
    const root = editableRoot(target);
    if (!root || !isSeen(root) || root.matches(NOT_FOR_MESSAGES)) return null;
    if ([profile.never, profile.subject].some((boxes) => boxes && root.matches(boxes))) return null;
    if (profile.composers && (root.matches(profile.composers) || frameOf(root)?.matches(profile.composers))) return root;
    const { width, height } = sizeOf(root);
    const multiline = root.ariaMultiLine === "true" || (root.ariaMultiLine !== "false" && root.role === "textbox" && root.tagName !== "TEXTAREA");
    return width >= LEAST.width && height >= (multiline ? LEAST.heightIfMultiline : LEAST.height) ? root : null;
  };

  /** Composers in the order in which they were met first. @type {WeakMap<HTMLElement, number>} */
  const numbers = new WeakMap();
  let last = 0;

  FactsFirst.composerFacts = (root, profile) => ({
    number: numberOf(root),
    place: profile.recruiting && root.matches(profile.recruiting) ? "recruiting" : "mail",
    recipient: recipientOf(root, profile),
    limit: limitOf(root, profile),
  });

  /** @param {HTMLElement} root */
  function numberOf(root) {
    const number = numbers.get(root) ?? ++last;
    numbers.set(root, number);
    return number;
  }

  /** The whole editable that an element belongs to. @param {EventTarget | null} target @returns {HTMLElement | null} */
  function editableRoot(target) {
    const element = /** @type {HTMLElement} */ (target);
    if (element?.nodeType === 9) return editableRoot(/** @type {Document} */ (/** @type {unknown} */ (element)).body);
    if (element?.nodeType !== 1) return null;
    if (element.tagName === "TEXTAREA") {
      const { readOnly, disabled } = /** @type {HTMLTextAreaElement} */ (element);
      return readOnly || disabled ? null : element;
    }
    if (element.ownerDocument.designMode === "on") return element.ownerDocument.body;
    if (!element.isContentEditable) return null;
    let root = element;
    while (root.parentElement?.isContentEditable) root = root.parentElement;
    // an editable <html> is one message all the same
    return root === root.ownerDocument.documentElement ? root.ownerDocument.body : root;
  }

  /** The frame whose document is the message. @param {HTMLElement} root */
  function frameOf(root) {
    return root === root.ownerDocument.body ? (root.ownerDocument.defaultView?.frameElement ?? null) : null;
  }

  /** A message that is empty may be one line high in a frame that is not. @param {HTMLElement} root */
  function sizeOf(root) {
    return (frameOf(root) ?? root).getBoundingClientRect();
  }

  /** @param {HTMLElement} root */
  function isSeen(root) {
    const style = (root.ownerDocument.defaultView ?? window).getComputedStyle(root);
    const masked = style.getPropertyValue("-webkit-text-security");
    return root.checkVisibility({ visibilityProperty: true }) && (masked === "" || masked === "none");
  }

  /** The first name of the person written to. @param {HTMLElement} root @param {HostProfile} profile */
  function recipientOf(root, { recipient }) {
    const found = recipient && root.closest(recipient.around)?.querySelectorAll(recipient.name);
    const [one] = found ?? [];
    if (!recipient || !one || (found?.length ?? 0) > 1) return null;
    const name = (recipient.attribute ? one.getAttribute(recipient.attribute) : one.textContent)?.trim() ?? "";
    return /^\p{Lu}[\p{L}'’-]{1,30}(?=\s|$)/u.exec(name)?.[0] ?? null;
  }

  /** @param {HTMLElement} root @param {HostProfile} profile */
  function limitOf(root, { limits }) {
    const own = root.tagName === "TEXTAREA" ? /** @type {HTMLTextAreaElement} */ (root).maxLength : -1;
    return own > 0 ? own : (limits?.find(({ of }) => root.matches(of))?.most ?? null);
  }
}
