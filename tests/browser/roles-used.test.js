/**
 * Roles in use: in the panel at a message, in the popup, and in the playground, which keeps them in memory. Nothing is put in without a click.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { addFromPanel, click, clickUntilItCounts, contentComes, markComes, openExtensionPage, panel, type, undo } from "./composing.js";
import { BACKEND, keepRoles, others } from "./kept-roles.js";
import { PLAYGROUND, servePlayground } from "./playground.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const MESSAGE = { selector: "#message" };
const BOX = { selector: "#box" };

/** How a message begins that was started from the role. */
const STARTED = /^Hi .*\[what you liked about their work\].*hiring for this role: Backend Engineer at Northwind\. The salary is £70,000–£85,000 a year\./s;

inBothBrowsers(({ newPage, server }) => {
  /** A page with a composer, and the settings, while these roles are kept. @param {readonly Role[]} roles */
  async function pagesWith(roles) {
    const mail = await newPage();
    await mail.setViewport({ width: 1200, height: 900 });
    await mail.goto(`https://${SITE}/plain`);
    await mail.click("#message");
    await type(mail, ["Hi Priya,"]);
    const page = await openExtensionPage(mail, "options.html");
    // a test that failed may have left some of its own
    await page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    await keepRoles(page, roles);
    await mail.bringToFront();
    return { mail, page };
  }

  test("in the panel a role is picked with the keyboard and announced; its facts are added, what differs is told, and an empty message starts from it", async () => {
    const { mail, page } = await pagesWith([BACKEND, ...others(12)]);
    await type(mail, ["", "we are hiring a senior engineer. The work is fully remote."]);
    await markComes(mail, "stated", "fully remote");
    let frame = await panel(mail);
    await click(mail, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=roles]");
    await frame.focus("[data-do=roles]");
    await mail.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.className === "role-search");
    assert.equal(await frame.$$eval(".role-option", (all) => all.length), 9);
    await mail.keyboard.type("backend");
    await offers(frame, 1);
    await mail.keyboard.press("Tab");
    await mail.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.className === "role-name");
    assert.equal(await told(frame), "Backend Engineer, Northwind");
    await frame.waitForFunction(() => [...document.querySelectorAll("[role=status]")].some((one) => one.textContent === "Role: Backend Engineer, Northwind"));
    await frame.waitForFunction(() => document.querySelector(".differs")?.textContent === "The role says hybrid: two days a week in the Leeds office.");
    // nothing is put in without a click
    assert.ok(!(await contentComes(mail, MESSAGE, () => true)).text.includes("£"));
    await clickUntilItCounts(mail, frame, '[data-do="add pay"]');
    await contentComes(mail, MESSAGE, (words) => words.includes("The salary is £70,000–£85,000 a year."));
    await clickUntilItCounts(mail, frame, '[data-do="add stack"]');
    await contentComes(mail, MESSAGE, (words) => words.includes("The stack is Rust, PostgreSQL and Kafka."));
    const kept = await page.evaluate((key) => chrome.storage.local.get(key), `picked:${SITE}`);
    assert.deepEqual(kept, { [`picked:${SITE}`]: BACKEND.id });
    await mail.close();

    // the role that was picked on this site is there again, and starts a message
    const again = await newPage();
    await again.setViewport({ width: 1200, height: 900 });
    await again.goto(`https://${SITE}/plain`);
    await again.click("#message");
    frame = await panel(again);
    await click(again, frame, "[data-do=open]");
    await clickUntilItCounts(again, frame, "[data-do=start]");
    await contentComes(again, MESSAGE, (words) => STARTED.test(words));
    await frame.waitForFunction(() => /Fill in \d blanks?/.test(document.querySelector(".blanks")?.textContent ?? ""));
    await again.close();
    await clear(page);
  });

  test("a message about another job says so once, in place of what differs, and one click puts the role away", async () => {
    const { mail, page } = await pagesWith([BACKEND]);
    await type(mail, ["", "we at Quillmere are hiring an iOS developer. The work is fully remote."]);
    await markComes(mail, "stated", "fully remote");
    const frame = await panel(mail);
    await click(mail, frame, "[data-do=open]");
    await clickUntilItCounts(mail, frame, "[data-do=roles]");
    await clickUntilItCounts(mail, frame, `[data-do="role ${BACKEND.id}"]`);
    await frame.waitForSelector(".role-another");
    assert.equal(
      await frame.$eval(".role-another p", (one) => one.textContent),
      "This message looks like it is about another job than “Backend Engineer, Northwind”.",
    );
    assert.equal(await frame.$(".differs"), null);
    await clickUntilItCounts(mail, frame, '.role-another [data-do="role none"]');
    await frame.waitForFunction(() => document.querySelector(".role-told")?.textContent === "No role" && !document.querySelector(".role-another"));
    assert.equal(await frame.$(".differs"), null);
    assert.deepEqual(await page.evaluate((key) => chrome.storage.local.get(key), `picked:${SITE}`), { [`picked:${SITE}`]: "" });
    await mail.close();
    await clear(page);
  });

  test("with no role kept the panel leads to where one is made", async () => {
    const { mail, page } = await pagesWith([]);
    await type(mail, ["", "we are hiring a senior engineer. We offer a competitive salary."]);
    const before = new Set(mail.browser().targets());
    await addFromPanel(mail, "stack", async () => {
      const frame = await panel(mail);
      await frame.click('[data-do="add role"]');
      const opened = await mail.browser().waitForTarget((target) => !before.has(target));
      await (await opened.page())?.close();
      await mail.bringToFront();
    });
    await mail.close();
    await clear(page);
  });

  test("in the popup a role starts a message, its facts are added and taken out again, and the next time it is the first one", async () => {
    const { mail, page } = await pagesWith([...others(1), { ...BACKEND, used: 0 }]);
    const first = await openExtensionPage(mail, "popup.html");
    await first.waitForSelector("#panel [data-do=roles]");
    await first.focus("[data-do=roles]");
    await first.keyboard.press("Enter");
    await first.waitForFunction(() => document.activeElement?.className === "role-option");
    assert.deepEqual(await listed(first), ["Engineer 0, Northwind", "Backend Engineer, Northwind", "No role"]);
    await first.click(`[data-do="role ${BACKEND.id}"]`);
    assert.equal(await told(first), "Backend Engineer, Northwind");
    await first.click("[data-do=start]");
    await contentComes(first, BOX, (words) => STARTED.test(words));
    await first.waitForFunction(() => /Fill in \d blanks?/.test(document.querySelector(".blanks")?.textContent ?? ""));
    await first.focus("#box");
    await undo(first);
    await contentComes(first, BOX, (words) => words === "");

    await first.keyboard.type("Hi Priya, we are hiring a senior engineer. The work is fully remote.");
    await first.waitForFunction(() => document.querySelector(".differs")?.textContent === "The role says hybrid: two days a week in the Leeds office.");
    await first.click('[data-do="add pay"]');
    await contentComes(first, BOX, (words) => words.endsWith("The salary is £70,000–£85,000 a year."));
    await first.waitForFunction(`chrome.storage.session.get("message").then(({ message }) => message?.includes("£70,000"))`);
    await first.close();

    const again = await openExtensionPage(mail, "popup.html");
    await again.waitForFunction(() => document.querySelector(".role-told")?.textContent === "Backend Engineer, Northwind");
    await again.click("[data-do=roles]");
    await again.waitForSelector(".role-list");
    assert.deepEqual(await listed(again), ["Backend Engineer, Northwind", "Engineer 0, Northwind", "No role"]);
    await again.click("[data-do=roles]");
    await again.click('[data-do="add stack"]');
    await contentComes(again, BOX, (words) => words.endsWith("The stack is Rust, PostgreSQL and Kafka."));
    await again.evaluate(() => chrome.storage.session.clear());
    for (const one of [again, mail]) await one.close();
    await clear(page);
  });

  test("the playground has two roles to try, and takes more by its form: they are used as anywhere, and gone when the page is loaded anew", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel [data-do=roles]");
    const opens = async () => {
      await page.click("[data-do=roles]");
      await page.waitForSelector(".role-list");
      return listed(page);
    };
    const own = ["Senior Backend Engineer, Northwind", "Platform Engineer, Halden Grid", "No role"];
    assert.deepEqual(await opens(), own);
    await page.click(".role-option");
    assert.equal(await told(page), own[0]);
    await page.click('[data-example="bare"]');
    await page.click('[data-do="add pay"]');
    await contentComes(page, BOX, (words) => words.includes("The salary is £82,000–£95,000 a year."));

    // by the keyboard, from the list into the form and back
    await page.focus("[data-do=roles]");
    await page.keyboard.press("Enter");
    await page.focus('[data-do="add role"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    for (const [id, words] of Object.entries({ title: BACKEND.title, company: BACKEND.company, min: "70,000", max: "85,000", currency: "GBP" })) {
      await page.focus(`#${id}`);
      await page.keyboard.type(words);
    }
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => !document.querySelector("dialog[open]"));
    assert.deepEqual(await opens(), ["Backend Engineer, Northwind", ...own]);
    await page.click(".role-option");
    assert.equal(await told(page), "Backend Engineer, Northwind");
    await page.click('[data-example="empty"]');
    await page.click("[data-do=start]");
    await contentComes(page, BOX, (words) => STARTED.test(words));
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], ["message"]]);

    await page.reload();
    await page.waitForFunction(() => document.querySelector(".role-told")?.textContent === "No role");
    assert.deepEqual(await opens(), own);
    await page.close();
  });
});

/** The roles to pick. @param {Page} page */
const listed = (page) => page.$$eval(".role-option", (all) => all.map((one) => one.textContent));

/** Which role is picked. @param {Page | Frame} page */
const told = (page) => page.$eval(".role-told", (one) => one.textContent);

/** Waits until the panel's list has so many roles. @param {Frame} frame @param {number} count */
const offers = (frame, count) =>
  frame
    .waitForFunction((count) => document.querySelectorAll(".role-option").length === count, {}, count)
    .catch(async () => {
      const now = () => [
        document.hasFocus(),
        document.activeElement?.className,
        /** @type {HTMLInputElement | null} */ (document.querySelector(".role-search"))?.value,
        document.body.innerText,
      ];
      assert.fail(`Not ${count} roles; focus, where, searched, shown: ${JSON.stringify(await frame.evaluate(now))}`);
    });

/** @param {Page} page */
async function clear(page) {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
}
