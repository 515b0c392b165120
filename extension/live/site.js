/** The popup's line about the page that it was opened over: whether Facts First works there, and the switch for it. */
import { ask } from "../ask.js";
import { isAllowed, KNOWN, nameOf, pagesOf, siteOf } from "../sites.js";
import { hostIn, lists } from "../stored.js";

/** @param {HTMLElement} place */
export async function showSite(place) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const at = tab?.url?.startsWith("https:") ? hostIn(tab.url) : null;
  if (!at) return;
  const host = siteOf(at);
  const { on, off } = await lists();
  const isOurs = KNOWN.includes(host) || on.includes(host);
  const isOn = isOurs && !off.includes(host) && (await isAllowed(host));
  const name = element("p", "site-name", nameOf(host));
  place.replaceChildren(name, isOn ? offSwitch(host) : onButton(host));
  place.hidden = false;

  /** @param {string} host */
  function onButton(host) {
    const button = element("button", "add", "Turn on for this site");
    button.addEventListener("click", async () => {
      // first, or the browser takes it for no click of the user's
      const granted = await chrome.permissions.request({ origins: [pagesOf(host)] }).catch(() => false);
      if (granted) await tell("on", host);
    });
    return button;
  }

  /** @param {string} host */
  function offSwitch(host) {
    const button = element("button", "plain", "Turn off here");
    button.addEventListener("click", () => tell("off", host));
    return button;
  }

  /** @param {"on" | "off"} turn @param {string} host */
  async function tell(turn, host) {
    const error = await ask({ turn, host });
    const hadFocus = place.contains(document.activeElement);
    await showSite(place);
    if (hadFocus) place.querySelector("button")?.focus();
    if (!error) return;
    const words = element("p", "error", error);
    words.setAttribute("role", "alert");
    place.append(words);
  }
}

/** @param {string} tag @param {string} className @param {string} text */
function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
