/**
 * The editors that recruiters write in, from npm: after whatever is done in them the marks stand on exactly the right words, and what one
 * click puts in is in the editor's own model, word for word, and gone from it with one undo.
 */
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "../browsers.js";
import { DRIVEN, EDITORS } from "./editors.js";
import { editorPages } from "./pages.js";
import { STEPS } from "./steps.js";
import { open } from "./writing.js";

/** Some only, by the names of their files: `FACTS_FIRST_EDITORS=quill,slate node --test …` */
const tried = process.env.FACTS_FIRST_EDITORS?.split(",") ?? DRIVEN;

/** @type {import("../server.js").Handler} */
let pages;
before(async () => {
  pages = await editorPages();
});

inBothBrowsers(({ name, newPage, server }) => {
  for (const [file, editor] of inTurn(
    name,
    Object.entries(EDITORS).filter(([file]) => tried.includes(file)),
  )) {
    test(`${editor.name}: the marks follow the words through every step, and a click changes what it says`, async (t) => {
      const site = editor.site ?? SITE;
      server().mount(site, pages);
      const page = await newPage();
      // room for the open panel beside the message
      await page.setViewport({ width: 1200, height: 700 });
      /** @type {string[]} */
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.goto(`https://${site}/${file}`);
      const writing = await open(page, editor, name);
      // each step goes on from the words that the last one left: after a step that failed, there is nothing to go on from
      let stands = true;
      for (const { step, promise, take } of STEPS) {
        if (!stands || writing.cannot(step)) continue;
        stands = false;
        await t.test(promise, async () => {
          await take(writing);
          stands = true;
        });
      }
      assert.deepEqual(errors, [], "the editor's page has no error");
      await page.close();
    });
  }
});
