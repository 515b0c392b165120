//! What the learned reader adds to an answer, where the rules found no better one: that a clause answers. What it answers
//! with (figures, names, days) stays the rules'.

mod figure;
mod holds;

use std::ops::Range;

use crate::questions;
use crate::questions::flexibility::Says;
use crate::questions::remote;
use crate::questions::remote::vague::{self, PLACE_ONLY};
use crate::reader::labels::column;
use crate::reader::names::Name;
use crate::reader::{Clause, Read, Weights};
use crate::reading::Reading;
use crate::report::{Answer, Arrangement, Finding, Mode, Question, State, Value};
use crate::rule::Rule;
pub(crate) use crate::rules::learned::*;
use crate::text::{Class, Ending, Words, Zone, words};
use crate::wording::{Wording, wording};

/// Words for what one gets for the work, beside those of [`Class::Money`].
const EARNINGS: &Words =
    words!("money sal benefits perks equity bonus pension allowance budget fee fees share shares options");

/// A clause with a word for pay in it needs be no likelier than this to speak of this job's pay.
const WITH_A_WORD_FOR_PAY: f32 = 0.2;

/// A rule, the column of its label, and what its clause says.
struct Learned {
    rule: &'static Rule,
    column: usize,
    tells: Tells,
}

/// What a clause says that carries a label.
#[derive(Clone, Copy)]
enum Tells {
    /// Of pay, with a figure.
    Figure,
    /// Of pay, without a figure.
    Pay,
    /// What the work is on, but no technology.
    Field,
    Works(Mode),
    /// Where one works, but not whether one must be there.
    Somewhere,
    Flexibility(Says),
}

static LEARNED: [Learned; 10] = [
    Learned { rule: &PAY_STATED, column: column("pay/stated"), tells: Tells::Figure },
    Learned { rule: &PAY_VAGUE, column: column("pay/vague"), tells: Tells::Pay },
    Learned { rule: &STACK_VAGUE, column: column("stack/vague"), tells: Tells::Field },
    Learned { rule: &REMOTE, column: column("remote/remote"), tells: Tells::Works(Mode::Remote) },
    Learned { rule: &HYBRID, column: column("remote/hybrid"), tells: Tells::Works(Mode::Hybrid) },
    Learned { rule: &ON_SITE, column: column("remote/onsite"), tells: Tells::Works(Mode::Onsite) },
    Learned { rule: &REMOTE_VAGUE, column: column("remote/vague"), tells: Tells::Somewhere },
    Learned { rule: &FREE, column: column("flexibility/free"), tells: Tells::Flexibility(Says::Freedom) },
    Learned { rule: &PROCESS, column: column("flexibility/process"), tells: Tells::Flexibility(Says::Process) },
    Learned { rule: &FLEXIBILITY_VAGUE, column: column("flexibility/vague"), tells: Tells::Flexibility(Says::Hint) },
];

impl Tells {
    /// The title of a clause with these words, which says what they leave open.
    fn title(self, words: String) -> Wording {
        match self {
            Tells::Pay => wording!("finding.pay.read-vague", words = words),
            Tells::Flexibility(Says::Hint) => wording!("finding.flexibility.who", words = words),
            Tells::Somewhere => wording!("finding.remote.no-days", words = words),
            Tells::Figure | Tells::Field | Tells::Works(_) | Tells::Flexibility(_) => {
                wording!("finding.quoted", words = words)
            }
        }
    }

    fn value(self) -> Option<Value> {
        let Tells::Works(mode) = self else { return None };
        Some(Value::Remote(Arrangement { mode: Some(mode), ..Arrangement::default() }))
    }
}

/// Adds a finding where a clause answers better than what the rules found: on the clause that says it most surely.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, findings: &mut Vec<Finding>) {
    for question in Question::ALL {
        let is_stated = answer(question, State::Stated, reading, read, weights, findings);
        // What is vague of the place is asked for in the end, see [`place`].
        if is_stated || question == Question::Remote {
            continue;
        }
        answer(question, State::Vague, reading, read, weights, findings);
    }
}

/// Adds what is said of the place of the job, where nothing else tells of it: its name, or a clause that hints at it.
pub fn place(reading: &Reading, read: &Read, names: &[Name], weights: &Weights, findings: &mut Vec<Finding>) {
    let tokens = &reading.document.tokens;
    findings.retain(|finding| {
        let (start, end) = (finding.span.start().0, finding.span.end().0);
        let from = tokens.partition_point(|token| (token.start as usize) < start);
        let to = tokens.partition_point(|token| (token.start as usize) < end);
        finding.rule != PLACE_ONLY.id || vague::may_be_the_jobs(reading, from..to)
    });
    if questions::answer(Question::Remote, findings) == Answer::Missing {
        remote::find_place(reading, names, findings);
        answer(Question::Remote, State::Vague, reading, read, weights, findings);
    }
}

/// Adds a finding of this state, if the question has none as good: whether it did.
fn answer(
    question: Question,
    wanted: State,
    reading: &Reading,
    read: &Read,
    weights: &Weights,
    findings: &mut Vec<Finding>,
) -> bool {
    let better = if wanted == State::Stated { Answer::Stated } else { Answer::Vague };
    if questions::answer(question, findings) >= better {
        return false;
    }
    let about = |learned: &&Learned| {
        learned.rule.reports.is_some_and(|(topic, state)| state == wanted && topic.question() == Some(question))
    };
    let surest = LEARNED.iter().filter(about).filter_map(|learned| learned.surest(reading, read, weights));
    let Some((_, learned, tokens)) = surest.max_by(|a, b| a.0.total_cmp(&b.0)) else { return false };
    if question == Question::Remote && wanted == State::Stated {
        findings.retain(|finding| finding.rule != PLACE_ONLY.id);
    }
    if matches!(learned.tells, Tells::Figure) && figure::find(reading, &tokens, findings) {
        return true;
    }
    let title = learned.tells.title(reading.quote(tokens.clone()));
    findings.push(Finding { title, value: learned.tells.value(), ..reading.finding(learned.rule, tokens) });
    true
}

/// Whether one of a message's clauses tells where one works: "we all work from our own kitchens" is no free hand.
fn tells_where(clause: &Clause, clauses: usize, weights: &Weights) -> bool {
    let mut places = LEARNED.iter().filter(|learned| matches!(learned.tells, Tells::Works(_)));
    places.any(|learned| clause.carries_among(clauses, learned.column, weights))
}

impl Learned {
    fn is_of_freedom(&self) -> bool {
        matches!(self.tells, Tells::Flexibility(Says::Freedom))
    }

    fn is_likely_pay(&self, reading: &Reading, clause: &Clause, weights: &Weights) -> bool {
        let is_word_for_pay = |at: usize| reading.document.is(at, Class::Money) || reading.document.is_in(at, EARNINGS);
        matches!(self.tells, Tells::Pay)
            && clause.probability(self.column, weights) >= WITH_A_WORD_FOR_PAY
            && reading.document.sentences[clause.sentence].tokens.clone().any(is_word_for_pay)
    }

    /// The clause that carries the label most surely: its probability, and its words.
    fn surest(
        &'static self,
        reading: &Reading,
        read: &Read,
        weights: &Weights,
    ) -> Option<(f32, &'static Self, Range<usize>)> {
        let states = self.rule.reports.is_some_and(|(_, state)| state == State::Stated);
        let told = read.clauses.iter().filter(|clause| {
            let sentence = &reading.document.sentences[clause.sentence];
            let is_asked = sentence.ending == Ending::Question;
            sentence.zone == Zone::Body
                && !(states && is_asked)
                && (clause.carries_among(read.clauses.len(), self.column, weights)
                    || self.is_likely_pay(reading, clause, weights))
                && !(self.is_of_freedom() && tells_where(clause, read.clauses.len(), weights))
        });
        let held = told.filter_map(|clause| {
            let tokens = clause.tokens(self.column, reading, weights);
            let holds = self.tells.holds(reading, &tokens);
            holds.then(|| (clause.probability(self.column, weights), self, tokens))
        });
        held.max_by(|a, b| a.0.total_cmp(&b.0))
    }
}

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::report::{Answer, Question};
    use crate::{check, questions};

    fn answer(question: Question, told: &str) -> Answer {
        let options = Options { assume_recruiting: true, ..Options::default() };
        questions::answer(question, &check(&format!("We are hiring a Rust engineer. {told}"), &options).findings)
    }

    #[test]
    fn a_blank_is_no_answer() {
        assert_eq!(answer(Question::Pay, "I am not allowed to write down the salary."), Answer::Vague);
        assert_eq!(answer(Question::Pay, "We offer a salary of [currency] [min]–[max] a year."), Answer::Vague);
        assert_eq!(
            answer(Question::Remote, "On Mondays everybody comes in, the other days are yours."),
            Answer::Stated
        );
        assert_eq!(
            answer(Question::Remote, "On [Mondays] everybody comes in, the other days are yours."),
            Answer::Missing
        );
    }

    #[test]
    fn a_place_stays_where_another_question_is_answered() {
        let told = "What gets built, and how, is settled by whoever builds it. We sit in Leeds.";
        assert_eq!(answer(Question::Flexibility, told), Answer::Stated);
        assert_eq!(answer(Question::Remote, told), Answer::Vague);
    }

    #[test]
    fn where_one_works_is_no_free_hand() {
        let told = "Nobody here has set foot in an office since spring, we all work from our own kitchens.";
        assert_eq!(answer(Question::Remote, told), Answer::Stated);
        assert_eq!(answer(Question::Flexibility, told), Answer::Missing);
    }

    #[test]
    fn what_the_company_pays_for_is_no_pay() {
        assert_eq!(answer(Question::Pay, "We pay for coffee and cake."), Answer::Missing);
        assert_eq!(answer(Question::Pay, "What's your mobile number?"), Answer::Missing);
    }

    #[test]
    fn where_a_team_meets_for_a_drink_is_no_place_of_work() {
        assert_eq!(answer(Question::Remote, "We meet once a week at the pub."), Answer::Missing);
    }
}
