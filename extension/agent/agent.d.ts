/**
 * The agent's parts, as they see each other. They are classic scripts that share one global name, `FactsFirst`,
 * in the content script's own world; no bundler, no modules.
 *
 * These know nothing of extensions and run on any page, ours included (popup, playground):
 *
 *     <link rel="stylesheet" href="agent/marks.css">
 *     <script src="agent/facts-first.js"></script>
 *     <script src="agent/nodes.js"></script>
 *     <script src="agent/reading.js"></script>
 *     <script src="agent/text.js"></script>
 *     <script src="agent/marks.js"></script>
 *     <script src="agent/boxes.js"></script>
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

type Theme = "light" | "dark";

/** What is painted. Any `Finding` is one. */
interface Mark {
  state: State;
  topic?: Topic;
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

/** Functions of the same names as properties and methods of nodes, with the node given first. */
type Reads<T, Names extends keyof T> = { -readonly [Name in Names]: (node: T) => T[Name] };
type Calls<T, Names extends keyof T> = {
  -readonly [Name in Names]: T[Name] extends (...given: infer Given) => infer Answer ? (node: T, ...given: Given) => Answer : never;
};

/** What is read of a page's nodes, by the browser's own getters and methods. A node that has no such property answers `undefined`. */
interface Dom
  extends Reads<
      Node,
      "parentNode" | "parentElement" | "firstChild" | "lastChild" | "nextSibling" | "previousSibling" | "childNodes" | "isConnected" | "textContent"
    >,
    Calls<Node, "contains" | "compareDocumentPosition">,
    Calls<EventTarget, "dispatchEvent">,
    Reads<Element, "localName" | "namespaceURI" | "attributes" | "shadowRoot" | "assignedSlot" | "role" | "ariaMultiLine" | "currentCSSZoom">,
    Reads<Element, "clientTop" | "clientLeft" | "clientWidth" | "clientHeight" | "scrollTop" | "scrollLeft" | "scrollHeight">,
    Calls<Element, "getAttribute" | "getBoundingClientRect" | "getClientRects" | "checkVisibility" | "scrollIntoView" | "remove">,
    Reads<HTMLElement, "isContentEditable" | "offsetWidth">,
    Calls<HTMLElement, "focus">,
    Reads<Document, "documentElement" | "body" | "defaultView" | "designMode">,
    Calls<Document, "createTextNode" | "createRange" | "createTreeWalker" | "execCommand" | "hasFocus"> {
  /** Also of what is no node, such as a window. */
  nodeType(node: unknown): number | undefined;
  ownerDocument(node: Node): Document;
  getRootNode(node: Node): Node;
  matches(node: Element, selector: string): boolean;
  closest(node: Element, selector: string): Element | null;
  addEventListener<Name extends keyof HTMLElementEventMap>(
    node: Node,
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => unknown,
    options?: AddEventListenerOptions,
  ): void;
  addEventListener(node: Node, name: string, hear: (event: Event) => unknown, options?: AddEventListenerOptions): void;
  createElement<Name extends keyof HTMLElementTagNameMap>(doc: Document, name: Name): HTMLElementTagNameMap[Name];
  host(root: Node): Element | undefined;
  children(node: ParentNode): HTMLCollection;
  querySelector(node: ParentNode, selector: string): Element | null;
  querySelectorAll(node: ParentNode, selector: string): NodeListOf<Element>;
  append(node: ParentNode, ...nodes: (Node | string)[]): void;
  prepend(node: ParentNode, ...nodes: (Node | string)[]): void;
  /** undefined where the browser has none */
  moveBefore?(node: ParentNode, moved: Node, before: Node | null): void;
  activeElement(tree: Document | ShadowRoot): Element | null;
  activeElement(tree: Node): Element | null | undefined;
  adoptedStyleSheets(tree: Node): CSSStyleSheet[];
  setAdoptedStyleSheets(tree: Node, sheets: CSSStyleSheet[]): void;
  elementsFromPoint(tree: Node, x: number, y: number): Element[];
  /** undefined where the browser has none of a shadow root */
  getSelection(tree: Node): Selection | null | undefined;
  /** Whether it is this element of HTML's own, by its name in small letters. */
  isHtml<Name extends keyof HTMLElementTagNameMap>(node: Node | EventTarget | null | undefined, name: Name): node is HTMLElementTagNameMap[Name];
  isTextarea(node: Node | EventTarget | null | undefined): node is HTMLTextAreaElement;
  /** The window that a node is shown in; the agent's own when it is in none. */
  viewOf(node: Node): Window & typeof globalThis;
}

interface FactsFirst {
  // nodes.js
  dom: Dom;

  // facts-first.js
  /** Hears what the browser itself sends, and nothing that a script has made up. */
  listen<Type extends keyof HTMLElementEventMap | keyof DocumentEventMap | keyof WindowEventMap | "loadingdone">(
    target: EventTarget,
    type: Type,
    act: (event: (HTMLElementEventMap & DocumentEventMap & WindowEventMap & { loadingdone: Event })[Type]) => void,
    options?: AddEventListenerOptions,
  ): void;

  // reading.js
  /** A reading from the text, and the stretches of it in their order. What no stretch holds stands nowhere: block edges. Null is a message too long to read. */
  readingOf(root: HTMLElement, own: { text: string; segments: readonly Segment[]; hasGhost?: boolean } | null): Reading;

  // text.js
  /** Whether a node is one thing to the writer, whatever is in it: a picture, a mention. */
  isObject(node: Node): boolean;
  /** Reads a composer in one walk. `cut` is added to what is cut everywhere. */
  readText(root: HTMLElement, cut?: Cut): Reading;

  /** Whether a textarea holds more than is read. */
  isTooLong(textarea: HTMLTextAreaElement): boolean;

  // marks.js
  /** How registered names begin from now on: "facts-first-" unless somebody says otherwise. */
  namePrefix(prefix?: string): void;
  /** The registered name of a state's highlight: "facts-first-stated", and "facts-first-stated-dark" on dark. */
  markName(state: State, theme: Theme): string;
  /** The class of an element of our own that looks so: "stated", and "stated-dark" on dark. */
  markClass(state: State, theme: Theme): string;
  /** The rules of all marks, for a stylesheet: as highlights, or as classes of elements of our own. marks.css holds the former. */
  marksCss(as: "highlight" | "class"): string;

  // boxes.js
  /** The element around another, through shadow roots and frames up to the agent's own document. */
  around(element: Element): Element | null;
  /** An element and all that is around it, one after the other; no further than pages nest. */
  upFrom(element: Element): Iterable<Element>;
  /** An element's box. */
  boxOf(element: Element): Box;
  /** What of an element's box is not clipped away by what is around it. */
  seenBox(element: Element): Box;
  /** The boxes of the lines that a range covers. */
  lineBoxes(range: Range): Box[];

  // theme.js
  /** Whether the words of an element stand on a light or a dark ground. */
  themeOf(element: Element): Theme;

  // layer.js
  /** Our one node in the page: the closed shadow root of a bare `<div>`, kept where `near` can be reached by a click. */
  layer(near: Element): ShadowRoot;
  /** Whether a node of the page is ours. */
  isLayer(node: unknown): boolean;
  /** Whether a node is in it, where no page may look. */
  isWithinLayer(node: unknown): boolean;
  /** Takes the node out of the page. */
  removeLayer(): void;
  /** Puts rules into a document or a shadow root without a node in it. */
  addRules(root: Document | ShadowRoot, css: string): void;

  // mirror.js
  /** Draws marks over a textarea in a browser that cannot paint inside it; an empty list takes the drawing away. */
  mirror(textarea: HTMLTextAreaElement, marks: readonly Mark[], theme: Theme): void;

  /** The boxes of the lines that start..end of a textarea's value stands in, as far as they can be known. */
  textareaLines(textarea: HTMLTextAreaElement, start?: number, end?: number): Box[];

  // paint.js
  /** Paints marks over what was read, and takes away those that no longer hold. Changes nothing in the page's DOM. Without a theme, it looks at the ground. */
  paint(reading: Reading, marks: readonly Mark[], theme?: Theme): void;
  /** Takes all marks of a composer away. */
  unpaint(root: HTMLElement): void;
  /** Brings back marks that the page has taken out of the registry. */
  repaint(root: HTMLElement): void;

  // rules.js
  /** Has the rules come for marks in a composer, under new names. Returns what makes them go. */
  openRules(root: HTMLElement): () => void;

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

  // in-sight.js
  /** Whether a user can see enough of it to write in it. */
  isInSight(composer: HTMLElement): boolean;

  // spot.js
  /** Where a sentence of its own goes: at the caret's sentence end, or before the closing formula; and what keeps it apart from its neighbours. */
  spotFor(text: string, caret: number | null): Spot;

  // caret.js
  /** Where the caret was last in the composer; null when it never was. */
  caretIn(reading: Reading): number | null;
  /** Whether nothing is selected. */
  isCollapsed(root: HTMLElement): boolean;
  /** Selects start..end and brings it into sight. */
  reveal(reading: Reading, start: number, end: number): void;
  /** Selects start..end. */
  select(reading: Reading, start: number, end: number): void;
  /** Whether start..end is selected, and nothing else. */
  isSelected(reading: Reading, start: number, end: number): boolean;
  /** Puts the caret before everything. */
  putCaretFirst(root: HTMLElement): void;
  /** Keeps what is selected now; what it answers selects that again, if the composer still has the focus. */
  keepSelection(root: HTMLElement): () => void;
  /** Whether the keyboard writes into a composer, as far as its document can know. */
  hasFocus(root: HTMLElement): boolean;

  // blanks.js
  /** The blanks of a text, such as "[min]". */
  blanksIn(text: string): Blank[];
  /** Leads from blank to blank of what was put into a composer. `read` gives its reading now, `tip` its tip. */
  openBlanks(root: HTMLElement, on: { read: () => Reading | null; tip: () => TipView | null }): Blanks;

  // put.js
  isSlate(root: HTMLElement): boolean;
  /** Whether an editor takes words as they are only together with the last character before them. */
  wantsLastCharacter(root: HTMLElement, profile: HostProfile | undefined, words: string): boolean;
  /** Learns from what the user types whether an editor lets the browser type. */
  watchTyping(root: HTMLElement, signal: AbortSignal): void;
  /** Tells an editor at once of a selection that was just made. */
  tellSelection(root: HTMLElement): void;
  /** The ways in which an editor takes words, the one that suits it first. */
  waysToPut(root: HTMLElement, profile: HostProfile | undefined, words: string): Put[];

  // write.js
  /** Puts `words` in the place of start..end of what was read, as if typed, if the composer is still as it was read; and tells how that ended. */
  write(reading: Reading, start: number, end: number, words: string, on?: WriteConditions): Promise<WriteEnd>;

  // requests.js
  /** Carries out what the panel asks to have written into a composer, and tells it how each request ended. */
  openRequests(root: HTMLElement, on: RequestsOn): Requests;

  // sweep.js
  /** Takes away what a former agent left in a document. */
  sweep(doc: Document): void;

  // load.js
  /** Loads a page of ours into a frame each time that it stands empty in the page, if it may; `opened` gets the line to it. */
  loadInto(iframe: HTMLIFrameElement, file: string, on: { mayLoad: () => boolean; opened: (port: MessagePort) => void }): void;

  // frame.js
  /** One of our frames, brought to where `near` can be reached; made at the first call. Only the last one who asked hears it. */
  frame(kind: "panel", near: HTMLElement, hear: (message: ToAgent) => void): AgentFrame<ToPanel>;
  frame(kind: "tip" | "chips", near: HTMLElement, hear: (message: FromBeside) => void): AgentFrame<ToBeside>;
  hasFrame(kind: FrameKind): boolean;
  /** Takes them all away. */
  removeFrames(): void;

  // ground.js
  /** What is seen of the box in which a message is written. */
  areaOf(root: HTMLElement): Box;
  /** The boxes of the lines that start..end stands in. */
  boxesOf(reading: Reading, start: number, end: number): Box[];
  /** The boxes of all lines. */
  linesOf(reading: Reading): Box[];
  /** The line that the caret is in, from edge to edge of the composer; null when nobody can tell. */
  caretLine(reading: Reading): Box | null;
  /** Whether a box is on that line. */
  isOnCaretLine(reading: Reading, box: Box): boolean;
  /** Where everything ends that is in the composer, the empty lines and what is not the writer's too; null when nothing is. */
  contentEnd(reading: Reading): number | null;
  /** Where the site's Send buttons are, if they are known. */
  sendBoxes(root: HTMLElement, profile: HostProfile): Box[];
  /** Whether something lies under a box that is clicked and is not the message, or one of `avoid`. */
  coversControls(root: HTMLElement, box: Box, avoid?: readonly Box[]): boolean;
  /** The frame in our own document that an element is in, or itself. */
  outermostFrame(element: Element): Element | null;
  overlap(a: Box, b: Box): boolean;
  inView(box: Box): boolean;

  // place.js
  /** Beside the message if there is room, else over one of its sides, and not over `avoid` where that can be helped. */
  panelPlace(reading: Reading, size: Size, avoid: readonly Box[]): { left: number; top: number };
  /** Where it was put by hand, else the lower right corner, else close by; null when all of that is taken. */
  pillPlace(reading: Reading, size: Size, kept: KeptPlace | null, avoid: readonly Box[]): { left: number; top: number } | null;
  /** A place of the pill as it is kept: by the corner that is nearest. */
  keptPlace(root: HTMLElement, at: { left: number; top: number }, size: Size): KeptPlace;
  /** Under the lines, or over them; never on them. */
  tipPlace(lines: readonly Box[], size: Size): { left: number; top: number } | null;
  /** Under everything in the composer; null when there is no room for them. */
  chipsPlace(reading: Reading, size: Size, pill: Box | null, avoid: readonly Box[]): { left: number; top: number } | null;

  // follow.js
  /** Tells when a composer may have moved, grown or gone, until the signal ends it. */
  followBox(root: HTMLElement, moved: () => void, signal: AbortSignal): void;

  /** Has a look taken in the frame after whatever the user does: at what may have changed without an event. */
  followWork(root: HTMLElement, act: () => void, signal: AbortSignal): void;

  /** Tells when a box was pushed about without a change of size. */
  followMoves(element: Element, moved: () => void, signal: AbortSignal): void;

  // cover.js
  /** Whether a frame of ours has another size than it was given, reaches out of the window, or is cut by what is around it. */
  isDistorted(iframe: HTMLIFrameElement): boolean;
  /** Whether a frame of ours is covered or made invisible; "explained": it is not, but something is there that may seem to. */
  coverOf(iframe: HTMLIFrameElement): "covered" | "explained" | "clear";
  /** Whether a drawing in the top layer lies over the frame. */
  isUnderDrawing(iframe: HTMLIFrameElement): boolean;

  // reach.js
  /** Where an element may paint: its own box, its words, and as far as shadows, outlines and the like may reach from there. */
  paintedBox(element: Element, style: CSSStyleDeclaration): Box;
  /** Whether it paints anything beside its ground and edges: drawings, and effects. */
  hasEffects(element: Element, style: CSSStyleDeclaration): boolean;

  // sight.js
  /** Watches whether a frame of ours is seen as it is. */
  watchSight(iframe: HTMLIFrameElement): Sight;

  // held.js
  /** The word that a caret is in or behind; null when it is in none. */
  wordAt(text: string, caret: number): { start: number; end: number } | null;
  /** The findings without those that wait for the word that is being typed. `before` is what was painted last. */
  settled(findings: readonly Painted[], text: string, word: { start: number; end: number } | null, before: readonly Painted[]): readonly Painted[];

  // tip.js
  /** Shows a tip on what is painted in a composer, until the signal ends it. */
  openTip(root: HTMLElement, on: { ask: (finding: number) => void; act: (act: Action, trouble: ClickTrouble | null) => void; signal: AbortSignal }): TipView;

  // chips.js
  /** Shows chips after a composer's message, until the signal ends it. */
  openChips(root: HTMLElement, on: { act: (act: Action, trouble: ClickTrouble | null) => void; placed: () => void; signal: AbortSignal }): ChipsView;

  // pace.js
  /** `act`, asked for as often as one likes: it comes with the next frame, once. */
  withFrame(act: () => void): () => void;
  /** The same without the wait: at once after the event that is being heard, or with the next frame if it was done in this one. */
  soon(act: () => void): () => void;
  /** The same after a pause, once for all that is asked for in it; never after the signal. */
  later(act: () => void, pause: number, signal: AbortSignal): () => void;

  // stand.js
  /** Where the panel's frame stands at a composer; `show` is told each time, null when there is no place for it. */
  openStand(root: HTMLElement, show: (box: { left: number; top: number; width: number; height: number } | null) => void): Stand;

  // session.js
  /** One composer being written in: from now on its text goes to the panel and the panel's findings onto it. */
  openSession(root: HTMLElement, profile: HostProfile): Session;

  // agent.js
  /** False once the extension was updated or removed. */
  isAlive(): boolean;
  /** Takes everything out of the page, for good. */
  leave(): void;
}

/** Puts words where the selection is. Tells whether anything took them. `isReady`: whether composer and selection are still as they must be. */
type Put = (root: HTMLElement, words: string, profile: HostProfile | undefined, isReady: () => boolean) => boolean;

interface WriteConditions {
  profile?: HostProfile | undefined;
  /** the most UTF-16 units that the composer takes */
  limit?: number | null;
  /** whether what was asked for is still wanted: the same text as far as is known, nobody composing */
  isStill?: () => boolean;
}

/** A place that the writer has yet to fill in. */
interface Blank {
  words: string;
  start: number;
  end: number;
}

interface Blanks {
  /** These words are about to be put in. */
  expect(words: string): void;
  /** The selection may have changed, or what is around it. Tells whether a blank is selected. */
  look(): boolean;
  /** Takes Tab while a blank is selected and the tip says so. */
  tabbed(event: KeyboardEvent): void;
}

type WriteRequest = ToAgent & { type: "insert" | "replace" };

interface RequestsOn {
  profile: HostProfile;
  /** the reading of text `id`, if it still stands in the composer and nobody is composing */
  unchanged(id: number): Reading | null;
  /** whether text `id` is still the newest, and nobody is composing */
  isStill(id: number): boolean;
  /** why a click in the panel does not count; null when it does */
  trouble(): ClickTrouble | null;
  answer(request: number, end: WriteEnd): void;
}

interface Requests {
  /** The user clicked beside the words: what the panel asks for next comes from there. */
  clickedBeside(trouble: ClickTrouble | null): void;
  carryOut(request: WriteRequest): Promise<void>;
}

type FrameKind = "panel" | "tip" | "chips";
type Size = { width: number; height: number };

/** A mark with the number of its finding. */
type Painted = Required<Mark> & { index: number };

interface TipView {
  /** The words, or their marks, have changed. */
  painted(reading: Reading, findings: readonly Painted[]): void;
  /** The words stand elsewhere now. */
  moved(): void;
  /** What the panel says about a finding. */
  answer(finding: number, tip: Tip | null): void;
  /** A blank is selected, and this is said of it; null when none is. */
  blank(blank: Blank | null, tip: Tip | null): void;
  /** Whether the tip is seen, and about a blank. */
  tellsOfBlank(): boolean;
  /** The user put the caret somewhere; null for a selection. */
  caret(offset: number | null): void;
  /** Closes the tip; false when none was seen. */
  close(): boolean;
  hide(): void;
  setTheme(theme: Theme): void;
}

interface Stand {
  /** Whether the panel is open; else it is a pill. */
  isOpen(): boolean;
  /** Whether it is open and can be seen. */
  isSeenOpen(): boolean;
  /** Where the pill is; null when there is none. */
  pill(): Box | null;
  /** The size that the frame asks for. Tells whether a place has to be found for it. */
  resize(size: { width: number; height: number; open: boolean; rest: number }): boolean;
  /** There is another frame, that has not asked for a size yet. */
  forgetSize(): void;
  /** Where the user has put the pill on this site. */
  keep(place: KeptPlace | null): void;
  /** The composer is left. */
  leave(): void;
  /** Finds a place. `avoid` must never be covered by the pill. */
  place(reading: Reading, avoid: readonly Box[]): void;
  /** Whether the pill is on the line that is being written. */
  isInTheWay(reading: Reading): boolean;
  /** The user drags the pill. Tells where it is kept from now on, once it is dropped. */
  drag(drag: { x: number; y: number; dropped: boolean }): KeptPlace | null;
}

interface ChipsView {
  set(chips: readonly Chip[]): void;
  place(reading: Reading, pill: Box | null, avoid: readonly Box[]): void;
  hide(): void;
  setTheme(theme: Theme): void;
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

interface Spot {
  at: number;
  /** "" or " " or "\n" */
  before: string;
  after: string;
}

interface Sight {
  /** It was put where it is now. */
  shown(): void;
  hidden(): void;
  /** Looks whether it is seen, and keeps in mind when it is not. */
  look(): void;
  /** Why a click into it does not count; null when it does. */
  trouble(): ClickTrouble | null;
}

/** A frame of ours as the agent uses it. */
interface AgentFrame<To = any> {
  readonly sight: Sight;
  post(message: To): void;
  /** `waits`: a moment, for a pointer that only passes. */
  show(at: { left: number; top: number; width: number; height: number }, waits?: boolean): void;
  hide(): void;
  setTheme(theme: Theme): void;
  remove(): void;
}

interface Session {
  readonly root: HTMLElement;
  /** Whether it has the focus. */
  isAwake(): boolean;
  /** The focus came back. False when the session is closed. */
  resume(): boolean;
  /** The focus went elsewhere: nothing but marks stays, and nothing listens. */
  rest(): void;
  /** Takes every trace of it out of the page. */
  close(): void;
  /** Opens the panel, with the keyboard focus in it. */
  open(): void;
}

/** The one name that the agent's scripts share. */
declare const FactsFirst: FactsFirst;

/** What guard.js is asked. It runs before all the others, where the browser gives it to the page in time. */
interface Guard {
  /** Whether its listeners are still there. */
  stands(): boolean;
  /** Sets them again. */
  renew(): void;
}
