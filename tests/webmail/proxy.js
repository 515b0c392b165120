/** Hands requests on to a webmail's server, whatever host name and scheme they came under. */
import { request as ask } from "node:http";

/** @typedef {import("./webmail.js").Handler} Handler */

/**
 * @param {number} port where it listens on 127.0.0.1
 * @param {object} [options]
 * @param {string} [options.csp] a Content-Security-Policy for every answer
 * @param {(host: string, scheme: string) => Record<string, string>} [options.headers] by which it is told how the browser came
 * @returns {Handler}
 */
export function proxyTo(port, { csp, headers: told = (_host, scheme) => ({ "x-forwarded-proto": scheme }) } = {}) {
  return (request, response) => {
    const encrypted = "encrypted" in request.socket && request.socket.encrypted;
    const onward = ask(
      {
        host: "127.0.0.1",
        port,
        method: request.method,
        path: request.url,
        // SOGo closes a connection without a word after each answer: none is used again
        agent: false,
        // The Host header stays: a webmail makes its addresses and its cookies of it.
        headers: { ...request.headers, connection: "close", ...told(request.headers.host ?? "", encrypted ? "https" : "http") },
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
      response.writeHead(502, { "content-type": "text/plain" }).end(`The webmail's server did not answer: ${error.message}\n`);
    });
    // A page that is left gives up its requests.
    response.on("close", () => onward.destroy());
    request.pipe(onward);
  };
}
