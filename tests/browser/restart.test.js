/** The browser is closed and started again: what the user has set is as it was, and works without a word. */
import { after, before, test } from "node:test";
import { BROWSERS, ELSEWHERE, SITE, WEBMAIL } from "./browsers.js";
import { markComes, panel, seen } from "./composing.js";
import { newProfile } from "./profile.js";
import { startServer } from "./server.js";
import { nothingComes, says, settingsPage, turnOn, writtenAt } from "./turning-on.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server?.stop());

for (const [name] of BROWSERS) {
  test(`${name}: a site that was turned on is on after a restart, and one that was switched off is off`, async () => {
    const profile = await newProfile(name);
    try {
      await session(async (browser) => {
        const options = await settingsPage(browser);
        await options.click(`[data-host="${WEBMAIL}"]`);
        await says(options, WEBMAIL, "Off");
        await turnOn(browser, options, ELSEWHERE);
      });
      await session(async (browser) => {
        const page = await writtenAt(browser, ELSEWHERE);
        await markComes(page, "vague", "competitive salary");
        await seen(page, await panel(page));
        await nothingComes(browser, await writtenAt(browser, WEBMAIL));
        const options = await settingsPage(browser);
        await says(options, ELSEWHERE, "On");
        await says(options, WEBMAIL, "Off");
        await says(options, SITE, "On");
        // registered once, and not once more by the start
        await options.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 2);
      });
    } finally {
      await profile.remove();
    }

    /** @param {(browser: import("./turning-on.js").In) => Promise<void>} play */
    async function session(play) {
      const browser = await profile.start();
      try {
        await play({ name, newPage: () => browser.newPage() });
      } finally {
        await browser.close();
      }
    }
  });
}
