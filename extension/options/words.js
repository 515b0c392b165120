/** The user's own words, of which no spelling is remarked on: added, removed, searched. */
import { ask } from "../ask.js";
import { sayIn } from "../language.js";
import { choices, isWord, MOST } from "../stored.js";
import { say } from "../words.js";
import { button, element, field, isFixed, part } from "./page.js";

/** A spelling that Facts First corrects. */
const EXAMPLE = { example: "Kubernets" };

/** fewer are seen at a glance */
const SEARCHED_FROM = 9;

const form = part("add-word");
const input = field("word");
const search = field("word-search");
const list = part("own-words");
const hint = part("words-hint");

/** @type {string[]} */
let own = [];
let shown = 0;

for (const control of form.querySelectorAll("input, button")) control.toggleAttribute("disabled", isFixed);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const word = input.value.trim();
  const error = refusalOf(word);
  refuse(error);
  if (error) return input.focus();
  input.value = "";
  const refused = await ask({ own: word, kept: true });
  if (refused) {
    input.value ||= word;
    return refuse(refused);
  }
  await show();
  tell(say("options.words.added", { word }));
});
input.addEventListener("input", () => {
  refuse("");
  tell("");
});
search.addEventListener("input", fill);
chrome.storage.onChanged.addListener(show);
document.addEventListener("language", fill);
show();

/** Why a word cannot be added; empty when it can. @param {string} word */
function refusalOf(word) {
  if (own.includes(word)) return say("options.words.there", { word });
  if (word === "") return say("options.words.empty", EXAMPLE);
  if (word.length > MOST.word) return say("options.words.long", { n: MOST.word });
  return isWord(word) ? "" : say("options.words.no", EXAMPLE);
}

/** @param {string} error */
function refuse(error) {
  if (error) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  part("word-error").textContent = error;
  if (error) tell("");
}

/** @param {string} said */
function tell(said) {
  part("word-said").textContent = said;
}

async function show() {
  const now = ++shown;
  const { ownWords } = await choices();
  if (now !== shown) return;
  own = ownWords.sort((a, b) => a.localeCompare(b));
  fill();
}

/** A line that stays is the same element, so that the keyboard stays where it is. */
function fill() {
  const isLong = own.length >= SEARCHED_FROM;
  part("word-search-field").hidden = !isLong;
  if (!isLong) search.value = "";
  const wanted = search.value.trim().toLowerCase();
  const seen = own.filter((word) => word.toLowerCase().includes(wanted));
  hint.textContent = own.length === 0 ? say("options.words.none") : seen.length === 0 ? say("options.words.not-found") : "";
  const lines = new Map(Array.from(list.children, (line) => [/** @type {HTMLElement} */ (line).dataset["word"] ?? "", line]));
  const kept = new Set(seen);
  for (const [word, line] of lines) if (!kept.has(word)) leave(line);
  for (const [index, word] of seen.entries()) {
    const line = lines.get(word) ?? lineFor(word);
    if (list.children[index] !== line) list.insertBefore(line, list.children[index] ?? null);
  }
}

/** The keyboard goes on to the next line, or else to the field. @param {Element} line */
function leave(line) {
  if (line.contains(document.activeElement)) (line.nextElementSibling?.querySelector("button") ?? input).focus();
  line.remove();
}

/** @param {string} word */
function lineFor(word) {
  const line = element("li");
  line.dataset["word"] = word;
  const remove = button("");
  sayIn(remove, "options.words.remove");
  sayIn(remove, "options.words.remove.label", { word }, "label");
  const said = element("p", "error");
  said.role = "alert";
  remove.addEventListener("click", async () => {
    said.textContent = "";
    const error = await ask({ own: word, kept: false });
    said.textContent = error;
    if (error) return;
    await show();
    tell(say("options.words.removed", { word }));
  });
  line.append(element("span", "name", word), remove, said);
  return line;
}
