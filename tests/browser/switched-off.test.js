/** A site that is switched off is off in all of its windows, and from the first key on; a site whose editor is a frame of another name has its switch too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathOf } from "./addresses.js";
import { inBothBrowsers, WEBMAIL } from "./browsers.js";
import { markComes, marksCome, MESSAGE, type } from "./composing.js";
import { popOut } from "./hazards.js";
import { nothingComes, says, settingsPage } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const ICLOUD = "www-mail.icloud-sandbox.com";

inBothBrowsers(({ newPage, name }) => {
  const browser = { newPage, name };

  test("a site that is switched off is off in a window without an address, too, and no frame of ours ever comes there", async () => {
    const page = await newPage();
    await page.goto(`https://${WEBMAIL}${pathOf("outlook")}`);
    const before = await writtenIn(await popOut(page));
    await markComes(before, "vague", "competitive salary");

    const options = await settingsPage(browser);
    await flip(options, WEBMAIL, "Off");
    await before.bringToFront();
    await marksCome(before, (now) => now.length === 0, "The marks go at once");
    await before.close();
    await options.close();
    await page.close();
    const again = await newPage();
    await again.goto(`https://${WEBMAIL}${pathOf("outlook")}`);
    const after = await popOut(again);
    const came = framesOf(after);
    await writtenIn(after);
    await nothingComes(browser, after);
    assert.equal(came(), 0);
    const plain = await newPage();
    const alsoCame = framesOf(plain);
    await plain.goto(`https://${WEBMAIL}/plain`);
    await plain.click("#message");
    await type(plain, MESSAGE);
    await nothingComes(browser, plain);
    assert.equal(alsoCame(), 0);

    const later = await settingsPage(browser);
    await flip(later, WEBMAIL, "On");
    for (const one of [after, again, plain, later]) await one.close();
  });

  test("iCloud is switched off and on by its own name, though its editor is a frame of another", async () => {
    const options = await settingsPage(browser);
    assert.equal(await options.$eval(`li:has([data-host="${ICLOUD}"]) .name`, (one) => one.textContent), "iCloud Mail www.icloud.com");
    const page = await newPage();
    await page.goto(`https://www.icloud.com${pathOf("icloud")}`);
    const editor = await editorIn(page);
    await editor.click("#own");
    await type(page, MESSAGE);
    await marksCome(editor, (now) => now.length > 0, "The message is marked");

    await options.bringToFront();
    await flip(options, ICLOUD, "Off");
    await page.bringToFront();
    await marksCome(editor, (now) => now.length === 0, "The marks go at once");
    await page.keyboard.type(" More words.");

    await options.bringToFront();
    await flip(options, ICLOUD, "On");
    await page.bringToFront();
    await editor.click("#own");
    await page.keyboard.type(" More words.");
    await marksCome(editor, (now) => now.length > 0, "The message is marked again");
    for (const one of [page, options]) await one.close();
  });
});

/** @param {Page} options @param {string} host @param {"On" | "Off"} state */
async function flip(options, host, state) {
  await options.click(`[data-host="${host}"]`);
  await says(options, host, state);
}

/** @param {Page} page @returns {Promise<Page>} */
async function writtenIn(page) {
  await page.click("#message");
  await type(page, MESSAGE);
  return page;
}

/** Counts the frames that come into a page, even those that go again. @param {Page} page */
function framesOf(page) {
  let count = 0;
  page.on("frameattached", () => count++);
  return () => count;
}

/** @param {Page} page @returns {Promise<Frame>} */
async function editorIn(page) {
  const frame = await page.waitForFrame((frame) => frame.url().includes("mail2-rte"));
  await frame.waitForSelector("#own");
  return frame;
}
