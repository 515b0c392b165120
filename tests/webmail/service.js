/**
 * One program that the webmail is made of, in a process group of its own, so that stopping it ends exactly what
 * it started and nothing else. A group is sent SIGINT, as Ctrl+C would, unless its program wants otherwise: on SIGTERM, the first process
 * of PHP's server goes without waiting for its workers.
 */
import { execFile, spawn } from "node:child_process";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const READY_WITHIN = 20_000;
const STOPPED_WITHIN = 5_000;
const LINES_KEPT = 25;

/** @type {Set<Service>} */
const running = new Set();

/**
 * @typedef {object} Program
 * @property {string} name how errors call it
 * @property {string[]} command the program and its arguments
 * @property {RegExp} ready a line of its output that it prints once it listens
 * @property {{ uid: number, gid: number }} account the account that it runs as
 * @property {NodeJS.Signals} [ending] what ends it, when that is not SIGINT
 * @property {Record<string, string>} [environment] set besides our own
 * @property {RegExp} [dull] lines that would only be in the way in an error message
 * @property {(line: string) => void} [onLine] hears every line of its output
 */

/** Only root may change accounts; asking to become oneself is refused on some systems. @param {Program["account"]} account */
const ids = ({ uid, gid }) => (process.getuid?.() === 0 ? { uid, gid } : {});

/** A program that ends by itself. @param {Program["account"]} account @param {string} file @param {string[]} args */
export async function runAs(account, file, args) {
  await promisify(execFile)(file, args, { ...ids(account), cwd: "/" });
}

export class Service {
  /** @type {string[]} */ #lines = [];
  /** @type {import("node:child_process").ChildProcess} */ #process;
  #name;
  #ending;

  /** Resolves when the program and all that it started are gone. @type {Promise<void>} */
  gone;
  /** What `ready` matched. @type {Promise<RegExpMatchArray>} */
  #ready;

  /**
   * Starts a program; resolves once it says that it is ready.
   * @param {Program} program
   * @returns {Promise<{ service: Service, ready: RegExpMatchArray }>}
   */
  static async start(program) {
    const service = new Service(program);
    try {
      return { service, ready: await service.#ready };
    } catch (error) {
      await service.stop();
      throw error;
    }
  }

  /** @param {Program} program */
  constructor({ name, command: [file, ...args], ready, account, ending = "SIGINT", environment, dull, onLine }) {
    this.#name = name;
    this.#ending = ending;
    const child = spawn(file, args, {
      ...ids(account),
      cwd: "/",
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.#process = child;
    running.add(this);

    this.gone = new Promise((resolve) => {
      child.once("close", () => {
        running.delete(this);
        resolve();
      });
    });
    this.#ready = new Promise((resolve, reject) => {
      /** @param {string} why */
      const fail = (why) => reject(new Error(`${name} ${why}\n  ran: ${[file, ...args].join(" ")}\n${this.log()}`));
      const deadline = setTimeout(() => fail(`was not ready within ${READY_WITHIN / 1000} s`), READY_WITHIN);
      child.once("error", (error) => fail(`cannot be started (${error.message}): run tests/webmail/install.sh`));
      this.gone.then(() => fail(`ended (${child.signalCode ?? child.exitCode}) before it was ready`));
      /** @param {string} line */
      const hear = (line) => {
        if (!dull?.test(line)) this.#lines.push(line);
        if (this.#lines.length > LINES_KEPT) this.#lines.shift();
        const match = line.match(ready);
        if (match) {
          clearTimeout(deadline);
          resolve(match);
        }
        onLine?.(line);
      };
      this.gone.then(() => clearTimeout(deadline));
      for (const stream of [child.stdout, child.stderr]) if (stream) createInterface(stream).on("line", hear);
    });
  }

  /** The last lines that it printed, for an error message. */
  log() {
    const lines = this.#lines.map((line) => `  ${this.#name}: ${line.length > 400 ? `${line.slice(0, 400)}…` : line}`);
    return lines.join("\n") || `  ${this.#name} printed nothing`;
  }

  /** Ends it and all that it started, and waits until they are gone. */
  async stop() {
    this.#signal(this.#ending);
    const deadline = setTimeout(() => this.#signal("SIGKILL"), STOPPED_WITHIN);
    await this.gone;
    clearTimeout(deadline);
  }

  /** Ends it without waiting, for when this process itself is about to go. */
  abandon() {
    this.#signal("SIGKILL");
  }

  /** @param {NodeJS.Signals} signal */
  #signal(signal) {
    const { pid } = this.#process;
    // Once it is gone, its number may be somebody else's.
    if (pid === undefined || !running.has(this)) return;
    try {
      process.kill(-pid, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
    }
  }
}

// A test that is interrupted must leave nothing running. Exiting, rather than dying of the signal, lets
// everybody's "exit" listeners run: the browsers are ended by one of puppeteer's.
process.once("exit", () => running.forEach((service) => void service.abandon()));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
