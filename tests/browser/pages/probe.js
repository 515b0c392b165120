/**
 * What sites are known to do to learn which extensions their visitors have: walk the document for an extension's address,
 * read the list of what was loaded, count windows, wait for messages, fetch files by known ids, watch every change.
 */
/** @type {string[]} */
const heard = [];
/** @type {string[]} */
const changes = [];
/** @type {Node[]} */
const made = [];

addEventListener("message", ({ origin, data }) => heard.push(`${origin}: ${JSON.stringify(data)}`), true);
addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => heard.push(`${violatedDirective}: ${blockedURI}`), true);
addEventListener("error", ({ message }) => heard.push(`error: ${message}`), true);

new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes } of records) {
    if (target.parentElement?.closest("#message") || /** @type {Element} */ (target).id === "message") continue;
    changes.push(`${type} ${target.nodeName} ${attributeName}`);
    made.push(...addedNodes);
  }
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

/** All that shows in a document and its open shadow roots. @param {Node} node @param {string[]} found */
function walk(node, found = []) {
  const { attributes = [], shadowRoot = null } = /** @type {Partial<Element>} */ (/** @type {unknown} */ (node));
  for (const { name, value } of attributes) found.push(`${node.nodeName} ${name}=${value}`);
  if (node.nodeType !== 1) found.push(node.nodeValue ?? "");
  for (const child of [...node.childNodes, ...(shadowRoot ? [shadowRoot] : [])]) walk(child, found);
  return found.filter((one) => /-extension:|facts.?first/i.test(one));
}

/** Which of these addresses answer. @param {string[]} addresses */
async function answering(addresses) {
  const found = [];
  for (const address of addresses) {
    if (
      await fetch(address, { mode: "no-cors" }).then(
        () => true,
        () => false,
      )
    )
      found.push(address);
    const loaded = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = address;
    });
    if (loaded) found.push(`image ${address}`);
  }
  return found;
}

Object.assign(window, {
  /** Everything that was found. @param {string[]} addresses to be asked for */
  async probe(addresses) {
    const noted = [...heard];
    return {
      walked: walk(document),
      loaded: performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => /-extension:|panel/.test(name)),
      windows: window.length,
      history: [history.length, /** @type {any} */ (window).navigation?.entries().length],
      frames: document.querySelectorAll("iframe, object, embed").length,
      heard: noted,
      globals: Object.keys(window).filter((name) => /facts|first/i.test(name)),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      changes: [...new Set(changes)],
      made: made
        .map((node) => /** @type {HTMLElement} */ (node))
        .map((node) => ({ html: node.outerHTML, parent: node.parentNode?.nodeName, shadow: node.shadowRoot, text: node.innerText })),
      focused: /** @type {Element | undefined} */ (document.activeElement?.cloneNode(false))?.outerHTML,
      answering: await answering(addresses),
    };
  },
});
