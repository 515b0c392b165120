/** Keys that come between a paste and the moment at which the editor takes it wait, and are typed behind the words that were pasted. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const [START, HOLD] = ["facts-first", "hold"].map((file) => readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"));

/** @typedef {{ type: string, hear: (event: object) => void, signal: AbortSignal, capture?: boolean }} Listener */

/** A composer whose keys wait: what the browser was told to type in it, and how an event is heard. */
function holding() {
  /** @type {Listener[]} */
  const listeners = [];
  /** @type {[name: string, words: string][]} */
  const typed = [];
  const composer = { name: "composer" };
  const page = { name: "document" };
  let hasFocus = true;
  const context = createContext({ AbortController });
  runInContext(START ?? "", context);
  const FactsFirst = runInContext("FactsFirst", context);
  Object.assign(FactsFirst, {
    hasFocus: (/** @type {object} */ root) => root === composer && hasFocus,
    dom: {
      viewOf: (/** @type {object} */ root) => root === composer && page,
      ownerDocument: (/** @type {object} */ root) => root === composer && page,
      execCommand: (/** @type {object} */ doc, /** @type {string} */ name, /** @type {boolean} */ _ui, /** @type {string} */ words) =>
        void (doc === page && typed.push([name, words])),
      addEventListener: (/** @type {object} */ target, /** @type {string} */ type, /** @type {Listener["hear"]} */ hear, /** @type {object} */ options) =>
        void (target === page && listeners.push(/** @type {Listener} */ ({ type, hear, ...options }))),
    },
  });
  runInContext(HOLD ?? "", context);
  const release = FactsFirst.holdKeys(composer);
  return {
    typed,
    release,
    leave: () => void (hasFocus = false),
    /** Whether an event was kept from the editor, and its default from the browser. @param {string} type @param {object} [told] */
    sends(type, told = {}) {
      const kept = { fromEditor: false, fromBrowser: false };
      const event = {
        isTrusted: true,
        cancelable: true,
        isComposing: false,
        data: null,
        composedPath: () => [composer],
        preventDefault: () => void (kept.fromBrowser = true),
        stopImmediatePropagation: () => void (kept.fromEditor = true),
        ...told,
      };
      // an editor hears at the composer or at its document: only who captures at the window is before it
      for (const one of listeners) if (one.type === type && one.capture && !one.signal.aborted) one.hear(event);
      return kept;
    },
  };
}

const KEPT = { fromEditor: true, fromBrowser: true };
const LET = { fromEditor: false, fromBrowser: false };

test("letters, Enter, Backspace and Delete wait, and are typed in their order once the editor has what was pasted", () => {
  const { sends, typed, release } = holding();
  /** @type {[inputType: string, data: string | null][]} */
  const keys = [
    ["insertText", "a"],
    ["insertText", "b"],
    ["deleteContentBackward", null],
    ["deleteContentForward", null],
    ["insertParagraph", null],
    ["insertLineBreak", null],
    ["insertText", "c"],
  ];
  for (const [inputType, data] of keys) assert.deepEqual(sends("beforeinput", { inputType, data }), KEPT, inputType);
  assert.deepEqual(typed, [], "nothing is typed before");
  release();
  assert.deepEqual(typed, [
    ["insertText", "a"],
    ["insertText", "b"],
    ["delete", ""],
    ["forwardDelete", ""],
    ["insertParagraph", ""],
    ["insertLineBreak", ""],
    ["insertText", "c"],
  ]);
});

test("what has waited is typed once, and the next key goes straight to the editor", () => {
  const { sends, typed, release } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  release();
  release();
  assert.deepEqual(typed, [["insertText", "a"]]);
  assert.deepEqual(sends("beforeinput", { inputType: "insertText", data: "b" }), LET);
});

/** @type {[promise: string, told: object][]} */
const OTHERS = [
  ["what the editor pastes goes to it", { inputType: "insertFromPaste", data: "words" }],
  ["an undo goes to the editor", { inputType: "historyUndo" }],
  ["a composition is left alone, which cannot be typed again", { inputType: "insertText", data: "東", isComposing: true }],
  ["what cannot be kept from the browser is not typed a second time", { inputType: "insertText", data: "a", cancelable: false }],
  ["a key in another field goes there", { inputType: "insertText", data: "a", composedPath: () => [{ name: "subject" }] }],
  ["an input that the page makes up is none of the user's", { inputType: "insertText", data: "a", isTrusted: false }],
];

for (const [promise, told] of OTHERS) {
  test(promise, () => {
    const { sends, typed, release } = holding();
    assert.deepEqual(sends("beforeinput", told), LET);
    release();
    assert.deepEqual(typed, []);
  });
}

for (const [promise, type, told] of /** @type {[string, string, object][]} */ ([
  ["before a press of the pointer takes the keyboard elsewhere, what has waited is typed", "pointerdown", {}],
  ["before Tab takes the keyboard elsewhere, what has waited is typed", "keydown", { key: "Tab" }],
])) {
  test(promise, () => {
    const { sends, typed } = holding();
    sends("beforeinput", { inputType: "insertText", data: "a" });
    assert.deepEqual(sends(type, told), LET);
    assert.deepEqual(typed, [["insertText", "a"]]);
    assert.deepEqual(sends("beforeinput", { inputType: "insertText", data: "b" }), LET, "nothing waits any more");
  });
}

test("any other key goes on waiting", () => {
  const { sends, typed } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  for (const key of ["b", "Shift", "ArrowLeft"]) sends("keydown", { key });
  assert.deepEqual(typed, []);
  assert.deepEqual(sends("beforeinput", { inputType: "insertText", data: "b" }), KEPT);
});

test("what has waited is never typed where a script has put the focus", () => {
  const { sends, typed, release, leave } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  leave();
  release();
  assert.deepEqual(typed, []);
});
