/** The guard asks an event for `rangeParent` only where that can be a node of ours: Firefox looks for it through the whole depth of the target. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";

const CODE = readFileSync(new URL("../../extension/agent/guard.js", import.meta.url), "utf8");
const OURS = { name: "a node of ours" };
const OVER_US = 40;

class Node {
  /** @param {Node | null} up */
  constructor(up) {
    this.up = up;
  }
}

/** @param {number} levels */
function within(levels) {
  let node = new Node(null);
  for (let level = 1; level < levels; level++) node = new Node(node);
  return node;
}

/** A page with the guard in it: whether it keeps an event from the page, and how often that was asked for `rangeParent`. */
function guarded() {
  /** @type {Record<string, (event: object) => void>} */
  const listeners = {};
  const document = { readyState: "loading", documentElement: { name: "html" } };
  class Event {
    get originalTarget() {
      return null;
    }
  }
  const page = {
    document,
    Event,
    crypto,
    addEventListener: (/** @type {string} */ type, /** @type {(event: object) => void} */ hear) => void (listeners[type] = hear),
    Node,
    FactsFirst: {
      isWithinLayer: (/** @type {unknown} */ node) => node === OURS,
      isOverLayer: (/** @type {{ clientX: number }} */ { clientX }) => clientX === OVER_US,
      dom: {
        documentElement: () => document.documentElement,
        parentNode: (/** @type {Node} */ { up }) => up,
        host: () => undefined,
      },
    },
  };
  vm.runInNewContext(CODE, page);
  return (/** @type {string} */ type, /** @type {object} */ told) => {
    let [asked, isKept] = [0, false];
    const { rangeParent = null, ...rest } = /** @type {{ rangeParent?: object | null }} */ (told);
    const event = {
      type,
      stopImmediatePropagation: () => void (isKept = true),
      ...rest,
      get rangeParent() {
        asked++;
        return rangeParent;
      },
    };
    listeners[type]?.(event);
    return { asked, isKept, root: document.documentElement };
  };
}

test("a key in a message is not asked where it lies", () => {
  for (const type of ["keydown", "keypress", "keyup", "focusin", "paste"]) {
    const { asked, isKept } = guarded()(type, { originalTarget: { name: "a message" } });
    assert.deepEqual({ asked, isKept }, { asked: 0, isKept: false }, type);
  }
});

test("a pointer is asked, and a key on the root", () => {
  assert.equal(guarded()("pointerover", { originalTarget: { name: "body" }, rangeParent: OURS }).isKept, true);
  const dispatch = guarded();
  const { root } = dispatch("keydown", {});
  assert.equal(dispatch("keydown", { originalTarget: root, rangeParent: OURS }).isKept, true);
});

test("a target of ours is kept, whatever the event", () => {
  for (const type of ["keydown", "focus", "mouseover"]) {
    assert.equal(guarded()(type, { originalTarget: OURS }).isKept, true, type);
    assert.equal(guarded()(type, { explicitOriginalTarget: OURS }).isKept, true, type);
  }
});

test("a pointer in a message of very many levels is not asked: its place tells whether it is over something of ours", () => {
  for (const type of ["pointerover", "wheel", "mousedown"]) {
    const deep = { originalTarget: within(5_000), isTrusted: true, rangeParent: OURS };
    const beside = guarded()(type, { ...deep, clientX: 900 });
    assert.deepEqual([beside.asked, beside.isKept], [0, false], type);
    const over = guarded()(type, { ...deep, clientX: OVER_US });
    assert.deepEqual([over.asked, over.isKept], [0, true], type);
  }
});

test("a pointer in a message of some levels is asked, and so is an event that the page makes up", () => {
  const told = { rangeParent: OURS, clientX: 900 };
  assert.equal(guarded()("pointerover", { ...told, originalTarget: within(300), isTrusted: true }).isKept, true);
  assert.equal(guarded()("pointerover", { ...told, originalTarget: within(5_000), isTrusted: false }).isKept, true);
});
