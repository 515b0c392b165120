/** Starts the core, and gives it its tables; both are loaded at once. */
import init, { load } from "../facts_first.js";

/** Ends when the core is ready. Throws when it cannot be. */
export async function start() {
  const tables = fetch(new URL("../facts_first.tables", import.meta.url));
  const [answer] = await Promise.all([tables, init()]);
  if (!answer.ok) throw new Error(`the core's tables: ${answer.status}`);
  load(new Uint8Array(await answer.arrayBuffer()));
}
