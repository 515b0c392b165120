"use strict";
/**
 * Keeps a page from being seen in English where it is about to speak another language: that is known at once only by what it spoke last (language.js
 * keeps that beside the choice, which takes a moment to read), or else by the browser. It runs before the page is drawn; the styles show the page all the
 * same when the words take too long.
 */
{
  let last = null;
  try {
    if (globalThis.chrome?.runtime?.id) last = localStorage.getItem("language");
  } catch {
    // a browser that keeps nothing
  }
  const language = last ?? globalThis.chrome?.i18n?.getUILanguage?.() ?? navigator.language;
  if (!/^en\b/i.test(language)) document.documentElement.dataset["waits"] = "";
}
