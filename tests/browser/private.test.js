/** Private windows: all works there once the user has allowed it, and nothing is kept from them. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { BROWSERS, SITE } from "./browsers.js";
import { markComes, nextFrame, openExtensionPage, panel, seen } from "./composing.js";
import { BACKEND, keepRoles } from "./kept-roles.js";
import { startServer } from "./server.js";
import { besidePage, press, saysSoon } from "./side-panel.js";
import { settingsPage, write } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */

const KEEPS_NOTHING = { key: "error.private" };

test("whatever keeps something asks first whether the window is private, or is the background page, which looks where it comes from", () => {
  const extension = new URL("../../extension/", import.meta.url);
  const texts = readdirSync(extension, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => /** @type {const} */ ([file, readFileSync(new URL(file, extension), "utf8")]));
  const keeping = texts
    .filter(([, text]) => /storage\.(local|session|sync)\.set|\blocalStorage\b|\bsessionStorage\b|indexedDB|\bcaches\b/.test(text))
    .map(([file]) => file);
  // what stored.js keeps is written by the background page alone (settings.test.js)
  // before-words.js only reads what language.js keeps
  assert.deepEqual(keeping.sort(), ["before-words.js", "language.js", "live/message.js", "stored.js"]);
  const textOf = (/** @type {string} */ file) => texts.find(([name]) => name.replaceAll("\\", "/") === file)?.[1] ?? "";
  for (const file of ["language.js", "live/message.js", "ask.js", "kept.js"]) assert.match(textOf(file), /await isPrivate\(\)/, file);
  assert.match(textOf("background.js"), /sender\.tab\?\.incognito\) return/);
});

for (const [name, start] of BROWSERS) {
  test(`${name}: in a private window all works, and nothing is kept`, async (t) => {
    const server = await startServer();
    t.after(server.stop);
    const browser = await start({ inPrivate: true });
    t.after(() => browser.close());
    const page = await privatePage();
    await write(page);
    await markComes(page, "vague", "competitive salary");
    const frame = await panel(page);
    const before = await seen(page, frame);
    assert.equal(await frame.evaluate(() => chrome.extension.inIncognitoContext), true);

    const pill = await frame.$eval(".pill", (one) => one.getBoundingClientRect().toJSON());
    const [x, y] = [before.left + pill.left + pill.width / 2, before.top + pill.top + pill.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 30, { steps: 8 });
    await seen(page, frame);
    await nextFrame(page);
    await page.mouse.up();
    await nextFrame(page);
    assert.notEqual(Math.round((await seen(page, frame)).left), Math.round(before.left), "the pill stays where it is dropped");
    // whoever asked the background page itself would be told no
    const asked = await frame.evaluate((site) => chrome.runtime.sendMessage({ place: { right: 1, bottom: 1 }, site }), SITE);
    assert.deepEqual(asked, { error: KEEPS_NOTHING });

    const popup = await popupOver(page);
    await popup.focus("#box");
    await popup.keyboard.type("We hire a Rust engineer.");
    await popup.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("Rust"));
    assert.equal(await popup.$eval("#kept", (one) => one.textContent), "Nothing is kept once you close this.");
    if (name === "Chromium")
      await popup.waitForFunction(() => document.querySelector("#site")?.textContent === "Gmail mail.google.comOn, in this private window too.");

    const kept = await popup.evaluate(async () => [await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
    assert.deepEqual(kept, [{}, {}]);
    if (name === "Chromium") return;
    // beside the page a role is picked for the message, and not kept
    await keepRoles(popup, [BACKEND]);
    const side = await besidePage(page);
    await press(side, "[data-do=roles]");
    await press(side, `[data-do="role ${BACKEND.id}"]`);
    await saysSoon(side, (words) => words.includes(BACKEND.title));
    await frame.waitForFunction(() => document.querySelector(".pill")?.ariaLabel?.includes("beside the page"));
    await frame.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("[data-do=open]")).click());
    await frame.waitForFunction(() => document.querySelector(".role-told")?.textContent === "Backend Engineer, Northwind");
    assert.deepEqual(Object.keys(await popup.evaluate(() => chrome.storage.local.get(null))), [`role:${BACKEND.id}`]);
    await popup.evaluate(() => chrome.storage.local.clear());
    await side.close();
    // there the settings are shown in a private window too
    const options = await openExtensionPage(page, "options.html");
    await options.waitForSelector(`[data-host="${SITE}"]`);
    assert.match(await options.$eval("#private", (one) => /** @type {HTMLElement} */ (one).innerText), /^This is a private window/);
    assert.deepEqual(
      // what only searches changes nothing, and the question comes by a button that is closed
      await options.$$eval("button:not(#export, #change-shortcut, #open-side-panel, #reset-yes, #reset-no), input:not([type=search])", (all) =>
        all.filter((one) => !(/** @type {any} */ (one).disabled)),
      ),
      [],
    );

    /** @returns {Promise<Page>} */
    async function privatePage() {
      if (name === "Firefox") {
        const page = await browser.newPage();
        await page.goto(`https://${SITE}/plain`);
        return page;
      }
      const options = await settingsPage({ name, newPage: () => browser.newPage() });
      const target = browser.waitForTarget((target) => target.url() === `https://${SITE}/plain`);
      await options.evaluate((url) => void chrome.windows.create({ incognito: true, url }), `https://${SITE}/plain`);
      const page = /** @type {Page} */ (await (await target).page());
      await page.waitForFunction(() => location.protocol === "https:" && document.readyState === "complete");
      return page;
    }

    /** @param {Page} page @returns {Promise<Page>} */
    async function popupOver(page) {
      if (name === "Firefox") return openExtensionPage(page, "popup.html");
      const [extension] = [...(await browser.extensions()).values()];
      if (!extension) throw new Error("There is no extension");
      const target = browser.waitForTarget((target) => target.url().endsWith("/popup.html"));
      await page.triggerExtensionAction(extension);
      return (await target).asPage();
    }
  });
}
