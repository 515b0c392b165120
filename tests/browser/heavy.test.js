/** However much a page puts into a message, behind it or through it, what is done about it has a bound. Work is counted, not timed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { nextFrame } from "./composing.js";
import { countedPages, openCounted } from "./counted.js";

/** @typedef {import("puppeteer-core").Page} Page */

inBothBrowsers(({ newPage, server }) => {
  async function opened() {
    server().mount(ELSEWHERE, countedPages);
    const page = await newPage();
    await openCounted(page, ELSEWHERE);
    await page.focus("#message");
    await page.keyboard.type("We offer a competitive salary.");
    await page.waitForFunction(() => /** @type {any} */ (globalThis).counted.reports > 0);
    return page;
  }

  test("many quoted parts are read together no farther than one, and the words of the first of them still are", async () => {
    const page = await opened();
    const { nodes, told } = await page.evaluate(() => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      for (let part = 0; part < 40; part++) {
        const quote = Object.assign(document.createElement("blockquote"), { className: "gmail_quote", textContent: part === 0 ? "What is the salary?" : "" });
        quote.append(...Array.from({ length: part === 0 ? 1 : 1_000 }, () => document.createElement("i")));
        message.append(quote);
      }
      let nodes = 0;
      const { dom } = FactsFirst;
      const { nextSibling, firstChild } = dom;
      Object.assign(dom, {
        nextSibling: (/** @type {Node} */ node) => (nodes++, nextSibling(node)),
        firstChild: (/** @type {Node} */ node) => (nodes++, firstChild(node)),
      });
      let told = "";
      FactsFirst.openEarlier(message, FactsFirst.hostProfile(location), (text) => void (told = text)).look();
      Object.assign(dom, { nextSibling, firstChild });
      return { nodes, told };
    });
    assert.equal(told, "What is the salary?");
    // each node is asked twice
    assert.ok(nodes < 12_000, `${nodes} nodes`);
    await page.close();
  });

  test("what stands behind a message in thousands is not asked for", async () => {
    const page = await opened();
    const most = await page.evaluate(() => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      message.style.position = "relative";
      for (let layer = 0; layer < 500; layer++) {
        document.body.prepend(Object.assign(document.createElement("div"), { style: "position: absolute; left: 0; top: 0; width: 900px; height: 600px" }));
      }
      let most = 0;
      const { elementsFromPoint } = Document.prototype;
      const { dom } = FactsFirst;
      const asked = dom.elementsFromPoint;
      dom.elementsFromPoint = (...given) => {
        const found = asked(...given);
        most = Math.max(most, found.length);
        return found;
      };
      const box = message.getBoundingClientRect();
      FactsFirst.coversControls(message, box);
      FactsFirst.isInSight(message);
      dom.elementsFromPoint = asked;
      if (elementsFromPoint.call(document, box.left + 20, box.top + 20).length < 500) throw new Error("nothing stands behind it");
      return most;
    });
    assert.equal(most, 0);
    await page.close();
  });

  test("a hundred thousand changes at once are heard of once, and then not for a while; and words that came meanwhile are read", async () => {
    const page = await opened();
    const heard = await page.evaluate(async () => {
      const message = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const { counted, frames } = /** @type {any} */ (globalThis);
      const mark = document.createElement("b");
      message.append(mark);
      await new Promise((resolve) => frames(() => frames(resolve)));
      const { observe } = MutationObserver.prototype;
      let heard = 0;
      const changes = new MutationObserver((records) => void (heard += records.length));
      observe.call(changes, message, { attributes: true, subtree: true });
      const before = counted.calls;
      for (let times = 0; times < 20; times++) {
        for (let change = 0; change < 6_000; change++) mark.setAttribute("data-change", String(change));
        await null;
      }
      if (heard < 6_000) throw new Error("nothing has changed");
      return counted.calls - before;
    });
    // one is of the test's own observer
    assert.ok(heard < 20 + 5, `${heard} calls`);
    const reports = () => page.evaluate(() => /** @type {any} */ (globalThis).counted.reports);
    const before = await reports();
    await page.evaluate(() => document.querySelector("#message")?.append(" It is fully remote."));
    for (const until = Date.now() + 30_000; (await reports()) === before; await nextFrame(page)) assert.ok(Date.now() < until, "the words are read");
    await page.close();
  });

  test("no event of a pointer that crosses a message of many levels is asked where in it it lies", async () => {
    const page = await opened();
    await page.evaluate(() => {
      const top = document.createElement("span");
      let at = top;
      for (let level = 1; level < 300; level++) at = at.appendChild(document.createElement("span"));
      at.textContent = "It is fully remote.";
      document.querySelector("#message")?.append(top);
      Object.assign(globalThis, { asked: 0, heard: 0 });
      // only Firefox has it
      Object.defineProperty(UIEvent.prototype, "rangeParent", { get: () => void (/** @type {any} */ (globalThis).asked++) });
    });
    await page.addScriptTag({ url: "/agent/guard.js" });
    await page.evaluate(() => {
      for (const type of ["pointerover", "pointerout", "mousedown"]) addEventListener(type, () => void (/** @type {any} */ (globalThis).heard++), true);
    });
    const { left, top, bottom } = await page.$eval("#message", (one) => one.getBoundingClientRect().toJSON());
    for (const y of [bottom + 60, top + 20, bottom + 60, bottom - 20]) await page.mouse.move(left + 50, y);
    await page.mouse.click(left + 50, bottom - 20);
    const { asked, heard } = await page.evaluate(() => {
      const { asked, heard } = /** @type {any} */ (globalThis);
      return { asked, heard };
    });
    assert.ok(heard >= 5, `${heard} events`);
    assert.equal(asked, 0);
    await page.close();
  });
});
