/**
 * The panel in the browser's own side panel: it follows the composer in use, what is clicked there is done as if it were clicked in the page, and nobody but that page
 * is taken for it. What a browser lets a test do with its real side panel is at the end.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import {
  beside,
  click,
  contentComes,
  contentOf,
  markComes,
  marksCome,
  MESSAGE,
  nextFrame,
  openExtensionPage,
  panel,
  pause,
  score,
  type,
  undo,
} from "./composing.js";
import { answersAre, besidePage, closeBeside, press, saysSoon, WAITING, wordsOf } from "./side-panel.js";
import { says, settingsPage } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const ANSWERS = ["Pay · vague", "Stack", "Remote", "Flexibility · not said"];
const AT = { selector: "#message" };
const IN_SIDE_PANEL = "Facts First. The panel is open beside the page.";

/** Not marked unless its writer asks for it. */
const ASKED = "Hi Priya, the Rust team is growing.";

/** @type {Role} */
const ROLE = {
  id: "backend-northwind",
  title: "Backend Engineer",
  company: "Northwind",
  link: "",
  pay: { min: 70_000, max: 85_000, currency: "GBP", period: "year", kind: "base" },
  stack: ["Rust"],
  remote: { mode: "remote", days: null, places: [] },
  flexibility: ["The team decides its architecture itself."],
  contract: "",
  hours: "",
  visa: "",
  interview: [],
  used: 2,
};

test("the package listens to no message from outside, and lets no page load the side panel", () => {
  const extension = new URL("../../extension/", import.meta.url);
  const texts = readdirSync(extension, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  assert.ok(texts.length > 50);
  for (const file of texts) assert.doesNotMatch(readFileSync(new URL(file, extension), "utf8"), /on(?:Message|Connect)External/, file);
  for (const browser of ["chromium", "firefox"]) {
    const manifest = JSON.parse(readFileSync(new URL(`../../dist/${browser}/manifest.json`, import.meta.url), "utf8"));
    assert.equal(manifest.externally_connectable, undefined);
    assert.deepEqual(manifest.web_accessible_resources[0].resources, ["panel.html", "beside.html"]);
    assert.equal(manifest.web_accessible_resources.length, 1);
  }
});

inBothBrowsers(({ name, newPage: openPage }) => {
  /** what a test has opened @type {{ pages: Page[], side: Page | null }} */
  const opened = { pages: [], side: null };
  afterEach(async () => {
    if (opened.side) await closeBeside(opened.side);
    opened.side = null;
    for (const one of opened.pages.splice(0)) if (!one.isClosed()) await one.close();
  });

  async function newPage() {
    const page = await openPage();
    opened.pages.push(page);
    return page;
  }

  /** @param {Page} page */
  async function openBeside(page) {
    const side = await besidePage(page);
    opened.side = side;
    return side;
  }

  async function closeSide() {
    if (opened.side) await closeBeside(opened.side);
    opened.side = null;
  }

  /** A page with a message in it, and the panel beside it. @param {readonly string[]} [text] @param {string} [path] */
  async function written(text = MESSAGE, path = "plain") {
    const page = await newPage();
    await page.setViewport({ width: 1300, height: 800 });
    await page.goto(`https://${SITE}/${path}`);
    await page.click("#message");
    await type(page, text);
    const frame = await panel(page);
    return { page, frame, side: await openBeside(page) };
  }

  /** @param {Frame} frame */
  const isAside = (frame) => frame.waitForFunction((label) => document.querySelector(".pill.is-quiet")?.ariaLabel === label, {}, IN_SIDE_PANEL);

  test("it shows the four answers, follows each key, and the pill in the page is a faint mark until it is closed", async () => {
    const { page, frame, side } = await written();
    await answersAre(side, ANSWERS);
    await isAside(frame);
    await markComes(page, "vague", "competitive salary");
    await page.keyboard.type(" The pay is £70,000 to £85,000 a year.");
    await answersAre(side, ["Pay", ...ANSWERS.slice(1)]);
    await markComes(page, "stated", "£70,000 to £85,000 a year");
    assert.equal(await side.$("[data-do=close]"), null, "it is the browser's to close");
    // the pill still opens the panel in the page
    await press(frame, "[data-do=open]");
    await frame.waitForSelector(".sheet [data-do=close]");
    await press(frame, "[data-do=close]");
    await isAside(frame);
    await closeSide();
    assert.ok((await score(frame, 1)) > 0);
    await markComes(page, "stated", "£70,000 to £85,000 a year");
  });

  test("what is clicked there goes in as if it were clicked in the page: with its first blank selected, and one undo takes it out", async () => {
    const { page, side } = await written();
    const before = await contentOf(page, AT);
    await press(side, '[data-do="add flexibility"]');
    const after = await contentComes(page, AT, (text) => text.includes("["));
    assert.ok(after.text.startsWith(before.text));
    await page.waitForFunction(() => /^\[[^\]]+\]$/.test(String(getSelection())));
    await saysSoon(side, (words) => /Fill in/.test(words));
    assert.equal(await side.$(".refused"), null);
    await undo(page);
    await contentComes(page, AT, (text) => text === before.text);
    await answersAre(side, ANSWERS);
    // a vague answer is replaced
    await press(side, '[data-do="add pay"]');
    await contentComes(page, AT, (text) => !text.includes("competitive salary"));
  });

  test("what cannot be written is told there, with the words to copy, and not in the page", async () => {
    const { page, frame, side } = await written(["Hi"]);
    await page.click("#plain");
    await page.$eval("#plain", (one) => void Object.assign(one, { maxLength: 120 }));
    await page.keyboard.type("We are hiring a senior Rust engineer at a competitive salary, fully remote.");
    await answersAre(side, ANSWERS);
    await press(side, '[data-do="add flexibility"]');
    await saysSoon(side, (words) => words.includes("These words do not fit") && words.includes("Copy"));
    assert.equal(await frame.$(".refused"), null);
    await isAside(frame);
    await press(side, "[data-do=dismiss]");
    await saysSoon(side, (words) => !words.includes("do not fit"));
  });

  test("of two composers it shows the one used last, and each keeps what its writer said of it, wherever that was said", async () => {
    const { page, frame, side } = await written([ASKED]);
    await press(side, "[data-do=check]");
    await markComes(page, "stated", "Rust");
    await answersAre(side, ["Pay · not said", "Stack", "Remote · not said", "Flexibility · not said"]);
    await page.click("#plain");
    await type(page, MESSAGE);
    await answersAre(side, ANSWERS);
    await page.click("#message");
    await answersAre(side, ["Pay · not said", "Stack", "Remote · not said", "Flexibility · not said"]);
    await markComes(page, "stated", "Rust");
    // said in the page, it holds beside it
    await press(frame, "[data-do=open]");
    await press(frame, '[data-do="no job"]');
    await saysSoon(side, (words) => words.includes("You said that this message is not about a job"));
    await marksCome(page, (now) => now.length === 0, "nothing is marked");
    await press(side, "[data-do=check]");
    await markComes(page, "stated", "Rust");
  });

  test("a remark that is ignored there is gone from the page, is there again with Undo, and one that was ignored before it came is not shown", async () => {
    const { page, side } = await written([...MESSAGE, "It is an exciting opportunity."]);
    await markComes(page, "note", "exciting opportunity");
    const ignore = async () => {
      await saysSoon(side, (words) => words.includes("exciting"));
      await press(side, ".look:has(.what) .more");
      await press(side, '[data-do^="ignore "]');
      await marksCome(page, (now) => !now.some(([, words]) => words.includes("exciting")), "the mark is gone");
    };
    await ignore();
    await press(side, '[data-do^="undo "]');
    await markComes(page, "note", "exciting opportunity");
    await ignore();
    await closeSide();
    const again = await openBeside(page);
    await answersAre(again, ANSWERS);
    await pause();
    assert.doesNotMatch(await wordsOf(again), /exciting/);
  });

  test("a role that is picked there is the one that the page's chips put in, and the first one of its site", async () => {
    const { page, frame, side } = await written();
    await side.evaluate((role) => chrome.storage.local.set({ [`role:${role.id}`]: role }), /** @type {any} */ (ROLE));
    await press(side, "[data-do=roles]");
    await press(side, `[data-do="role ${ROLE.id}"]`);
    await saysSoon(side, (words) => words.includes("Backend Engineer"));
    await click(page, await beside(page, ".chips"), ".chip");
    await contentComes(page, AT, (text) => text.includes("The team decides its architecture itself."));
    const kept = await side.evaluate((key) => chrome.storage.local.get(key), `picked:${SITE}`);
    assert.deepEqual(kept, { [`picked:${SITE}`]: ROLE.id });
    assert.ok(frame);
    await side.evaluate(() => chrome.storage.local.clear());
  });

  test("it goes with its window from tab to tab, and says in plain words where there is nothing to check", async () => {
    const { page, frame, side } = await written();
    const other = await newPage();
    await other.goto(`https://${WEBMAIL}/plain`);
    await saysSoon(side, (words) => words === WAITING);
    await score(frame, 1);
    await other.click("#message");
    await other.keyboard.type("We are hiring a senior Rust engineer, fully remote, for £70,000 to £85,000 a year.");
    await answersAre(side, ["Pay", "Stack", "Remote", "Flexibility · not said"]);
    await page.bringToFront();
    await answersAre(side, ANSWERS);
    await isAside(frame);
    // from here on the other tab may say what it likes
    await other.$eval("#message", (one) => void (one.textContent = "I hire a Kotlin engineer."));
    await page.keyboard.type(" ");
    await answersAre(side, ANSWERS);
    await page.goto(`https://${ELSEWHERE}/plain`);
    await saysSoon(side, (words) => words.startsWith("Facts First isn’t on for this page."));
    await page.goto(`https://${SITE}/plain`);
    await saysSoon(side, (words) => words === WAITING);
    await page.close();
    await saysSoon(side, (words) => words.includes("Kotlin") || words === WAITING);
  });

  test("a composer that has lost the focus is still shown, and followed until it is gone", async () => {
    const { page, side } = await written();
    await answersAre(side, ANSWERS);
    await page.focus("#send");
    await press(side, '[data-do="add pay"]');
    await contentComes(page, AT, (text) => !text.includes("competitive salary"));
    await page.focus("#send");
    await page.$eval("#message", (one) => void (one.textContent = "I am hiring a senior Rust engineer, fully remote."));
    await answersAre(side, ["Pay · not said", "Stack", "Remote", "Flexibility · not said"]);
    await page.$eval("#message", (one) => one.remove());
    await saysSoon(side, (words) => words === WAITING);
  });

  test("where the site is switched off it says so, and comes back with it", async () => {
    const { page, frame, side } = await written();
    await isAside(frame);
    const options = await settingsPage({ newPage, name });
    const flip = async (/** @type {"On" | "Off"} */ state) => {
      await options.bringToFront();
      await options.focus(`[data-host="${SITE}"]`);
      await options.keyboard.press("Enter");
      await says(options, SITE, state);
      await page.bringToFront();
    };
    await flip("Off");
    await saysSoon(side, (words) => words.startsWith("Facts First is turned off on Gmail."));
    await flip("On");
    await saysSoon(side, (words) => words === WAITING || words.includes("competitive salary"));
    await page.click("#message");
    await page.keyboard.type(" ");
    await answersAre(side, ANSWERS);
    await options.close();
  });

  test("a screen reader hears it there and not twice, and the keyboard reaches all of it", async () => {
    const { page, frame, side } = await written([MESSAGE[0] ?? ""]);
    const heard = () => side.$$eval("[role=status]", (all) => all.map((one) => one.textContent).join(" "));
    await type(page, ["", ...MESSAGE.slice(1)]);
    await answersAre(side, ANSWERS);
    for (const until = Date.now() + 30_000; !/questions answered/.test(await heard()); await pause()) assert.ok(Date.now() < until, await heard());
    assert.doesNotMatch(await frame.$$eval("[role=status]", (all) => all.map((one) => one.textContent).join(" ")), /questions answered/);
    const left = await side.$$eval("#panel [data-do], #panel summary", (all) => all.filter((one) => /** @type {HTMLElement} */ (one).tabIndex !== 0).length);
    assert.equal(left, 0);
    // Escape closes what is open in it, and not it
    await press(side, '[data-do^="explain "]');
    await side.evaluate(() => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })));
    await answersAre(side, ANSWERS);
  });

  test("the browser's own side panel opens by a click, in the popup as in the settings, and the pill tells that it is there", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    for (const file of ["popup.html", "options.html"]) {
      const from = await openExtensionPage(page, file);
      await from.bringToFront();
      await (await from.waitForSelector("#open-side-panel", { visible: true }))?.click();
      await page.bringToFront();
      await isAside(frame);
      await markComes(page, "vague", "competitive salary");
      if (!from.isClosed()) await from.close();
      await closeOwn(page);
      await score(frame, 1);
    }
  });

  /** Closes the browser's own: Firefox lets an extension do so in a click only. @param {Page} page that is written in */
  async function closeOwn(page) {
    if (name === "Chromium") {
      const target = await page.browser().waitForTarget((target) => target.url().endsWith("/side-panel.html"));
      return closeBeside(await target.asPage());
    }
    const from = await openExtensionPage(page, "options.html");
    await from.bringToFront();
    await from.evaluate(() => {
      const { sidebarAction } = /** @type {any} */ (chrome);
      const button = document.createElement("button");
      button.id = "close-it";
      button.style.cssText = "position: fixed; inset: 0; z-index: 9";
      button.onclick = () => sidebarAction.close();
      document.body.append(button);
    });
    await from.click("#close-it");
    await from.close();
    await page.bringToFront();
  }

  test("a page that knows how they speak is not heard, and cannot load the side panel into itself", async () => {
    const { page, frame, side } = await written();
    const before = await contentOf(page, AT);
    const address = `${await frame.evaluate(() => location.origin)}/side-panel.html`;
    await page.evaluate(async (address) => {
      const all = [
        { composer: "where?" },
        { composer: "here" },
        ...[1, 2, 3].map((session) => ({ session, type: "insert", request: 1, id: session, text: "EVIL" })),
        { type: "aside", aside: false },
      ];
      const own = document.createElement("iframe");
      own.src = address;
      document.body.append(own);
      const { runtime } = /** @type {{ chrome?: typeof chrome }} */ (globalThis).chrome ?? {};
      for (const message of all) {
        for (const one of [window, own.contentWindow]) one?.postMessage(message, "*");
        dispatchEvent(new MessageEvent("message", { data: message }));
        document.dispatchEvent(new CustomEvent("side panel", { detail: message }));
        try {
          runtime?.connect(new URL(address).host, { name: "side panel" }).postMessage(message);
        } catch {
          // it has none
        }
      }
    }, address);
    for (const one of page.frames())
      assert.equal(await one.evaluate(() => document.title === "Facts First" && location.pathname === "/side-panel.html").catch(() => false), false);
    await page.click("#message");
    await page.keyboard.type(" It is in Kotlin.");
    await saysSoon(side, (words) => words.includes("Kotlin"));
    await isAside(frame);
    assert.doesNotMatch((await contentOf(page, AT)).text, /EVIL/);
    assert.ok((await contentOf(page, AT)).text.startsWith(before.text));
  });

  test("no other page of ours is taken for the side panel, nor a frame that a page holds: it is told nothing, and nothing is written", async () => {
    const { page, frame, side } = await written();
    const options = await openExtensionPage(page, "options.html");
    await page.bringToFront();
    const tab = await side.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url && tab.active)?.id ?? -1, page.url());
    assert.ok(tab >= 0);
    await closeSide();
    for (const one of [options, frame]) {
      const told = await one.evaluate(poses, tab);
      assert.deepEqual(told, { answer: false, heard: [] }, await one.evaluate(() => location.pathname));
    }
    await page.keyboard.type(" ");
    await nextFrame(page);
    assert.doesNotMatch((await contentOf(page, AT)).text, /EVIL/);
    await score(frame, 1);
    // the same, from where it is meant to come
    const again = await openExtensionPage(page, "side-panel.html");
    const told = await again.evaluate(poses, tab);
    assert.equal(told.answer, true);
    assert.deepEqual(told.heard[0], { type: "site", site: SITE, off: false });
    for (const one of [again, options]) await one.close();
  });
});

/** Runs in a page of ours: speaks to the agent of a tab as the side panel does, and tells what it hears. @param {number} tabId */
async function poses(tabId) {
  /** @type {unknown[]} */
  const heard = [];
  const question = { composer: "where?" };
  const { tabs, runtime } = chrome;
  // a frame of ours has no `tabs` in Firefox
  const asked = tabs ? tabs.sendMessage(tabId, question) : runtime.sendMessage(question);
  const answer = (await asked.catch(() => false)) === true;
  const port = tabs ? tabs.connect(tabId, { frameId: 0, name: "side panel" }) : runtime.connect({ name: "side panel" });
  const closed = new Promise((resolve) => port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError)));
  port.onMessage.addListener((/** @type {unknown} */ message) => void heard.push(message));
  try {
    for (const session of [1, 2, 3]) for (const id of [1, 5, 20, 40, 60, 80, 100]) port.postMessage({ session, type: "insert", request: 1, id, text: "EVIL" });
  } catch {
    // nobody is there
  }
  // whatever is answered, is answered before two questions more
  for (let more = 0; more < 2; more++) await (tabs ? tabs.sendMessage(tabId, "here?") : runtime.sendMessage({ shortcut: true }));
  port.disconnect();
  void closed;
  return { answer, heard };
}
