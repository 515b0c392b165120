/** A technology of the glossary as a line that opens to all that is said of it. */
import { element } from "./element.js";

const words = {
  /** @param {string} name */ not: (name) => `Not ${name}.`,
  /** @param {string} say */ say: (say) => `In a message: “${say}”`,
  /** @param {number} year */ since: (year) => `Public since ${year}`,
  /** @param {string} name */ more: (name) => `More about ${name}`,
};

/** @param {Explanation} known */
export function itemOf({ name, kind, is, not, say, source, release }) {
  const item = element("li", "entry");
  const head = element("span", "is", is ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}.`);
  const more = element("div", "more");
  for (const one of not) {
    const line = element("p");
    line.append(element("b", "", words.not(one.name)), ` ${one.apart}`);
    more.append(line);
  }
  if (say) more.append(element("p", "say", words.say(say)));
  const links = [release && linkTo(release.source, words.since(release.year)), source && linkTo(source, words.more(name))].filter(
    (link) => link instanceof Node,
  );
  if (links.length > 0) {
    const sources = element("p", "sources");
    sources.append(...links.flatMap((link, at) => (at > 0 ? [" · ", link] : [link])));
    more.append(sources);
  }
  if (!more.hasChildNodes()) {
    const line = element("p", "line");
    line.append(element("b", "name", name), " ", head);
    item.append(line);
    return item;
  }
  const summary = element("summary", "line");
  summary.append(element("b", "name", name), " ", head);
  const details = element("details");
  details.append(summary, more);
  item.append(details);
  return item;
}

/** @param {string} address @param {string} words */
function linkTo(address, words) {
  const link = /** @type {HTMLAnchorElement} */ (element("a", "", words));
  link.href = address;
  link.target = "_blank";
  link.rel = "noreferrer";
  return link;
}
