/**
 * A form's controls take the place of its properties, and a document's pictures of the document's: also for an extension, in Chromium. Whatever
 * the page calls them, the message is read, marked and written in, and nothing runs for ever.
 */
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, contentComes, markComes } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** All properties that are read anywhere in the agent, and some more. */
const OF_NODES = [
  ..."nodeType nodeName tagName localName namespaceURI parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children".split(
    " ",
  ),
  ..."ownerDocument isConnected textContent getRootNode contains compareDocumentPosition addEventListener dispatchEvent attributes shadowRoot assignedSlot".split(
    " ",
  ),
  ..."role ariaMultiLine currentCSSZoom clientTop clientLeft clientWidth clientHeight scrollTop scrollLeft scrollHeight matches closest getAttribute".split(
    " ",
  ),
  ...[
    ..."getBoundingClientRect getClientRects checkVisibility scrollIntoView remove isContentEditable offsetWidth focus querySelector querySelectorAll append".split(
      " ",
    ),
    ..."style".split(" "),
  ],
];
const OF_DOCUMENTS = [
  ...[
    ..."activeElement documentElement body defaultView designMode createElement createTextNode createRange createTreeWalker execCommand hasFocus querySelector".split(
      " ",
    ),
  ],
  ..."querySelectorAll getSelection elementsFromPoint adoptedStyleSheets addEventListener nodeType append moveBefore contains getRootNode CSS FactsFirst".split(
    " ",
  ),
];

const WORDS = "I am hiring a senior Rust developer, with a competitive salary. ";

/** What stands in the page before somebody writes; each runs in the page. @type {Record<string, (names: string[]) => void>} */
const PAGES = {
  "a form in the message": (names) => {
    const form = document.createElement("form");
    form.append(...names.map((name) => Object.assign(document.createElement("input"), { name, type: "hidden" })), "We need a Go developer.");
    document.querySelector("#message")?.append(form, "Write to me.");
  },
  "a form whose next sibling is before it": () => {
    const form = Object.assign(document.createElement("form"), { id: "of" });
    const control = Object.assign(document.createElement("input"), { name: "nextSibling", type: "hidden" });
    control.setAttribute("form", "of");
    document.querySelector("#message")?.append(control, form, "Write to me.");
  },
  "a form around the message": (names) => {
    const form = document.createElement("form");
    document.querySelector("#message")?.replaceWith(form);
    const message = Object.assign(document.createElement("div"), { id: "message", contentEditable: "true", role: "textbox", ariaMultiLine: "true" });
    form.append(message, ...names.map((name) => Object.assign(document.createElement("input"), { name, type: "hidden" })));
  },
  "a form around the message whose parent is in it": () => {
    const form = document.createElement("form");
    form.append(Object.assign(document.createElement("input"), { name: "parentElement", type: "hidden" }));
    document.querySelector("#message")?.replaceWith(form);
    form.append(Object.assign(document.createElement("div"), { id: "message", contentEditable: "true", role: "textbox", ariaMultiLine: "true" }));
  },
  "a form that is the message": (names) => {
    const form = Object.assign(document.createElement("form"), { id: "message", contentEditable: "true", role: "textbox", ariaMultiLine: "true" });
    document.querySelector("#message")?.replaceWith(form);
    for (const name of names) {
      const control = Object.assign(document.createElement("input"), { name, type: "hidden" });
      control.setAttribute("form", "message");
      document.body.append(control);
    }
  },
};

inBothBrowsers(({ newPage }) => {
  for (const [what, make] of Object.entries(PAGES)) {
    test(`${what}: it is marked and written in as any other`, { timeout: 90_000 }, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.evaluate(make, OF_NODES);
      await write(page);
      await page.close();
    });
  }

  for (const kind of ["img", "form"]) {
    test(`elements (${kind}) with the names of what a document has`, { timeout: 90_000 }, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.evaluate(
        (kind, names) => {
          const [body, make] = [document.body, document.createElement.bind(document)];
          const clobbers = names.map((name) => Object.assign(make(kind), { name, id: name }));
          for (const one of clobbers) one.setAttribute("name", one.id);
          body.append(...clobbers);
        },
        kind,
        OF_DOCUMENTS,
      );
      await page.mouse.click(100, 200);
      await page.keyboard.type(WORDS);
      // the page itself is as blind: what is marked is asked of the registry alone
      await page.waitForFunction(
        () => [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => String(range).includes("competitive"))),
        {},
      );
      await page.close();
    });
  }
});

/** Presses in the message, types, sees the mark, has a sentence added. @param {Page} page */
async function write(page) {
  await press(page);
  await page.keyboard.type(` ${WORDS}`);
  await markComes(page, "vague", "competitive salary");
  await addFromPanel(page, "remote");
  const { length } = WORDS.split(" ");
  await contentComes(page, { selector: "#message" }, (text) => text.includes(WORDS.trim()) && text.slice(text.indexOf(WORDS)).split(" ").length > length + 3);
  await markComes(page, "vague", "competitive salary");
}

/** At its lower end: what is in it stands above. @param {Page} page */
async function press(page) {
  const { left, bottom } = await page.evaluate(() => {
    const { left, bottom } = Element.prototype.getBoundingClientRect.call(document.querySelector("#message"));
    return { left, bottom };
  });
  await page.mouse.click(left + 60, bottom - 12);
}
