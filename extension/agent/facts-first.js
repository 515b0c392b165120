"use strict";
/**
 * The one name that the agent's scripts share. A page's element with this id cannot take its place, as it could that of
 * a property of `window`; and a second injection stops here, at the second declaration.
 */
const FactsFirst = /** @type {FactsFirst} */ ({});
