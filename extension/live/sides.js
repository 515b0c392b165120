/** Two sides of one page as tabs, by the pattern that screen readers know: one tab stop, arrows from tab to tab, Home and End. */

/**
 * The tabs name their panels in `aria-controls`.
 *
 * @param {HTMLElement} list @param {(side: string) => void} shown called with the id of the panel that is shown from now on
 * @returns {{ show: (side: string) => void, side: () => string }}
 */
export function sides(list, shown) {
  const tabs = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=tab]")]);
  let current = panelOf(tabs[0]);

  for (const tab of tabs) tab.addEventListener("click", () => show(panelOf(tab)));
  list.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = tabs.findIndex((tab) => panelOf(tab) === current);
    const ahead = getComputedStyle(list).direction === "rtl" ? -1 : 1;
    const steps = /** @type {Record<string, number>} */ ({ ArrowRight: at + ahead, ArrowLeft: at - ahead, Home: 0, End: tabs.length - 1 });
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab?.focus();
    show(panelOf(tab));
  });

  /** @param {string} side */
  function show(side) {
    if (side === current || !tabs.some((tab) => panelOf(tab) === side)) return;
    current = side;
    for (const tab of tabs) {
      const isIt = panelOf(tab) === side;
      tab.setAttribute("aria-selected", String(isIt));
      tab.tabIndex = isIt ? 0 : -1;
      document.getElementById(panelOf(tab))?.toggleAttribute("hidden", !isIt);
    }
    shown(side);
  }

  return { show, side: () => current };
}

/** @param {HTMLElement | undefined} tab */
function panelOf(tab) {
  return tab?.getAttribute("aria-controls") ?? "";
}
