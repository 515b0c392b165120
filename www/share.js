/** A message by link: one is copied, and one that this page was opened with is put into the box. */
import { fragmentOf, messageIn } from "./link.js";
import { say, words } from "./words.js";

/** What is said of a link that cannot be read. */
const TROUBLE = /** @type {const} */ ({ broken: "play.link.broken", "too long": "play.link.too-long" });

await words();

const writing = /** @type {HTMLElement} */ (document.getElementById("box"));
const said = /** @type {HTMLElement} */ (document.getElementById("link-said"));

document.getElementById("copy-link")?.addEventListener("click", async () => {
  said.textContent = "";
  const { text } = FactsFirst.readText(writing);
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
addEventListener("hashchange", open);
await open();

async function open() {
  const found = await messageIn(location.hash);
  if (!found) return;
  if ("trouble" in found) return tell(TROUBLE[found.trouble]);
  document.getElementById("is-writing")?.click();
  writing.textContent = found.text;
  writing.dispatchEvent(new InputEvent("input", { bubbles: true }));
  tell("play.link.opened");
}

/** @param {import("./words.js").Key} key */
function tell(key) {
  said.textContent = say(key);
}
