/** Chance that comes again: the same seed, the same storm. */
export class Chance {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to just under 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** @template T @param {readonly T[]} all @returns {T} */
  pick(all) {
    return /** @type {T} */ (all[this.below(all.length)]);
  }

  /** @template {string} Name @param {Record<Name, number>} weights @returns {Name} */
  weighed(weights) {
    const all = /** @type {[Name, number][]} */ (Object.entries(weights));
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of all) if ((left -= weight) < 0) return name;
    return /** @type {[Name, number]} */ (all.at(-1))[0];
  }

  /** @param {number} count */
  letters(count) {
    return Array.from({ length: count }, () => String.fromCharCode(97 + this.below(26))).join("");
  }
}
