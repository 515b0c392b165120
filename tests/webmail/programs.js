/** The three programs of the webmail, each started on a free port of 127.0.0.1 as an account that is not root. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { access, copyFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Service } from "./service.js";
import { maildir, writeDovecot, writeRoundcube } from "./settings.js";

const run = promisify(execFile);

const PUBLIC_HTML = "/var/lib/roundcube/public_html";
const EMPTY_DATABASE = "/usr/share/roundcube/SQL/sqlite.initial.sql";
// Debian's own Python: aiosmtpd is one of its packages, and another python3 may come first in PATH.
const PYTHON = "/usr/bin/python3";

/** @typedef {import("./webmail.js").User} User */
/** @typedef {{ uid: number, user: string, gid: number, group: string }} Account */
/** @typedef {{ service: Service, port: number }} Started */

/**
 * The account that everything runs as: our own or, when that is root, one that Dovecot agrees to serve.
 * @returns {Promise<Account>}
 */
export async function runningAccount() {
  const root = process.getuid?.() === 0;
  const { stdout } = await run("id", root ? ["mail"] : []);
  const id = stdout.match(/^uid=(\d+)\(([^)]+)\) gid=(\d+)\(([^)]+)\)/);
  if (!id) throw new Error(`The webmail's programs need an account and a group with names to run as; id says ${stdout.trim()}`);
  return { uid: Number(id[1]), user: id[2], gid: Number(id[3]), group: id[4] };
}

/** Throws, saying what to do, unless what `install.sh` installs is here, in versions whose settings we know. */
export async function checkInstalled() {
  const advice = "run tests/webmail/install.sh as root";
  for (const file of [PUBLIC_HTML, EMPTY_DATABASE, PYTHON]) {
    await access(file).catch(() => {
      throw new Error(`The webmail needs ${file}: ${advice}`);
    });
  }
  const { stdout: version } = await run("dovecot", ["--version"]).catch(() => {
    throw new Error(`The webmail needs Dovecot: ${advice}`);
  });
  if (!version.startsWith("2.3.")) {
    throw new Error(`The webmail's settings are written for Dovecot 2.3; this is ${version.trim()} (see settings.js)`);
  }
}

/**
 * The account may have no way into the folder that this project was cloned into.
 * @param {string} directory
 * @param {string} name a file beside this one
 */
async function copyHere(directory, name) {
  const copy = join(directory, name);
  await copyFile(fileURLToPath(new URL(name, import.meta.url)), copy);
  return copy;
}

/**
 * Gives the account all that is in the folder so far.
 * @param {string} directory
 * @param {Account} account
 */
export async function handOver(directory, { uid, gid }) {
  if (process.getuid?.() === 0) await run("chown", ["-R", `${uid}:${gid}`, directory]);
}

/**
 * @param {string} directory
 * @param {Account} account
 * @param {User[]} users
 * @param {(line: string) => void} onLine hears the sink's JSON lines
 * @returns {Promise<Started>}
 */
export async function startSink(directory, account, users, onLine) {
  const script = await copyHere(directory, "sink.py");
  const mailboxes = users.map(({ name, address }) => `${address}=${maildir(directory, name)}`);
  await handOver(directory, account);
  const { service, ready } = await Service.start({
    name: "SMTP sink",
    command: [PYTHON, script, ...mailboxes],
    ready: /^\{"port": (\d+)\}$/,
    account,
    dull: /^\{"delivered"/,
    onLine,
  });
  return { service, port: Number(ready[1]) };
}

/**
 * @param {string} directory
 * @param {Account} account
 * @returns {Promise<Started>}
 */
export async function startDovecot(directory, account) {
  return onFreePort(async (port) => {
    const configuration = await writeDovecot(directory, account, port);
    await handOver(directory, account);
    return Service.start({
      name: "Dovecot",
      command: ["dovecot", "-F", "-c", configuration],
      ready: /starting up for imap/,
      account,
      dull: /Info: (Login:|Disconnected: Logged out)/,
    });
  });
}

/**
 * For programs that take "port 0" for "do not listen": a free port is found first; another program may be quicker to take it.
 * @param {(port: number) => Promise<{ service: Service }>} start
 * @returns {Promise<Started>}
 */
export async function onFreePort(start) {
  for (let attempts = 3; ; attempts--) {
    const port = await freePort();
    try {
      return { service: (await start(port)).service, port };
    } catch (error) {
      if (attempts === 1 || !String(error).includes("Address already in use")) throw error;
    }
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/**
 * @param {string} directory
 * @param {Account} account
 * @param {{ imapPort: number, smtpPort: number, mailDomain: string }} mail
 * @returns {Promise<Started>}
 */
export async function startRoundcube(directory, account, mail) {
  const database = join(directory, "roundcube.db");
  const router = await copyHere(directory, "router.php");
  const configuration = await writeRoundcube(directory, database, mail);
  const fill = "[, $database, $tables] = $argv; (new PDO('sqlite:' . $database))->exec(file_get_contents($tables));";
  await run("php", ["-r", fill, database, EMPTY_DATABASE]);
  await handOver(directory, account);
  const { service, ready } = await Service.start({
    name: "Roundcube",
    command: ["php", "-S", "127.0.0.1:0", "-t", PUBLIC_HTML, router],
    // A browser asks for many files at once, and Roundcube for itself while it sends.
    environment: { PHP_CLI_SERVER_WORKERS: "4", ROUNDCUBE_CONFIG_DIR: configuration },
    ready: /Development Server \(http:\/\/127\.0\.0\.1:(\d+)\) started/,
    account,
    dull: / (Accepted|Closing|\[[23]\d\d\]: .*)$/,
  });
  return { service, port: Number(ready[1]) };
}
