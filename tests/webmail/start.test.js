/** Starting, serving and stopping, without a browser: what a test that uses the webmail relies on. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { request } from "node:https";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startFront } from "./front.js";
import { runningAccount } from "./programs.js";
import { Service } from "./service.js";
import { startWebmail } from "./webmail.js";

const HOST = "mail.example.test";

/**
 * @param {string} origin of a front
 * @param {string} path
 * @returns {Promise<import("node:http").IncomingMessage>}
 */
async function get(origin, path) {
  const asked = request(origin + path, {
    lookup: (_name, _options, found) => found(null, [{ address: "127.0.0.1", family: 4 }]),
    rejectUnauthorized: false,
  });
  asked.end();
  const [answer] = await once(asked, "response");
  answer.resume();
  return answer;
}

test("under any host name, over HTTPS, Roundcube answers with cookies for HTTPS only and the policy asked for", async (t) => {
  const csp = "script-src 'self' 'unsafe-inline' 'unsafe-eval'";
  const webmail = await startWebmail({ csp });
  t.after(webmail.stop);
  const front = await startFront({ host: HOST, handler: webmail.handler, port: 0 });
  t.after(front.stop);

  const start = await get(front.origin, "/");
  assert.equal(start.statusCode, 200, webmail.log());
  assert.match(start.headers["set-cookie"]?.[0] ?? "no cookie", /^roundcube_sessid=.*secure/i);
  assert.equal(start.headers["content-security-policy"], csp);
  assert.equal((await get(front.origin, "/favicon.ico")).statusCode, 404, "only Roundcube's own addresses are its pages");
});

test("SOGo answers too, under any host name, and its files are handed out for it", async (t) => {
  const webmail = await startWebmail({ software: "SOGo" });
  t.after(webmail.stop);
  const front = await startFront({ host: HOST, handler: webmail.handler, port: 0 });
  t.after(front.stop);

  assert.equal((await get(front.origin, "/SOGo/")).statusCode, 200, webmail.log());
  const script = await get(front.origin, "/SOGo.woa/WebServerResources/js/theme.js");
  assert.deepEqual([script.statusCode, script.headers["content-type"]], [200, "text/javascript; charset=utf-8"]);
  assert.equal((await get(front.origin, "/SOGo.woa/WebServerResources/js/none.js")).statusCode, 404);
});

test("a wait for a message that does not come ends, and says how many came and what the programs said", async (t) => {
  const webmail = await startWebmail();
  t.after(webmail.stop);
  const { address } = webmail.users.developer;
  assert.deepEqual(await webmail.delivered(address), []);
  await assert.rejects(webmail.waitForDelivery(address, 1, AbortSignal.abort()), /got 0 of 1 messages.*\n.*Dovecot/s);
  await assert.rejects(webmail.waitForDelivery("nobody@example.test", 1), /No mailbox for nobody@example.test/);

  const waiting = assert.rejects(webmail.waitForDelivery(address, 1), /the webmail has ended/);
  await webmail.stop();
  await waiting;
});

test("two webmails run side by side, and stopping leaves no folder and no listening port of either", async (t) => {
  const folders = await mkdtemp(join(tmpdir(), "two-webmails-"));
  await chmod(folders, 0o755);
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folders;
  t.after(async () => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folders, { recursive: true });
  });

  const webmails = await Promise.all([startWebmail(), startWebmail()]);
  assert.equal((await readdir(folders)).length, 2);
  const ports = webmails.map((webmail) => Number(webmail.log().match(/http:\/\/127\.0\.0\.1:(\d+)/)?.[1]));
  await Promise.all(webmails.map((webmail) => webmail.stop()));
  assert.deepEqual(await readdir(folders), []);
  for (const port of ports) {
    await assert.rejects(once(createConnection(port, "127.0.0.1"), "connect"), { code: "ECONNREFUSED" });
  }
});

test("a program that cannot start is named, with its last words", async () => {
  const account = await runningAccount();
  /** @param {string[]} command */
  const start = (command) => Service.start({ name: "The program", command, ready: /never said/, account });
  await assert.rejects(start(["/bin/sh", "-c", "echo no luck today >&2; exit 3"]), /The program ended \(3\).*no luck today/s);
  await assert.rejects(start(["/nowhere/dovecot"]), /The program cannot be started.*install\.sh/s);
});

test("a port that is taken is refused in plain words", async (t) => {
  const first = await startFront({ host: HOST, handler: (_request, response) => response.end(), port: 0 });
  t.after(first.stop);
  const port = Number(new URL(first.origin).port);
  await assert.rejects(startFront({ host: HOST, handler: () => {}, port }), /another program listens there/);
});
