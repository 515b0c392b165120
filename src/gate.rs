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
/// 3 in 100 reach it; see `docs/accuracy.md`.
pub const MARKED: f32 = 0.7;

/// From this probability on a check is offered.
pub const OFFERED: f32 = 0.3;

/// Where the text alone decides.
const MAIL: Thresholds = Thresholds { marked: MARKED, offered: OFFERED };

/// Where people write about jobs: all but what is plainly something else.
const RECRUITING: Thresholds = Thresholds { marked: 0.2, offered: 0.08 };

/// What was marked stays marked down to this: words come one by one, and a mark that comes and goes with them disturbs.
pub const STAYS: f32 = 0.2;

/// Who states all four facts writes about a job, unless it is as improbable as this.
const FOUR_FACTS: f32 = 0.1;

/// The verdict. `answers` are those of the four questions.
pub fn judge(probability: f32, answers: [Answer; 4], options: &Options) -> Verdict {
    if options.assume_recruiting {
        return Verdict::Marked;
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
    if probability >= thresholds.marked {
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

    const NONE: [Answer; 4] = [Answer::Missing; 4];

    #[test]
    fn between_sure_and_not_a_check_is_offered() {
        let options = Options::default();
        let verdicts = [0.9, 0.5, 0.1].map(|probability| judge(probability, NONE, &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Unsure, Verdict::Silent]);
    }

    #[test]
    fn a_mark_stays_while_the_message_may_still_be_about_a_job() {
        let options = Options { was_marked: true, ..Options::default() };
        let verdicts = [0.5, 0.25, 0.1].map(|probability| judge(probability, NONE, &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Marked, Verdict::Silent]);
    }

    #[test]
    fn where_people_write_about_jobs_only_the_plainly_different_is_silent() {
        let options = Options { place: Place::Recruiting, ..Options::default() };
        let verdicts = [0.25, 0.1, 0.05].map(|probability| judge(probability, NONE, &options));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Unsure, Verdict::Silent]);
    }

    #[test]
    fn four_facts_decide_unless_it_is_plainly_something_else() {
        let answers = [Answer::Stated; 4];
        let verdicts = [0.2, 0.05].map(|probability| judge(probability, answers, &Options::default()));
        assert_eq!(verdicts, [Verdict::Marked, Verdict::Silent]);
    }
}
