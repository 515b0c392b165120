/** What is read: composers, their words, and what is known of the sites that they are on. */

/** A place in the page: in a text node, between an element's children, or (for a textarea) in its value. */
interface Place {
  node: Node;
  offset: number;
}

/** What of a composer is not the writer's own words. Selector lists. */
interface Cut {
  /** quoted messages and signatures, left out */
  skip?: string;
  /** left out together with every sibling that follows */
  skipFrom?: string;
  /** part of `skip`, but read after all when nothing else was written */
  keepIfAlone?: string;
}

/** A composer's text, with the way back to where each character stands in the page. It is a moment's picture:
 * read again after every change. Offsets count UTF-16 units of `text`, end-exclusive. */
interface Reading {
  /** the contenteditable element or textarea that was read */
  readonly root: HTMLElement;
  /** what the writer sees: `<br>` and block edges are "\n", NBSP is a space, zero-width characters are gone,
   * something that is not text is U+FFFC */
  readonly text: string;
  /** There is more than is read: then the text is empty. */
  readonly isTooLong: boolean;
  /** A prediction is shown in it that nobody has taken, and that was not read. */
  readonly hasGhost: boolean;
  /** when this text was first read (`performance.now()`): the last change of the words, as far as is known */
  readonly since: number;
  /** What was kept of a node when this was read, if anything; for as long as it has not changed. */
  partOf(node: Node): object | null;
  /** Where start..end stands in the page, without the line break or dropped characters around it; null when nothing there can be pointed at. */
  toPlaces(start: number, end: number): { start: Place; end: Place } | null;
  /** A live range over start..end. Null for a textarea, and when nothing there can be pointed at. */
  toRange(start: number, end: number): Range | null;
  /** Where something put in at `offset` belongs. */
  toPlace(offset: number): Place;
  /** The offset in `text` of a place in the page: the nearest one before it, if the place itself was not read. */
  toOffset(place: Place): number;
}

/** A stretch of the text that stands in one node, unit by unit. */
interface Segment {
  start: number;
  end: number;
  node: Node;
  offset: number;
}

/** What a node of a composer does to its text. */
interface Part {
  readonly node: Node;
  /** where it stood when it was read */
  readonly parent: Node;
  readonly index: number;
  /** what it is in */
  up: Part | null;
  /** how many newlines it keeps from its neighbours */
  lines: number;
  /** of a text */
  data: string | null;
  /** what stands for it where it is no text: a newline, or U+FFFC */
  object: string;
  /** what becomes of the spaces in it */
  spaces: "keep" | "lines" | "collapse";
  inside: Part[];
  /** Its children were looked at. */
  isRead: boolean;
  isGhost: boolean;
  /** Nothing after it in its parent is read. */
  isEnd: boolean;
  /** It has changed itself since. */
  isStale: boolean;
  /** Something in it has, or it itself. */
  isTouched: boolean;
  /** what was looked at for it, itself included */
  units: number;
  nodes: number;
  levels: number;
}

/** What is known of a composer's nodes since they were read last. */
interface KeptNodes {
  /** A walk begins: what is too old is forgotten. */
  begin(): void;
  of(node: Node): Part | null;
  keep(part: Part): void;
  clear(): void;
  /** What has changed in the composer: children, text or attributes. */
  note(records: readonly MutationRecord[]): void;
}

/** What is known of a site's composers. All but the name are selectors, unless they say otherwise. */
interface HostProfile {
  name: string;
  /** where: the exact names of hosts */
  hosts?: string[];
  /** where: how paths begin, when the host has other composers elsewhere */
  paths?: string[];
  /** where: tells software that runs under any host's name */
  mark?: string;
  /** these, or the frames around them, are message bodies, whatever their size */
  composers: string;
  /** these are not, whatever their size */
  never?: string;
  /** those of them in which people write about jobs, such as InMails */
  recruiting?: string;
  /** the box of the subject, which is no composer either */
  subject?: string;
  /** where the name of the person written to stands: an element around the composer, and one in it */
  recipient?: { around: string; name: string; attribute?: string };
  /** the button that sends, which must never be covered */
  send?: string;
  /** what of a composer is not the writer's own words */
  cut?: Cut;
  /** the most UTF-16 units that a box takes, where it has no `maxlength` */
  limits?: { of: string; most: number }[];
  /** how to write: a message is paragraphs here, and a bare line break in one is lost or sent wrong */
  inParagraphs?: boolean;
  /** how to write: its editor (RoosterJS, Squire) undoes what a command types together with the words before; what is pasted is a step of its own */
  pastes?: "text" | "html";
}

interface Subject {
  /** Looks where it stands, which does not change while the composer has the focus. */
  look(): void;
  /** What is read before a message: nothing before an empty one. */
  before(text: string): string;
  /** Hears of changes that the page tells. */
  hear(changed: () => void, signal: AbortSignal): void;
  /** Gives it the focus. */
  show(): void;
}

interface Earlier {
  /** Reads what is quoted. */
  look(): void;
  /** The same, if more or less is quoted than before: cheap enough for each key. */
  lookIfChanged(): void;
  /** A panel is new, and knows nothing of it. */
  forget(): void;
}

interface Spot {
  at: number;
  /** "" or " " or "\n" */
  before: string;
  after: string;
}

interface FactsFirst {
  // reading.js
  /** A reading from the text, and the stretches of it in their order. What no stretch holds stands nowhere: block edges. Null is a message too long to read. */
  readingOf(root: HTMLElement, own: { text: string; segments: readonly Segment[]; hasGhost?: boolean } | null, kept?: KeptNodes | null): Reading;

  // walk.js
  /** What is read of a composer, node by node; null when there is more than `most` units, or than anybody's message has. */
  walk(root: HTMLElement, cut: Cut | "nothing" | undefined, most: number, kept?: KeptNodes | null, mostNodes?: number): Part | null;
  /** What is left out of a message: selectors of what is cut everywhere, with a host's own. */
  cuts(cut: Cut | undefined): { skip: string; skipFrom: string };
  /** What is kept of one composer's walks. Whoever has it must tell it of every change in the composer. */
  openKept(): KeptNodes;
  /** Whether a node is one thing to the writer, whatever is in it: a picture, a mention. */
  isObject(node: Node): boolean;

  // text.js
  /** Reads a composer in one walk. `cut` is added to what is cut everywhere. With what was kept of the walk before, only what has changed is
   * walked through: up to two seconds late where only a rule of the page's has hidden or shown something. */
  readText(root: HTMLElement, cut?: Cut, kept?: KeptNodes | null): Reading;

  /** All words of an element, quoted ones and signatures too, and how many nodes were read; no words when there are more than `most`, or more text than is read. */
  readAll(element: HTMLElement, most: number): { text: string; nodes: number };

  /** Whether a textarea holds more than is read. */
  isTooLong(textarea: HTMLTextAreaElement): boolean;

  // hosts.js
  /** The name of the site that this window belongs to; empty for none, such as a sandboxed one. */
  site(): string;
  /** What is known of the composers at an address. */
  hostProfile(address: { hostname: string; pathname: string }): HostProfile;

  // composer.js
  /** The message body that an element with the focus belongs to; null when it belongs to none. */
  composerAt(target: EventTarget | null, profile: HostProfile): HTMLElement | null;
  /** What the panel is told of a composer. */
  composerFacts(root: HTMLElement, profile: HostProfile): ComposerFacts;

  // subject.js
  /** The subject of the message that a composer holds, if it has one. */
  openSubject(root: HTMLElement, profile: HostProfile): Subject;
  /** What the panel says of a text that begins with so many units of subject, by the places in the message itself; those in the subject have none. */
  afterSubject(message: ToAgent, length: number): ToAgent;

  // earlier.js
  /** Follows the mail that is quoted in a composer. `tell` hears all of it as plain text, once and whenever it is another. */
  openEarlier(root: HTMLElement, profile: HostProfile, tell: (text: string) => void): Earlier;

  // in-sight.js
  /** Whether a user can see enough of it to write in it. */
  isInSight(composer: HTMLElement): boolean;

  // spot.js
  /** Where a sentence of its own goes: at the caret's sentence end, or before the closing formula; and what keeps it apart from its neighbours. */
  spotFor(text: string, caret: number | null): Spot;
}
