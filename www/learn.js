/** The glossary's page in the playground: what the quiz counts is forgotten with the page. */
import { counted, keptIn } from "./live/counts.js";
import { learn } from "./live/learn.js";

const words = {
  promise: "In the extension, the technologies in your own messages come up more often. Here nothing is kept: your answers are forgotten with this page.",
};

let kept = keptIn(null);
await learn({
  kept: async () => kept,
  count: async (what) => {
    kept = counted(kept, what);
    return "";
  },
  promise: words.promise,
  isFixed: true,
});
