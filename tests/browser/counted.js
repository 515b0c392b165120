/**
 * The agent's own scripts in an ordinary page, with every call into them counted and timed: the page has no script of its own, so each
 * callback is the agent's. In the panel's place stands the core itself, in a worker.
 */
import { readFile } from "node:fs/promises";

/** @typedef {{ calls: number, spent: number, reports: number, rules: number }} Count `spent` in milliseconds, `rules` how often the marks' were asked for */

const FOLDER = new URL("../../", import.meta.url);

/** @returns {Promise<string[]>} */
async function scripts() {
  const { shared, agent } = JSON.parse(await readFile(new URL("extension/scripts.json", FOLDER), "utf8"));
  return [...shared, ...agent];
}

const TYPES = /** @type {Record<string, string>} */ ({ js: "text/javascript", wasm: "application/wasm", css: "text/css" });

/** A page with a composer, isolated so that its clock is fine enough. @type {import("./server.js").Handler} */
export async function countedPages(request, response) {
  const path = new URL(request.url ?? "/", "https://any.example").pathname.slice(1);
  const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  if (path === "") return void response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...isolated }).end(PAGE);
  if (path === "core.js") return void response.writeHead(200, { "content-type": "text/javascript", ...isolated }).end(CORE);
  const folder = path.startsWith("agent/") ? "extension/" : "target/web/";
  const content = await readFile(new URL(folder + path, FOLDER)).catch(() => null);
  if (!content) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain" }).end(content);
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A composer</title><link rel="stylesheet" href="agent/marks.css">
<style>#message { width: 620px; height: 320px; padding: 12px; overflow: auto; border: 1px solid; font: 15px/1.6 sans-serif }</style>
<div id="message" role="textbox" aria-multiline="true" contenteditable="true"></div><p id="elsewhere"><button>Elsewhere</button></p></html>`;

/** Opens the page at a host that it was mounted at, with the agent awake to focus. @param {import("puppeteer-core").Page} page @param {string} host */
export async function openCounted(page, host) {
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(`https://${host}/`);
  await page.evaluate(count);
  for (const script of await scripts()) {
    if (script === "agent/agent.js") await page.evaluate(putCoreInPlaceOfPanel);
    await page.addScriptTag({ url: `/${script}` });
  }
}

/** Runs in the page: from now on, every callback is counted. */
function count() {
  const counted = { calls: 0, spent: 0, reports: 0, rules: 0 };
  /** @param {any} callback */
  const timed = (callback) =>
    typeof callback !== "function"
      ? callback
      : /** @this {unknown} @param {...unknown} given */ function (...given) {
          const start = performance.now();
          try {
            return callback.apply(this, given);
          } finally {
            counted.calls++;
            counted.spent += performance.now() - start;
          }
        };
  const page = /** @type {any} */ (globalThis);
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return listen.call(this, type, timed(listener), options);
  };
  const hear = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage"));
  Object.defineProperty(MessagePort.prototype, "onmessage", {
    ...hear,
    set(listener) {
      hear.set?.call(this, timed(listener));
    },
  });
  const unhurried = requestAnimationFrame.bind(globalThis);
  for (const name of ["requestAnimationFrame", "setTimeout", "setInterval", "queueMicrotask", "requestIdleCallback"]) {
    const ask = page[name].bind(globalThis);
    page[name] = (/** @type {unknown} */ callback, /** @type {unknown[]} */ ...rest) => ask(timed(callback), ...rest);
  }
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"]) {
    const Observer = page[name];
    page[name] = class extends Observer {
      constructor(/** @type {unknown} */ callback, /** @type {unknown[]} */ ...rest) {
        super(timed(callback), ...rest);
      }
    };
  }
  Object.assign(page, {
    counted,
    timed,
    listen,
    frames: unhurried,
    chrome: { runtime: { id: "counted", getURL: (/** @type {string} */ path) => `/${path}` } },
  });
}

/** In the panel's place, and like it on a thread of its own. */
const CORE = `
import init, { check, load } from "/facts_first.js";
await init({ module_or_path: "/facts_first_bg.wasm" });
load(new Uint8Array(await (await fetch("/facts_first.tables")).arrayBuffer()));
addEventListener("message", ({ data }) => {
  if (data.type !== "text") return;
  const marks = check(data.text, null).findings.map(({ topic, state, start, end }) => ({ topic, state, start, end }));
  postMessage({ type: "report", session: data.session, id: data.id, marks, chips: [] });
});
postMessage({ type: "ready" });`;

/** Runs in the page. */
async function putCoreInPlaceOfPanel() {
  const page = /** @type {any} */ (globalThis);
  const core = new Worker("/core.js", { type: "module" });
  await new Promise((resolve) => page.listen.call(core, "message", resolve, { once: true }));
  const nothing = () => {};
  // the page has marks.css, with the names as they stand there
  FactsFirst.openRules = () => ({ come: () => void page.counted.rules++, go: nothing });
  const sight = { shown: nothing, changed: nothing, hidden: nothing, look: nothing, pressed: nothing, trouble: () => null };
  FactsFirst.frame = (/** @type {FrameKind} */ kind, /** @type {HTMLElement} */ _near, /** @type {(message: any) => void} */ hear) => {
    if (kind !== "panel") return { sight, post: nothing, show: nothing, hide: nothing, setTheme: nothing, remove: nothing };
    /** @type {(message: ToAgent) => void} */
    const told = page.timed(hear);
    core.onmessage = page.timed((/** @type {MessageEvent<ToAgent>} */ { data }) => {
      hear(data);
      page.counted.reports++;
    });
    setTimeout(() => {
      told({ type: "ready" });
      told({ type: "size", width: 64, height: 28, open: false, rest: 64 });
    });
    return { sight, post: (message) => core.postMessage(message), show: nothing, hide: nothing, setTheme: nothing, remove: nothing };
  };
}
