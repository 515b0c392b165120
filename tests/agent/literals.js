/** The strings in a script, read as a browser reads it: no comment, and nothing of a regular expression. */

/** What may stand before a regular expression; after anything else a slash divides. */
const BEFORE_REGEX = /(?:^|[([{,;:=!&|?+\-*~<>]|=>|\breturn|\btypeof|\bcase)\s*$/;

/** Each string and each fixed part of a template, with the line that it is in. @param {string} code @returns {{ text: string, line: number }[]} */
export function literalsIn(code) {
  /** @type {{ text: string, line: number }[]} */
  const found = [];
  /** Braces that are open in each template that is. @type {number[]} */
  const templates = [];
  let at = 0;
  const lineAt = (/** @type {number} */ place) => code.slice(0, place).split("\n").length;

  while (at < code.length) {
    const sign = code[at] ?? "";
    const depth = templates.at(-1);
    if (code.startsWith("//", at)) at = endOf("\n");
    else if (code.startsWith("/*", at)) at = endOf("*/");
    else if (sign === '"' || sign === "'") take(sign);
    else if (sign === "`") template();
    else if (sign === "{" && depth !== undefined) at = (templates.push((templates.pop() ?? 0) + 1), at + 1);
    else if (sign === "}" && depth === 0) templates.pop(), template();
    else if (sign === "}" && depth !== undefined) at = (templates.push((templates.pop() ?? 1) - 1), at + 1);
    else if (sign === "/" && BEFORE_REGEX.test(code.slice(Math.max(0, at - 40), at))) regex();
    else at++;
  }
  return found;

  /** @param {string} end */
  function endOf(end) {
    const there = code.indexOf(end, at + 2);
    return there < 0 ? code.length : there + end.length;
  }

  /** @param {string} quote */
  function take(quote) {
    const start = ++at;
    while (at < code.length && code[at] !== quote) at += code[at] === "\\" ? 2 : 1;
    found.push({ text: code.slice(start, at++), line: lineAt(start) });
  }

  /** From a backtick, or from the brace that ends what was put in. */
  function template() {
    const start = ++at;
    while (at < code.length && code[at] !== "`" && !code.startsWith("${", at)) at += code[at] === "\\" ? 2 : 1;
    found.push({ text: code.slice(start, at), line: lineAt(start) });
    if (code[at] === "`") at++;
    else {
      templates.push(0);
      at += 2;
    }
  }

  function regex() {
    let isInClass = false;
    for (at++; at < code.length && (isInClass || code[at] !== "/"); at += code[at] === "\\" ? 2 : 1) {
      if (code[at] === "[") isInClass = true;
      if (code[at] === "]") isInClass = false;
    }
    at++;
  }
}
