/** How the agent reads the page: by the browser's own getters and methods, whatever the page has made of them. */

/** Functions of the same names as properties and methods of nodes, with the node given first. */
type Reads<T, Names extends keyof T> = { -readonly [Name in Names]: (node: T) => T[Name] };
type Calls<T, Names extends keyof T> = {
  -readonly [Name in Names]: T[Name] extends (...given: infer Given) => infer Answer ? (node: T, ...given: Given) => Answer : never;
};

/** What is read of a page's nodes, by the browser's own getters and methods. A node that has no such property answers `undefined`. */
interface Dom
  extends Reads<
      Node,
      "parentNode" | "parentElement" | "firstChild" | "lastChild" | "nextSibling" | "previousSibling" | "childNodes" | "isConnected" | "textContent"
    >,
    Calls<Node, "contains" | "compareDocumentPosition">,
    Calls<EventTarget, "dispatchEvent">,
    Reads<Element, "localName" | "namespaceURI" | "attributes" | "shadowRoot" | "assignedSlot" | "role" | "ariaMultiLine" | "currentCSSZoom">,
    Reads<Element, "clientTop" | "clientLeft" | "clientWidth" | "clientHeight" | "scrollTop" | "scrollLeft" | "scrollWidth" | "scrollHeight">,
    Calls<Element, "getAttribute" | "getBoundingClientRect" | "getClientRects" | "checkVisibility" | "scrollIntoView" | "remove">,
    Reads<HTMLElement, "isContentEditable" | "offsetWidth" | "offsetHeight">,
    Calls<HTMLElement, "focus">,
    Calls<HTMLSlotElement, "assignedNodes">,
    Reads<Document, "documentElement" | "body" | "defaultView" | "designMode" | "fonts">,
    Calls<Document, "createTextNode" | "createRange" | "createTreeWalker" | "execCommand" | "hasFocus"> {
  /** Also of what is no node, such as a window. */
  nodeType(node: unknown): number | undefined;
  ownerDocument(node: Node): Document;
  getRootNode(node: Node): Node;
  matches(node: Element, selector: string): boolean;
  closest(node: Element, selector: string): Element | null;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    node: Node,
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => unknown,
    options?: AddEventListenerOptions,
  ): void;
  addEventListener(node: Node, name: string, hear: (event: Event) => unknown, options?: AddEventListenerOptions): void;
  createElement<Name extends keyof HTMLElementTagNameMap>(doc: Document, name: Name): HTMLElementTagNameMap[Name];
  host(root: Node): Element | undefined;
  /** undefined where the browser has none */
  openOrClosedShadowRoot(node: Element): ShadowRoot | null | undefined;
  children(node: ParentNode): HTMLCollection;
  querySelector(node: ParentNode, selector: string): Element | null;
  querySelectorAll(node: ParentNode, selector: string): NodeListOf<Element>;
  append(node: ParentNode, ...nodes: (Node | string)[]): void;
  prepend(node: ParentNode, ...nodes: (Node | string)[]): void;
  /** undefined where the browser has none */
  moveBefore?(node: ParentNode, moved: Node, before: Node | null): void;
  activeElement(tree: Document | ShadowRoot): Element | null;
  activeElement(tree: Node): Element | null | undefined;
  adoptedStyleSheets(tree: Node): CSSStyleSheet[];
  setAdoptedStyleSheets(tree: Node, sheets: CSSStyleSheet[]): void;
  elementFromPoint(tree: Node, x: number, y: number): Element | null;
  elementsFromPoint(tree: Node, x: number, y: number): Element[];
  /** undefined where the browser has none of a shadow root */
  getSelection(tree: Node): Selection | null | undefined;
  /** Whether it is this element of HTML's own, by its name in small letters. */
  isHtml<Name extends keyof HTMLElementTagNameMap>(node: Node | EventTarget | null | undefined, name: Name): node is HTMLElementTagNameMap[Name];
  isTextarea(node: Node | EventTarget | null | undefined): node is HTMLTextAreaElement;
  /** The window that a node is shown in; the agent's own when it is in none. */
  viewOf(node: Node): Window & typeof globalThis;
}

interface FactsFirst {
  // nodes.js
  dom: Dom;
}
