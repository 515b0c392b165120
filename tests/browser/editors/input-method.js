/** Words by way of an input method, as they are written in Japanese: they stand in the text, underlined, until they are accepted. */

/** @typedef {import("./writing.js").Writing} Writing */

/** @param {Writing} writing @param {string[]} stages what stands there on the way; the last is accepted */
export async function compose({ page, browser }, stages) {
  const last = stages.at(-1) ?? "";
  if (browser === "Chromium") {
    const session = await page.createCDPSession();
    for (const text of stages) await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send("Input.insertText", { text: last });
    await session.detach();
  } else {
    await page.keyboard.sendCharacter(last);
  }
}
