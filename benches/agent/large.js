/**
 * What typing costs in a page that is larger than any message: `node benches/agent/large.js [kind…]`, after ./build.sh. Ten keys with the extension
 * and without it, in this one run, each key as long as it takes until it is seen. Compare the ratios.
 */
import { BROWSERS, ELSEWHERE, SITE } from "../../tests/browser/browsers.js";
import { nextFrame } from "../../tests/browser/composing.js";
import { startServer } from "../../tests/browser/server.js";

/** @typedef {import("puppeteer-core").Page} Page */

const KEYS = 10;
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MOST = 1.1;

/** The page's own. @type {{ fill: (...nodes: (Node | string | Node[])[]) => void, deep: (levels: number) => Node }} */
const { fill, deep } = /** @type {any} */ (globalThis);

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
  "a textarea of 1 MB": () => {
    const plain = document.createElement("textarea");
    plain.id = "message";
    plain.value = "I am hiring a senior Rust developer, with a competitive salary. ".repeat(16_000);
    document.querySelector("#message")?.replaceWith(plain);
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
<div id="message" role="textbox" aria-multiline="true" contenteditable="true"></div>
<script>
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
      const [without, withIt] = [[Infinity], [Infinity]];
      for (let round = 0; round < ROUNDS; round++) {
        without.push(await tenKeys(browser, ELSEWHERE, make));
        withIt.push(await tenKeys(browser, SITE, make));
      }
      const [least, most] = [Math.min(...without), Math.min(...withIt)];
      console.log(
        `  ${kind.padEnd(36)} ${least.toFixed(0).padStart(6)} ms without, ${most.toFixed(0).padStart(6)} ms with it: ${(most / least).toFixed(2)}${most / least > MOST ? `  over ${MOST}` : ""}`,
      );
    }
  } finally {
    await browser.close();
  }
}
await server.stop();

/** @param {import("puppeteer-core").Browser} browser @param {string} host @param {() => void} make */
async function tenKeys(browser, host, make) {
  const page = await browser.newPage();
  await page.goto(`https://${host}/`);
  await page.evaluate(make);
  await page.focus("#message");
  // at its beginning: nothing has to be scrolled to
  await page.keyboard.down("Control");
  await page.keyboard.press("Home");
  await page.keyboard.up("Control");
  await page.keyboard.type("We ");
  await nextFrame(page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await nextFrame(page);
  const start = performance.now();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press("t");
    await nextFrame(page);
  }
  const spent = performance.now() - start;
  await page.close();
  return spent;
}
