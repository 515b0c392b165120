/** Chance that comes out the same for the same seed (mulberry32). */

/** @typedef {ReturnType<typeof chance>} Chance */

/** @param {number} seed */
export function chance(seed) {
  let state = seed >>> 0;
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    /** A whole number from 0 up to, not including, `end`. @param {number} end */
    below: (end) => Math.floor(next() * end),
    /** @param {number} part of 1 */
    happens: (part) => next() < part,
    /** @template T @param {readonly T[]} all @returns {T} */
    one: (all) => /** @type {T} */ (all[Math.floor(next() * all.length)]),
  };
}
