/**
 * Every kind of remark on habits and terms, in the page: its mark stands on exactly these words, pointer and caret bring up what it is and
 * why, one click does what it says to these words and to no others, and one undo brings them back.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { check, initSync, load, words as give } from "../../target/web/facts_first.js";
import { pathOf } from "./addresses.js";
import { inBothBrowsers, inTurn, SITE } from "./browsers.js";
import { contentComes, contentOf, click, marksCome, panel, type, undo, unseen } from "./composing.js";
import { tipAt, tipByCaret } from "./tip.js";

initSync({ module: readFileSync(new URL("../../target/web/facts_first_bg.wasm", import.meta.url)) });
load(readFileSync(new URL("../../target/web/facts_first.tables", import.meta.url)));
give(JSON.parse(readFileSync(new URL("../../extension/words/en.json", import.meta.url), "utf8")), "en");

const HI = "Hi Priya,";
const ROLE = "I am hiring a senior backend engineer at Northwind, and the work is in Rust.";
const ROUTES = "We plan delivery routes for hospital pharmacies, and each of them has its own hours. ";

/** Messages in which the words that are remarked on stand in «», and what one click makes of them; null where there is nothing to click.
 * @type {[rule: string, state: "problem" | "note", lines: string[], better: string | null][]} */
const REMARKS = [
  ["habit/placeholder", "problem", ["Hi «{{first_name}}»,", ROLE, "", "Kind regards,", "Anna"], null],
  ["habit/wrong-name", "problem", ["Hi «John»,", ROLE], "Dana"],
  [
    "habit/call-first",
    "note",
    [HI, ROLE, "«Do you have 15 minutes for a quick call this week?»"],
    "Happy to answer questions here first; a call only if you’d like one.",
  ],
  ["habit/cv-first", "note", [HI, ROLE, "Please «send me your CV»."], "reply with any questions first"],
  ["habit/asks-current-pay", "problem", [HI, ROLE, "What is «your current salary»?"], "your expected salary"],
  ["habit/unnamed-company", "note", [HI, "I am hiring a senior Rust engineer for «my client»."], "[company name]"],
  ["habit/no-role", "note", [HI, "My client has «an opening» in Leeds."], null],
  ["habit/hype", "note", [HI, ROLE, "It is «an exciting opportunity»."], "a [role title] role"],
  ["habit/empty-praise", "note", [HI, "I was «impressed by your profile».", ROLE], "impressed by your work on [project]"],
  ["habit/urgency", "note", [HI, ROLE, "We need somebody «ASAP»."], null],
  ["habit/pestering", "note", [HI, "«Just following up» on this.", ROLE], null],
  ["habit/referral", "note", [HI, ROLE, "Do you «know anyone who» would be interested?"], null],
  [
    "habit/wishlist",
    "note",
    [HI, ROLE, "«Must have»: Java, Kotlin, Scala, Groovy, AWS, Azure, GCP, Kafka, RabbitMQ, Terraform, Ansible, Oracle, PostgreSQL."],
    null,
  ],
  ["habit/several-jobs", "note", [HI, "I have «several roles» for Rust engineers at Northwind."], null],
  ["habit/shouting", "note", [HI, ROLE, "We are a team of five«!!!»"], "."],
  ["habit/debris", "note", [HI, ROLE, "We pay for coffee «&amp;» cake."], "&"],
  ["habit/too-long", "note", [ROUTES.repeat(14).trim(), ROLE, "Would you be interested?"], null],
  ["term/spelling", "problem", [HI, "I am hiring a senior «Java Script» engineer at Northwind."], "JavaScript"],
  ["term/spelling", "note", [HI, "I am hiring a senior «NodeJS» engineer at Northwind."], "Node.js"],
  ["term/confusion", "note", [HI, "I am hiring a senior «Java/JavaScript» engineer at Northwind."], "Java"],
  ["term/impossible-experience", "problem", [HI, ROLE, "You bring «40+ years of Kubernetes»."], "several years of Kubernetes"],
];

/** As the panel asks the core: Gmail's page tells the recipient's name. @param {string} text */
function reportOn(text) {
  return check(text, { recipient: "Dana Whitfield", year: new Date().getFullYear() });
}

/** @param {string} rule @param {string} state @param {string} text */
function remarkOn(rule, state, text) {
  const found = reportOn(text).findings.find((one) => one.rule === rule && one.state === state);
  assert.ok(found, `The core finds ${rule}`);
  return found;
}

test("every habit and every rule about terms is among the remarks", () => {
  const reference = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  const rules = [...reference.matchAll(/^#+ `?((?:habit|term)\/[\w-]+)/gm)].map(([, rule]) => rule ?? "");
  assert.ok(rules.length >= 18, `${rules}`);
  assert.deepEqual(
    rules.filter((rule) => !REMARKS.some(([of]) => of === rule)),
    [],
  );
});

inBothBrowsers(({ name, newPage }) => {
  for (const [rule, state, lines, better] of inTurn(name, REMARKS)) {
    const [marked = ""] = lines.map((line) => /«(.*)»/.exec(line)?.[1]).filter((words) => words !== undefined);
    test(`${rule} is a ${state}${marked ? `: “${marked}”` : ""}`, async () => {
      const page = await newPage();
      const plain = lines.map((line) => line.replace(/[«»]/g, ""));
      const remark = remarkOn(rule, state, plain.join("\n"));
      const words = marked || remark.text;
      assert.equal(remark.text, words, "the core means these words");
      const at = { selector: rule === "habit/wrong-name" ? "#first" : "#message" };
      await page.goto(`https://${SITE}${pathOf(rule === "habit/wrong-name" ? "gmail" : "plain")}`);
      await page.click(at.selector);
      // nobody types so much in a test
      const long = plain.filter((line) => line.length > 500);
      await page.$eval(
        at.selector,
        (one, long) => {
          one.append(...long);
          getSelection()?.selectAllChildren(one);
          getSelection()?.collapseToEnd();
        },
        long,
      );
      if (long.length > 0) await page.keyboard.press("Enter");
      await type(
        page,
        plain.filter((line) => !long.includes(line)),
      );
      await panel(page);
      await marksCome(page, (now) => now.some(([of, on]) => of === state && on === words), `“${words}” and no more is marked as ${state}`);

      // elsewhere, that it may be the pointer which asks
      await page.evaluate((selector) => getSelection()?.collapse(document.querySelector(selector), 0), at.selector);
      const before = await contentOf(page, at);
      const { frame, words: said } = await tipAt(page, state, words, remark.title);
      assert.ok(said.includes(remark.why), said);
      assert.equal(await frame.$eval(".sign", (one) => one.textContent), state === "problem" ? "Fix before sending" : "Worth another look");
      await page.mouse.move(2, 2);
      await unseen(page, frame);
      await tipByCaret(page, state, words, remark.title);

      if (better === null) {
        assert.equal(await frame.$(".act"), null, "there is nothing to click");
        assert.deepEqual(await contentOf(page, at), before);
        return page.close();
      }
      assert.deepEqual(remark.fixes.map(({ replace }) => replace)[0], better);
      assert.ok(said.includes(remark.fixes[0]?.label ?? "?"), said);
      await click(page, frame, ".act");
      const after = await contentComes(page, at, (text) => text !== before.text);
      assert.equal(after.text, before.text.replace(words, better), "nothing else has changed");
      await undo(page);
      assert.deepEqual(await contentComes(page, at, (text) => text === before.text), before);
      await page.close();
    });
  }
});
