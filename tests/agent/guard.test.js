/** The guard keeps what has a target of ours, and asks no event for `rangeParent`: Firefox looks for it through all that stands within the target. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";

const CODE = readFileSync(new URL("../../extension/agent/guard.js", import.meta.url), "utf8");
const OURS = { name: "a node of ours" };

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
    FactsFirst: {
      isWithinLayer: (/** @type {unknown} */ node) => node === OURS,
    },
  };
  vm.runInNewContext(CODE, page);
  return (/** @type {string} */ type, /** @type {object} */ told) => {
    let [asked, isKept] = [0, false];
    const event = {
      type,
      stopImmediatePropagation: () => void (isKept = true),
      ...told,
      get rangeParent() {
        asked++;
        return null;
      },
    };
    const hear = listeners[type];
    assert.ok(hear, `nobody hears ${type}`);
    hear(event);
    return { asked, isKept };
  };
}

test("no event is asked for rangeParent, whatever its target and whoever made it", () => {
  for (const type of ["pointerover", "pointerout", "mouseover", "mouseout", "mousedown", "click", "wheel", "dragover", "contextmenu", "keydown", "paste"]) {
    for (const isTrusted of [true, false]) {
      for (const originalTarget of [{ name: "a message" }, { name: "html" }, OURS]) {
        const { asked, isKept } = guarded()(type, { originalTarget, isTrusted });
        assert.deepEqual({ asked, isKept }, { asked: 0, isKept: originalTarget === OURS }, type);
      }
    }
  }
});

test("a target of ours is kept, whatever the event", () => {
  for (const type of ["keydown", "focus", "mouseover"]) {
    assert.equal(guarded()(type, { originalTarget: OURS }).isKept, true, type);
    assert.equal(guarded()(type, { explicitOriginalTarget: OURS }).isKept, true, type);
  }
});
