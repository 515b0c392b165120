/** Hosts are data: every site that the extension runs on has its entry, and every entry a site. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ADDRESSES, profileOf } from "./profiles.js";

for (const [address, name, mark] of ADDRESSES) {
  test(`${address}${mark ? ` with ${mark}` : ""} is ${name}`, () => {
    const [host = "", ...path] = address.split("/");
    assert.equal(profileOf(host, `/${path.join("/")}`, mark).name, name);
  });
}

test("the sites of the manifest are those that have an entry", () => {
  /** @type {{ content_scripts: { matches: string[] }[] }} */
  const { content_scripts } = JSON.parse(readFileSync(new URL("../../extension/manifest.json", import.meta.url), "utf8"));
  const ofManifest = content_scripts.flatMap(({ matches }) => matches).map((match) => new URL(match).host);
  const known = ADDRESSES.map(([address]) => address.split("/")[0] ?? "").filter((host) => !host.endsWith(".example"));
  assert.deepEqual([...new Set(ofManifest)].sort(), [...new Set(known)].sort());
});
