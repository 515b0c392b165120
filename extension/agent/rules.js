"use strict";
/**
 * The marks' rules, as long as a composer has marks: the background page gives them to this tab, so that no sheet of ours is in the page.
 * To have them come is to have the browser work out the style of all that is in the page, so nobody asks for them for a message that is too long to be read.
 * Each time they have other names, that nobody can guess: before and after, a page that asks for the style of a name of ours gets nothing.
 */
// Not the page's: layer
{
  const LETTERS = "abcdefghijklmnopqrstuvwxyz";

  FactsFirst.openRules = (root) => {
    const prefix = `${Array.from(crypto.getRandomValues(new Uint32Array(16)), (number) => LETTERS[number % LETTERS.length]).join("")}-`;
    const everywhere = FactsFirst.dom.ownerDocument(root) !== document;
    FactsFirst.namePrefix(prefix);
    leaveWord(FactsFirst.layer(root), prefix);
    let areThere = false;

    return {
      come() {
        if (!areThere) tell("come");
        areThere = true;
      },
      go() {
        if (areThere) tell("go");
        areThere = false;
      },
    };

    /** For an agent that comes after this one was cut off, and finds our node (sweep.js). @param {ShadowRoot} layer @param {string} prefix */
    function leaveWord(layer, prefix) {
      const word = layer.querySelector("meta") ?? layer.appendChild(FactsFirst.dom.createElement(document, "meta"));
      word.content = prefix;
    }

    /** @param {"come" | "go"} rules */
    function tell(rules) {
      try {
        void chrome.runtime.sendMessage({ rules, prefix, everywhere }).catch(() => {});
      } catch {
        // the extension went away, and its rules with it
      }
    }
  };
}
