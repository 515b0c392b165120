"use strict";
/**
 * Tells whether what has the focus is a composer: a message body, as against a search box, a recipients box, a subject or a note.
 * Only looks.
 */
{
  const dom = FactsFirst.dom;

  /** Boxes that hold a word or an address, whatever their size. */
  const NOT_FOR_MESSAGES = [
    "[role=combobox]",
    "[role=searchbox]",
    "[role=spinbutton]",
    "[role=search] *",
    "[aria-readonly=true]",
    "[aria-disabled=true]",
    "[aria-autocomplete]:not([aria-multiline=true]):not([contenteditable])",
    "[type=search]",
    "[inputmode=search]",
    "[inputmode=none]",
    "[inputmode=numeric]",
    "[autocomplete^=cc-]",
    "[autocomplete=one-time-code]",
    "[autocomplete*=password]",
    ".cm-content",
    ".monaco-editor *",
    ".CodeMirror *",
    ".ace_editor *",
    "[role=code] *",
  ].join(", ");

  /** Smaller than this and it is no place for a message. */
  const LEAST = { width: 180, height: 44, heightIfMultiline: 18 };

  FactsFirst.composerAt = (target, profile) => {
    const root = editableRoot(target);
    if (!root || !isSeen(root) || dom.matches(root, NOT_FOR_MESSAGES)) return null;
    if ([profile.never, profile.subject].some((boxes) => boxes && dom.matches(root, boxes))) return null;
    if (profile.composers && [root, frameOf(root)].some((one) => one && dom.matches(one, profile.composers))) return root;
    const { width, height } = sizeOf(root);
    const said = dom.ariaMultiLine(root);
    const multiline = said === "true" || (said !== "false" && dom.role(root) === "textbox" && !dom.isTextarea(root));
    return width >= LEAST.width && height >= (multiline ? LEAST.heightIfMultiline : LEAST.height) ? root : null;
  };

  /** Composers in the order in which they were met first. @type {WeakMap<HTMLElement, number>} */
  const numbers = new WeakMap();
  let last = 0;

  FactsFirst.composerFacts = (root, profile) => ({
    number: numberOf(root),
    place: profile.recruiting && dom.matches(root, profile.recruiting) ? "recruiting" : "mail",
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
    if (target && dom.nodeType(target) === 9) return editableRoot(dom.body(/** @type {Document} */ (target)));
    if (!target || dom.nodeType(target) !== 1) return null;
    if (dom.isTextarea(target)) return target.readOnly || target.disabled ? null : target;
    const element = /** @type {HTMLElement} */ (target);
    const doc = dom.ownerDocument(element);
    if (dom.designMode(doc) === "on") return dom.body(doc);
    if (!dom.isContentEditable(element)) return null;
    let root = element;
    for (const at of FactsFirst.upFrom(element)) {
      if (!dom.isContentEditable(/** @type {HTMLElement} */ (at))) break;
      root = /** @type {HTMLElement} */ (at);
    }
    // an editable <html> is one message all the same
    return root === dom.documentElement(doc) ? dom.body(doc) : root;
  }

  /** The frame whose document is the message. @param {HTMLElement} root */
  function frameOf(root) {
    const doc = dom.ownerDocument(root);
    return root === dom.body(doc) ? (dom.defaultView(doc)?.frameElement ?? null) : null;
  }

  /** A message that is empty may be one line high in a frame that is not. @param {HTMLElement} root */
  function sizeOf(root) {
    return dom.getBoundingClientRect(frameOf(root) ?? root);
  }

  /** @param {HTMLElement} root */
  function isSeen(root) {
    const style = dom.viewOf(root).getComputedStyle(root);
    const masked = style.getPropertyValue("-webkit-text-security");
    return dom.checkVisibility(root, { visibilityProperty: true }) && (masked === "" || masked === "none");
  }

  /** The first name of the person written to. @param {HTMLElement} root @param {HostProfile} profile */
  function recipientOf(root, { recipient }) {
    const around = recipient && dom.closest(root, recipient.around);
    const found = around && dom.querySelectorAll(around, recipient.name);
    const [one] = found ?? [];
    if (!recipient || !one || (found?.length ?? 0) > 1) return null;
    const name = (recipient.attribute ? dom.getAttribute(one, recipient.attribute) : dom.textContent(one))?.trim() ?? "";
    return /^\p{Lu}[\p{L}'’-]{1,30}(?=\s|$)/u.exec(name)?.[0] ?? null;
  }

  /** @param {HTMLElement} root @param {HostProfile} profile */
  function limitOf(root, { limits }) {
    const own = dom.isTextarea(root) ? root.maxLength : -1;
    return own > 0 ? own : (limits?.find(({ of }) => dom.matches(root, of))?.most ?? null);
  }
}
