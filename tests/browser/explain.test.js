/**
 * What a technology is, in plain words: in the tip, in the panel, in the popup, in the playground and on the page of all of them. The
 * glossary is loaded when somebody first asks, by our own pages and never by the site's; when that fails, nothing else does.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, contentOf, markComes, nextFrame, openExtensionPage, panel, placeOf, score, type } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { tipAt } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const MESSAGE = [
  "Hi Priya,",
  "I am looking for a senior backend engineer to join the routing team at Northwind.",
  "The work is in Java and PostgreSQL, with some Java Script. It is fully remote.",
];

const JAVA = /programming language for large server systems/;
const APART = /Not JavaScript\.\s+The names are alike/;
const OF_JAVA = "explain stack Java";

inBothBrowsers(({ newPage, server }) => {
  async function written() {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "stated", "fully remote");
    await score(await panel(page));
    return page;
  }

  /** From now on it is counted how often the glossary is asked for there, and whether it can be had. @param {Page | Frame} ours */
  async function watchGlossary(ours, isThere = true) {
    await ours.evaluate((isThere) => {
      const { fetch } = globalThis;
      const watched = Object.assign(globalThis, { glossary: { asked: 0, isThere } });
      globalThis.fetch = (what, ...more) => {
        if (!String(what).endsWith("/glossary.txt")) return fetch(what, ...more);
        watched.glossary.asked++;
        return watched.glossary.isThere ? fetch(what, ...more) : Promise.reject(new TypeError("It is not there"));
      };
    }, isThere);
    return {
      asked: () => ours.evaluate(() => /** @type {any} */ (globalThis).glossary.asked),
      giveBack: () =>
        ours.evaluate(() => {
          /** @type {any} */ (globalThis).glossary.isThere = true;
        }),
    };
  }

  /** @param {Page | Frame} ours @param {string} button */
  function explanation(ours, button = OF_JAVA) {
    return ours
      .waitForFunction(
        (button) => {
          const around = document.querySelector(`[data-do="${button}"][aria-expanded="true"]`)?.closest("li");
          const about = around?.querySelector(".about");
          return about?.querySelector(".is, [role=status]") ? /** @type {HTMLElement} */ (about).innerText : null;
        },
        {},
        button,
      )
      .then((told) => told.jsonValue());
  }

  test("the tip on a technology says what it is and how to tell it from what it is mistaken for; the glossary is loaded then, and not before", async () => {
    const page = await written();
    const glossary = await watchGlossary(await panel(page));
    const before = await contentOf(page, { selector: "#message" });
    const { words, frame: tip } = await tipAt(page, "stated", "Java", "Java");
    assert.match(words, /^Stated\s+Java\s/);
    assert.match(words, JAVA);
    assert.match(words, APART);
    assert.equal(await tip.evaluate(() => document.querySelectorAll("button, a").length), 0);
    await page.mouse.move(2, 2);
    await tipAt(page, "stated", "PostgreSQL", "database");
    assert.equal(await glossary.asked(), 1, "once for all");
    assert.deepEqual(
      await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("glossary"))),
      [],
      "the page knows nothing of it",
    );
    assert.deepEqual(await contentOf(page, { selector: "#message" }), before);
    await page.close();
  });

  test("the tip on a misspelt one keeps what is wrong and its fix, and says what the right one is", async () => {
    const page = await written();
    const { words } = await tipAt(page, "problem", "Java Script", "should be JavaScript");
    assert.match(words, /^Fix before sending\s+“Java Script” should be JavaScript\.\s.*Write JavaScript\s+\+\d+\s+JavaScript: The programming language/s);
    await page.close();
  });

  test("what is about no technology loads nothing and explains nothing", async () => {
    const page = await written();
    const glossary = await watchGlossary(await panel(page));
    await tipAt(page, "stated", "fully remote", "remote");
    assert.equal(await glossary.asked(), 0);
    await page.mouse.move(2, 2);
    await tipAt(page, "stated", "Java", "programming language");
    assert.equal(await glossary.asked(), 1);
    await page.close();
  });

  test("a glossary that cannot be loaded is said quietly in the tip, which has all the rest; it is asked for again, and comes", async () => {
    const page = await written();
    const glossary = await watchGlossary(await panel(page), false);
    const { words } = await tipAt(page, "problem", "Java Script", "should be JavaScript");
    assert.match(words, /Write JavaScript\s+\+\d+\s+What it is could not be loaded just now\. Everything else works as before\.$/);
    await glossary.giveBack();
    await page.mouse.move(2, 2);
    const now = await tipAt(page, "stated", "Java", "programming language");
    assert.match(now.words, JAVA);
    await page.close();
  });

  test("in the panel a technology opens what it is, with its sources, and closes again; by mouse and by keyboard", async () => {
    const page = await written();
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector(`[data-do="${OF_JAVA}"][aria-expanded="false"]`);
    const folded = await placeOf(page, frame);
    await click(page, frame, `[data-do="${OF_JAVA}"]`);
    const told = await explanation(frame);
    assert.match(told ?? "", JAVA);
    assert.match(told ?? "", APART);
    assert.match(told ?? "", /In a message: “.+”/);
    const links = await frame.$$eval(".about a", (all) =>
      all.map((one) => /** @type {HTMLAnchorElement} */ (one)).map(({ protocol, target, rel }) => `${protocol} ${target} ${rel}`),
    );
    assert.deepEqual([...new Set(links)], ["https: _blank noreferrer"]);
    assert.ok(folded && ((await placeOf(page, frame))?.bottom ?? 0) >= folded.bottom, "the frame has grown with it");

    await click(page, frame, '[data-do="explain stack PostgreSQL"]');
    assert.match((await explanation(frame, "explain stack PostgreSQL")) ?? "", /database/);
    assert.equal((await frame.$$(".about")).length, 1, "one is open at a time");
    await frame.focus('[data-do="explain stack PostgreSQL"]');
    await page.keyboard.press("Enter");
    await frame.waitForSelector(".about", { hidden: true });
    await page.keyboard.press("Enter");
    await explanation(frame, "explain stack PostgreSQL");
    await page.close();
  });

  test("in the panel a remark on a term opens what it is, and the words in the message can be shown", async () => {
    const page = await written();
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await click(page, frame, '[data-do="explain remark JavaScript"]');
    assert.match((await explanation(frame, "explain remark JavaScript")) ?? "", /every web browser understands/);
    await click(page, frame, `[data-do="${OF_JAVA}"]`);
    await explanation(frame);
    await click(page, frame, ".about [data-do^=look]");
    await page.waitForFunction(() => getSelection()?.toString() === "Java");
    await page.close();
  });

  test("in the panel a glossary that cannot be loaded is said, and the next click asks again", async () => {
    const page = await written();
    const frame = await panel(page);
    const glossary = await watchGlossary(frame, false);
    await click(page, frame, "[data-do=open]");
    await click(page, frame, `[data-do="${OF_JAVA}"]`);
    assert.match((await explanation(frame)) ?? "", /^What it is could not be loaded just now/);
    assert.ok(await frame.$('[data-do="add pay"]'), "the rest is there");
    await glossary.giveBack();
    await click(page, frame, `[data-do="${OF_JAVA}"]`);
    await frame.waitForSelector(".about", { hidden: true });
    await click(page, frame, `[data-do="${OF_JAVA}"]`);
    assert.match((await explanation(frame)) ?? "", JAVA);
    await page.close();
  });

  test("in the popup a technology opens what it is", async () => {
    const page = await written();
    const popup = await openExtensionPage(page, "popup.html");
    await popup.waitForSelector("#panel .sheet");
    await popup.click("#box");
    await type(popup, MESSAGE);
    await popup.waitForSelector(`[data-do="${OF_JAVA}"]`);
    const glossary = await watchGlossary(popup);
    await popup.click(`[data-do="${OF_JAVA}"]`);
    const told = (await explanation(popup)) ?? "";
    assert.equal(await glossary.asked(), 1, "it was not there before");
    assert.match(told, JAVA);
    assert.match(told, APART);
    await popup.close();
    await page.close();
  });

  test("the extension has its own page of all technologies, which the popup leads to", async () => {
    const page = await written();
    const popup = await openExtensionPage(page, "popup.html");
    const address = await popup.$eval('a[href="learn.html"]', (one) => /** @type {HTMLAnchorElement} */ (one).href);
    assert.match(address, /^(?:chrome|moz)-extension:/);
    await popup.close();
    const learn = await openExtensionPage(page, "learn.html");
    await learn.waitForSelector(".entry");
    await learn.type("#term", "Java");
    await learn.waitForFunction(() => document.querySelector(".entry .name")?.textContent === "Java");
    await learn.close();
    await page.close();
  });

  /** The page of the playground. */
  async function learnPage(missing = new Set()) {
    servePlayground(server(), missing);
    const page = await newPage();
    await page.goto(`${PLAYGROUND}learn.html`);
    return page;
  }

  /** @param {Page} page */
  const names = (page) => page.$$eval(".entry .name", (all) => all.map((one) => one.textContent));

  /** @param {Page} page */
  const said = (page) => page.$eval("#found", (one) => one.textContent ?? "");

  test("learn: everything is listed, and what is asked for comes first, by any of its names", async () => {
    const page = await learnPage();
    await page.waitForSelector(".entry");
    const all = await names(page);
    assert.ok(all.length >= 300);
    assert.equal(await said(page), `${all.length} technologies`);
    for (const [asked, first] of [
      ["k8s", "Kubernetes"],
      ["Java Script", "JavaScript"],
      ["java", "Java"],
      ["POSTGRES", "PostgreSQL"],
      ["a kit for desktop programs", "JavaFX"],
    ]) {
      await page.$eval("#term", (one) => {
        /** @type {HTMLInputElement} */ (one).value = "";
      });
      await page.type("#term", asked ?? "");
      await nextFrame(page);
      assert.equal((await names(page))[0], first, asked);
    }
    await page.close();
  });

  test("learn: with the keyboard alone one goes from the field along the list, opens a line, and comes back", async () => {
    const page = await learnPage();
    await page.waitForSelector(".entry");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "term", "the field has the focus at once");
    await page.keyboard.type("java");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".entry:first-child [open]");
    const more = await page.$eval(".entry:first-child .more", (one) => /** @type {HTMLElement} */ (one).innerText);
    assert.match(more, APART);
    assert.match(more, /Public since 1995/);
    const [within, all] = await page.$eval(".entry:first-child", (entry) =>
      [entry.querySelector(".more"), entry].map((one) => one?.getBoundingClientRect().toJSON()),
    );
    assert.ok(within.width > all.width * 0.9 && within.bottom <= all.bottom, `it has room in its entry: ${JSON.stringify([within, all])}`);
    await page.keyboard.press("ArrowDown");
    assert.notEqual(await page.evaluate(() => document.activeElement?.querySelector(".name")?.textContent), "Java");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "term");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    assert.deepEqual(await page.$eval("#term", (one) => [one === document.activeElement, /** @type {HTMLInputElement} */ (one).value]), [true, ""]);
    assert.ok((await names(page)).length >= 300);
    await page.close();
  });

  test("learn: what is not there is said, with what may be meant; markup that is typed stays words", async () => {
    const page = await learnPage();
    await page.waitForSelector(".entry");
    await page.keyboard.type("Kubernettis");
    await page.waitForFunction(() => document.querySelector("#found")?.textContent?.startsWith("Nothing here is called “Kubernettis”."));
    await page.click("#found button");
    assert.equal((await names(page))[0], "Kubernetes");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "term");
    await page.keyboard.press("Escape");
    await page.keyboard.type("<img src=x>");
    await nextFrame(page);
    assert.match(await said(page), /“<img src=x>”/);
    assert.equal(await page.$("#found img"), null);
    await page.close();
  });

  test("learn: when the glossary cannot be loaded it says so, keeps what was typed, and can be asked again", async () => {
    const missing = new Set(["glossary.txt"]);
    const page = await learnPage(missing);
    await page.waitForSelector("#found button");
    assert.match(await said(page), /^The explanations could not be loaded just now\. Try again$/);
    await page.type("#term", "rust");
    missing.clear();
    await page.click("#found button");
    await page.waitForSelector(".entry");
    assert.equal((await names(page))[0], "Rust");
    await page.close();
  });

  test("learn: one kind at a time is listed; what is confused with what has a part of its own, to which the arrow keys lead", async () => {
    const page = await learnPage();
    await page.waitForSelector(".entry");
    await page.select("#group", "database");
    assert.ok((await names(page)).includes("PostgreSQL") && !(await names(page)).includes("Java"));
    assert.match(await said(page), /^\d\d of \d{3} technologies$/);
    await page.focus("#tab-look");
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await page.$eval("#tab-apart", (one) => [one === document.activeElement, one.ariaSelected]), [true, "true"]);
    assert.equal(await page.$eval("#look", (one) => /** @type {HTMLElement} */ (one).hidden), true);
    await page.keyboard.press("Tab");
    await page.keyboard.type("native");
    await page.waitForFunction(() => [...document.querySelectorAll(".pair h2")].some((one) => one.textContent === "React and React Native"));
    assert.match(await page.$eval("#pairs-found", (one) => one.textContent ?? ""), /^\d+ of \d+ pairs$/);
    await page.keyboard.press("Escape");
    await page.close();
  });

  test("quiz: with the keyboard alone eight questions are answered; what comes of each is told at once, is on the way to the next, and the results have the focus", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(`${PLAYGROUND}learn.html#quiz`);
    await page.waitForSelector("#round button");
    await page.focus("#tab-quiz");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    let right = 0;
    for (let at = 1; at <= 8; at++) {
      await page.waitForFunction((at) => document.querySelector(".question p")?.textContent === `Question ${at} of 8`, {}, at);
      assert.equal(await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).type), "radio");
      if (at === 1) {
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.querySelector(".quiz-said")?.textContent === "Choose an answer first.");
      }
      await page.keyboard.press(" ");
      if (at % 2 === 0) await page.keyboard.press("ArrowDown");
      // of a region that comes with its words nothing is heard
      await page.$eval(".quiz-said[role=status]", (one) => one.classList.add("was-there"));
      await page.keyboard.down("Enter");
      // held down, it goes no further
      await page.keyboard.down("Enter");
      await page.keyboard.up("Enter");
      const told = await page.waitForFunction(() => /^(?:Right|Not quite)\. .+/.exec(document.querySelector(".quiz-said")?.textContent ?? "")?.[0], {
        timeout: 10_000,
      });
      const isRight = await page.evaluate(() => document.querySelector(".is-right :checked") !== null);
      assert.equal((await told.jsonValue())?.startsWith("Right."), isRight);
      if (isRight) right++;
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.equal(await page.evaluate(() => document.activeElement?.className), "quiz-said was-there");
      assert.equal(
        await page.$eval(".quiz-said", (said) => said.getBoundingClientRect().bottom <= (said.nextElementSibling?.getBoundingClientRect().top ?? 0)),
        true,
      );
      if (at % 3 === 0) {
        await page.keyboard.press("Tab");
        assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ""), /^(?:Next question|See how it went)$/);
      }
      await page.keyboard.press("Enter");
    }
    await page.waitForFunction((right) => document.activeElement?.textContent === `${right} of 8 right`, {}, right);
    const again = await page.$$eval(".round .terms .name", (all) => all.length);
    assert.equal(again, 8 - right);
    await page.close();
  });

  test("quiz: the extension counts the technologies that the panel has shown, by their names alone, until that is turned off, and then forgets them", async () => {
    const page = await written();
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector(`[data-do="${OF_JAVA}"]`);
    const learn = await openExtensionPage(page, "learn.html");
    /** @param {string} such */
    const kept = (such) => learn.waitForFunction(`chrome.storage.local.get("quiz").then(({ quiz }) => (${such})(quiz))`);
    await kept("(quiz) => quiz?.seen.Java >= 1 && quiz.seen.PostgreSQL >= 1 && Object.keys(quiz).sort().join() === 'on,seen,wrong'");
    await learn.bringToFront();
    await learn.waitForSelector("#tab-quiz");
    await learn.click("#tab-quiz");
    await learn.waitForSelector(".mine input");
    assert.match(await learn.$eval(".mine", (one) => /** @type {HTMLElement} */ (one).innerText), /Nothing else of a message is kept/);
    await learn.focus(".mine input");
    await learn.keyboard.press(" ");
    await kept("(quiz) => quiz?.on === false && Object.keys(quiz.seen).length === 0");
    await learn.keyboard.press(" ");
    await kept("(quiz) => quiz?.on === true");
    await learn.close();
    await page.close();
  });

  test("in the playground a technology opens what it is, too", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(PLAYGROUND);
    await page.waitForSelector('[data-do="explain stack Rust"]');
    const glossary = await watchGlossary(page);
    await page.click('[data-do="explain stack Rust"]');
    assert.match((await explanation(page, "explain stack Rust")) ?? "", /language/);
    assert.equal(await glossary.asked(), 1, "it was not there before");
    await page.close();
  });
});
