/** What Apache does for SOGo elsewhere: its files are handed out as they are, and all else is asked of its server. */
import { createReadStream } from "node:fs";
import { extname, join, normalize } from "node:path";
import { proxyTo } from "./proxy.js";

const FILES = "/usr/lib/GNUstep/SOGo/WebServerResources";
const FILES_AT = /^\/SOGo(?:\.woa)?\/WebServerResources(\/[^?#]*)/;

const TYPES = /** @type {Record<string, string>} */ ({
  ...{ ".css": "text/css", ".js": "text/javascript; charset=utf-8", ".html": "text/html", ".json": "application/json" },
  ...{ ".svg": "image/svg+xml", ".png": "image/png", ".gif": "image/gif", ".ico": "image/x-icon", ".woff": "font/woff", ".woff2": "font/woff2" },
});

/** @param {number} port @param {string} [csp] @returns {import("./webmail.js").Handler} */
export function proxyToSogo(port, csp) {
  const ask = proxyTo(port, {
    csp,
    headers: (host, scheme) => ({
      "x-webobjects-server-protocol": "HTTP/1.0",
      "x-webobjects-server-name": host,
      "x-webobjects-server-port": scheme === "https" ? "443" : "80",
      "x-webobjects-server-url": `${scheme}://${host}`,
    }),
  });
  return (request, response) => {
    const [, file] = request.url?.match(FILES_AT) ?? [];
    if (!file) return ask(request, response);
    const path = normalize(file);
    createReadStream(join(FILES, path))
      .on("error", () => response.writeHead(404).end())
      .once("open", () => response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "cache-control": "max-age=86400" }))
      .pipe(response);
  };
}
