/**
 * A message by link: one is copied, and one that this page was opened with is put into the box. A link may come at any time, and from a page that has opened this
 * one: it takes the place of no words that the user has written.
 */
import { EXAMPLES } from "./examples.js";
import { fragmentOf, messageIn } from "./link.js";
import { textIn } from "./live/text-in.js";
import { keep, kept } from "./session.js";
import { say, words } from "./words.js";

/** What is said of a link that cannot be read. */
const TROUBLE = /** @type {const} */ ({ broken: "play.link.broken", "too long": "play.link.too-long" });

/** So long after the last of them links that come one upon the other are opened, as one, in milliseconds. */
const PAUSE = 100;

const writing = /** @type {HTMLElement} */ (document.getElementById("box"));
const said = /** @type {HTMLElement} */ (document.getElementById("link-said"));
/** links that were opened, counted */
let opened = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
/** whether the user has written what stands in the box: what came with a link is not kept, and examples are ours */
let isOwn = !["", null, ...Object.values(EXAMPLES)].includes(kept("message"));

writing.addEventListener("input", ({ isTrusted }) => {
  isOwn = isTrusted && textIn(writing).trim() !== "";
  // it is another message now: a reload is to bring back this one
  if (isTrusted && location.hash) history.replaceState(null, "", location.pathname + location.search);
});
await words();

document.getElementById("copy-link")?.addEventListener("click", async () => {
  said.textContent = "";
  const text = textIn(writing);
  if (text.trim() === "") return tell("play.link.empty");
  const fragment = await fragmentOf(text);
  if (!fragment) return tell("play.link.long");
  // the page stays where it is, so that Back leads out of it
  history.replaceState(null, "", fragment);
  tell(
    await navigator.clipboard.writeText(location.href).then(
      () => "play.link.copied",
      () => "play.link.refused",
    ),
  );
});
addEventListener("hashchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(open, PAUSE);
});
await open();

async function open() {
  const now = ++opened;
  const found = await messageIn(location.hash);
  // another one is there by now
  if (!found || now !== opened) return;
  if ("trouble" in found) return tell(TROUBLE[found.trouble]);
  const text = textIn(writing);
  if (isOwn && text.trim() !== "") return text === found.text ? undefined : tell("play.link.unopened");
  document.getElementById("is-writing")?.click();
  writing.textContent = found.text;
  writing.dispatchEvent(new InputEvent("input", { bubbles: true }));
  keep("message", null);
  tell("play.link.opened");
}

/** @param {import("./words.js").Key} key */
function tell(key) {
  said.textContent = say(key);
}
