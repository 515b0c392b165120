/** In a real webmail: the marks come while the message is written, and what arrives is byte by byte what arrives without the extension. */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { after, before, test } from "node:test";
import { bodyOf, differences } from "../webmail/body.js";
import { markupOf, messageOf } from "../webmail/messages.js";
import { composeHtml, composePlain, logIn, openFilled, send } from "../webmail/pages.js";
import { startWebmail } from "../webmail/webmail.js";
import { ELSEWHERE, inBothBrowsers, WEBMAIL } from "./browsers.js";
import { click, contentComes, contentOf, markComes, marksCome, MESSAGE, panel, score, type, undo } from "./composing.js";
import { paintComes, VAGUE } from "./pixels.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../webmail/pages.js").Envelope} Envelope */

/** @type {{ kind: string, at: import("./composing.js").At, compose: (page: Page, envelope: Envelope) => Promise<import("puppeteer-core").ElementHandle> }[]} */
const COMPOSERS = [
  { kind: "a plain message", at: { selector: "#composebody" }, compose: composePlain },
  { kind: "a rich-text message", at: { frame: "#composebody_ifr", selector: "body" }, compose: async (page, envelope) => (await composeHtml(page, envelope)).body },
];

/** In each browser. */
const MESSAGES = Number(process.env.FACTS_FIRST_MESSAGES ?? 25);

/** @type {import("../webmail/webmail.js").Webmail} */
let webmail;
before(async () => {
  webmail = await startWebmail();
});
after(() => webmail?.stop());

inBothBrowsers(({ name, newPage, server }) => {
  /** One page logged in under each name. @type {Map<string, Promise<Page>>} */
  const pages = new Map();

  /** @param {string} host */
  async function logInAt(host) {
    server().mount(host, webmail.handler);
    const page = await newPage();
    await logIn(page, `https://${host}`, webmail.users.recruiter);
    return page;
  }

  for (const { kind, at, compose } of COMPOSERS) {
    test(`${kind}: the marks and the score come, and what is sent is what is sent without the extension`, async () => {
      const to = webmail.users.developer.address;
      /** @type {Buffer[]} */
      const bodies = [];
      for (const host of [WEBMAIL, ELSEWHERE]) {
        if (!pages.has(host)) pages.set(host, logInAt(host));
        const page = await /** @type {Promise<Page>} */ (pages.get(host));
        await page.bringToFront();
        // while it loads its list, Roundcube lets a click on "Compose" go by
        await page.waitForFunction(() => /** @type {any} */ (window).rcmail?.busy === false);
        const already = (await webmail.delivered(to)).length;
        const composer = await compose(page, { to, subject: "Senior engineer" });
        await composer.focus();
        await type(page, MESSAGE);
        if (host === WEBMAIL) {
          await score(await panel(page));
          await paintComes(page, at.frame ?? at.selector, VAGUE);
          if (at.frame || name === "Chromium") await markComes(page, "vague", "competitive salary", at.frame);
          await addAndUndo(page, at);
        }
        await send(page);
        bodies.push(bodyOf((await webmail.waitForDelivery(to, already + 1))[already].raw));
      }
      const [withIt, without] = /** @type {[Buffer, Buffer]} */ (bodies);
      assert.equal(differences(withIt, without), null);
    });
  }

  test(`${MESSAGES} generated messages, plain and rich, arrive as they do without the extension`, async (t) => {
    const seed = Number(process.env.FACTS_FIRST_SEED ?? randomInt(2 ** 31));
    t.diagnostic(`seed ${seed}`);
    const to = webmail.users.developer.address;
    for (let one = seed; one < seed + MESSAGES; one++) {
      const isRich = (one - seed) % 2 === 1;
      /** @type {Buffer[]} */
      const bodies = [];
      for (const host of [WEBMAIL, ELSEWHERE]) {
        if (!pages.has(host)) pages.set(host, logInAt(host));
        const page = await /** @type {Promise<Page>} */ (pages.get(host));
        await page.bringToFront();
        const already = (await webmail.delivered(to)).length;
        const lines = messageOf(one);
        await openFilled(page, `https://${host}`, { to, subject: "Senior engineer" }, isRich ? { markup: markupOf(lines, one) } : { text: lines.join("\n") });
        if (host === WEBMAIL) {
          const frame = await panel(page);
          await score(frame);
          if (isRich) await marksCome(page, (now) => now.length > 0, "The message is to be marked", "#composebody_ifr");
        }
        await send(page);
        bodies.push(bodyOf((await webmail.waitForDelivery(to, already + 1))[already].raw));
      }
      const [withIt, without] = /** @type {[Buffer, Buffer]} */ (bodies);
      assert.equal(differences(withIt, without), null, `seed ${one}`);
    }
  });
});

/** The click of the panel's button for pay, and one undo: the webmail's own, which then has to know of it. @param {Page} page @param {import("./composing.js").At} at */
async function addAndUndo(page, at) {
  const before = await contentOf(page, at);
  const frame = await panel(page);
  await click(page, frame, "[data-do=open]");
  await click(page, frame, '[data-do="add pay"]');
  await contentComes(page, at, (text) => /a year\.$/.test(text));
  await undo(page);
  const { text } = await contentComes(page, at, (now) => !/a year\.$/.test(now));
  assert.equal(text, before.text);
}
