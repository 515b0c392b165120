/**
 * Wakes for what no page of ours can do: to have the sites that the user has turned on registered after every install, update and start,
 * to come into the pages that are open then, to pass the shortcut on, and a frame's question whose it is (line.js). It keeps nothing and sleeps otherwise.
 */
import "./rules.js";
import { comeInto, isAllowed, KNOWN, register, turnOff, turnOn } from "./sites.js";
import { isHost, lists } from "./stored.js";

/** One after the other, for all of it reads the lists and writes them. */
let last = Promise.resolve();

/** @param {() => Promise<void>} act */
function next(act) {
  last = last.then(act).catch(() => {});
  return last;
}

chrome.runtime.onInstalled.addListener(() => next(async () => {
  await register();
  const { on, off } = await lists();
  const allowed = [];
  for (const host of [...KNOWN, ...on]) if (!off.includes(host) && (await isAllowed(host))) allowed.push(host);
  // what was open at an install has no agent yet; at an update, one that is cut off
  await comeInto(allowed);
}));

chrome.runtime.onStartup.addListener(() => next(register));

// the popup may be closed by the browser's own question, and the user may answer it anywhere
chrome.permissions.onAdded.addListener(({ origins = [] }) => next(async () => {
  for (const host of origins.map(hostOf)) if (host) await turnOn(host);
}));
chrome.permissions.onRemoved.addListener(() => next(register));

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.tab && !sender.url?.startsWith(chrome.runtime.getURL(""))) return;
  const { turn, host, frame } = message ?? {};
  if (typeof frame === "string" && sender.tab?.id !== undefined) {
    chrome.tabs.sendMessage(sender.tab.id, { frame }).then(answer, () => answer(false));
    return true;
  }
  if (!isHost(host) || (turn !== "on" && turn !== "off")) return;
  next(() => (turn === "on" ? turnOn(host) : turnOff(host))).then(() => answer(true));
  return true;
});

chrome.commands.onCommand.addListener(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, "open").catch(() => {});
});

/** @param {string} origin a match pattern; only those of one host are ours */
function hostOf(origin) {
  return /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1];
}
