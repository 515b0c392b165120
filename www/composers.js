/** What the look-alikes do by themselves: the note counts its characters, and Send sends nothing and says so. */

const words = {
  sent: "Nothing is sent from here.",
  /** @param {number} count @param {number} most */ room: (count, most) => `${count} of ${most}`,
};

const note = /** @type {HTMLTextAreaElement} */ (document.getElementById("note"));
note.addEventListener("input", count);
count();

for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    if (said) said.textContent = words.sent;
  });
}

function count() {
  /** @type {HTMLElement} */ (document.getElementById("room")).textContent = words.room(note.value.length, note.maxLength);
}
