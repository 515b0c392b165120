/** The glossary's page in the extension: what the quiz counts is kept by the background page. */
import { ask } from "./ask.js";
import { learn } from "./live/learn.js";
import { isPrivate } from "./private.js";
import { quiz } from "./stored.js";
import { say, words } from "./words.js";

const [isFixed] = await Promise.all([isPrivate(), words()]);
await learn({ kept: quiz, count: (quiz) => ask({ quiz }), promise: () => say(isFixed ? "learn.private" : "learn.promise"), isFixed });
