/** After a click the first blank of the sentence is selected; Tab leads from blank to blank while one is selected or typed over and the tip says so, and is the page's at any other time. */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { addFromPanel, MESSAGE, nextFrame, type, undo } from "./composing.js";
import { EDITORS } from "./editors/editors.js";
import { editorPages } from "./editors/pages.js";
import { open, press, selectedWords } from "./editors/writing.js";
import { tipSays } from "./tip.js";

/** @typedef {import("./editors/writing.js").Writing} Writing */

/** One of each class of editor, and those of the large webmails; all of them take longer than a run of all tests may. */
const SHORT = "plain,textarea,rooster,ckeditor,slate";
const tried = (process.env.FACTS_FIRST_EDITORS ?? SHORT).split(",");

/** @type {import("./server.js").Handler} */
let pages;
before(async () => {
  pages = await editorPages();
});

inBothBrowsers(({ name, newPage, server }) => {
  const all = Object.entries(EDITORS).filter(([file]) => tried.includes(file));
  for (const [file, editor] of process.env.FACTS_FIRST_EDITORS ? all : inTurn(name, all)) {
    test(`${editor.name}: the first blank is selected, Tab goes on and back, and what is typed takes the blank's place`, async () => {
      const site = editor.site ?? SITE;
      server().mount(site, pages);
      const page = await newPage();
      await page.setViewport({ width: 1200, height: 700 });
      await page.goto(`https://${site}/${file}`);
      const writing = await open(page, editor, name);
      await writing.toEnd();
      await type(page, MESSAGE);
      await addFromPanel(page, "flexibility");
      await selectedIs(writing, "[what]");
      await tipSays(page, "Fill in [what]");
      await page.keyboard.press("Tab");
      await selectedIs(writing, "[which steps]");
      await tipSays(page, "Fill in [which steps]");
      await press(page, "Tab", "Shift");
      await selectedIs(writing, "[what]");
      await page.keyboard.type("everything");
      await holdsLast(writing, "We offer a competitive salary. The team decides everything itself, and a change goes live after [which steps].");
      await tipSays(page, "Fill in [what]");
      await page.keyboard.press("Tab");
      await selectedIs(writing, "[which steps]");
      await page.keyboard.type("one review");
      await holdsLast(writing, "We offer a competitive salary. The team decides everything itself, and a change goes live after one review.");
      await page.close();
    });
  }

  test("a fix that has blanks selects the first of them, and one undo brings the words back", async () => {
    server().mount(SITE, pages);
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    const writing = await open(page, /** @type {Editor} */ (EDITORS["plain"]), name);
    await writing.toEnd();
    await type(page, MESSAGE);
    await addFromPanel(page, "pay");
    assert.match(await selectedComes(writing, (words) => words !== ""), /^\[[^\]]+\]$/);
    await undo(page);
    await holdsLast(writing, "We offer a competitive salary.");
    await page.close();
  });

  test("Tab is the page's after Escape, at the last blank, and when none is selected", async () => {
    server().mount(SITE, pages);
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 700 });
    await page.goto(`https://${SITE}/plain`);
    await page.evaluate(() => {
      const send = document.body.appendChild(document.createElement("button"));
      send.id = "send";
      addEventListener("keydown", (event) => event.key === "Tab" && !event.defaultPrevented && (event.preventDefault(), send.focus()));
    });
    const isAtSend = () => page.evaluate(() => document.activeElement?.id === "send");
    const writing = await open(page, /** @type {Editor} */ (EDITORS["plain"]), name);
    await writing.toEnd();
    await type(page, MESSAGE);
    await addFromPanel(page, "flexibility");
    await selectedIs(writing, "[what]");
    await tipSays(page, "Fill in [what]");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "after Escape");
    await writing.toEnd();
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "no blank is selected");
    await page.evaluate(selectInPage, "[what]");
    await tipSays(page, "Fill in [what]");
    await page.keyboard.press("ArrowLeft");
    await nextFrame(page);
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "the caret has left a blank that is still one");
    await page.evaluate(selectInPage, "[what]");
    await tipSays(page, "Fill in [what]");
    await page.keyboard.type("all");
    await page.keyboard.press("Home");
    await nextFrame(page);
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "the caret has left a blank that was filled in");
    await writing.toEnd();
    // brackets of the writer's own are no blanks of ours
    await page.keyboard.type(" [mine]");
    for (let left = "[mine]".length; left > 0; left--) await press(page, "ArrowLeft", "Shift");
    await nextFrame(page);
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "brackets that the writer typed");
    await page.evaluate(selectInPage, "[which steps]");
    await tipSays(page, "Fill in [which steps]");
    await page.keyboard.press("Tab");
    assert.ok(await isAtSend(), "the last blank");
    await page.close();
  });
});

/** @param {Writing} writing @param {string} words */
function selectedIs(writing, words) {
  return selectedComes(writing, (now) => now === words, words);
}

/** @param {Writing} writing @param {(words: string) => boolean} such */
async function selectedComes({ page, lines }, such, wanted = "something") {
  for (const until = Date.now() + 30_000; ; await nextFrame(page)) {
    const now = await page.evaluate(selectedWords);
    if (such(now)) return now;
    if (Date.now() > until) throw new Error(`Selected is ${JSON.stringify(now)}, not ${wanted}, in ${JSON.stringify(await lines())}`);
  }
}

/** Runs in the page. @param {string} words */
function selectInPage(words) {
  const walker = document.createTreeWalker(/** @type {HTMLElement} */ (mounted?.root), NodeFilter.SHOW_TEXT);
  mounted?.root.focus();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}

/** @param {Writing} writing @param {string} line */
async function holdsLast({ page, lines }, line) {
  for (const until = Date.now() + 30_000; ; await nextFrame(page)) {
    const now = await lines();
    if (now.at(-1) === line) return;
    if (Date.now() > until) assert.equal(now.join("\n"), line);
  }
}
