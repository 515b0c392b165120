/**
 * A page does not learn the address of our frames; and one that knows it all the same, as the tests here do, gets nothing for it: it can
 * neither have a panel of its own, nor read or write what is kept, nor come between the user's panel and the agent.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE } from "./browsers.js";
import { beside, markComes, MESSAGE, nextFrame, panel, score, seen, type } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** A new one is written each time that the panel is to answer. */
const TECHNOLOGIES = ["Kotlin", "Python", "Scala", "Ruby", "Elixir", "Haskell"];

inBothBrowsers(({ name, newPage }) => {
  let told = 0;

  /** A page with a message in it, and all three frames. @param {string} [path] */
  async function written(path = "plain") {
    const page = await newPage();
    await page.goto(`https://${SITE}/${path}`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame, 1);
    await seen(page, frame);
    await beside(page, ".chips");
    return { page, frame };
  }

  test("none of our frames keeps the word of its address", async () => {
    const { page, frame } = await written();
    for (const one of [frame, await beside(page, ".chips")]) assert.match(await one.evaluate(() => location.href), /\/(panel|beside)\.html$/);
    await page.close();
  });

  if (name === "Chromium") {
    test("what the browser tells a page of memory and of a failed return names no address", async () => {
      const { page } = await written("coep");
      page.setDefaultTimeout(120_000);
      // the browser takes its time, half a minute
      const measured = await page.evaluate(async () => JSON.stringify(await /** @type {any} */ (performance).measureUserAgentSpecificMemory()));
      assert.ok(measured.includes("breakdown"));
      assert.doesNotMatch(measured, /extension/);

      await page.goto(`https://${ELSEWHERE}/plain`);
      await page.goBack();
      const reasons = await page.evaluate(() => JSON.stringify(/** @type {any} */ (performance.getEntriesByType("navigation")[0]).notRestoredReasons));
      assert.ok(reasons.includes("reasons"));
      assert.doesNotMatch(reasons, /extension/);
      await page.close();
    });
  }

  for (const { path, speak } of [
    { path: "panel.html", speak: "at once" },
    { path: "beside.html", speak: "at once" },
    { path: "panel.html?anything", speak: "with the word that it gave" },
    { path: "beside.html?anything", speak: "with the word that it gave" },
  ]) {
    test(`a page that embeds ${path} and speaks ${speak} hears nothing, and nothing is read or written`, async () => {
      const { page, frame } = await written();
      const before = await kept(frame);
      const inside = await embed(page, (await base(page, frame)) + path);
      // whatever the frame had to ask is answered before this
      await inside.evaluate(() => /** @type {any} */ (chrome.runtime.sendMessage({ frame: "nobody's" })).catch(() => {}));
      await page.evaluate(() => /** @type {any} */ (window).speak());
      await inside.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      await stillWorks(page, frame);
      assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), []);
      assert.equal(await inside.evaluate(() => document.querySelector("main")?.childNodes.length), 0, "and it shows nothing");
      assert.deepEqual(await kept(frame), before);
      await page.close();
    });
  }

  test("a page that holds the user's own panel cannot speak to it, and what it puts in its place does not stay", async () => {
    const { page, frame } = await written();
    const address = await base(page, frame);
    await page.evaluate(listen);
    await holds(page, frame);
    await page.evaluate(() => /** @type {any} */ (window).speak());
    await stillWorks(page, frame);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), [], "it has a line already");

    for (const instead of [`${address}panel.html?anything`, "about:blank"]) {
      await holds(page, await panel(page));
      const told = await page.evaluate((instead) => {
        const { held } = /** @type {any} */ (window);
        held.location = instead;
        // speaks before the agent does, to whatever stands there by then
        const speaking = setInterval(() => /** @type {any} */ (window).speak(), 1);
        return new Promise((resolve) => setTimeout(() => (clearInterval(speaking), resolve(/** @type {any} */ (window).heard)), 1_000));
      }, instead);
      assert.deepEqual(told, [], instead);
      const again = await panel(page);
      await score(again, 1);
      await stillWorks(page, again);
    }
    await page.close();
  });

  test("the line takes and gives a place on the site that the agent named, and on no other; and only a place", async () => {
    const { page, frame } = await written();
    const told = await frame.evaluate(keepOnALine, SITE);
    assert.deepEqual(told.given, [{ type: "kept", place: { left: 1, top: 2 } }]);
    assert.deepEqual(told.kept, { [`place:${SITE}`]: { left: 1, top: 2 }, "place:www.linkedin.com": { left: 9, top: 9 } });
    await page.close();
  });

  /** Where our pages are, as a page could load them: in Chromium under a name that is made anew with each start. @param {Page} page @param {Frame} frame */
  async function base(page, frame) {
    if (name === "Firefox") return `${await frame.evaluate(() => location.origin)}/`;
    const client = await page.createCDPSession();
    /** @type {Promise<number>} */
    const world = new Promise((resolve) =>
      client.on("Runtime.executionContextCreated", ({ context }) => context.name === "Facts First" && resolve(context.id)),
    );
    await client.send("Runtime.enable");
    const { result } = await client.send("Runtime.evaluate", {
      expression: `chrome.runtime.getURL("panel.html").replace("panel.html", "")`,
      contextId: await world,
    });
    await client.detach();
    return result.value;
  }

  /** @param {Page} page @param {string} address @returns {Promise<Frame>} */
  async function embed(page, address) {
    await page.evaluate(listen);
    const before = new Set(page.frames());
    await page.evaluate(async (address) => {
      const own = document.createElement("iframe");
      own.src = address;
      document.body.append(own);
      await new Promise((resolve) => (own.onload = resolve));
      Object.assign(window, { held: own.contentWindow });
      /** @type {any} */ (window).speak();
    }, address);
    for (;;) {
      for (const one of page.frames().filter((one) => !before.has(one))) {
        if ((await one.evaluate(() => location.protocol).catch(() => "")).endsWith("-extension:")) return one;
      }
      await nextFrame(page);
    }
  }

  /** Gives the page the window of one of our frames, which it has no way to. @param {Page} page @param {Frame} frame */
  async function holds(page, frame) {
    await page.evaluate(() => addEventListener("message", ({ source }) => Object.assign(window, { held: source }), { once: true }));
    await frame.evaluate(() => parent.postMessage("it is me", "*"));
    await page.waitForFunction(() => /** @type {any} */ (window).held);
  }

  /** @param {Page} page @param {Frame} frame */
  async function stillWorks(page, frame) {
    const technology = TECHNOLOGIES[(told += 1) % TECHNOLOGIES.length] ?? "";
    await page.keyboard.type(` It is in ${technology}. `);
    await markComes(page, "stated", technology);
    await markComes(page, "vague", "competitive salary");
    await seen(page, frame);
  }
});

/** Runs in the page: `speak` says all that an agent has ever said, to the window that is held, with a line for each. */
function listen() {
  /** @type {unknown[]} */
  const heard = [];
  const word = "anything";
  const site = location.hostname;
  function speak() {
    for (const first of ["facts-first", { word }, { word, site }, { word: "", site }, { site }, { word: undefined, site }, null]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      port1.postMessage({ type: "site", site });
      port1.postMessage({ type: "keep", site: "www.linkedin.com", place: { left: 1, top: 1 } });
      port1.postMessage({
        type: "text",
        session: 1,
        id: 1,
        text: "A competitive salary for a Rust job",
        composer: { number: 1, place: "mail", recipient: null, limit: null },
      });
      /** @type {any} */ (window).held?.postMessage(first, "*", [port2]);
    }
  }
  Object.assign(window, { heard, speak });
}

/** @param {Frame} frame */
function kept(frame) {
  return frame.evaluate(() => chrome.storage.local.get(null));
}

/** Runs in a frame of ours: what the agent may ask for, and what it may not. @param {string} own */
async function keepOnALine(own) {
  await chrome.storage.local.set({ "place:www.linkedin.com": { left: 9, top: 9 } });
  const kept = "./kept.js";
  const { keepPlace } = await import(kept);
  const { port1, port2 } = new MessageChannel();
  /** @type {unknown[]} */
  const given = [];
  port1.onmessage = ({ data }) => given.push(data);
  keepPlace(port2, own);
  port2.start();
  const place = { left: 5, top: 5 };
  for (const message of [
    { type: "keep", site: own, place: { left: 1, top: 2 } },
    { type: "keep", site: "www.linkedin.com", place },
    { type: "site", site: "www.linkedin.com" },
    { type: "keep", site: `${own}.`, place },
    { type: "keep", place },
    { type: "site" },
    ...[true, 7, "x", null, {}, { left: 1 }, { left: "1", top: 2 }, { left: 1, right: 1, top: 2 }, { ...place, more: "x".repeat(1000) }, [1, 2]].map(
      (place) => ({ type: "keep", site: own, place }),
    ),
    null,
    7,
    { type: "site", site: own },
  ]) {
    port1.postMessage(message);
  }
  while (given.length === 0) await new Promise((resolve) => setTimeout(resolve));
  const all = await chrome.storage.local.get(null);
  await chrome.storage.local.clear();
  return { given, kept: all };
}
