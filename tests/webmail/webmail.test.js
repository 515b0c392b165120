/**
 * The webmail harness's own test, in both browsers and without any extension: what a browser test would otherwise
 * blame on the extension (or not see) is settled here.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { bodyOf, differences } from "./body.js";
import { startFront } from "./front.js";
import { composeHtml, composePlain, logIn, send } from "./pages.js";
import { startWebmail } from "./webmail.js";

/** A name that the shipped extension knows as a webmail. */
const HOST = "outlook.live.com";

const MESSAGE = ["Hi Ada,", "We pay £80,000–£95,000  a year. It is Rust & PostgreSQL, all remote.", "Grace"];
const CHANGED = MESSAGE.map((line) => line.replace("£95,000", "£95,001"));

/** @type {Record<string, () => Promise<import("puppeteer-core").Browser>>} */
const browsers = {
  Chromium: () =>
    puppeteer.launch({
      executablePath: "/usr/bin/chromium",
      headless: true,
      pipe: true,
      acceptInsecureCerts: true,
      args: [
        `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    }),
  Firefox: () =>
    puppeteer.launch({
      browser: "firefox",
      executablePath: "/usr/bin/firefox-esr",
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        "network.dns.forceResolve": "127.0.0.1",
        "network.stricttransportsecurity.preloadlist": false,
        "security.cert_pinning.enforcement_level": 0,
      },
    }),
};

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./pages.js").Envelope} Envelope */
/** @type {Record<string, (page: Page, envelope: Envelope) => Promise<import("puppeteer-core").ElementHandle>>} */
const composers = {
  "a plain message": composePlain,
  "a rich-text message": async (page, envelope) => (await composeHtml(page, envelope)).body,
};

/** @type {import("./webmail.js").Webmail} */
let webmail;
/** @type {Awaited<ReturnType<typeof startFront>>} */
let front;

before(async () => {
  webmail = await startWebmail();
  // No extension is here to insist on port 443, so any that is free will do.
  front = await startFront({ host: HOST, handler: webmail.handler, port: 0 });
});
after(async () => {
  await front?.stop();
  await webmail?.stop();
});

for (const [browserName, launch] of Object.entries(browsers)) {
  describe(browserName, () => {
    /** @type {import("puppeteer-core").Browser} */
    let browser;
    /** @type {Page} */
    let page;

    before(async () => {
      browser = await launch();
      page = await browser.newPage();
      await logIn(page, front.origin, webmail.users.recruiter);
    });
    after(() => browser?.close());

    for (const [kind, compose] of Object.entries(composers)) {
      /** @param {string[]} lines @returns {Promise<Buffer>} what the developer gets */
      const sendAsTyped = async (lines) => {
        const to = webmail.users.developer.address;
        const already = (await webmail.delivered(to)).length;
        const composer = await compose(page, { to, subject: "Senior Rust engineer" });
        await composer.focus();
        for (const [index, line] of lines.entries()) {
          if (index > 0) await page.keyboard.press("Enter");
          await page.keyboard.type(line);
        }
        await send(page);
        return bodyOf((await webmail.waitForDelivery(to, already + 1))[already].raw);
      };

      test(`${kind} that is sent twice arrives as the same bytes, and one changed digit shows`, async () => {
        const [first, again, changed] = [await sendAsTyped(MESSAGE), await sendAsTyped(MESSAGE), await sendAsTyped(CHANGED)];
        assert.match(first.toString("latin1"), /95,000/, "the typed words did not arrive");
        assert.equal(differences(first, again), null);
        assert.match(differences(first, changed) ?? "the same bytes", /95,00⟨here⟩1/);
      });
    }
  });
}
