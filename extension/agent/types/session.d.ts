/** One composer being written in, and its parts. */

/** What of ours is shown at a composer: tip and chips only while it has the focus. */
interface SessionViews {
  panel: AgentFrame<ToPanel>;
  tip: TipView | null;
  chips: ChipsView | null;
}

interface ReadingsOn {
  profile: HostProfile;
  subject: Subject;
  isComposing(): boolean;
  read(): void;
  /** when the session ends */
  gone: AbortSignal;
}

interface Readings {
  /** The newest; null when the composer may have changed since. */
  last(): Reading | null;
  /** The newest if it still holds, else one of this moment. */
  now(): Reading;
  /** Reads, and keeps that as the newest. */
  take(): Reading;
  forget(): void;
  /** What was read is not what stands there: all of it is read anew. */
  doubt(): void;
  /** The composer may have changed. */
  changed(): void;
  /** Hears of changes until the focus is gone. */
  hear(signal: AbortSignal): void;
}

interface Typing {
  /** Whether words stand there that an input method has not taken yet. */
  isComposing(): boolean;
  /** Hears the keyboard until the focus is gone. `changed`: what was composed is there. */
  hear(changed: () => void, signal: AbortSignal): void;
  /** The focus has come back. */
  resumed(): void;
  /** A text was read that is new. `isToldAgain`: to the panel only. */
  read(now: Reading, isToldAgain: boolean): void;
  /** The word of a text that is being typed; null when none is. */
  word(text: string): { start: number; end: number } | null;
  /** The panel has answered, on what was read last. */
  answered(now: Reading): void;
  /** The selection may be another. Null when it is not; else where the caret is, null for a selection, and whether it left the word that was typed. */
  moved(now: Reading): { caret: number | null; leavesWord: boolean } | null;
  /** Words were put in that nobody typed. */
  written(): void;
  /** The focus went elsewhere. */
  rest(): void;
}

interface Asking {
  /** The session's number. */
  readonly session: number;
  tell(message: SessionToPanel): void;
  /** The number of the newest text. */
  newest(): number;
  isNewest(id: number): boolean;
  /** Whether the panel was sent this text. */
  isSent(now: Reading): boolean;
  /** Whether it was, or the panel before it. */
  isToldAgain(now: Reading): boolean;
  /** Sends a text. */
  ask(now: Reading): void;
  /** A message, by places in the message without its subject; null for one of another session. */
  heard(message: ToAgent): ToAgent | null;
  /** The panel has answered on this text. Tells whether it is the newest. */
  answered(id: number): boolean;
  /** There is a panel that was sent nothing. */
  forget(): void;
  /** Whether the panel has died; asked again, it is a new one. */
  isDead(): boolean;
}

interface PaintingOn {
  word(text: string): { start: number; end: number } | null;
  painted(now: Reading, all: readonly Painted[]): void;
  /** What is painted on, as it stands now; null when its words have changed. */
  standing(): Reading | null;
  /** The session is over. */
  gone: AbortSignal;
}

interface Painting {
  theme(): Theme;
  /** Whether the panel has said anything about the newest text. */
  has(): boolean;
  /** Whether the ground is another than it was. */
  lookAtGround(): boolean;
  groundMayDiffer(): void;
  found(marks: readonly Required<Mark>[]): void;
  forget(): void;
  paint(now: Reading): void;
  /** The focus went elsewhere: everything is painted that stays where it is, the rest is taken away. */
  settle(now: Reading | null): void;
}

interface Placing {
  readonly stand: Stand;
  place(now: Reading): void;
  /** What was written may have come to where the pill stands. */
  makeRoom(now: Reading): void;
  /** The user drags the pill. Tells whether it was dropped. */
  drag(message: ToAgent & { type: "drag" }): boolean;
  /** The pill says what it asks while the pointer is on it: then the pointer's first move in the page is heard, until the focus is gone. */
  hearPointer(isGrown: boolean, awake: AbortSignal | undefined): void;
}

/** The line to the browser's side panel. */
interface SidePanelLine {
  isOpen(): boolean;
  /** Whether a message is the side panel's question where a composer is. */
  isAsking(message: unknown, sender: chrome.runtime.MessageSender): boolean;
  post(message: ToSidePanel): void;
  /** Says which site this is, and whether it is off. */
  tellSite(): void;
  /** Says to whoever hears it that an agent is here. */
  announce(): Promise<void>;
  /** For good. */
  leave(): void;
}

interface SidePanelOn {
  isOff(): boolean;
  /** It came, or went. */
  changed(isThere: boolean): void;
  hear(message: FromSidePanel): void;
}

interface BesidePageOn {
  sidePanel: SidePanelLine;
  session: number;
  profile: HostProfile;
  unchanged: RequestsOn["unchanged"];
  isStill: RequestsOn["isStill"];
  /** has the composer read again when it changes */
  hearChanges(signal: AbortSignal): void;
  /** the composer was taken out */
  gone(): void;
  /** words were put in */
  written(): void;
}

/** A composer as the side panel has it. */
interface BesidePage {
  /** What the panel in the page is told, or tells: what is for the other too goes there. */
  pass(message: ToPanel | ToAgent): void;
  carryOut(request: WriteRequest): Promise<void>;
  /** The focus went elsewhere: from now on it is followed without. */
  follow(): void;
  /** The focus is back, or the side panel gone. */
  stop(): void;
}

interface FactsFirst {
  // side-panel.js
  /** Has the side panel come and go. */
  openSidePanel(on: SidePanelOn): SidePanelLine;

  // session-side-panel.js
  /** Tells the side panel of a composer, and does what is clicked there. */
  openBesidePage(root: HTMLElement, on: BesidePageOn): BesidePage;

  // session-reading.js
  /** Keeps the newest reading of a composer, and has it `read` again when it may have changed. */
  openReadings(root: HTMLElement, on: ReadingsOn): Readings;

  // session-typing.js
  /** Follows what the writer is doing in a composer. */
  openTyping(root: HTMLElement): Typing;

  // session-asking.js
  /** Asks the panel about a composer. */
  openAsking(root: HTMLElement, on: { profile: HostProfile; subject: Subject; post: (message: ToPanel) => void }): Asking;

  // session-painting.js
  /** Paints what was found. `word` is the word of a text that is being typed; `painted` is told each time. */
  openPainting(root: HTMLElement, on: PaintingOn): Painting;

  // session-placing.js
  /** Places our frames at a composer. `away` is told when the pointer has left the pill. */
  openPlacing(root: HTMLElement, on: { profile: HostProfile; views: SessionViews; away: () => void }): Placing;

  // session.js
  /** One composer being written in: from now on its text goes to the panel and the panel's findings onto it. */
  openSession(root: HTMLElement, profile: HostProfile, sidePanel: SidePanelLine): Session;
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
  /** The panel has come to the side panel, or is no longer there. */
  aside(isThere: boolean): void;
  /** Something was clicked there. */
  hearSidePanel(message: FromSidePanel): void;
}
