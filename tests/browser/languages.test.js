/** The language of the interface: chosen in the settings, spoken by every page. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { beside, openExtensionPage } from "./composing.js";
import { choose, ENGLISH, GERMAN, plain, says, untouched } from "./languages.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { saysSoon, tabBeside } from "./side-panel.js";
import { settingsPage, writtenAt } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../../extension/words.js").Key} Key */

inBothBrowsers(({ name, newPage, server }) => {
  const browser = { name, newPage };

  test("German is chosen in the settings, which speak it at once with the focus where it was; so do the popup and the roles; then English again", async () => {
    const options = await settingsPage(browser);
    const names = await options.$$eval("#language-choice option", (all) => all.map((one) => one.textContent));
    assert.equal(names[0], "Like the browser (English)");
    for (const own of ["Deutsch", "English"]) assert.ok(names.includes(own), own);

    await options.waitForSelector("[data-rule]");
    await choose(options, "de");
    await says(options, "#language-said", plain(GERMAN, "options.language.saved"));
    assert.equal(await options.evaluate(() => document.documentElement.lang), "de");
    assert.equal(await options.evaluate(() => document.activeElement?.id), "language-choice");
    assert.equal(await options.title(), plain(GERMAN, "options.title"));
    await says(options, "#sites-title", plain(GERMAN, "options.sites"));
    await says(options, `[data-host="${SITE}"]`, plain(GERMAN, "sites.on"));
    await says(options, '[data-rule="habit/hype"]', plain(GERMAN, "options.rules.on"));
    await says(options, "#words-hint", plain(GERMAN, "options.words.none"));
    assert.equal(await options.$eval("#rule-search", (one) => one.getAttribute("placeholder")), plain(GERMAN, "options.rules.search.example"));
    assert.match(await options.$eval(`[data-host="${SITE}"]`, (one) => one.getAttribute("aria-label") ?? ""), /^Facts First auf Gmail/);
    await says(options, "#language-choice option", "Wie der Browser (English)");
    await untouched(options, ENGLISH);

    // what is refused is said in German, though the background has no words
    await options.type("#host", "dana@example.com");
    await options.keyboard.press("Enter");
    await says(options, "#add-error", plain(GERMAN, "sites.enter.email").replace("{example}", "mail.example.com"));

    const page = await writtenAt(browser, SITE);
    for (const [file, key] of /** @type {[string, Key][]} */ ([
      ["popup.html", "popup.title"],
      ["roles.html", "roles.title"],
      ["learn.html", "learn.title"],
      ["welcome.html", "welcome.title"],
    ])) {
      const opened = await openExtensionPage(page, file);
      await opened.waitForFunction((title) => document.title === title, {}, plain(GERMAN, key));
      assert.equal(await opened.evaluate(() => document.documentElement.lang), "de", file);
      await opened.waitForFunction(() => document.querySelector("#shortcut, #none, #found")?.textContent !== "");
      await untouched(opened, ENGLISH);
      await opened.close();
    }
    // the frames beside the words, whose name the agent puts on them
    const chips = await beside(page, ".chips");
    assert.equal(await chips.$eval(".chips", (one) => one.ariaLabel), plain(GERMAN, "beside.chips"));
    assert.equal(await chips.evaluate(() => document.documentElement.lang), "de");
    // and the side panel, with a message and without one
    const side = await tabBeside(page);
    await saysSoon(side, (words) => words.includes(plain(GERMAN, "question.pay")) && words.includes(plain(GERMAN, "question.flexibility.asked")));
    assert.equal(await side.evaluate(() => document.documentElement.lang), "de");
    await page.reload();
    await saysSoon(side, (words) => words === plain(GERMAN, "side-panel.waiting"));
    await untouched(side, ENGLISH);
    await side.close();
    await page.close();

    await options.bringToFront();
    await choose(options, "en");
    await says(options, "#language-said", plain(ENGLISH, "options.language.saved"));
    await says(options, "#sites-title", plain(ENGLISH, "options.sites"));
    assert.equal(await options.evaluate(() => document.documentElement.lang), "en");
    await untouched(options, GERMAN);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.waitForFunction(() => /** @type {HTMLSelectElement} */ (document.querySelector("#language-choice")).value === "");
    await options.close();
  });

  test("the language goes into the settings' file and comes back from it, a reset forgets it; what is no language is the browser's, and so is a storage that throws", async () => {
    const options = await settingsPage(browser);
    await choose(options, "de");
    await says(options, "#language-said", plain(GERMAN, "options.language.saved"));
    const saved = await options.evaluate((file) => import(file).then(({ write }) => write()), "./settings-file.js");
    assert.equal(JSON.parse(saved).language, "de");
    await options.evaluate(() => chrome.runtime.sendMessage({ reset: true }));
    await says(options, "#sites-title", plain(ENGLISH, "options.sites"));
    const read = (/** @type {string} */ text) =>
      options.evaluate((file, text) => import(file).then(({ read }) => read(new Blob([text]))), "./settings-file.js", text);
    await read(saved);
    await says(options, "#sites-title", plain(GERMAN, "options.sites"));
    // one that was saved before there was a choice leaves it
    const { language: _, ...older } = JSON.parse(saved);
    await read(JSON.stringify(older));
    assert.deepEqual(await options.evaluate(() => chrome.storage.local.get("language")), { language: "de" });

    assert.equal(await options.evaluate(() => chrome.runtime.sendMessage({ language: "../de" })), undefined);
    for (const kept of ["xx", "DE", 7, "../words/de"]) {
      await options.evaluate((language) => chrome.storage.local.set({ language }), kept);
      await says(options, "#sites-title", plain(ENGLISH, "options.sites"));
      await options.evaluate(() => chrome.storage.local.set({ language: "de" }));
      await says(options, "#sites-title", plain(GERMAN, "options.sites"));
    }
    const without = await options.evaluate(async (file) => {
      Object.defineProperty(chrome.storage, "local", { value: { get: () => Promise.reject(new Error("disk")) } });
      return (await (await import(file)).wordsAnew()).language;
    }, "./words.js");
    assert.equal(without, "en");
    await options.close();
    const last = await settingsPage(browser);
    await last.evaluate(() => chrome.storage.local.clear());
    await last.close();
  });

  // in Firefox no test comes into a page of an extension before its own scripts
  if (name === "Chromium")
    test("a page that speaks German is never seen in English, and one that speaks English waits for nothing", async () => {
      const options = await settingsPage(browser);
      for (const language of ["de", "en"]) {
        await choose(options, language);
        await says(options, "#language-said", plain(language === "de" ? GERMAN : ENGLISH, "options.language.saved"));
        for (const file of ["popup.html", "options.html", "roles.html", "learn.html"]) {
          const page = await newPage();
          await page.evaluateOnNewDocument(() => {
            const seen = { waited: false, spoke: 0 };
            new MutationObserver(() => {
              const { lang, dataset } = document.documentElement;
              seen.waited ||= "waits" in dataset;
              if (lang === "de") seen.spoke ||= performance.now();
            }).observe(document, { attributes: true, subtree: true });
            Object.assign(window, { seen });
          });
          await page.goto(options.url().replace("options.html", file));
          await page.bringToFront();
          await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
          const { waited, spoke, painted } = await page.evaluate(() => ({
            .../** @type {any} */ (window).seen,
            painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
          }));
          assert.equal(waited, language === "de", file);
          if (language === "de") assert.ok(spoke > 0 && spoke < painted, `${file}: painted at ${painted}, German at ${spoke}`);
          await page.close();
        }
        await options.bringToFront();
      }
      await options.evaluate(() => chrome.storage.local.clear());
      await options.close();
    });

  test("the playground speaks the browser's language", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, "language", { get: () => "de-AT" }));
    for (const [path, key] of /** @type {[string, Key][]} */ ([
      ["", "play.title"],
      ["learn.html", "play.learn.title"],
      ["composers.html", "play.composers.title"],
    ])) {
      await page.goto(PLAYGROUND + path);
      await page.waitForFunction((title) => document.title === title && document.documentElement.lang === "de", {}, plain(GERMAN, key));
      await untouched(page, ENGLISH);
    }
    assert.match(await page.$eval("#room", (one) => one.textContent ?? ""), /^\d+ von 300$/);
    await page.close();
  });
});
