/** A message by link in the playground: it travels in the fragment, which is asked of no server, and whatever a link holds becomes text or a sentence. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { fragmentOf, messageIn } from "../../www/link.js";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";
import { PLAYGROUND, servePlayground } from "./playground.js";

/** @typedef {import("puppeteer-core").Page} Page */

const OPENED = "This message came with the link.";
const BROKEN = "The message in this link can’t be read. The link may have been cut off: ask for it again.";
const TOO_LONG = "This link is too long to hold a message. Paste the message itself.";
const LEFT_OUT = "You have written here, so the message in this link was left out. Open the link in another tab.";

/** Whatever it is, as a link would hold it. @param {string | number[] | Uint8Array} content */
const link = (content) => `#t=${deflateRawSync(Buffer.from(/** @type {string} */ (content))).toString("base64url")}`;

const MESSAGE = "Hi Dana,\nwe hire a senior Rust engineer in Leeds, for £80,000 to £95,000 a year. <img src=x onerror='document.title=1'> 🙂";

inBothBrowsers(({ newPage, server }) => {
  /** @param {Page} page */
  const text = (page) => page.$eval("#box", (box) => box.textContent);

  /** @param {Page} page @param {string} words */
  const says = (page, words) => page.waitForFunction((words) => document.querySelector("#link-said")?.textContent === words, {}, words);

  test("a message is copied as a link, which opens with it, judged; nothing of it is asked of the server, and markup in it stays words", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet");
    await page.evaluate((message) => {
      const taken = Object.assign(globalThis, { taken: "" });
      navigator.clipboard.writeText = async (text) => void (taken.taken = text);
      const box = /** @type {HTMLElement} */ (document.querySelector("#box"));
      box.textContent = message;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, MESSAGE);
    await page.focus("#copy-link");
    await page.keyboard.press("Enter");
    await says(page, "Link copied.");
    const link = String(await page.evaluate(() => /** @type {any} */ (globalThis).taken));
    assert.ok(link.startsWith(`${PLAYGROUND}#t=`), link);

    const before = server().asked.length;
    const opened = await newPage();
    await opened.goto(link);
    await says(opened, OPENED);
    assert.equal(await text(opened), MESSAGE);
    await opened.waitForFunction(() => document.querySelector("#panel")?.textContent?.includes("£80,000"));
    assert.deepEqual([await opened.$("#box img"), await opened.title()], [null, "Facts First: check a message to a developer"]);
    const asked = server().asked.slice(before);
    assert.ok(asked.some((url) => url === `https://${ELSEWHERE}/`) && !asked.some((url) => url.includes(link.slice(-12))), asked.join("\n"));

    // in the same page another link, a broken one, and one that is refused by the clipboard
    await opened.evaluate((fragment) => void (location.hash = fragment ?? ""), await fragmentOf("We need a Go engineer."));
    await opened.waitForFunction(() => document.querySelector("#box")?.textContent === "We need a Go engineer.");
    await opened.evaluate(() => void (location.hash = "#t=<script>"));
    await says(opened, BROKEN);
    assert.equal(await text(opened), "We need a Go engineer.");
    await opened.evaluate(() => void (location.hash = `#t=${"A".repeat(9_000)}`));
    await says(opened, TOO_LONG);
    await opened.evaluate(() => void (navigator.clipboard.writeText = () => Promise.reject(new Error("denied"))));
    await opened.click("#copy-link");
    await says(opened, "The browser didn’t let it be copied. The link is in the address bar now: copy it from there.");
    // each browser packs in its own way
    assert.deepEqual(await messageIn(await opened.evaluate(() => location.hash)), { text: "We need a Go engineer." });
    await opened.close();
    await page.close();
  });

  /** @param {Page} page @param {string} fragment */
  const goTo = (page, fragment) => page.evaluate((fragment) => void (location.hash = fragment), fragment);

  test("a link takes the place of nothing that the user has written, in the page or after a reload; and of many links the last one stands", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND + link("Somebody’s message."));
    await says(page, OPENED);
    // a hundred of them, one upon the other
    const put = await page.evaluate(
      async (long, short) => {
        let put = 0;
        const box = document.querySelector("#box");
        box?.addEventListener("input", () => put++);
        for (let times = 0; times < 50; times++) for (const fragment of [long, short]) location.hash = fragment;
        while (box?.textContent !== "The last one.") await new Promise((resolve) => setTimeout(resolve, 20));
        return put;
      },
      link("a ".repeat(24_000)),
      link("The last one."),
    );
    assert.equal(put, 1);

    await page.click("#box");
    await page.keyboard.type("My own: ");
    const own = (await text(page)) ?? "";
    assert.ok(own.includes("My own: "), own);
    await page.reload();
    await page.waitForSelector("#panel .sheet");
    assert.equal(await text(page), own);
    assert.equal(await page.evaluate(() => location.hash), "");
    await goTo(page, link("EVIL"));
    await says(page, LEFT_OUT);
    assert.equal(await text(page), own);
    // as a page does that has opened this one
    await page.goto(`${PLAYGROUND}?anew${link("EVIL")}`);
    await says(page, LEFT_OUT);
    assert.equal(await text(page), own);
    await page.click('[data-example="empty"]');
    await goTo(page, link("Another message."));
    await says(page, OPENED);
    assert.equal(await text(page), "Another message.");
    await page.close();
  });

  test("whatever a link holds, it becomes words as they are, or a sentence that says why not", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet");
    const asked = server().asked.length;
    const markup = "<img src=https://stranger.example/a onerror=document.title=1><iframe src=//stranger.example></iframe><style>* { display: none }</style>";
    for (const words of [
      markup,
      "NUL \0 within",
      "\u202Eback to front\u2066",
      "[x]".repeat(16_000),
      "\n".repeat(50_000),
      "\u0301".repeat(50_000),
      "%3Cb%3E %00 &lt;",
    ]) {
      await goTo(page, link(words));
      await page.waitForFunction((words) => document.querySelector("#box")?.textContent === words, {}, words);
      await says(page, OPENED);
    }
    const before = await text(page);
    // more than any message; half a letter; a letter in more bytes than it takes; nothing packed; a name in other letters
    for (const [fragment, why] of /** @type {const} */ ([
      [link(Buffer.alloc(5_000_000)), TOO_LONG],
      [link([0xed, 0xa0, 0x80]), BROKEN],
      [link([0xc0, 0xbc]), BROKEN],
      ["#t=%3Cscript%3E", BROKEN],
      ["#t=", BROKEN],
    ])) {
      await page.$eval("#link-said", (one) => one.replaceChildren());
      await goTo(page, fragment);
      await says(page, why);
    }
    assert.equal(await text(page), before);
    assert.deepEqual([await page.$("#box *"), await page.title()], [null, "Facts First: check a message to a developer"]);
    assert.deepEqual(
      server()
        .asked.slice(asked)
        .filter((url) => url.includes("stranger")),
      [],
    );
    await page.close();
  });
});
