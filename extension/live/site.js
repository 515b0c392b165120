/** The popup's line about the page that it was opened over: whether Facts First works there, and the switch for it. */
import { ask } from "../ask.js";
import { pageIn } from "../host-names.js";
import { isPrivate } from "../private.js";
import { isAllowed, KNOWN, namesOf, pagesOf, siteOf } from "../sites.js";
import { lists } from "../stored.js";
import { say, words } from "../words.js";

/** On these browsers run no extension. */
const STORES = ["chromewebstore.google.com", "addons.mozilla.org"];

/** Shows it, and again in each language that is chosen from now on. @param {HTMLElement} place */
export async function letSwitch(place) {
  document.addEventListener("language", async () => {
    const hadFocus = place.contains(document.activeElement);
    await showSite(place);
    if (hadFocus) place.querySelector("button")?.focus();
  });
  await showSite(place);
}

/** @param {HTMLElement} place */
async function showSite(place) {
  const [[tab]] = await Promise.all([chrome.tabs.query({ active: true, currentWindow: true }).catch(() => []), words()]);
  const at = pageIn(tab?.url);
  const closed = tab ? reasonFor(tab.url) : "";
  if (closed) {
    place.replaceChildren(element("p", "site-private", closed));
    place.hidden = false;
    return;
  }
  if (!at) return;
  const host = siteOf(at.host);
  const { on, off } = await lists();
  const isOurs = KNOWN.includes(host) || on.includes(host);
  const isOn = isOurs && !off.includes(host) && (await isAllowed(host, host === at.host ? at.isHttp : false));
  const isKept = !(await isPrivate());
  place.replaceChildren(nameOf(host), ...(!isKept ? [] : [isOn ? offSwitch(host) : onButton(host, at.isHttp)]));
  place.hidden = false;
  if (!isKept) {
    return place.append(element("p", "site-private", say(isOn ? "popup.site.private.on" : "popup.site.private.off")));
  }
  const within = isOn && tab?.id !== undefined ? await frameHost(tab.id) : null;
  if (within && within.host !== host && !(await worksAt(within))) {
    const { name, seen } = namesOf(within.host);
    const said = say("popup.site.frame", { site: seen ? `${name} (${seen})` : name });
    place.append(element("p", "site-frame", said), onButton(within.host, within.isHttp));
  }

  /** @param {{ host: string, isHttp: boolean }} page */
  async function worksAt({ host, isHttp }) {
    return (KNOWN.includes(host) || on.includes(host)) && !off.includes(host) && (await isAllowed(host, isHttp));
  }

  /** @param {string} host @param {boolean} isHttp */
  function onButton(host, isHttp) {
    const button = element("button", "add", say("popup.site.on"));
    button.addEventListener("click", async () => {
      // first, or the browser takes it for no click of the user's
      const granted = await chrome.permissions.request({ origins: [pagesOf(host, isHttp || undefined)] }).catch(() => null);
      if (granted) await tell("on", host);
      else if (granted === null) sayError(say("sites.refused", { site: namesOf(host).name }));
    });
    return button;
  }

  /** @param {string} host */
  function offSwitch(host) {
    const button = element("button", "plain", say("popup.site.off"));
    button.addEventListener("click", () => tell("off", host));
    return button;
  }

  /** @param {"on" | "off"} turn @param {string} host */
  async function tell(turn, host) {
    const error = await ask({ turn, host });
    const hadFocus = place.contains(document.activeElement);
    await showSite(place);
    if (hadFocus) place.querySelector("button")?.focus();
    if (error) sayError(error);
  }

  /** @param {string} error */
  function sayError(error) {
    const said = element("p", "error", error);
    said.setAttribute("role", "alert");
    place.append(said);
  }
}

/** Why Facts First can do nothing on a page; empty where it can, and for our own pages. @param {string | undefined} address */
function reasonFor(address) {
  const { protocol = "", hostname = "", pathname = "" } = URL.parse(address ?? "") ?? {};
  if (address?.startsWith(chrome.runtime.getURL(""))) return "";
  if (protocol === "file:") return say("popup.site.file");
  const isStore = STORES.includes(hostname) || (hostname === "chrome.google.com" && pathname.startsWith("/webstore"));
  return isStore || !/^https?:$/.test(protocol) ? say("popup.site.closed") : "";
}

/** "Gmail", and beside it in a quieter voice where that is. @param {string} host */
function nameOf(host) {
  const { name, seen } = namesOf(host);
  const made = element("p", "site-name", name);
  if (seen) made.append(" ", element("span", "site-host", seen));
  return made;
}

/** Where the frame of another origin comes from that has the focus in a tab; null when none has. @param {number} tabId */
async function frameHost(tabId) {
  const [answer] = await chrome.scripting.executeScript({ target: { tabId }, func: focusedFrame }).catch(() => []);
  return typeof answer?.result === "string" ? pageIn(answer.result) : null;
}

/** Runs in the page. */
function focusedFrame() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLIFrameElement && !at.contentDocument && /^https?:/.test(at.src) ? at.src : null;
}

/** @param {string} tag @param {string} className @param {string} text */
function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
