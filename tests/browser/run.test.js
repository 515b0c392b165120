/** What `./build.sh run` opens: the playground, with the extension at work in its composers; and what it says when it cannot. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { extensionForPlayground, open, serve } from "../../www/serve.js";
import { markComes } from "./composing.js";
import { closeFirstPage } from "./first-page.js";

const SERVE = fileURLToPath(new URL("../../www/serve.js", import.meta.url));
const BROWSERS = /** @type {const} */ (["chromium", "firefox"]);

for (const name of BROWSERS) {
  test(`${name}: the extension is loaded, and marks what is written in the playground's composer`, async (t) => {
    const { origin, close } = await serve(fileURLToPath(new URL("../../dist/www", import.meta.url)));
    t.after(close);
    const extension = extensionForPlayground(name);
    t.after(extension.remove);
    const page = await openComposers(t, name, extension.folder, origin);
    await writes(page);
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

  test(`${name}: on a machine without a display it says so, and what it advises works`, async (t) => {
    const { told, ends } = await running(t, [name], { DISPLAY: "", WAYLAND_DISPLAY: "" }, /removed when this ends/);
    assert.match(told, /This machine has no display for (Chromium|Firefox): neither DISPLAY nor WAYLAND_DISPLAY is set\./);
    const origin = /(http:\/\/127\.0\.0\.1:(\d+))\//.exec(told)?.[1] ?? "";
    const port = new URL(origin).port;
    assert.ok(told.includes(`ssh -L ${port}:127.0.0.1:${port} `), told);
    const how = name === "firefox" ? /“Load Temporary Add-on…” and choose (\S+)\/manifest\.json / : /“Load unpacked” and choose (\S+) /;
    const folder = how.exec(told)?.[1] ?? "";
    assert.ok(existsSync(`${folder}/manifest.json`), told);
    await writes(await openComposers(t, name, folder, origin));
    await ends();
    assert.ok(!existsSync(folder), "the copy of the extension is gone");
  });

  test(`${name}: where it is not installed it says where it was looked for, and what to do`, async (t) => {
    const variable = name.toUpperCase();
    const { told } = await running(t, [name], { [variable]: "/nowhere/it" }, /removed when this ends/);
    assert.match(told, /^No browser could be opened\. \w+ was not found: there is no \/nowhere\/it\.$/m);
    assert.match(told, new RegExp(`\\(on Debian: sudo apt-get install \\S+\\), or tell where it is: ${variable}=/path/to/it \\./build\\.sh run ${name}$`, "m"));
    const other = name === "firefox" ? "chromium" : "firefox";
    assert.match(told, new RegExp(`^\\w+ is here: \\./build\\.sh run ${other}$`, "m"));
    const origin = /served all the same, to this machine only: (\S+)\/$/m.exec(told)?.[1];
    assert.equal((await fetch(`${origin}/composers.html`)).status, 200);
  });

  test(`${name}: of a browser that ends at once it says how to see why`, async (t) => {
    const { told } = await running(t, [name], { [name.toUpperCase()]: "/bin/false", DISPLAY: ":7" }, /removed when this ends/);
    assert.match(told, /^No browser could be opened\. (Chromium|Firefox) did not stay open: ./m);
    assert.match(told, /^What it says itself is seen when it is started alone: \/bin\/false$/m);
    assert.doesNotMatch(told, /no display|ssh/);
  });
}

test("another browser is refused by its name", async (t) => {
  const { told, code } = await running(t, ["safari"], {}, /\n/);
  assert.equal(told.trim(), "There is no way to open safari here, only chromium and firefox.");
  assert.equal(await code, 2);
});

test("two at once are served on ports of their own", async (t) => {
  const folder = fileURLToPath(new URL("../../dist/www", import.meta.url));
  const [one, other] = [await serve(folder), await serve(folder)];
  t.after(() => (one.close(), other.close()));
  assert.notEqual(one.origin, other.origin);
  for (const { origin } of [one, other]) assert.equal((await fetch(`${origin}/`)).status, 200);
});

/** @param {import("node:test").TestContext} t @param {typeof BROWSERS[number]} name @param {string} extension @param {string} origin */
async function openComposers(t, name, extension, origin) {
  const browser = await open(name, extension, true);
  t.after(() => browser.close());
  await closeFirstPage(browser);
  const page = await browser.newPage();
  await page.goto(`${origin}/composers.html`);
  return page;
}

/** @param {import("puppeteer-core").Page} page */
async function writes(page) {
  await page.click("[contenteditable=true]");
  await page.keyboard.down("Control");
  await page.keyboard.press("KeyA");
  await page.keyboard.up("Control");
  await page.keyboard.type("Hi Dana, we are hiring a senior Rust engineer. The salary is competitive, and the work is remote.");
  await markComes(page, "stated", "Rust");
}

/** Starts what `./build.sh run` starts, until it has said something. @param {import("node:test").TestContext} t @param {string[]} given
 * @param {Record<string, string>} environment @param {RegExp} last */
async function running(t, given, environment, last) {
  const started = spawn(process.execPath, [SERVE, ...given], { env: { ...process.env, ...environment } });
  /** @type {Promise<number | null>} */
  const code = new Promise((resolve) => started.once("exit", resolve));
  const ends = () => (started.kill("SIGTERM"), code);
  t.after(ends);
  let told = "";
  await new Promise((resolve) => {
    started.stderr.setEncoding("utf8").on("data", (more) => last.test((told += more)) && resolve(told));
    started.once("exit", resolve);
  });
  return { told, code, ends };
}
