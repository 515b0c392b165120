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

  /** More parts than this no mail is quoted in. */
  const PARTS = 200;

  FactsFirst.openEarlier = (root, profile, tell) => {
    let told = "";
    let count = -1;
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

    return {
      look() {
        if (dom.isTextarea(root)) return say(FactsFirst.isTooLong(root) ? "" : quotedLines(root.value));
        count = dom.querySelectorAll(root, `${cuts.skip}, ${cuts.skipFrom}`).length;
        say(
          quoted()
            .map((one) => FactsFirst.readAll(one))
            .join("\n\n")
            .slice(0, MOST),
        );
      },
      lookIfChanged() {
        if (dom.isTextarea(root) || dom.querySelectorAll(root, `${cuts.skip}, ${cuts.skipFrom}`).length !== count) this.look();
      },
      forget() {
        told = "";
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

  /** @param {string} text */
  function quotedLines(text) {
    const lines = text.split("\n");
    const first = lines.findIndex((line) => QUOTED_LINE.test(line));
    if (first < 0) return "";
    return lines
      .slice(first)
      .filter((line) => QUOTED_LINE.test(line))
      .map((line) => line.replace(QUOTED_LINE, ""))
      .join("\n")
      .slice(0, MOST);
  }
}
