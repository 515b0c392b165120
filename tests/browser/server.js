/**
 * One HTTPS server for all names, on this machine only, with a certificate that is thrown away with it. It serves the pages of `pages/`,
 * each where and as addresses.js says, and whatever else a test mounts under a name of its own; and it keeps a list of all that it was asked.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:https";
import { extname } from "node:path";
import { promisify } from "node:util";
import { pageAt } from "./addresses.js";

const run = promisify(execFile);

/** Sites are known by their names and this port. */
const PORT = Number(process.env.FACTS_FIRST_PORT ?? 443);

/** Test files run side by side, and all want that port: each gets a loopback address of its own (Linux has 127.0.0.0/8). */
export const ADDRESS = process.env.FACTS_FIRST_ADDRESS ?? `127.${(process.pid >> 16) & 255}.${(process.pid >> 8) & 255}.${process.pid & 255 || 1}`;

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
});

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler */

/** @returns {Promise<{ mount: (host: string, handler: Handler) => void, asked: string[], stop: () => Promise<void> }>} */
export async function startServer() {
  // openssl prints the key and then the certificate; Node takes each from the same text
  const { stdout: pem } = await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", "/CN=Facts First tests", "-keyout", "-", "-out", "-"],
  ]);
  /** @type {Map<string, Handler>} */
  const mounted = new Map();
  /** @type {string[]} */
  const asked = [];
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    asked.push(`https://${request.headers.host}${request.url}`);
    const handler = mounted.get(request.headers.host ?? "") ?? servePage;
    handler(request, response);
  }).listen(PORT, ADDRESS);
  await once(server, "listening").catch((/** @type {NodeJS.ErrnoException} */ error) => {
    const remedy = error.code === "EACCES" ? "ports under 1024 need root" : error.code === "EADDRINUSE" ? "another program listens there" : error.message;
    throw new Error(`Cannot serve the test pages on ${ADDRESS}:${PORT}: ${remedy}`);
  });
  return {
    mount: (host, handler) => void mounted.set(host, handler),
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The same pages without TLS, as in a network of somebody's own. @param {number} port @returns {Promise<() => void>} ends it */
export async function servePlainly(port) {
  const server = createPlainServer((request, response) => void servePage(request, response)).listen(port, ADDRESS);
  await once(server, "listening");
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

/** @type {Handler} */
async function servePage(request, response) {
  // no page here has an icon, and a browser that asks for one would complain of that in the page's name
  if (request.url === "/favicon.ico") return void response.writeHead(204).end();
  const found = pageAt(new URL(request.url ?? "/", "https://any.example").pathname);
  const content = found && (await readFile(new URL(`pages/${found.file}`, import.meta.url)).catch(() => null));
  if (!found || !content) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(found.file)] ?? "text/plain", "cache-control": "no-store", ...found.headers }).end(content);
}
