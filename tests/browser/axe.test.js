/** axe-core finds nothing against any page of ours, nor against the frames in a page, in any of their states, light or dark. */
import { test } from "node:test";
import { audit } from "./axe.js";
import { inBothBrowsers } from "./browsers.js";
import { statesIn } from "./states.js";

inBothBrowsers(({ name, newPage, server }) => {
  const states = statesIn({ newPage, server });
  for (const [place, all] of Object.entries(states)) {
    test(`${place}: no state of it has anything that axe-core finds`, async () => {
      const { look, end } = audit(name);
      for await (const { state, where } of all()) await look(where, state);
      end();
    });
  }
});
