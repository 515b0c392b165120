"use strict";
/**
 * How the nodes of a page are read: by the getters and methods of the browser's own prototypes, which stand in the agent's own world.
 * A form's controls and a document's pictures take the place of any property that has their name (`<input name=parentElement>`,
 * `<img name=activeElement>`), also for an extension: whoever follows `form.nextSibling` there never comes to an end.
 * So nothing else in the agent reads a property of a page's node; a test looks for it.
 */
{
  /** Which interface has a property, by the type of node; what is a node's own is the same for all. */
  const ELEMENT = 1;
  const DOCUMENT = 9;
  const FRAGMENT = 11;

  /** @typedef {{ [type: number]: object }} Owners */

  /** @type {Owners} */
  const MIXED = { [ELEMENT]: Element.prototype, [DOCUMENT]: Document.prototype, [FRAGMENT]: DocumentFragment.prototype };
  /** @type {Owners} */
  const TREES = { [DOCUMENT]: Document.prototype, [FRAGMENT]: ShadowRoot.prototype };

  const nodeType = /** @type {() => number} */ (Object.getOwnPropertyDescriptor(Node.prototype, "nodeType")?.get);

  /** As a node tells it that has no such property: nothing. A window is asked too, since it can be an event's target.
   * @param {Function | undefined} get @param {unknown} node */
  function read(get, node) {
    if (!get) return undefined;
    try {
      return Reflect.apply(get, node, []);
    } catch {
      return undefined;
    }
  }

  /** @param {object} owner @param {string} name */
  function getterOf(owner, name) {
    return Object.getOwnPropertyDescriptor(owner, name)?.get;
  }

  /** @param {object} owner @param {string} name @returns {Function | undefined} */
  function methodOf(owner, name) {
    return Object.getOwnPropertyDescriptor(owner, name)?.value;
  }

  /** @param {object} owner @param {readonly string[]} names */
  function reads(owner, names) {
    return names.map((name) => {
      const get = getterOf(owner, name);
      return [name, (/** @type {unknown} */ node) => read(get, node)];
    });
  }

  /** @param {object} owner @param {readonly string[]} names */
  function calls(owner, names) {
    return names.map((name) => {
      const method = methodOf(owner, name);
      return [name, method && ((/** @type {unknown} */ node, /** @type {unknown[]} */ ...given) => Reflect.apply(method, node, given))];
    });
  }

  /** @param {Owners} owners @param {readonly string[]} names */
  function mixedReads(owners, names) {
    return names.map((name) => {
      const getters = byType(owners, name, getterOf);
      return [name, (/** @type {unknown} */ node) => read(getters[read(nodeType, node)], node)];
    });
  }

  /** What a tree has no such method for answers nothing: Firefox knows no `getSelection` of a shadow root.
   * @param {Owners} owners @param {readonly string[]} names */
  function mixedCalls(owners, names) {
    return names.map((name) => {
      const methods = byType(owners, name, methodOf);
      if (!Object.values(methods).some(Boolean)) return [name, undefined];
      return [
        name,
        (/** @type {unknown} */ node, /** @type {unknown[]} */ ...given) => {
          const method = methods[read(nodeType, node)];
          return method && Reflect.apply(method, node, given);
        },
      ];
    });
  }

  /** @param {Owners} owners @param {string} name @param {(owner: object, name: string) => Function | undefined} find @returns {{ [type: number]: Function | undefined }} */
  function byType(owners, name, find) {
    return Object.fromEntries(Object.entries(owners).map(([type, owner]) => [type, find(owner, name)]));
  }

  const setSheets = /** @type {Owners} */ (byType(TREES, "adoptedStyleSheets", (owner, name) => Object.getOwnPropertyDescriptor(owner, name)?.set));

  const dom = /** @type {FactsFirst["dom"]} */ (
    Object.fromEntries([
      ...reads(Node.prototype, [
        "nodeType",
        "parentNode",
        "parentElement",
        "firstChild",
        "lastChild",
        "nextSibling",
        "previousSibling",
        "childNodes",
        "ownerDocument",
        "isConnected",
        "textContent",
      ]),
      ...calls(Node.prototype, ["getRootNode", "contains", "compareDocumentPosition"]),
      ...calls(EventTarget.prototype, ["addEventListener", "dispatchEvent"]),
      ...reads(Element.prototype, [
        ...["localName", "namespaceURI", "attributes", "shadowRoot", "assignedSlot", "role", "ariaMultiLine", "currentCSSZoom"],
        ...["clientTop", "clientLeft", "clientWidth", "clientHeight", "scrollTop", "scrollLeft", "scrollWidth", "scrollHeight"],
        // Firefox's; a page has none
        "openOrClosedShadowRoot",
      ]),
      ...calls(Element.prototype, [
        "matches",
        "closest",
        "getAttribute",
        "getBoundingClientRect",
        "getClientRects",
        "checkVisibility",
        "scrollIntoView",
        "remove",
      ]),
      ...reads(HTMLElement.prototype, ["isContentEditable", "offsetWidth", "offsetHeight"]),
      ...calls(HTMLElement.prototype, ["focus"]),
      ...calls(HTMLSlotElement.prototype, ["assignedNodes"]),
      ...reads(Document.prototype, ["documentElement", "body", "defaultView", "designMode", "fonts"]),
      ...calls(Document.prototype, ["createElement", "createTextNode", "createRange", "createTreeWalker", "execCommand", "hasFocus"]),
      ...reads(ShadowRoot.prototype, ["host"]),
      ...mixedReads(MIXED, ["children"]),
      ...mixedCalls(MIXED, ["querySelector", "querySelectorAll", "append", "prepend", "moveBefore"]),
      ...mixedReads(TREES, ["activeElement", "adoptedStyleSheets"]),
      ...mixedCalls(TREES, ["elementFromPoint", "elementsFromPoint", "getSelection"]),
    ])
  );

  dom.setAdoptedStyleSheets = (tree, sheets) => Reflect.apply(/** @type {Function} */ (setSheets[dom.nodeType(tree) ?? 0]), tree, [sheets]);

  dom.isHtml = /** @type {typeof dom.isHtml} */ (
    (/** @type {Element} */ node, /** @type {string} */ name) => dom.localName(node) === name && dom.namespaceURI(node) === "http://www.w3.org/1999/xhtml"
  );

  dom.isTextarea = /** @type {typeof dom.isTextarea} */ ((node) => dom.isHtml(node, "textarea"));

  dom.viewOf = (node) => dom.defaultView(/** @type {Document} */ (dom.nodeType(node) === DOCUMENT ? node : dom.ownerDocument(node))) ?? window;

  FactsFirst.dom = dom;
}
