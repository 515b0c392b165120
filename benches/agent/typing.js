/** Typing in a page, with a clock. */

/** @typedef {import("puppeteer-core").Page} Page */

/** Fills the composer with paragraphs up to a length, and puts the caret at its end. @param {Page} page @param {string} message @param {number} length */
export async function write(page, message, length) {
  await page.evaluate(
    (message, length) => {
      const composer = /** @type {HTMLElement} */ (document.querySelector("#message"));
      const paragraphs = message.split(/\n+/);
      let left = length;
      for (let at = 0; left > 0; at++) {
        const line = document.createElement("div");
        line.textContent = paragraphs[at % paragraphs.length]?.slice(0, left) ?? "";
        composer.append(line);
        left -= line.textContent.length + 1;
      }
      composer.focus();
      getSelection()?.selectAllChildren(composer);
      getSelection()?.collapseToEnd();
      document.execCommand("insertText", false, " Some Rus");
    },
    message,
    length,
  );
  // the agent comes to a key that is pressed
  await page.keyboard.press("End");
}

/** The first keys are the compiler's, and not told. */
const WARM = 20;

/** The agent's own time, key by key, in a counted page. @param {Page} page @param {number} keys @returns {Promise<number[]>} */
export function agentPerKey(page, keys) {
  return page.evaluate(
    async (keys, warm) => {
      const { counted, frames } = /** @type {any} */ (globalThis);
      const frame = () => new Promise((resolve) => frames(resolve));
      const times = [];
      for (let key = 0; key < keys + warm; key++) {
        const { reports } = counted;
        counted.spent = 0;
        if (key % 2 === 0) document.execCommand("insertText", false, "t");
        else document.execCommand("delete");
        while (counted.reports === reports) await frame();
        await frame();
        await frame();
        if (key >= warm) times.push(counted.spent);
      }
      return times;
    },
    keys,
    WARM,
  );
}

/**
 * The same as processor time of the page's thread, in milliseconds a key, the key itself included. What a clock tells is more: it goes on while the
 * thread waits for a core, on which the panel's reading may run.
 * @param {Page} page one that is counted, in Chromium @param {number} keys @returns {Promise<number>}
 */
export async function processorPerKey(page, keys) {
  const devtools = await page.createCDPSession();
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN;
  };
  const before = await spent();
  const { length } = await agentPerKey(page, keys);
  const after = await spent();
  await devtools.detach();
  return ((after - before) * 1000) / (length + WARM);
}

/**
 * What the machine makes of work that is always the same: in an agent's place a loop, as long as the agent works at the median, with its own time
 * taken key by key in the same way.
 * @param {Page} page one without the agent
 * @param {number} keys
 * @param {number} length in milliseconds
 * @returns {Promise<number[]>}
 */
export function fixedPerKey(page, keys, length) {
  return page.evaluate(
    async (keys, length) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let sum = 0;
      const work = (/** @type {number} */ rounds) => {
        const start = performance.now();
        for (let round = 0; round < rounds; round++) sum = (sum * 31 + round) | 0;
        return performance.now() - start;
      };
      const channel = new MessageChannel();
      let rounds = 50_000;
      /** @type {number[]} */
      let times = [];
      channel.port1.onmessage = () => times.push(work(rounds));
      const type = async (/** @type {number} */ count) => {
        times = [];
        for (let key = 0; key < count; key++) {
          document.execCommand(key % 2 === 0 ? "insertText" : "delete", false, "t");
          channel.port2.postMessage(null);
          for (let wait = 0; wait < 3; wait++) await frame();
        }
        return times.toSorted((a, b) => a - b)[count >> 1] ?? length;
      };
      for (let tries = 0; tries < 4; tries++) rounds = Math.max(1, Math.round((rounds * length) / Math.max(await type(40), 0.001)));
      await type(keys);
      return times;
    },
    keys,
    length,
  );
}

/**
 * From the key that ends a word to the mark on the word, as the browser has it to paint: a word that is still being typed is never marked.
 * @param {Page} page
 * @param {number} keys
 * @param {{ named: string, word: string, key: string }} [mark] what is in the marks' name; the word; and the key that makes it one
 * @returns {Promise<number[]>}
 */
export function keyToMark(page, keys, mark = { named: "-stated", word: " Rust", key: " " }) {
  return page.evaluate(
    async (keys, { named, word, key }) => {
      const marks = () => [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.includes(named) ? ranges.size : 0), 0);
      const channel = new MessageChannel();
      const turn = () => new Promise((resolve) => ((channel.port1.onmessage = resolve), channel.port2.postMessage(0)));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      /** @param {(count: number) => boolean} such */
      const marksCome = async (such) => {
        for (const start = performance.now(); !such(marks()); await turn()) {
          if (performance.now() - start > 10_000) throw new Error(`The marks stay ${marks()}`);
        }
      };
      const times = [];
      for (let count = 0; count < keys; count++) {
        document.execCommand("insertText", false, word);
        for (let wait = 0; wait < 12; wait++) await frame();
        // a key knows nothing of frames: each comes at another moment of one
        for (const phase = performance.now() + ((count * 7) % 16); performance.now() < phase; ) await turn();
        const before = marks();
        const start = performance.now();
        document.execCommand("insertText", false, key);
        await marksCome((now) => now > before);
        times.push(performance.now() - start);
        for (let left = word.length + key.length; left > 0; left--) document.execCommand("delete");
        await marksCome((now) => now <= before);
        for (let wait = 0; wait < 3; wait++) await frame();
      }
      return times;
    },
    keys,
    mark,
  );
}

/** From a key to the end of the frame that shows it. @param {Page} page @param {number} keys @returns {Promise<number[]>} */
export function keyToFrame(page, keys) {
  return page.evaluate(async (keys) => {
    const channel = new MessageChannel();
    const turn = () => new Promise((resolve) => ((channel.port1.onmessage = resolve), channel.port2.postMessage(0)));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times = [];
    for (let key = 0; key < keys; key++) {
      for (let wait = 0; wait < 3; wait++) await frame();
      const start = performance.now();
      document.execCommand("insertText", false, "a");
      await frame();
      await turn();
      times.push(performance.now() - start);
    }
    return times;
  }, keys);
}

/** What a key keeps the page's main thread busy with, whoever it is for, painting apart; told by Chromium only. @param {Page} page @param {number} keys @returns {Promise<number>} in milliseconds */
export async function mainThreadPerKey(page, keys) {
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const busy = async () => (await session.send("Performance.getMetrics")).metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN;
  const before = await busy();
  await page.evaluate(async (keys) => {
    for (let key = 0; key < keys; key++) {
      document.execCommand("insertText", false, "a");
      for (let wait = 0; wait < 12; wait++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, keys);
  const after = await busy();
  await session.detach();
  return ((after - before) * 1000) / keys;
}

/** The page's heap after that many more keys. @param {Page} page @param {number} keys @returns {Promise<number>} */
export async function heapAfter(page, keys) {
  await page.evaluate(async (keys) => {
    for (let key = 0; key < keys; key++) {
      if (key % 2 === 0) document.execCommand("insertText", false, "t");
      else document.execCommand("delete");
      if (key % 5 === 4) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, keys);
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
