/**
 * What typing costs in a page that is larger than any message: `node benches/agent/large.js [kind…]`, after ./build.sh. Ten keys with the extension
 * and without it, in this one run, each key as long as it takes until it is seen; and the longest time between two frames while the first key wakes the
 * extension, while the message is scrolled for twenty frames, and while words are put in before all others. Compare the ratios.
 */
import { BROWSERS, ELSEWHERE, SITE } from "../../tests/browser/browsers.js";
import { nextFrame } from "../../tests/browser/composing.js";
import { startServer } from "../../tests/browser/server.js";

const KEYS = 10;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MOST = 1.1;

/** The page's own. @type {{ fill: (...nodes: (Node | string | Node[])[]) => void, deep: (levels: number) => Node, plain: (value: string) => HTMLTextAreaElement, times: (count: number, name: string, text?: string) => Node[] }} */
const { fill, deep, plain, times } = /** @type {any} */ (globalThis);

/** How a message comes to be large; each runs in the page. @type {Record<string, () => void>} */
const KINDS = {
  "one text of 1 MB": () => fill("I am hiring a senior Rust developer, with a competitive salary. ".repeat(16_000)),
  "5 MB of spaces": () => fill(`We pay${" ".repeat(5_000_000)}well.`),
  "200,000 zero-width characters": () => fill(`We pay${"\u200B".repeat(200_000)}well.`),
  "100,000 empty nodes": () =>
    fill(
      "We pay well. ",
      Array.from({ length: 100_000 }, () => document.createElement("span")),
    ),
  "50,000 nodes with words": () =>
    fill(
      "We pay well. ",
      Array.from({ length: 50_000 }, () => Object.assign(document.createElement("b"), { textContent: "a " })),
    ),
  "400 levels": () => fill(deep(400)),
  "5,000 levels": () => fill(deep(5_000)),
  "a quoted thread of 100,000 nodes": () => {
    const thread = Object.assign(document.createElement("blockquote"), { className: "gmail_quote" });
    for (let one = 0; one < 50_000; one++) thread.append(Object.assign(document.createElement("b"), { textContent: "a " }));
    fill("We pay well. ", thread);
  },
  "100,000 nodes around it": () => {
    const around = document.createElement("div");
    for (let one = 0; one < 100_000; one++) around.append(document.createElement("span"));
    document.body.append(around);
    fill("We pay well. ");
  },
  "a textarea of 1 MB": () => plain("I am hiring a senior Rust developer, with a competitive salary. ".repeat(16_000)),
  "a textarea of 5 MB": () => plain("I am hiring a senior Rust developer, with a competitive salary. ".repeat(80_000)),
  "a textarea of 100,000 quoted lines": () => plain("> some words\n".repeat(100_000)),
  "a textarea of 100,000 lines": () => plain("some words\n".repeat(100_000)),
  "a textarea of 49,000 empty lines": () => plain(`${"\n".repeat(49_000)}We offer a competitive salary.`),
  "a textarea of 1 MB in one word": () => plain("a".repeat(1_000_000)),
  "a textarea of 50,000 long words": () => plain(`${"w".repeat(60)} `.repeat(50_000)),
  "a textarea with 7,000 quoted lines below": () => plain(`We offer a competitive salary.\n\n${"> some words\n".repeat(7_000)}`),
  "a textarea of 49 kB with 1,500 marks": () => plain("I am hiring a senior Rust developer, with a competitive salary. ".repeat(770)),
  "100,000 quoted lines": () => fill(times(100_000, "div", "> some words")),
  "100,000 quotes": () => fill("We pay well.", times(100_000, "blockquote", "some words")),
  "100,000 quotes that Gmail makes": () => {
    fill("We pay well.", times(100_000, "blockquote", "some words"));
    for (const quote of document.querySelectorAll("blockquote")) quote.className = "gmail_quote";
  },
  "300 quotes in each other": () => {
    const top = document.createElement("blockquote");
    let at = top;
    for (let level = 0; level < 300; level++) {
      at.append("some words");
      at = at.appendChild(document.createElement("blockquote"));
    }
    fill("We pay well.", top);
  },
  "100,000 line breaks": () => fill("We pay well.", times(100_000, "br")),
  "a subject of 1 MB": () => {
    const subject = Object.assign(document.createElement("input"), { name: "subject", value: "Senior Rust developer ".repeat(50_000) });
    document.querySelector("form")?.prepend(subject);
    fill("We pay well.");
  },
  "text that changes with each frame": () => {
    fill(times(2_000, "div", "some words"));
    let number = 0;
    const change = () => {
      const first = document.querySelector("#message")?.lastElementChild;
      if (first) first.textContent = `We pay well ${number++}`;
      requestAnimationFrame(change);
    };
    change();
  },
  "a long message": () =>
    fill(
      ...Array.from({ length: 600 }, () =>
        Object.assign(document.createElement("div"), { textContent: "I am hiring a senior Rust developer, with a good salary. " }),
      ),
    ),
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A composer</title>
<style>#message { width: 620px; height: 320px; padding: 12px; overflow: auto; border: 1px solid; font: 15px/1.6 sans-serif }</style>
<form><div id="message" role="textbox" aria-multiline="true" contenteditable="true"></div></form>
<script>
const plain = (value) => { const made = document.createElement("textarea"); Object.assign(made, { id: "message", value, spellcheck: false }); document.querySelector("#message").replaceWith(made); return made };
const times = (count, name, text) => Array.from({ length: count }, () => { const made = document.createElement(name); if (text) made.textContent = text; return made });
const fill = (...nodes) => { const all = document.createDocumentFragment(); for (const one of nodes.flat()) all.append(one); document.querySelector("#message").replaceChildren(all) };
const deep = (levels) => { const top = document.createElement("span"); let at = top; while (--levels) at = at.appendChild(document.createElement("span")); at.textContent = "We pay well."; return top };
</script></html>`;

const server = await startServer();
for (const host of [ELSEWHERE, SITE])
  server.mount(host, (_request, response) => void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE));
const asked = process.argv.slice(2);
for (const [name, start] of BROWSERS) {
  console.log(`\n${name}`);
  const browser = await start();
  try {
    for (const [kind, make] of Object.entries(KINDS)) {
      if (asked.length > 0 && !asked.some((one) => kind.includes(one))) continue;
      const without = /** @type {Spent[]} */ ([]);
      const withIt = /** @type {Spent[]} */ ([]);
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await spentIn(browser, ELSEWHERE, make));
        withIt.push(await spentIn(browser, SITE, make));
      }
      const parts = /** @type {(keyof Spent)[]} */ (["keys", "waking", "scrolling", "putting in"]).map((part) => {
        const [least, most] = [leastOf(without, part), leastOf(withIt, part)];
        return `${part} ${least.toFixed(0)} and ${most.toFixed(0)} ms: ${(most / least).toFixed(2)}${part === "keys" && most / least > MOST ? ` over ${MOST}` : ""}`;
      });
      console.log(`  ${kind.padEnd(42)} ${parts.join("; ")}`);
    }
  } finally {
    await browser.close();
  }
}
await server.stop();

/** In milliseconds: ten keys, and the longest time between two frames of what else is done.
 * @typedef {{ keys: number, waking: number, scrolling: number, "putting in": number }} Spent */

/** @param {Spent[]} all @param {keyof Spent} part */
function leastOf(all, part) {
  return Math.min(...all.map((one) => one[part]));
}

/** @param {import("puppeteer-core").Browser} browser @param {string} host @param {() => void} make @returns {Promise<Spent>} */
async function spentIn(browser, host, make) {
  const page = await browser.newPage();
  await page.goto(`https://${host}/`);
  await page.evaluate(make);
  await page.focus("#message");
  await nextFrame(page);
  await page.evaluate(watchFrames);
  const longest = () => page.evaluate(() => /** @type {any} */ (globalThis).longestFrame());
  // at its beginning: nothing has to be scrolled to
  await page.keyboard.down("Control");
  await page.keyboard.press("Home");
  await page.keyboard.up("Control");
  await nextFrame(page);
  await longest();
  await page.keyboard.type("We ");
  await nextFrame(page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await nextFrame(page);
  const waking = await longest();
  const start = performance.now();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press("t");
    await nextFrame(page);
  }
  const keys = performance.now() - start;
  await longest();
  for (let times = 0; times < 3; times++) {
    await page.evaluate(() => document.execCommand("insertText", false, "some words "));
    await nextFrame(page);
  }
  const put = await longest();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) {
      /** @type {HTMLElement} */ (document.querySelector("#message")).scrollTop += 50;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await nextFrame(page);
  const scrolling = await longest();
  await page.close();
  return { keys, waking, scrolling, "putting in": put };
}

/** Runs in the page. */
function watchFrames() {
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  look();
  const longestFrame = () => {
    const was = longest;
    longest = 0;
    return was;
  };
  Object.assign(globalThis, { longestFrame });
}
