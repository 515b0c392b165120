/** Where each key takes the caret, or how far it deletes, on a Mac and elsewhere. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const context = createContext({});
for (const file of ["facts-first", "moves"]) runInContext(readFileSync(new URL(`../../extension/agent/${file}.js`, import.meta.url), "utf8"), context);
/** @type {FactsFirst} */
const FactsFirst = runInContext("FactsFirst", context);

/** The keys that are pressed, as a browser names them, and where they lead; null when it is not for us to say. @type {[keys: string, elsewhere: string | null, mac: string | null][]} */
const KEYS = [
  ["ArrowLeft", "left character", "left character"],
  ["ArrowRight", "right character", "right character"],
  ["ArrowUp", "backward line", "backward line"],
  ["ArrowDown", "forward line", "forward line"],
  ["Shift ArrowLeft", "left character, selected", "left character, selected"],
  ["Ctrl ArrowLeft", "left word", null],
  ["Ctrl Shift ArrowRight", "right word, selected", null],
  ["Alt ArrowLeft", null, "left word"],
  ["Meta ArrowLeft", null, "left lineboundary"],
  ["Meta ArrowDown", null, "forward document"],
  ["Alt Meta ArrowLeft", null, null],
  ["Home", "backward lineboundary", null],
  ["End", "forward lineboundary", null],
  ["Shift End", "forward lineboundary, selected", null],
  ["Ctrl Home", "backward document", null],
  ["Ctrl Shift End", "forward document, selected", null],
  ["PageUp", "backward document", null],
  ["PageDown", "forward document", null],
  ["Ctrl PageUp", null, null],
  ["Backspace", "deletes backward character", "deletes backward character"],
  ["Shift Backspace", "deletes backward character", "deletes backward character"],
  ["Ctrl Delete", "deletes forward word", null],
  ["Alt Backspace", null, "deletes backward word"],
  ["Meta Backspace", null, "deletes backward lineboundary"],
  ["Shift Delete", null, "deletes forward character"],
  ["a", null, null],
  ["Enter", null, null],
];

for (const [keys, elsewhere, mac] of KEYS) {
  for (const [isMac, wanted] of /** @type {[boolean, string | null][]} */ ([
    [false, elsewhere],
    [true, mac],
  ])) {
    test(`${keys} ${isMac ? "on a Mac" : "elsewhere"}: ${wanted ?? "is left alone"}`, () => {
      const [key, ...held] = keys.split(" ").reverse();
      const pressed = {
        key: key ?? "",
        ctrlKey: held.includes("Ctrl"),
        altKey: held.includes("Alt"),
        metaKey: held.includes("Meta"),
        shiftKey: held.includes("Shift"),
      };
      const move = FactsFirst.moveOf(pressed, isMac);
      const deletion = FactsFirst.deletionOf(pressed, isMac);
      const moved = move && `${move.direction} ${move.by}${move.extends ? ", selected" : ""}`;
      assert.equal(moved ?? (deletion && `deletes ${deletion.direction} ${deletion.by}`), wanted);
    });
  }
}
