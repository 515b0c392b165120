/** What stands at a message in its states (states.js): the pill and the panel, the chips and tips, and the panel beside the page. */
import { WEBMAIL } from "./browsers.js";
import { beside, click, marksCome, panel, score, seen } from "./composing.js";
import { keepRoles } from "./kept-roles.js";
import { servePlayground } from "./playground.js";
import { press as pressIn, saysSoon, tabBeside, WAITING } from "./side-panel.js";
import { close, openedIn, put, ROLES, ROLES_KEPT, SOME } from "./states-opened.js";
import { tipByCaret } from "./tip.js";
import { TEXTS } from "./unsure-texts.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const NOTHING = "Hi Priya, I am looking for a senior engineer to join the team at Northwind.";
const ALL =
  "Hi Priya, I am hiring a senior Rust engineer at Northwind for £80,000–£95,000 a year. It is fully remote in the UK, and the team decides its architecture itself.";

/** @param {Required<import("./states.js").In>} browser @returns {import("./states.js").States} */
export function statesAtMessages({ newPage, server, dress }) {
  const { ours, written } = openedIn({ newPage, server, dress });
  return {
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
      const page = await written(TEXTS.not);
      const frame = await panel(page);
      const as = (/** @type {string} */ state) => ({ state, page, where: frame });
      await frame.waitForSelector(".pill.is-quiet");
      yield as("the quiet pill");
      await open(page, frame);
      yield as("other mail");
      await put(page, "#message", TEXTS.unsure);
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

    async *"side panel"() {
      const page = await written(SOME);
      const side = await tabBeside(page);
      await side.setViewport({ width: 360, height: 800 });
      await dress(side);
      await keepRoles(side, ROLES);
      const as = (/** @type {string} */ state) => ({ state, page: side, where: side });
      await side.waitForSelector('#panel:not([hidden]) [data-do="add remote"]');
      await side.waitForSelector(".role-name");
      yield as("some answered");
      await pressIn(side, "[data-do=roles]");
      await side.waitForSelector(".role-search");
      yield as("the list of roles");
      await pressIn(side, "[data-do=roles]");
      await pressIn(side, '[data-do="explain stack Rust"]');
      await side.waitForSelector(".about .is");
      await pressIn(side, '[data-do^="choices"]');
      await side.waitForSelector('[data-do^="ignore"]');
      yield as("a technology and the choices of a remark");
      await pressIn(side, '[data-do^="ignore"]');
      await side.waitForSelector('[data-do^="undo"]');
      yield as("an ignored remark");
      await pressIn(side, "[data-do=roles]");
      await pressIn(side, `[data-do="role ${ROLES[0]?.id}"]`);
      await put(page, "#message", ALL);
      await side.waitForSelector(".also button");
      yield as("all answered, what is asked next, and what the role says otherwise");
      await page.reload();
      await saysSoon(side, (words) => words === WAITING);
      yield as("nothing to check");
      await close(side);
      await page.close();
    },
  };
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
