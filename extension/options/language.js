/** The language of the interface: chosen here by its own name. This page follows at once, wherever it was chosen; all others when they are next opened. */
import { ask } from "../ask.js";
import { sayIn, speakAnew } from "../language.js";
import { chosenLanguage } from "../stored.js";
import { browserLanguage, LANGUAGE, languages, say } from "../words.js";
import { isFixed, part } from "./page.js";

const choice = /** @type {HTMLSelectElement} */ (part("language-choice"));
const like = new Option("", "");

choice.disabled = isFixed;
choice.append(like, ...languages().map((one) => new Option(nameOf(one), one)));
sayIn(like, "options.language.browser", { language: nameOf(browserLanguage()) });

choice.addEventListener("change", async () => {
  tell("", "");
  const error = await ask({ language: choice.value });
  await show();
  tell(error ? "" : say("options.language.saved"), error);
});
chrome.storage.onChanged.addListener((changes, area) => {
  if (area === "local" && LANGUAGE in changes) void show();
});
choice.value = await chosenLanguage();

async function show() {
  await speakAnew();
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
