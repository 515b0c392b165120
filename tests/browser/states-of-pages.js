/** The pages of the extension and of the playground in their states (states.js). */
import { ELSEWHERE, WEBMAIL } from "./browsers.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { close, openedIn, put, ROLES, ROLES_KEPT, SOME } from "./states-opened.js";

const AD = `Senior Backend Engineer

Halden Grid · Leeds, UK

About the role
You will work with Rust, PostgreSQL and Kafka. The salary is £70,000 to £85,000 a year.
The role is hybrid, with two days a week in our Leeds office.`;

/** @param {Required<import("./states.js").In>} browser @returns {import("./states.js").States} */
export function statesOfPages({ newPage, server, dress }) {
  const { ours } = openedIn({ newPage, server, dress });
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
  };
}
