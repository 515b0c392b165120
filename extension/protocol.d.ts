/**
 * What the agent (content script) and the panel (extension frame) say to each other, over one MessagePort.
 *
 * The agent speaks first: on the frame's `load` it posts a `FirstMessage` with the port to the frame's exact origin. The frame takes one
 * such port, from its parent, if the word is that of its own address and an agent in its tab says that it made it (`WhoseFrame`); it
 * ignores everything else, and never posts to `parent`.
 *
 * What is here and what the core reads and posts (src/web) are compared by tests/agent/protocol.test.js.
 */

/** `word` is what the address that the agent loads ends in; `site` the only one that may be named in `site` and `keep` from then on. */
interface FirstMessage {
  word: string;
  site: string;
}

/** Asked by a frame, over the extension's own messages: is this word yours? Answered with `true` once, else not at all. */
interface WhoseFrame {
  frame: string;
}

/** A composer in use, from when the focus comes to it until another is in use or it is gone; it grows with each. What is open, refused or
 * asked for in one ends with it: what comes from or for another than the newest is dropped. */
interface OfSession {
  session: number;
}

/** What the agent tells the panel: of the frame itself, or of a session. */
type ToPanel =
  /** The page behind the composer is light or dark; the frame paints itself to match. */
  | { type: "theme"; theme: "light" | "dark" }
  /** The site that the page belongs to, as the first message named it. Answered with `kept` when the user has moved the pill there before. */
  | { type: "site"; site: string }
  /** The user has put the pill there. */
  | { type: "keep"; site: string; place: KeptPlace }
  /** Why that click of `keeps` does not count; null when it does. */
  | { type: "counts"; click: number; trouble: ClickTrouble | null }
  /** The panel stands in the browser's side panel as well, or no longer: the pill is a faint mark meanwhile. */
  | { type: "aside"; aside: boolean }
  | (OfSession & SessionToPanel);

/** What the agent tells the panel of a session. */
type SessionToPanel =
  /** The composer's text changed; its subject is the first line ("Subject: …"), before an empty one. `id` grows with every message; a report answers the newest one only. `tooLong`: there is more than is read, and
   * nothing of it is sent. */
  | { type: "text"; id: number; text: string; tooLong?: boolean; composer: ComposerFacts }
  /** The mail that is quoted below the message, as plain text; empty for none. Told before the text that follows it up, and when it has changed. */
  | { type: "earlier"; text: string }
  /** How an `insert` or `replace` ended: each gets its answer. Unless it is written, the panel says why not, and offers to copy the words. */
  | ({ type: "written"; request: number } & WriteEnd)
  /** Fold the panel to its pill (Escape in the composer, focus gone elsewhere). */
  | { type: "fold" }
  /** The pointer has moved in the page, and so is not on the pill; Chromium does not always tell a frame that it was left. */
  | { type: "away" }
  /** What is there to say about this finding of text `id`? */
  | { type: "ask"; id: number; finding: number }
  /** The user clicked a button beside the words of text `id`. */
  | { type: "do"; id: number; act: Action }
  /** Open the panel and move the keyboard focus into it. */
  | { type: "open" }
  /** The other panel of this message tells what is said of it beside its text. */
  | Said
  /** The composer is left for another, or gone. */
  | { type: "end" };

/** How a request to write ended. Nothing was put in unless it is `written`. */
type WriteEnd =
  | { end: "written" }
  /** the message, its focus or its selection were not what they must be, or somebody was composing */
  | { end: "changed" }
  /** so many characters are missing */
  | { end: "no room"; missing: number }
  /** the message is longer than what is read of it */
  | { end: "too long" }
  /** the editor did not take the words, or not as they are */
  | { end: "refused" }
  | { end: ClickTrouble };

/** Why a click does not count: what was clicked could not be seen as it is, or only since a moment. */
type ClickTrouble = "unseen" | "too soon";

/** What is known of the composer besides its text. */
interface ComposerFacts {
  /** tells it from the other composers of the page: what the user says of one message holds for no other */
  number: number;
  /** where it is: in a place for jobs a message is about one unless it plainly is not */
  place: "mail" | "recruiting";
  /** first name of the person written to, when the page tells it */
  recipient: string | null;
  /** the most characters (UTF-16 units) that the composer takes, when it has a limit */
  limit: number | null;
}

/** What the panel tells the agent: of the frame itself, or of a session. */
type ToAgent =
  /** The core is loaded and listens. */
  | { type: "ready" }
  /** Where the user has put the pill on this site. */
  | { type: "kept"; place: KeptPlace }
  /** The user drags the pill: this far from where the drag began, in CSS pixels. */
  | { type: "drag"; x: number; y: number; dropped: boolean }
  /** A button of the mouse was pressed. */
  | { type: "press" }
  /** Something was clicked that keeps something: does the click count? */
  | { type: "keeps"; click: number }
  /** The core is gone, and its frame wants this much room to say so. */
  | SizeWanted
  | (OfSession & SessionToAgent);

/** The frame wants this many CSS pixels; `open` tells pill and panel apart. `rest` is the pill's width while nobody is at it: the pill
 * is placed by that, and grows to a side while it says what it asks. */
type SizeWanted = { type: "size"; width: number; height: number; open: boolean; rest: number };

/** What the panel tells the agent of a session. */
type SessionToAgent =
  | SizeWanted
  /** What to paint on text `id`: a mark for each finding, in their order. */
  | { type: "report"; id: number; marks: Required<Mark>[]; chips: Chip[] }
  /** What there is to say about a finding, by its number in that order. */
  | { type: "tip"; id: number; finding: number; tip: Tip | null }
  /** The user clicked: put `text` in at the caret, or at the end of the message if there is none, as a sentence of its own. */
  | { type: "insert"; request: number; id: number; text: string }
  /** The user clicked a fix: replace start..end (UTF-16 units of text `id`), if the words there are still `expect`. */
  | { type: "replace"; request: number; id: number; start: number; end: number; expect: string; text: string }
  /** The user clicked a finding in the panel: show it in the message. */
  | { type: "reveal"; id: number; start: number; end: number }
  /** The keyboard leaves the panel: give the focus back to the composer. */
  | { type: "leave" }
  /** What is said of the message beside its text, for the other panel. */
  | Said;

/** What two panels of one message tell each other: the writer's word ("job", "no job" or none), whether it is marked, the remarks that are ignored, and the number of
 * the role that it is about ("" for none). The one in the page tells all of it; the one in the side panel what is chosen there, once it has heard. */
type Said = { type: "said"; word: string | null; marked: boolean; ignored: Ignored[]; role: string };

/** A remark that the writer has ignored: of this rule, on these words. */
interface Ignored {
  rule: string;
  words: string;
}

/**
 * The browser's side panel (side-panel.html) asks the agents of the active tab of its window `WhereIsComposer`. Those that are there answer `true`, and tell all pages of the
 * extension `ComposerIsHere`, as they do when a composer comes into use; to each of those frames it opens a port, on which this is said. An agent takes a port
 * from that page only: the browser tells where it is from.
 */
interface WhereIsComposer {
  composer: "where?";
}

interface ComposerIsHere {
  composer: "here";
}

/** What the agent tells the side panel: where it is, and of the composer used last what it tells the panel in the page. */
type ToSidePanel =
  /** `off`: the user has switched the site off. */
  { type: "site"; site: string; off: boolean } | (OfSession & Extract<SessionToPanel, { type: "text" | "earlier" | "written" | "said" | "end" }>);

/** What the side panel tells the agent. Its requests to write are carried out and answered like those of the panel in the page. */
type FromSidePanel = OfSession & Extract<SessionToAgent, { type: "insert" | "replace" | "reveal" | "said" }>;

/** What a button asks for; findings, fixes, advice and blanks by their numbers in the report. A test of `src/web/action.rs` compares these lines. */
type Action =
  | { do: "add"; question: Question }
  | { do: "show"; question: Question }
  | { do: "advice"; advice: number }
  | { do: "fix"; finding: number; fix: number }
  | { do: "look"; finding: number }
  | { do: "blank"; blank: number };

/** A button that does what `act` says, with what it earns. */
interface Chip {
  act: Action;
  label: string;
  points: number;
}

/** What is shown under a finding's words. */
interface Tip {
  state: "stated" | "vague" | "missing" | "problem" | "note";
  title: string;
  why: string;
  act: Chip | null;
  /** what the technologies are, where it is about some; the lead stands out */
  about: { lead: string | null; words: string }[];
}

/** A blank of a sentence that was put in is selected, and whether Tab leads to others before and after it. The frame has the words for it. */
interface BlankTip {
  state: "blank";
  words: string;
  before: boolean;
  after: boolean;
}

/** Where the pill was put: so far inside these sides of the composer. */
type KeptPlace = ({ left: number } | { right: number }) & ({ top: number } | { bottom: number });

/** What the agent tells the frame of the tip or of the chips. It speaks first there too. */
type ToBeside =
  | { type: "tip"; tip: Tip | BlankTip }
  /** The caret came to what is shown, and the frame is seen: a screen reader should say it. */
  | { type: "say" }
  /** `room`: how wide they may be; what does not stand in one line stands in more. */
  | { type: "chips"; chips: readonly Chip[]; room: number }
  | { type: "theme"; theme: "light" | "dark" };

/** What that frame tells the agent. */
type FromBeside =
  | { type: "ready" }
  /** `title`: what the frame is called, for a screen reader */
  | { type: "size"; width: number; height: number; title: string }
  /** The pointer came in, or left. */
  | { type: "over"; over: boolean }
  /** A button of the mouse was pressed. */
  | { type: "press" }
  /** The user clicked. */
  | { type: "do"; act: Action }
  /** Escape: give the focus back to the composer. */
  | { type: "leave" };
