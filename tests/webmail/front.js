/** A small HTTPS server under a host name of the web, with a throw-away certificate: for the webmail's own test. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:https";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * @param {object} options
 * @param {string} options.host the name that the browser is told to look for on 127.0.0.1
 * @param {import("./webmail.js").Handler} options.handler
 * @param {number} [options.port] 443 unless told; 0 for any that is free
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startFront({ host, handler, port = 443 }) {
  // openssl prints the key and then the certificate; Node takes each from the same text.
  const { stdout: pem } = await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`, "-keyout", "-", "-out", "-"],
  ]);
  const server = createServer({ key: pem, cert: pem }, handler).listen(port, "127.0.0.1");
  await once(server, "listening").catch((/** @type {NodeJS.ErrnoException} */ error) => {
    const remedy = error.code === "EACCES" ? "ports under 1024 need root" : error.code === "EADDRINUSE" ? "another program listens there" : error.message;
    throw new Error(`Cannot serve https://${host} on 127.0.0.1:${port}: ${remedy}`);
  });
  const { port: bound } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `https://${host}${bound === 443 ? "" : `:${bound}`}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
