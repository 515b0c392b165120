/**
 * Roundcube's pages (skin "elastic"), driven by puppeteer in Chromium or Firefox. Nothing here writes into the
 * message: the composers are handed to the caller, who types as a user would.
 */

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./webmail.js").User} User */

/**
 * @typedef {object} Envelope
 * @property {string} to
 * @property {string} subject
 */

/**
 * Logs in, up to the list of messages.
 * @param {Page} page
 * @param {string} origin where the webmail's handler answers
 * @param {User} user
 */
export async function logIn(page, origin, user) {
  await page.goto(`${origin}/`);
  await page.type("#rcmloginuser", user.name);
  await page.type("#rcmloginpwd", user.password);
  await page.click("#rcmloginsubmit");
  await arrival(page, "#messagelist", `${user.name} cannot log in`);
}

/**
 * Opens a plain-text composer, from any page that has the Compose button.
 * @param {Page} page
 * @param {Envelope} envelope
 * @returns {Promise<import("puppeteer-core").ElementHandle<HTMLTextAreaElement>>} the empty textarea. Its HTML toggle
 *   lies over its top left corner: focus it, or click elsewhere
 */
export async function composePlain(page, envelope) {
  await openComposer(page, envelope);
  const textarea = await page.waitForSelector("textarea#composebody", { visible: true });
  if (!textarea) throw new Error("Roundcube shows no plain-text composer");
  return textarea;
}

/**
 * Opens a rich-text composer (TinyMCE), from any page that has the Compose button.
 * @param {Page} page
 * @param {Envelope} envelope
 * @returns {Promise<{ body: import("puppeteer-core").ElementHandle<HTMLElement>, frame: import("puppeteer-core").Frame }>}
 *   the editable body and the frame whose document it is
 */
export async function composeHtml(page, envelope) {
  await openComposer(page, envelope);
  await page.click(".editor-toolbar a.mce-i-html");
  await page.waitForFunction(() => /** @type {any} */ (window).tinymce?.get("composebody")?.initialized === true);
  const frame = await (await page.waitForSelector("iframe#composebody_ifr"))?.contentFrame();
  const body = await frame?.waitForSelector("body#tinymce");
  if (!frame || !body) throw new Error("Roundcube shows no rich-text composer");
  return { body, frame };
}

/**
 * Sends what the open composer holds, up to the list of messages that Roundcube goes back to.
 * @param {Page} page
 */
export async function send(page) {
  await page.click("button.btn.send");
  await arrival(page, "#messagelist", "Roundcube does not send the message");
}

/**
 * Opens a composer by its address and puts the words in, all at once, by the browser's own editing command.
 * @param {Page} page
 * @param {string} origin
 * @param {Envelope} envelope
 * @param {{ text: string } | { markup: string }} words plain, or rich text
 */
export async function openFilled(page, origin, { to, subject }, words) {
  await page.goto(`${origin}/?${new URLSearchParams({ _task: "mail", _action: "compose", _to: to, _subject: subject })}`);
  await composerComes(page);
  if ("text" in words) {
    await page.focus("#composebody");
    await page.evaluate((text) => document.execCommand("insertText", false, text), words.text);
    return;
  }
  await page.click(".editor-toolbar a.mce-i-html");
  await page.waitForFunction(() => /** @type {any} */ (window).tinymce?.get("composebody")?.initialized === true);
  await page.click("#composebody_ifr");
  await page.evaluate((markup) => {
    const inside = /** @type {HTMLIFrameElement | null} */ (document.querySelector("#composebody_ifr"))?.contentDocument;
    inside?.body.focus();
    inside?.execCommand("insertHTML", false, markup);
  }, words.markup);
}

/** @param {Page} page @param {Envelope} envelope */
async function openComposer(page, { to, subject }) {
  // A busy Roundcube ignores the click.
  await page.waitForFunction(() => /** @type {any} */ (window).rcmail?.busy === false);
  await page.click("a.compose");
  await composerComes(page);
  await page.type("#compose_to ul.recipient-input li.input input", to);
  // The recipient is taken, and shown as an item of its own, when the focus goes on.
  await page.focus("#compose-subject");
  await page.waitForSelector("#compose_to ul.recipient-input li.recipient");
  await page.type("#compose-subject", subject);
}

/**
 * Waits for the composer. A page that is never done loading is loaded once more, as a person would: CI has met one, in Chromium, and 480
 * loads in a row met none.
 * @param {Page} page
 */
async function composerComes(page) {
  const failure = "Roundcube opens no composer";
  if (await arrives(page, "#compose-subject", failure, 20_000)) return;
  process.stderr.write(`${failure} within 20 s: ${await stateOf(page)}. It is loaded once more.\n`);
  await page.reload({ waitUntil: "domcontentloaded" });
  await arrival(page, "#compose-subject", failure);
}

/**
 * Waits for a page that has the element and whose scripts are done.
 * @param {Page} page
 * @param {string} selector
 * @param {string} failure
 */
async function arrival(page, selector, failure) {
  if (!(await arrives(page, selector, failure, 60_000))) throw new Error(`${failure}: ${await stateOf(page)}`);
}

/**
 * Whether the page comes within some milliseconds; a message of Roundcube's that stands in the way becomes an error.
 * @param {Page} page
 * @param {string} selector
 * @param {string} failure
 * @param {number} within
 */
async function arrives(page, selector, failure, within) {
  const look = (/** @type {string} */ awaited) => {
    const complaint = document.querySelector("#messagestack .alert-danger, #messagestack .alert-warning, .ui-dialog");
    if (complaint?.textContent) return complaint.textContent.trim();
    const { rcmail } = /** @type {any} */ (window);
    return document.readyState === "complete" && rcmail?.loaded && document.querySelector(awaited) ? "arrived" : null;
  };
  // asked again and again, since a wait of the driver's own may stay with the page that is left
  for (const until = Date.now() + within; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 50))) {
    const outcome = await page.evaluate(look, selector).catch(() => null);
    if (outcome === "arrived") return true;
    if (outcome !== null) throw new Error(`${failure}: ${outcome}`);
  }
  return false;
}

/** How far a page has come, for an error message. @param {Page} page */
async function stateOf(page) {
  const state = await page
    .evaluate(() => `${document.readyState}, its scripts ${/** @type {any} */ (window).rcmail?.loaded ? "done" : "not done"}`)
    .catch((/** @type {Error} */ error) => error.message);
  return `${page.url()} is ${state}`;
}
