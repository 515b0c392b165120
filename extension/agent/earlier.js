"use strict";
/**
 * The mail that is quoted below a message: what the writer's own earlier message told in it is not asked for again. Reads it when the composer comes
 * into use, and when what is quoted has changed; the panel hears of it only then. Touches nothing; see types/ for how it is called.
 */
{
  const dom = FactsFirst.dom;

  /** So much of what is quoted is read, in characters. */
  const MOST = 20_000;

  /** What is cut off a message and nobody's mail. */
  const NO_MAIL = "[class*=signature i], [id*=signature i], [data-smartmail=gmail_signature], #_rc_sig, #proton-editor-toggle-container";

  /** A quoted line of plain text, and the marks before it. */
  const QUOTED_LINE = /^>[> ]*/;

  /** More parts than this no mail is quoted in, nor in more nodes; all of them together. */
  const PARTS = 200;
  const NODES = 5_000;

  FactsFirst.openEarlier = (root, profile, tell) => {
    let told = "";
    /** what is cut off, as it was at the last look @type {readonly Element[]} */
    let parts = [];
    const cuts = FactsFirst.cuts(profile.cut);

    /** @param {string} text */
    function say(text) {
      if (text === told) return;
      told = text;
      tell(text);
    }

    function quoted() {
      const all = /** @type {HTMLElement[]} */ ([...dom.querySelectorAll(root, cuts.skip)].slice(0, PARTS).filter((one) => !dom.matches(one, NO_MAIL)));
      let from = /** @type {HTMLElement | null} */ (dom.querySelector(root, cuts.skipFrom));
      for (let left = PARTS; from && left > 0; from = nextElement(from), left--) all.push(from);
      return outermost(all);
    }

    function readQuoted() {
      let [text, left] = ["", NODES];
      for (const one of quoted()) {
        if (left <= 0 || text.length > MOST) break;
        const read = FactsFirst.readAll(one, left);
        left -= read.nodes;
        text += text === "" || read.text === "" ? read.text : `\n\n${read.text}`;
      }
      return text.slice(0, MOST);
    }

    function cutOff() {
      return [...dom.querySelectorAll(root, `${cuts.skip}, ${cuts.skipFrom}`)].slice(0, PARTS);
    }

    function look() {
      if (dom.isTextarea(root)) return say(FactsFirst.isTooLong(root) ? "" : quotedLines(root.value));
      parts = cutOff();
      say(readQuoted());
    }

    return {
      look,
      lookIfChanged: FactsFirst.sparingly(() => {
        if (dom.isTextarea(root)) return look();
        const now = cutOff();
        if (now.length !== parts.length || now.some((one, at) => one !== parts[at])) look();
      }),
      forget() {
        told = "";
        parts = [];
      },
    };
  };

  /** @param {Element} element */
  function nextElement(element) {
    let next = dom.nextSibling(element);
    while (next && dom.nodeType(next) !== 1) next = dom.nextSibling(next);
    return /** @type {HTMLElement | null} */ (next);
  }

  /** Without those that stand within another. @param {readonly HTMLElement[]} all */
  function outermost(all) {
    /** @type {HTMLElement[]} */
    const kept = [];
    for (const one of all) if (!kept.some((other) => dom.contains(other, one))) kept.push(one);
    return kept;
  }

  /** No further than it is read: there may be a hundred thousand. @param {string} text */
  function quotedLines(text) {
    let [quoted, from] = ["", 0];
    while (from < text.length && quoted.length <= MOST) {
      const next = text.indexOf("\n", from);
      const end = next < 0 ? text.length : next;
      const mark = text[from] === ">" ? QUOTED_LINE.exec(text.slice(from, end))?.[0] : undefined;
      if (mark !== undefined) quoted += `${text.slice(from + mark.length, end)}\n`;
      from = end + 1;
    }
    return quoted.slice(0, -1).slice(0, MOST);
  }
}
