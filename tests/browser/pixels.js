/** What is on the screen: the one witness of what a page cannot be asked about. */
import assert from "node:assert/strict";
import { nextFrame } from "./composing.js";

/** The line under what is vague, on a light ground. */
export const VAGUE = "#a84a00";

/** Waits until a colour is seen. @param {import("puppeteer-core").Page} page @param {string} selector @param {string} colour */
export async function paintComes(page, selector, colour) {
  for (const until = Date.now() + 10_000; !(await colours(page, selector)).has(colour); await nextFrame(page)) {
    assert.ok(Date.now() < until, `Nothing in ${selector} has the colour ${colour}`);
  }
}

/**
 * How often each colour ("#rrggbb") is seen in an element's place.
 * @param {import("puppeteer-core").Page} page
 * @param {string} selector
 * @returns {Promise<Map<string, number>>}
 */
async function colours(page, selector) {
  const clip = await page.$eval(selector, (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const picture = await page.screenshot({ encoding: "base64", clip });
  // a page of the browser's own decodes it: the one that is tested may forbid images, and would notice
  const reader = await page.browser().newPage();
  try {
    const counts = await reader.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      /** @type {Record<string, number>} */
      const seen = {};
      for (let at = 0; at < data.length; at += 4) {
        const colour = `#${[data[at], data[at + 1], data[at + 2]].map((part) => (part ?? 0).toString(16).padStart(2, "0")).join("")}`;
        seen[colour] = (seen[colour] ?? 0) + 1;
      }
      return seen;
    }, picture);
    return new Map(Object.entries(counts));
  } finally {
    await reader.close();
    await page.bringToFront();
  }
}
