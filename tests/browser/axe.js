/**
 * axe-core (https://github.com/dequelabs/axe-core) at work in a page or a frame of ours. The driver puts its source in, which no policy of the page
 * forbids; it is never shipped.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** @typedef {import("puppeteer-core").Page | import("puppeteer-core").Frame} Where */

const SOURCE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What a theme decides: all the rest is the same in both. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What a page has, and a frame in a page need not have as well. */
const OF_PAGES = ["page-has-heading-one"];

/** @typedef {{ look: (where: Where, state: string) => Promise<void>, end: () => void }} Audit */

/**
 * Looks at one state after the other, light and dark; at the end nothing may have been found. The browsers take turns: in each the half of the rules
 * that no colour decides is tried in one of the themes, which makes no difference to them.
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
      const [first, second] = browser === "Firefox" ? ["dark", "light"] : ["light", "dark"];
      for (const theme of [second, first]) {
        const rules = isFrame ? Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])) : {};
        const options = theme === first ? { rules } : { runOnly: { type: "rule", values: OF_COLOURS } };
        found.push(...(await violations(where, theme ?? "", isFrame, options)).map((one) => `${state}, ${theme}: ${one}`));
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
