/**
 * Follows the active tab of this window, and the agents in it: where one says that it is there, a port to its frame is opened. Their words go to
 * `relay`; an agent takes a port from this page only, and this page hears agents of the tab only.
 */

/** A line to the agent of one frame. @typedef {{ readonly name: string, isOpen: () => boolean, post: (message: FromSidePanel) => void }} Line */
/** @typedef {{ heard: (line: Line, message: ToSidePanel) => void, closed: (line: Line) => void, without: (tab: chrome.tabs.Tab | undefined, isThere: boolean) => void }} Composers */

/** The name of the ports, by which an agent knows them. */
const NAME = "side panel";

/** A page's scripts may come after the browser has called it complete: so often it is asked again, after so many milliseconds. */
const AGAIN = { most: 3, after: 1_000 };

/** @param {Composers} composers */
export async function followTab({ heard, closed, without }) {
  const [window, own] = await Promise.all([chrome.windows.getCurrent(), chrome.tabs.getCurrent()]);
  /** the tab that is followed */
  let tabId = chrome.tabs.TAB_ID_NONE;
  /** by frame @type {Map<number, { port: chrome.runtime.Port, line: Line }>} */
  const lines = new Map();
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  chrome.runtime.onMessage.addListener((message, { id, tab, frameId }) => {
    /** @type {Partial<ComposerIsHere> | null} */
    const told = message;
    if (told?.composer === "here" && id === chrome.runtime.id && tab?.id === tabId && frameId !== undefined) open(frameId);
  });
  chrome.tabs.onActivated.addListener(({ windowId }) => windowId === window.id && turn());
  // the agents of the page that was there before are gone
  chrome.tabs.onUpdated.addListener((id, { status }) => id === tabId && status === "complete" && look());
  // a site was turned on or off
  chrome.storage.onChanged.addListener((changes, area) => area === "local" && ("on" in changes || "off" in changes) && look());
  await turn();

  /** To the tab that is active now. In a tab of its own this page stays with the one that was active before. */
  async function turn() {
    const now = ++asked;
    const [tab] = await chrome.tabs.query({ active: true, windowId: window.id }).catch(() => []);
    if (now !== asked || (own && tab?.id === own.id)) return;
    for (const frame of [...lines.keys()]) close(frame);
    tabId = tab?.id ?? chrome.tabs.TAB_ID_NONE;
    await look();
  }

  /** Asks who is there. Agents that have a port already say so no second time. @param {number} [left] so often it is asked again */
  async function look(left = AGAIN.most) {
    clearTimeout(later);
    const now = ++asked;
    /** @type {WhereIsComposer} */
    const question = { composer: "where?" };
    const isThere = (await chrome.tabs.sendMessage(tabId, question).catch(() => false)) === true;
    const tab = await chrome.tabs.get(tabId).catch(() => undefined);
    if (now !== asked || lines.size > 0) return;
    without(tab, isThere);
    if (!isThere && left > 0) later = setTimeout(look, AGAIN.after, left - 1);
  }

  /** @param {number} frameId */
  function open(frameId) {
    // whoever says so has none, or none any more
    close(frameId);
    const port = chrome.tabs.connect(tabId, { frameId, name: NAME });
    /** @type {Line} */
    const line = {
      name: `${tabId} ${frameId}`,
      isOpen: () => lines.get(frameId)?.port === port,
      post: (message) => port.postMessage(message),
    };
    lines.set(frameId, { port, line });
    port.onMessage.addListener((/** @type {ToSidePanel} */ message) => heard(line, message));
    port.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      if (line.isOpen()) close(frameId);
    });
  }

  /** @param {number} frameId */
  function close(frameId) {
    const there = lines.get(frameId);
    lines.delete(frameId);
    there?.port.disconnect();
    if (there) closed(there.line);
  }
}
