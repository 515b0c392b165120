/** The user's own words, of which no spelling is remarked on: added, removed, searched. */
import { ask } from "../ask.js";
import { choices, isWord, MOST } from "../stored.js";
import { button, element, field, isFixed, part } from "./page.js";

const words = {
  empty: "Enter a word, such as Kubernets.",
  long: `Enter a word of up to ${MOST.word} characters.`,
  no: "Enter a word with letters in it, such as Kubernets.",
  there: (/** @type {string} */ word) => `“${word}” is there already.`,
  added: (/** @type {string} */ word) => `“${word}” was added.`,
  removed: (/** @type {string} */ word) => `“${word}” was removed.`,
  remove: "Remove",
  removeOne: (/** @type {string} */ word) => `Remove “${word}”`,
  none: "You have no words of your own yet.",
  notFound: "None of your words has these letters in it.",
};

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
  const error = own.includes(word) ? words.there(word) : word === "" ? words.empty : word.length > MOST.word ? words.long : isWord(word) ? "" : words.no;
  refuse(error);
  if (error) return input.focus();
  input.value = "";
  const refused = await ask({ own: word, kept: true });
  if (refused) {
    input.value ||= word;
    return refuse(refused);
  }
  await show();
  say(words.added(word));
});
input.addEventListener("input", () => {
  refuse("");
  say("");
});
search.addEventListener("input", fill);
chrome.storage.onChanged.addListener(show);
show();

/** @param {string} error */
function refuse(error) {
  if (error) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  part("word-error").textContent = error;
  if (error) say("");
}

/** @param {string} said */
function say(said) {
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
  hint.textContent = own.length === 0 ? words.none : seen.length === 0 ? words.notFound : "";
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
  const remove = button("", words.remove);
  remove.setAttribute("aria-label", words.removeOne(word));
  const said = element("p", "error");
  said.role = "alert";
  remove.addEventListener("click", async () => {
    said.textContent = "";
    const error = await ask({ own: word, kept: false });
    said.textContent = error;
    if (error) return;
    await show();
    say(words.removed(word));
  });
  line.append(element("span", "name", word), remove, said);
  return line;
}
