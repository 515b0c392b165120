/**
 * The promise that every test keeps an eye on: nothing is sent anywhere, and a page is left as it would be without us.
 * `listenTo` hears what a page asks for and complains of; `watch` notes every change of its documents.
 */

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** What browsers ask of their makers on their own account, page or no page. */
const BROWSERS_OWN =
  /^https:\/\/(?:[\w-]+\.)*(?:accounts\.google\.com|clients\d?\.google\.com|googleapis\.com|gvt1\.com|gvt2\.com|mozilla\.(?:com|org|net)|firefox\.com)\//;

/** What no network is needed for: a page's own parts, the extension's, and the browser's. */
const HARMLESS = /^(?:(?:chrome|moz)-extension:|chrome:|resource:|about:|blob:|data:)/;

/** A page's policy may forbid the icon that a browser asks for by itself. */
const OWN_COMPLAINT = /\/favicon\.ico\b/;

/** Requests to anyone who is no site of the tests. @param {readonly string[]} asked @param {readonly string[]} sites */
export function toStrangers(asked, sites) {
  return asked.filter((url) => !HARMLESS.test(url) && !BROWSERS_OWN.test(url) && !sites.includes(new URL(url).host));
}

/** Hears, from now on, what a page asks for and complains of. @param {Page} page @returns {{ asked: string[], complaints: string[] }} */
export function listenTo(page) {
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => complain(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") complain(message.text());
  });
  return { asked, complaints };

  /** @param {string} text */
  function complain(text) {
    if (!OWN_COMPLAINT.test(text)) complaints.push(text);
  }
}

/** What is asked for besides the extension's own files, without the name of the host: the same page asks the same under every name.
 * Each once, since a browser may fetch a stylesheet ahead and then again. @param {readonly string[]} asked */
export function withoutHosts(asked) {
  return [...new Set(asked.filter((url) => !HARMLESS.test(url)).map((url) => url.replace(/^https:\/\/[^/]+/, "")))].sort();
}

/** Notes all that happens from now on in a document, its open shadow roots, and its frames of the same origin. @param {Page | Frame} scene */
export function watch(scene) {
  return scene.evaluate(() => {
    /** @type {string[]} */
    const changes = [];
    /** @type {(Document | ShadowRoot)[]} */
    const trees = [];
    Object.assign(window, { changes, trees });
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => changes.push(`violation ${violatedDirective} ${blockedURI}`));
    addEventListener("error", ({ message }) => changes.push(`error ${message}`));
    observe(document);
    // a page may hand us the shadow root that it closed to others
    const { closedRoot } = /** @type {{ closedRoot?: ShadowRoot }} */ (/** @type {unknown} */ (window));
    if (closedRoot) observe(closedRoot);

    /** @param {Document | ShadowRoot} tree */
    function observe(tree) {
      trees.push(tree);
      new MutationObserver((records) => {
        for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
          changes.push(`${type} ${target.nodeName} ${attributeName} +${addedNodes.length} -${removedNodes.length}`);
        }
      }).observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
      for (const element of tree.querySelectorAll("*")) {
        if (element.shadowRoot) observe(element.shadowRoot);
        const inner = element.tagName === "IFRAME" ? /** @type {HTMLIFrameElement} */ (element).contentDocument : null;
        if (inner) observe(inner);
      }
    }
  });
}

/** What happened since `watch`, and what every box that can be written in now holds. @param {Page | Frame} scene
 * @returns {Promise<{ changes: string[], boxes: string[] }>} */
export function seen(scene) {
  return scene.evaluate(() => {
    const { changes, trees } = /** @type {{ changes: string[], trees: (Document | ShadowRoot)[] }} */ (/** @type {unknown} */ (window));
    const boxes = trees.flatMap((tree) => Array.from(tree.querySelectorAll("[contenteditable], input, textarea")));
    return {
      // our own node comes into the document once, beside the message: last in <html>, or in the dialog or the element that fills the screen
      changes: changes.filter((change) => !/^childList (?:HTML|DIALOG|SECTION) null \+(?:1 -0|0 -1)$/.test(change)),
      boxes: boxes.map((box) => `${box.outerHTML} ${/** @type {HTMLInputElement} */ (box).value ?? ""}`),
    };
  });
}
