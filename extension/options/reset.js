/** Deletes all that is kept, once it was said what that is and confirmed in place. */
import { ask } from "../ask.js";
import { say } from "../words.js";
import { isFixed, part } from "./page.js";

const begin = /** @type {HTMLButtonElement} */ (part("reset"));
const question = part("reset-question");

begin.disabled = isFixed;

begin.addEventListener("click", () => {
  tell("", "");
  open(true);
});
part("reset-no").addEventListener("click", () => open(false));
part("reset-yes").addEventListener("click", async () => {
  const error = await ask({ reset: true });
  open(false);
  tell(error ? "" : say("options.reset.done"), error);
});
question.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") open(false);
});

/** The keyboard follows a frame later: in Firefox the Enter that pressed one button would press the other too. @param {boolean} isOpen */
function open(isOpen) {
  question.hidden = !isOpen;
  begin.ariaExpanded = String(isOpen);
  requestAnimationFrame(() => (isOpen ? part("reset-no") : begin).focus());
}

/** @param {string} said @param {string} error */
function tell(said, error) {
  part("reset-said").textContent = said;
  part("reset-error").textContent = error;
}
