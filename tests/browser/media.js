/** What the user asks of every page in the system's settings. */

/** The same for Firefox, which takes it at its start. */
export const FORCED = { "ui.useAccessibilityTheme": 1, "ui.prefersReducedMotion": 1, "browser.display.document_color_use": 2 };

/** Few colours, the user's own, and nothing that moves. Chromium lets a test say so, in a page and in the frames of ours in it. @param {import("puppeteer-core").Page | import("puppeteer-core").Frame} where @param {"light" | "dark"} [ground] */
export async function forceColours(where, ground = "light") {
  const features = [
    { name: "forced-colors", value: "active" },
    { name: "prefers-reduced-motion", value: "reduce" },
    { name: "prefers-color-scheme", value: ground },
  ];
  // a frame of another origin has a line of its own to the browser, which puppeteer does not show
  const page = "page" in where ? where.page() : where;
  if (page.browser().process()?.spawnfile.includes("firefox")) return;
  const client =
    "page" in where ? /** @type {{ client: import("puppeteer-core").CDPSession }} */ (/** @type {unknown} */ (where)).client : await page.createCDPSession();
  await client.send("Emulation.setEmulatedMedia", { features });
}
