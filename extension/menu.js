/**
 * “Check this text” in the context menu of a selection. The text waits in the background page's memory, and nowhere else, until the popup that is opened for
 * it has taken it, once; after a minute it is forgotten.
 */
import { selectedIn } from "./selection.js";

const ID = "check";
const WAITS = 60_000;

/** @typedef {{ text: string, isPrivate: boolean }} Handed */

/** @type {Promise<Handed | null> | null} */
let held = null;

/** Once after each install and update; the browser remembers it. It stands among the browser's own words, so it is in the browser's language. */
export async function putInMenu() {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: ID, title: chrome.i18n.getMessage("check"), contexts: ["selection"] }, () => void chrome.runtime.lastError);
}

/** @param {Pick<chrome.contextMenus.OnClickData, "selectionText" | "frameId">} info @param {Pick<chrome.tabs.Tab, "id" | "windowId" | "incognito">} [tab] */
export function checkSelected(info, tab) {
  const text = read(info, tab).catch(() => null);
  held = text;
  setTimeout(() => {
    if (held === text) held = null;
  }, WAITS);
  // at once: a browser opens the popup only while it knows of the click
  return open(tab?.windowId);
}

/** What waits, and with that no longer does. */
export async function takeSelected() {
  const taken = held;
  held = null;
  return taken;
}

/** The menu's own words have lost their line breaks, so the frame is asked for them.
 * @param {Parameters<typeof checkSelected>[0]} info @param {Parameters<typeof checkSelected>[1]} tab @returns {Promise<Handed | null>} */
async function read({ selectionText = "", frameId = 0 }, tab) {
  const selected = tab?.id === undefined ? "" : await selectedIn(tab.id, frameId);
  if (selected === null) return null;
  return { text: selected || selectionText, isPrivate: tab?.incognito === true };
}

/** Where the browser does not open it, the popup is a small window, or else a tab. @param {number | undefined} windowId */
async function open(windowId) {
  const url = chrome.runtime.getURL("popup.html");
  try {
    await chrome.action.openPopup(windowId === undefined ? undefined : { windowId });
  } catch {
    await chrome.windows.create({ url, type: "popup", width: 800, height: 660 }).catch(() => chrome.tabs.create({ url }));
  }
}
