/** A message by link: one is copied, and one that this page was opened with is put into the box. */
import { fragmentOf, messageIn } from "./link.js";

const words = {
  opened: "This message came with the link.",
  broken: "The message in this link can’t be read. The link may have been cut off: ask for it again.",
  "too long": "The message in this link is too long to be one.",
  empty: "There is nothing to share yet.",
  long: "This message is too long for a link. Copy the message itself.",
  copied: "Link copied.",
  refused: "The browser didn’t let it be copied. The link is in the address bar now: copy it from there.",
};

const writing = /** @type {HTMLElement} */ (document.getElementById("box"));
const said = /** @type {HTMLElement} */ (document.getElementById("link-said"));

document.getElementById("copy-link")?.addEventListener("click", async () => {
  said.textContent = "";
  const { text } = FactsFirst.readText(writing);
  if (text.trim() === "") return say(words.empty);
  const fragment = await fragmentOf(text);
  if (!fragment) return say(words.long);
  // the page stays where it is, so that Back leads out of it
  history.replaceState(null, "", fragment);
  say(
    await navigator.clipboard.writeText(location.href).then(
      () => words.copied,
      () => words.refused,
    ),
  );
});
addEventListener("hashchange", open);
await open();

async function open() {
  const found = await messageIn(location.hash);
  if (!found) return;
  if ("trouble" in found) return say(words[found.trouble]);
  document.getElementById("is-writing")?.click();
  writing.textContent = found.text;
  writing.dispatchEvent(new InputEvent("input", { bubbles: true }));
  say(words.opened);
}

/** @param {string} text */
function say(text) {
  said.textContent = text;
}
