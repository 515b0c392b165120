/**
 * Both browsers as a user has them: the package that is shipped, under the real names of the sites, which here all answer
 * from this machine. A browser that cannot start is a failed test, never a skipped one.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { ADDRESS } from "./server.js";

/** @typedef {import("puppeteer-core").Browser} Browser */

/** Sites that the tests visit; each must be in the manifest. */
export const HOSTS = ["mail.google.com", "www.linkedin.com", "outlook.live.com"];

/** @param {string} browser @returns {string} */
function dist(browser) {
  const folder = fileURLToPath(new URL(`../../dist/${browser}`, import.meta.url));
  if (!existsSync(`${folder}/manifest.json`)) throw new Error(`There is no package in ${folder}: run ./build.sh first`);
  return folder;
}

/** @param {{ extension?: boolean }} [options] @returns {Promise<Browser>} */
function startChromium({ extension = true } = {}) {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: extension ? [dist("chromium")] : false,
    args: [
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} ${ADDRESS}`).join(", ")}`,
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** @param {{ extension?: boolean }} [options] @returns {Promise<Browser>} */
async function startFirefox({ extension = true } = {}) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      "network.dns.forceResolve": ADDRESS,
      "xpinstall.signatures.required": false,
      "network.stricttransportsecurity.preloadlist": false,
      "security.cert_pinning.enforcement_level": 0,
    },
  });
  if (extension) await browser.installExtension(dist("firefox"));
  return browser;
}

/** @type {[name: "Chromium" | "Firefox", start: (options?: { extension?: boolean }) => Promise<Browser>][]} */
export const BROWSERS = [
  ["Chromium", startChromium],
  ["Firefox", startFirefox],
];
