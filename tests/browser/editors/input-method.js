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
    // Firefox lets a driver play an input method in its own window only (lost.test.js). Here only its announcements are played, to the agent and the editor alike, around words
    // that come by key: this shows that nothing is read in between and all of it after, not what the editor does with unaccepted words.
    await page.evaluate(announce, "compositionstart", "");
    await page.keyboard.type(last);
    await page.evaluate(announce, "compositionend", last);
  }
}

/** Runs in the page. @param {string} type @param {string} data */
function announce(type, data) {
  mounted?.root.dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
}
