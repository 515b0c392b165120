/** A role is read from anything, field by field, or plain words say what is wrong; a file is taken over as a whole or not at all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { number } from "../../extension/roles/number.js";
import { excerpt } from "../../extension/roles/excerpt.js";
import { emptyRole, readFile, readRole, storedRole, writeFile } from "../../extension/roles/schema.js";
import { sayWording } from "../../extension/words.js";
import "./english.js";

/** @type {Role} */
const BACKEND = {
  id: "backend-northwind",
  title: "Backend Engineer",
  company: "Northwind",
  link: "https://jobs.northwind.example/42",
  pay: { min: 70_000, max: 85_000, currency: "GBP", period: "year", kind: "base" },
  stack: ["Rust", "PostgreSQL", "Kafka"],
  remote: { mode: "hybrid", days: 2, places: ["Leeds"] },
  flexibility: ["The team decides its architecture itself."],
  contract: "permanent",
  hours: "9 to 5 UK time",
  visa: "",
  interview: ["a call", "a pairing session"],
  used: 1_790_000_000_000,
};

test("a role is read as it was written, and nothing else of what comes with it", () => {
  assert.deepEqual(readRole(JSON.parse(JSON.stringify({ ...BACKEND, more: 1, pay: { ...BACKEND.pay, more: 2 } }))), { role: BACKEND, errors: {} });
});

test("a role of an older version lacks fields, and they are empty", () => {
  const { role, errors } = readRole({ id: "backend-northwind", title: "Backend Engineer" });
  assert.deepEqual([role, errors], [{ ...emptyRole(), id: "backend-northwind", title: "Backend Engineer" }, {}]);
});

test("what is wrong is told at its field, and the other fields are kept", () => {
  /** @type {[field: string, wrong: Record<string, unknown>, words: string][]} */
  const cases = [
    ["id", { id: "A b" }, "number of its own"],
    ["title", { title: "", company: "" }, "a title or a company"],
    ["title", { title: 7 }, "isn’t text"],
    ["title", { title: "x".repeat(201) }, "longer than 200"],
    ["link", { link: "javascript:alert(1)" }, "an address such as"],
    ["link", { link: "https://" }, "an address such as"],
    ["pay", { pay: { min: "many", max: null } }, "as a number"],
    ["pay", { pay: { min: -1, max: null } }, "as a number"],
    ["pay", { pay: { min: Number.NaN, max: null } }, "as a number"],
    ["pay", { pay: { min: 1e13, max: null } }, "more than anybody"],
    ["pay", { pay: { min: 2, max: 1 } }, "above the highest"],
    ["pay", { pay: { min: 2, max: 3, period: "decade" } }, "a year, a month"],
    ["currency", { pay: { min: 2, max: 3, currency: "pounds" } }, "three letters"],
    ["stack", { stack: "Rust" }, "isn’t a list"],
    ["stack", { stack: Array.from({ length: 41 }, (_, number) => `Tool ${number}`) }, "more than 40"],
    ["mode", { remote: { mode: "moon" } }, "remote, hybrid or on site"],
    ["days", { remote: { mode: "hybrid", days: 2.5 } }, "from 0 to 7"],
    ["places", { remote: { places: [1] } }, "isn’t text"],
    ["flexibility", { flexibility: ["x".repeat(501)] }, "longer than 500"],
  ];
  for (const [field, wrong, words] of cases) {
    const { role, errors } = readRole({ ...BACKEND, ...wrong });
    assert.deepEqual(Object.keys(errors), [field], JSON.stringify(wrong).slice(0, 80));
    assert.match(Object.values(errors).map(sayWording).join(), new RegExp(words));
    if (field !== "title") assert.equal(role.title, BACKEND.title);
  }
});

test("nothing that is no role is taken for one, and no line break or hidden sign gets into a message", () => {
  for (const value of [null, undefined, 7, "role", [], [BACKEND], { pay: [], remote: 7, stack: {} }]) assert.equal(storedRole(BACKEND.id, value), null);
  assert.equal(storedRole("another-one", BACKEND), null);
  assert.deepEqual(storedRole(BACKEND.id, { ...BACKEND, pay: { min: "x" }, link: 7 }), { ...BACKEND, pay: null, link: "" });
  assert.equal(readRole({ ...BACKEND, title: " Back\n\tend \u0000\u2028Engineer \ud800" }).role.title, "Back end Engineer");
  assert.deepEqual(readRole({ ...BACKEND, stack: ["Rust", "", " Rust ", "Go"] }).role.stack, ["Rust", "Go"]);
});

test("a file is read back as it was written; one that cannot be read is told why", () => {
  const another = { ...BACKEND, id: "frontend-northwind", title: "Frontend Engineer" };
  assert.deepEqual(readFile(writeFile([BACKEND, another])), { roles: [BACKEND, another] });
  assert.deepEqual(readFile(writeFile([BACKEND, { ...BACKEND, used: 3 }])), { roles: [{ ...BACKEND, used: 3 }] });
  const file = (/** @type {unknown} */ roles, version = 1) => JSON.stringify({ "facts-first-roles": version, roles });
  /** @type {[text: string, words: RegExp][]} */
  const cases = [
    ["", /isn’t a file of roles/],
    ["{", /isn’t a file of roles/],
    ["[]", /isn’t a file of roles/],
    ['{"facts-first":1,"on":[],"off":[]}', /isn’t a file of roles/],
    [file([], 2), /newer Facts First/],
    [file([], 0), /isn’t a file of roles/],
    [file({}), /isn’t a file of roles/],
    [file([BACKEND, 7]), /Role 2 in this file can’t be read/],
    [file([{ ...BACKEND, link: "x" }]), /Role 1 \(Backend Engineer, Northwind\).*address.*\(link\)/],
    [file([BACKEND, { ...BACKEND, title: "Other" }]), /twice/],
    [file(Array.from({ length: 501 }, (_, number) => ({ ...BACKEND, id: `role-${1000 + number}` }))), /501 roles. The most is 500/],
  ];
  for (const [text, words] of cases) {
    const read = readFile(text);
    assert.match("error" in read ? sayWording(read.error) : "", words, text.slice(0, 80));
  }
});

test("figures are read as people type them", () => {
  const cases = {
    "": null,
    70000: 70_000,
    "70,000": 70_000,
    "70.000": 70_000,
    "70 000": 70_000,
    "£70k": 70_000,
    "62.50": 62.5,
    "1,250,000": 1_250_000,
    "€ 85.5k": 85_500,
  };
  for (const [typed, read] of Object.entries(cases)) assert.equal(number(typed), read, typed);
  for (const typed of ["many", "-5", "7 or 8", "70-85"]) assert.equal(typeof number(typed), "string", typed);
});

test("a long quote of the ad ends with a clause or a word, and says that it goes on", () => {
  const words = "We build the routing of parcels across the islands with a team of five that decides for itself how things are built";
  assert.equal(excerpt(words), words);
  assert.equal(excerpt(`${words}, which tools it uses and what it builds in the months that come`), `${words} …`);
  assert.equal(excerpt(`${words} and which tools it uses and what it builds next year`), `${words} and which tools it uses and what it builds …`);
  const address = "x".repeat(200);
  assert.equal(excerpt(address), `${"x".repeat(158)} …`);
});
