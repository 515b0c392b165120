/** A sentence under the panel: why something was not kept, or a click did not count. The core leaves alone what it has not put there. */

/** @param {HTMLElement} place @returns {(words: string) => void} shows the words, or nothing any more */
export function noteUnder(place) {
  const unkept = document.createElement("p");
  unkept.className = "unkept";
  unkept.setAttribute("role", "status");

  // it tells of a click a moment ago, and whoever has chosen another language since has read it
  document.addEventListener("language", () => show(""));
  return show;

  /** @param {string} words */
  function show(words) {
    if (unkept.textContent === words) return;
    if (words) place.append(unkept);
    else unkept.remove();
    unkept.textContent = words;
    // the core asks for as much room as there is something to see
    place.dispatchEvent(new Event("toggle"));
  }
}
