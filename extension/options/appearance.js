/** Light, dark, or like the system: chosen here, followed by all pages of ours (theme.js). And the way to the side panel. */
import { ask } from "../ask.js";
import { letOpen } from "../side-panel/open.js";
import { theme, themeIn } from "../stored.js";
import { say } from "../words.js";
import { isFixed, part } from "./page.js";

const form = /** @type {HTMLFormElement} */ (part("appearance"));

for (const one of form.querySelectorAll("input")) one.disabled = isFixed;

form.addEventListener("change", async () => {
  tell("", "");
  const error = await ask({ theme: themeIn(new FormData(form).get("theme")) });
  if (error) await show();
  tell(error ? "" : say("options.theme.saved"), error);
});
chrome.storage.onChanged.addListener(show);
show();
// whether it is shown at the next start is the browser's to remember: none lets an extension open it by itself
void letOpen(part("open-side-panel"), (error) => void (part("side-panel-said").textContent = error));

async function show() {
  const chosen = await theme();
  for (const one of form.querySelectorAll("input")) one.checked = one.value === chosen;
}

/** @param {string} said @param {string} error */
function tell(said, error) {
  part("theme-said").textContent = said;
  part("theme-error").textContent = error;
}
