/** Which language a page of ours speaks, for the tests of it. */
import assert from "node:assert/strict";
import { catalogue } from "../agent/english.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/words.js").Key} Key */

export const ENGLISH = catalogue("en");
export const GERMAN = catalogue("de");

/** @param {import("../../extension/words.js").Catalogue} words @param {Key} key */
export const plain = (words, key) => String(words[key]);

/** As a user does, by the keyboard. @param {Page} options @param {string} language */
export async function choose(options, language) {
  await options.focus("#language-choice");
  await options.select("#language-choice", language);
}

/** @param {Page} page @param {string} selector @param {string} words */
export async function says(page, selector, words) {
  await page
    .waitForFunction((selector, words) => document.querySelector(selector)?.textContent === words, {}, selector, words)
    .catch(async () => assert.equal(await page.$eval(selector, (one) => one.textContent), words));
}

/** No text of another language is left on a page, where it is not the same in both; nor is one said by its key. @param {Page} page @param {import("../../extension/words.js").Catalogue} others */
export async function untouched(page, others) {
  const shown = await page.evaluate(() => {
    const attributes = [...document.querySelectorAll("*")].flatMap((one) =>
      ["aria-label", "title", "placeholder", "data-hint"].map((name) => one.getAttribute(name) ?? ""),
    );
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode())
      if (!node.parentElement?.closest("[lang=en], #panel")) attributes.push(node.nodeValue?.trim() ?? "");
    return attributes.filter(Boolean);
  });
  const [one, two] = [ENGLISH, GERMAN];
  const left = new Set(
    Object.entries(others).flatMap(([key, text]) =>
      typeof text === "string" && one[/** @type {Key} */ (key)] !== two[/** @type {Key} */ (key)] ? [text] : [],
    ),
  );
  assert.deepEqual(
    shown.filter((text) => left.has(text) || text in ENGLISH),
    [],
  );
}
