//! The reader is asked what they earn now.

use std::ops::Range;

use super::{finding, fix, says};
use crate::phrases::Class;
use crate::reading::Reading;
use crate::report::{Finding, Fix, State, Topic};
use crate::rule::Rule;

pub static CURRENT_PAY: Rule = Rule {
    id: "habit/asks-current-pay",
    reports: Some((Topic::Habit, State::Problem)),
    what: "Asks what the reader earns now or has earned.",
    why: "The EU and many US states forbid asking for past pay, and developers take it for haggling. Name your range.",
    source: Some("EU Directive 2023/970, to be law in member states by 7 June 2026; laws of several US states"),
    phrases: phrases![
        "(your)? (current|curent|currnt|present|existing|last drawn|previous|last) (annual|gross|monthly|base|fixed|total|yearly|&|/|and|or|,|+|\\()? (expected|exp|desired|target|expecting|ideal)? (annual|gross|base)? (salary|sal|ctc|pay|package|compensation|remuneration|comp|earnings|tc|rate|day rate|daily rate|tjm|ote|wage|income|salaries|ctc's)",
        "(cctc|c ctc|ctc current)",
        "(what|how much) (are|r|were|is) (you|u) (currently|now|presently|actually)? (on|earning|making|paid|drawing|getting paid) (at|now|currently|right|today|these|just|in|per|\\?|,|–|$)",
        "how much (do|did) you ...1 (earn|make|get|take home)",
        "what (do|did) you ...1 (earn|make) (now|at|currently|\\?|today)",
        "(tell|let|know|share|say|confirm|ask|sharing|telling) ...5 what (you're|you are|you) ...1 (on|earning|making|paid|earn|make) (at|now|currently|today|\\?|and|right|\\.|,)",
        "(salary|pay|compensation|earnings) history",
        "(last|recent|latest|<number>) ...2 (payslip|payslips|pay slips|pay stubs|salary slips|paystubs)",
        "(earning|drawing) (currently|at present|right now)",
        "your (package|salary|pay|compensation|rate|ctc|remuneration) (is|was|looks|looked) ...1 (today|now|like today|like now|like at|at the moment|at present|currently|right now)",
    ],
    exceptions: phrases![
        "(beat|match|exceed|increase|hike|above|than|over|raise|better|on|improve|whatever|uplift|no) ...2 (current|present|previous|last) (salary|ctc|pay|package|compensation|rate|comp|remuneration)",
        "(our|the|their|market|company's) (current|present|previous|last) (salary|pay|rate|package|compensation|wage|income)",
        "(current|present|previous|last) (salary|pay) (range|band|bands|scale|review|ranges|round)",
        "(no|never|without|don't|not|won't|isn't) ...5 (salary|pay|compensation) history",
    ],
    examples: &[
        "We are hiring. What is «your current salary»?",
        "We hire a Java developer. Please share «current CTC» and notice period.",
        "Before I send the job spec: «what are you on at» the moment?",
        "We hire a freelance engineer. What is «your current TJM»?",
    ],
    near_misses: &[
        "We are hiring. What are your salary expectations?",
        "We are hiring and will beat your current salary.",
        "We are hiring, and our current pay range is £60-70k.",
        "We are hiring: what are you working on?",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CURRENT_PAY).map(|m| m.tokens()).filter(|t| !reading.is_denied(t.start, 5));
    found.extend(asked.map(|tokens| {
        let fixes = expected(reading, &tokens);
        Finding { fixes, ..finding(reading, &CURRENT_PAY, tokens, " is theirs to keep") }
    }));
}

/// "your current salary" becomes "your expected salary"; a question in other words has no such twin.
fn expected(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    if !(document.is(last, Class::Money) || says(reading, last, "sal income tc")) {
        return Vec::new();
    }
    let your = if says(reading, tokens.start, "your") { "your " } else { "" };
    fix("Ask what they expect", format!("{your}expected {}", document.written(last)))
}
