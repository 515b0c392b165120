/** The glossary's page in the extension: what the quiz counts is kept by the background page. */
import { ask } from "./ask.js";
import { learn } from "./live/learn.js";
import { isPrivate } from "./private.js";
import { quiz } from "./stored.js";

const words = {
  promise: "Their names are counted on this computer. Nothing else of a message is kept, and turning this off forgets them.",
  private: "Nothing is kept from a private window.",
};

const isFixed = await isPrivate();
await learn({ kept: quiz, count: (quiz) => ask({ quiz }), promise: isFixed ? words.private : words.promise, isFixed });
