/** Starts the core, and gives it the words that it looks for; both are loaded at once. */
import init, { load } from "../facts_first.js";

/** Ends when the core is ready. Throws when it cannot be. */
export async function start() {
  const words = fetch(new URL("../facts_first.words", import.meta.url));
  const [answer] = await Promise.all([words, init()]);
  if (!answer.ok) throw new Error(`the core's words: ${answer.status}`);
  load(await answer.text());
}
