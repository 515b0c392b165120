/** Carets, selections, and how words are put into a message. */

/** Puts words where the selection is. Tells whether anything took them. */
type Put = (root: HTMLElement, words: string, profile: HostProfile | undefined, at: PutAt) => boolean;

interface PutAt {
  /** whether composer and selection are still as they must be */
  isReady: () => boolean;
  look: () => FoundMessage;
}

/** A message is as it was before words were put into it, or as it should be now, or all that it was is there beside other words, or it is not. */
type FoundMessage = "same" | "wanted" | "whole" | "torn";

interface WriteConditions {
  profile?: HostProfile | undefined;
  /** the most UTF-16 units that the composer takes */
  limit?: number | null;
  /** whether what was asked for is still wanted: the same text as far as is known, nobody composing */
  isStill?: () => boolean;
}

/** A way that the caret goes, in the words of `Selection.modify`, or as far as the message goes. */
interface CaretMove {
  /** whether what lies between is selected */
  extends: boolean;
  direction: "left" | "right" | "forward" | "backward";
  by: "character" | "word" | "line" | "lineboundary" | "document";
}

type PressedKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey">;

/** A place that the writer has yet to fill in. */
interface Blank {
  words: string;
  start: number;
  end: number;
}

interface Blanks {
  /** These words are about to be put in. */
  expect(words: string): void;
  /** The selection may have changed, or what is around it. Tells whether a blank is selected, or being typed over. */
  look(): boolean;
  /** Whether a blank is being typed over, and another one follows. */
  isFilling(): boolean;
  /** Takes Tab while a blank is selected, or being typed over, and the tip says so. */
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

interface FactsFirst {
  // caret.js
  /** Where the caret was last in the composer; null when it never was. */
  caretIn(reading: Reading): number | null;
  /** Whether nothing is selected. */
  isCollapsed(root: HTMLElement): boolean;
  /** What is selected, as the browser tells it. */
  selectedWords(root: HTMLElement): string;
  /** Selects start..end and brings it into sight. */
  reveal(reading: Reading, start: number, end: number): void;
  /** Selects start..end. */
  select(reading: Reading, start: number, end: number): void;
  /** Whether start..end is selected, and nothing else. */
  isSelected(reading: Reading, start: number, end: number): boolean;
  /** Puts the caret before everything. */
  putCaretFirst(root: HTMLElement): void;
  /** Moves the caret of a composer that is no textarea, as a key would. */
  moveCaret(root: HTMLElement, move: CaretMove): void;
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

  /** Whether an editor may take what is pasted in a later task. */
  takesLater(root: HTMLElement, profile: HostProfile | undefined): boolean;

  // moves.js
  /** Where a key takes the caret; null when it does something else. */
  moveOf(key: PressedKey, isMac: boolean): CaretMove | null;
  /** How far from the caret on a key deletes; null when it does something else. */
  deletionOf(key: PressedKey, isMac: boolean): Omit<CaretMove, "extends"> | null;

  // astray.js
  /** Notes what a command changes; `takeBack` undoes it where words came elsewhere than meant, and tells whether they had. */
  watchWords(root: HTMLElement, words: string, look: () => FoundMessage): { takeBack: () => boolean; stop: () => void };

  // hold.js
  /** Has the keys wait that come for a composer; what it answers types them, and is to be called in any case. */
  holdKeys(root: HTMLElement): () => void;

  // write.js
  /** Has the caret come to where it was when what was put in last is undone, until the signal ends it. */
  watchUndo(root: HTMLElement, signal: AbortSignal): void;
  /** Puts `words` in the place of start..end of what was read, as if typed, if the composer is still as it was read; and tells how that ended. */
  write(reading: Reading, start: number, end: number, words: string, on?: WriteConditions): Promise<WriteEnd>;

  // requests.js
  /** Carries out what the panel asks to have written into a composer, and tells it how each request ended. */
  openRequests(root: HTMLElement, on: RequestsOn): Requests;
}
