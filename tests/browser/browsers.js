/**
 * Both browsers as a user has them: the package that is shipped, under the real names of the sites, which here all answer
 * from this machine. A browser that cannot start is a failed test, never a skipped one.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import puppeteer, { Frame } from "puppeteer-core";
import { closeFirstPage, NoFirstPage } from "./first-page.js";
import { ADDRESS, startServer } from "./server.js";
import { listenTo, toStrangers } from "./untouched.js";

/** @typedef {import("puppeteer-core").Browser} Browser */

// what is waited for is looked at now and then, not with each frame: then the browser would draw all of them (see `pause` in composing.js)
/** @type {any} */
const frames = Frame.prototype;
const { waitForFunction } = frames;
/** @param {unknown} condition @param {object} [options] @param {unknown[]} given */
frames.waitForFunction = function (condition, options, ...given) {
  return waitForFunction.call(this, condition, { polling: 40, ...options }, ...given);
};

/** Sites that the extension is for, and one that it is not: the same page there shows what a page is like without it. */
export const SITE = "mail.google.com";
export const WEBMAIL = "outlook.live.com";
export const ELSEWHERE = "mail.elsewhere.example";
export const EDITOR_ELSEWHERE = "editor.elsewhere.example";
/** One that only its user knows. */
export const SELF_HOSTED = "mail.northwind.example";

/** Names as people have them: in a network of their own, without TLS and on a port; numbers; with an underscore; in letters that no host name has. */
export const OWN_NETWORK = "webmail";
export const OWN_PORT = 8080;
export const OWN_IPV6 = "[::1]";
export const UNDERSCORED = "my_ats.elsewhere.example";
export const ACCENTED = { typed: "bücher.example", host: "xn--bcher-kva.example" };

/** Those that the extension knows. @type {{ host: string, path?: string, name: string, of?: "work" | "europe" | "india", seen?: string, needed: boolean, note: string }[]} */
export const KNOWN = JSON.parse(readFileSync(new URL("../../extension/sites.json", import.meta.url), "utf8"));

/** All names that tests go to. */
export const SITES = [
  ...KNOWN.flatMap(({ host, seen }) => (seen ? [host, seen] : [host])),
  ELSEWHERE,
  EDITOR_ELSEWHERE,
  SELF_HOSTED,
  `${OWN_NETWORK}:${OWN_PORT}`,
  UNDERSCORED,
  ACCENTED.host,
  ADDRESS,
  `${ADDRESS}:${OWN_PORT}`,
  `${OWN_IPV6}:${OWN_PORT}`,
];

/**
 * Of a long list of like cases those that a browser tries: each every second one, so that together they try all. With `FACTS_FIRST_ALL=1` both try all,
 * which takes a quarter of an hour more.
 * @template Case @param {string} name @param {Iterable<Case>} cases @returns {Case[]}
 */
export function inTurn(name, cases) {
  const turn = name === "Firefox" ? 1 : 0;
  return [...cases].filter((_, at) => process.env.FACTS_FIRST_ALL || at % 2 === turn);
}

/** @param {string} browser @returns {string} */
function dist(browser) {
  const folder = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`There is no package in ${folder}: run ./build.sh first`);
  return folder;
}

/**
 * How a browser is started otherwise than afresh with our package. `prefs` are Firefox's own; `profile` is a folder that outlives the
 * browser; `installed` tells that our package is in it; with `inPrivate` the user has allowed it in private windows, and in Firefox all windows are.
 * `folder` holds another package than the one in dist; `args` are Firefox's own.
 * The page that is opened at an install is closed again where `greets` tells that it comes, unless the test wants to see it (`keepsFirstPage`).
 * @typedef {{ prefs?: Record<string, string | number | boolean>, args?: string[], profile?: string, folder?: string, installed?: boolean, inPrivate?: boolean, greets?: boolean, keepsFirstPage?: boolean }} Start
 */

/** @param {Start} [how] @returns {Promise<Browser>} */
async function startChromium({ profile, folder = dist("chromium"), installed = false, inPrivate = false, greets = !installed, keepsFirstPage = false } = {}) {
  const browser = await puppeteer.launch({
    ...(profile && { userDataDir: profile }),
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: installed ? true : [folder],
    extensionsEnabledInIncognito: inPrivate ? [folder] : [],
    args: [
      `--host-resolver-rules=MAP * ${ADDRESS}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  if (greets && !keepsFirstPage) await orClosed(browser, closeFirstPage(browser));
  return browser;
}

/**
 * The browser, whose `close` comes to an end: now and then it never learns that the browser has ended, and all tests behind would wait for it.
 * @param {Browser} browser @returns {Browser}
 */
function thatCloses(browser) {
  const LONGEST = 20_000;
  const close = browser.close.bind(browser);
  browser.close = async () => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((resolve) => {
      timer = setTimeout(() => {
        console.warn(`A browser was not closed after ${LONGEST / 1000} seconds. What is left of it is ended.`);
        browser.process()?.kill("SIGKILL");
        resolve(undefined);
      }, LONGEST);
    });
    await Promise.race([close(), late]).finally(() => clearTimeout(timer));
  };
  return browser;
}

/** A browser that nobody gets is closed: left open, it keeps the tests from ever ending. @param {Browser} browser @param {Promise<unknown>} made */
async function orClosed(browser, made) {
  await made.catch(async (error) => {
    await browser.close().catch(() => {});
    throw error;
  });
}

/** @param {Start} [how] @returns {Promise<Browser>} */
async function startFirefox({
  prefs = {},
  args = [],
  profile,
  folder = dist("firefox"),
  installed = false,
  inPrivate = false,
  greets = !installed && !inPrivate,
  keepsFirstPage = false,
} = {}) {
  const browser = await puppeteer.launch({
    ...(profile && { userDataDir: profile }),
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    args,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      "network.dns.forceResolve": ADDRESS,
      "xpinstall.signatures.required": false,
      "network.stricttransportsecurity.preloadlist": false,
      "security.cert_pinning.enforcement_level": 0,
      // what the user would answer to the browser's question, which no test can click
      "extensions.webextOptionalPermissionPrompts": false,
      ...(inPrivate && { "browser.privatebrowsing.autostart": true }),
      ...prefs,
    },
  });
  await orClosed(browser, installed ? Promise.resolve() : install(browser, folder, inPrivate));
  if (greets && !keepsFirstPage) await orClosed(browser, closeFirstPage(browser));
  return browser;
}

/** @param {Browser} browser Firefox @param {string} folder @param {boolean} inPrivate */
async function install(browser, folder, inPrivate) {
  if (!inPrivate) return browser.installExtension(folder);
  return /** @type {any} */ (browser).connection.send("webExtension.install", {
    extensionData: { type: "path", path: folder },
    "moz:allowPrivateBrowsing": true,
  });
}

/**
 * Once in some thousand starts Firefox shows no page at the install. That page has its own tests (welcome.test.js); here the browser is started once more.
 * @param {(how?: Start) => Promise<Browser>} start @returns {(how?: Start) => Promise<Browser>}
 */
function orOnceMore(start) {
  return (how) =>
    start(how).catch((error) => {
      if (!(error instanceof NoFirstPage)) throw error;
      console.warn(`${error.message}. The browser is started once more.`);
      return start(how);
    });
}

/** @type {[name: "Chromium" | "Firefox", start: (how?: Start) => Promise<Browser>][]} */
export const BROWSERS = [
  ["Chromium", async (how) => thatCloses(await orOnceMore(startChromium)(how))],
  ["Firefox", async (how) => thatCloses(await orOnceMore(startFirefox)(how))],
];

/**
 * The same tests in both browsers, each started once for them. Every name leads to our own server, and at the end it and every page
 * must have been asked for nothing but the sites of the tests.
 * @param {(it: { name: string, newPage: () => Promise<import("puppeteer-core").Page>, server: () => Awaited<ReturnType<typeof startServer>> }) => void} tests
 */
export function inBothBrowsers(tests) {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  before(async () => {
    server = await startServer();
  });
  after(() => server?.stop());
  for (const [name, start] of BROWSERS) {
    describe(name, () => {
      /** @type {Browser} */
      let browser;
      /** @type {string[][]} */
      const asked = [];
      before(async () => {
        browser = await start();
      });
      after(async () => {
        await browser?.close();
        assert.deepEqual(toStrangers([...asked.flat(), ...(server?.asked ?? [])], SITES), [], "nothing is asked of anyone else");
      });
      tests({ name, newPage, server: () => server });

      async function newPage() {
        const page = await browser.newPage();
        asked.push(listenTo(page).asked);
        return page;
      }
    });
  }
}
