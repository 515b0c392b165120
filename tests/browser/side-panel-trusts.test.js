/** Nobody but the composer's own page and the side panel itself hear each other: no page is heard, and no other page of ours is taken for the side panel. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { contentOf, nextFrame, openExtensionPage, score } from "./composing.js";
import { isAside, saysSoon, sidePanels } from "./side-panel.js";

const AT = { selector: "#message" };

test("the package listens to no message from outside, and lets no page load the side panel", () => {
  const extension = new URL("../../extension/", import.meta.url);
  const texts = readdirSync(extension, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  assert.ok(texts.length > 50);
  for (const file of texts) assert.doesNotMatch(readFileSync(new URL(file, extension), "utf8"), /on(?:Message|Connect)External/, file);
  for (const browser of ["chromium", "firefox"]) {
    const manifest = JSON.parse(readFileSync(new URL(`../../dist/${browser}/manifest.json`, import.meta.url), "utf8"));
    assert.equal(manifest.externally_connectable, undefined);
    assert.deepEqual(manifest.web_accessible_resources[0].resources, ["panel.html", "beside.html"]);
    assert.equal(manifest.web_accessible_resources.length, 1);
  }
});

inBothBrowsers((browser) => {
  const { closeSide, written } = sidePanels(browser);

  test("a page that knows how they speak is not heard, and cannot load the side panel into itself", async () => {
    const { page, frame, side } = await written();
    const before = await contentOf(page, AT);
    const address = `${await frame.evaluate(() => location.origin)}/side-panel.html`;
    await page.evaluate(async (address) => {
      const all = [
        { composer: "where?" },
        { composer: "here" },
        ...[1, 2, 3].map((session) => ({ session, type: "insert", request: 1, id: session, text: "EVIL" })),
        { type: "aside", aside: false },
      ];
      const own = document.createElement("iframe");
      own.src = address;
      document.body.append(own);
      const { runtime } = /** @type {{ chrome?: typeof chrome }} */ (globalThis).chrome ?? {};
      for (const message of all) {
        for (const one of [window, own.contentWindow]) one?.postMessage(message, "*");
        dispatchEvent(new MessageEvent("message", { data: message }));
        document.dispatchEvent(new CustomEvent("side panel", { detail: message }));
        try {
          runtime?.connect(new URL(address).host, { name: "side panel" }).postMessage(message);
        } catch {
          // it has none
        }
      }
    }, address);
    for (const one of page.frames())
      assert.equal(await one.evaluate(() => document.title === "Facts First" && location.pathname === "/side-panel.html").catch(() => false), false);
    await page.click("#message");
    await page.keyboard.type(" It is in Kotlin.");
    await saysSoon(side, (words) => words.includes("Kotlin"));
    await isAside(frame);
    assert.doesNotMatch((await contentOf(page, AT)).text, /EVIL/);
    assert.ok((await contentOf(page, AT)).text.startsWith(before.text));
  });

  test("no other page of ours is taken for the side panel, nor a frame that a page holds: it is told nothing, and nothing is written", async () => {
    const { page, frame, side } = await written();
    const options = await openExtensionPage(page, "options.html");
    await page.bringToFront();
    const tab = await side.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url && tab.active)?.id ?? -1, page.url());
    assert.ok(tab >= 0);
    await closeSide();
    for (const one of [options, frame]) {
      const told = await one.evaluate(poses, tab);
      assert.deepEqual(told, { answer: false, heard: [] }, await one.evaluate(() => location.pathname));
    }
    await page.keyboard.type(" ");
    await nextFrame(page);
    assert.doesNotMatch((await contentOf(page, AT)).text, /EVIL/);
    await score(frame, 1);
    // the same, from where it is meant to come
    const again = await openExtensionPage(page, "side-panel.html");
    const told = await again.evaluate(poses, tab);
    assert.equal(told.answer, true);
    assert.deepEqual(told.heard[0], { type: "site", site: SITE, off: false });
    for (const one of [again, options]) await one.close();
  });
});

/** Runs in a page of ours: speaks to the agent of a tab as the side panel does, and tells what it hears. @param {number} tabId */
async function poses(tabId) {
  /** @type {unknown[]} */
  const heard = [];
  const question = { composer: "where?" };
  const { tabs, runtime } = chrome;
  // a frame of ours has no `tabs` in Firefox
  const asked = tabs ? tabs.sendMessage(tabId, question) : runtime.sendMessage(question);
  const answer = (await asked.catch(() => false)) === true;
  const port = tabs ? tabs.connect(tabId, { frameId: 0, name: "side panel" }) : runtime.connect({ name: "side panel" });
  const closed = new Promise((resolve) => port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError)));
  port.onMessage.addListener((/** @type {unknown} */ message) => void heard.push(message));
  try {
    for (const session of [1, 2, 3]) for (const id of [1, 5, 20, 40, 60, 80, 100]) port.postMessage({ session, type: "insert", request: 1, id, text: "EVIL" });
  } catch {
    // nobody is there
  }
  // whatever is answered, is answered before two questions more
  for (let more = 0; more < 2; more++) await (tabs ? tabs.sendMessage(tabId, "here?") : runtime.sendMessage({ shortcut: true }));
  port.disconnect();
  void closed;
  return { answer, heard };
}
