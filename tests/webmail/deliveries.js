/** What the SMTP sink has delivered so far, and who waits for more. */
import { EventEmitter, once } from "node:events";

const DELIVERED_WITHIN = 20_000;

/** @typedef {import("./webmail.js").Message} Message */

export class Deliveries {
  /** @type {Map<string, Message[]>} */ #mailboxes;
  #arrivals = new EventEmitter();
  #ended = new AbortController();

  /** @param {string[]} addresses */
  constructor(addresses) {
    this.#mailboxes = new Map(addresses.map((address) => [address, []]));
  }

  /** One line that the sink printed. @param {string} line */
  hear(line) {
    if (!line.startsWith('{"delivered"')) return;
    const { delivered, raw } = JSON.parse(line);
    this.#mailbox(delivered).push({ raw: Buffer.from(raw, "base64") });
    this.#arrivals.emit("message");
  }

  /** No more will come. @param {string} why */
  end(why) {
    this.#ended.abort(new Error(why));
  }

  /** @param {string} address @returns {Message[]} oldest first */
  to(address) {
    return [...this.#mailbox(address)];
  }

  /**
   * @param {string} address
   * @param {number} count
   * @param {AbortSignal} [signal] how long to wait
   * @returns {Promise<Message[]>} at least `count`, oldest first
   */
  async wait(address, count, signal = AbortSignal.timeout(DELIVERED_WITHIN)) {
    const mailbox = this.#mailbox(address);
    const either = AbortSignal.any([signal, this.#ended.signal]);
    while (mailbox.length < count) {
      await once(this.#arrivals, "message", { signal: either }).catch(() => {
        throw new Error(`${address} got ${mailbox.length} of ${count} messages: ${either.reason.message}`);
      });
    }
    return [...mailbox];
  }

  /** @param {string} address */
  #mailbox(address) {
    const mailbox = this.#mailboxes.get(address.toLowerCase());
    if (!mailbox) throw new Error(`No mailbox for ${address}; there are ${[...this.#mailboxes.keys()].join(", ")}`);
    return mailbox;
  }
}
