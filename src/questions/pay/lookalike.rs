//! What a number is by the words around it: the nearest cue decides.
//! Behind the amount it is looked for first ("£1,000 learning budget"), then before it
//! ("raised over $5M"); a comma, a bracket, a "plus" or the next amount ends the search.

use super::cue::{CANDIDATE_PAY, COMPANY, COUNTED, DEALT, PERK, PRICE, REFERRAL};
use super::evidence::{BONUS, PAID, STOCK, STOCK_OF};
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Token, Words, words};
use std::ops::Range;

/// Why a number is no pay, or only a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    Counted,
    Company,
    Price,
    Perk,
    Referral,
    Candidate,
    /// A bonus, a commission, an allowance: pay, but not the base.
    Bonus,
    /// A sum paid in shares.
    Stock,
    /// It is pay: "salary", "rate", "base".
    Paid,
}

static BEHIND: [(&Rule, Cue); 8] = [
    (&STOCK, Cue::Stock),
    (&REFERRAL, Cue::Referral),
    (&PERK, Cue::Perk),
    (&BONUS, Cue::Bonus),
    (&PRICE, Cue::Price),
    (&PAID, Cue::Paid),
    (&COMPANY, Cue::Company),
    (&COUNTED, Cue::Counted),
];

static BEFORE: [(&Rule, Cue); 8] = [
    (&STOCK_OF, Cue::Stock),
    (&CANDIDATE_PAY, Cue::Candidate),
    (&REFERRAL, Cue::Referral),
    (&PERK, Cue::Perk),
    (&BONUS, Cue::Bonus),
    (&DEALT, Cue::Company),
    (&PAID, Cue::Paid),
    (&PRICE, Cue::Price),
];

/// The nearest cue behind these tokens.
pub fn behind(reading: &Reading, tokens: &Range<usize>) -> Option<Cue> {
    let document = &reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.end;
    let mut only_purpose = false;
    let mut found = None;
    // "75k towards the top" is money, whatever stands behind it.
    if tokens.len() == 1 && counts_things(reading, tokens.end) {
        return Some(Cue::Counted);
    }
    for at in tokens.end..(tokens.end + 6).min(sentence) {
        let token = &document.tokens[at];
        let stops = document
            .is_in(at, words!("and plus or with but at on as depending while if when doe our we you your they"));
        // "£1,500 for your home office" goes on about the same money.
        let goes_on = only_purpose && document.is_in(at, words!("your")) && document.is_in(at - 1, words!("for"));
        if stops && !goes_on || is_break(token, at == tokens.end) {
            break;
        }
        only_purpose |= document.is_in(at, words!("for"));
        for (rule, cue) in &BEHIND {
            // "£60k base" is pay, and "$500 paid vacation stipend" none.
            let counts = !only_purpose && found.is_none() || matches!(cue, Cue::Perk | Cue::Referral);
            if counts && reading.touches(rule, at..at + 1) {
                if *cue != Cue::Paid {
                    return Some(*cue);
                }
                found = Some(Cue::Paid);
                break;
            }
        }
    }
    found
}

/// "61 museums paying": a plain number right before a word in the plural, whether or not anybody has listed it.
fn counts_things(reading: &Reading, at: usize) -> bool {
    let document = &reading.document;
    let Some(next) = document.tokens.get(at).filter(|t| t.kind == Kind::Word && t.gap == Gap::Space) else {
        return false;
    };
    let written = document.written(at);
    let is_plural = written.len() > 4 && written.ends_with('s') && !written.ends_with("ss") && !written.ends_with("us");
    let is_money = next.is_any(&[Class::Money, Class::TimeUnit])
        || reading.touches(&PAID, at..at + 1)
        || document.is_in(at, words!("benefits perks shares options dollars euros pounds bucks francs"));
    next.shape == Shape::Lower && is_plural && !is_money
}

/// Whether a word of pay leads to the token at `start` over nothing but "is", "of", "up to" and the like.
pub fn is_led(reading: &Reading, start: usize, floor: usize) -> bool {
    const GLUE: &[&str] = &[
        "is",
        "of",
        "at",
        "the",
        "a",
        "an",
        "to",
        "from",
        "up",
        "between",
        "around",
        "about",
        "circa",
        "c",
        "in",
        "will",
        "be",
        "would",
        "range",
        "region",
        "per",
        "year",
        "month",
        "annum",
        "starting",
        "starts",
        "for",
        "this",
        "role",
        "de",
        "goes",
        "are",
        "you",
        "max",
        "min",
        "approx",
        "approximately",
        "roughly",
        "budgeted",
        "set",
        "annual",
        "our",
        "your",
        "on",
        "it's",
        "looking",
        "you're",
        "wise",
        "ends",
        "tops",
        "out",
        "maxes",
        "caps",
        "capped",
        "sits",
        "stands",
        "£",
        "$",
        "€",
    ];
    let document = &reading.document;
    let first = document.sentence_of(start).tokens.start.max(floor).max(start.saturating_sub(8));
    for at in (first..start).rev() {
        if reading.touches(&PAID, at..at + 1) {
            return true;
        }
        let is_mark = matches!(
            document.tokens[at].kind,
            Kind::Mark(':' | '=' | '-' | '–' | '—' | '~' | '*' | '.' | '<' | '>' | '(')
        );
        if !is_mark && !document.is_one_of(at, GLUE) {
            return false;
        }
    }
    false
}

/// What a figure in brackets behind it is: nobody's pay.
const KEPT: &Words = words!(
    "savings inheritance funding round grant revenue turnover investment budget prize fund valuation loan mortgage rent"
);

/// The nearest cue before these tokens, back to `floor`, the end of the amount before.
pub fn before(reading: &Reading, tokens: &Range<usize>, floor: usize) -> Option<Cue> {
    let document = &reading.document;
    let first = document.sentence_of(tokens.start).tokens.start.max(floor).max(tokens.start.saturating_sub(7));
    for at in (first..tokens.start).rev() {
        let token = &document.tokens[at];
        // "my savings (£90k)"
        let is_bracket = token.is_mark('(') && at + 1 == tokens.start && at > first && document.is_in(at - 1, KEPT);
        if is_bracket {
            return Some(Cue::Company);
        }
        let is_open = token.is_mark(':') || token.is_mark('=');
        if !is_open && is_break(token, false) || document.is_in(at, words!("but while plus")) {
            return None;
        }
        for (rule, cue) in &BEFORE {
            if reading.touches(rule, at..at + 1) {
                return Some(*cue);
            }
        }
    }
    None
}

/// Whether the search for a cue ends at this token.
fn is_break(token: &Token, is_first: bool) -> bool {
    match token.kind {
        Kind::Mark('*' | '_' | '"' | '“' | '”' | '\'' | '‘' | '’' | '~' | '<' | '>' | '$') => false,
        // "40k+ users"
        Kind::Mark('+') => !(is_first && token.gap == Gap::Glued),
        Kind::Mark(_) | Kind::Other => true,
        Kind::Number => true,
        Kind::Word | Kind::Link => token.is(Class::Amount),
    }
}
