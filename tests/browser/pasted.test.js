/** What a page has put on the clipboard comes into the popup's boxes as words alone, however much it is; what is dropped there too. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { popupBeside } from "./composing.js";

/** @typedef {import("puppeteer-core").Page} Page */

const WORDS = "Hi Priya, we pay a competitive salary.";

/** All that would run, load, lead away or hide something. */
const MARKUP = `<p>Hi Priya,</p><img src="https://stranger.example/a" onerror="document.title=1"><script>document.title = 2</script><style>body { display: none }</style>
<link rel="stylesheet" href="https://stranger.example/b"><iframe src="https://stranger.example/c"></iframe><svg onload="document.title=3"></svg>
<meta http-equiv="refresh" content="0;url=https://stranger.example/d"><base href="https://stranger.example/"><div id="panel">we pay a competitive salary.</div>`;

inBothBrowsers(({ name, newPage, server }) => {
  test("markup that is pasted or dropped into the popup is not there: nothing is loaded, nothing runs, and the words are judged", async () => {
    const { page, opened } = await popupBeside(newPage, SITE);
    const [title, before] = [await opened.title(), server().asked.length];
    await page.bringToFront();
    await page.evaluate(
      (markup, words) => {
        document.addEventListener("copy", (event) => {
          event.clipboardData?.setData("text/html", markup);
          event.clipboardData?.setData("text/plain", words);
          event.preventDefault();
        });
        const line = Object.assign(document.createElement("p"), { textContent: "Copy me" });
        document.body.append(line);
        getSelection()?.selectAllChildren(line);
      },
      MARKUP,
      WORDS,
    );
    await press(page, "c");
    await opened.bringToFront();
    for (const [box, tab] of /** @type {const} */ ([
      ["#box", "#is-writing"],
      ["#received-box", "#is-received"],
    ])) {
      await opened.click(tab);
      await opened.click(box);
      await press(opened, "v");
      await isWords(opened, box, WORDS);
    }
    await opened.click("#is-writing");
    await opened.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("competitive salary"));
    // Firefox lets no test drop what comes from elsewhere
    if (name === "Chromium") {
      await opened.click("#clear");
      await drop(opened, MARKUP, WORDS);
      await isWords(opened, "#box", WORDS);
    }
    assert.deepEqual([await opened.title(), await opened.$$eval("#panel", (all) => all.length)], [title, 1]);
    assert.deepEqual(
      server()
        .asked.slice(before)
        .filter((url) => url.includes("stranger")),
      [],
    );
    await opened.evaluate(() => chrome.storage.session.clear());
    for (const one of [opened, page]) await one.close();
  });
});

/** @param {Page} page @param {"c" | "v"} key */
async function press(page, key) {
  await page.keyboard.down("Control");
  await page.keyboard.press(key);
  await page.keyboard.up("Control");
}

/** @param {Page} page @param {string} box @param {string} words */
async function isWords(page, box, words) {
  await page.waitForFunction((box, words) => document.querySelector(box)?.textContent === words, {}, box, words);
  // what is left of a text that was cleared is a line break
  assert.equal(await page.$eval(box, (one) => one.querySelectorAll(":not(br)").length), 0);
}

/** @param {Page} page @param {string} markup @param {string} words */
async function drop(page, markup, words) {
  const { x, y } = await page.$eval("#box", (box) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: left + 40, y: top + 20 };
  });
  const items = Object.entries({ "text/html": markup, "text/plain": words }).map(([mimeType, data]) => ({ mimeType, data }));
  const session = await page.createCDPSession();
  for (const type of /** @type {const} */ (["dragEnter", "dragOver", "drop"]))
    await session.send("Input.dispatchDragEvent", { type, x, y, data: { items, dragOperationsMask: 1 } });
  await session.detach();
}
