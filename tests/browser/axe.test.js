/** axe-core finds nothing against any page of ours, nor against the frames in a page, in any of their states, light or dark. */
import { test } from "node:test";
import { audit } from "./axe.js";
import { ELSEWHERE, inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { beside, click, markComes, openExtensionPage, panel, score, seen } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { tipByCaret } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const NOTHING = "Hi Priya, I am looking for a senior engineer to join the team at Northwind.";
const SOME = "Hi Priya, I am hiring a senior engineer at Northwind. The work is in Rust and NodeJS, with a competitive salary. It is an exciting opportunity.";
const ALL =
  "Hi Priya, I am hiring a senior Rust engineer at Northwind for £80,000–£95,000 a year. It is fully remote in the UK, and the team decides its architecture itself.";
const UNSURE = "Hi Priya, the Rust team is growing.";
const OTHER = "Hi Priya, thanks for the minutes of yesterday's meeting.";

const AD = `Senior Backend Engineer

Halden Grid · Leeds, UK

About the role
You will work with Rust, PostgreSQL and Kafka. The salary is £70,000 to £85,000 a year.
The role is hybrid, with two days a week in our Leeds office.`;

/** More than are shown without a search. @type {Role[]} */
const ROLES = Array.from({ length: 12 }, (_, number) => ({
  ...{ id: `role-${1000 + number}`, title: `Engineer ${number}`, company: "Northwind", link: "" },
  ...{ pay: { min: 70_000, max: 85_000, currency: "GBP", period: "year", kind: "base" }, stack: ["Rust"] },
  ...{ remote: { mode: "remote", days: null, places: ["UK"] }, flexibility: [], contract: "permanent", hours: "", visa: "", interview: [], used: number },
}));

inBothBrowsers(({ name, newPage, server }) => {
  /** From which pages of the extension are opened. @type {Page | undefined} */
  let composer;

  /** @param {string} file @param {object} [kept] */
  async function ours(file, kept) {
    if (!composer) {
      composer = await newPage();
      await composer.goto(`https://${SITE}/plain`);
    }
    await composer.bringToFront();
    await composer.click("#message");
    if (kept) await (await panel(composer)).evaluate((kept) => chrome.storage.local.set(kept), kept);
    const page = await openExtensionPage(composer, file);
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 800 });
    return page;
  }

  /** @param {Page} page */
  async function close(page) {
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  }

  test("the popup, on both its sides", async () => {
    const { look, end } = audit(name);
    const page = await ours("popup.html", rolesKept());
    await page.waitForSelector("#panel .sheet .role");
    await look(page, "empty");
    await put(page, "#box", SOME);
    await page.waitForSelector('[data-do="add remote"]');
    await look(page, "with a message");
    await page.click("[data-do=roles]");
    await page.waitForSelector(".role-search");
    await look(page, "with the list of roles");
    await page.click("[data-do=roles]");
    await page.click('[data-do="explain stack Rust"]');
    await page.waitForSelector(".about .is");
    await page.click('[data-do^="choices"]');
    await page.waitForSelector('[data-do^="ignore"]');
    await look(page, "with a technology, and what can be done about a remark");
    await page.click('[data-do^="ignore"]');
    await page.waitForSelector('[data-do^="undo"]');
    await page.click('[data-do="add pay"]');
    await page.waitForSelector(".blanks");
    await look(page, "with blanks, and a remark that was ignored");
    await page.click("#is-received");
    await page.waitForSelector("#received-panel .sheet");
    await look(page, "received, empty");
    await put(page, "#received-box", SOME);
    await page.waitForSelector("#received-panel .ask-back li");
    await look(page, "received, with a message");
    await page.evaluate(() => chrome.storage.session.clear());
    await close(page);
    end();
  });

  test("the settings", async () => {
    const { look, end } = audit(name);
    const page = await ours("options.html", { on: [ELSEWHERE], off: [WEBMAIL], "rules-off": ["habit/hype"], "own-words": ["Kubernets", "Rustacean"] });
    await page.waitForSelector(`[data-host="${ELSEWHERE}"]`);
    await page.waitForSelector("[data-rule]");
    await page.waitForFunction(() => document.querySelectorAll("#own-words li").length === 2);
    await look(page, "with all lists filled");
    await page.type("#host", "two words");
    await page.keyboard.press("Enter");
    await page.type("#word", "!");
    await page.keyboard.press("Enter");
    await page.click("#reset");
    await page.waitForFunction(() => ["#add-error", "#word-error"].every((one) => document.querySelector(one)?.textContent));
    await page.type("#rule-search", "nothing has this in it");
    await look(page, "with errors, a search that finds nothing, and the question before a reset");
    await close(page);
    end();
  });

  test("the roles", async () => {
    const { look, end } = audit(name);
    const page = await ours("roles.html");
    await page.waitForSelector("#none:not([hidden])");
    await look(page, "none kept");
    await page.click("#new");
    await page.waitForSelector("#edit:not([hidden])");
    await look(page, "a new one");
    await page.click("#form [type=submit]");
    await page.waitForSelector("#title[aria-invalid=true]");
    await look(page, "a new one that lacks its title");
    await page.click("#cancel");
    await page.click("#from-ad");
    await page.click("#ad-form [type=submit]");
    await page.waitForSelector("#ad-text[aria-invalid=true]");
    await look(page, "no ad");
    await page.$eval(
      "#ad-text",
      (one, ad) => {
        /** @type {HTMLTextAreaElement} */ (one).value = ad;
      },
      AD,
    );
    await page.click("#ad-form [type=submit]");
    await page.waitForSelector("#pay-source:not(:empty)");
    await look(page, "one from an ad");
    await page.click("#cancel");
    await page.evaluate((kept) => chrome.storage.local.set(kept), rolesKept());
    await page.waitForSelector(`#drop-${ROLES[0]?.id}`);
    await page.click(`#drop-${ROLES[0]?.id}`);
    await page.waitForSelector(`#undo-${ROLES[0]?.id}`);
    await look(page, "the list, of which one was deleted");
    await close(page);
    end();
  });

  test("the glossary and its quiz", async () => {
    const { look, end } = audit(name);
    const page = await ours("learn.html");
    await page.waitForSelector(".entry");
    // all of them at once take axe-core a quarter of a minute, and none differs from these
    await page.select("#group", "a database or search engine");
    await look(page, "technologies of a kind");
    await page.select("#group", "");
    await page.type("#term", "java");
    await page.click(".entry summary");
    await page.waitForSelector(".entry [open]");
    await look(page, "what is found, and one opened");
    await page.type("#term", "xyz");
    await page.waitForFunction(() => document.querySelectorAll(".entry").length === 0);
    await look(page, "nothing found");
    await page.click("#tab-apart");
    await page.type("#pair", "java");
    await page.waitForFunction(() => (document.querySelector("#pairs-found")?.textContent ?? "").includes(" of "));
    await look(page, "pairs");
    await page.click("#tab-quiz");
    await page.waitForSelector("#round button");
    await look(page, "before the quiz");
    await page.click("#round button");
    await page.waitForSelector(".choice input");
    await look(page, "a question");
    for (let answered = 0; await page.$(".question"); answered++) {
      // hardly all of them are right
      await page.click(".choice");
      await page.click(".question .add");
      await page.waitForSelector(".is-told");
      if (answered === 0) await look(page, "an answer");
      await page.click(".question .add");
      await page.waitForFunction(() => !document.querySelector(".is-told"));
    }
    await page.waitForSelector(".stage h2");
    await look(page, "the results");
    await close(page);
    end();
  });

  test("the page that is opened at install", async () => {
    const { look, end } = audit(name);
    const page = await ours("welcome.html", { on: [ELSEWHERE] });
    await page.waitForSelector("#panel .sheet .rows");
    await page.waitForSelector(`[data-host="${ELSEWHERE}"]`);
    await look(page, "as it comes");
    await page.type("#host", "two words");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#add-error")?.textContent);
    await look(page, "with a bad name");
    await close(page);
    end();
  });

  test("the playground", async () => {
    const { look, end } = audit(name);
    servePlayground(server());
    const page = await newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(PLAYGROUND);
    await page.waitForSelector("#panel .sheet .rows");
    await look(page, "the writer's side");
    await page.click("[data-do=roles]");
    await page.click('[data-do="add role"]');
    await page.waitForSelector("dialog[open]");
    await look(page, "a new role");
    await page.click("#role-form [type=submit]");
    await page.waitForSelector("#title[aria-invalid=true]");
    await look(page, "a new role that lacks its title");
    await page.click("#role-cancel");
    await page.click("#is-received");
    await page.click('[data-received="vague"]');
    await page.waitForSelector("#received-panel .ask-back li");
    await look(page, "the reader's side");
    await page.goto(`${PLAYGROUND}learn.html`);
    await page.waitForSelector(".entry");
    await page.select("#group", "a database or search engine");
    await look(page, "the glossary's page");
    await page.close();
    end();
  });

  test("the composers to try it in, with the pill in each", async () => {
    const { look, end } = audit(name);
    servePlayground(server(), undefined, WEBMAIL);
    const page = await newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`https://${WEBMAIL}/composers.html`);
    await look(page, "the page");
    for (const at of [".mail .body", ".talk .reply", "#note"]) {
      await page.click(at);
      const frame = await panel(page);
      await score(frame, 1);
      await look(frame, `the pill in ${at}`);
    }
    await page.close();
    end();
  });

  test("the pill and the panel in a page, whatever the message answers", async () => {
    const { look, end } = audit(name);
    const helper = await ours("options.html", rolesKept());
    const page = await written(OTHER);
    const frame = await panel(page);
    await frame.waitForSelector(".pill.is-quiet");
    await look(frame, "the quiet pill");
    await open(page, frame);
    await look(frame, "other mail");
    await put(page, "#message", UNSURE);
    await frame.waitForFunction(() => document.querySelector(".verdict")?.textContent?.includes("about a job"));
    await look(frame, "unsure");
    await fold(page, frame);
    await frame.waitForSelector(".pill.is-unsure");
    await frame.focus(".pill");
    await frame.waitForSelector(".pill.is-near");
    await look(frame, "the pill that asks");
    await put(page, "#message", NOTHING);
    await score(frame);
    await look(frame, "the pill");
    await open(page, frame);
    await frame.waitForSelector(".rows");
    await look(frame, "nothing answered");
    await put(page, "#message", "");
    await frame.waitForSelector(".tile.is-blank");
    await look(frame, "nothing written");
    await put(page, "#message", ALL);
    await frame.waitForFunction(() => document.querySelector(".ring-number") && !document.querySelector('[data-do^="add pay"]'));
    await look(frame, "all answered");
    await put(page, "#message", SOME);
    await frame.waitForSelector('[data-do="add remote"]');
    await press(frame, "[data-do=roles]");
    await frame.waitForSelector(".role-search");
    await look(frame, "some answered, and the list of roles");
    await press(frame, "[data-do=roles]");
    await press(frame, '[data-do="explain stack Rust"]');
    await frame.waitForSelector(".about .is");
    await press(frame, '[data-do^="choices"]');
    await frame.waitForSelector('[data-do^="ignore"]');
    await look(frame, "a technology, and what can be done about a remark");
    await press(frame, '[data-do^="ignore"]');
    await frame.waitForSelector('[data-do^="undo"]');
    await look(frame, "a remark that was ignored");
    await page.close();
    await close(helper);
    end();
  });

  test("a tip and the chips, a message that is too long, and words that did not go in", async () => {
    const { look, end } = audit(name);
    const page = await written(SOME);
    await markComes(page, "vague", "competitive salary");
    const chips = await beside(page, ".chips");
    await seen(page, chips);
    await look(chips, "the chips");
    const { frame: tip } = await tipByCaret(page, "vague", "competitive salary", "is not a figure");
    await look(tip, "a tip");
    const { frame: about } = await tipByCaret(page, "note", "NodeJS", "Node.js");
    await look(about, "a tip on a technology");
    const frame = await panel(page);
    await page.$eval(
      "#plain",
      (one, most) => {
        /** @type {HTMLTextAreaElement} */ (one).maxLength = most;
      },
      SOME.length + 10,
    );
    await page.click("#plain");
    await put(page, "#plain", SOME);
    await score(frame, 1);
    await open(page, frame);
    await click(page, frame, '[data-do="add remote"]');
    await frame.waitForSelector(".refused");
    await look(frame, "words that did not go in");
    await fold(page, frame);
    await page.$eval(
      "#plain",
      (one, text) => {
        const area = /** @type {HTMLTextAreaElement} */ (one);
        area.removeAttribute("maxlength");
        area.value = text;
        area.dispatchEvent(new InputEvent("input", { bubbles: true }));
      },
      "Longer. ".repeat(7_000),
    );
    await frame.waitForSelector(".pill.is-long");
    await look(frame, "the pill of a message that is too long");
    await open(page, frame);
    await look(frame, "too long");
    await page.close();
    end();
  });

  /** @param {string} text */
  async function written(text) {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await put(page, "#message", text);
    // a key, so that it is seen to be a user's
    await page.keyboard.press("End");
    return page;
  }
});

/** As they are kept. */
function rolesKept() {
  return Object.fromEntries(ROLES.map((role) => [`role:${role.id}`, role]));
}

/** In place of what a box holds. @param {Page} page @param {string} selector @param {string} text */
async function put(page, selector, text) {
  await page.bringToFront();
  await page.focus(selector);
  await page.evaluate((text) => {
    document.execCommand("selectAll");
    document.execCommand(text ? "insertText" : "delete", false, text);
  }, text);
}

/** A click that writes nothing, wherever the pointer is. @param {Frame} frame @param {string} selector */
function press(frame, selector) {
  return frame.$eval(selector, (one) => /** @type {HTMLElement} */ (one).click());
}

/** @param {Page} page @param {Frame} frame */
async function open(page, frame) {
  await click(page, frame, "[data-do=open]");
  await frame.waitForSelector("[data-do=close]");
}

/** @param {Page} page @param {Frame} frame */
async function fold(page, frame) {
  await click(page, frame, "[data-do=close]");
  await frame.waitForSelector("[data-do=open]");
}
