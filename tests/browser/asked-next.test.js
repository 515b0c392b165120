/**
 * What candidates ask next, once the four questions are answered: quiet chips, worth no points, each of which puts in what the role tells, or else a
 * sentence with a blank.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, contentComes, contentOf, openExtensionPage, panel, score, type, undo } from "./composing.js";
import { BACKEND, keepRoles } from "./kept-roles.js";

/** @typedef {import("puppeteer-core").Frame} Frame */

const AT = { selector: "#message" };
const THREE =
  "Hi Ana, I hire for Northwind, and we are looking for a senior backend engineer. The salary is £70,000–£85,000 a year. The stack is Rust. It is fully remote.";
const FOURTH = " The team decides its architecture itself.";
const NEXT = ["Contract", "Working hours", "Visa", "Interview"];

/** A role that tells all of it, and what of that is put in. @type {Role} */
const TELLING = {
  ...{ ...BACKEND, contract: "permanent", hours: "40 hours a week, with core hours from 10 to 3 London time" },
  ...{ visa: "we sponsor visas", interview: ["a call with Tom", "a pairing session", "a talk with the team"] },
};
const PUT_IN = /** @type {const} */ ([
  ["contract", "Contract: permanent."],
  ["hours", "Working hours: 40 hours a week, with core hours from 10 to 3 London time."],
  ["visa", "Work visa: we sponsor visas."],
  ["interview", "The interview has these steps: a call with Tom, a pairing session, then a talk with the team."],
]);

inBothBrowsers(({ newPage }) => {
  test("they are there once all four are stated and not before; with a role each puts in its fact and goes; no score changes", async () => {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await page.click(AT.selector);
    await type(page, [THREE]);
    const frame = await panel(page);
    const before = await score(frame, 1);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector('[data-do="add flexibility"]');
    assert.equal(await frame.$(".also"), null);

    await page.focus(AT.selector);
    await page.keyboard.type(FOURTH);
    await offers(frame, NEXT);
    assert.equal(await frame.$eval(".also h3", (one) => one.textContent), "Candidates ask next");
    const full = await scoreInPanel(frame);
    assert.ok(full > before, `${full} after ${before}`);

    const settings = await openExtensionPage(page, "options.html");
    await keepRoles(settings, [TELLING]);
    await page.bringToFront();
    await click(page, frame, "[data-do=roles]");
    await click(page, frame, `[data-do="role ${TELLING.id}"]`);
    await offers(frame, NEXT);
    await frame.waitForSelector('[data-do="also visa"][title="Work visa: we sponsor visas."]');
    const own = (await contentOf(page, AT)).text;
    assert.equal(own, THREE + FOURTH);
    for (const [at, [detail, sentence]] of PUT_IN.entries()) {
      await click(page, frame, `[data-do="also ${detail}"]`);
      await contentComes(page, AT, (text) => text.endsWith(sentence));
      await offers(frame, NEXT.slice(at + 1));
      assert.equal(await scoreInPanel(frame), full);
    }
    assert.equal((await contentOf(page, AT)).text, [own, ...PUT_IN.map(([, sentence]) => sentence)].join(" "));

    // the last click is one step for Undo
    await page.focus(AT.selector);
    await undo(page);
    await contentComes(page, AT, (text) => text.endsWith("Work visa: we sponsor visas."));
    await offers(frame, ["Interview"]);
    await settings.evaluate(() => chrome.storage.local.clear());
    for (const one of [settings, page]) await one.close();
  });

  test("without a role, or where it does not tell, a click puts in a sentence with a blank, and nothing is in before; what the message tells is not asked", async () => {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await page.click(AT.selector);
    await type(page, [`${THREE}${FOURTH} We sponsor visas.`]);
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await offers(frame, ["Contract", "Working hours", "Interview"]);
    const full = await scoreInPanel(frame);
    const own = (await contentOf(page, AT)).text;
    assert.equal(own, `${THREE}${FOURTH} We sponsor visas.`);

    await click(page, frame, '[data-do="also contract"]');
    await contentComes(page, AT, (text) => text === `${own} The contract is [permanent / fixed-term / freelance].`);
    await offers(frame, ["Working hours", "Interview"]);
    assert.equal(await frame.$eval(".blanks p", (one) => one.textContent), "Fill in 1 blank");
    assert.equal(await scoreInPanel(frame), full);
    // the blank is selected: whoever types goes on with it
    await page.focus(AT.selector);
    await page.keyboard.type("permanent");
    await contentComes(page, AT, (text) => text === `${own} The contract is permanent.`);
    await frame.waitForFunction(() => document.querySelector(".blanks") === null);
    await offers(frame, ["Working hours", "Interview"]);

    const settings = await openExtensionPage(page, "options.html");
    await keepRoles(settings, [BACKEND]);
    await page.bringToFront();
    await click(page, frame, "[data-do=roles]");
    await click(page, frame, `[data-do="role ${BACKEND.id}"]`);
    await frame.waitForFunction((title) => document.querySelector(".role-told")?.textContent?.startsWith(title), {}, BACKEND.title);
    await click(page, frame, '[data-do="also interview"]');
    await contentComes(page, AT, (text) => text.endsWith(" The interview has [number] steps: [what happens in each]."));
    await offers(frame, ["Working hours"]);
    await settings.evaluate(() => chrome.storage.local.clear());
    for (const one of [settings, page]) await one.close();
  });
});

/** Waits until these are asked, each by a button; where none is, there is no such part. @param {Frame} frame @param {string[]} expected */
async function offers(frame, expected) {
  const wanted = JSON.stringify(expected);
  const now = () => JSON.stringify([...document.querySelectorAll(".also li")].map((one) => one.querySelector("button")?.textContent));
  await frame
    .waitForFunction(`(${now})() === ${JSON.stringify(wanted)} && (document.querySelector(".also") !== null) === ${expected.length > 0}`)
    .catch(async () => assert.equal(await frame.evaluate(now), wanted));
}

/** @param {Frame} frame */
const scoreInPanel = (frame) => frame.$eval(".head .ring-number", (one) => Number(one.textContent));
