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

test("the sites that the extension knows are those that have an entry", () => {
  const sites = JSON.parse(readFileSync(new URL("../../extension/sites.json", import.meta.url), "utf8"));
  const known = ADDRESSES.map(([address]) => address.split("/")[0] ?? "").filter((host) => !host.endsWith(".example"));
  assert.deepEqual(sites.map((/** @type {{ host: string }} */ { host }) => host).sort(), [...new Set(known)].sort());
});
