//! Is the message about a job? Three answers, by the reader's probability, the place, and what was said before.
//!
//! In other people's mail the tool is silent, and a mark that came does not go because the next words came. No single
//! cue decides: the reader weighs all of them beside the words.

use crate::report::Answer;
use crate::{Options, Place};

/// What to do with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is about a job: its findings are shown.
    Marked,
    /// It may be: nothing is shown, and the writer is offered a check.
    Unsure,
    /// It is not.
    Silent,
}

/// From which probability on a message is marked, and from which on a check is offered.
#[derive(Clone, Copy, Debug)]
struct Thresholds {
    marked: f32,
    offered: f32,
}

/// From this probability on a message is marked, where the text alone decides. Of natural ordinary mail that was held out
/// 4 in 100 reach it, of the last four blind sets none; see `docs/accuracy.md`.
pub const MARKED: f32 = 0.7;

/// From this probability on a message is marked although it touches no question and names no role.
const WITHOUT_WORK: f32 = 0.85;

/// From this probability on a check is offered.
pub const OFFERED: f32 = 0.25;

/// Where the text alone decides.
const MAIL: Thresholds = Thresholds { marked: MARKED, offered: OFFERED };

/// Where people write about jobs: all but what is plainly something else.
const RECRUITING: Thresholds = Thresholds { marked: 0.2, offered: 0.08 };

/// What was marked stays marked down to this: words come one by one, and a mark that comes and goes with them disturbs.
pub const STAYS: f32 = 0.2;

/// Who states all four facts writes about a job, unless it is as improbable as this.
const FOUR_FACTS: f32 = 0.1;

/// The verdict on a text in another language than English.
pub fn of_another_language(names_work: bool, options: &Options) -> Verdict {
    match options.assume_recruiting {
        true => Verdict::Marked,
        false if names_work => Verdict::Unsure,
        false => Verdict::Silent,
    }
}

/// What a verdict goes by.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// The reader's.
    pub probability: f32,
    /// Those of the four questions.
    pub answers: [Answer; 4],
    /// Whether a question is touched or a role is named. Without either the wording has to be the surer.
    pub names_work: bool,
    /// Whether the role, if one is named, is a developer's. About another trade a check is offered at most.
    pub is_developer: bool,
    /// How many words the writer has written.
    pub words: usize,
}

/// A greeting of so many words says nothing yet.
const TOO_FEW: usize = 4;

/// The verdict.
pub fn judge(evidence: &Evidence, options: &Options) -> Verdict {
    let Evidence { probability, answers, names_work, is_developer, words } = *evidence;
    if options.assume_recruiting {
        return Verdict::Marked;
    }
    if words <= TOO_FEW && !(names_work && is_developer) {
        return Verdict::Silent;
    }
    let mut thresholds = match options.place {
        Place::Mail => MAIL,
        Place::Recruiting => RECRUITING,
    };
    if options.was_marked {
        thresholds.marked = thresholds.marked.min(STAYS);
    }
    if answers.iter().all(|answer| *answer == Answer::Stated) {
        thresholds.marked = thresholds.marked.min(FOUR_FACTS);
    }
    if !names_work && options.place == Place::Mail && !options.was_marked {
        thresholds.marked = thresholds.marked.max(WITHOUT_WORK);
    }
    if probability >= thresholds.marked && (is_developer || options.place == Place::Recruiting) {
        Verdict::Marked
    } else if probability >= thresholds.offered {
        Verdict::Unsure
    } else {
        Verdict::Silent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(probability: f32) -> Evidence {
        Evidence { probability, answers: [Answer::Missing; 4], names_work: true, is_developer: true, words: 30 }
    }

    #[test]
    fn a_greeting_says_nothing_yet() {
        let greeting = Evidence { names_work: false, words: 2, ..evidence(0.9) };
        assert_eq!(judge(&greeting, &Options::default()), Verdict::Silent);
    }

    #[test]
    fn between_sure_and_not_a_check_is_offered() {
        let options = Options::default();
        let verdicts = [0.9, 0.5, 0.1].map(|probability| judge(&evidence(probability), &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Unsure, Verdict::Silent]);
    }

    #[test]
    fn a_mark_stays_while_the_message_may_still_be_about_a_job() {
        let options = Options { was_marked: true, ..Options::default() };
        let verdicts = [0.5, 0.25, 0.1].map(|probability| judge(&evidence(probability), &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Marked, Verdict::Silent]);
    }

    #[test]
    fn where_people_write_about_jobs_only_the_plainly_different_is_silent() {
        let options = Options { place: Place::Recruiting, ..Options::default() };
        let verdicts = [0.25, 0.1, 0.05].map(|probability| judge(&evidence(probability), &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Unsure, Verdict::Silent]);
    }

    #[test]
    fn four_facts_decide_unless_it_is_plainly_something_else() {
        let answers = [Answer::Stated; 4];
        let verdicts =
            [0.2, 0.05].map(|probability| judge(&Evidence { answers, ..evidence(probability) }, &Options::default()));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Silent]);
    }

    #[test]
    fn where_no_work_is_named_the_wording_has_to_be_the_surer() {
        let verdicts = [0.95, 0.8]
            .map(|probability| judge(&Evidence { names_work: false, ..evidence(probability) }, &Options::default()));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Unsure]);
    }

    #[test]
    fn about_another_trade_a_check_is_offered() {
        let nurse = Evidence { is_developer: false, ..evidence(0.99) };
        assert_eq!(judge(&nurse, &Options::default()), Verdict::Unsure);
    }

    #[test]
    fn another_language_is_asked_about_and_never_judged() {
        let assumed = Options { assume_recruiting: true, ..Options::default() };
        assert_eq!(of_another_language(true, &Options::default()), Verdict::Unsure);
        assert_eq!(of_another_language(false, &Options::default()), Verdict::Silent);
        assert_eq!(of_another_language(false, &assumed), Verdict::Marked);
    }
}
