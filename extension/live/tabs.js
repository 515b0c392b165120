/** Tabs by the ARIA pattern: one is shown, the arrow keys go from one to the next, and Tab goes on into what is shown. */

/** @param {HTMLElement} list with buttons that name their panels @param {(panel: string) => void} shown told which is shown from now on */
export function tabs(list, shown) {
  const all = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=tab]")]);

  list.addEventListener("click", ({ target }) => {
    const tab = all.find((one) => one.contains(/** @type {Node} */ (target)));
    if (tab) show(tab);
  });
  list.addEventListener("keydown", (event) => {
    const at = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = all[(to + all.length) % all.length];
    tab?.focus();
    if (tab) show(tab);
  });
  return { show: (/** @type {string} */ panel) => all.some((tab) => nameOf(tab) === panel && (show(tab), true)) };

  /** @param {HTMLElement} chosen */
  function show(chosen) {
    for (const tab of all) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      /** @type {HTMLElement} */ (document.getElementById(nameOf(tab))).hidden = tab !== chosen;
    }
    shown(nameOf(chosen));
  }
}

/** @param {HTMLElement} tab */
const nameOf = (tab) => tab.getAttribute("aria-controls") ?? "";
