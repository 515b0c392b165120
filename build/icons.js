/** Draws extension/icons/*.png from icon.svg with Chromium: `node build/icons.js`. Run it when the drawing changes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const icons = fileURLToPath(new URL("../extension/icons/", import.meta.url));
const svg = readFileSync(`${icons}icon.svg`, "utf8");
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: asRoot });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `${icons}${size}.png`, omitBackground: true });
}
await browser.close();
