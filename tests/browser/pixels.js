/** What is on the screen: the one witness of what a page cannot be asked about. */
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { nextFrame } from "./composing.js";

/** The line under what is vague, on a light ground and on a dark one. */
export const VAGUE = "#a84a00";
export const VAGUE_ON_DARK = "#fbbf24";

/** Waits until a colour is seen. @param {import("puppeteer-core").Page} page @param {string} selector @param {string} colour */
export async function paintComes(page, selector, colour) {
  for (const until = Date.now() + 30_000; !(await colours(page, selector)).has(colour); await nextFrame(page)) {
    assert.ok(Date.now() < until, `Nothing in ${selector} has the colour ${colour}`);
  }
}

/** Waits until a colour is seen no more. @param {import("puppeteer-core").Page} page @param {string} selector @param {string} colour */
export async function paintGoes(page, selector, colour) {
  for (const until = Date.now() + 30_000; (await colours(page, selector)).has(colour); await nextFrame(page)) {
    assert.ok(Date.now() < until, `Something in ${selector} still has the colour ${colour}`);
  }
}

/**
 * The colours ("#rrggbb") that are seen in an element's place.
 * @param {import("puppeteer-core").Page} page
 * @param {string} selector
 * @returns {Promise<Set<string>>}
 */
async function colours(page, selector) {
  const clip = await page.$eval(selector, (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  // decoded here and not in the page, which may forbid images, and would notice
  return coloursOf(Buffer.from(await page.screenshot({ clip })));
}

/** From where to where a colour is seen in an element, as parts of its width. @param {import("puppeteer-core").Page} page @param {string} selector @param {string} colour */
export async function extentOf(page, selector, colour) {
  const clip = await page.$eval(selector, (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const { width, pixels } = read(Buffer.from(await page.screenshot({ clip })));
  const wanted = Number.parseInt(colour.slice(1), 16);
  const at = pixels.flatMap((pixel, index) => (pixel === wanted ? [(index % width) / width] : []));
  return { from: Math.min(...at), to: Math.max(...at) };
}

/** Lines of what is seen in a box of the page: "#" where it is darker than the ground, "." where it is not. @param {import("puppeteer-core").Page} page @param {{ x: number, y: number, width: number, height: number }} clip */
export async function pictureOf(page, clip) {
  const { width, pixels } = read(Buffer.from(await page.screenshot({ clip })));
  // a faint wash is no shape
  const drawn = pixels.map((colour) => (lightness(colour) < 0.7 ? "#" : "."));
  return Array.from({ length: drawn.length / width }, (_, row) => drawn.slice(row * width, (row + 1) * width).join("")).join("\n");
}

/** @param {number} colour */
function lightness(colour) {
  return (0.2126 * (colour >> 16) + 0.7152 * ((colour >> 8) & 255) + 0.0722 * (colour & 255)) / 255;
}

/** @param {Buffer} png */
function coloursOf(png) {
  return new Set([...new Set(read(png).pixels)].map((colour) => `#${colour.toString(16).padStart(6, "0")}`));
}

/** Of a PNG as browsers write it: eight bits a channel, no palette, not interlaced. @param {Buffer} png @returns {{ width: number, pixels: number[] }} */
function read(png) {
  const [width, channels] = [png.readUInt32BE(16), png[25] === 6 ? 4 : 3];
  const parts = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const data = inflateSync(Buffer.concat(parts));
  const line = width * channels;
  /** @type {number[]} */
  const pixels = [];
  let above = new Uint8Array(line);
  for (let at = 0; at < data.length; at += line + 1) {
    const row = new Uint8Array(data.subarray(at + 1, at + 1 + line));
    for (let x = 0; x < line; x++) {
      const [left, up, corner] = [row[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0];
      row[x] = (row[x] ?? 0) + predicted(data[at] ?? 0, left, up, corner);
    }
    for (let x = 0; x < line; x += channels) pixels.push(((row[x] ?? 0) << 16) | ((row[x + 1] ?? 0) << 8) | (row[x + 2] ?? 0));
    above = row;
  }
  return { width, pixels };
}

/** What a line of a PNG is counted from (its filter types 0 to 4). @param {number} filter @param {number} left @param {number} up @param {number} corner */
function predicted(filter, left, up, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
