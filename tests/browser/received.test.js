/**
 * The developers' side of the popup and the playground, and the text that the popup takes from the page. Run by `./build.sh test`.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { openExtensionPage, type } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";

/** @typedef {import("puppeteer-core").Page} Page */

const MESSAGE = ["Hi Priya,", "my client is hiring a Rust engineer in Leeds with a competitive salary."];
const QUESTIONS = [
  "You mention a competitive salary. What is the range?",
  "You mention Leeds. Is the job on site there, hybrid or remote?",
  "Who decides how things are built, and how much process is there?",
];
const COMPANY = "Which company is this for?";
const SELECTED = "We are looking for a Rust engineer, and we pay a competitive salary.";

inBothBrowsers(({ newPage, name, server }) => {
  async function popup() {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["Hi"]);
    const opened = await openExtensionPage(page, "popup.html");
    await opened.waitForSelector(".side:not([hidden]) .sheet");
    return { page, opened };
  }

  test("what was received is answered in its writer's words, with a question for what is missing or vague; both sides are kept apart", async () => {
    const { page, opened } = await popup();
    await opened.click("#box");
    await opened.keyboard.type("We hire a Go engineer.");
    await opened.focus("#is-writing");
    await opened.keyboard.press("ArrowRight");
    assert.deepEqual(await tabs(opened), ["is-received", "is-received", ["received"]]);
    await opened.keyboard.press("ArrowRight");
    assert.deepEqual(await tabs(opened), ["is-writing", "is-writing", ["writing"]]);
    await opened.keyboard.press("End");
    await opened.keyboard.press("Tab");
    assert.equal(await opened.evaluate(() => document.activeElement?.id), "received-box");

    await type(opened, ["Hi, lunch at noon? The minutes are attached."]);
    await tells(opened, "This doesn’t read like a job message");
    await opened.click('#received-panel [data-do="check"]');
    await tells(opened, "They answered none of the four");
    await opened.click("#received-clear");
    await type(opened, MESSAGE);
    await tells(opened, "They answered one of the four");
    assert.deepEqual(await asked(opened), [...QUESTIONS, COMPANY]);
    assert.match(await textOf(opened, "#received-panel"), /Pay · vague “competitive salary” Stack “Rust”/);
    await opened.waitForFunction(
      () => [...document.querySelectorAll("[role=status]")].some((one) => one.textContent === "There are three questions to send back."),
      {},
    );
    await opened.evaluate(() => {
      const taken = Object.assign(globalThis, { taken: "" });
      navigator.clipboard.writeText = async (text) => void (taken.taken = text);
    });
    await opened.click('#received-panel [data-do="copy asks"]');
    await opened.waitForFunction(() => document.querySelector('[data-do="copy asks"]')?.textContent === "Copied");
    await opened.waitForFunction(() => [...document.querySelectorAll("[role=status]")].some((one) => one.textContent === "Copied"));
    assert.equal(await opened.evaluate(() => /** @type {any} */ (globalThis).taken), [...QUESTIONS, COMPANY].map((one) => `- ${one}`).join("\n"));
    await opened.waitForFunction(`chrome.storage.session.get().then((kept) => kept.side === "received" && kept.received?.includes("Leeds"))`, {
      timeout: 10_000,
    });
    await opened.close();

    const again = await openExtensionPage(page, "popup.html");
    await tells(again, "They answered one of the four");
    assert.deepEqual((await tabs(again))[2], ["received"]);
    assert.equal(await textOf(again, "#box"), "We hire a Go engineer.");
    await again.evaluate(() => chrome.storage.session.clear());
    await again.close();
    await page.close();
  });

  test("what is selected on a page is read line by line, also behind what a page names like it, and never out of a password", async () => {
    const { page, opened } = await popup();
    const address = `https://${SITE}/plain?selection`;
    await page.goto(address);
    await page.evaluate((frame) => {
      document.body.innerHTML = `<img name="activeElement"><img name="getSelection"><p id="words">We are hiring.</p><p id="more">A Rust engineer.</p>
          <textarea id="area">before We pay £80k. after</textarea><input id="secret" type="password" value="tell nobody">
          <input id="shown" autocomplete="current-password" value="tell nobody"><input id="line" value="a search">
          <textarea id="masked" style="-webkit-text-security: disc">tell nobody</textarea><div id="host"></div>
          <iframe src="${frame}"></iframe>`;
      const root = /** @type {HTMLElement} */ (document.getElementById("host")).attachShadow({ mode: "closed" });
      root.innerHTML = `<textarea>In a shadow.</textarea><input type="password" value="tell nobody">`;
      Object.assign(globalThis, { root });
    }, `https://${SITE}/plain?within`);
    await page.waitForFunction(() => document.querySelector("iframe")?.contentDocument?.readyState === "complete");
    const read = (/** @type {string} */ act) =>
      page.evaluate(act).then(() =>
        opened.evaluate(async (address) => {
          const { selectedIn } = /** @type {typeof import("../../extension/selection.js")} */ (await import(chrome.runtime.getURL("selection.js")));
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
          return tab?.id === undefined ? "no tab" : selectedIn(tab.id);
        }, address),
      );
    const field = (/** @type {string} */ id, from = 0, to = 99) =>
      `document.querySelector("#${id}").focus(); document.querySelector("#${id}").setSelectionRange(${from}, ${to})`;
    assert.match(
      (await read("document.activeElement.blur?.(); getSelection().setBaseAndExtent(words, 0, more, 1)")) ?? "",
      /^We are hiring\.\n+A Rust engineer\.$/,
    );
    assert.equal(await read(field("area", 7, 19)), "We pay £80k.");
    assert.equal(await read(field("secret")), null);
    assert.equal(await read(field("shown")), null);
    assert.equal(await read(field("line")), "");
    if (name === "Chromium") assert.equal(await read(field("masked")), null);
    assert.equal(await read("root.querySelector('textarea').focus(); root.querySelector('textarea').select()"), "In a shadow.");
    assert.equal(await read("root.querySelector('input').focus(); root.querySelector('input').select()"), null);
    await read("getSelection().removeAllRanges()");
    const inside = `const inner = document.querySelector("iframe").contentWindow; inner.document.body.textContent = "Words in a frame.";
      inner.focus(); inner.getSelection().selectAllChildren(inner.document.body)`;
    assert.equal(await read(`{ ${inside} }`), "Words in a frame.");
    await opened.close();
    await page.close();
  });

  test("another text is in the box: the selected one is offered, takes its place on a click, and Undo brings back what stood there", async () => {
    const { page, opened } = await popup();
    // it throws for what is not in the menu
    await opened.evaluate(() => chrome.contextMenus.update("check", { enabled: true }));
    assert.equal(await opened.evaluate(() => chrome.runtime.sendMessage({ take: "selected" })), null);
    await opened.click("#box");
    await opened.keyboard.type("My own words.");
    await opened.evaluate(async (text) => {
      const { offer } = /** @type {typeof import("../../extension/live/selected.js")} */ (await import(chrome.runtime.getURL("live/selected.js")));
      const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
      offer(text, part("box"), { offered: part("offered"), use: part("use") }, () => part("box").replaceChildren());
    }, SELECTED);
    assert.equal(await textOf(opened, "#box"), "My own words.");
    await opened.focus("#use");
    await opened.keyboard.press("Enter");
    assert.equal(await textOf(opened, "#box"), SELECTED);
    await opened.keyboard.down("Control");
    await opened.keyboard.press("z");
    await opened.keyboard.up("Control");
    await opened.waitForFunction(() => document.querySelector("#box")?.textContent === "My own words.");
    await opened.evaluate(() => chrome.storage.session.clear());
    await opened.close();
    await page.close();
  });

  // Firefox lets no test click in its menu, nor on its buttons
  if (name === "Chromium") {
    test("“Check this text” in the menu opens the popup with the text, which is handed over once", async () => {
      const { page, opened } = await popup();
      const worker = await (await page.browser().waitForTarget((target) => target.type() === "service_worker")).worker();
      const target = page.browser().waitForTarget((target) => target.url().endsWith("/popup.html") && target !== opened.target());
      await worker?.evaluate(
        (selectionText) => /** @type {any} */ (chrome.contextMenus.onClicked).dispatch({ menuItemId: "check", selectionText, frameId: 0 }, undefined),
        SELECTED,
      );
      const made = await (await target).asPage();
      await made.waitForFunction((text) => document.querySelector("#box")?.textContent === text, {}, SELECTED);
      await made.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("competitive salary"));
      assert.equal(await made.evaluate(() => chrome.runtime.sendMessage({ take: "selected" })), null);
      await made.evaluate(() => chrome.storage.session.clear());
      await opened.close();
      await page.close();
    });
  }

  if (name === "Chromium")
    test("the popup that is opened over a page, of any site, takes what is selected there, and does not keep it unasked", async () => {
      const page = await newPage();
      await page.goto(`https://${ELSEWHERE}/plain`);
      await page.evaluate((text) => {
        document.body.textContent = text;
        getSelection()?.selectAllChildren(document.body);
      }, SELECTED);
      const [extension] = [...(await page.browser().extensions()).values()];
      if (!extension) throw new Error("There is no extension");
      const target = page.browser().waitForTarget((target) => target.url().endsWith("/popup.html"));
      await page.triggerExtensionAction(extension);
      const opened = await (await target).asPage();
      await opened.waitForFunction((text) => document.querySelector("#box")?.textContent === text, {}, SELECTED);
      await opened.waitForFunction(() => document.querySelector("#offered")?.textContent === "This is what you had selected on the page.");
      assert.equal(await opened.evaluate(() => chrome.storage.session.get("message").then(({ message }) => message)), undefined);
      await page.close();
    });

  test("the playground has both sides, each under a heading of its own, and keeps them for its tab", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet");
    assert.deepEqual(await headings(page), ["Does your message answer what a developer asks first?"]);
    await page.focus("#is-writing");
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await headings(page), ["What does this message tell you?"]);
    await page.click('[data-received="vague"]');
    await page.waitForSelector("#received-panel .ask-back li");
    const before = await asked(page);
    await page.reload();
    await page.waitForSelector("#received-panel .ask-back li");
    assert.deepEqual(await asked(page), before);
    assert.deepEqual((await tabs(page))[2], ["received"]);
    assert.deepEqual(await headings(page), ["What does this message tell you?"]);
    await page.close();
  });
});

/** The headings of the page that are shown. @param {Page} page */
const headings = (page) => page.$$eval("h1", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));

/** The tab that is selected, the one with the focus, and the panels that are shown. @param {Page} page */
const tabs = (page) =>
  page.evaluate(() => [
    document.querySelector('[role=tab][aria-selected="true"]')?.id,
    document.activeElement?.id,
    [...document.querySelectorAll("[role=tabpanel]:not([hidden])")].map(({ id }) => id),
  ]);

/** @param {Page} page @param {string} words */
const tells = (page, words) => page.waitForFunction((words) => document.querySelector("#received-panel .verdict")?.textContent === words, {}, words);

/** @param {Page} page */
const asked = (page) => page.$$eval("#received-panel .ask-back li", (all) => all.map((one) => one.textContent));

/** @param {Page} page @param {string} selector */
const textOf = (page, selector) => page.$eval(selector, (one) => /** @type {HTMLElement} */ (one).innerText.replace(/\s+/g, " ").trim());
