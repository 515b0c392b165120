/**
 * Every kind of place that a message is written in: a row for each, with what is special about it. The pages stand in `pages/`,
 * their policies in addresses.js. Both browsers serve every row. Neither lets a test turn its own zoom: a screen of twice the density and
 * half the room stands for it, which is all that a page can see of zoom. AOL, and the other names of Outlook, Zoho and LinkedIn's
 * recruiter, have no row of their own: they share a profile (profiles.test.js) and a page with one that has.
 */

import { EDITOR_ELSEWHERE, ELSEWHERE, SELF_HOSTED } from "./browsers.js";
import { panel, pause } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** Where an element is: in a frame, or within open shadow roots, or neither.
 * @typedef {{ frame?: string, shadow?: string[], selector: string }} Where */

/**
 * @typedef {object} Hazard
 * @property {string} promise what is special
 * @property {string} host the name under which the page is served; any site of the extension, if the page belongs to none
 * @property {string} page
 * @property {Where} at the composer
 * @property {string} [caret] the line in it that is clicked to write, where the composer holds more than that
 * @property {Where[]} [silent] boxes that are no composers: nothing wakes in them
 * @property {string} [recipient] the first name that the page tells
 * @property {{ host: string, elsewhere: string }} [within] the host of the frame that our agent runs in, when it is not the page's; and one on which it does not
 * @property {string} [mark] by which software is known that runs under any name; the user has turned the site on
 * @property {boolean} [dark]
 * @property {{ width: number, height: number, deviceScaleFactor: number }} [viewport]
 * @property {(page: Page) => Promise<Page | void>} [prepare] what the user does before; returns the window that the message is in, if that is another
 */

const SUBJECT = { selector: "#subject" };
const MESSAGE = { selector: "#message" };
const GMAIL = "mail.google.com";
const OUTLOOK = "outlook.live.com";
const LINKEDIN = "www.linkedin.com";
/** A site of which nothing is known that could help on a page of another's. */
const ANY = "mail.zoho.eu";

/** @type {Hazard[]} */
export const HAZARDS = [
  {
    promise: "Gmail: a new message beside another",
    host: GMAIL,
    page: "gmail",
    at: { selector: "#first" },
    silent: [{ selector: "#search" }, { selector: "#to" }, SUBJECT],
    recipient: "Dana",
  },
  { promise: "Gmail: a reply above its signature and the answered message", host: GMAIL, page: "gmail", at: { selector: "#reply" }, caret: "#own" },
  { promise: "Gmail: plain text", host: GMAIL, page: "gmail", at: { selector: "#plain" } },
  { promise: "Gmail: beside what another webmail is known by", host: GMAIL, page: "gmail", at: { selector: "#first" }, recipient: "Dana", prepare: addMark },
  { promise: "Gmail: a window of its own", host: GMAIL, page: "gmail", at: MESSAGE, silent: [SUBJECT], prepare: popOut },
  {
    promise: "Outlook: a reply, with recipients in an editable and the answered message among siblings",
    host: OUTLOOK,
    page: "outlook",
    at: MESSAGE,
    caret: "#own",
    silent: [{ selector: "#to" }, SUBJECT],
  },
  { promise: "Outlook: a message wholly inside its signature", host: OUTLOOK, page: "outlook-signature", at: MESSAGE, caret: "#own", silent: [SUBJECT] },
  { promise: "Outlook: a window without an address", host: OUTLOOK, page: "outlook", at: MESSAGE, prepare: popOut },
  {
    promise: "LinkedIn: a message in the document",
    host: LINKEDIN,
    page: "linkedin-messaging",
    at: MESSAGE,
    silent: [{ selector: "#search" }],
    recipient: "Dana",
  },
  {
    promise: "LinkedIn: a bubble in an open shadow root",
    host: LINKEDIN,
    page: "linkedin-interop-shadow",
    at: { shadow: ["#interop-outlet"], ...MESSAGE },
    silent: [{ selector: "#post" }, { selector: "#comment" }],
    recipient: "Dana",
  },
  {
    promise: "LinkedIn: a frame of the same origin",
    host: LINKEDIN,
    page: "linkedin-interop-iframe",
    at: { frame: "#interop", ...MESSAGE },
    recipient: "Dana",
  },
  { promise: "LinkedIn: a note with an invitation", host: LINKEDIN, page: "linkedin-note", at: { shadow: ["#interop-outlet"], selector: "#custom-message" } },
  { promise: "LinkedIn: an InMail with its subject", host: LINKEDIN, page: "linkedin-inmail", at: MESSAGE, silent: [SUBJECT], recipient: "Dana" },
  {
    promise: "LinkedIn Recruiter: Quill, beside its clipboard and a note to colleagues",
    host: LINKEDIN,
    page: "linkedin-recruiter",
    at: MESSAGE,
    silent: [{ selector: "#note" }, { selector: "#clipboard" }, SUBJECT],
  },
  { promise: "LinkedIn Recruiter: a reply", host: LINKEDIN, page: "linkedin-recruiter", at: { selector: "#reply" } },
  { promise: "LinkedIn Sales Navigator", host: LINKEDIN, page: "sales-navigator", at: MESSAGE, silent: [SUBJECT] },
  {
    promise: "Yahoo: a reply above the answered message",
    host: "mail.yahoo.com",
    page: "yahoo",
    at: MESSAGE,
    caret: "#own",
    silent: [{ selector: "#to" }, SUBJECT],
  },
  {
    promise: "Proton: a frame in which no script may run",
    host: "mail.proton.me",
    page: "proton",
    at: { frame: "#editor", selector: "#rooster-editor" },
    caret: "#own",
    silent: [SUBJECT],
  },
  { promise: "Proton: plain text", host: "mail.proton.me", page: "proton", at: { selector: "#plain" } },
  {
    promise: "Zoho: a frame that is the message",
    host: "mail.zoho.com",
    page: "zoho",
    at: { frame: "#editor", selector: "body" },
    caret: "#own",
    silent: [SUBJECT],
  },
  { promise: "Fastmail", host: "app.fastmail.com", page: "fastmail", at: MESSAGE, silent: [{ selector: "#to" }, SUBJECT] },
  {
    promise: "iCloud: a frame of another origin",
    host: "www.icloud.com",
    page: "icloud",
    within: { host: "www-mail.icloud-sandbox.com", elsewhere: EDITOR_ELSEWHERE },
    at: { selector: "body" },
    caret: "#own",
  },
  {
    promise: "Nextcloud Mail and SOGo: known by their editor, under any name",
    host: SELF_HOSTED,
    page: "nextcloud",
    mark: ".ck-editor__editable",
    at: MESSAGE,
    caret: "#own",
    silent: [SUBJECT],
  },
  { promise: "SnappyMail: known by its editor, under any name", host: SELF_HOSTED, page: "snappymail", mark: "div.squire-wysiwyg", at: MESSAGE, caret: "#own" },
  { promise: "Tuta: known by its editor, under any name", host: SELF_HOSTED, page: "tuta", mark: "[data-testid=text_editor]", at: MESSAGE, caret: "#own" },

  { promise: "the strictest policy", host: ANY, page: "csp-strict", at: MESSAGE, silent: [SUBJECT] },
  { promise: "Trusted Types", host: ANY, page: "trusted-types", at: MESSAGE },
  { promise: "a Cross-Origin-Embedder-Policy", host: ANY, page: "coep", at: MESSAGE },
  { promise: "a modal dialog", host: ANY, page: "modal-dialog", at: MESSAGE },
  { promise: "a full screen", host: ANY, page: "fullscreen", at: MESSAGE, prepare: fillScreen },
  { promise: "an open shadow root within another", host: ANY, page: "shadow-open", at: { shadow: ["#outer", "#outlet"], ...MESSAGE } },
  {
    promise: "a frame that is written anew after it was loaded",
    host: ANY,
    page: "frame",
    at: { frame: "#editor", selector: "body" },
    prepare: (page) => page.click("#write"),
  },
  { promise: "a frame that is written anew while it has the focus", host: ANY, page: "frame", at: { frame: "#editor", selector: "body" }, prepare: writeTwice },
  { promise: "from right to left", host: ANY, page: "right-to-left", at: MESSAGE, silent: [SUBJECT] },
  { promise: "a dark ground", host: ANY, page: "dark", at: MESSAGE, dark: true },
  { promise: "the browser's zoom at 200 %", host: ANY, page: "plain", at: MESSAGE, viewport: { width: 700, height: 500, deviceScaleFactor: 2 } },
  { promise: "the page's own zoom at 200 %", host: ANY, page: "zoom", at: MESSAGE },
  { promise: "the page's own zoom at 200 %, in a textarea", host: ANY, page: "zoom", at: { selector: "#plain" } },
];

/** Opens a window of its own, again if it does not get the focus. @param {Page} page @returns {Promise<Page>} */
export async function popOut(page) {
  for (let tries = 1; ; tries++) {
    const popup = await popOutOnce(page);
    if (await getsFocus(popup)) return popup;
    if (tries === 3) throw new Error("The window of its own does not get the focus");
    await popup.close();
    await page.bringToFront();
  }
}

/** @param {Page} page @returns {Promise<Page>} */
async function popOutOnce(page) {
  const opened = new Promise((resolve) => page.once("popup", resolve));
  await page.click("#pop-out");
  const popup = /** @type {Page} */ (await opened);
  // a wait that begins before the window has its page may stay with the empty one: so it is looked for anew
  for (const until = Date.now() + 30_000; !(await popup.$("#message").catch(() => null)); ) {
    if (Date.now() > until) throw new Error("The window of its own has no message");
  }
  return popup;
}

/** Firefox tells a window's page of a focus within it only once the window itself has it, and a window that is still coming may not take it. @param {Page} popup */
async function getsFocus(popup) {
  for (const until = Date.now() + 10_000; Date.now() < until; await pause()) {
    if (await popup.bringToFront().then(() => popup.evaluate(() => document.hasFocus()))) return true;
  }
  return false;
}

/** @param {Page} page */
async function addMark(page) {
  await page.evaluate(() => {
    const editor = document.createElement("div");
    editor.className = "ck-editor__editable";
    document.body.append(editor);
  });
}

/** @param {Page} page */
async function fillScreen(page) {
  await page.click("#fill");
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

/** @param {Page} page */
async function writeTwice(page) {
  await page.click("#write");
  await page.click("#editor");
  // Chromium gives the focus back to the page when another process's frame arrives just after the focus has moved
  // between the page's own frames; without our panel, never
  if (new URL(page.url()).hostname !== ELSEWHERE) await panel(page);
  await page.click("#write");
}
