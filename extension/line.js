/**
 * The line to the agent. It speaks first: its first message brings the port that everything else goes over, and names the site. Whatever
 * the page itself posts is ignored, and nothing is ever posted to it.
 *
 * A page that has learnt our address could put this frame into itself and speak as the agent does. So the address that the agent loads
 * ends in a word that it has just made up; the first message repeats it; and the agent is asked, by the extension's own messages, whether
 * the word is its own. It says so once. A frame that no agent answers for has no line.
 */

/** @typedef {{ port: MessagePort, site: string }} Line `site` is the only one for which this frame keeps anything */

const word = location.search.slice(1);
// the address that this frame goes by from here on holds no word
if (word) history.replaceState(null, "", location.pathname);

/** Never resolved in a frame that is not the agent's. @type {Promise<Line>} */
export const line = open();

async function open() {
  // listens before anything is awaited: the agent speaks as soon as this frame has loaded, and only once
  const spoken = firstMessage();
  const isOurs = word !== "" && (await isVouchedFor().catch(() => false));
  return isOurs ? spoken : new Promise(() => {});
}

/** @returns {Promise<Line>} */
function firstMessage() {
  return new Promise((resolve) => {
    addEventListener("message", function hear({ isTrusted, source, data, ports: [port] }) {
      if (!isTrusted || source !== parent || !word || data?.word !== word || typeof data.site !== "string" || !port) return;
      removeEventListener("message", hear);
      resolve({ port: inText(port), site: data.site });
    });
  });
}

/** What goes to the agent goes as text: Firefox has a content script read an object of another page through a wrapper, property by property, which took
 * longer for the marks of a long message than all else that a key does. @param {MessagePort} port */
function inText(port) {
  const post = port.postMessage.bind(port);
  port.postMessage = (/** @type {unknown} */ message) => post(JSON.stringify(message));
  return port;
}

/** Asked while the core is still being loaded. Firefox lets a frame in a page speak to the background page only, which passes it on. */
async function isVouchedFor() {
  /** @type {WhoseFrame} */
  const question = { frame: word };
  if (!chrome.tabs) return (await chrome.runtime.sendMessage(question)) === true;
  const tab = await chrome.tabs.getCurrent();
  return tab?.id !== undefined && (await chrome.tabs.sendMessage(tab.id, question)) === true;
}
