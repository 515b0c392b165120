/**
 * Serves the playground on this machine only, and opens a browser on it that has the extension:
 * `node www/serve.js [chromium|firefox]`, or `./build.sh run`.
 *
 * The shipped extension runs on the sites in its manifest and nowhere else. Here a copy of it runs on the demo
 * composers too.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const COMMANDS = {
  chromium: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
};

/**
 * Serves a folder on a free port of the loopback interface.
 *
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end("Not found");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/**
 * A copy of the built extension that runs on the demo composers as well.
 *
 * @param {"chromium" | "firefox"} browser
 */
export function extensionForPlayground(browser) {
  const folder = mkdtempSync(join(tmpdir(), "facts-first-"));
  cpSync(join(DIST, browser), folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  // Chromium takes a path only from scripts that do not follow into windows without an address
  const [agent, , guard] = manifest.content_scripts;
  for (const { js, run_at } of [agent, guard]) manifest.content_scripts.push({ matches: ["http://127.0.0.1/composers.html"], js, run_at });
  // for the marks' rules, which the background page brings
  manifest.host_permissions.push("http://127.0.0.1/*");
  for (const part of manifest.web_accessible_resources) part.matches.push("http://127.0.0.1/*");
  writeFileSync(file, JSON.stringify(manifest, null, 2));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Opens a browser with the extension in it.
 *
 * @param {"chromium" | "firefox"} name
 * @param {string} extension
 * @param {boolean} headless
 */
export async function open(name, extension, headless) {
  const executablePath = COMMANDS[name].find((command) => existsSync(command));
  if (!executablePath) throw new Error(`${name} is not installed (looked for ${COMMANDS[name].join(", ")}).`);
  if (name === "firefox") {
    const extraPrefsFirefox = { "xpinstall.signatures.required": false };
    const browser = await puppeteer.launch({ browser: name, executablePath, headless, extraPrefsFirefox, defaultViewport: null });
    await browser.installExtension(extension);
    return browser;
  }
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = ["--no-first-run", ...asRoot];
  return puppeteer.launch({ executablePath, headless, args, pipe: true, enableExtensions: [extension], defaultViewport: null });
}

async function run() {
  const name = process.argv[2] === "firefox" ? "firefox" : "chromium";
  const { origin, close } = await serve(join(DIST, "www"));
  const extension = extensionForPlayground(name);
  console.log(`The playground is at ${origin}/ and the composers to try the extension in at ${origin}/composers.html`);
  console.log("Ctrl+C ends it.");
  process.once("exit", extension.remove);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  try {
    const browser = await open(name, extension.folder, false);
    const [page] = await browser.pages();
    await page?.goto(`${origin}/composers.html`);
    browser.once("disconnected", () => (close(), process.exit()));
  } catch (error) {
    console.error(`No browser could be opened: ${error instanceof Error ? error.message : error}`);
    console.error(`The playground is served all the same: open ${origin}/ in a browser on this machine.`);
    console.error(`To try the extension there, load ${extension.folder} in it as an unpacked extension; it is removed when this ends.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
