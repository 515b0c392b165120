/** The popup's line about the page that it was opened over: whether Facts First works there, and the switch for it. */
import { ask } from "../ask.js";
import { isAllowed, KNOWN, namesOf, pagesOf, siteOf } from "../sites.js";
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
  const name = element("p", "site-name", namesOf(host).seen);
  place.replaceChildren(name, isOn ? offSwitch(host) : onButton(host));
  place.hidden = false;
  const within = isOn && tab?.id !== undefined ? await frameHost(tab.id) : null;
  if (within && within !== host && !(await worksAt(within))) {
    place.append(element("p", "site-frame", `The message here is in a frame from ${within}. Turn that site on too, then reload this page.`), onButton(within));
  }

  /** @param {string} host */
  async function worksAt(host) {
    return (KNOWN.includes(host) || on.includes(host)) && !off.includes(host) && (await isAllowed(host));
  }

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

/** Where the frame of another origin comes from that has the focus in a tab; null when none has. @param {number} tabId */
async function frameHost(tabId) {
  const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: focusedFrame }).catch(() => []);
  return typeof answer?.result === "string" ? hostIn(answer.result) : null;
}

/** Runs in the page. */
function focusedFrame() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLIFrameElement && !at.contentDocument && at.src.startsWith("https:") ? at.src : null;
}

/** @param {string} tag @param {string} className @param {string} text */
function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
