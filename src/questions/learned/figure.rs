//! How much a sentence says that tells of this job's pay by what the reader has learnt: the figures that the rules did not take for
//! pay since no word of pay stands beside them ("€3.800–€5.000", "it's 98,400").

use std::ops::Range;

use crate::money::amounts::is_number;
use crate::questions::pay::{doubt, judge, stated};
use crate::reading::Reading;
use crate::report::Finding;
use crate::text::{Kind, words};

/// Whether the sentence of these tokens has a figure that can be pay. Where each of its amounts is known to be something else,
/// the rules have judged already.
pub fn is_told(reading: &Reading, tokens: &Range<usize>) -> bool {
    let sentence = sentence(reading, tokens);
    let is_number = |at: &usize| is_number(&reading.document, *at);
    if judge::among(reading, &sentence).is_empty() {
        return sentence.clone().find(is_number).is_some_and(|at| !is_asked_for(reading, &sentence, at));
    }
    !told(reading, &sentence).is_empty()
}

/// The amounts of a sentence that are this job's pay.
fn told(reading: &Reading, sentence: &Range<usize>) -> Vec<judge::Judged> {
    let mut told = judge::told(reading, sentence);
    told.retain(|one| !is_asked_for(reading, sentence, reading.amounts[one.index].tokens.start));
    told
}

/// "I need £110k", "I work with Go and want 95k": what somebody asks who looks for work.
fn is_asked_for(reading: &Reading, sentence: &Range<usize>, figure: usize) -> bool {
    const REACH: usize = 4;
    let document = &reading.document;
    let near = (sentence.start.max(figure.saturating_sub(REACH))..figure).rev();
    let mut near = near.take_while(|at| !matches!(document.tokens[*at].kind, Kind::Mark(_)));
    let asks = |at: usize| document.is_in(at, words!("need want wanted expect ask asking earn charge"));
    near.any(asks) && (sentence.start..figure).any(|at| document.is_in(at, words!("i i'd i'm i'll")))
}

/// Adds the figures of the sentence; false where none can be read, though numbers stand there ("4k8 gross").
pub fn find(reading: &Reading, tokens: &Range<usize>, findings: &mut Vec<Finding>) -> bool {
    let told = told(reading, &sentence(reading, tokens));
    for one in &told {
        findings.push(stated::finding(reading, one, stated::tokens(reading, one), true));
        findings.extend(doubt::finding(reading, one));
    }
    !told.is_empty()
}

fn sentence(reading: &Reading, tokens: &Range<usize>) -> Range<usize> {
    reading.document.sentence_of(tokens.start).tokens.clone()
}

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::report::{Answer, Question};
    use crate::{check, questions};

    fn pay(told: &str) -> Answer {
        let options = Options { assume_recruiting: true, ..Options::default() };
        questions::answer(Question::Pay, &check(&format!("Hi Dana, here is a Rust job. {told}"), &options).findings)
    }

    #[test]
    fn a_figure_is_read_without_a_word_of_pay() {
        for told in ["It's 98,400, paid in twelve parts.", "€3.800–€5.000", "Max they can stretch is 61k."] {
            assert_eq!(pay(told), Answer::Stated, "{told}");
        }
    }

    #[test]
    fn what_is_no_pay_of_this_job_stays_that() {
        for told in [
            "I would want 98,400, paid in twelve parts.",
            "We have a pay scale and will tell you a figure.",
            "The office is at 48335 Novi.",
            "There would be 12% in shares.",
        ] {
            assert_ne!(pay(told), Answer::Stated, "{told}");
        }
    }
}
