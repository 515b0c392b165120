/** The glossary's page in the playground: what the quiz counts is forgotten with the page. */
import { counted, keptIn } from "./live/counts.js";
import { learn } from "./live/learn.js";
import { say, words } from "./words.js";

let kept = keptIn(null);
await words();
await learn({
  kept: async () => kept,
  count: async (what) => {
    kept = counted(kept, what);
    return "";
  },
  promise: () => say("play.learn.promise"),
  isFixed: true,
});
