/**
 * axe-core (https://github.com/dequelabs/axe-core) at work in a page or a frame of ours. The driver puts its source in, which no policy of the page
 * forbids; it is never shipped.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inTurn } from "./browsers.js";

/** @typedef {import("puppeteer-core").Page | import("puppeteer-core").Frame} Where */

const SOURCE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What a page has, and a frame in a page need not have as well. */
const OF_PAGES = ["page-has-heading-one"];

/** @typedef {{ look: (where: Where, state: string) => Promise<void>, end: () => void }} Audit */

/**
 * Looks at one state after the other; at the end nothing may have been found. Every browser looks at all of them, and they take turns with the themes.
 * @param {string} browser @returns {Audit}
 */
export function audit(browser) {
  /** @type {string[]} */
  const found = [];
  let looks = 0;
  return {
    async look(where, state) {
      looks++;
      const isFrame = "parentFrame" in where && where.parentFrame() !== null;
      const rules = isFrame ? Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])) : {};
      for (const theme of inTurn(browser, ["light", "dark"])) {
        found.push(...(await violations(where, theme, isFrame, { rules })).map((one) => `${state}, ${theme}: ${one}`));
      }
    },
    end() {
      assert.ok(looks > 0, "something was looked at");
      assert.equal([...new Set(found)].join("\n"), "");
    },
  };
}

/** Each with the rule, and where. A frame of ours is see-through, and stands on the ground of a message. @param {Where} where @param {string} theme @param {boolean} isFrame
 * @param {object} options @returns {Promise<string[]>} */
async function violations(where, theme, isFrame, options) {
  if (!(await where.evaluate(() => "axe" in globalThis))) await where.evaluate(SOURCE);
  return where.evaluate(
    async (theme, isFrame, options) => {
      const root = document.documentElement;
      const before = root.dataset["theme"];
      root.dataset["theme"] = theme;
      if (isFrame) root.style.backgroundColor = theme === "dark" ? "#1f1f1f" : "#ffffff";
      // no colour is on its way any more
      for (const animation of document.getAnimations()) animation.finish();
      const { axe } = /** @type {any} */ (globalThis);
      // what is in frames is looked at there; their own line to each other would be the page's
      const { violations } = await axe.run(document, { iframes: false, preload: false, resultTypes: ["violations"], ...options });
      if (before === undefined) delete root.dataset["theme"];
      else root.dataset["theme"] = before;
      root.style.backgroundColor = "";
      return violations.flatMap((/** @type {any} */ { id, nodes }) =>
        nodes.map((/** @type {any} */ { target, html, any, all, none }) => {
          const [why] = [...any, ...all, ...none].map(({ message }) => message);
          return `${id} at ${target.join(" ")}: ${why} ${html.slice(0, 160)}`;
        }),
      );
    },
    theme,
    isFrame,
    options,
  );
}
