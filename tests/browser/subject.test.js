/** The subject is read with its message, and nothing is drawn or put in there. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, contentComes, isMarked, marks, marksCome, nextFrame, panel, score } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** A host of which it is known where the subject stands, and one of which it is not. */
const HOSTS = [SITE, "mail.zoho.eu"];

const SUBJECT = "Senior Rust engineer at Northwind, £90–110k, remote in the UK";
const BODY = "Hi Dana, I am hiring a senior engineer. Shall I send you more? ";

inBothBrowsers(({ newPage }) => {
  for (const host of HOSTS) {
    test(`${host}: what stands in the subject is not missing, and a change there is noticed`, async () => {
      const page = await opened(host);
      await page.type("#subject", SUBJECT);
      await page.type("#message", BODY);
      await marksCome(page, (now) => isMarked(now, "missing", "a senior engineer"), "what is missing is marked in the message");
      const frame = await panel(page);
      // all but flexibility
      assert.equal(await score(frame, 80), 85);
      assert.deepEqual(await marks(page), [["missing", "a senior engineer"]], "nothing is drawn in the subject");

      await page.evaluate(() => {
        const subject = /** @type {HTMLInputElement} */ (document.querySelector("#subject"));
        subject.value = "We offer £80,000";
        subject.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await scoreComes(page, 35);

      await page.click("#subject", { count: 3 });
      await page.keyboard.type("A chance for you");
      await page.click("#message");
      await scoreComes(page, 0);
      await page.close();
    });
  }

  test("each message has its own, and notes have none", async () => {
    const page = await opened(SITE);
    await page.type("#subject", SUBJECT);
    await page.type("#other", BODY);
    await panel(page);
    await scoreComes(page, 63);
    await page.type("#notes", BODY);
    await scoreComes(page, 0);
    await page.close();
  });

  test("fixes, sentences and findings go to where they belong", async () => {
    const page = await opened(SITE);
    await page.type("#subject", "Rust engineer, attractive package");
    await page.type("#message", "Hi Dana, I am hiring a senior engineer. We offer a competitive salary. ");
    await marksCome(page, (now) => isMarked(now, "vague", "competitive salary"), "the words of the message are marked where they stand");
    await addFromPanel(page, "remote");
    const { text } = await contentComes(page, { selector: "#message" }, (text) => /remote/i.test(text));
    assert.ok(text.startsWith("Hi Dana, I am hiring a senior engineer. We offer a competitive salary. "), text);
    assert.equal(await page.$eval("#subject", (input) => /** @type {HTMLInputElement} */ (input).value), "Rust engineer, attractive package");
    await page.close();
  });

  test("an empty message has no subject either", async () => {
    const page = await opened(SITE);
    await page.type("#subject", "I am hiring a senior Rust engineer, competitive salary");
    await page.click("#message");
    await page.keyboard.press("Shift");
    const frame = await panel(page);
    await nextFrame(page);
    assert.equal(await frame.$eval("button.pill", (pill) => /\d/.test(pill.getAttribute("aria-label") ?? "")), false);
    await page.close();
  });

  /** @param {string} host @returns {Promise<Page>} */
  async function opened(host) {
    const page = await newPage();
    await page.goto(`https://${host}/subject`);
    return page;
  }
});

/** Waits for a score of so many points, from a habit or two less. @param {Page} page @param {number} points */
async function scoreComes(page, points) {
  const frame = await panel(page);
  let label = "";
  for (const until = Date.now() + 30_000; Date.now() < until; await nextFrame(page)) {
    label = (await frame.$eval("button.pill", (pill) => pill.getAttribute("aria-label"))) ?? "";
    const now = Number.parseInt(label, 10);
    if (now <= points && now >= points - 15) return;
  }
  assert.fail(`${points} points are to come; but the pill says “${label}”`);
}
