/** What `./build.sh run` opens: the playground, with the extension at work in its composers. */
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { extensionForPlayground, open, serve } from "../../www/serve.js";
import { markComes } from "./composing.js";
import { closeFirstPage } from "./first-page.js";

for (const name of /** @type {const} */ (["chromium", "firefox"])) {
  test(`${name}: the extension is loaded, and marks what is written in the playground's composer`, async (t) => {
    const { origin, close } = await serve(fileURLToPath(new URL("../../dist/www", import.meta.url)));
    t.after(close);
    const extension = extensionForPlayground(name);
    t.after(extension.remove);
    const browser = await open(name, extension.folder, true);
    t.after(() => browser.close());
    await closeFirstPage(browser);
    const page = await browser.newPage();
    await page.goto(`${origin}/composers.html`);
    await page.click("[contenteditable=true]");
    await page.keyboard.down("Control");
    await page.keyboard.press("KeyA");
    await page.keyboard.up("Control");
    await page.keyboard.type("Hi Dana, we are hiring a senior Rust engineer. The salary is competitive, and the work is remote.");
    await markComes(page, "stated", "Rust");
    await page.click(".reply");
    await page.keyboard.press("End");
    await page.keyboard.type(" The stack is Go.");
    await markComes(page, "stated", "Go");
    await page.click("#note");
    await page.keyboard.type("!");
    await page.waitForFunction(() => document.querySelector("#room")?.textContent === "97 of 300");
    await page.click(".talk .send");
    await page.waitForFunction(() => document.querySelector(".talk [role=status]")?.textContent === "Nothing is sent from here.");
  });
}
