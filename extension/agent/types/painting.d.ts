/** What is painted over the words. */

type Theme = "light" | "dark";

/** What is painted. Any `Finding` is one. */
interface Mark {
  state: State;
  topic?: Topic;
  start: number;
  end: number;
}

/** It stands in no node. */
type ValueRange = AbstractRange & { getClientRects?: () => DOMRectList };

/** A mark with the number of its finding. */
type Painted = Required<Mark> & { index: number };

interface FactsFirst {
  // marks.js
  /** How registered names begin from now on: "facts-first-" unless somebody says otherwise. */
  namePrefix(prefix?: string): void;
  /** The registered name of a state's highlight: "facts-first-stated", and "facts-first-stated-dark" on dark. */
  markName(state: State, theme: Theme): string;
  /** The class of an element of our own that looks so: "stated", and "stated-dark" on dark. */
  markClass(state: State, theme: Theme): string;
  /** The rules of all marks, for a stylesheet: as highlights, or as classes of elements of our own. marks.css holds the former. */
  marksCss(as: "highlight" | "class"): string;

  // theme.js
  /** Whether the words of an element stand on a light or a dark ground. */
  themeOf(element: Element): Theme;

  // own-font.js
  /** Whether a textarea in a frame is written in a font that only the frame's document has. */
  hasOwnFont(textarea: HTMLTextAreaElement): boolean;

  // mirror.js
  /** Draws marks over a textarea in a browser that cannot paint inside it; an empty list takes the drawing away. */
  mirror(textarea: HTMLTextAreaElement, marks: readonly Mark[], theme: Theme): void;

  /** The boxes of the lines that start..end of a textarea's value stands in, as far as they can be known. */
  textareaLines(textarea: HTMLTextAreaElement, start?: number, end?: number): Box[];

  // highlights.js
  /** What lies on top where two findings share words has the greater one. */
  priorityOf(state: State): number;
  /** Puts back what the page has taken out of the registry, as one does that clears it before it marks something of its own. */
  putBackHighlights(root: HTMLElement): void;
  /** Takes ranges out of their highlights, however many they are. */
  eraseRanges(root: HTMLElement, drawn: readonly { name: string; range: AbstractRange }[]): void;
  /** Our highlight of that name in a composer's window, which is painted from now on; null when there is no window. */
  highlightFor(root: HTMLElement, state: State, name: string): Highlight | null;

  // near.js
  /** The marks that are drawn: all of them, or of very many those nearest to what is seen. */
  nearSeen(reading: Reading, marks: readonly Mark[]): readonly Mark[];
  /** Whether there are more marks than are drawn. */
  isDrawnInPart(root: HTMLElement): boolean;
  /** Whether words are seen whose marks are not drawn. */
  lacksSeen(root: HTMLElement): boolean;
  /** No mark is drawn in a composer any more. */
  drawsNothing(root: HTMLElement): void;

  // paint.js
  /** Paints marks over what was read, and takes away those that no longer hold. Changes nothing in the page's DOM. Without a theme, it looks at the ground. */
  paint(reading: Reading, marks: readonly Mark[], theme?: Theme): void;
  /** Where words stand in a textarea, in a browser that has such ranges; null when they are no longer there. */
  valueRange(root: HTMLElement, start: number, end: number): ValueRange | null;
  /** Its words have changed: moves marks in a textarea with them, which Chromium leaves where they were, until the next painting. In a text of ten thousand
   * empty lines a mark that has come to stand on some of them costs a third of a second a frame there. */
  keepUp(root: HTMLElement): void;
  /** Takes all marks of a composer away. */
  unpaint(root: HTMLElement): void;
  /** Brings back marks that the page has taken out of the registry. */
  repaint(root: HTMLElement): void;

  // rules.js
  /** The rules of marks in a composer, under new names: they come when they are first asked for. */
  openRules(root: HTMLElement): { come(): void; go(): void };

  // held.js
  /** The word that a caret is in or behind; null when it is in none. */
  wordAt(text: string, caret: number): { start: number; end: number } | null;
  /** The findings without those that wait for the word that is being typed. `before` is what was painted last. */
  settled(findings: readonly Painted[], text: string, word: { start: number; end: number } | null, before: readonly Painted[]): readonly Painted[];
}
