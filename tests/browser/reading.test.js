/** The text that is checked is the text that the writer sees, and every stretch of it is found again in the page. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers } from "./browsers.js";

/** "·" is an NBSP and "¦" a zero-width space, so that they can be seen here. @type {[promise: string, markup: string, text: string][]} */
const READINGS = [
  ["a line is a block", "<div>Hi</div><div>there</div>", "Hi\nthere"],
  ["a bare line before blocks too (Gmail)", "Hi<div>there</div>", "Hi\nthere"],
  ["an empty line is one, whatever fills it", "<div>Hi</div><div><br></div><div>there</div>", "Hi\n\nthere"],
  ["a break at the end of a block is no line", "<div>Hi<br></div><div>there</div>", "Hi\nthere"],
  ["breaks are lines", "Hi<br><br>there", "Hi\n\nthere"],
  ["a paragraph with a margin stands apart", "<p>Hi</p><p>there</p>", "Hi\n\nthere"],
  ["a paragraph without one does not (LinkedIn)", '<p style="margin:0">Hi</p><p style="margin:0">there</p>', "Hi\nthere"],
  ["markup within words is no gap", "competitive sal<b>ary</b> and <i>Ru</i>st", "competitive salary and Rust"],
  ["spaces of the source are not spaces of the text", "<div>\n  competitive\n  salary\n</div>\n<div> Rust </div>", "competitive salary\nRust"],
  ["spaces count where the page keeps them", '<div style="white-space:pre-wrap">a  b\nc</div>', "a  b\nc"],
  ["an NBSP is a space", "fully·remote··now", "fully remote  now"],
  ["a zero-width space is nothing", "fully re¦mote", "fully remote"],
  ["what is no text is one object", 'Hi <span contenteditable="false">@Priya</span>, <img alt="">!', "Hi \uFFFC, \uFFFC!"],
  ["what is hidden is not there", 'Hi<span style="display:none">secret</span> <script>x</script>there', "Hi there"],
  ["list items are lines", "<ul><li>Rust</li><li>Go</li></ul>after", "Rust\nGo\nafter"],
  ["a quoted message is cut", 'Mine<blockquote type="cite">Theirs</blockquote>and mine', "Mine\nand mine"],
  ["Gmail's quote and signature are cut", 'Mine<div class="gmail_signature">Anna</div><div class="gmail_quote">On Monday: Theirs</div>', "Mine"],
  ["Outlook's quote is cut with all that follows it", '<div>Mine</div><div id="appendonsend"></div><hr><div>Theirs</div>', "Mine"],
];

/** @type {[promise: string, value: string, text: string][]} */
const VALUES = [
  ["a textarea is read as it is", "Hi\n\nthere·you", "Hi\n\nthere you"],
  ["quoted lines and what announces them are cut, an answer below them is not", "On 3 March 2026, Jane wrote:\n> Hi\n> there\nMine", "Mine"],
  ["what follows the signature's mark is cut", "Mine\n-- \nAnna\nNorthwind", "Mine\n"],
];

inBothBrowsers(({ newPage }) => {
  test("what is read is what is seen, and each word of it is found again", async (t) => {
    const page = await newPage();
    await page.goto(`https://${ELSEWHERE}/plain`);
    for (const file of ["facts-first", "nodes", "reading", "walk", "text"]) {
      await page.addScriptTag({ content: await readFile(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8") });
    }
    for (const [promise, markup, text] of READINGS) {
      await t.test(promise, async () => {
        const { read, words } = await page.evaluate(readMarkup, unseen(markup));
        assert.equal(read, text);
        assert.deepEqual(words, text.match(/[\p{L}]+/gu));
      });
    }
    for (const [promise, value, text] of VALUES) {
      await t.test(promise, async () => assert.equal(await page.evaluate(readValue, unseen(value)), text));
    }
    await page.close();
  });
});

/** @param {string} text */
function unseen(text) {
  return text.replaceAll("·", "\u00A0").replaceAll("¦", "\u200B");
}

/** Runs in the page. @param {string} markup */
function readMarkup(markup) {
  const composer = /** @type {HTMLElement} */ (document.querySelector("#message"));
  composer.innerHTML = markup;
  const reading = FactsFirst.readText(composer);
  const words = [...reading.text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => {
    const range = reading.toRange(index, index + word.length);
    const back = range && reading.toOffset({ node: range.startContainer, offset: range.startOffset });
    return back === index ? range?.toString().replaceAll("\u200B", "") : `${word} is found at ${back}, not ${index}`;
  });
  return { read: reading.text, words };
}

/** Runs in the page. @param {string} value */
function readValue(value) {
  const textarea = /** @type {HTMLTextAreaElement} */ (document.querySelector("#plain"));
  textarea.value = value;
  return FactsFirst.readText(textarea).text;
}
