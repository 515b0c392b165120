/**
 * What a screen reader is told. The browser's own accessibility tree says what there is, by role and name; a live region is heard when its words change
 * while it is there and seen, so each is watched from before it speaks, and where it is when it does.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { beside, click, contentComes, markComes, MESSAGE, openExtensionPage, panel, pause, placeOf, score, type } from "./composing.js";
import { tipByCaret, tipSays } from "./tip.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

const BOX = { selector: "#message" };

/** @type {Role} */
const ROLE = {
  ...{ id: "platform-northwind", title: "Platform Engineer", company: "Northwind", link: "", pay: null, stack: ["Rust"] },
  ...{ remote: { mode: "remote", days: null, places: ["UK"] }, flexibility: [], contract: "", hours: "", visa: "", interview: [], used: 1 },
};

inBothBrowsers(({ newPage }) => {
  async function written() {
    const page = await newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    const frame = await panel(page);
    await score(frame, 1);
    return { page, frame, heard: await listen(page, frame) };
  }

  test("a report that changes is said once the typing pauses, and the pill has all of it in its name", async () => {
    const { page, frame, heard } = await written();
    await heard.says("Two of four questions answered");
    await exists(frame, "button", `${await score(frame)} of 100. Pay vague, stack stated, remote stated, flexibility missing.`);
    await page.keyboard.type(" The team decides its architecture itself.");
    await heard.says("Three of four questions answered");
    await exists(frame, "button", `${await score(frame)} of 100. Pay vague, stack stated, remote stated, flexibility stated.`);
    await page.keyboard.type(" We like tea. The salary is £80,000–£95,000 a year.");
    await heard.says("All four questions answered");
    const all = await heard.all();
    assert.equal(all.length, new Set(all).size, `the same is not said again: ${all}`);
    await page.close();
  });

  test("a tip that the caret opens is said once it is seen; one that the pointer opens, which is for the eye, is not", async () => {
    const { page } = await written();
    const chips = await beside(page, ".chips");
    assert.deepEqual(await (await listen(page, chips)).all(), []);
    const { frame } = await tipByCaret(page, "vague", "competitive salary", "is not a figure");
    const heard = await listen(page, frame);
    await heard.says(/^Vague\. “competitive salary” is not a figure\. .*\. Write the range instead, 24 points\.$/);
    await exists(frame, "button", "Write the range instead, 24 points");
    await tipByCaret(page, "stated", "fully remote", "remote");
    await heard.says(/^Stated\. .*remote/);
    await page.close();
  });

  test("what came of a fix is said, whether it is in or not", async () => {
    const { page, frame, heard } = await written();
    await click(page, frame, "[data-do=open]");
    await click(page, frame, '[data-do="add flexibility"]');
    await contentComes(page, BOX, (words) => words.includes("The team decides"));
    await heard.says("Put into your message.");
    await tipSays(page, "Fill in [what]");
    await (await listen(page, await beside(page, ".tip"))).says(/^Blank\. Fill in \[what\]\. Type to replace it\. Tab goes to the next blank\./);
    await page.close();

    const other = await newPage();
    await other.setViewport({ width: 1200, height: 900 });
    await other.goto(`https://${SITE}/plain`);
    const text = MESSAGE.join(" ");
    await other.$eval(
      "#plain",
      (one, most) => {
        /** @type {HTMLTextAreaElement} */ (one).maxLength = most;
      },
      text.length + 5,
    );
    await other.click("#plain");
    await other.keyboard.type(text);
    const full = await panel(other);
    await score(full, 1);
    const told = await listen(other, full);
    await click(other, full, "[data-do=open]");
    await click(other, full, '[data-do="add flexibility"]');
    await told.says(/^These words do not fit: \d+ characters are missing\. Shorten the message, or copy them\.$/);
    await exists(full, "button", "Copy");
    await exists(full, "button", "Dismiss");
    await other.close();
  });

  test("a role that is picked is said, and what is open or picked is told by its state", async () => {
    const { page, frame, heard } = await written();
    const settings = await openExtensionPage(page, "options.html");
    await settings.evaluate((role) => chrome.storage.local.set({ [`role:${role.id}`]: role }), ROLE);
    await page.bringToFront();
    await click(page, frame, "[data-do=open]");
    await exists(frame, "button", "Role No role");
    await click(page, frame, "[data-do=roles]");
    await exists(frame, "list", "Roles");
    await click(page, frame, `[data-do="role ${ROLE.id}"]`);
    await heard.says("Role: Platform Engineer, Northwind");
    await exists(frame, "button", "Role Platform Engineer, Northwind");
    await settings.evaluate(() => chrome.storage.local.clear());
    for (const one of [settings, page]) await one.close();
  });
});

/** Waits until the browser's accessibility tree of a frame has something of this role and this name. @param {Frame} frame @param {string} role @param {string} name */
function exists(frame, role, name) {
  return frame.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`).catch(() => {
    throw new Error(`There is no ${role} “${name}” for a screen reader`);
  });
}

/**
 * Hears a frame's live region: it is there, of the right kind and empty or old when this begins, it stays the same element, and whatever it says, it
 * says while its frame is seen.
 * @param {Page} page @param {Frame} frame
 */
async function listen(page, frame) {
  await frame.evaluate(() => {
    const regions = [...document.querySelectorAll("[role=status]")].filter((one) => one.className === "unseen");
    const [region] = regions;
    if (regions.length !== 1 || !region) throw new Error(`There are ${regions.length} live regions`);
    /** @type {string[]} */
    const heard = region.textContent ? [region.textContent] : [];
    new MutationObserver(() => region.isConnected && region.textContent && heard.push(region.textContent)).observe(region, { childList: true, subtree: true });
    Object.assign(globalThis, { heard });
  });
  assert.ok(await frame.$('::-p-aria([role="status"])'), "the browser tells a screen reader of it");
  const all = () => frame.evaluate(() => /** @type {string[]} */ (/** @type {any} */ (globalThis).heard));
  return {
    all,
    /** @param {string | RegExp} words */
    async says(words) {
      const isIt = (/** @type {string} */ one) => (typeof words === "string" ? one === words : words.test(one));
      for (const until = Date.now() + 30_000; !(await all()).some(isIt); await pause()) {
        if (Date.now() > until) throw new Error(`Heard is ${JSON.stringify(await all())}, not ${words}`);
      }
      assert.ok(await placeOf(page, frame), "its frame is seen");
    },
  };
}
