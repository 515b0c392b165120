/** The language of the interface: chosen here by its own name. All open pages follow at once (language.js), this one too, wherever it was chosen. */
import { ask } from "../ask.js";
import { sayIn, speakAnew } from "../language.js";
import { chosenLanguage } from "../stored.js";
import { browserLanguage, languages, say } from "../words.js";
import { isFixed, part } from "./page.js";

const choice = /** @type {HTMLSelectElement} */ (part("language-choice"));
const like = new Option("", "");

choice.disabled = isFixed;
choice.append(like, ...languages().map((one) => new Option(nameOf(one), one)));
sayIn(like, "options.language.browser", { language: nameOf(browserLanguage()) });

choice.addEventListener("change", async () => {
  tell("", "");
  const error = await ask({ language: choice.value });
  // what is said of it comes in the new language
  await speakAnew();
  tell(error ? "" : say("options.language.saved"), error);
});
document.addEventListener("language", show);
await show();

async function show() {
  choice.value = await chosenLanguage();
}

/** As its own speakers call it: "Deutsch", "Français". @param {string} language */
function nameOf(language) {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** @param {string} said @param {string} error */
function tell(said, error) {
  part("language-said").textContent = said;
  part("language-error").textContent = error;
}
