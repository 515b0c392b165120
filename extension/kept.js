/**
 * Keeps where the pill was dropped, by site. Asked and told by the agent, and only of the site that its first message named: whoever else
 * might come to hold the line can neither read nor write what is kept for another.
 */
import { isPlace, keep, placeOn } from "./stored.js";

/** Without storage the pill stays where it was dropped until the page is left. @param {MessagePort} port @param {string} own */
export function keepPlace(port, own) {
  port.addEventListener("message", async ({ data }) => {
    if (data?.site !== own) return;
    try {
      if (data.type === "keep" && isPlace(data.place)) await keep({ places: { [own]: data.place } });
      if (data.type !== "site") return;
      const place = await placeOn(own);
      if (place) port.postMessage({ type: "kept", place });
    } catch {
      // nothing is lost but a habit of the pill's
    }
  });
}
