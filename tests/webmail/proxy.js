/** Hands requests on to Roundcube's server, whatever host name and scheme they came under. */
import { request as ask } from "node:http";

/** @typedef {import("./webmail.js").Handler} Handler */

/**
 * @param {number} port where PHP's server listens on 127.0.0.1
 * @param {string} [csp] a Content-Security-Policy for every answer
 * @returns {Handler}
 */
export function proxyTo(port, csp) {
  return (request, response) => {
    const encrypted = "encrypted" in request.socket && request.socket.encrypted;
    const onward = ask(
      {
        host: "127.0.0.1",
        port,
        method: request.method,
        path: request.url,
        // The Host header stays: Roundcube makes its addresses and its cookies of it.
        headers: { ...request.headers, connection: "close", "x-forwarded-proto": encrypted ? "https" : "http" },
      },
      (answer) => {
        const { connection: _, ...headers } = answer.headers;
        if (csp) headers["content-security-policy"] = csp;
        response.writeHead(answer.statusCode ?? 502, headers);
        answer.on("error", () => response.destroy());
        answer.pipe(response);
      },
    );
    onward.on("error", (error) => {
      if (response.headersSent) return response.destroy();
      response.writeHead(502, { "content-type": "text/plain" }).end(`Roundcube's server did not answer: ${error.message}\n`);
    });
    // A page that is left gives up its requests.
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  };
}
