/**
 * The line to the agent. It speaks first: its first message brings the port that everything else goes over. Whatever the page itself
 * posts is ignored, and nothing is ever posted to it.
 */

/** @type {Promise<MessagePort>} */
export const line = new Promise((resolve) => {
  // Listens before anything is awaited: the agent speaks as soon as this frame has loaded, and only once.
  addEventListener("message", function first(event) {
    const [port] = event.ports;
    if (event.source !== window.parent || event.data !== "facts-first" || !port) return;
    removeEventListener("message", first);
    resolve(port);
  });
});
