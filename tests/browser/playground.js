/** The playground as it is built, served under the name of a site on which the extension is not. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ELSEWHERE } from "./browsers.js";

const FOLDER = fileURLToPath(new URL("../../dist/www/", import.meta.url));

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
});

export const PLAYGROUND = `https://${ELSEWHERE}/`;

/** @param {Awaited<ReturnType<typeof import("./server.js").startServer>>} server @param {Set<string>} [missing] files that are not found, while they are in it
 * @param {string} [host] another one, for the composers where the extension is @param {string} [folder] another one than in dist
 * @param {Record<string, string>} [instead] what stands in the place of files, by their paths */
export function servePlayground(server, missing = new Set(), host = ELSEWHERE, folder = FOLDER, instead = {}) {
  server.mount(host, async (request, response) => {
    const path = new URL(request.url ?? "/", PLAYGROUND).pathname.slice(1) || "index.html";
    const content = missing.has(path) || path.includes("..") ? null : (instead[path] ?? (await readFile(join(folder, path)).catch(() => null)));
    if (!content) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain; charset=utf-8", "cache-control": "no-store" }).end(content);
  });
}
