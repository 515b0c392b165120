/** Settings are written in one place only, which says when it could not; and a page that shows them leaves the keyboard where it is. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { say } from "../../extension/words.js";
import "../agent/english.js";
import { ELSEWHERE, inBothBrowsers, KNOWN, SITE, WEBMAIL } from "./browsers.js";
import { openExtensionPage, panel } from "./composing.js";
import { allow, says, settingsPage, turnOn, writtenAt } from "./turning-on.js";

test("only what the background page runs writes settings and registrations", () => {
  const extension = new URL("../../extension/", import.meta.url);
  const writers = readdirSync(extension, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .filter((file) =>
      /storage\.local\.(set|remove|clear)|(un)?registerContentScripts\(|from ".*stored\.js".*\bkeep\b|\bkeep\b.*from ".*stored\.js"/.test(
        readFileSync(new URL(file, extension), "utf8"),
      ),
    );
  assert.deepEqual(writers.sort(), ["background.js", "choices.js", "sites.js", "stored.js"]);
});

inBothBrowsers(({ newPage, name }) => {
  const browser = { newPage, name };

  test("a switch keeps the keyboard's focus when it is pressed, and when another setting changes", async () => {
    const options = await settingsPage(browser);
    const selector = `[data-host="${WEBMAIL}"]`;
    await options.focus(selector);
    await options.keyboard.press("Enter");
    await says(options, WEBMAIL, "Off");
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    await options.evaluate((off) => chrome.storage.local.set({ on: ["a.example"], off: [off] }), WEBMAIL);
    await options.waitForSelector('[data-host="a.example"]');
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    await options.keyboard.press("Enter");
    await says(options, WEBMAIL, "On");
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  test("an own site that is turned off keeps its line and the keyboard's focus while the page is open, and is turned on again there", async () => {
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);
    const selector = `[data-host="${ELSEWHERE}"]`;
    await options.focus(selector);
    await options.keyboard.press("Enter");
    await says(options, ELSEWHERE, "Off");
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    await options.keyboard.press("Enter");
    await says(options, ELSEWHERE, "On");
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    await options.keyboard.press("Enter");
    await says(options, ELSEWHERE, "Off");
    await options.close();
    const later = await settingsPage(browser);
    assert.equal(await later.$(selector), null);
    await later.close();
  });

  test("sites stand under the names that people know, with the host beside; what could not be done is said where it was asked for", async () => {
    const options = await settingsPage(browser);
    const names = await options.$$eval("#known .name", (all) => all.map((one) => one.textContent));
    assert.deepEqual(
      names,
      KNOWN.map(({ host, name, of, seen }) => `${of ? say(`sites.of.${of}`, { site: name }) : name} ${seen ?? host}`),
    );
    const labels = await options.$$eval("#known button", (all) => all.map((one) => one.getAttribute("aria-label")));
    assert.equal(new Set(labels).size, KNOWN.length);
    await options.evaluate(() => Object.assign(chrome.runtime, { sendMessage: async () => ({ error: { key: "error.role-gone" } }) }));
    const selector = `[data-host="${WEBMAIL}"]`;
    await options.focus(selector);
    await options.keyboard.press("Enter");
    await options.waitForFunction(
      (selector) => document.querySelector(`li:has(${selector}) [role=alert]`)?.textContent === "This role has been deleted.",
      {},
      selector,
    );
    assert.ok(await options.$eval(selector, (one) => one === document.activeElement));
    assert.equal(await options.$eval("#add-error", (one) => one.textContent), "");
    await options.close();
  });

  test("the shortcut is shown as the browser has assigned it, in the settings, the popup and on the pill, and so is that there is none", async () => {
    const page = await writtenAt(browser, SITE);
    const frame = await panel(page);
    const options = await openExtensionPage(page, "options.html");
    const popup = await openExtensionPage(page, "popup.html");
    for (const keys of ["Alt+Shift+F", "Ctrl+Shift+8", ""]) {
      if (keys !== "Alt+Shift+F") await assign(options, keys);
      await options.bringToFront();
      await options.evaluate(() => dispatchEvent(new Event("focus")));
      const words = keys ? `While you write, ${keys} takes you into the panel, and Escape back to your message.` : "The panel has no shortcut yet. Another";
      await options.waitForFunction((words) => document.querySelector("#shortcut")?.textContent?.startsWith(words), {}, words);
      assert.equal(await options.$eval("#change-shortcut", (one) => one.textContent), keys ? "Change shortcut" : "Set a shortcut");
      // each is opened anew by its user
      await popup.evaluate(() => import(String("./shortcut.js")).then(async ({ shortcut }) => Object.assign(window, { keys: await shortcut() })));
      assert.equal(await popup.evaluate(() => /** @type {any} */ (window).keys), keys);
      if (keys === "Alt+Shift+F")
        await popup.waitForFunction(() => document.querySelector("#shortcut")?.textContent === "Alt+Shift+F opens the panel while you write.");
      await frame.evaluate(() => dispatchEvent(new Event("pointerenter")));
      await page.bringToFront();
      const title = keys ? `Open the panel (${keys})` : "Open the panel";
      await frame.waitForFunction((title) => document.querySelector(".pill")?.getAttribute("title") === title, {}, title);
      assert.equal(await frame.$eval(".pill", (one) => one.getAttribute("aria-keyshortcuts")), keys || null);
    }
    await assign(options, "Alt+Shift+F");
    for (const one of [page, options, popup]) await one.close();
  });

  if (name === "Chromium") {
    test("the browser has nothing to say against the package", async () => {
      const options = await settingsPage(browser);
      const own = await newPage();
      await own.goto("chrome://extensions");
      const said = await own.evaluate(async (id) => {
        const { developerPrivate } = /** @type {any} */ (chrome);
        // only then are errors noted
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
        const { installWarnings, manifestErrors, runtimeErrors, runtimeWarnings, state } = await developerPrivate.getExtensionInfo(id);
        return { state, said: [installWarnings ?? [], manifestErrors, runtimeErrors, runtimeWarnings].flat() };
      }, new URL(options.url()).host);
      assert.deepEqual(said, { state: "ENABLED", said: [] });
      for (const one of [own, options]) await one.close();
    });
  }

  /** As the user does in the browser's own page. @param {import("puppeteer-core").Page} options @param {string} keys */
  async function assign(options, keys) {
    if (name === "Firefox") return options.evaluate((shortcut) => /** @type {any} */ (chrome.commands).update({ name: "open", shortcut }), keys);
    const own = await newPage();
    await own.goto("chrome://extensions");
    await own.evaluate(
      (extensionId, keybinding) => /** @type {any} */ (chrome).developerPrivate.updateExtensionCommand({ extensionId, commandName: "open", keybinding }),
      new URL(options.url()).host,
      keys,
    );
    await own.close();
  }

  test("a setting that cannot be kept is said to be none, in words", async () => {
    const options = await settingsPage(browser);
    await allow(browser, options, ELSEWHERE);
    await options.evaluate(
      (on) => chrome.storage.local.set({ on }),
      Array.from({ length: 500 }, (_, number) => `site-${number}.example`),
    );
    await options.waitForSelector('[data-host="site-499.example"]');
    await options.type("#host", ELSEWHERE);
    await options.keyboard.press("Enter");
    await options.waitForFunction(() => document.querySelector("#add-error")?.textContent === "No more than 500 sites can be turned on. Turn one off first.", {
      timeout: 10_000,
    });
    assert.equal(await options.$(`[data-host="${ELSEWHERE}"]`), null);
    const answers = await options.evaluate(
      async (host) => [await chrome.runtime.sendMessage({ turn: "on", host }), await chrome.runtime.sendMessage({ turn: "off", host: "site-0.example" })],
      ELSEWHERE,
    );
    assert.deepEqual(answers, [{ error: { key: "error.sites-most", parameters: { n: 500 } } }, { ok: true }]);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });
});
