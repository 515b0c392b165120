/** A message in a link: it comes out as it went in, and whatever else stands in a fragment is refused in time and in room. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { fragmentOf, messageIn, MOST } from "../../www/link.js";

test("a message comes out as it went in", async () => {
  for (const text of ["Hi", "Hi Priya,\n\nwe pay £80–95k.\t🙂 \u202Eolleh", "<img src=x onerror=alert(1)>", "Rust ".repeat(3_000), "\0"]) {
    const fragment = await fragmentOf(text);
    assert.match(fragment ?? "", /^#t=[\w-]+$/);
    assert.deepEqual(await messageIn(fragment ?? ""), { text });
  }
});

test("what does not fit into a link is not put into one", async () => {
  assert.equal(await fragmentOf("a".repeat(MOST.message + 1)), null);
  const noise = Array.from({ length: 12_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join("");
  assert.equal(await fragmentOf(noise), null);
});

test("a fragment of another kind is none; a broken one, one too long, and one that unpacks to too much are told apart", async () => {
  for (const none of ["", "#", "#quiz", "#text=abc"]) assert.equal(await messageIn(none), null);
  const good = (await fragmentOf("We hire a Rust engineer.")) ?? "";
  for (const broken of ["#t=", "#t=%3Cb%3E", "#t=!!!", "#t=AAAA", good.slice(0, -4), `#t=${bytes([0xff, 0xfe, 0xfd])}`])
    assert.deepEqual(await messageIn(broken), { trouble: "broken" }, broken);
  assert.deepEqual(await messageIn(`#t=${"A".repeat(MOST.link + 1)}`), { trouble: "too long" });
  // five megabytes in a few letters
  const bomb = bytes(Buffer.alloc(5_000_000, "a"));
  assert.ok(bomb.length < MOST.link);
  assert.deepEqual(await messageIn(`#t=${bomb}`), { trouble: "too long" });
});

/** @param {Uint8Array | number[]} content */
const bytes = (content) => deflateRawSync(Buffer.from(content)).toString("base64url");
