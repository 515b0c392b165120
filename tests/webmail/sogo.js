/**
 * SOGo, and PostgreSQL, without which it does not start: both on free ports of 127.0.0.1, from the webmail's own folder. SOGo takes all its
 * settings from its command line; nothing in /etc is changed.
 */
import { execFile } from "node:child_process";
import { access, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { runAs, Service } from "./service.js";
import { handOver, onFreePort } from "./programs.js";
import { proxyToSogo } from "./sogo-proxy.js";

const run = promisify(execFile);

const POSTGRESQL = "/usr/lib/postgresql";
const SOGO = "/usr/sbin/sogod";
const DATABASE = "sogo";

/** @typedef {import("./webmail.js").User} User */
/** @typedef {import("./programs.js").Account} Account */

/**
 * @param {string} directory
 * @param {Account} account
 * @param {User[]} users
 * @param {{ imapPort: number, smtpPort: number, mailDomain: string }} mail
 * @param {{ csp?: string, started: (service: Service) => void }} also a policy for every answer, and who hears of each program as soon as it runs
 * @returns {Promise<import("./webmail.js").Handler>}
 */
export async function startSogo(directory, account, users, mail, { csp, started }) {
  const programs = await checkInstalled();
  const database = await startDatabase(programs, directory, account);
  started(database.service);
  await fillDatabase(programs, account, database.port, users);

  const home = join(directory, "sogo");
  await mkdir(home);
  await handOver(directory, account);
  const sogo = await onFreePort(async (port) =>
    Service.start({
      name: "SOGo",
      command: [SOGO, ...settings(directory, port, database.port, mail)],
      environment: { HOME: home, GNUSTEP_USER_DEFAULTS_DIR: home },
      ready: /notified the watchdog that we are ready/,
      // its first process waits for children that have gone already
      ending: "SIGKILL",
      account: { ...account, gid: await readersOfSettings(account) },
      // it asks for a memcached of which it is in no need
      dull: /"(GET|POST|PUT|OPTIONS) |SOGoCache/,
    }),
  );
  started(sogo.service);
  return proxyToSogo(sogo.port, csp);
}

/** @returns {Promise<string>} the folder of PostgreSQL's programs */
async function checkInstalled() {
  const versions = await readdir(POSTGRESQL).catch(() => []);
  const [newest] = versions.toSorted((a, b) => Number(b) - Number(a));
  await access(SOGO).catch(() => {
    throw new Error(`The webmail needs ${SOGO}: run tests/webmail/install.sh as root`);
  });
  if (!newest) throw new Error(`The webmail needs ${POSTGRESQL}: run tests/webmail/install.sh as root`);
  return join(POSTGRESQL, newest, "bin");
}

/** It insists on reading /etc/sogo/sogo.conf, which is its own group's, before it takes ours. @param {Account} account */
async function readersOfSettings({ gid }) {
  if (process.getuid?.() !== 0) return gid;
  const { stdout } = await run("id", ["--group", "sogo"]);
  return Number(stdout);
}

/** @param {string} programs @param {string} directory @param {Account} account */
async function startDatabase(programs, directory, account) {
  const data = join(directory, "postgresql");
  await runAs(account, join(programs, "initdb"), [
    "--pgdata",
    data,
    "--username",
    DATABASE,
    "--auth",
    "trust",
    "--encoding",
    "UTF8",
    "--locale",
    "C",
    "--no-sync",
  ]);
  return onFreePort((port) =>
    Service.start({
      name: "PostgreSQL",
      // no socket file: its folder belongs to another account
      command: [
        join(programs, "postgres"),
        "-D",
        data,
        "-p",
        String(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-c",
        "unix_socket_directories=",
        "-c",
        "fsync=off",
        "-c",
        "log_min_messages=log",
      ],
      ready: /database system is ready to accept connections/,
      account,
    }),
  );
}

/** The users; SOGo makes the tables of its own. @param {string} programs @param {Account} account @param {number} port @param {User[]} users */
async function fillDatabase(programs, account, port, users) {
  const values = users.map(({ name, password, address }) => `('${name}', '${name}', '${password}', '${name}', '${address}')`);
  await runAs(account, join(programs, "psql"), [
    ...["--host", "127.0.0.1", "--port", String(port), "--username", DATABASE, "--dbname", "postgres", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1"],
    ...["--command", "CREATE TABLE people (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text)"],
    ...["--command", `INSERT INTO people VALUES ${values.join(", ")}`],
  ]);
}

/** @param {string} directory @param {number} port @param {number} databasePort @param {{ imapPort: number, smtpPort: number, mailDomain: string }} mail */
function settings(directory, port, databasePort, { imapPort, smtpPort, mailDomain }) {
  /** @param {string} name */
  const table = (name) => `postgresql://${DATABASE}:none@127.0.0.1:${databasePort}/postgres/${name}`;
  /** @type {Record<string, string>} */
  const given = {
    WOPort: `127.0.0.1:${port}`,
    WONoDetach: "YES",
    WOLogFile: "-",
    WOPidFile: join(directory, "sogo.pid"),
    // where all are busy, it refuses: a page asks for several things at once
    WOWorkersCount: "4",
    SOGoProfileURL: table("sogo_user_profile"),
    OCSFolderInfoURL: table("sogo_folder_info"),
    OCSSessionsFolderURL: table("sogo_sessions_folder"),
    OCSEMailAlarmsFolderURL: table("sogo_alarms_folder"),
    SOGoUserSources: `({ type = sql; id = people; viewURL = "${table("people")}"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; })`,
    SOGoIMAPServer: `imap://127.0.0.1:${imapPort}`,
    SOGoSMTPServer: `smtp://127.0.0.1:${smtpPort}`,
    SOGoMailingMechanism: "smtp",
    SOGoMailDomain: mailDomain,
    SOGoMailSpoolPath: directory,
    SOGoMailComposeMessageType: "html",
    SOGoLoginModule: "Mail",
    SOGoLanguage: "English",
    SOGoTimeZone: "UTC",
    SOGoMailAutoSave: "0",
    SOGoMailAddOutgoingAddresses: "NO",
    SOGoMemcachedHost: join(directory, "no-memcached"),
  };
  return Object.entries(given).flatMap(([name, value]) => [`-${name}`, value]);
}
