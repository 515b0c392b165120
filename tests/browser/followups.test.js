/** A reminder below which the writer's first message is quoted is not asked for what that told; what the reader wrote counts for nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, marks, marksCome, panel, score, type } from "./composing.js";

const REMINDER = ["Hi Maya,", "Did you get a chance to look at the Rust engineer role at Northwind?"];
const ABOVE = (/** @type {string} */ name) => `On Mon, 3 Mar 2025 at 10:12, ${name} wrote:`;
const FIRST = ["Hi Maya,", "Northwind is hiring a senior Rust engineer. The salary is £80k–95k a year, and it is fully remote in the UK.", "Ana"];
const ANSWER = ["Hi Ana,", "I would want £110k. Is it remote?"];

inBothBrowsers(({ newPage }) => {
  test("what the quoted first message told is shown as told, and is not marked as missing", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await quote(page, [ABOVE("Ana Ruiz"), ...FIRST]);
    await page.click("#message p");
    await type(page, REMINDER);
    const missing = (/** @type {[string, string][]} */ now) => now.filter(([state]) => state === "missing").length;
    await marksCome(page, (now) => missing(now) === 1, "flexibility alone is missing");
    const frame = await panel(page);
    assert.ok((await score(frame, 80)) >= 80);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    const rows = await frame.$$eval(".row h3", (all) => all.map((one) => one.textContent));
    assert.deepEqual(rows.slice(0, 3), ["Pay · already told", "Stack", "Remote · already told"]);
    await page.keyboard.press("Escape");

    // another mail is quoted; what the reader wrote in it is none of the writer's
    await quote(page, [ABOVE("Maya Fox"), ...ANSWER]);
    await page.click("#message p");
    await type(page, REMINDER);
    await marksCome(page, (now) => missing(now) > 0, "the salary and the place are asked for again");
    await score(await panel(page), 0, 40);
    assert.ok(!(await marks(page)).some(([, words]) => words.includes("110k")));
    await page.close();
  });
});

/** Puts mail below an empty line, as a reply has it. @param {import("puppeteer-core").Page} page @param {string[]} lines */
async function quote(page, lines) {
  await page.$eval(
    "#message",
    (message, lines) => {
      const [own, below] = [document.createElement("p"), document.createElement("blockquote")];
      own.append(document.createElement("br"));
      below.setAttribute("type", "cite");
      below.append(...lines.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
      message.replaceChildren(own, below);
    },
    lines,
  );
}
