/**
 * Light or dark as the user has chosen it; else our pages follow the browser, and frames in a page that page. Every page of ours loads this.
 *
 * In a frame it holds for the body only: a root whose scheme is not that of its frame would get an opaque ground.
 */
import { theme } from "./stored.js";

const at = parent === self ? document.documentElement : document.body;

chrome.storage.onChanged.addListener((changes) => {
  if ("theme" in changes) follow();
});
follow();

async function follow() {
  at.dataset["chosen"] = await theme();
}
