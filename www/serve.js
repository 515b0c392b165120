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

/** @typedef {keyof typeof COMMANDS} Name */

/** How each is called, installed and told of a folder with an extension in it. */
const ABOUT = {
  chromium: {
    called: "Chromium",
    install: "sudo apt-get install chromium",
    load: (/** @type {string} */ folder) => `open chrome://extensions, turn on “Developer mode”, press “Load unpacked” and choose ${folder}`,
  },
  firefox: {
    called: "Firefox",
    install: "sudo apt-get install firefox-esr",
    load: (/** @type {string} */ folder) => `open about:debugging#/runtime/this-firefox, press “Load Temporary Add-on…” and choose ${folder}/manifest.json`,
  },
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
 * @param {Name} browser
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
 * @param {Name} name
 * @param {string} extension
 * @param {boolean} headless
 */
export async function open(name, extension, headless) {
  const executablePath = commandOf(name);
  if (!executablePath) throw new Error(missing(name));
  if (!headless && !hasDisplay()) throw new Error(`This machine has no display for ${ABOUT[name].called}: neither DISPLAY nor WAYLAND_DISPLAY is set.`);
  try {
    return await (name === "firefox" ? openFirefox : openChromium)(executablePath, extension, headless);
  } catch (error) {
    const why = error instanceof Error ? error.message.trim() : error;
    throw new Error(`${ABOUT[name].called} did not stay open: ${why}\nWhat it says itself is seen when it is started alone: ${executablePath}`, {
      cause: error,
    });
  }
}

/** @param {string} executablePath @param {string} extension @param {boolean} headless */
function openChromium(executablePath, extension, headless) {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = ["--no-first-run", ...asRoot];
  return puppeteer.launch({ executablePath, headless, args, pipe: true, enableExtensions: [extension], defaultViewport: null });
}

/** @param {string} executablePath @param {string} extension @param {boolean} headless */
async function openFirefox(executablePath, extension, headless) {
  const extraPrefsFirefox = { "xpinstall.signatures.required": false };
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless, extraPrefsFirefox, defaultViewport: null });
  await browser.installExtension(extension).catch((error) => browser.close().then(() => Promise.reject(error)));
  return browser;
}

/** @param {Name} name */
function commandOf(name) {
  return commandsOf(name).find((command) => existsSync(command));
}

/** Where a browser is looked for: where the user says that it is, or in the usual places. @param {Name} name */
function commandsOf(name) {
  const said = process.env[name.toUpperCase()];
  return said ? [said] : COMMANDS[name];
}

/** @param {Name} name */
function missing(name) {
  const { called, install } = ABOUT[name];
  const other = name === "firefox" ? "chromium" : "firefox";
  return [
    `${called} was not found: there is no ${commandsOf(name).join(" and no ")}.`,
    `Install it (on Debian: ${install}), or tell where it is: ${name.toUpperCase()}=/path/to/it ./build.sh run ${name}`,
    ...(commandOf(other) ? [`${ABOUT[other].called} is here: ./build.sh run ${other}`] : []),
  ].join("\n");
}

/** Elsewhere a program that may open windows needs to be told of no display. */
function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What may be done without the browser. @param {Name} name @param {string} origin @param {string} folder */
function advice(name, origin, folder) {
  const port = new URL(origin).port;
  const { called, load } = ABOUT[name];
  return [
    `The playground is served all the same, to this machine only: ${origin}/`,
    ...(hasDisplay() ? [] : [`To see it from another machine, run there: ssh -L ${port}:127.0.0.1:${port} NAME-OF-THIS-MACHINE`]),
    `To try the extension at ${origin}/composers.html in a ${called} of your own, ${load(folder)}${hasDisplay() ? "" : " (a copy of it, on another machine)"}.`,
    "That folder is removed when this ends.",
  ].join("\n");
}

async function run() {
  const name = /** @type {Name} */ (process.argv[2] ?? "chromium");
  if (!Object.hasOwn(COMMANDS, name)) stop(`There is no way to open ${name} here, only ${Object.keys(COMMANDS).join(" and ")}.`, 2);
  if (!existsSync(join(DIST, name, "manifest.json"))) stop("Nothing is built yet. Run ./build.sh first.", 1);
  const { origin, close } = await serve(join(DIST, "www"));
  const extension = extensionForPlayground(name);
  console.log(`The playground is at ${origin}/ and the composers to try the extension in at ${origin}/composers.html`);
  console.log("Ctrl+C ends it.");
  process.once("exit", extension.remove);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit());
  try {
    const browser = await open(name, extension.folder, false);
    browser.once("disconnected", () => (close(), process.exit()));
    const [page] = await browser.pages();
    await page?.goto(`${origin}/composers.html`);
  } catch (error) {
    console.error(`\nNo browser could be opened. ${error instanceof Error ? error.message : error}\n\n${advice(name, origin, extension.folder)}`);
  }
}

/** @param {string} why @param {number} code */
function stop(why, code) {
  console.error(why);
  process.exit(code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
