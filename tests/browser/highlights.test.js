/** While a message is written, its facts and gaps are marked in it, and the marks follow it; hosts.test.js does so in every kind of composer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { isMarked, markComes, MESSAGE, marks, marksCome, nextFrame, panel, score, type } from "./composing.js";
import { paintComes, VAGUE } from "./pixels.js";

inBothBrowsers(({ name, newPage }) => {
  test("marks go with the words that they were on, and come with new ones", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const before = await score(await panel(page));
    for (let key = "competitive salary.".length; key > 0; key--) await page.keyboard.press("Backspace");
    await marksCome(page, (now) => !isMarked(now, "vague", "salary"), "The mark goes with its words");
    await page.keyboard.type("salary of £60-70k.");
    await markComes(page, "stated", "£60-70k");
    await score(await panel(page), before + 10);
    await page.close();
  });

  test("words that the page puts in and takes out without a key are followed too", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await page.keyboard.type("I am hiring a senior engineer. ");
    await page.evaluate(() => document.querySelector("#message")?.append("We offer a competitive\u00A0salary."));
    await marksCome(
      page,
      (now) => now.some(([state, words]) => state === "vague" && /competitive\ssalary/.test(words)),
      "“competitive salary” is to be marked",
    );
    await page.evaluate(() => document.querySelector("#message")?.replaceChildren("I am hiring a senior engineer."));
    await marksCome(page, (now) => !isMarked(now, "vague", "salary"), "The mark goes with its words");
    await page.close();
  });

  test("on a dark ground the marks have their dark colours, whatever the system prefers", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/dark`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague-dark", "competitive salary");
    assert.ok((await marks(page)).every(([state]) => state.endsWith("-dark")));
    assert.equal(await (await panel(page)).evaluate(() => getComputedStyle(document.body).colorScheme), "dark");
    await page.close();
  });

  test("a textarea is marked over its words, and its value is what was typed", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#plain");
    await type(page, MESSAGE);
    await score(await panel(page));
    // where a textarea cannot be painted in, marks are not in the registry: so look at the screen
    await paintComes(page, "#plain", VAGUE);
    if (name === "Chromium") await markComes(page, "vague", "competitive salary");
    assert.equal(await page.$eval("#plain", (one) => /** @type {HTMLTextAreaElement} */ (one).value), MESSAGE.join("\n"));
    await page.close();
  });

  for (const selector of ["#search", "#recipients", "#subject", "#send"]) {
    test(`${selector} is no composer: nothing wakes`, async () => {
      const page = await newPage();
      await page.goto(`https://${SITE}/plain`);
      await page.focus(selector);
      await page.keyboard.type("Competitive salary");
      await nextFrame(page);
      assert.equal(await page.evaluate(() => document.documentElement.lastElementChild?.tagName), "BODY");
      assert.deepEqual(await marks(page), []);
      await page.close();
    });
  }

  test("the pill goes with a composer that is closed, and comes with the next", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.focus("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    await page.evaluate(() => document.querySelector("#message")?.remove());
    await marksCome(page, (now) => now.length === 0, "No mark outlives its composer");
    await page.focus("#plain");
    await page.keyboard.type("I am hiring a senior Rust engineer. We offer a competitive salary.");
    await score(await panel(page));
    await page.close();
  });
});
