/**
 * A real webmail on this machine: Roundcube in PHP's own server or SOGo, Dovecot for the mailboxes, and an SMTP sink that
 * delivers what is sent. Everything listens on free ports of 127.0.0.1, lives in one folder and ends with `stop()`.
 *
 * `handler` answers for whatever host name it is mounted under, so a test serves it where the shipped extension
 * looks for a webmail (`https://outlook.live.com`, say) beside its other pages.
 */
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Deliveries } from "./deliveries.js";
import { checkInstalled, runningAccount, startDovecot, startRoundcube, startSink } from "./programs.js";
import { proxyTo } from "./proxy.js";
import { writeMailboxes } from "./settings.js";
import { startSogo } from "./sogo.js";

const MAIL_DOMAIN = "example.test";
/** Dovecot binds sockets under the folder, and the system refuses paths over 107 bytes. */
const LONGEST_DIRECTORY = 70;

/** @typedef {{ name: string, password: string, address: string }} User who logs in with `name` and writes from `address` */
/** @typedef {{ raw: Buffer }} Message one delivered message, as it came over SMTP */
/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler */

/**
 * @typedef {object} Webmail
 * @property {{ recruiter: User, developer: User }} users
 * @property {Handler} handler answers the requests of any HTTP or HTTPS server
 * @property {(address: string) => Promise<Message[]>} delivered what that address got so far, oldest first
 * @property {(address: string, count: number, signal?: AbortSignal) => Promise<Message[]>} waitForDelivery the same,
 *   once there are at least `count`; rejects when they do not come within 20 s (or until `signal`) or the webmail ends
 * @property {() => string} log the last lines that its programs printed, to be read when something failed
 * @property {() => Promise<void>} stop
 */

/**
 * @param {object} [options]
 * @param {"Roundcube" | "SOGo"} [options.software]
 * @param {string} [options.directory] an empty folder to keep everything in, which `stop()` leaves to be looked at; any
 *   account must be able to reach it. Without one, a temporary folder that `stop()` removes
 * @param {string} [options.csp] a Content-Security-Policy that every answer carries
 * @returns {Promise<Webmail>}
 */
export async function startWebmail({ software = "Roundcube", directory, csp } = {}) {
  await checkInstalled();
  const account = await runningAccount();
  const users = { recruiter: user("recruiter"), developer: user("developer") };
  const everybody = Object.values(users);
  const deliveries = new Deliveries(everybody.map(({ address }) => address));

  const folder = directory ? await emptyFolder(directory) : await mkdtemp(join(tmpdir(), "facts-first-webmail-"));
  const sweep = () => {
    if (!directory) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", sweep);
  /** @type {import("./service.js").Service[]} */
  const services = [];
  const log = () => services.map((service) => service.log()).join("\n");
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    process.off("exit", sweep);
    sweep();
  };

  try {
    await writeMailboxes(folder, everybody);
    const sink = await startSink(folder, account, everybody, (line) => deliveries.hear(line));
    services.push(sink.service);
    const dovecot = await startDovecot(folder, account);
    services.push(dovecot.service);
    const mail = { imapPort: dovecot.port, smtpPort: sink.port, mailDomain: MAIL_DOMAIN };
    /** @type {Handler} */
    let handler;
    if (software === "SOGo") {
      handler = await startSogo(folder, account, everybody, mail, { csp, started: (service) => services.push(service) });
    } else {
      const roundcube = await startRoundcube(folder, account, mail);
      services.push(roundcube.service);
      handler = proxyTo(roundcube.port, { csp });
    }
    for (const service of services) service.gone.then(() => deliveries.end("the webmail has ended"));
    return {
      users,
      handler,
      delivered: async (address) => deliveries.to(address),
      waitForDelivery: (address, count, signal) =>
        deliveries.wait(address, count, signal).catch((error) => {
          throw new Error(`${error.message}\n${log()}`);
        }),
      log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} name @returns {User} */
const user = (name) => ({ name, password: `${name}-password`, address: `${name}@${MAIL_DOMAIN}` });

/** @param {string} directory @returns {Promise<string>} */
async function emptyFolder(directory) {
  const folder = resolve(directory);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`The webmail wants an empty folder, and ${folder} is not`);
  if (Buffer.byteLength(folder) > LONGEST_DIRECTORY) {
    throw new Error(`The webmail wants a folder whose path has at most ${LONGEST_DIRECTORY} bytes, not ${folder}`);
  }
  return folder;
}
