/**
 * What a user does without: a remark in one message, a rule for ever, the spelling of a word of their own. Each leaves with Undo in its place; the settings
 * list them, save them to a file, read them from one, and delete them.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { click, markComes, marksCome, openExtensionPage, panel, score, type } from "./composing.js";
import { PLAYGROUND, servePlayground } from "./playground.js";
import { says, settingsPage, turnOn } from "./turning-on.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const HYPE = "an exciting opportunity";
const MISSPELT = "Java Script";
const MESSAGE = ["Hi Priya,", `I have ${HYPE} for a ${MISSPELT} engineer at Northwind.`, "Do you have 15 minutes for a quick call this week?"];

inBothBrowsers(({ name, newPage, server }) => {
  const browser = { name, newPage };

  test("in the panel a remark is ignored here, its rule is never shown again, its word is an own one, each with Undo", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "note", HYPE);
    const frame = await panel(page);
    const before = await score(frame);
    await click(page, frame, "[data-do=open]");

    await choose(page, frame, HYPE, "ignore");
    await unmarked(page, "note", HYPE);
    assert.equal(await told(frame), "Ignored in this message.");
    await isSaid(frame, "Ignored in this message. You can undo it.");
    assert.ok((await scoreIn(frame)) > before, "what is ignored does not count");
    // the caret stayed in the message
    assert.equal(await page.evaluate(() => document.activeElement?.id), "message");
    await click(page, frame, "[data-do^='undo ']");
    await markComes(page, "note", HYPE);
    assert.equal(await scoreIn(frame), before);

    // with the keyboard: the focus goes to Undo, and back to where it began
    await openChoices(frame, HYPE);
    await frame.focus("[data-do^='ignore ']");
    await page.keyboard.press("Enter");
    await frame.waitForFunction(() => document.activeElement?.getAttribute("data-do")?.startsWith("undo "));
    await page.keyboard.press("Enter");
    await frame.waitForFunction((words) => document.activeElement?.getAttribute("aria-label")?.includes(words), {}, HYPE);
    // Escape closes what is open, and then the panel
    await page.keyboard.press("Enter");
    await frame.waitForSelector("[data-do^='ignore ']");
    await page.keyboard.press("Escape");
    await frame.waitForFunction(() => !document.querySelector("[data-do^='ignore ']"));
    assert.ok(await frame.$("[data-do=close]"));

    // what cannot be kept is shown again, with the reason in its place
    await frame.evaluate(
      (rules) => chrome.storage.local.set({ "rules-off": rules }),
      Array.from({ length: 200 }, (_, at) => `habit/rule-${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`),
    );
    await choose(page, frame, HYPE, "never");
    await frame.waitForFunction(
      () => document.querySelector(".is-gone")?.textContent === "No more rules can be turned off. Turn one on in the settings first.",
      {
        timeout: 10_000,
      },
    );
    await markComes(page, "note", HYPE);
    await frame.waitForFunction(() => !document.querySelector(".is-gone"));
    await frame.evaluate(() => chrome.storage.local.clear());

    await choose(page, frame, HYPE, "never");
    await unmarked(page, "note", HYPE);
    assert.equal(await told(frame), "“Hype” is turned off.");
    await keeps(frame, "rules-off", ["habit/hype"]);
    await click(page, frame, "[data-do^='undo ']");
    await markComes(page, "note", HYPE);
    await keeps(frame, "rules-off", []);

    await choose(page, frame, MISSPELT, "own");
    await unmarked(page, "problem", MISSPELT);
    assert.equal(await told(frame), `“${MISSPELT}” is one of your words now.`);
    await keeps(frame, "own-words", [MISSPELT]);

    // what is changed elsewhere is seen here
    await frame.evaluate(() => chrome.runtime.sendMessage({ never: "habit/hype", off: true }));
    await unmarked(page, "note", HYPE);
    await frame.evaluate(() => chrome.storage.local.clear());
    await markComes(page, "note", HYPE);
    await markComes(page, "problem", MISSPELT);
    await page.close();
  });

  test("in the popup and in the playground too; what can be undone leaves when nobody is about to", async () => {
    servePlayground(server());
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["Hi"]);
    const popup = await openExtensionPage(page, "popup.html");
    const playground = await newPage();
    await playground.goto(PLAYGROUND);
    for (const one of [popup, playground]) {
      await one.bringToFront();
      await one.waitForSelector("#panel .sheet");
      if (one === playground) await one.click('[data-example="empty"]');
      await one.click("#box");
      await type(one, MESSAGE);
      await openChoices(one, HYPE);
      await one.focus("[data-do^='ignore ']");
      await one.keyboard.press("Enter");
      await one.waitForFunction(() => document.activeElement?.getAttribute("data-do")?.startsWith("undo "));
      assert.equal(await told(one), "Ignored in this message.");
      await one.focus("#box");
      await one.waitForFunction(() => !document.querySelector(".is-gone"));
      assert.ok(!(await remarks(one)).some((title) => title.includes(HYPE)));
      await openChoices(one, MISSPELT);
      await one.focus("[data-do^='own ']");
      await one.keyboard.press("Enter");
      await one.waitForFunction(() => document.querySelector(".is-gone")?.textContent?.includes("one of your words now"));
      assert.ok(!(await remarks(one)).some((title) => title.includes(MISSPELT)));
    }
    await popup.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    for (const one of [popup, playground, page]) await one.close();
  });

  test("the settings list the rules to be found and switched, and own words to be added and removed", async () => {
    const options = await settingsPage(browser);
    const hype = '[data-rule="habit/hype"]';
    await options.waitForSelector(`${hype}[aria-checked=true]`, { timeout: 20_000 });
    const rules = await options.$$eval("[data-rule]", (all) => all.map((one) => /** @type {HTMLElement} */ (one).dataset["rule"] ?? ""));
    assert.ok(rules.length >= 20 && new Set(rules).size === rules.length, `${rules}`);
    assert.deepEqual(rules.filter((rule) => !/^(habit|term)\//.test(rule)).sort(), ["pay/doubtful", "pay/range", "pay/two-figures", "remote/contradiction"]);
    await options.type("#rule-search", "rockstar skip");
    await options.waitForFunction(() => document.querySelector("#rules-found")?.textContent === "No rule has these words in it.");
    await clear(options, "#rule-search");
    await options.type("#rule-search", "hype");
    await options.waitForFunction(() => document.querySelector("#rules-found")?.textContent === "1 rule");
    await options.focus(hype);
    await options.keyboard.press("Enter");
    await options.waitForSelector(`${hype}[aria-checked=false]`);
    await focused(options, hype);
    await keeps(options, "rules-off", ["habit/hype"]);

    await options.focus("#word");
    await options.keyboard.press("Enter");
    await options.waitForSelector("#word[aria-invalid=true]");
    await focused(options, "#word");
    for (const word of ["Kubernets", "Javascript"]) {
      await options.type("#word", word);
      assert.equal(await options.$eval("#word", (one) => one.getAttribute("aria-invalid")), null);
      await options.keyboard.press("Enter");
      await options.waitForSelector(`[data-word="${word}"]`);
      assert.equal(await options.$eval("#word-said", (one) => one.textContent), `“${word}” was added.`);
    }
    await options.type("#word", "Kubernets");
    await options.keyboard.press("Enter");
    await options.waitForFunction(() => document.querySelector("#word-error")?.textContent === "“Kubernets” is there already.");
    await options.focus('[data-word="Javascript"] button');
    await options.keyboard.press("Enter");
    await focused(options, '[data-word="Kubernets"] button');
    await keeps(options, "own-words", ["Kubernets"]);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  test("a file takes everything to another browser, one of the first version its sites only; a bad one changes nothing; a reset deletes everything", async () => {
    const options = await settingsPage(browser);
    await turnOn(browser, options, ELSEWHERE);
    const role = {
      ...{
        id: "role-0001",
        title: "Backend engineer",
        company: "Northwind",
        link: "",
        pay: null,
        stack: ["Rust"],
        remote: { mode: "remote", days: null, places: [] },
      },
      ...{ flexibility: [], contract: "", hours: "", visa: "", interview: [], used: 5 },
    };
    const kept = { "rules-off": ["habit/hype"], "own-words": ["Kubernets"], [`place:${SITE}`]: { right: 1, bottom: 2 }, "role:role-0001": role };
    await options.evaluate((kept) => chrome.storage.local.set(kept), kept);
    await options.click('input[value="dark"]');
    await options.waitForFunction(() => document.querySelector("#theme-said")?.textContent === "Saved.");
    await options.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "dark");
    const all = await stored(options);
    const saved = await save(options);
    assert.equal(saved["facts-first"], 2);

    // as first version, which knew sites and places only
    assert.match(await readFile(options, { "facts-first": 1, on: [], off: [WEBMAIL], places: {} }), /^Read/);
    assert.deepEqual(await stored(options), { ...all, on: [], off: [WEBMAIL] });

    const bad = [
      { "facts-first": 2, on: [], off: [], "own-words": "Kubernets" },
      { "facts-first": 2, on: [], off: [], "own-words": Array.from({ length: 2_001 }, (_, at) => `word${at}`) },
      { "facts-first": 3, on: [], off: [] },
      { "facts-first": "2", on: [], off: [] },
      [],
      null,
    ];
    const before = await stored(options);
    for (const file of bad) assert.match(await readFile(options, file), /Nothing was changed\.$/, JSON.stringify(file).slice(0, 60));
    assert.deepEqual(await stored(options), before);

    // the browser may have shown the file that it saved
    await options.bringToFront();
    await options.click("#reset");
    await focused(options, "#reset-no");
    await options.keyboard.press("Escape");
    await focused(options, "#reset");
    assert.deepEqual(await stored(options), before);
    await options.click("#reset");
    await focused(options, "#reset-no");
    await options.click("#reset-yes");
    await options.waitForFunction(() => document.querySelector("#reset-said")?.textContent?.startsWith("Everything was deleted."));
    assert.deepEqual(await stored(options), {});
    await focused(options, "#reset");
    await says(options, WEBMAIL, "On");
    assert.equal(await options.evaluate((host) => chrome.permissions.contains({ origins: [`https://${host}/*`] }), ELSEWHERE), false);
    await options.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "light dark");

    // a word that is here already stays, and so does one that is not in the file
    await options.evaluate(() => chrome.storage.local.set({ "own-words": ["Golangg"] }));
    assert.match(await readFile(options, saved), /^Read\. Sites that this browser/);
    assert.deepEqual(await stored(options), { ...all, language: "", "own-words": ["Golangg", "Kubernets"], quiz: { on: true, seen: {}, wrong: {} } });
    await options.waitForSelector(`[data-host="${ELSEWHERE}"]`);
    await options.evaluate(() => chrome.storage.local.clear());
    await options.close();
  });

  test("a storage that throws leaves everything shown, and is told where something was asked for", async () => {
    const options = await settingsPage(browser);
    await options.waitForSelector('[data-rule="habit/hype"][aria-checked=true]', { timeout: 20_000 });
    const errors = await options.evaluate(async () => {
      const fail = () => Promise.reject(new Error("disk"));
      Object.defineProperty(chrome.storage, "local", { value: { get: fail, set: fail, clear: fail } });
      const [stored, choices, sites] = ["./stored.js", "./choices.js", "./sites.js"];
      const { keptOn, choices: shown } = await import(stored);
      const { changeChoice } = await import(choices);
      const { reset } = await import(sites);
      const changes = [{ never: "habit/hype", off: true }, { own: "Kubernets", kept: true }, { theme: "dark" }, { language: "de" }].map((change) =>
        changeChoice(change),
      );
      const told = await Promise.all(
        [...changes, reset].map((change) => change().then(String, (/** @type {import("../../extension/refused.js").Refused} */ { wording }) => wording.key)),
      );
      return { told, kept: await keptOn("a.example"), shown: await shown() };
    });
    for (const told of errors.told) assert.match(told, /^error\.(unread|unkept|unforgotten)$/);
    assert.deepEqual([errors.kept.off, errors.kept.words, errors.kept.roles], [[], [], []]);
    assert.deepEqual(errors.shown, { rulesOff: [], ownWords: [], theme: "system", language: "" });
    await options.close();
  });

  /** @param {Page | Frame} ours */
  const stored = (ours) => ours.evaluate(() => chrome.storage.local.get(null));

  /** @param {Page} options @returns {Promise<any>} */
  async function save(options) {
    await options.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => (Object.assign(window, { saved: blob }), createObjectURL(blob));
    });
    await options.click("#export");
    await options.waitForFunction(() => document.querySelector("#file-said")?.textContent === "Saved as facts-first-settings.json.");
    return JSON.parse(await options.evaluate(() => /** @type {any} */ (window).saved.text()));
  }

  /** @param {Page} options @param {unknown} content */
  async function readFile(options, content) {
    const folder = await mkdtemp(join(tmpdir(), "facts-first-"));
    await writeFile(join(folder, "settings.json"), JSON.stringify(content));
    await options.$eval("#file-said", (one) => void (one.textContent = ""));
    const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await options.$("#import"));
    await input.uploadFile(join(folder, "settings.json"));
    await options.waitForFunction(() => document.querySelector("#file-said")?.textContent, { timeout: 30_000 });
    await rm(folder, { recursive: true });
    return options.$eval("#file-said", (one) => one.textContent ?? "");
  }
});

/** Waits until the keyboard is there. @param {Page} page @param {string} selector */
async function focused(page, selector) {
  await page.waitForFunction((selector) => document.activeElement?.matches(selector), {}, selector);
}

/** @param {Page} page @param {string} selector */
async function clear(page, selector) {
  await page.click(selector, { count: 3 });
  await page.keyboard.press("Backspace");
}

/** Opens the choices of the remark on these words, with the keyboard. @param {Page | Frame} ours @param {string} words */
async function openChoices(ours, words) {
  const selector = `.more[aria-label*="${words}"]`;
  await ours.waitForSelector(selector);
  await ours.focus(selector);
  await ours.$eval(selector, (one) => /** @type {HTMLElement} */ (one).click());
  await ours.waitForSelector("[data-do^='ignore ']");
}

/** Does this about the remark on these words, with the mouse. @param {Page} page @param {Frame} frame @param {string} words @param {string} verb */
async function choose(page, frame, words, verb) {
  await click(page, frame, `.more[aria-label*="${words}"]`);
  await click(page, frame, `[data-do^="${verb} "]`);
}

/** @param {Page} page @param {string} state @param {string} words */
function unmarked(page, state, words) {
  return marksCome(page, (now) => !now.some(([of, text]) => of === state && text.includes(words)), `“${words}” is to be marked no more`);
}

/** What stands in the place of a remark that has left. @param {Page | Frame} ours */
async function told(ours) {
  const row = await ours.waitForSelector(".is-gone .why");
  return row?.evaluate((one) => one.textContent);
}

/** @param {Page | Frame} ours @param {string} words */
async function isSaid(ours, words) {
  await ours.waitForFunction((words) => [...document.querySelectorAll("[role=status]")].some((one) => one.textContent === words), {}, words);
}

/** @param {Frame} frame */
async function scoreIn(frame) {
  return Number.parseInt(await frame.$eval(".verdict .unseen", (one) => one.textContent ?? ""), 10);
}

/** The titles of what is worth another look. @param {Page | Frame} ours */
const remarks = (ours) => ours.$$eval(".look .what", (all) => all.map((one) => one.textContent ?? ""));

/** @param {Page | Frame} ours @param {string} key @param {string[]} wanted */
async function keeps(ours, key, wanted) {
  const until = Date.now() + 30_000;
  for (;;) {
    const kept = await ours.evaluate((key) => chrome.storage.local.get(key).then((all) => JSON.stringify(all[key] ?? [])), key);
    if (kept === JSON.stringify(wanted)) return;
    if (Date.now() > until) throw new Error(`${key} is ${kept}`);
  }
}
