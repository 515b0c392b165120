import { readFileSync } from "node:fs";
import { BROWSERS, ELSEWHERE } from "../../tests/browser/browsers.js";
import { countedPages, openCounted } from "../../tests/browser/counted.js";
import { startServer } from "../../tests/browser/server.js";
import { agentPerKey, write } from "./typing.js";
const message = readFileSync(new URL("message.txt", import.meta.url), "utf8").trim();
const server = await startServer();
server.mount(ELSEWHERE, countedPages);
const browser = await BROWSERS[0][1]();
const KEYS = 100;
for (const length of [2000, 20000]) {
  const page = await browser.newPage();
  await openCounted(page, ELSEWHERE);
  await write(page, message, length);
  await agentPerKey(page, 20);
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const get = async () => Object.fromEntries((await cdp.send("Performance.getMetrics")).metrics.map((m) => [m.name, m.value]));
  for (let r = 0; r < 3; r++) {
    const a = await get();
    const spent = await agentPerKey(page, KEYS);
    const b = await get();
    const d = (k) => (((b[k] - a[k]) * 1000) / (KEYS + 20)).toFixed(3);
    console.log(length, "wall median", spent.toSorted((x, y) => x - y)[KEYS >> 1].toFixed(2), "thread: script", d("ScriptDuration"), "task", d("TaskDuration"), "layout", d("LayoutDuration"), "style", d("RecalcStyleDuration"));
  }
  await page.close();
}
await browser.close(); await server.stop();
