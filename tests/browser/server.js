/**
 * One HTTPS server for all names, on this machine only, with a certificate that is thrown away with it. It serves the pages of `pages/`,
 * each under the policy that it is named for, and whatever else a test mounts under a name of its own.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Sites are known by their names and this port. */
const PORT = Number(process.env.FACTS_FIRST_PORT ?? 443);

/** Test files run side by side, and all want that port: each gets a loopback address of its own (Linux has 127.0.0.0/8). */
export const ADDRESS = process.env.FACTS_FIRST_ADDRESS ?? `127.${(process.pid >> 16) & 255}.${(process.pid >> 8) & 255}.${(process.pid & 255) || 1}`;

/** @type {Record<string, Record<string, string>>} */
const POLICIES = {
  "csp-strict": {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  coep: { "cross-origin-embedder-policy": "require-corp" },
};

const TYPES = /** @type {Record<string, string>} */ ({ ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" });

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler */

/** @returns {Promise<{ mount: (host: string, handler: Handler) => void, stop: () => Promise<void> }>} */
export async function startServer() {
  // openssl prints the key and then the certificate; Node takes each from the same text
  const { stdout: pem } = await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", "/CN=Facts First tests", "-keyout", "-", "-out", "-"],
  ]);
  /** @type {Map<string, Handler>} */
  const mounted = new Map();
  const server = createServer({ key: pem, cert: pem }, (request, response) => {
    const handler = mounted.get(request.headers.host ?? "") ?? servePage;
    handler(request, response);
  }).listen(PORT, ADDRESS);
  await once(server, "listening").catch((/** @type {NodeJS.ErrnoException} */ error) => {
    const remedy = error.code === "EACCES" ? "ports under 1024 need root" : error.code === "EADDRINUSE" ? "another program listens there" : error.message;
    throw new Error(`Cannot serve the test pages on ${ADDRESS}:${PORT}: ${remedy}`);
  });
  return {
    mount: (host, handler) => void mounted.set(host, handler),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** @type {Handler} */
async function servePage(request, response) {
  const path = new URL(request.url ?? "/", "https://any.example").pathname.slice(1);
  const file = /^[a-z-]+$/.test(path) ? `${path}.html` : /^[a-z-]+\.(?:js|css)$/.test(path) ? path : null;
  const content = file && (await readFile(new URL(`pages/${file}`, import.meta.url)).catch(() => null));
  if (!file || !content) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", "cache-control": "no-store", ...POLICIES[path] }).end(content);
}
