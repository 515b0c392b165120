/**
 * While no composer has the focus the agent does nothing at all: no timer, no frame asked for, no observer, no listener but those for the focus.
 * Counted in the agent's own world, with the package that is shipped. Chromium opens that world to a test; Firefox opens it to none, and runs the same files.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, SITE } from "./browsers.js";
import { beside, markBoxes, markComes, MESSAGE, nextFrame, panel, score, seen, type } from "./composing.js";
import { startServer } from "./server.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {{ observers: number, pending: number, calls: number, listeners: string[] }} Counted */

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  server = await startServer();
  const [, start] = BROWSERS[0] ?? [];
  if (!start) throw new Error("There is no Chromium");
  browser = await start();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Runs things in the agent's world. @param {Page} page */
async function agentIn(page) {
  const client = await page.createCDPSession();
  /** @type {Promise<number>} */
  const world = new Promise((resolve) => client.on("Runtime.executionContextCreated", ({ context }) => context.name === "Facts First" && resolve(context.id)));
  await client.send("Runtime.enable");
  const contextId = await world;
  return async (/** @type {() => unknown} */ what) => {
    const { result, exceptionDetails } = await client.send("Runtime.evaluate", { expression: `(${what})()`, contextId, returnByValue: true });
    assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
    return result.value;
  };
}

/** Runs in the agent's world: counts from now on. */
function count() {
  let calls = 0;
  /** @type {Set<unknown>} */
  const observing = new Set();
  /** @type {Set<unknown>} */
  const pending = new Set();
  /** @type {{ type: string, signal: AbortSignal | undefined, ended: boolean }[]} */
  const listening = [];
  const world = /** @type {any} */ (globalThis);
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
    world[name] = class extends world[name] {
      /** @param {unknown[]} what */
      observe(...what) {
        calls++;
        observing.add(this);
        return super.observe(...what);
      }
      disconnect() {
        observing.delete(this);
        return super.disconnect();
      }
    };
  }
  for (const [start, end] of [
    ["setTimeout", "clearTimeout"],
    ["setInterval", "clearInterval"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
  ]) {
    const [begin, cancel] = [world[start ?? ""], world[end ?? ""]];
    world[start ?? ""] = (/** @type {Function} */ act, /** @type {unknown[]} */ ...more) => {
      calls++;
      const id = begin((/** @type {unknown[]} */ ...given) => (start === "setInterval" ? null : pending.delete(id), act(...given)), ...more);
      pending.add(id);
      return id;
    };
    world[end ?? ""] = (/** @type {unknown} */ id) => (pending.delete(id), cancel(id));
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, act, options) {
    const signal = typeof options === "object" ? options?.signal : undefined;
    // what a signal or one of our own frames and ports hears ends with it
    if (!(this instanceof AbortSignal) && !(this instanceof MessagePort) && !(this instanceof HTMLIFrameElement))
      listening.push({ type, signal, ended: false });
    return listen.call(this, type, act, options);
  };
  // the agent took the method from there before
  world.FactsFirst.dom.addEventListener = (/** @type {EventTarget} */ node, /** @type {Parameters<typeof listen>} */ ...given) =>
    node.addEventListener(...given);
  world.counted = () => ({
    observers: observing.size,
    pending: pending.size,
    calls,
    listeners: listening.filter(({ signal }) => !signal?.aborted).map(({ type }) => type),
  });
}

/** Runs in the agent's world. @returns {Counted} */
function counted() {
  return /** @type {any} */ (globalThis).counted();
}

for (const selector of ["#message", "#plain"]) {
  test(`${selector}: before it has the focus, and after, nothing runs, whatever the page and the user do`, async () => {
    const page = await browser.newPage();
    await page.goto(`https://${SITE}/plain`);
    const inAgent = await agentIn(page);
    await inAgent(count);

    await busy(page);
    assert.deepEqual(await inAgent(counted), { observers: 0, pending: 0, calls: 0, listeners: [] }, "before");

    await page.click(selector);
    await type(page, MESSAGE);
    await score(await panel(page), 1);
    await seen(page, await beside(page, ".chips"));
    if (selector === "#message") {
      await markComes(page, "vague", "competitive salary");
      const [line] = await markBoxes(page, "vague", "competitive salary");
      assert.ok(line);
      await page.mouse.move(line.left + 20, line.top + 5);
      await page.mouse.move(line.left + 24, line.top + 5);
      await seen(page, await beside(page, ".tip"));
    }
    const during = /** @type {Counted} */ (await inAgent(counted));
    assert.ok(during.observers > 0 && during.calls > 0 && during.listeners.includes("pointermove"), `it counts: ${JSON.stringify(during)}`);

    await page.focus("#subject");
    await nextFrame(page);
    await nextFrame(page);
    const rested = /** @type {Counted} */ (await inAgent(counted));
    assert.deepEqual({ ...rested, calls: 0 }, { observers: 0, pending: 0, calls: 0, listeners: [] }, "after");
    await busy(page);
    assert.deepEqual(await inAgent(counted), rested, "whatever happens");
    await page.close();
  });
}

/** All that a page and its user do that is none of our business. @param {Page} page */
async function busy(page) {
  await page.focus("#subject");
  await page.keyboard.type("Senior engineer");
  await page.mouse.move(100, 200, { steps: 5 });
  await page.evaluate(() => {
    document.querySelector("#message")?.append(document.createElement("p"));
    scrollTo(0, 50);
    dispatchEvent(new Event("resize"));
  });
  for (let frame = 0; frame < 10; frame++) await nextFrame(page);
}

test("settings that cannot be read leave everything on", async () => {
  const page = await browser.newPage();
  await page.goto(`https://${SITE}/plain`);
  const inAgent = await agentIn(page);
  await inAgent(() => {
    chrome.storage.local.get = () => {
      throw new Error("no storage");
    };
  });
  await page.click("#message");
  await type(page, MESSAGE);
  await markComes(page, "vague", "competitive salary");
  await page.close();
});
