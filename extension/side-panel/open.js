/**
 * Opens the browser's own side panel: Chromium's `sidePanel`, Firefox's sidebar. Both open only within a click of the user's, so nothing may be waited for
 * between: which window it is in is asked before.
 */
import { say } from "../words.js";

/** @typedef {{ open: () => Promise<void> }} Sidebar Firefox's */

/** A button that opens it; what is hidden around it is shown where the browser has one. @param {HTMLElement} button @param {(error: string) => void} done told why it did not open, or nothing when it did */
export async function letOpen(button, done) {
  const { sidebarAction, sidePanel } = /** @type {{ sidebarAction?: Sidebar, sidePanel?: typeof chrome.sidePanel }} */ (/** @type {unknown} */ (chrome));
  const window = await chrome.windows.getCurrent().catch(() => null);
  const windowId = window?.id;
  // a small window of its own has no room for it
  if (window?.type !== "normal" || windowId === undefined || !(sidebarAction || sidePanel)) return;
  button.addEventListener("click", () => {
    const opening = sidebarAction ? sidebarAction.open() : sidePanel?.open({ windowId });
    opening?.then(
      () => done(""),
      () => done(say("side-panel.failed")),
    );
  });
  button.closest("[hidden]")?.removeAttribute("hidden");
}
