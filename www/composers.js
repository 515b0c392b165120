/** What the look-alikes do by themselves: the note counts its characters, and Send sends nothing and says so. */
import { say, words } from "./words.js";

await words();

const note = /** @type {HTMLTextAreaElement} */ (document.getElementById("note"));
note.addEventListener("input", count);
count();

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    if (said) said.textContent = say("play.composers.sent");
  });
}

function count() {
  /** @type {HTMLElement} */ (document.getElementById("room")).textContent = say("play.composers.note.room", { n: note.value.length, most: note.maxLength });
}
