/** In forced colours (a high contrast theme), where no colour of ours is left, the shapes are. Each browser takes these settings its own way, so each is started for it. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, SITE } from "./browsers.js";
import { markComes, panel, score, type } from "./composing.js";
import { FORCED, forceColours } from "./media.js";
import { startServer } from "./server.js";
import { fiveShapes, MESSAGE } from "./shapes.js";
import { tipAt } from "./tip.js";

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server?.stop());

for (const [name, start] of BROWSERS) {
  test(`${name}: in forced colours the marks have the system's colours and the same five shapes`, async () => {
    const browser = await start({ prefs: FORCED });
    try {
      const page = await browser.newPage();
      await forceColours(page);
      await page.goto(`https://${SITE}/plain`);
      assert.equal(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
      await page.click("#message");
      await type(page, MESSAGE);
      await markComes(page, "vague", "competitive salary");
      const styles = await fiveShapes(page);
      assert.equal(new Set(styles.map(({ line }) => line)).size, 1, "no colour tells them apart");
      assert.equal(new Set(styles.map(({ ground }) => ground)).size, 1);
      assert.ok(
        styles.every(({ line, ground }) => line !== ground),
        "a line is seen on its ground",
      );
      assert.ok(
        styles.every(({ depth }) => depth <= 1),
        "and is all on it",
      );
      const frame = await panel(page);
      await score(frame);
      await forceColours(frame);
      assert.equal(await frame.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
      const tiles = await frame.$$eval(".pill .tile", (all) => all.map((one) => getComputedStyle(one).borderStyle));
      assert.deepEqual(tiles, ["dashed", "solid", "dotted", "dotted"]);
      const { frame: tip } = await tipAt(page, "note", "NodeJS", "is written Node.js");
      await forceColours(tip);
      assert.match(await tip.$eval(".sign", (one) => getComputedStyle(one).textDecoration), /dotted/);
    } finally {
      await browser.close();
    }
  });
}
