/**
 * Keeps where the pill was dropped, by site. Asked and told by the agent, and only of the site that its first message named: whoever else
 * might come to hold the line can neither read nor write what is kept for another.
 */
import { ask } from "./ask.js";
import { isPrivate } from "./private.js";
import { isPlace, placeOn } from "./stored.js";

/** Without storage the pill stays where it was dropped until the page is left; `told` hears each time why it was not kept, or nothing when it was.
 * @param {MessagePort} port @param {string} own @param {(error: string) => void} [told] */
export function keepPlace(port, own, told) {
  /** one after the other: what is asked for has been kept before */
  let last = Promise.resolve();
  port.addEventListener("message", ({ data }) => {
    if (data?.site === own) last = last.then(() => hear(data)).catch(() => {});
  });

  /** @param {any} data */
  async function hear({ type, place }) {
    // there it stays where it was dropped until the page is left
    if (type === "keep" && isPlace(place) && !(await isPrivate())) {
      const error = await ask({ place, site: own });
      told?.(error);
    }
    if (type !== "site") return;
    const kept = await placeOn(own);
    if (kept) port.postMessage({ type: "kept", place: kept });
  }
}
