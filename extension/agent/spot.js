"use strict";
/**
 * Where in a message a sentence of its own goes. A function of text alone.
 */
{
  /** A line that takes leave: "Kind regards," or "Best, Anna". What is written after it would be read by no one. */
  const CLOSING = new RegExp(
    "^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?) regards|(?:best|warm|kind) wishes|regards|best|all the best|many thanks|thanks(?: so much| in advance)?|thank you" +
      "|cheers|(?:yours )?(?:sincerely|truly|faithfully)|sincerely yours|yours|take care|talk soon|speak soon|mit freundlichen grüßen|(?:viele|beste|liebe) grüße|lg|vg)" +
      "\\s*(?:[,!.–-]\\s*(?:\\S+\\s*){0,3})?$",
    "i",
  );

  /** A name that stands alone, as the writer's does: "Priya", "– Tom Reed", "Anna Lee-Jones". */
  const NAME = /^(?:[-–—] ?)?\p{Lu}[\p{L}’'.-]{0,19}(?: \p{Lu}[\p{L}’'.-]{0,19}){0,2}$/u;

  /** The lines of a signature: the name, a title, a company. */
  const MOST_SIGNED = 3;

  /** In a longer line the words after "Best," could be parted in too many ways, and nobody takes leave so. */
  const LONGEST_CLOSING = 120;

  FactsFirst.spotFor = (text, caret) => {
    const end = lineEnd(text, endOfBody(text));
    const isThere = caret !== null && caret > 0 && text.slice(end, caret).trim() === "";
    const at = isThere ? afterSentence(text, caret) : end;
    const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
    const next = text[at] ?? "";
    return { at, before: gapAfter(line), after: next === "" || /\s/.test(next) ? "" : " " };
  };

  /** Where the words before the closing formula end. @param {string} text */
  function endOfBody(text) {
    const lines = text.trimEnd().split("\n");
    for (let last = lines.length - 1; last > 0 && lines.length - last <= 6; last--) {
      const line = lines[last]?.trim() ?? "";
      if (line.length <= LONGEST_CLOSING && CLOSING.test(line)) return lines.slice(0, last).join("\n").trimEnd().length;
    }
    return beforeName(lines) ?? text.trimEnd().length;
  }

  /** Where the words end before a name that is a paragraph of its own; none when the last one is no name.
   * @param {string[]} lines */
  function beforeName(lines) {
    const first = lines.findLastIndex((line) => line.trim() === "") + 1;
    const signed = lines.slice(first);
    const isName = NAME.test(signed[0]?.trim() ?? "") && signed.length <= MOST_SIGNED;
    // A sentence below a name is no title.
    if (first === 0 || !isName || signed.slice(1).some((line) => /[.!?:]\s*$/.test(line))) return null;
    const body = lines.slice(0, first).join("\n").trimEnd();
    // Behind "Hi Priya," stands the first word of what is being written.
    return /[.!?…]["”’)\]]*$/.test(body) ? body.length : null;
  }

  /** Past the spaces that end a line, if nothing else does. @param {string} text @param {number} from */
  function lineEnd(text, from) {
    const spaces = /^ *(?=\n|$)/.exec(text.slice(from))?.[0].length ?? 0;
    return from + spaces;
  }

  /** Never into the middle of a sentence. @param {string} text @param {number} caret */
  function afterSentence(text, caret) {
    if (/(?:^|\n|[.!?…]["”’)\]]*) *$/.test(text.slice(0, caret))) return caret;
    const rest = /[.!?…]["”’)\]]*(?=\s|$)|(?=\n)|$/.exec(text.slice(caret));
    return caret + (rest ? rest.index + rest[0].length : 0);
  }

  /** After a sentence a space; after anything else, as a greeting, a new line. @param {string} line the words before, in the same line */
  function gapAfter(line) {
    if (line === "" || /[.!?…:;]["”’)\]]* +$/.test(line)) return "";
    return /[.!?…:;]["”’)\]]*$/.test(line) ? " " : "\n";
  }
}
