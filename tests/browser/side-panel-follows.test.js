/** The panel in the browser's own side panel goes with its window from tab to tab, and with the writer from composer to composer. */
import { test } from "node:test";
import { ELSEWHERE, inBothBrowsers, SITE, WEBMAIL } from "./browsers.js";
import { contentComes, markComes, marksCome, MESSAGE, score, type } from "./composing.js";
import { ANSWERS, answersAre, isAside, press, saysSoon, sidePanels, WAITING } from "./side-panel.js";
import { says, settingsPage } from "./turning-on.js";
import { TEXTS } from "./unsure-texts.js";

const AT = { selector: "#message" };

/** Not marked unless its writer asks for it. */
const ASKED = TEXTS.unsure;

inBothBrowsers(({ name, newPage: openPage }) => {
  const { newPage, written } = sidePanels({ newPage: openPage });

  test("of two composers it shows the one used last, and each keeps what its writer said of it, wherever that was said", async () => {
    const { page, frame, side } = await written([ASKED]);
    await press(side, "[data-do=check]");
    await markComes(page, "stated", "Rust");
    await answersAre(side, ["Pay · not said", "Stack", "Remote · not said", "Flexibility · not said"]);
    await page.click("#plain");
    await type(page, MESSAGE);
    await answersAre(side, ANSWERS);
    await page.click("#message");
    await answersAre(side, ["Pay · not said", "Stack", "Remote · not said", "Flexibility · not said"]);
    await markComes(page, "stated", "Rust");
    // said in the page, it holds beside it
    await press(frame, "[data-do=open]");
    await press(frame, '[data-do="no job"]');
    await saysSoon(side, (words) => words.includes("You said that this message is not about a job"));
    await marksCome(page, (now) => now.length === 0, "nothing is marked");
    await press(side, "[data-do=check]");
    await markComes(page, "stated", "Rust");
  });

  test("it goes with its window from tab to tab, and says in plain words where there is nothing to check", async () => {
    const { page, frame, side } = await written();
    const other = await newPage();
    await other.goto(`https://${WEBMAIL}/plain`);
    await saysSoon(side, (words) => words === WAITING);
    await score(frame, 1);
    await other.click("#message");
    await other.keyboard.type("We are hiring a senior Rust engineer, fully remote, for £70,000 to £85,000 a year.");
    await answersAre(side, ["Pay", "Stack", "Remote", "Flexibility · not said"]);
    await page.bringToFront();
    await answersAre(side, ANSWERS);
    await isAside(frame);
    // from here on the other tab may say what it likes
    await other.$eval("#message", (one) => void (one.textContent = "I hire a Kotlin engineer."));
    await page.keyboard.type(" ");
    await answersAre(side, ANSWERS);
    await page.goto(`https://${ELSEWHERE}/plain`);
    await saysSoon(side, (words) => words.startsWith("Facts First isn’t on for this page."));
    await page.goto(`https://${SITE}/plain`);
    await saysSoon(side, (words) => words === WAITING);
    await page.close();
    await saysSoon(side, (words) => words.includes("Kotlin") || words === WAITING);
  });

  test("a composer that has lost the focus is still shown, and followed until it is gone", async () => {
    const { page, side } = await written();
    await answersAre(side, ANSWERS);
    await page.focus("#send");
    await press(side, '[data-do="add pay"]');
    await contentComes(page, AT, (text) => !text.includes("competitive salary"));
    await page.focus("#send");
    await page.$eval("#message", (one) => void (one.textContent = "I am hiring a senior Rust engineer, fully remote."));
    await answersAre(side, ["Pay · not said", "Stack", "Remote", "Flexibility · not said"]);
    await page.$eval("#message", (one) => one.remove());
    await saysSoon(side, (words) => words === WAITING);
  });

  test("where the site is switched off it says so, and comes back with it", async () => {
    const { page, frame, side } = await written();
    await isAside(frame);
    const options = await settingsPage({ newPage, name });
    const flip = async (/** @type {"On" | "Off"} */ state) => {
      await options.bringToFront();
      await options.focus(`[data-host="${SITE}"]`);
      await options.keyboard.press("Enter");
      await says(options, SITE, state);
      await page.bringToFront();
    };
    await flip("Off");
    await saysSoon(side, (words) => words.startsWith("Facts First is turned off on Gmail."));
    await flip("On");
    await saysSoon(side, (words) => words === WAITING || words.includes("competitive salary"));
    await page.click("#message");
    await page.keyboard.type(" ");
    await answersAre(side, ANSWERS);
    await options.close();
  });
});
