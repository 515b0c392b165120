/**
 * Every page of ours, and the frames in a page, in each of their states, one after the other: to be looked at by axe-core (axe.test.js) and by people
 * (looks.js). A state is what is there when it is handed out; whoever has looked at it goes on to the next.
 */
import { ELSEWHERE, SITE, WEBMAIL } from "./browsers.js";
import { beside, click, marksCome, openExtensionPage, panel, score, seen } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { tipByCaret } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** What is shown: a page, or a frame in one. @typedef {{ state: string, page: Page, where: Page | Frame }} State */

/** @typedef {{ newPage: () => Promise<Page>, server: () => Awaited<ReturnType<typeof import("./server.js").startServer>>, dress?: (page: Page) => Promise<unknown> }} In */

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

/** As they are kept. */
const ROLES_KEPT = Object.fromEntries(ROLES.map((role) => [`role:${role.id}`, role]));

/** All of them by name. @param {In} browser @returns {Record<string, () => AsyncGenerator<State>>} */
export function statesIn({ newPage, server, dress = async () => {} }) {
  return {
    async *popup() {
      const page = await ours("popup.html", ROLES_KEPT);
      const as = (/** @type {string} */ state) => ({ state, page, where: page });
      await page.waitForSelector("#panel .sheet .role");
      yield as("empty");
      await put(page, "#box", SOME);
      await page.waitForSelector('[data-do="add remote"]');
      yield as("with a message");
      await page.click("[data-do=roles]");
      await page.waitForSelector(".role-search");
      yield as("with the list of roles");
      await page.click("[data-do=roles]");
      await page.click('[data-do="explain stack Rust"]');
      await page.waitForSelector(".about .is");
      await page.click('[data-do^="choices"]');
      await page.waitForSelector('[data-do^="ignore"]');
      yield as("with a technology and the choices of a remark");
      await page.click('[data-do^="ignore"]');
      await page.waitForSelector('[data-do^="undo"]');
      await page.click('[data-do="add pay"]');
      await page.waitForSelector(".blanks");
      yield as("with blanks and an ignored remark");
      await page.click("#is-received");
      await page.waitForSelector("#received-panel .sheet");
      yield as("received and empty");
      await put(page, "#received-box", SOME);
      await page.waitForSelector("#received-panel .ask-back li");
      yield as("received with a message");
      await page.evaluate(() => chrome.storage.session.clear());
      await close(page);
    },

    async *settings() {
      const page = await ours("options.html", { on: [ELSEWHERE], off: [WEBMAIL], "rules-off": ["habit/hype"], "own-words": ["Kubernets", "Rustacean"] });
      await page.waitForSelector(`[data-host="${ELSEWHERE}"]`);
      await page.waitForSelector("[data-rule]");
      await page.waitForFunction(() => document.querySelectorAll("#own-words li").length === 2);
      yield { state: "all lists filled", page, where: page };
      await page.type("#host", "two words");
      await page.keyboard.press("Enter");
      await page.type("#word", "!");
      await page.keyboard.press("Enter");
      await page.click("#reset");
      await page.waitForFunction(() => ["#add-error", "#word-error"].every((one) => document.querySelector(one)?.textContent));
      await page.type("#rule-search", "nothing has this in it");
      yield { state: "errors and the question before a reset", page, where: page };
      await close(page);
    },

    async *roles() {
      const page = await ours("roles.html");
      const as = (/** @type {string} */ state) => ({ state, page, where: page });
      await page.waitForSelector("#none:not([hidden])");
      yield as("none kept");
      await page.click("#new");
      await page.waitForSelector("#edit:not([hidden])");
      yield as("a new one");
      await page.click("#form [type=submit]");
      await page.waitForSelector("#title[aria-invalid=true]");
      yield as("a new one without a title");
      await page.click("#cancel");
      await page.click("#from-ad");
      await page.click("#ad-form [type=submit]");
      await page.waitForSelector("#ad-text[aria-invalid=true]");
      yield as("no ad");
      await page.$eval(
        "#ad-text",
        (one, ad) => {
          /** @type {HTMLTextAreaElement} */ (one).value = ad;
        },
        AD,
      );
      await page.click("#ad-form [type=submit]");
      await page.waitForSelector("#pay-source:not(:empty)");
      yield as("one from an ad");
      await page.click("#cancel");
      await page.evaluate((kept) => chrome.storage.local.set(kept), ROLES_KEPT);
      await page.waitForSelector(`#drop-${ROLES[0]?.id}`);
      await page.click(`#drop-${ROLES[0]?.id}`);
      await page.waitForSelector(`#undo-${ROLES[0]?.id}`);
      yield as("a list of which one was deleted");
      await close(page);
    },

    async *glossary() {
      const page = await ours("learn.html");
      const as = (/** @type {string} */ state) => ({ state, page, where: page });
      await page.waitForSelector(".entry");
      // all of them at once take axe-core a quarter of a minute, and none differs from these
      await page.select("#group", "a database or search engine");
      yield as("of one kind");
      await page.select("#group", "");
      await page.type("#term", "java");
      await page.click(".entry summary");
      await page.waitForSelector(".entry [open]");
      yield as("found and opened");
      await page.type("#term", "xyz");
      await page.waitForFunction(() => document.querySelectorAll(".entry").length === 0);
      yield as("nothing found");
      await page.click("#tab-apart");
      await page.type("#pair", "java");
      await page.waitForFunction(() => [...document.querySelectorAll(".pair h2")].every((one) => one.textContent?.includes("Java")));
      yield as("pairs");
      await page.click("#tab-quiz");
      await page.waitForSelector("#round button");
      yield as("before the quiz");
      await page.click("#round button");
      await page.waitForSelector(".choice input");
      yield as("a question");
      for (let answered = 0; await page.$(".question"); answered++) {
        // hardly all of them are right
        await page.click(".choice");
        await page.click(".question .add");
        await page.waitForSelector(".is-told");
        if (answered === 0) yield as("an answer");
        await page.click(".question .add");
        await page.waitForFunction(() => !document.querySelector(".is-told"));
      }
      await page.waitForSelector(".stage h2");
      yield as("the results");
      await close(page);
    },

    async *welcome() {
      const page = await ours("welcome.html", { on: [ELSEWHERE] });
      await page.waitForSelector("#panel .sheet .rows");
      await page.waitForSelector(`[data-host="${ELSEWHERE}"]`);
      yield { state: "as it comes", page, where: page };
      await page.type("#host", "two words");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("#add-error")?.textContent);
      yield { state: "a bad name", page, where: page };
      await close(page);
    },

    async *playground() {
      servePlayground(server());
      const page = await newPage();
      const as = (/** @type {string} */ state) => ({ state, page, where: page });
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(PLAYGROUND);
      await dress(page);
      await page.waitForSelector("#panel .sheet .rows");
      yield as("the writer's side");
      await page.click("[data-do=roles]");
      await page.click('[data-do="add role"]');
      await page.waitForSelector("dialog[open]");
      yield as("a new role");
      await page.click("#role-form [type=submit]");
      await page.waitForSelector("#title[aria-invalid=true]");
      yield as("a new role without a title");
      await page.click("#role-cancel");
      await page.click("#is-received");
      await page.click('[data-received="vague"]');
      await page.waitForSelector("#received-panel .ask-back li");
      yield as("the reader's side");
      await page.goto(`${PLAYGROUND}learn.html`);
      await dress(page);
      await page.waitForSelector(".entry");
      await page.select("#group", "a database or search engine");
      yield as("the glossary");
      await page.close();
    },

    async *composers() {
      servePlayground(server(), undefined, WEBMAIL);
      const page = await newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(`https://${WEBMAIL}/composers.html`);
      await dress(page);
      yield { state: "the page", page, where: page };
      for (const at of [".mail .body", ".talk .reply", "#note"]) {
        await page.click(at);
        const frame = await panel(page);
        await score(frame, 1);
        yield { state: `the pill in ${at}`, page, where: frame };
      }
      await page.close();
    },

    async *panel() {
      const helper = await ours("options.html", ROLES_KEPT);
      const page = await written(OTHER);
      const frame = await panel(page);
      const as = (/** @type {string} */ state) => ({ state, page, where: frame });
      await frame.waitForSelector(".pill.is-quiet");
      yield as("the quiet pill");
      await open(page, frame);
      yield as("other mail");
      await put(page, "#message", UNSURE);
      await frame.waitForFunction(() => document.querySelector(".sheet [data-do='no job']"));
      yield as("unsure");
      await fold(page, frame);
      await frame.waitForSelector(".pill.is-unsure");
      await frame.focus(".pill");
      await frame.waitForSelector(".pill.is-near");
      yield as("the pill that asks");
      await put(page, "#message", NOTHING);
      await score(frame);
      yield as("the pill");
      await open(page, frame);
      await frame.waitForSelector(".rows");
      yield as("nothing answered");
      await put(page, "#message", "");
      await frame.waitForSelector(".tile.is-blank");
      yield as("nothing written");
      await put(page, "#message", ALL);
      await frame.waitForFunction(() => document.querySelector(".ring-number") && !document.querySelector('[data-do^="add pay"]'));
      yield as("all answered");
      await put(page, "#message", SOME);
      await frame.waitForSelector('[data-do="add remote"]');
      yield as("some answered");
      await press(frame, "[data-do=roles]");
      await frame.waitForSelector(".role-search");
      yield as("the list of roles");
      await press(frame, "[data-do=roles]");
      await press(frame, '[data-do="explain stack Rust"]');
      await frame.waitForSelector(".about .is");
      await press(frame, '[data-do^="choices"]');
      await frame.waitForSelector('[data-do^="ignore"]');
      yield as("a technology and the choices of a remark");
      await press(frame, '[data-do^="ignore"]');
      await frame.waitForSelector('[data-do^="undo"]');
      yield as("an ignored remark");
      await page.close();
      await close(helper);
    },

    async *beside() {
      const page = await written(SOME);
      const now = await marksCome(page, (now) => now.some(([, words]) => words === "competitive salary"), "the message is marked");
      const ground = now.some(([state]) => state.endsWith("-dark")) ? "-dark" : "";
      const chips = await beside(page, ".chips");
      await seen(page, chips);
      yield { state: "chips", page, where: chips };
      const { frame: tip } = await tipByCaret(page, `vague${ground}`, "competitive salary", "competitive salary");
      yield { state: "a tip", page, where: tip };
      const { frame: about } = await tipByCaret(page, `note${ground}`, "NodeJS", "Node.js");
      yield { state: "a tip on a technology", page, where: about };
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
      yield { state: "words that did not go in", page, where: frame };
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
      yield { state: "the pill of a message that is too long", page, where: frame };
      await open(page, frame);
      yield { state: "too long", page, where: frame };
      await page.close();
    },
  };

  /** A page of the extension. @param {string} file @param {object} [kept] what is in its storage */
  async function ours(file, kept) {
    const composer = await newPage();
    await composer.goto(`https://${SITE}/plain`);
    await composer.click("#message");
    if (kept) await (await panel(composer)).evaluate((kept) => chrome.storage.local.set(kept), kept);
    const page = await openExtensionPage(composer, file);
    await composer.close();
    await page.bringToFront();
    await page.setViewport({ width: 1000, height: 800 });
    await dress(page);
    return page;
  }

  /** @param {string} text */
  async function written(text) {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await dress(page);
    await page.click("#message");
    await put(page, "#message", text);
    // a key, so that it is seen to be a user's
    await page.keyboard.press("End");
    return page;
  }
}

/** @param {Page} page */
async function close(page) {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
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
