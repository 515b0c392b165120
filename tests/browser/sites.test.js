/** A site that the user turns on works at once and from then on; one that is switched off is left alone; and the settings go into a file and back. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ACCENTED, ELSEWHERE, inBothBrowsers, OWN_IPV6, OWN_NETWORK, OWN_PORT, SITE, UNDERSCORED, WEBMAIL } from "./browsers.js";
import { markComes, marksCome, MESSAGE, panel, seen, type } from "./composing.js";
import { ADDRESS, servePlainly } from "./server.js";
import { allow, nothingComes, says, settingsPage, turnOn, write, writtenAt } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */

inBothBrowsers(({ name, newPage }) => {
  const browser = { name, newPage };

  test("a site is turned on by name: at once in the tab that is open, in a frame that it writes, and in pages to come; and off again", async () => {
    const open = await writtenAt(browser, ELSEWHERE);
    await nothingComes(browser, open);
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);

    await write(open);
    await markComes(open, "vague", "competitive salary");
    await seen(open, await panel(open));
    const later = await newPage();
    await later.goto(`https://${ELSEWHERE}/frame`);
    await later.click("#write");
    await later.click("#editor");
    await type(later, MESSAGE);
    await markComes(later, "vague", "competitive salary", "#editor");

    await options.bringToFront();
    await options.click(`[data-host="${ELSEWHERE}"]`);
    await says(options, ELSEWHERE, "Off");
    await open.bringToFront();
    await marksCome(open, (now) => now.length === 0, "The marks go at once");
    const after = await writtenAt(browser, ELSEWHERE);
    await nothingComes(browser, after);
    for (const page of [open, later, after, options]) await page.close();
  });

  test("a site that was turned on is registered to be kept, and anew where an update has lost it", async () => {
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);
    const registered = () =>
      options.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).map(({ id, persistAcrossSessions }) => ({ id, persistAcrossSessions })),
      );
    const kept = [
      { id: "agent", persistAcrossSessions: true },
      { id: "guard", persistAcrossSessions: true },
    ];
    // the background page hears of the new permission, too, and does one thing after the other: its answer tells that it is done
    await options.evaluate((host) => chrome.runtime.sendMessage({ turn: "on", host }), ELSEWHERE);
    assert.deepEqual(await registered(), kept);
    await options.evaluate(() => chrome.scripting.unregisterContentScripts());
    assert.deepEqual(await registered(), []);
    // what the background page does when it hears of an install, an update or a start; twice does no harm
    await options.evaluate(`import("./sites.js").then(async ({ register }) => (await register(), await register()))`);
    assert.deepEqual(await registered(), kept);
    const page = await writtenAt(browser, ELSEWHERE);
    await markComes(page, "vague", "competitive salary");
    await page.close();
    await options.bringToFront();
    await options.click(`[data-host="${ELSEWHERE}"]`);
    await says(options, ELSEWHERE, "Off");
    await options.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0);
    await options.close();
  });

  test("a page of a site that was turned on cannot tell", async () => {
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);
    const page = await newPage();
    await page.goto(`https://${ELSEWHERE}/probe`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const frame = await panel(page);
    const origin = await frame.evaluate(() => location.origin);
    // in Firefox the id is made anew for every user, and whoever knows it knows already
    const files = name === "Chromium" ? ["panel.html", "beside.html", "options.html"] : ["options.html"];
    const found = await page.evaluate(
      (addresses) => /** @type {any} */ (window).probe(addresses),
      files.map((file) => `${origin}/${file}`),
    );
    assert.deepEqual([found.walked, found.loaded, found.windows, found.frames, found.heard, found.answering], [[], [], 0, 0, [], []]);
    await page.close();
    await options.bringToFront();
    await options.click(`[data-host="${ELSEWHERE}"]`);
    await says(options, ELSEWHERE, "Off");
    await options.close();
  });

  test("a site that the extension knows is switched off and on, in open pages too", async () => {
    const page = await writtenAt(browser, WEBMAIL);
    await markComes(page, "vague", "competitive salary");
    const options = await settingsPage(browser);
    await options.click(`[data-host="${WEBMAIL}"]`);
    await says(options, WEBMAIL, "Off");
    await page.bringToFront();
    await marksCome(page, (now) => now.length === 0, "The marks go at once");
    await write(page);
    await nothingComes(browser, page);
    const later = await writtenAt(browser, WEBMAIL);
    await nothingComes(browser, later);

    await options.bringToFront();
    await options.click(`[data-host="${WEBMAIL}"]`);
    await says(options, WEBMAIL, "On");
    await write(page);
    await markComes(page, "vague", "competitive salary");
    for (const one of [page, later, options]) await one.close();
  });

  test("a site has the name that people have for it: in their own network, without TLS, on a port, as a number, with letters of their own", async (t) => {
    t.after(await servePlainly(OWN_PORT));
    const options = await settingsPage(browser);
    const said = (/** @type {string} */ words) => options.waitForFunction((words) => document.querySelector("#add-said")?.textContent === words, {}, words);
    const own = `http://${OWN_NETWORK}:${OWN_PORT}`;
    await turnOn(browser, options, OWN_NETWORK, `${own}/inbox`, "*");
    await said(`Turned on for ${OWN_NETWORK}, whatever the port.`);
    assert.ok(await options.$eval("#host", (one) => one === document.activeElement));
    await turnOn(browser, options, ACCENTED.host, ACCENTED.typed);
    await said(`Turned on for ${ACCENTED.typed}.`);
    assert.equal(await options.$eval(`li:has([data-host="${ACCENTED.host}"]) .name`, (one) => one.textContent), `${ACCENTED.typed} ${ACCENTED.host}`);
    await turnOn(browser, options, UNDERSCORED, `https://${UNDERSCORED.toUpperCase()}./a/b?c`);
    await turnOn(browser, options, ADDRESS, ADDRESS, "*");
    await turnOn(browser, options, OWN_IPV6, `http://${OWN_IPV6}:${OWN_PORT}/`, "*");
    for (const at of [own, UNDERSCORED, `http://${ADDRESS}:${OWN_PORT}`, `http://${OWN_IPV6}:${OWN_PORT}`]) {
      const page = await writtenAt(browser, at);
      await markComes(page, "vague", "competitive salary");
      if (at === own) {
        const frame = await panel(page);
        await seen(page, frame);
        assert.equal(new URL(page.url()).protocol, "http:");
      }
      await page.close();
    }
    await options.bringToFront();
    const hosts = [OWN_NETWORK, ACCENTED.host, UNDERSCORED, ADDRESS, OWN_IPV6];
    for (const host of hosts) {
      await options.click(`[data-host="${host}"]`);
      await says(options, host, "Off");
    }
    const left = await options.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    assert.deepEqual(
      left.filter((origin) => hosts.some((host) => origin.includes(host))),
      [],
    );
    await options.close();
  });

  test("what is no site is not taken for one, and is called so where it was typed", async () => {
    const options = await settingsPage(browser);
    for (const [typed, begins] of /** @type {const} */ ([
      ["", "Enter a site such as"],
      ["recruiters", "Enter a site such as mail.example.com. A name without a dot needs http://"],
      ["chrome://settings", "Facts First works on web pages only"],
      ["not a site.example", "Enter a site such as"],
      ["*.example.com", "Enter one site at a time"],
    ])) {
      await options.$eval(
        "#host",
        (one, typed) => {
          /** @type {HTMLInputElement} */ (one).value = typed;
        },
        typed,
      );
      await options.focus("#host");
      await options.keyboard.press("Enter");
      await options.waitForFunction((begins) => document.querySelector("#add-error")?.textContent?.startsWith(begins), {}, begins);
      const field = await options.$eval("#host", (one) => ({
        isInvalid: one.getAttribute("aria-invalid"),
        by: one.getAttribute("aria-describedby"),
        isFocused: one === document.activeElement,
      }));
      assert.deepEqual(field, { isInvalid: "true", by: "add-error add-said", isFocused: true });
    }
    await options.keyboard.type("m");
    assert.deepEqual(await options.$eval("#host", (one) => [one.getAttribute("aria-invalid"), document.querySelector("#add-error")?.textContent]), [null, ""]);
    await options.close();
  });

  test("the settings are saved to a file and read from it; a broken file changes nothing and is called one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "facts-first-"));
    const options = await settingsPage(browser);
    await options.click(`[data-host="${WEBMAIL}"]`);
    await says(options, WEBMAIL, "Off");
    // what the link would save, for a download's folder is the browser's own affair
    const saved = await options.evaluate(async () => {
      /** @type {Blob[]} */
      const blobs = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => (blobs.push(/** @type {Blob} */ (blob)), make(blob));
      HTMLAnchorElement.prototype.click = () => {};
      /** @type {HTMLElement} */ (document.querySelector("#export")).click();
      while (blobs.length === 0) await new Promise(requestAnimationFrame);
      return blobs[0]?.text();
    });
    const choices = { "rules-off": [], "own-words": [], theme: "system", language: "", roles: [], quiz: { on: true, seen: {}, wrong: {} } };
    assert.deepEqual(JSON.parse(saved ?? ""), { "facts-first": 2, on: [], off: [WEBMAIL], places: {}, ...choices });
    assert.equal(await options.$eval("#file-said", (one) => one.textContent), "Saved as facts-first-settings.json.");

    await options.click(`[data-host="${WEBMAIL}"]`);
    await says(options, WEBMAIL, "On");
    const files = {
      "broken.json": "{",
      "other.json": '{"sites": []}',
      "good.json": saved ?? "",
      "odd.json": JSON.stringify({
        "facts-first": 1,
        on: ["careers.example", "<b>", 7],
        off: [WEBMAIL],
        places: { [SITE]: { right: 40, bottom: 50 }, "a.example": { left: "x" } },
      }),
    };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await options.$("#import"));
    for (const [file, answer, state] of /** @type {const} */ ([
      ["broken.json", "This isn’t a Facts First settings file. Nothing was changed.", "On"],
      ["other.json", "This isn’t a Facts First settings file. Nothing was changed.", "On"],
      ["good.json", "Read.", "Off"],
      ["odd.json", "Read. Sites that this browser does not allow yet are in the list, to be turned on.", "Off"],
    ])) {
      await options.$eval("#file-said", (one) => (one.textContent = ""));
      await input.uploadFile(join(folder, file));
      await options.waitForFunction((answer) => document.querySelector("#file-said")?.textContent === answer, {}, answer);
      await says(options, WEBMAIL, state);
    }
    await says(options, "careers.example", "Not allowed yet");
    assert.equal(await options.$$eval("#own li", (all) => all.length), 1);
    const kept = await options.evaluate(() => chrome.storage.local.get(null));
    assert.deepEqual(
      Object.keys(kept).filter((key) => key.startsWith("place:")),
      [`place:${SITE}`],
    );
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
    await rm(folder, { recursive: true });
  });

  if (name === "Chromium") {
    // only here can a test press the button in the browser's bar, and only so is there a page that the popup is over
    test("the popup says where it was opened, turns the site on, and off again, without TLS too", async (t) => {
      t.after(await servePlainly(OWN_PORT));
      const options = await settingsPage(browser);
      await allow(browser, options, OWN_NETWORK, "*");
      await options.close();
      const known = await writtenAt(browser, SITE);
      await (await openPopup(known)).waitForFunction((host) => document.querySelector(".site-name")?.textContent === `Gmail ${host}`, {}, SITE);
      await known.close();
      const page = await writtenAt(browser, `http://${OWN_NETWORK}:${OWN_PORT}`);
      const popup = await openPopup(page);
      await popup.waitForFunction((host) => document.querySelector("#site")?.textContent === `${host}Turn on for this site`, {}, OWN_NETWORK);
      await popup.$eval("#site button", (one) => void (/** @type {HTMLElement} */ (one).focus()));
      await popup.keyboard.press("Enter");
      await popup.waitForFunction(() => document.querySelector("#site button")?.textContent === "Turn off here");
      await write(page);
      await markComes(page, "vague", "competitive salary");
      const again = await openPopup(page);
      await again.waitForSelector("#site .plain");
      await again.$eval("#site button", (one) => void (/** @type {HTMLElement} */ (one).click()));
      await marksCome(page, (now) => now.length === 0, "The marks go at once");
      await page.close();
    });
  } else {
    // only here can what came with the installation be taken back
    test("a known site that the user has not allowed says so, and is turned on with one click", async () => {
      const options = await settingsPage(browser);
      await options.evaluate((host) => chrome.permissions.remove({ origins: [`https://${host}/*`] }), WEBMAIL);
      await says(options, WEBMAIL, "Not allowed yet");
      const page = await writtenAt(browser, WEBMAIL);
      await nothingComes(browser, page);
      await options.bringToFront();
      await options.click(`[data-host="${WEBMAIL}"]`);
      await says(options, WEBMAIL, "On");
      await write(page);
      await markComes(page, "vague", "competitive salary");
      for (const one of [page, options]) await one.close();
    });
  }

  /** @param {Page} page @returns {Promise<Page>} */
  async function openPopup(page) {
    const [extension] = [...(await page.browser().extensions()).values()];
    if (!extension) throw new Error("There is no extension");
    await page.bringToFront();
    const target = page.browser().waitForTarget((target) => target.url().endsWith("/popup.html"));
    await page.triggerExtensionAction(extension);
    return (await target).asPage();
  }
});
