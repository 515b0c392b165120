/** Our frames in the page: where they stand, and whether they are seen. */

/** A rectangle in CSS pixels of the top-level viewport. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type FrameKind = "panel" | "tip" | "chips";
type Size = { width: number; height: number };

interface TipView {
  /** The words, or their marks, have changed. */
  painted(reading: Reading, findings: readonly Painted[]): void;
  /** The words stand elsewhere now. */
  moved(): void;
  /** What the panel says about a finding. */
  answer(finding: number, tip: Tip | null): void;
  /** A blank is selected or being typed over, and this is said of it; null when none is. */
  blank(blank: Blank | null, tip: BlankTip | null): void;
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

interface Sight {
  /** It was put where it is now. */
  shown(): void;
  /** Something else is shown there now. */
  changed(): void;
  hidden(): void;
  /** Looks whether it is seen, and keeps in mind when it is not. */
  look(): void;
  /** The button was pressed over it. */
  pressed(): void;
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

/** How something is drawn by what is around it: how many times as large at most, with lines so far from its words, and where what is in the flow, or
 * stands at a place, is cut off. */
type Drawn = { scale: number; decoration: number; flow: Box; absolute: Box };

/** In milliseconds; what looks takes its own time away. */
type Patience = { left: number };

interface FactsFirst {
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
  overlap(a: Box, b: Box): boolean;

  // layer.js
  /** Our one node in the page: the closed shadow root of a bare `<div>`, kept where `near` can be reached by a click. */
  layer(near: Element): ShadowRoot;
  /** Takes our node out of wherever the page puts it, until then. */
  keepLayer(until: AbortSignal): void;
  /** Sees to it that the layer counts in the window's pixels, whatever is around it. */
  levelLayer(): void;
  /** Puts something of ours into the layer, if it is not there. */
  putIn(layer: ShadowRoot, element: Element, isFirst?: boolean): void;
  /** Whether it was put there by us. */
  isOurs(element: Element): boolean;
  /** Whether the page draws what is ours turned, mirrored or slanted at this moment. */
  isTurned(): boolean;
  /** Whether a node of the page is ours. */
  isLayer(node: unknown): boolean;
  /** Whether a node is in it, where no page may look. */
  isWithinLayer(node: unknown): boolean;
  /** Takes the node out of the page. */
  removeLayer(): void;
  /** Puts rules into a document or a shadow root without a node in it. */
  addRules(root: Document | ShadowRoot, css: string): CSSStyleSheet;

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
  /** The pointer comes to one of them: is it seen? */
  lookAtFrames(): void;
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
  /** How long it may be asked what stands at points, while one place is looked for. */
  patience(): Patience;
  /** Whether something lies under a box that is clicked and is not the message, or one of `avoid`. What there is no patience for counts as free. */
  coversControls(root: HTMLElement, box: Box, avoid?: readonly Box[], patience?: Patience): boolean;
  /** The frame in our own document that an element is in, or itself. */
  outermostFrame(element: Element): Element | null;
  inView(box: Box): boolean;

  // place.js
  /** Beside the message if there is room, else over one of its sides, and not over `avoid` where that can be helped. */
  panelPlace(reading: Reading, size: Size, avoid: readonly Box[]): { left: number; top: number };
  /** Where it was put by hand, else the lower right corner, else close by; null when all of that is taken. */
  pillPlace(reading: Reading, size: Size, kept: KeptPlace | null, avoid: readonly Box[]): { left: number; top: number } | null;
  /** A place of the pill as it is kept: by the corner that is nearest. */
  keptPlace(root: HTMLElement, at: { left: number; top: number }, size: Size): KeptPlace;
  /** The boxes of words, each line's as one. */
  rowsOf(boxes: readonly Box[]): Box[];
  /** Under the rows, or over them; where the pointer is on one of them, touching that one. */
  tipPlace(rows: readonly Box[], size: Size, point: { x: number; y: number } | null): { left: number; top: number } | null;
  /** Under everything in the composer, and how wide they may be there; nowhere when there is no room for them. */
  chipsPlace(reading: Reading, size: Size, pill: Box | null, avoid: readonly Box[]): { room: number; at: { left: number; top: number } | null } | null;

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
  MOST_SCALE: number;
  /** Whether a frame of ours is covered or made invisible; "explained": it is not, but something is there that may seem to.
   * `isTold`: the browser says that it is seen. */
  coverOf(iframe: HTMLIFrameElement, isTold: boolean): "covered" | "explained" | "clear";

  // bubble.js
  /** Whether the browser may show over the page what is wrong with the field that has the focus. */
  mayBeUnderBubble(): boolean;

  // over.js
  /** Whether pictures of an element are shown in its place. */
  isInTransition(element: Element): boolean;
  /** What lies over a box of ours; "glass" where all of it is clear. `around` is what our node is drawn in. */
  overBox(host: Element, around: readonly Element[], box: Box, isTold: boolean): "covered" | "glass" | null;

  // paints.js
  /** Whether an element paints anything but its words and what stands before and after them. */
  paints(element: Element, style: CSSStyleDeclaration): boolean;
  /** Whether a style paints a ground, edges or effects; also of a pseudo-element. */
  showsGround(style: CSSStyleDeclaration): boolean;
  hasMarker(element: Element, style: CSSStyleDeclaration): boolean;
  /** Whether it is a box that paints nothing but what its style says. */
  isPlain(element: Element): boolean;
  /** Pseudo-elements that stand beside an element's words. */
  PSEUDOS: readonly string[];
  /** Whether a property has a value that does something. */
  isSetTo(value: string | undefined): boolean;

  // reach.js
  /** Where what stands before or after an element's words may paint; null where it paints nothing. */
  besideBox(element: Element, style: CSSStyleDeclaration, pseudo: string, around: Drawn): Box | null;
  /** Where an element may paint, with its words and what stands beside them, and how what is in it is drawn. */
  paintedBoxes(element: Element, style: CSSStyleDeclaration, around: Drawn): { boxes: Box[]; inner: Drawn };
  /** How what is in an element of such a style is drawn, but for where it is cut. */
  drawnWithin(style: CSSStyleDeclaration, around: Drawn): Drawn;
  FROM_TOP: Drawn;
  /** What of a box is within another. */
  meet(a: Box, b: Box): Box;

  // drawn.js
  /** The shadow tree in an element, also a closed one. */
  shadowIn(element: Element): ShadowRoot | null;
  /** All that an element is drawn in, from the inside to the outside, through slots, shadow trees and frames; null where that is too much to be looked at. */
  drawnAround(element: Element): Element[] | null;

  // sight.js
  /** Watches whether a frame of ours is seen as it is. */
  watchSight(iframe: HTMLIFrameElement): Sight;

  // tip.js
  /** Shows a tip on what is painted in a composer, until the signal ends it. */
  openTip(root: HTMLElement, on: { ask: (finding: number) => void; act: (act: Action, trouble: ClickTrouble | null) => void; signal: AbortSignal }): TipView;

  // chips.js
  /** Shows chips after a composer's message, until the signal ends it. */
  openChips(root: HTMLElement, on: { act: (act: Action, trouble: ClickTrouble | null) => void; placed: () => void; signal: AbortSignal }): ChipsView;

  // stand.js
  /** Where the panel's frame stands at a composer; `show` is told each time, null when there is no place for it. */
  openStand(root: HTMLElement, show: (box: { left: number; top: number; width: number; height: number } | null) => void): Stand;
}
