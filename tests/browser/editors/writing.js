/** Writing in one editor: its words as it knows them, its marks as they are painted, and that both agree with the core. */
import { readFileSync } from "node:fs";
import { check, initSync, load } from "../../../target/web/facts_first.js";
import { marks, nextFrame } from "../composing.js";

initSync({ module: readFileSync(new URL("../../../target/web/facts_first_bg.wasm", import.meta.url)) });
load(readFileSync(new URL("../../../target/web/facts_first.tables", import.meta.url)));

const WAIT = 30_000;

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {"Chromium" | "Firefox"} Browser */
/** @typedef {Awaited<ReturnType<typeof open>>} Writing */

/** @param {Page} page an editor's page @param {Editor} editor @param {string} browser */
export async function open(page, editor, browser) {
  await page.waitForFunction(() => mounted !== undefined);
  const writing = {
    page,
    editor,
    browser: /** @type {Browser} */ (browser),
    cannot: (/** @type {Step} */ step) => cannot(editor, step, /** @type {Browser} */ (browser)),
    /** The editor's words, a line a paragraph, without the empty ones. */
    lines: async () => linesIn(await page.evaluate(() => mounted?.text() ?? "")),
    /** Clicks into the message, and goes to its end. */
    async toEnd() {
      await page.click(editor.frame ?? editor.field ?? "#place [contenteditable=true], #place textarea, #place trix-editor", { offset: { x: 60, y: 20 } });
      // editors bring back the caret that they had, shortly after they get the focus: so until it stays
      for (let still = 0; still < 3; ) {
        if (await page.evaluate(isAtEnd)) still++;
        else {
          still = 0;
          await press(page, "End", "Control");
        }
        await nextFrame(page);
      }
    },
    /** Waits until the editor holds these lines and its marks are those of these lines. @param {string[]} lines */
    async holds(lines) {
      // how long a message is, and so where it becomes too long, depends on whether the page sets its paragraphs apart
      const wants = ["\n", "\n\n"].map((between) => lines.concat(seenMarks(editor, browser) ? wanted(lines, between) : []));
      const look = async () => (await writing.lines()).concat(seenMarks(editor, browser) ? await marked(page, editor) : []);
      const such = (/** @type {string[]} */ now) => wants.some((want) => now.join("\n") === want.join("\n"));
      await comes(look, such, (now) => `lacks ${rest(wants[0] ?? [], now)}\nand has ${rest(now, wants[0] ?? [])}`);
    },
    /** Waits until the marks are those of whatever lines the editor holds, which are such. @param {(lines: string[]) => boolean} such */
    async holdsSuch(such) {
      await comes(writing.lines, such, (now) => `holds ${JSON.stringify(now, null, 1)}, not ${such}`);
      const lines = await writing.lines();
      await writing.holds(lines);
      return lines;
    },
  };
  return writing;

  /** @param {() => Promise<string[]>} look @param {(now: string[]) => boolean} such @param {(now: string[]) => string} complaint */
  async function comes(look, such, complaint) {
    for (const until = Date.now() + WAIT; ; await nextFrame(page)) {
      const now = await look();
      if (such(now)) return;
      if (Date.now() > until) throw new Error(`The editor ${complaint(now)}`);
    }
  }
}

/** What of some lines and marks is not among others, for a message. @param {string[]} some @param {string[]} others */
function rest(some, others) {
  const left = [...others];
  const only = some.filter((one) => !left.includes(one) || void left.splice(left.indexOf(one), 1));
  return only.length > 0 ? JSON.stringify(only.slice(0, 10), null, 1) : "nothing more, but in another order";
}

/** @param {Editor} editor @param {Step} step @param {Browser} browser */
function cannot(editor, step, browser) {
  if (step === "drag" && browser === "Firefox") return "its driver's mouse begins no drag in a headless window, whatever the editor";
  const reason = editor.cannot?.[step];
  return typeof reason === "object" ? reason[browser] : reason;
}

/** Firefox cannot paint inside a textarea: the marks over it are in our closed shadow root, and highlights.test.js looks at the screen instead. @param {Editor} editor @param {string} browser */
function seenMarks(editor, browser) {
  return editor.name !== "a textarea" || browser === "Chromium";
}

/** @param {string} text */
export function linesIn(text) {
  return text
    .replace(/[\u200B\uFEFF]/g, "")
    .split(/\n+/)
    .map(spaced)
    .filter((line) => line !== "");
}

/** Half a character, which an undo can leave behind, comes from Firefox's driver as another sign. @param {string} text */
function spaced(text) {
  return text.toWellFormed().replace(/\s+/g, " ").trim();
}

/** What the core finds in a message of these lines. @param {string[]} lines */
export function reportOn(lines, between = "\n") {
  return check(lines.join(between), null);
}

/** The same, for a message that was found to be about a job before its last words came. @param {string[]} lines */
export function assumedOn(lines) {
  return check(lines.join("\n"), { assume_recruiting: true });
}

/** @param {string[]} lines @param {string} between @returns {string[]} */
function wanted(lines, between) {
  const { findings } = reportOn(lines, between);
  return [...new Set(findings.map(({ state, start, end, text }) => `${start}-${end} ${state}: ${spaced(text)}`))].map((one) => one.replace(/^\S+ /, "")).sort();
}

/** @param {Page} page @param {Editor} editor @returns {Promise<string[]>} */
async function marked(page, editor) {
  return (await marks(page, editor.frame)).map(([state, words]) => `${state}: ${spaced(words.replace(/[\u200B\uFEFF]/g, ""))}`).sort();
}

/** @param {Page} page @param {import("puppeteer-core").KeyInput} key @param {import("puppeteer-core").KeyInput} [held] */
export async function press(page, key, held) {
  if (held) await page.keyboard.down(held);
  await page.keyboard.press(key);
  if (held) await page.keyboard.up(held);
}

/** Runs in the page: what is selected in the mounted editor. */
export function selectedWords() {
  const root = mounted?.root;
  if (root?.tagName === "TEXTAREA") {
    const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (root);
    return value.slice(selectionStart, selectionEnd);
  }
  return String(root?.ownerDocument.getSelection() ?? "");
}

/** Runs in the page: whether the caret is after all words. */
function isAtEnd() {
  const root = mounted?.root;
  if (root?.tagName === "TEXTAREA") return /** @type {HTMLTextAreaElement} */ (root).selectionStart === /** @type {HTMLTextAreaElement} */ (root).value.length;
  const selection = root?.ownerDocument.getSelection();
  if (!root || !selection?.isCollapsed || !selection.focusNode || !root.contains(selection.focusNode)) return false;
  const rest = root.ownerDocument.createRange();
  rest.setStart(selection.focusNode, selection.focusOffset);
  rest.setEnd(root, root.childNodes.length);
  return rest.toString().replace(/[\u200B\uFEFF\n]/g, "") === "";
}
