/**
 * What holds in every real webmail: the marks come while a message is written, one click adds a sentence, and what arrives is byte by byte
 * what arrives without the extension.
 */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { after, before, test } from "node:test";
import { bodyOf, differences } from "../webmail/body.js";
import { markupOf, messageOf } from "../webmail/messages.js";
import { startWebmail } from "../webmail/webmail.js";
import { ELSEWHERE, inBothBrowsers, inTurn } from "./browsers.js";
import { click, contentComes, contentOf, markComes, marksCome, MESSAGE, panel, score, type, undo } from "./composing.js";
import { paintComes, VAGUE } from "./pixels.js";
import { tipSays } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../webmail/pages.js").Envelope} Envelope */
/** @typedef {import("../webmail/webmail.js").User} User */
/** @typedef {{ kind: string, at: import("./composing.js").At, isRich: boolean }} Composer */

/** How a webmail is driven. Everything is asked of a page that is logged in at `origin`.
 * @typedef {object} Driven
 * @property {"Roundcube" | "SOGo"} software
 * @property {string} host where the extension is
 * @property {Composer[]} composers
 * @property {(browser: import("./turning-on.js").In) => Promise<void>} [turnOn] what the user does first
 * @property {(page: Page, origin: string, user: User) => Promise<void>} logIn
 * @property {(page: Page, origin: string, user: User, envelope: Envelope, isRich: boolean) => Promise<import("puppeteer-core").ElementHandle>} compose
 * @property {(page: Page, origin: string, user: User, envelope: Envelope, words: { text: string } | { markup: string }) => Promise<void>} composeFilled
 * @property {(page: Page) => Promise<void>} send
 */

/** In each webmail and each browser: sixty in a run. */
const MESSAGES = Number(process.env.FACTS_FIRST_MESSAGES ?? 2);
const SUBJECT = "Senior engineer";

/** A message with a term to put right and no word on freedom; and the same with both done, as somebody types it who knows better. */
const TO_MEND = ["Hi Priya,", "I am hiring a senior backend engineer for Northwind: Rust, PostgresSQL, fully remote.", "The pay is £80,000 to £95,000 a year."];
const ADDED = " The team decides everything itself, and a change goes live after one review.";
const MENDED = TO_MEND.map((line) => line.replace(/PostgresSQL(.*)/, `PostgreSQL$1${ADDED}`));

/** @param {Driven} driven */
export function arrivesAsWithoutIt({ software, host, composers, turnOn, logIn, compose, composeFilled, send }) {
  /** @type {import("../webmail/webmail.js").Webmail} */
  let webmail;
  before(async () => {
    webmail = await startWebmail({ software });
  });
  after(() => webmail?.stop());

  inBothBrowsers(({ name, newPage, server }) => {
    /** One page logged in under each name. @type {Map<string, Promise<Page>>} */
    const pages = new Map();
    before(() => turnOn?.({ name, newPage }));

    /** @param {string} at @returns {Promise<Page>} */
    async function pageAt(at) {
      const page = await /** @type {Promise<Page>} */ (pages.get(at) ?? pages.set(at, logInAt(at)).get(at));
      await page.bringToFront();
      return page;
    }

    /** @param {string} at */
    async function logInAt(at) {
      server().mount(at, webmail.handler);
      const page = await newPage();
      await logIn(page, `https://${at}`, webmail.users.recruiter);
      return page;
    }

    /** What arrives when the same is written and sent with the extension and without. @param {(page: Page, origin: string, envelope: Envelope, isWith: boolean) => Promise<unknown>} write */
    async function arrivals(write) {
      const to = webmail.users.developer.address;
      /** @type {Buffer[]} */
      const bodies = [];
      for (const at of [host, ELSEWHERE]) {
        const page = await pageAt(at);
        const already = (await webmail.delivered(to)).length;
        await write(page, `https://${at}`, { to, subject: SUBJECT }, at === host);
        await send(page);
        bodies.push(bodyOf((await webmail.waitForDelivery(to, already + 1))[already].raw));
      }
      return /** @type {[Buffer, Buffer]} */ (bodies);
    }

    for (const { kind, at, isRich } of composers) {
      test(`${kind}: the marks and the score come, and what is sent is what is sent without the extension`, async () => {
        const [withIt, without] = await arrivals(async (page, origin, envelope, isWith) => {
          const composer = await compose(page, origin, webmail.users.recruiter, envelope, isRich);
          await composer.focus();
          await type(page, MESSAGE);
          if (!isWith) return;
          await score(await panel(page));
          await paintComes(page, at.frame ?? at.selector, VAGUE);
          if (at.frame || name === "Chromium") await markComes(page, "vague", "competitive salary", at.frame);
          await addAndUndo(page, at);
        });
        assert.match(withIt.toString("latin1"), /competitive salary/);
        assert.equal(differences(withIt, without), null);
      });
    }

    for (const { kind, at, isRich } of inTurn(name, composers)) {
      test(`${kind}: with a term put right and an answer added by a click, and its blanks filled, what is sent is what is sent when all is typed by hand`, async () => {
        const [clicked, typed] = await arrivals(async (page, origin, envelope, isWith) => {
          const composer = await compose(page, origin, webmail.users.recruiter, envelope, isRich);
          await composer.focus();
          await type(page, isWith ? TO_MEND : MENDED);
          if (isWith) await mend(page, at);
        });
        assert.match(clicked.toString("latin1"), /PostgreSQL/);
        assert.match(clicked.toString("latin1"), /one=?\s+review/);
        assert.equal(differences(clicked, typed), null);
      });
    }

    test(`${MESSAGES} generated messages, plain and rich, arrive as they do without the extension`, async (t) => {
      const seed = Number(process.env.FACTS_FIRST_SEED ?? randomInt(2 ** 31));
      t.diagnostic(`seed ${seed}`);
      for (let one = seed; one < seed + MESSAGES; one++) {
        const { isRich, at } = /** @type {Composer} */ (composers[(one - seed) % composers.length]);
        const lines = messageOf(one);
        const words = isRich ? { markup: markupOf(lines, one) } : { text: lines.join("\n") };
        const [withIt, without] = await arrivals(async (page, origin, envelope, isWith) => {
          await composeFilled(page, origin, webmail.users.recruiter, envelope, words);
          // a composer that only the page has given the focus is left alone
          await page.keyboard.press("Shift");
          if (!isWith) return;
          await score(await panel(page));
          if (isRich) await marksCome(page, (now) => now.length > 0, "The message is to be marked", at.frame);
        });
        assert.equal(differences(withIt, without), null, `seed ${one}`);
      }
    });
  });
}

/** The click of the panel's button for pay, and one undo: the webmail's own, which then has to know of it. @param {Page} page @param {import("./composing.js").At} at */
async function addAndUndo(page, at) {
  // CKEditor puts characters of no width where the caret is, and sends none of them
  const text = async () => (await contentOf(page, at)).text.replaceAll("\u200B", "");
  const before = await text();
  const frame = await panel(page);
  await click(page, frame, "[data-do=open]");
  await click(page, frame, '[data-do="add pay"]');
  await contentComes(page, at, (text) => /a year\.$/.test(text));
  // the open panel may lie over Send; where the focus has left it, it has folded by itself
  await frame.evaluate(() => /** @type {HTMLElement | null} */ (document.querySelector("[data-do=close]"))?.click());
  await undo(page);
  await contentComes(page, at, (now) => !/a year\.$/.test(now));
  assert.equal(await text(), before);
}

/** Clicks the fix of a term and the sentence for what is missing, and types what belongs into its blanks. @param {Page} page @param {import("./composing.js").At} at */
async function mend(page, at) {
  const frame = await panel(page);
  await click(page, frame, "[data-do=open]");
  const fix = await frame.waitForFunction(() => {
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-do^='fix ']")]);
    return all.find((one) => one.textContent === "Write PostgreSQL")?.dataset["do"];
  });
  await click(page, frame, `[data-do="${await fix.jsonValue()}"]`);
  await contentComes(page, at, (text) => text.includes("PostgreSQL,"));
  await click(page, frame, '[data-do="add flexibility"]');
  await contentComes(page, at, (text) => text.includes("[what]"));
  await tipSays(page, "Fill in [what]");
  await page.keyboard.type("everything");
  await contentComes(page, at, (text) => text.includes("decides everything itself"));
  // Tab leads on from a blank that is selected; to one that is left there is the panel's own button
  if (await frame.$("[data-do=open]")) await click(page, frame, "[data-do=open]");
  await click(page, frame, '[data-do="blank 0"]');
  await tipSays(page, "Fill in [which steps]");
  await page.keyboard.type("one review");
  await contentComes(page, at, (text) => text.includes(ADDED));
  await frame.evaluate(() => /** @type {HTMLElement | null} */ (document.querySelector("[data-do=close]"))?.click());
}
