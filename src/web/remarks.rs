//! What a writer can do about a remark: ignore it here, never see its rule again, or call its word an own one. The
//! remark leaves, and in its place stands for a while what was done, with Undo.

use crate::options::{Ignored, can_be_hidden};
use crate::report::State;
use crate::rules;
use crate::web::Finding;
use crate::web::catalogue::{say, told};

/// What was done about a remark.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// It is ignored in this message.
    Ignored(Ignored),
    /// Its rule is off from now on.
    Off { rule: &'static str, title: String },
    /// Its word is one of the user's own from now on.
    Own(String),
}

/// A remark that has left.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// Tells it from the others.
    pub number: u32,
    pub done: Done,
    /// Where it stood: under which heading, and before which of the remarks there.
    pub state: State,
    pub start: usize,
    /// Why it could not be kept; then the remark is there again, and there is nothing to undo.
    pub refused: Option<String>,
}

impl Left {
    /// What stands in its place.
    pub fn told(&self) -> String {
        match (&self.refused, &self.done) {
            (Some(reason), _) => reason.clone(),
            (None, Done::Ignored(_)) => say!("panel.ignored"),
            (None, Done::Off { title, .. }) => say!("panel.off", rule = title.clone()),
            (None, Done::Own(word)) => say!("panel.own-word", word = word.clone()),
        }
    }
}

/// What the sheet needs to show of remarks besides the report.
#[derive(Clone, Copy, Debug, Default)]
pub struct Remarks<'a> {
    /// The remark whose choices are open, by the number of its finding.
    pub choices: Option<usize>,
    /// The remark whose source is open.
    pub source: Option<usize>,
    pub left: &'a [Left],
}

/// What a button named `verb` ("ignore", "never", "own") does about a finding; nothing where that cannot be done.
pub fn done(verb: &str, finding: &Finding) -> Option<Done> {
    if !can_be_hidden(finding) {
        return None;
    }
    match verb {
        "ignore" => Some(Done::Ignored(Ignored { rule: finding.rule.to_owned(), words: ignored_words(finding) })),
        "never" => {
            let rule = rules::named(finding.rule).filter(|rule| rule.can_be_off())?;
            Some(Done::Off { rule: rule.id, title: told(&rule.title()) })
        }
        "own" => own_word(finding).map(|word| Done::Own(word.to_owned())),
        _ => None,
    }
}

/// The words that a remark is ignored by. Where it is about the whole message they move with every word that is written.
fn ignored_words(finding: &Finding) -> String {
    if finding.rule == "habit/too-long" { String::new() } else { finding.text.clone() }
}

/// The word that a remark on a spelling would have otherwise, without an "'s".
pub fn own_word(finding: &Finding) -> Option<&str> {
    if finding.rule != "term/spelling" {
        return None;
    }
    let text = finding.text.as_str();
    let word = text.strip_suffix("'s").or_else(|| text.strip_suffix("’s")).unwrap_or(text);
    (!word.is_empty() && word.encode_utf16().count() <= 60 && !word.contains(char::is_control)).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Topic;
    use crate::web::sample;

    fn misspelt(text: &str) -> Finding {
        let habit = sample::report().findings.pop().expect("the last is a habit");
        Finding { rule: "term/spelling", topic: Topic::Term, text: text.into(), ..habit }
    }

    #[test]
    fn what_can_be_done_depends_on_the_remark() {
        let mut report = sample::report();
        let stated = report.findings.remove(1);
        for verb in ["ignore", "never", "own"] {
            assert_eq!(done(verb, &stated), None, "{verb}");
        }
        let habit = report.findings.pop().expect("the last is a habit");
        let hype = Finding { rule: "habit/hype", ..habit.clone() };
        let ignored = Ignored { rule: "habit/hype".into(), words: "exciting opportunity".into() };
        assert_eq!(done("ignore", &hype), Some(Done::Ignored(ignored)));
        assert_eq!(done("never", &hype), Some(Done::Off { rule: "habit/hype", title: "Hype".into() }));
        assert_eq!(done("own", &hype), None);
        // Of a rule that is in no list nothing can be kept.
        assert_eq!(done("never", &habit), None);
        let long = Finding { rule: "habit/too-long", ..habit };
        assert_eq!(done("ignore", &long), Some(Done::Ignored(Ignored { rule: long.rule.into(), words: "".into() })));
    }

    #[test]
    fn an_own_word_is_the_name_itself() {
        let long = "x".repeat(61);
        let cases = [("Javascript’s", Some("Javascript")), ("HTLM5", Some("HTLM5")), ("'s", None), (&long, None)];
        for (text, word) in cases {
            assert_eq!(own_word(&misspelt(text)), word, "{text}");
        }
    }

    #[test]
    fn what_stands_in_its_place_says_what_was_done_or_why_it_was_not() {
        let left = |done, refused| Left { number: 1, done, state: State::Note, start: 0, refused };
        let off = Done::Off { rule: "habit/hype", title: "Hype".into() };
        assert_eq!(left(off.clone(), None).told(), "“Hype” is turned off.");
        assert_eq!(left(off, Some("No room.".into())).told(), "No room.");
        assert_eq!(left(Done::Own("Kubernets".into()), None).told(), "“Kubernets” is one of your words now.");
    }
}
