/** What is marked is told apart without any colour: by the shape of its line in the message, and in words everywhere else. (forced.test.js does the same in forced colours.) */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers, SITE } from "./browsers.js";
import { click, markComes, marks, marksCome, panel, score, type } from "./composing.js";
import { pictureOf } from "./pixels.js";
import { FactsFirst, fiveShapes, MESSAGE, SHAPE, WORDS } from "./shapes.js";
import { tipAt } from "./tip.js";

inBothBrowsers(({ newPage }) => {
  async function written(path = "plain") {
    const page = await newPage();
    await page.goto(`https://${SITE}/${path}`);
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, path === "dark" ? "vague-dark" : "vague", "competitive salary");
    await score(await panel(page));
    return page;
  }

  test("the lines of the five marks have five shapes, the same on light and on dark", async () => {
    const page = await written();
    await fiveShapes(page);
    await page.close();
  });

  test("in the message no two kinds look alike in black and white, and none like plain words", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.addStyleTag({ content: "#message { line-height: 40px; color: transparent }" });
    await page.click("#message");
    await type(page, MESSAGE);
    await markComes(page, "vague", "competitive salary");
    /** @type {Map<string, string>} */
    const rows = new Map();
    for (const [state, words] of WORDS) {
      const rect = await page.evaluate(
        (state, words) => {
          const all = [...CSS.highlights].flatMap(([name, ranges]) => (name.endsWith(`-${state}`) ? [...ranges] : []));
          const range = /** @type {Range} */ (all.find((range) => String(range).includes(words)));
          const { left, bottom } = range.getBoundingClientRect();
          return { x: Math.round(left), y: Math.round(bottom) - 3, width: 30, height: 12 };
        },
        state,
        words,
      );
      const picture = await pictureOf(page, rect);
      rows.set(state, picture);
    }
    assert.equal(new Set(rows.values()).size, 5, [...rows].map(([state, picture]) => `${state}\n${picture}`).join("\n\n"));
    for (const [state, picture] of rows) assert.match(picture, /#/, `${state} has a line`);
    await page.close();
  });

  test("a remark on a technology is drawn over the technology's own line, which is not there then, and the tip is the remark's", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["Hi Priya,", "I am hiring at Northwind: we use Java Script, NodeJS, Rust.", "You bring 40+ years of Kubernetes."]);
    await markComes(page, "problem", "40+ years of Kubernetes");
    const now = await marksCome(page, (now) => now.some(([state, words]) => state === "stated" && words === "Rust"), "Rust is marked");
    assert.deepEqual(
      now.filter(([state]) => state === "stated").map(([, words]) => words),
      ["Rust"],
    );
    const priorities = await page.evaluate(() =>
      Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name.replace(/^[a-z]{16}-/, ""), highlight.priority])),
    );
    assert.ok(
      (priorities["problem"] ?? 0) > (priorities["stated"] ?? 9) && (priorities["note"] ?? 0) > (priorities["stated"] ?? 9),
      JSON.stringify(priorities),
    );
    await tipAt(page, "problem", "Java Script", "should be JavaScript");
    await page.mouse.move(2, 2);
    await tipAt(page, "note", "NodeJS", "is written Node.js");
    await page.close();
  });

  test("a technology that is put right has its own line again", async () => {
    const page = await newPage();
    await page.goto(`https://${SITE}/plain`);
    await page.click("#message");
    await type(page, ["Hi Priya,", "I am hiring at Northwind: we use Java Script, and Rust."]);
    await markComes(page, "problem", "Java Script");
    assert.ok(!(await marks(page)).some(([state, words]) => state === "stated" && words.startsWith("Java")));
    const { frame } = await tipAt(page, "problem", "Java Script", "should be JavaScript");
    await click(page, frame, ".act");
    await markComes(page, "stated", "JavaScript");
    await page.close();
  });

  test("the tip says of what kind its mark is, on a line of the same shape", async () => {
    const page = await written();
    /** @type {Set<string>} */
    const shapes = new Set();
    for (const [state, words, title, sign] of WORDS) {
      const { frame } = await tipAt(page, state, words, title);
      assert.equal(await frame.$eval(".sign", (one) => one.textContent), sign);
      const shape = await frame.$eval(
        ".sign",
        (one, parts) => {
          const style = getComputedStyle(one);
          return parts.map((part) => style[part]).join(" ");
        },
        SHAPE,
      );
      const own = /text-decoration: (underline \w+ [\d.]+px)/.exec(
        FactsFirst.marksCss("highlight")
          .split("\n")
          .find((rule) => rule.startsWith(`::highlight(facts-first-${state})`)) ?? "",
      )?.[1];
      assert.equal(shape, own, state);
      shapes.add(shape);
      await page.mouse.move(2, 2);
    }
    assert.equal(shapes.size, 5);
    await page.close();
  });

  test("the panel says in words, and by a shape, what is vague, what is missing, what is wrong and what is worth a look", async () => {
    const page = await written();
    const frame = await panel(page);
    await click(page, frame, "[data-do=open]");
    await frame.waitForSelector("[data-do=close]");
    const words = await frame.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
    assert.match(words, /Pay · vague .*Remote · not said .*Fix before sending .*is not filled in .*Worth another look .*is written Node\.js/);
    const borders = await frame.$$eval(".tile", (all) => Object.fromEntries(all.map((one) => [one.className, getComputedStyle(one).borderStyle])));
    assert.deepEqual(borders, { "tile is-vague": "dashed", "tile is-stated": "solid", "tile is-missing": "dotted" });
    const icons = await frame.$$eval(".looks .icon[data-line]", (all) =>
      all.map((one) => `${one.getAttribute("data-line")} ${one.querySelector("path")?.getAttribute("d")}`),
    );
    assert.equal(new Set(icons).size, 2, `${icons}`);
    assert.equal(new Set(icons.map((icon) => icon.split(" ")[0])).size, 2);
    await page.close();
  });
});
