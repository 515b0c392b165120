//! What a caller tells beside the text.

use serde::Serialize;

use crate::earlier::Earlier;
use crate::report::{Finding, State};

/// The most bytes of UTF-8 that are read; what stands behind them is not. Callers that take text from people say so
/// (the command refuses it, the panel shows a note).
pub const MAX_BYTES: usize = 1 << 20;

/// What the caller knows beyond the text.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Take the text for a recruiting message without judging whether it is one.
    pub assume_recruiting: bool,
    /// Name of the person written to; a greeting of somebody else is a problem.
    pub recipient: Option<String>,
    /// The way that the message goes.
    pub channel: Option<Channel>,
    /// The most UTF-16 code units that the box takes, where that is known; it goes before the channel's own limit.
    pub limit: Option<usize>,
    /// Where the message is written.
    pub place: Place,
    /// It was marked before its last words came: it stays marked down to a lower probability.
    pub was_marked: bool,
    /// What the writer's own earlier message in this conversation told: it is not asked for again.
    pub earlier: Option<Earlier>,
    /// The current year. Without it nothing is said of how many years of a technology can be asked.
    pub year: Option<u16>,
    /// The rules of which nothing is to be said. Only habits, terms and notes can be switched off.
    pub off: Vec<String>,
    /// The user's own words: nothing is said of how they are spelt.
    pub own_words: Vec<String>,
    /// What the writer has ignored in this message.
    pub ignored: Vec<Ignored>,
}

impl Options {
    /// Whether nothing is to be said of a finding, since its rule is off or it is ignored.
    pub(crate) fn hide(&self, finding: &Finding) -> bool {
        can_be_hidden(finding)
            && (self.off.iter().any(|rule| rule == finding.rule) || self.ignored.iter().any(|one| one.is(finding)))
    }

    /// Whether a name is one of the user's own words, with a version or an "'s" behind it or not.
    pub(crate) fn is_own(&self, written: &str) -> bool {
        self.own_words.iter().any(|own| is_form(written, own))
    }
}

/// Whether a finding is a remark, which its writer may do without; the answers to the four questions are none.
pub fn can_be_hidden<At, Says>(finding: &Finding<At, Says>) -> bool {
    finding.topic.question().is_none() || finding.state == State::Note
}

/// A remark that the writer has ignored: of this rule on these words, or on whatever words where there are none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ignored {
    pub rule: String,
    pub words: String,
}

impl Ignored {
    fn is(&self, finding: &Finding) -> bool {
        self.rule == finding.rule && (self.words.is_empty() || self.words == finding.text)
    }
}

/// Whether a name is an own word as it was given, or in lower case.
fn is_form(written: &str, own: &str) -> bool {
    let first = |word: &str| word.bytes().next().map(|byte| byte.to_ascii_lowercase());
    // Few begin alike; most need not be written in lower case.
    if own.is_ascii() && first(written) != first(own) {
        return false;
    }
    let rest = written.strip_prefix(own).or_else(|| written.strip_prefix(own.to_lowercase().as_str()));
    rest.is_some_and(|rest| matches!(rest, "'s" | "’s") || rest.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

/// Where a message is written, as far as that tells what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// Mail, chats and whatever else people write of anything in.
    #[default]
    Mail,
    /// LinkedIn Recruiter, Sales Navigator, InMail: a message is about a job unless it plainly is not.
    Recruiting,
}

/// A way for a message to go, with limits of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// E-mail and whatever else takes any length.
    Mail,
    /// The note with a connection request on LinkedIn: 200 characters, 300 with Premium.
    ConnectionNote,
    /// LinkedIn's InMail: 200 characters of subject ("Subject: …" in the first line) and 1,900 of body.
    InMail,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use crate::report::{Answer, Report};

    const MESSAGE: &str = "Hi Ana,\n\nI have an exciting opportunity for a Java Script engineer in York. It is a dream job. \
         We need somebody ASAP.";

    fn report(text: &str, options: Options) -> Report {
        check(text, &Options { assume_recruiting: true, ..options })
    }

    fn found(report: &Report, rule: &str) -> Vec<String> {
        report.findings.iter().filter(|f| f.rule == rule).map(|f| f.text.clone()).collect()
    }

    fn own(words: &[&str]) -> Options {
        Options { own_words: words.iter().map(|word| (*word).to_owned()).collect(), ..Options::default() }
    }

    #[test]
    fn a_rule_that_is_off_says_nothing_and_costs_nothing() {
        let all = report(MESSAGE, Options::default());
        let off = vec!["habit/hype".to_owned(), "habit/no-such".to_owned()];
        let some = report(MESSAGE, Options { off, ..Options::default() });
        assert_eq!(found(&all, "habit/hype").len(), 2);
        assert_eq!(found(&some, "habit/hype"), [""; 0]);
        assert_eq!(some.findings.len() + 2, all.findings.len());
        let cost: i32 = all.findings.iter().filter(|f| f.rule == "habit/hype").map(|f| f.points).sum();
        let sum = |report: &Report| report.findings.iter().map(|f| f.points).sum::<i32>();
        assert_eq!(sum(&some), sum(&all) - cost);
        assert_eq!((found(&some, "habit/urgency"), found(&all, "habit/urgency").len()), (vec!["ASAP".to_owned()], 1));
    }

    #[test]
    fn a_note_on_a_question_can_be_off_and_the_answers_cannot() {
        let text =
            "We pay £80k–£90k for a Java engineer in York. The job is fully remote. Three days a week in the office.";
        let all = report(text, Options::default());
        let off = all.findings.iter().map(|f| f.rule.to_owned()).collect();
        let none = report(text, Options { off, ..Options::default() });
        assert_eq!(found(&all, "remote/contradiction").len(), 1);
        assert_eq!(found(&none, "remote/contradiction"), [""; 0]);
        let answers = |report: &Report| report.questions.iter().map(|one| one.answer).collect::<Vec<_>>();
        assert_eq!(answers(&none), answers(&all));
        assert!(answers(&all).contains(&Answer::Stated));
    }

    #[test]
    fn what_is_ignored_leaves_and_its_cost_goes_over_to_the_same_habit_elsewhere() {
        let words = "an exciting opportunity".to_owned();
        let ignored = vec![Ignored { rule: "habit/hype".into(), words: words.clone() }];
        let all = report(MESSAGE, Options::default());
        let some = report(MESSAGE, Options { ignored, ..Options::default() });
        let left: Vec<_> = found(&all, "habit/hype").into_iter().filter(|text| *text != words).collect();
        assert_eq!((left.len(), found(&some, "habit/hype")), (1, left));
        assert_eq!(some.score, all.score);
        // Without words it is ignored wherever it stands.
        let ignored = vec![Ignored { rule: "habit/hype".into(), words: String::new() }];
        assert_eq!(found(&report(MESSAGE, Options { ignored, ..Options::default() }), "habit/hype"), [""; 0]);
    }

    #[test]
    fn an_own_word_ends_remarks_on_its_spelling_only() {
        let cases: [(&str, &[&str], bool); 9] = [
            ("Java Script", &["Java Script"], true),
            ("java script", &["Java Script"], true),
            ("Java Script's", &["Java Script"], true),
            ("Java Script", &["java script"], false),
            ("Java Script", &["Java"], false),
            ("Java Script", &["Script"], false),
            ("Javascript", &["Java Script"], false),
            ("HTLM5", &["HTLM"], true),
            ("HTLM", &["Üben", "Kubernets", "HTLM"], true),
        ];
        for (written, words, is_own) in cases {
            let text = format!("We are hiring: the engineer will write {written} in our office in York.");
            let misspelt = |options| found(&report(&text, options), "term/spelling").len();
            let before = misspelt(Options::default());
            assert_eq!(misspelt(own(words)), if is_own { 0 } else { before }, "{written} {words:?}");
        }
        let both = report(MESSAGE, own(&["Java Script", "exciting"]));
        assert_eq!((found(&both, "term/spelling").len(), found(&both, "habit/hype").len()), (0, 2));
    }

    #[test]
    fn the_cost_of_a_misspelt_name_goes_over_to_where_it_is_not_ignored() {
        let text = "We are hiring: the engineer will write HTLM, and HTLM5 in our office in York.";
        let ignored = vec![Ignored { rule: "term/spelling".into(), words: "HTLM".into() }];
        let (all, some) = (report(text, Options::default()), report(text, Options { ignored, ..Options::default() }));
        assert_eq!((found(&all, "term/spelling").len(), found(&some, "term/spelling").len()), (2, 1));
        assert_eq!(some.score, all.score);
    }

    #[test]
    fn advice_is_in_the_order_of_its_points() {
        for text in [
            MESSAGE,
            "We hire a Java engineer at £80k.",
            "We hire a Java engineer, fully remote.",
            "We hire an engineer.",
        ] {
            let points: Vec<_> = report(text, Options::default()).advice.iter().map(|one| one.points).collect();
            assert!(points.is_sorted_by(|a, b| a >= b), "{text}: {points:?}");
        }
    }
}
