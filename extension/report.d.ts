/** The report that the core answers with, in the words that it was given (`words`); `src/report.rs` is its source. Offsets count UTF-16 code units,
 * end-exclusive. What is put into a message is English. */
type Question = "pay" | "stack" | "remote" | "flexibility";
type Answer = "stated" | "vague" | "missing";
type State = "stated" | "vague" | "missing" | "problem" | "note";
type Topic = Question | "habit" | "term";

interface Pay {
  min: number | null;
  max: number | null;
  /** ISO 4217 */
  currency: string | null;
  period: "year" | "month" | "week" | "day" | "hour" | null;
  kind: "base" | "total" | "bonus" | "equity" | "day_rate";
  percent?: number;
}

interface Arrangement {
  mode: "remote" | "hybrid" | "onsite" | null;
  days_in_office: number | null;
  places: string[];
  hours: "flexible" | "core" | "fixed" | null;
}

interface Fix {
  label: string;
  /** takes the place of the finding's span */
  replace: string;
}

interface Finding {
  /** as docs/rules.md lists it: "pay/amount" */
  rule: string;
  topic: Topic;
  state: State;
  start: number;
  end: number;
  /** the words under the span */
  text: string;
  value: Pay | { term: string } | Arrangement | null;
  title: string;
  why: string;
  points: number;
  fixes: Fix[];
}

interface Advice {
  topic: Topic;
  points: number;
  text: string;
  /** a whole sentence with square-bracket blanks */
  insert: string | null;
}

/** What the caller of `check` knows beyond the text. */
interface CheckOptions {
  /** take the text for a recruiting message without judging whether it is one */
  assume_recruiting?: boolean;
  /** where it is written: in a place for jobs it is about one unless it plainly is not */
  place?: "mail" | "recruiting";
  /** it was marked before its last words came */
  was_marked?: boolean;
  /** the writer's own earlier message in this conversation, as plain text: what it answers is not asked for again */
  earlier?: string | null;
  /** name of the person written to; a greeting of somebody else is a problem */
  recipient?: string | null;
  /** the most characters (UTF-16 units) that the box takes */
  limit?: number | null;
  /** the current year; without it nothing is said of how many years of a technology can be asked */
  year?: number | null;
  /** rules of which nothing is to be said: habits, terms and notes */
  off?: string[];
  /** the user's own words: nothing is said of how they are spelt */
  own_words?: string[];
}

/** A rule that can be switched off, as `remark_rules` lists it. */
interface RemarkRule {
  /** "habit/hype" */
  id: string;
  topic: Topic;
  /** "Hype" */
  title: string;
  why: string;
  /** where the fact behind `why` comes from, when it rests on one */
  source: string | null;
}

interface Report {
  /** 0 to 100 */
  score: number;
  /** false: an ordinary mail; then there are no findings and no advice */
  recruiting: boolean;
  /** it may be about a job: nothing is marked, and the writer is offered a check */
  unsure?: true;
  /** BCP 47 */
  language: string;
  /** always four, in this order: pay, stack, remote, flexibility; pending: it waits for blanks of ours; told: the
   * earlier message answers it, so it has all its points whatever this one says */
  questions: { question: Question; answer: Answer; points: number; of: number; pending?: true; told?: true }[];
  /** in order of start */
  findings: Finding[];
  advice: Advice[];
  /** what our own advice and fixes have left to be filled in, in order of start; none when there is nothing */
  blanks?: { start: number; end: number }[];
  /** what candidates ask next, all four once each question is answered; it earns nothing */
  also?: { topic: "contract" | "hours" | "visa" | "interview"; stated: boolean; pending: boolean }[];
  /** the questions that the earlier message answers and this one does not */
  told?: Question[];
}

/** What `posting` reads in a job ad; `src/posting.rs` is its source. What the ad does not state is null or empty. */
interface Posting {
  title: Field<string> | null;
  /** the employer; not the agency that writes for one */
  company: Field<string> | null;
  /** begins with https:// or http:// */
  link: Field<string> | null;
  pay: Field<Salary> | null;
  /** the names as their makers write them, each once */
  stack: Field<string>[];
  remote: Field<Workplace> | null;
  /** whole sentences */
  flexibility: Field<string>[];
  contract: Field<string> | null;
  hours: Field<string> | null;
  visa: Field<string> | null;
  /** the steps, in their order */
  interview: Field<string>[];
}

/** A value, and the words of the ad that it was read from. */
interface Field<T> {
  value: T;
  start: number;
  end: number;
  text: string;
}

interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217, or "" */
  currency: string;
  period: "year" | "month" | "week" | "day" | "hour" | "";
  kind: "base" | "total";
}

interface Workplace {
  mode: "remote" | "hybrid" | "onsite" | "";
  /** in the office, a week */
  days: number | null;
  places: string[];
}

/** What `explain` tells of a technology. */
interface Explanation {
  /** as its makers write it */
  name: string;
  /** what kind of thing it is, in plain words: "a tool to test software" */
  kind: string;
  /** what it is, in a sentence or two; null when the glossary has no entry or was not given to `learn` yet */
  is: string | null;
  /** what it is mistaken for, and how to tell the two apart */
  not: { name: string; apart: string }[];
  /** what a developer would say */
  say: string | null;
  /** a page that shows what it is */
  source: string | null;
  /** when it became public, and a page that says so */
  release: { year: number; source: string } | null;
}
