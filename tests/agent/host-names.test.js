/** A site is turned on by its name as people have it: typed, pasted, of a company's own network; or a plain sentence says why not. */
import assert from "node:assert/strict";
import { domainToUnicode } from "node:url";
import { test } from "node:test";
import { sayWording } from "../../extension/words.js";
import "./english.js";
// a browser has it, this Node may not
URL.parse ??= (/** @type {string} */ text) => (URL.canParse(text) ? new URL(text) : null);
const { isHost, isInHouse, pageIn, readable, siteIn } = await import("../../extension/host-names.js");

/** @type {[typed: string, host: string, more?: { withHttp?: boolean, anyPort?: boolean }][]} */
const SITES = [
  ["mail.example.com", "mail.example.com"],
  ["  Mail.Example.COM ", "mail.example.com"],
  ["mail.example.com.", "mail.example.com"],
  ["https://mail.example.com", "mail.example.com"],
  ["HTTPS://Mail.Example.com/u/0/#inbox", "mail.example.com"],
  ["mail.example.com/inbox?folder=sent", "mail.example.com"],
  ["https://dana:secret@mail.example.com/", "mail.example.com"],
  ["http://mail.example.com/", "mail.example.com", { withHttp: true }],
  ["mail.example.com:8443", "mail.example.com", { anyPort: true }],
  ["mail.example.com:8443/inbox", "mail.example.com", { anyPort: true }],
  ["https://mail.example.com:8443/a:1", "mail.example.com", { anyPort: true }],
  ["https://mail.example.com/a:1", "mail.example.com"],
  ["https://my_ats.example.com", "my_ats.example.com"],
  ["my_ats.example.com", "my_ats.example.com"],
  ["http://webmail/", "webmail", { withHttp: true }],
  ["https://webmail", "webmail", { withHttp: true }],
  ["webmail/inbox", "webmail", { withHttp: true }],
  ["webmail:8080", "webmail", { withHttp: true, anyPort: true }],
  ["localhost", "localhost", { withHttp: true }],
  ["localhost:3000", "localhost", { withHttp: true, anyPort: true }],
  ["192.168.0.5", "192.168.0.5", { withHttp: true }],
  ["http://192.168.0.5:8080/mail", "192.168.0.5", { withHttp: true, anyPort: true }],
  ["[::1]", "[::1]", { withHttp: true }],
  ["::1", "[::1]", { withHttp: true }],
  ["http://[::1]:8080/", "[::1]", { withHttp: true, anyPort: true }],
  ["https://[2001:DB8:0:0::1]/", "[2001:db8::1]", { withHttp: true }],
  ["bücher.example", "xn--bcher-kva.example"],
  ["https://BÜCHER.example/post", "xn--bcher-kva.example"],
  ["почта.example", "xn--80a1acny.example"],
];

for (const [typed, host, more] of SITES) {
  test(`“${typed}” is ${host}`, () => {
    assert.deepEqual(siteIn(typed), { host, withHttp: false, anyPort: false, ...more });
    assert.ok(isHost(host));
  });
}

const AGAIN = "Enter a site such as mail.example.com.";
const ONE = "Enter one site at a time, such as mail.example.com. Each is allowed by itself.";
const EMAIL = "That is an email address. Enter the site where you write your mail, such as mail.example.com.";
const PAGES = "Facts First works on web pages only: their addresses begin with https:// or http://.";

/** @type {[typed: string, error: string][]} */
const OTHERS = [
  ["", AGAIN],
  ["   ", AGAIN],
  ["not a site.example", AGAIN],
  ["https://", AGAIN],
  ["mail..example.com", AGAIN],
  ["https://mail.example.com:99999/", AGAIN],
  [`${"long.".repeat(60)}example`, AGAIN],
  ["1234", AGAIN],
  ["10.1", AGAIN],
  ["999.1.1.1", AGAIN],
  ["[::1", AGAIN],
  ["recruiters", `${AGAIN} A name without a dot needs http:// before it: http://recruiters.`],
  ["Webmail", `${AGAIN} A name without a dot needs http:// before it: http://webmail.`],
  ["*.example.com", ONE],
  ["https://*/*", ONE],
  ["dana@example.com", EMAIL],
  ["mailto:dana@example.com", EMAIL],
  ["chrome://settings", PAGES],
  ["about:addons", PAGES],
  ["file:///home/dana/mail.html", PAGES],
  ["ftp://mail.example.com", PAGES],
  ["javascript:alert(1)", PAGES],
];

for (const [typed, error] of OTHERS) {
  test(`“${typed.slice(0, 40)}” is no site, and why is said`, () => {
    const site = siteIn(typed);
    assert.equal("error" in site && sayWording(site.error), error);
  });
}

test("what is stored must be a host as the browser writes it", () => {
  for (const value of [
    7,
    null,
    undefined,
    {},
    "",
    "<b>",
    "A.example",
    "a b",
    "a.example.",
    "a.example:8",
    "https://a.example",
    "1234",
    "*.a.example",
    "[::1",
    "[0:0::1]",
  ])
    assert.equal(isHost(value), false, String(value));
});

test("a page is a web page, of a host", () => {
  assert.deepEqual(pageIn("http://webmail:8080/x"), { host: "webmail", isHttp: true });
  assert.deepEqual(pageIn("https://mail.example.com/"), { host: "mail.example.com", isHttp: false });
  for (const address of ["chrome://settings/", "about:blank", "file:///a.html", "", undefined, "x"]) assert.equal(pageIn(address), null, address);
});

test("names of an own network are told from others", () => {
  assert.deepEqual(["webmail", "localhost", "192.168.0.5", "[::1]", "mail.example.com", "my_ats.example.com"].filter(isInHouse), [
    "webmail",
    "localhost",
    "192.168.0.5",
    "[::1]",
  ]);
});

test("a name is shown in the letters that its owner reads", () => {
  for (const host of [
    "mail.example.com",
    "xn--bcher-kva.example",
    "xn--80a1acny.example",
    "mail.xn--wgv71a119e.example",
    "xn--fsqu00a.xn--0zwm56d",
    "xn--mgbh0fb.example",
  ])
    assert.equal(readable(host), domainToUnicode(host));
  assert.equal(readable("xn--bcher-kva.example"), "bücher.example");
  for (const broken of ["xn--", "xn--!", "xn--99999999"]) assert.equal(typeof readable(`${broken}.example`), "string");
});

test("a name that could be taken for another is shown as the browser writes it", () => {
  // plain letters that were encoded for nothing; Cyrillic or Greek within Latin, and as the whole of it; signs; letters that are little known; marks
  for (const host of [
    ...["mail.xn--google-.com", "xn--mil-6cd.google.com", "mail.xn--ggle-0nda.com", "xn--80ak6aa92e.com", "google.xn--com-vc2a.evil.example"],
    ...[
      "xn--googlecom-5pa.evil.example",
      "xn--mail-3g7a.com",
      "xn--mil-gsb.google.com",
      "xn--stanbul-qfb.com",
      "xn--a-2eb.com",
      "xn--mail-ex4c.com",
      "xn--o-qdc.com",
    ],
  ])
    assert.equal(readable(host), host);
  for (const [host, shown] of [
    ["xn--e1afmkfd.xn--p1ai", "пример.рф"],
    ["xn--3e0b707e.kr", "한국.kr"],
    ["xn--4dkp5a8a.jp", "ラーメン.jp"],
    ["xn--zca.de", "ß.de"],
    ["xn--jxalpdlp.example", "δοκιμή.example"],
  ])
    assert.equal(readable(host ?? ""), shown);
});
