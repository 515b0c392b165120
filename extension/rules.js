/**
 * Gives an agent the rules of its marks for as long as it has some, under the names that it has thought of (agent/rules.js). As the
 * user's own sheet they are in no list that a page can read, and reach into shadow roots.
 */

/** @type {Promise<string> | null} */
let sheet = null;

/** One after the other: rules that go must have come before. */
let last = Promise.resolve();

chrome.runtime.onMessage.addListener((message, { tab, frameId }) => {
  const { rules, prefix, everywhere } = message ?? {};
  if (tab?.id === undefined || frameId === undefined || (rules !== "come" && rules !== "go") || !/^[a-z]{16}-$/.test(prefix)) return;
  // a composer in a frame of the page's own origin: which one, only the agent knows
  const target = everywhere && frameId === 0 ? { tabId: tab.id, allFrames: true } : { tabId: tab.id, frameIds: [frameId] };
  last = last
    .then(async () => {
      const css = (await read()).replaceAll("facts-first-", prefix);
      await chrome.scripting[rules === "come" ? "insertCSS" : "removeCSS"]({ target, css, origin: "USER" });
    })
    .catch(() => {});
});

function read() {
  sheet ??= fetch(chrome.runtime.getURL("agent/marks.css")).then((file) => file.text());
  // what could not be read is read again when somebody asks next
  sheet.catch(() => (sheet = null));
  return sheet;
}
