/** Roles: made by hand or from an ad, searched, and kept whole or not at all. */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { openExtensionPage, type } from "./composing.js";
import { BACKEND, keepRoles, keptRoles } from "./kept-roles.js";

/** @typedef {import("puppeteer-core").Page} Page */

const AD = `Senior Backend Engineer

Halden Grid · Leeds, UK

About the role
You will work with Rust, PostgreSQL and Kafka. The salary is £70,000 to £85,000 a year.
The role is hybrid, with two days a week in our Leeds office.

Contract: permanent, full-time`;

inBothBrowsers(({ name, newPage }) => {
  /** The page of roles, with none kept. @param {Role[]} roles */
  async function rolesPage(roles = []) {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["Hi"]);
    const opened = await openExtensionPage(page, "roles.html");
    await page.close();
    await opened.bringToFront();
    // a test that failed may have left some of its own
    await opened.evaluate(() => chrome.storage.local.clear());
    await keepRoles(opened, roles);
    await lists(opened, roles.length);
    return opened;
  }

  test("a role is made, searched, changed and deleted with the keyboard alone; what is wrong is told at its field", async () => {
    const page = await rolesPage();
    await page.focus("#new");
    await page.keyboard.press("Enter");
    await focusIs(page, "edit-title");
    // who has the ad comes to it from here too, and back without a loss
    await page.focus("#company");
    await page.keyboard.type("Half");
    await page.focus("#ad-instead");
    await page.keyboard.press("Enter");
    await focusIs(page, "ad-text");
    await page.click("#ad-cancel");
    await focusIs(page, "ad-instead");
    assert.equal(await page.$eval("#company", (field) => /** @type {HTMLInputElement} */ (field).value), "Half");
    await page.focus("#company");
    for (let letter = 0; letter < 4; letter++) await page.keyboard.press("Backspace");
    await page.focus("#link");
    await page.keyboard.type("jobs");
    await page.keyboard.press("Enter");
    await focusIs(page, "title");
    assert.deepEqual(await page.$$eval("[aria-invalid=true]", (all) => all.map((one) => one.id)), ["title", "link"]);
    assert.match(await text(page, "#link-error"), /^Enter an address/);
    await page.keyboard.type("Backend Engineer");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Northwind");
    await page.keyboard.press("Tab");
    await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).select());
    await page.keyboard.type("https://jobs.northwind.example/42");
    for (const [id, words] of [
      ["min", "70k"],
      ["max", "85,000"],
      ["currency", "gbp"],
      ["stack", "Rust, PostgreSQL, Kafka"],
      ["days", "2"],
      ["places", "Leeds"],
      ["flexibility", BACKEND.flexibility[0]],
      ["contract", "permanent"],
    ]) {
      await page.focus(`#${id}`);
      await page.keyboard.type(words ?? "");
    }
    await page.select("#mode", "hybrid");
    await page.focus("#contract");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#said")?.textContent === "Kept Backend Engineer, Northwind.");
    await focusIs(page, "new");
    const [kept] = await keptRoles(page);
    assert.deepEqual({ ...kept, id: BACKEND.id, used: 2 }, BACKEND);
    assert.match(await text(page, ".role-line"), /Backend Engineer\s+Northwind.*GBP 70,000–85,000 a year · Rust, PostgreSQL, Kafka · hybrid, Leeds/s);
    await page.focus(`#edit-${kept?.id}`);
    await page.keyboard.press("Enter");
    await focusIs(page, "edit-title");
    assert.equal(await page.$eval("#instead", (place) => place.checkVisibility()), false);
    await page.focus("#max");
    await page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).select());
    await page.keyboard.type("90000");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector(".role-line")?.textContent?.includes("90,000"));
    await focusIs(page, `edit-${kept?.id}`);
    await page.focus(`#drop-${kept?.id}`);
    await page.keyboard.press("Enter");
    await focusIs(page, `undo-${kept?.id}`);
    assert.deepEqual(await keptRoles(page), []);
    await page.keyboard.press("Enter");
    await focusIs(page, `drop-${kept?.id}`);
    assert.equal((await keptRoles(page))[0]?.pay?.max, 90_000);
    await clear(page);
  });

  test("an ad is read field by field with its own words, and nothing is kept before the user says so", async () => {
    const page = await rolesPage();
    await page.focus("#from-ad");
    await page.keyboard.press("Enter");
    await focusIs(page, "ad-text");
    await page.focus("#ad-form [type=submit]");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#ad-error")?.textContent === "Paste the ad here first.");
    await page.$eval(
      "#ad-text",
      (one, ad) => {
        /** @type {HTMLTextAreaElement} */ (one).value = ad;
      },
      AD,
    );
    await page.focus("#ad-form [type=submit]");
    await page.keyboard.press("Enter");
    await focusIs(page, "edit-title");
    const read = await page.evaluate(() =>
      Object.fromEntries(
        ["title", "company", "min", "max", "currency", "stack", "mode", "days", "visa"].map((id) => [
          id,
          /** @type {HTMLInputElement} */ (document.getElementById(id)).value,
        ]),
      ),
    );
    assert.deepEqual(read, {
      ...{ title: "Senior Backend Engineer", company: "Halden Grid", min: "70,000", max: "85,000", currency: "GBP" },
      ...{ stack: "Rust, PostgreSQL, Kafka", mode: "hybrid", days: "2", visa: "" },
    });
    assert.match(await text(page, "#pay-source"), /^The ad says: “.*£70,000 to £85,000/);
    assert.equal(await text(page, "#visa-source"), "The ad doesn’t say.");
    assert.deepEqual(await keptRoles(page), []);
    await page.focus("#title");
    await page.keyboard.press("Enter");
    await lists(page, 1);
    assert.equal((await keptRoles(page))[0]?.company, "Halden Grid");
    await clear(page);
  });

  test("roles go into a file and come back; a bad file changes nothing, and nothing of the user's is overwritten", async () => {
    const page = await rolesPage([BACKEND]);
    await page.evaluate(() => {
      Object.assign(window, { saved: "" });
      URL.createObjectURL = (blob) =>
        (
          /** @type {Blob} */ (blob).text().then((text) => Object.assign(window, { saved: text })), "#"
        );
    });
    await page.click("#export");
    await page.waitForFunction(() => /** @type {any} */ (window).saved !== "");
    assert.deepEqual(JSON.parse(await page.evaluate(() => /** @type {any} */ (window).saved)), { "facts-first-roles": 1, roles: [BACKEND] });
    const other = { ...BACKEND, id: "data-northwind", title: "Data Engineer" };
    const many = Array.from({ length: 500 }, (_, number) => ({ ...other, id: `role-${1000 + number}`, title: `Engineer ${number}` }));
    /** @type {[content: unknown, said: RegExp, count: number][]} */
    const files = [
      ["no file", /isn’t a file of roles. Nothing was changed/, 1],
      [{ "facts-first-roles": 2, roles: [] }, /newer Facts First.*Nothing was changed/, 1],
      [{ "facts-first-roles": 1, roles: [other, { ...other, link: "x" }] }, /Role 2 .*Nothing was changed/, 1],
      [{ "facts-first-roles": 1, roles: [other, { ...other, title: "Both" }] }, /twice.*Nothing was changed/, 1],
      [{ "facts-first-roles": 1, roles: many }, /would have 501 roles.*Nothing was changed/, 1],
      [{ "facts-first-roles": 1, roles: [BACKEND] }, /here already/, 1],
      [{ "facts-first-roles": 1, roles: [other, { ...BACKEND, contract: "freelance" }] }, /^2 roles were added. 1 of them differs/, 3],
      [{ "facts-first-roles": 1, roles: many.slice(0, 497) }, /^497 roles were added/, 500],
    ];
    for (const [content, said, count] of files) {
      assert.match(await importFile(page, content), said);
      await lists(page, count);
      assert.deepEqual(
        (await keptRoles(page)).find(({ id }) => id === BACKEND.id),
        BACKEND,
      );
    }
    // 500 of them are searched at once
    const took = await page.evaluate(() => {
      const search = /** @type {HTMLInputElement} */ (document.getElementById("search"));
      const began = performance.now();
      search.value = "engineer 417";
      search.dispatchEvent(new Event("input"));
      const shown = [...document.querySelectorAll(".role-line")].filter((line) => line.getClientRects().length > 0);
      return { time: performance.now() - began, shown: shown.map((line) => line.querySelector(".name")?.textContent) };
    });
    assert.deepEqual(took.shown, ["Engineer 417 Northwind"]);
    assert.ok(took.time < 300, `the search took ${took.time} ms`);
    await clear(page);
  });

  test("a value that is no role is none; what cannot be kept is said, and neither the old nor the new is lost", async () => {
    const page = await rolesPage([BACKEND]);
    await page.evaluate(() =>
      chrome.storage.local.set({ "role:broken-role": { id: "broken-role", pay: 7 }, "role:another-one": 7, "role:x": null, "picked:mail.google.com": 7 }),
    );
    const found = await page.evaluate(async () => {
      const stored = "./stored.js";
      const { keptOn } = await import(stored);
      const { roles, picked } = await keptOn("mail.google.com");
      return { ids: roles.map((/** @type {Role} */ { id }) => id), picked };
    });
    assert.deepEqual(found, { ids: [BACKEND.id], picked: "" });
    await page.click(`#edit-${BACKEND.id}`);
    await page.focus("#contract");
    await page.keyboard.type(" or freelance");
    // the background page is gone in the middle of it, or does not answer
    await page.evaluate(() => Object.assign(window, { send: chrome.runtime.sendMessage }));
    await page.evaluate(() => Object.assign(chrome.runtime, { sendMessage: () => Promise.reject(new Error("gone")) }));
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#form-error")?.textContent?.startsWith("Facts First does not answer."));
    assert.deepEqual(
      [(await keptRoles(page)).find(({ id }) => id === BACKEND.id), await page.$eval("#contract", (one) => /** @type {HTMLInputElement} */ (one).value)],
      [BACKEND, "permanent or freelance"],
    );
    await page.evaluate(() => Object.assign(chrome.runtime, { sendMessage: /** @type {any} */ (window).send }));
    if (name === "Chromium") {
      // Firefox has no such quota
      await page.evaluate(() => chrome.storage.local.set({ junk: "x".repeat(chrome.storage.local.QUOTA_BYTES - 3_000) }));
      await page.$eval("#flexibility", (one) => {
        /** @type {HTMLTextAreaElement} */ (one).value = Array.from({ length: 10 }, (_, n) => `${n} ${"x".repeat(490)}`).join("\n");
      });
      await page.focus("#contract");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector("#form-error")?.textContent === "The browser has no room to keep this. Nothing was changed.");
      assert.deepEqual(
        (await keptRoles(page)).find(({ id }) => id === BACKEND.id),
        BACKEND,
      );
      await page.evaluate(() => chrome.storage.local.remove("junk"));
    }
    await page.focus("#contract");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#said")?.textContent?.startsWith("Kept "));
    assert.equal((await keptRoles(page)).find(({ id }) => id === BACKEND.id)?.contract, "permanent or freelance");
    await clear(page);
  });
});

/** @param {Page} page @param {string} selector */
const text = (page, selector) => page.$eval(selector, (one) => one.textContent ?? "");

/** @param {Page} page @param {number} count */
const lists = (page, count) => page.waitForFunction((count) => document.querySelectorAll(".role-line").length === count, {}, count);

/** @param {Page} page @param {string} id */
const focusIs = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, {}, id);

/** @param {Page} page */
async function clear(page) {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
}

/** What the page says of a file. @param {Page} page @param {unknown} content */
async function importFile(page, content) {
  const folder = await mkdtemp(join(tmpdir(), "facts-first-"));
  await writeFile(join(folder, "roles.json"), JSON.stringify(content));
  await page.$eval("#file-said", (one) => void (one.textContent = ""));
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (await page.$("#import"));
  await input.uploadFile(join(folder, "roles.json"));
  await page.waitForFunction(() => document.querySelector("#file-said")?.textContent, { timeout: 20_000 });
  await rm(folder, { recursive: true });
  return text(page, "#file-said");
}
