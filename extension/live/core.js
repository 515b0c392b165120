/** Starts the core, and gives it its tables and its words; all are loaded at once. */
import init, { load, words as give } from "../facts_first.js";
import { catalogue, language, words } from "../words.js";

/** Ends when the core is ready. Throws when it cannot be. */
export async function start() {
  const tables = fetch(new URL("../facts_first.tables", import.meta.url));
  const [answer] = await Promise.all([tables, words(), init()]);
  if (!answer.ok) throw new Error(`the core's tables: ${answer.status}`);
  speak();
  document.addEventListener("language", speak);
  load(new Uint8Array(await answer.arrayBuffer()));
}

/** What is shown is shown anew, in the words that the page speaks now. */
function speak() {
  give(catalogue(), language());
}
