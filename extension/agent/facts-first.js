"use strict";
/**
 * The one name that the agent's scripts share. A page's element with this id cannot take its place, as it could that of
 * a property of `window` that is not there. After an update of the extension the new scripts come into a page in which the old ones
 * still are: then these leave first.
 */
var FactsFirst = (() => {
  const before = /** @type {{ FactsFirst?: Partial<FactsFirst> }} */ (globalThis).FactsFirst;
  if (typeof before?.leave === "function") before.leave();
  return /** @type {FactsFirst} */ ({
    // a page can send any event that it likes, to anybody; only those that the browser sends say anything
    listen: (target, type, act, options) =>
      FactsFirst.dom.addEventListener(/** @type {Node} */ (target), type, (event) => void (event.isTrusted && act(/** @type {never} */ (event))), options),
  });
})();
