/**
 * The frame beside a composer. The agent speaks first: its first message brings the port that everything else goes
 * over. Whatever the page itself posts is ignored, and nothing is ever posted to it.
 */
import { panel } from "./facts_first.js";
import { start } from "./live/core.js";
import { failed } from "./live/failed.js";

/** @type {Promise<MessagePort>} */
const line = new Promise((resolve) => {
  // Listens before anything is awaited: the agent speaks as soon as this frame has loaded, and only once.
  addEventListener("message", function first(event) {
    const [port] = event.ports;
    if (event.source !== window.parent || event.data !== "facts-first" || !port) return;
    removeEventListener("message", first);
    resolve(port);
  });
});

const place = /** @type {HTMLElement} */ (document.getElementById("panel"));

/** Says plainly that the core is gone, in the least room that takes. */
async function giveUp() {
  const port = await line;
  place.replaceChildren(failed(resize));
  resize(false);

  /** @param {boolean} open */
  function resize(open) {
    const { width, height } = place.getBoundingClientRect();
    port.postMessage({ type: "size", width: Math.ceil(width), height: Math.ceil(height), open });
  }
}

// A trap in the core leaves it unusable; what it has shown no longer follows the message.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) giveUp();
});

try {
  await start();
  panel(place, await line);
} catch {
  giveUp();
}
