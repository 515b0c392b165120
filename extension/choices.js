/** Changes what the user has chosen about remarks, looks and language. Of the background page, which asks for one change after the other. */
import { Refused } from "./refused.js";
import { choicesToChange, isRule, isWord, keep, MOST } from "./stored.js";
import { languageIn } from "./words.js";

/** What a message asks to have changed; nothing for what is no such message. @param {any} message @returns {(() => Promise<void>) | null} */
export function changeChoice({ never, off, own, kept, theme, language }) {
  if (isRule(never) && typeof off === "boolean") return () => setOff(never, off);
  if (isWord(own) && typeof kept === "boolean") return () => setOwn(own, kept);
  if (theme === "system" || theme === "light" || theme === "dark") return () => keep({ theme });
  if (language === "" || (language && languageIn(language) === language)) return () => keep({ language });
  return null;
}

/** @param {string} rule @param {boolean} isOff */
async function setOff(rule, isOff) {
  const { rulesOff } = await choicesToChange();
  const others = rulesOff.filter((one) => one !== rule);
  if (isOff && others.length >= MOST.rules) throw new Refused("error.rules-most");
  await keep({ rulesOff: isOff ? [...others, rule] : others });
}

/** @param {string} word @param {boolean} isKept */
async function setOwn(word, isKept) {
  const { ownWords } = await choicesToChange();
  const others = ownWords.filter((one) => one !== word);
  if (isKept && others.length >= MOST.words) throw new Refused("error.words-most", { n: MOST.words });
  await keep({ ownWords: isKept ? [...others, word] : others });
}
