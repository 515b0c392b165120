/** Keys that come between a paste and the moment at which the editor takes it wait, and are typed behind the words that were pasted. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const [START, MOVES, HOLD] = ["facts-first", "moves", "hold"].map((file) => readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"));

/** @typedef {{ type: string, hear: (event: object) => void, signal: AbortSignal, capture?: boolean }} Listener */

/** A composer whose keys wait: what the browser was told to do in it, and how an event is heard. */
function holding({ isCollapsed = true, platform = "Linux x86_64" } = {}) {
  /** @type {Listener[]} */
  const listeners = [];
  /** @type {[name: string, ...given: unknown[]][]} */
  const typed = [];
  const composer = { name: "composer" };
  const page = { name: "document" };
  let hasFocus = true;
  let fails = false;
  const context = createContext({ AbortController, navigator: { platform }, window: page });
  runInContext(START ?? "", context);
  const FactsFirst = runInContext("FactsFirst", context);
  Object.assign(FactsFirst, {
    hasFocus: (/** @type {object} */ root) => root === composer && hasFocus,
    isCollapsed: (/** @type {object} */ root) => root === composer && isCollapsed,
    moveCaret: (/** @type {object} */ root, /** @type {CaretMove} */ move) => {
      if (fails) throw new Error("there is no range");
      if (root === composer) typed.push(["caret", { ...move }]);
    },
    dom: {
      viewOf: (/** @type {object} */ root) => root === composer && page,
      ownerDocument: (/** @type {object} */ root) => root === composer && page,
      execCommand: (/** @type {object} */ doc, /** @type {string} */ name, /** @type {boolean} */ _ui, /** @type {string} */ words) =>
        void (doc === page && typed.push([name, words])),
      addEventListener: (/** @type {object} */ target, /** @type {string} */ type, /** @type {Listener["hear"]} */ hear, /** @type {object} */ options) =>
        void (target === page && listeners.push(/** @type {Listener} */ ({ type, hear, ...options }))),
    },
  });
  runInContext(MOVES ?? "", context);
  runInContext(HOLD ?? "", context);
  const release = FactsFirst.holdKeys(composer);
  return {
    typed,
    release,
    leave: () => void (hasFocus = false),
    fail: () => void (fails = true),
    /** Whether an event was kept from the editor, and its default from the browser. @param {string} type @param {object} [told] */
    sends(type, told = {}) {
      const kept = { fromEditor: false, fromBrowser: false };
      const event = {
        isTrusted: true,
        cancelable: true,
        isComposing: false,
        defaultPrevented: false,
        data: null,
        ...{ ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
        composedPath: () => [composer],
        getModifierState: () => false,
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

const LEFT = { key: "ArrowLeft" };
const BY_LETTER = { extends: false, direction: "left", by: "character" };

test("the caret waits too, and goes where its keys lead it in their order with what is typed", () => {
  const { sends, typed, release } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  assert.deepEqual(sends("keydown", LEFT), KEPT);
  assert.deepEqual(sends("keydown", { key: "Home", shiftKey: true }), KEPT);
  sends("beforeinput", { inputType: "insertText", data: "b" });
  assert.deepEqual(sends("keydown", { key: "a", ctrlKey: true }), KEPT);
  assert.deepEqual(typed, [], "nothing moves before");
  release();
  assert.deepEqual(typed, [
    ["insertText", "a"],
    ["caret", BY_LETTER],
    ["caret", { extends: true, direction: "backward", by: "lineboundary" }],
    ["insertText", "b"],
    ["selectAll", ""],
  ]);
  assert.deepEqual(sends("keydown", LEFT), LET, "the next goes straight to the browser");
});

for (const [key, direction, alone] of [
  ["Backspace", "backward", "delete"],
  ["Delete", "forward", "forwardDelete"],
]) {
  test(`${key} waits, alone and with Ctrl, and deletes what is selected then, or so far from the caret`, () => {
    const [caret, selection] = [holding(), holding({ isCollapsed: false })];
    for (const { sends, release } of [caret, selection]) {
      assert.deepEqual(sends("keydown", { key }), KEPT);
      assert.deepEqual(sends("keydown", { key, ctrlKey: true }), KEPT);
      release();
    }
    assert.deepEqual(caret.typed, [
      [alone, ""],
      ["caret", { extends: true, direction, by: "word" }],
      ["delete", ""],
    ]);
    assert.deepEqual(selection.typed, [
      [alone, ""],
      ["delete", ""],
    ]);
  });
}

test("an editor that does such keys itself hears nothing of them, and the browser goes on to ask", () => {
  const { sends, typed } = holding();
  for (const key of ["b", "Enter"]) assert.deepEqual(sends("keydown", { key }), { fromEditor: true, fromBrowser: false }, key);
  assert.deepEqual(typed, []);
});

/** @type {[promise: string, told: object][]} */
const OTHER_KEYS = [
  ["a key that types nothing is heard by the page", { key: "Shift" }],
  ["a key of an input method is left alone", { ...LEFT, isComposing: true }],
  ["a key in another field moves the caret there", { ...LEFT, composedPath: () => [{ name: "subject" }] }],
  ["a key that the page has taken is not done a second time", { ...LEFT, defaultPrevented: true }],
  ["a key that the page makes up is none of the user's", { ...LEFT, isTrusted: false }],
];

for (const [promise, told] of OTHER_KEYS) {
  test(`${promise}, and what waits goes on waiting`, () => {
    const { sends, typed, release } = holding();
    sends("beforeinput", { inputType: "insertText", data: "a" });
    assert.deepEqual(sends("keydown", told), LET);
    assert.deepEqual(typed, []);
    assert.deepEqual(sends("beforeinput", { inputType: "insertText", data: "b" }), KEPT);
    release();
    assert.deepEqual(typed, [
      ["insertText", "a"],
      ["insertText", "b"],
    ]);
  });
}

/** @type {[promise: string, told: object][]} */
const COMMANDS = [
  ["with Ctrl, Enter sends", { key: "Enter", ctrlKey: true }],
  ["a shortcut is the page's", { key: "k", ctrlKey: true }],
  ["Ctrl+V pastes", { key: "v", ctrlKey: true }],
  ["Ctrl+Z undoes", { key: "z", ctrlKey: true }],
  ["Escape closes", { key: "Escape" }],
  ["Shift+Insert pastes", { key: "Insert", shiftKey: true }],
  ["with Alt, an arrow is the browser's", { ...LEFT, altKey: true }],
];

for (const [promise, told] of COMMANDS) {
  test(`${promise}, and what was typed before comes before it`, () => {
    const { sends, typed } = holding();
    sends("beforeinput", { inputType: "insertText", data: "a" });
    assert.deepEqual(sends("keydown", told), LET);
    assert.deepEqual(typed, [["insertText", "a"]]);
    assert.deepEqual(sends("beforeinput", { inputType: "insertText", data: "b" }), LET);
  });
}

test("AltGr types", () => {
  const { sends, typed } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  sends("keydown", { key: "@", ctrlKey: true, altKey: true, getModifierState: () => true });
  assert.deepEqual(typed, []);
});

test("a key that cannot be done takes none of those behind it along", () => {
  const { sends, typed, release, fail } = holding();
  fail();
  sends("keydown", LEFT);
  sends("beforeinput", { inputType: "insertText", data: "a" });
  release();
  assert.deepEqual(typed, [["insertText", "a"]]);
});

test("on a Mac the Mac's keys wait", () => {
  const { sends, typed, release } = holding({ platform: "MacIntel" });
  assert.deepEqual(sends("keydown", { ...LEFT, altKey: true }), KEPT);
  assert.deepEqual(sends("keydown", { key: "a", metaKey: true }), KEPT);
  assert.deepEqual(sends("keydown", { key: "a", ctrlKey: true }), LET);
  release();
  assert.deepEqual(typed, [
    ["caret", { ...BY_LETTER, by: "word" }],
    ["selectAll", ""],
  ]);
});

test("what has waited is never typed where a script has put the focus", () => {
  const { sends, typed, release, leave } = holding();
  sends("beforeinput", { inputType: "insertText", data: "a" });
  leave();
  release();
  assert.deepEqual(typed, []);
});
