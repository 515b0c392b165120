/** Settings that cannot be read are not written back: what was kept would be lost. */
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** @type {unknown[]} */
const kept = [];
const fails = () => Promise.reject(new Error("broken"));

beforeEach(() => {
  kept.length = 0;
  const local = { get: fails, set: async (/** @type {unknown} */ values) => void kept.push(values) };
  Object.assign(globalThis, { chrome: { storage: { local } } });
});

for (const [name, from, ...given] of /** @type {const} */ ([
  ["turnOn", "sites", "mail.example.com"],
  ["turnOff", "sites", "mail.example.com"],
  ["register", "sites"],
  ["write", "settings-file"],
])) {
  test(`${name} says that they cannot be read, and keeps nothing`, async () => {
    const module = await import(`../../extension/${from}.js`);
    await assert.rejects(module[name](...given), ({ wording }) => wording.key === "error.unread");
    assert.deepEqual(kept, []);
  });
}
