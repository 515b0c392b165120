/** A technology of the glossary as a line that opens to all that is said of it. The glossary's own sentences are English. */
import { say } from "../words.js";
import { element, english } from "./element.js";

/** @param {Explanation} known */
export function itemOf({ name, kind, is, not, say: example, source, release }) {
  const item = element("li", "entry");
  const head = is ? english(element("span", "is", is)) : element("span", "is", `${capital(kind)}.`);
  const more = element("div", "more");
  for (const one of not) {
    const line = element("p");
    line.append(element("b", "", say("glossary.not", { name: one.name })), " ", english(element("span", "", one.apart)));
    more.append(line);
  }
  if (example) more.append(element("p", "say", say("glossary.say", { words: example })));
  const links = [
    release && linkTo(release.source, say("glossary.since", { year: String(release.year) })),
    source && linkTo(source, say("glossary.more", { name })),
  ].filter((link) => link instanceof Node);
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

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} address @param {string} words */
function linkTo(address, words) {
  const link = /** @type {HTMLAnchorElement} */ (element("a", "", words));
  link.href = address;
  link.target = "_blank";
  link.rel = "noreferrer";
  return link;
}
