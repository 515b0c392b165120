/**
 * What a page can do, without its user, to see who comes to a composer; and what it then sees. `unveiled` keeps every node that an event,
 * or an entry of the browser's own timing, has given to the page from within a shadow root: the page has none of its own.
 */
/** @type {Set<string>} */
const unveiled = new Set();
/** that it met our one node, which it may @type {Set<string>} */
const met = new Set();

/** @param {unknown} node */
const isHidden = (node) => node instanceof Node && node !== document && (node.getRootNode() instanceof ShadowRoot || node.nodeName === "IFRAME");
/** @param {unknown} node */
const isOurs = (node) => node instanceof HTMLDivElement && node.parentNode === document.documentElement;

/** @param {Event} event */
function look(event) {
  for (const key in event) {
    const value = /** @type {any} */ (event)[key];
    if (isHidden(value)) unveiled.add(`${event.type}.${key}`);
    else if (isOurs(value)) met.add(event.type);
  }
  if (event.composedPath().some(isHidden)) unveiled.add(`${event.type}.composedPath`);
  if (window.event !== event) unveiled.add("another event");
}

/** Every type that the browser has a handler for, and some that it has none for. */
function everyType() {
  const types = new Set(["focusin", "focusout", "compositionstart", "compositionend", "DOMMouseScroll", "MozMousePixelScroll", "mousewheel"]);
  for (const first of [window, HTMLElement.prototype, Document.prototype]) {
    for (let at = first; at; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith("on")) types.add(name.slice(2));
  }
  return types;
}

for (const type of everyType()) {
  for (const place of [window, document, document.documentElement]) place.addEventListener(type, look, true);
}
for (const type of PerformanceObserver.supportedEntryTypes) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) for (const key in entry) if (isHidden(/** @type {any} */ (entry)[key])) unveiled.add(`${type} ${entry.name}.${key}`);
  }).observe({ type, buffered: true });
}

requestAnimationFrame(function animated() {
  for (const { effect } of document.getAnimations()) if (isHidden(/** @type {KeyframeEffect | null} */ (effect)?.target)) unveiled.add("an animation");
  requestAnimationFrame(animated);
});

/** How a highlight of this name would look: of one that has no rule, like no highlight at all. @param {string} name */
function styleOf(name) {
  const { textDecorationLine, textDecorationStyle, textUnderlineOffset, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
  return [textDecorationLine, textDecorationStyle, textUnderlineOffset, backgroundColor].join(" ");
}

/** Gives a composer of its own the focus. @param {string} style @param {string} over what lies on it */
function lure(style, over = "") {
  const composer = document.createElement("div");
  composer.contentEditable = "true";
  composer.role = "textbox";
  composer.ariaMultiLine = "true";
  composer.className = "lure";
  composer.style.cssText = `width: 300px; height: 100px; ${style}`;
  const cover = document.createElement("p");
  cover.className = "lure";
  cover.style.cssText = over;
  document.body.append(composer, ...(over ? [cover] : []));
  composer.focus();
  return composer;
}

/** A composer in a frame of the page's own. @param {string} over what lies on it there */
async function lureInFrame(over) {
  const frame = document.createElement("iframe");
  frame.className = "lure";
  frame.style.cssText = "width: 400px; height: 200px; border: 0";
  frame.srcdoc = `<!doctype html><html lang="en"><title>Editor</title>
    <div id="inside" role="textbox" aria-multiline="true" contenteditable="true" style="width: 300px; height: 100px"></div>${over}</html>`;
  document.body.append(frame);
  await new Promise((loaded) => (frame.onload = loaded));
  /** @type {HTMLElement | null | undefined} */ (frame.contentDocument?.querySelector("#inside"))?.focus();
}

/** What a user's keys, presses and words look like, and are not. @param {Element} target */
function pretend(target) {
  const events = [
    new FocusEvent("focusin", { bubbles: true, composed: true }),
    new PointerEvent("pointerdown", { bubbles: true, composed: true }),
    new CompositionEvent("compositionstart", { bubbles: true, composed: true }),
    new KeyboardEvent("keydown", { key: "a", bubbles: true, composed: true }),
    new KeyboardEvent("keyup", { key: "a", bubbles: true, composed: true }),
    new InputEvent("input", { data: "a", bubbles: true, composed: true }),
  ];
  for (const event of events) target.dispatchEvent(event);
}

/** All that we say among ourselves, said by the page to whoever hears it, by all ways that it has. @param {unknown[]} messages */
function sayAll(messages) {
  const channel = new BroadcastChannel("facts-first");
  for (const message of messages) {
    for (const data of [message, JSON.stringify(message)]) {
      const { port1, port2 } = new MessageChannel();
      port1.postMessage(data);
      for (const place of [window, document.documentElement.lastElementChild]) place?.dispatchEvent(new MessageEvent("message", { data }));
      document.dispatchEvent(new CustomEvent("facts-first", { detail: data }));
      window.postMessage(data, "*", [port2]);
      channel.postMessage(data);
    }
  }
  channel.close();
}

/** @param {Element} target */
function pretendEscape(target) {
  const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

Object.assign(window, {
  unveiled: () => [...unveiled].sort(),
  met: () => [...met].sort(),
  styleOf,
  lure,
  lureInFrame,
  pretend,
  pretendEscape,
  sayAll,
  unlure: () => document.querySelectorAll(".lure").forEach((one) => void one.remove()),
  /** Everything that there is to see. @param {string[]} names of highlights */
  all: (/** @type {string[]} */ names) => ({
    nodes: [...document.documentElement.childNodes].map(({ nodeName }) => nodeName),
    styles: names.map(styleOf),
    highlights: [...CSS.highlights.keys()],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    windows: window.length,
    entries: performance.getEntries().filter(({ name }) => /-extension:|panel|beside/.test(name)).length,
    unveiled: [...unveiled],
    met: [...met],
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    globals: Object.getOwnPropertyNames(window).sort(),
    escape: pretendEscape(document.activeElement ?? document.body),
  }),
  /** Which nodes the browser finds words in. @param {string} words */
  found(words) {
    const [nodes, selection] = [/** @type {string[]} */ ([]), /** @type {Selection} */ (getSelection())];
    /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
    selection.removeAllRanges();
    while (nodes.length < 9 && /** @type {any} */ (window).find(words)) {
      const { anchorNode, focusNode } = selection;
      nodes.push([anchorNode, focusNode].some(isHidden) ? "hidden" : (anchorNode?.nodeName ?? "nothing"));
    }
    return nodes;
  },
  /** Where the selection gets to from the end of the page, step by step. */
  wandered() {
    const selection = /** @type {Selection} */ (getSelection());
    /** @type {Set<string>} */
    const bad = new Set();
    for (const unit of ["character", "word", "line", "paragraph", "documentboundary"]) {
      for (const way of ["forward", "backward"]) {
        selection.collapse(document.documentElement, document.documentElement.childNodes.length);
        for (let step = 0; step < 100; step++) {
          selection.modify("extend", way, unit);
          if ([selection.anchorNode, selection.focusNode].some(isHidden)) bad.add(`${way} ${unit}`);
        }
      }
    }
    document.execCommand("selectAll");
    return { bad: [...bad], all: [selection.anchorNode, selection.focusNode].some(isHidden) };
  },
  /** What walks, copies and ranges give of our one node, and how it is written down. */
  taken() {
    const host = /** @type {HTMLElement & { getHTML(how: object): string }} */ ([...document.documentElement.children].findLast(isOurs));
    const selection = /** @type {Selection & { getComposedRanges?(how: object): StaticRange[] }} */ (getSelection());
    selection.selectAllChildren(host);
    const ranges = [selection.getRangeAt(0), ...(selection.getComposedRanges?.({ shadowRoots: [] }) ?? [])];
    const found = document.evaluate("//node()", document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    const walker = document.createTreeWalker(document);
    const nodes = [...document.all, ...ranges.flatMap((range) => [range.startContainer, range.endContainer]), host.shadowRoot];
    for (let at = 0; at < found.snapshotLength; at++) nodes.push(/** @type {Element} */ (found.snapshotItem(at)));
    while (walker.nextNode()) nodes.push(/** @type {Element} */ (walker.currentNode));
    const copies = [host.cloneNode(true), document.importNode(host, true)];
    return {
      nodes: nodes.filter(isHidden).map((node) => node?.nodeName),
      words: [host.getHTML({ serializableShadowRoots: true }), host.innerText, String(selection), ...copies.map((copy) => copy.textContent)].join(""),
    };
  },
  /** What is at a point. @param {number} x @param {number} y */
  at(x, y) {
    const doc = /** @type {any} */ (document);
    const all = [
      ...document.elementsFromPoint(x, y),
      doc.caretPositionFromPoint?.(x, y)?.offsetNode,
      doc.caretRangeFromPoint?.(x, y)?.startContainer,
      document.activeElement,
    ];
    return all.filter(isHidden).map((node) => node.nodeName);
  },
});
