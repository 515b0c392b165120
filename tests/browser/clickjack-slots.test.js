/** The dialog that a composer stands in is drawn in a slot of another tree: what is done to the page around that slot is done to our panel. */
import { test } from "node:test";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { click, contentComes, MESSAGE, panel, score, type } from "./composing.js";
import { AT, BUTTON, isRefused, middleOf, ready, SENTENCE, stands } from "./covered.js";

const HIDDEN = [
  ...["what is around the slot is transparent", "what is around the slot is filtered away"],
  ...["what opens around the slot is transparent", "the message is ordered after us", "something is stacked higher than the dialog"],
  "something is stacked higher than what is around the slot",
];
const HARMLESS = ["the dialog is stacked high", "what is around the slot is a box like any other"];

inBothBrowsers(({ name, newPage }) => {
  for (const tree of ["open", "closed"]) {
    // in turn, and in the other browser in the other tree
    const own = inTurn(name, [...HIDDEN, ...HARMLESS]);
    const all = process.env.FACTS_FIRST_ALL || tree === "closed" ? own : [...HIDDEN, ...HARMLESS].filter((trap) => !own.includes(trap));
    for (const trap of all) {
      const counts = HARMLESS.includes(trap);
      test(`in a slot of a tree that is ${tree}, ${trap}: ${counts ? "a click counts" : "nothing is put in, and the panel says why"}`, async () => {
        const { page, frame } = await ready(newPage, MESSAGE, `/clickjack-slots?${tree}`);
        await page.evaluate((trap) => /** @type {any} */ (globalThis).set(trap), trap);
        await stands(page);
        // it may have been moved with what is around it
        const { x, y } = await middleOf(page, frame, BUTTON);
        await page.mouse.click(x, y);
        if (counts) await contentComes(page, AT, (text) => SENTENCE.test(text));
        else await isRefused(page, frame);
        await page.close();
      });
    }
  }

  test("the dialog itself stands in another tree: a click counts", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/modal-in-tree`);
    await page.click("#outer >>> #message");
    await type(page, MESSAGE);
    const frame = await panel(page);
    await score(frame);
    await click(page, frame, "[data-do=open]");
    await click(page, frame, BUTTON);
    await contentComes(page, { shadow: "#outer", ...AT }, (text) => SENTENCE.test(text));
    await page.close();
  });
});
