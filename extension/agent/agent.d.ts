/**
 * The agent's parts, as they see each other. They are classic scripts that share one global name, `FactsFirst`,
 * in the content script's own world; no bundler, no modules.
 *
 * Four of them know nothing of extensions and run on any page, ours included (popup, playground):
 *
 *     <link rel="stylesheet" href="agent/marks.css">
 *     <script src="agent/facts-first.js"></script>
 *     <script src="agent/text.js"></script>
 *     <script src="agent/marks.js"></script>
 *     <script src="agent/theme.js"></script>
 *     <script src="agent/layer.js"></script>
 *     <script src="agent/mirror.js"></script>
 *     <script src="agent/paint.js"></script>
 *
 *     const reading = FactsFirst.readText(element);          // a contenteditable or a textarea
 *     const report = check(reading.text);                    // the core
 *     FactsFirst.paint(reading, report.findings);            // again after every change: only differences are drawn
 *     FactsFirst.unpaint(element);                           // and gone
 */

/** A place in the page: in a text node, between an element's children, or (for a textarea) in its value. */
interface Place {
  node: Node;
  offset: number;
}

/** What of a composer is not the writer's own words. Selector lists; an empty string matches nothing. */
interface Cut {
  /** quoted messages and signatures, left out */
  skip: string;
  /** left out together with every sibling that follows */
  skipFrom: string;
  /** part of `skip`, but read after all when nothing else was written */
  keepIfAlone: string;
}

/** A composer's text, with the way back to where each character stands in the page. It is a moment's picture:
 * read again after every change. Offsets count UTF-16 units of `text`, end-exclusive. */
interface Reading {
  /** the contenteditable element or textarea that was read */
  readonly root: HTMLElement;
  /** what the writer sees: `<br>` and block edges are "\n", NBSP is a space, zero-width characters are gone,
   * something that is not text is U+FFFC */
  readonly text: string;
  /** Where start..end stands in the page, without the line break or dropped characters around it; null when nothing there can be pointed at. */
  toPlaces(start: number, end: number): { start: Place; end: Place } | null;
  /** A live range over start..end. Null for a textarea, and when nothing there can be pointed at. */
  toRange(start: number, end: number): Range | null;
  /** Where something put in at `offset` belongs. */
  toPlace(offset: number): Place;
  /** The offset in `text` of a place in the page: the nearest one before it, if the place itself was not read. */
  toOffset(place: Place): number;
}

type Theme = "light" | "dark";

/** What is painted. Any `Finding` is one. */
interface Mark {
  state: State;
  start: number;
  end: number;
}

/** A rectangle in CSS pixels of the top-level viewport. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface FactsFirst {
  // text.js
  /** Reads a composer in one walk. `cut` is added to what is cut everywhere. */
  readText(root: HTMLElement, cut?: Cut): Reading;

  // marks.js
  /** The registered name of a state's highlight: "facts-first-stated", and "facts-first-stated-dark" on dark. */
  markName(state: State, theme: Theme): string;
  /** The `::highlight()` rules of all marks; marks.css holds the same words. */
  marksCss(): string;
  /** The declarations that draw a state, for an element of our own. */
  markStyle(state: State, theme: Theme): string;

  // theme.js
  /** Whether the words of an element stand on a light or a dark ground. */
  themeOf(element: Element): Theme;

  // layer.js
  /** Our one node in the page: the closed shadow root of a bare `<div>`, kept where `near` can be reached by a click. */
  layer(near: Element): ShadowRoot;
  /** Whether a node of the page is ours. */
  isLayer(node: unknown): boolean;
  /** Takes the node out of the page. */
  removeLayer(): void;
  /** Puts rules into a document or a shadow root without a node in it. */
  addRules(root: Document | ShadowRoot, css: string): void;

  // mirror.js
  /** Draws marks over a textarea in a browser that cannot paint inside it; an empty list takes the drawing away. */
  mirror(textarea: HTMLTextAreaElement, marks: readonly Mark[], theme: Theme): void;
  /** The lines that a textarea's marks stand on, in its own viewport. */

  // paint.js
  /** Paints marks over what was read, and takes away those that no longer hold. Changes nothing in the page's DOM. */
  paint(reading: Reading, marks: readonly Mark[], theme?: Theme): void;
  /** Takes all marks of a composer away. */
  unpaint(root: HTMLElement): void;
}
