/**
 * SOGo's pages, driven by puppeteer in Chromium or Firefox. As with Roundcube's, the composers are handed to the caller, who types as a
 * user would.
 */

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./webmail.js").User} User */
/** @typedef {import("./pages.js").Envelope} Envelope */

export const EDITOR = "iframe.cke_wysiwyg_frame";
export const TEXTAREA = "textarea.plain-text";

const SEND = "button[ng-click='editor.send()']";

/**
 * Logs in, up to the list of messages.
 * @param {Page} page
 * @param {string} origin where the webmail's handler answers
 * @param {User} user
 */
export async function logIn(page, origin, user) {
  await page.goto(`${origin}/SOGo/`);
  const name = "input[ng-model='app.creds.username']";
  await page.waitForSelector(name, { visible: true });
  await page.type(name, user.name);
  await page.type("#passwordField", user.password);
  await page.keyboard.press("Enter");
  await page.waitForSelector("md-list.sg-folder-list, #messagesList");
}

let opened = 0;

/**
 * Opens a composer by its address, as a link to a mail address does.
 * @param {Page} page
 * @param {string} origin
 * @param {User} user
 * @param {Envelope} envelope
 * @param {boolean} isRich
 * @returns {Promise<import("puppeteer-core").ElementHandle<HTMLElement>>} the empty body
 */
export async function compose(page, origin, user, { to, subject }, isRich) {
  const own = `/SOGo/so/${user.name}`;
  // rich or plain is a preference of the user's, and known to a page from its start
  await page.evaluate(
    async (address, type) => {
      const defaults = { SOGoMailComposeMessageType: type };
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", "x-xsrf-token": token },
        body: JSON.stringify({ defaults, settings: {} }),
      });
      if (!answer.ok) throw new Error(`SOGo does not take the preference: ${answer.status} ${await answer.text()}`);
    },
    `${own}/Preferences/save`,
    isRich ? "html" : "text",
  );
  const mailto = encodeURIComponent(`mailto:${to}?subject=${subject}`);
  await page.goto(`${origin}${own}/Mail/UIxMailPopupView?${++opened}#!/Mail/0/new?${mailto}`);
  await page.waitForFunction(
    (send, subject) => {
      const button = /** @type {HTMLButtonElement | null} */ (document.querySelector(send));
      const written = /** @type {HTMLInputElement | null} */ (document.querySelector("input[name=subject]"));
      // the focus goes to the recipients when the composer has come up, not before
      const isUp = document.activeElement?.closest("md-chips") && document.querySelector("md-chip");
      return isUp && button && !button.disabled && written?.value === subject;
    },
    {},
    SEND,
    subject,
  );
  if (!isRich) return found(await page.waitForSelector(TEXTAREA, { visible: true }));
  await page.waitForFunction(() => {
    const { CKEDITOR } = /** @type {any} */ (window);
    return /** @type {any[]} */ (Object.values(CKEDITOR?.instances ?? {})).some(({ status }) => status === "ready");
  });
  const frame = await (await page.waitForSelector(EDITOR))?.contentFrame();
  const body = found(await frame?.waitForSelector("body[contenteditable=true]"));
  // in Chromium CKEditor hears of the focus later than the page, and then puts the caret where it wants it: what is typed before goes astray
  await body.focus();
  await page.waitForFunction(() => {
    const editors = /** @type {any[]} */ (Object.values(/** @type {any} */ (window).CKEDITOR.instances));
    return navigator.userAgent.includes("Firefox") || editors.some((editor) => editor.focusManager.hasFocus);
  });
  return body;
}

/**
 * Puts words into the open composer, all at once, by the browser's or the editor's own command.
 * @param {Page} page
 * @param {{ text: string } | { markup: string }} words
 */
export async function fill(page, words) {
  if ("text" in words) {
    await page.focus(TEXTAREA);
    await page.evaluate((text) => document.execCommand("insertText", false, text), words.text);
    return;
  }
  await page.click(EDITOR);
  await page.evaluate((markup) => {
    const [editor] = /** @type {any[]} */ (Object.values(/** @type {any} */ (window).CKEDITOR.instances));
    editor.insertHtml(markup);
  }, words.markup);
}

/** Sends what the open composer holds. @param {Page} page */
export async function send(page) {
  await page.$eval(SEND, (button) => /** @type {HTMLElement} */ (button).click());
  const said = await page.waitForFunction(
    (send) => {
      const state = document.querySelector("md-toast, sg-ripple-content [ng-switch-when=sent], sg-ripple-content [ng-switch-when=error]");
      // what it says of a message that is sent goes away by itself, and the composer with it
      return state?.textContent?.trim() || (document.querySelector(send) ? "" : "sent");
    },
    { polling: 50 },
    SEND,
  );
  const state = await said.jsonValue();
  if (!/sent/i.test(state ?? "")) throw new Error(`SOGo does not send the message: ${state}`);
}

/** @template T @param {T | null | undefined} element @returns {T} */
function found(element) {
  if (!element) throw new Error("SOGo shows no composer");
  return element;
}
