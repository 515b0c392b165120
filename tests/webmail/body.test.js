/** The comparison itself: it sees one byte, and looks away only from what differs each time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, differences } from "./body.js";

/** @param {{ id?: string, boundary?: string, words?: string, subject?: string }} parts */
function message({ id = "1", boundary = "=_abc", words = "We pay £80,000", subject = "A role" } = {}) {
  return Buffer.from(
    [
      `Received: from somewhere by here with SMTP id ${id};`,
      `\tMon, 23 Nov 2026 09:00:0${id} +0000`,
      `Date: Mon, 23 Nov 2026 09:00:0${id} +0000`,
      `Subject: ${subject}`,
      `Message-ID: <${id}@example.test>`,
      "Content-Type: multipart/alternative;",
      ` boundary="${boundary}"`,
      "",
      `--${boundary}`,
      "Content-Type: text/plain; charset=UTF-8",
      "",
      words,
      `--${boundary}--`,
      "",
    ].join("\r\n"),
  );
}

/** @type {[promise: string, other: Parameters<typeof message>[0], same: boolean][]} */
const cases = [
  ["the same message sent at another time is equal", { id: "2" }, true],
  ["a message with another boundary is equal", { boundary: "=_def.0+x" }, true],
  ["one more blank is a difference", { words: "We pay  £80,000" }, false],
  ["an NBSP for a blank is a difference", { words: "We pay\u00a0£80,000" }, false],
  ["a zero-width space is a difference", { words: "We pay \u200b£80,000" }, false],
  ["another subject is a difference", { subject: "A rôle" }, false],
];
for (const [promise, other, same] of cases) {
  test(promise, () => {
    const difference = differences(bodyOf(message()), bodyOf(message(other)));
    assert.equal(difference === null, same, difference ?? "no difference was seen");
  });
}

test("a difference is told by its byte, its line and what stands there, invisible bytes written out", () => {
  const told = differences(Buffer.from("Hello\nwe pay"), Buffer.from("Hello\nwe\u00a0pay"));
  assert.match(told ?? "", /byte 8 \(line 2\)/);
  assert.match(told ?? "", /second: Hello\\nwe⟨here⟩\\xc2\\xa0pay/);
});

test("what has no headers is refused", () => {
  assert.throws(() => bodyOf(Buffer.from("Hello")), /Not a message/);
});
