/**
 * Wherever a message is written, the same is seen and done: its facts and gaps are marked, the score is told, what others wrote is
 * left out, boxes that are no composers stay silent, and one click adds a sentence that one Ctrl+Z takes out. Each page is then
 * written in once more where the extension is not: nothing that a page can notice may differ.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { check, initSync, load } from "../../target/web/facts_first.js";
import { pathOf } from "./addresses.js";
import { ELSEWHERE, inBothBrowsers, inTurn } from "./browsers.js";
import { addFromPanel, marks, panel, score, undo } from "./composing.js";
import { HAZARDS } from "./hazards.js";
import { ADDRESSES, profileOf } from "./profiles.js";
import { held, heldWhen, isSeen, marksAre, open, subjectFor, write } from "./scene.js";
import { turnOnSelfHosted } from "./turning-on.js";
import { seen, withoutHosts } from "./untouched.js";

/** @typedef {import("puppeteer-core").Frame} Frame */
/** @typedef {import("./hazards.js").Hazard} Hazard */

const MESSAGE = ["Hi,", "We need a senior Rust engineer, fully remote.", "We offer a competitive salary."];

initSync({ module: readFileSync(new URL("../../target/web/facts_first_bg.wasm", import.meta.url)) });
load(readFileSync(new URL("../../target/web/facts_first.tables", import.meta.url)));
const report = check(MESSAGE.join("\n"), {});
const EXPECTED = report.findings.map(({ state, start, end }) => `${state}: ${MESSAGE.join("\n").slice(start, end)}`).sort();
const SENTENCE = report.advice.find(({ topic }) => topic === "flexibility")?.insert ?? "";

test("the message of these tests has a fact, a wave and a gap", () => {
  for (const state of ["stated: Rust", "stated: fully remote", "vague: competitive salary", "missing: "]) {
    assert.ok(
      EXPECTED.some((one) => one.startsWith(state)),
      `${state} in ${EXPECTED}`,
    );
  }
  assert.match(SENTENCE, /\.$/);
});

inBothBrowsers(({ name, newPage }) => {
  test("every selector of every profile is one", async () => {
    const page = await newPage();
    const selectors = ADDRESSES.flatMap(([address, , mark]) => selectorsOf(profileOf(address.split("/")[0] ?? "", address.slice(address.indexOf("/")), mark)));
    assert.ok(selectors.length > 40);
    await page.evaluate((selectors) => selectors.forEach((selector) => void document.querySelector(selector)), selectors);
    await page.close();
  });

  for (const hazard of inTurn(name, HAZARDS)) {
    test(hazard.promise, async () => {
      if (hazard.mark) await turnOnSelfHosted({ name, newPage });
      const ours = await open(await newPage(), hazard, hazard.host);
      const { page, scene } = ours;
      await write(ours, hazard, MESSAGE);
      await marksAre(ours, hazard, EXPECTED);
      await isSeen(ours, hazard);
      const frame = await panel(page);
      // the subject's line is read with the message
      const subject = hazard.silent?.some(({ selector }) => selector === "#subject") ? `Subject: ${subjectFor(hazard.recipient)}\n\n` : "";
      const wanted = check(subject + MESSAGE.join("\n"), {}).score;
      assert.equal(await score(frame, wanted), wanted);
      await profileFits(scene, hazard);
      const written = await seen(scene);

      const before = await held(scene, hazard.at);
      await addFromPanel(page, "flexibility");
      await profileFits(scene, hazard);
      const after = await heldWhen(scene, hazard.at, (text) => plain(text).includes(SENTENCE));
      assert.equal(plain(after.text), plain(before.text).replace("competitive salary.", `competitive salary. ${SENTENCE}`));
      if (hazard.recipient) await frame.waitForFunction((name) => document.body.innerText.includes(name), {}, hazard.recipient);
      await undo(page);
      assert.deepEqual(await heldWhen(scene, hazard.at, (text) => !plain(text).includes(SENTENCE)), before);
      await marksAre(ours, hazard, EXPECTED);
      assert.deepEqual(notTyped(await seen(scene)), notTyped(written));
      await ours.close();

      const theirs = await open(await newPage(), hazard, ELSEWHERE);
      await write(theirs, hazard, MESSAGE);
      assert.deepEqual(written, await seen(theirs.scene));
      assert.deepEqual(await marks(theirs.scene, hazard.at.frame), [], "a site that is not ours is left alone");
      await theirs.close();
      assert.deepEqual([ours.heard.complaints, theirs.heard.complaints], [[], []]);
      assert.deepEqual(withoutHosts(ours.heard.asked), withoutHosts(theirs.heard.asked));
    });
  }
});

/** @param {HostProfile} profile */
function selectorsOf({ composers, never, recruiting, subject, recipient, send, cut, limits = [] }) {
  const all = [
    composers,
    never,
    recruiting,
    subject,
    recipient?.around,
    recipient?.name,
    send,
    cut?.skip,
    cut?.skipFrom,
    cut?.keepIfAlone,
    ...limits.map(({ of }) => of),
  ];
  return all.filter((one) => one !== undefined && one !== "").map(String);
}

/** What the site's profile tells of the page is there, and nothing of ours, pill or open panel, covers the button that sends. @param {Frame} scene @param {Hazard} hazard */
async function profileFits(scene, { host, within, page, mark }) {
  const { subject, send } = profileOf(within?.host ?? host, pathOf(page), mark);
  const wrong = await scene.evaluate(
    ({ subject, send }) => {
      const { trees } = /** @type {{ trees: (Document | ShadowRoot)[] }} */ (/** @type {unknown} */ (window));
      /** @type {string[]} */
      const wrong = [];
      for (const tree of trees) {
        const [box, button] = [tree.querySelector("#subject"), tree.querySelector("#send")];
        if (subject && box && !box.matches(subject)) wrong.push("the subject is another");
        if (send && button && !button.matches(send)) wrong.push("Send is another");
        if (!button) continue;
        const { left, top, right, bottom } = button.getBoundingClientRect();
        for (const [x, y] of /** @type {const} */ ([
          [left + 1, top + 1],
          [right - 1, bottom - 1],
          [(left + right) / 2, (top + bottom) / 2],
        ])) {
          if (button.ownerDocument.elementFromPoint(x, y)?.matches("html > div")) wrong.push("Send is covered");
        }
      }
      return wrong;
    },
    { subject, send },
  );
  assert.deepEqual(wrong, []);
}

/** What happened that no typing does. @param {{ changes: string[] }} seen */
function notTyped({ changes }) {
  return changes.filter((change) => /^(?:attributes|violation|error)/.test(change));
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\s+/g, " ").trim();
}
