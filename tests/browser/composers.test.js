/** Composers stand beside each other, come and go, and are drawn anew: only the one that is written in is followed, and nothing of ours outlives it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, WEBMAIL } from "./browsers.js";
import { addFromPanel, click, markComes, marks, marksCome, panel, score, type, undo } from "./composing.js";
import { held, heldWhen, isAwake, open, pressOn } from "./scene.js";
import { seen, withoutHosts } from "./untouched.js";

/** @typedef {import("./scene.js").Scene} Scene */

const MESSAGE = ["We need a senior Rust engineer.", "We offer a competitive salary."];

/** What the user does in a page, step by step; what we show for it is looked at in the steps that only we are in.
 * `asks` for one in which the user has us write: then the message has changed, and must be what it was after the undo.
 * @type {{ promise: string, page: string, host: string, asks?: true, play: (scene: Scene, look: (such: () => Promise<void>) => Promise<void>) => Promise<void> }[]} */
const PLAYS = [
  {
    promise: "two messages at once: the marks go with the focus, and come back with it",
    page: "gmail",
    host: "mail.google.com",
    async play({ page, scene }, look) {
      await pressOn(page, scene, { selector: "#first" });
      await type(page, MESSAGE);
      await look(async () => void (await markComes(page, "stated", "Rust")));
      await pressOn(page, scene, { selector: "#second" });
      await page.keyboard.type("We need a senior Go engineer, remote in Spain.");
      await look(async () => {
        await marksCome(page, (now) => now.length > 0 && !now.some(([, words]) => /Rust|competitive/.test(words)), "Only the second message is marked");
      });
      await pressOn(page, scene, { selector: "#first" });
      await look(async () => {
        await marksCome(
          page,
          (now) => now.some(([, words]) => words === "Rust") && !now.some(([, words]) => /Spain|Go/.test(words)),
          "Only the first message is marked",
        );
      });
    },
  },
  {
    promise: "twenty at once: one pill and one frame, whichever is written in",
    page: "twenty",
    host: WEBMAIL,
    async play({ page, scene }, look) {
      for (let number = 1; number <= 20; number++) {
        await pressOn(page, scene, { selector: `#message-${number}` });
        await page.keyboard.type(`Rust job ${number}.`);
      }
      await page.keyboard.type(" We need a senior Go engineer, and offer a competitive salary.");
      await look(async () => {
        await markComes(page, "vague", "competitive salary");
        assert.equal(await page.evaluate(() => document.querySelectorAll("html > div").length), 1);
        const holders = await page.evaluate(() =>
          [...CSS.highlights.values()]
            .flatMap((one) => [...one])
            .map((range) => /** @type {Range} */ (range).startContainer.parentElement?.closest(".message")?.id),
        );
        assert.deepEqual([...new Set(holders)], ["message-20"]);
      });
    },
  },
  {
    promise: "a composer that is drawn anew with the same words is marked again when it is written in",
    page: "recreated",
    host: WEBMAIL,
    async play({ page, scene }, look) {
      await pressOn(page, scene, { selector: "#message" });
      await type(page, MESSAGE);
      await look(async () => void (await markComes(page, "vague", "competitive salary")));
      await page.click("#again");
      await look(async () => void (await marksCome(page, areGone, "No mark outlives its composer")));
      await pressOn(page, scene, { selector: "#message" });
      await page.keyboard.press("Home");
      await page.keyboard.type("Fully remote. ");
      await look(async () => {
        await markComes(page, "vague", "competitive salary");
        await markComes(page, "stated", "Fully remote");
      });
    },
  },
  {
    promise: "a page that goes on without loading: the new address has its own composers and its own silent boxes",
    page: "navigation",
    host: "www.linkedin.com",
    async play({ page, scene }, look) {
      await pressOn(page, scene, { selector: "#message" });
      await type(page, MESSAGE);
      await look(async () => void (await markComes(page, "vague", "competitive salary")));
      await page.click("#next");
      await look(async () => void (await marksCome(page, areGone, "No mark outlives its composer")));
      await pressOn(page, scene, { selector: "#note" });
      await type(page, MESSAGE);
      await look(async () => assert.ok(areGone(await marks(page)), "a note to colleagues is no message"));
      await pressOn(page, scene, { selector: "#message" });
      await type(page, MESSAGE);
      await look(async () => void (await markComes(page, "vague", "competitive salary")));
    },
  },
  {
    promise: "a note with an invitation: the panel tells how much room is left",
    page: "linkedin-note",
    host: "www.linkedin.com",
    async play({ page, scene }, look) {
      await pressOn(page, scene, { shadow: ["#interop-outlet"], selector: "#custom-message" });
      await type(page, [...MESSAGE, "We plan delivery routes for hospital pharmacies.".repeat(4)]);
      await look(async () => {
        const frame = await panel(page);
        await score(frame);
        await click(page, frame, "[data-do=open]");
        await frame.waitForFunction(() => /\b\d+ characters left of 300\b/.test(document.body.innerText));
      });
    },
  },
  {
    promise: "on LinkedIn a sentence after the greeting becomes a paragraph, and one undo takes both out",
    page: "linkedin-messaging",
    host: "www.linkedin.com",
    asks: true,
    async play({ page, scene }, look) {
      await pressOn(page, scene, { selector: "#message" });
      await type(page, ["I need a senior Rust engineer, fully remote, and offer a competitive salary.", "Hi Dana,"]);
      await look(async () => {
        const before = await held(scene, { selector: "#message" });
        await addFromPanel(page, "flexibility");
        const { markup } = await heldWhen(scene, { selector: "#message" }, (text) => text.includes("steps]."));
        assert.match(markup, /<p>Hi Dana,<\/p><p>The team[^<]*steps\]\.<\/p>$/);
        await undo(page);
        assert.deepEqual(await heldWhen(scene, { selector: "#message" }, (text) => !text.includes("steps].")), before);
      });
    },
  },
  {
    promise: "a message that its page closed off is left alone, and one beside it is not",
    page: "shadow-closed",
    host: WEBMAIL,
    async play({ page, scene }, look) {
      await pressOn(page, scene, { selector: "#outlet" });
      await type(page, MESSAGE);
      await look(async () => assert.ok(!(await isAwake(scene)), "nothing wakes"));
      await pressOn(page, scene, { selector: "#plain" });
      await type(page, MESSAGE);
      await look(async () => void (await score(await panel(page))));
    },
  },
];

inBothBrowsers(({ newPage }) => {
  for (const { promise, page: name, host, asks, play } of PLAYS) {
    test(promise, async () => {
      const at = { promise, host, page: name, at: { selector: "body" } };
      const ours = await open(await newPage(), at, host);
      await play(ours, (such) => such());
      const after = await seen(ours.scene);
      await ours.close();
      const theirs = await open(await newPage(), at, ELSEWHERE);
      await play(theirs, async () => {});
      const without = await seen(theirs.scene);
      assert.deepEqual(asks ? after.boxes : after, asks ? without.boxes : without);
      await theirs.close();
      assert.deepEqual([ours.heard.complaints, theirs.heard.complaints], [[], []]);
      assert.deepEqual(withoutHosts(ours.heard.asked), withoutHosts(theirs.heard.asked));
    });
  }
});

/** A mark whose words are gone is seen nowhere. @param {import("./composing.js").Marked[]} marks */
function areGone(marks) {
  return marks.every(([, words]) => words === "");
}
