/**
 * Wakes for what no page of ours can do: to have the sites that the user has turned on registered after every install, update and start,
 * to come into the pages that are open then, to pass the shortcut on, and to answer frames that ask whose they are (line.js) or what the shortcut is. It is the only one that
 * writes what is kept (ask.js), and sleeps otherwise.
 */
import { changeChoice } from "./choices.js";
import { isHost } from "./host-names.js";
import { counted, isCounted } from "./live/counts.js";
import { checkSelected, putInMenu, takeSelected } from "./menu.js";
import { KEEPS_NOTHING } from "./private.js";
import { wordingOf } from "./refused.js";
import { changeRole } from "./roles/keep.js";
import "./rules.js";
import { shortcut } from "./shortcut.js";
import { comeInto, hostOf, isAllowed, KNOWN, register, reset, takeOver, turnOff, turnOn } from "./sites.js";
import { isPlace, keep, lists, quizToChange } from "./stored.js";

/** One after the other, for all of it reads the lists and writes them. */
let last = Promise.resolve();

/** @param {() => Promise<void>} act */
function next(act) {
  const done = last.then(act);
  last = done.catch(() => {});
  return last;
}

/** The same, and how it went. @param {() => Promise<void>} act @returns {Promise<import("./ask.js").Answer>} */
function outcome(act) {
  return new Promise((resolve) =>
    next(() =>
      act().then(
        () => resolve({ ok: true }),
        (error) => resolve({ error: wordingOf(error) }),
      ),
    ),
  );
}

chrome.runtime.onInstalled.addListener(putInMenu);
chrome.contextMenus.onClicked.addListener(checkSelected);

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") greet();
  return next(async () => {
    // without the lists, what has been registered stays
    await register().catch(() => {});
    const { on, off } = await lists();
    const allowed = [];
    for (const host of [...KNOWN, ...on]) if (!off.includes(host) && (await isAllowed(host))) allowed.push(host);
    // what was open at an install has no agent yet; at an update, one that is cut off
    await comeInto(allowed);
  });
});

/** Shows what this is, once. Not in a private window, where nothing should tell that somebody was there. */
async function greet() {
  const { incognito } = await firstWindow();
  if (!incognito) showWelcome();
}

/** The browser may still be starting: asked for and waited for at once, as its window may come between the two. @returns {Promise<chrome.windows.Window>} */
function firstWindow() {
  const { promise, resolve } = Promise.withResolvers();
  chrome.windows.onCreated.addListener(resolve);
  chrome.windows.getLastFocused().then(resolve, () => {});
  return promise.finally(() => chrome.windows.onCreated.removeListener(resolve));
}

async function showWelcome() {
  const url = chrome.runtime.getURL("welcome.html");
  // a window that is still opening takes no tab yet
  await chrome.tabs
    .create({ url })
    .catch(() => chrome.windows.create({ url }))
    .catch(() => {});
}

chrome.runtime.onStartup.addListener(() => next(register));

// the popup may be closed by the browser's own question, and the user may answer it anywhere
chrome.permissions.onAdded.addListener(({ origins = [] }) =>
  next(async () => {
    for (const host of origins.map(hostOf)) if (host) await turnOn(host);
  }),
);
chrome.permissions.onRemoved.addListener(() => next(register));

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.tab && !isOurs(sender)) return;
  const { frame } = message ?? {};
  if (typeof frame === "string" && sender.tab?.id !== undefined) {
    chrome.tabs.sendMessage(sender.tab.id, { frame }).then(answer, () => answer(false));
    return true;
  }
  if (message?.shortcut === true) {
    shortcut().then(answer);
    return true;
  }
  if (message?.open === "roles") return void chrome.tabs.create({ url: chrome.runtime.getURL("roles.html#new") });
  if (message?.take === "selected") {
    takeSelected().then(answer, () => answer(null));
    return true;
  }
  const act = changeOf(message);
  if (!act) return;
  if (sender.tab?.incognito) return answer({ error: KEEPS_NOTHING });
  outcome(act).then(answer);
  return true;
});

/** Whether one of our own pages speaks, and not an agent in a page. @param {chrome.runtime.MessageSender} sender */
function isOurs({ url, origin }) {
  const ours = chrome.runtime.getURL("");
  return url?.startsWith(ours) || (origin !== undefined && `${origin}/` === ours);
}

/** What a message asks to have changed; nothing for what is no such message. @param {any} message @returns {(() => Promise<void>) | null} */
function changeOf(message) {
  const { turn, host, settings, place, site, quiz } = message ?? {};
  if (isHost(host) && (turn === "on" || turn === "off")) return () => (turn === "on" ? turnOn(host) : turnOff(host));
  if (isHost(site) && isPlace(place)) return () => keep({ places: { [site]: place } });
  if (message?.reset === true) return reset;
  if (isCounted(quiz)) return async () => keep({ quiz: counted(await quizToChange(), quiz) });
  if (typeof settings === "object" && settings !== null) return () => takeOver(settings);
  return changeRole(message ?? {}) ?? changeChoice(message ?? {});
}

chrome.commands.onCommand.addListener(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, "open").catch(() => {});
});
