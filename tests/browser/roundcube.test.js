/**
 * A real webmail: what is written in Roundcube is marked as it is typed, and arrives byte for byte as it would without the
 * extension. The same Roundcube answers under the name of a site that the extension is for, and under one that it is not.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { bodyOf, differences } from "../webmail/body.js";
import { composeHtml, composePlain, logIn, send } from "../webmail/pages.js";
import { startWebmail } from "../webmail/webmail.js";
import { ELSEWHERE, inBothBrowsers, WEBMAIL } from "./browsers.js";
import { addFromPanel, MESSAGE, markComes, marks, panel, score, type, undo } from "./composing.js";
import { colours } from "./pixels.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {import("puppeteer-core").ElementHandle<HTMLElement>} Handle */

/** The dashed line under a vague answer, on a light ground. */
const VAGUE = "#a84a00";

/** @type {import("../webmail/webmail.js").Webmail} */
let webmail;
let sent = 0;

before(async () => {
  webmail = await startWebmail();
});
after(() => webmail?.stop());

/**
 * @type {{ kind: string, compose: (page: Page, envelope: { to: string, subject: string }) => Promise<{ inside: Page | Frame, body: Handle }>,
 *   wordsOf: (body: Handle) => Promise<string> }[]}
 */
const KINDS = [
  {
    kind: "a plain message",
    compose: async (page, envelope) => ({ inside: page, body: await composePlain(page, envelope) }),
    wordsOf: (body) => body.evaluate((one) => /** @type {HTMLTextAreaElement} */ (one).value),
  },
  {
    kind: "a rich-text message",
    compose: async (page, envelope) => {
      const { frame, body } = await composeHtml(page, envelope);
      return { inside: frame, body };
    },
    wordsOf: (body) => body.evaluate((one) => one.innerHTML),
  },
];

inBothBrowsers(({ name, newPage, server }) => {
  before(() => {
    for (const host of [WEBMAIL, ELSEWHERE]) server().mount(host, webmail.handler);
  });

  for (const { kind, compose, wordsOf } of KINDS) {
    test(`${kind} is marked while it is typed, and is delivered as it would be without us`, async () => {
      const with_ = await write(WEBMAIL, async (page, inside) => {
        await score(await panel(page), 1);
        if (inside !== page || name === "Chromium") {
          for (const [state, words] of /** @type {const} */ ([["stated", "Rust"], ["stated", "fully remote"], ["vague", "competitive salary"]])) {
            await markComes(inside, state, words);
          }
        } else {
          while (((await colours(page, "#composebody")).get(VAGUE) ?? 0) === 0);
        }
      });
      const without = await write(ELSEWHERE, async (_, inside) => assert.deepEqual(await marks(inside), []));
      assert.equal(differences(bodyOf(with_), bodyOf(without)), null);
    });

    test(`${kind}: what was added on a click and taken back by one undo is not delivered`, async () => {
      const undone = await write(WEBMAIL, async (page, inside, body) => {
        await score(await panel(page), 1);
        const typed = await wordsOf(body);
        await addFromPanel(page, "flexibility");
        await inside.waitForFunction((/** @type {Element} */ one, /** @type {string} */ typed) => (one instanceof HTMLTextAreaElement ? one.value : one.innerHTML) !== typed, {}, body, typed);
        assert.match(await wordsOf(body), /\[/, "the sentence has blanks to fill");
        await undo(page);
        await inside.waitForFunction((/** @type {Element} */ one, /** @type {string} */ typed) => (one instanceof HTMLTextAreaElement ? one.value : one.innerHTML) === typed, {}, body, typed);
      });
      const without = await write(ELSEWHERE, async () => {});
      assert.equal(differences(bodyOf(undone), bodyOf(without)), null);
    });

    /** Writes and sends the message under a host name. @param {string} host @param {(page: Page, inside: Page | Frame, body: Handle) => Promise<void>} meanwhile */
    async function write(host, meanwhile) {
      const { recruiter, developer } = webmail.users;
      const page = await newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(`https://${host}/`);
      // one browser stays logged in from page to page
      if (await page.$("#rcmloginuser")) await logIn(page, `https://${host}`, recruiter);
      const { inside, body } = await compose(page, { to: developer.address, subject: "Backend at Northwind" });
      await body.focus();
      await type(page, MESSAGE);
      await meanwhile(page, inside, body);
      await send(page);
      await page.close();
      const messages = await webmail.waitForDelivery(developer.address, ++sent);
      const last = messages.at(-1);
      assert.ok(last);
      return last.raw;
    }
  }
});
