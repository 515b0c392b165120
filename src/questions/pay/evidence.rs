//! What speaks for pay: words of pay close by, and words that only contracts have.

use super::lookalike::{self, Cue};
use crate::money::amount::Amount;
use crate::money::amounts::has_extras;
use crate::money::opening;
use crate::reading::Reading;
pub(crate) use crate::rules::pay_evidence::*;
use crate::text::words;
use crate::text::{Class, Ending};

/// What stands beside one amount.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// The cue right behind, or else the nearest before.
    pub cue: Option<Cue>,
    /// A word of pay in either direction.
    pub is_paid: bool,
    /// A contractor's word within the sentence, behind the amount.
    pub is_contract: bool,
    /// Only words like "is", "of" and "up to" stand between a word of pay and the amount.
    pub is_led: bool,
    /// The amount is all that its part of a headline says.
    pub is_alone: bool,
}

/// Looks around an amount, back to the end of the one before.
pub fn around(reading: &Reading, amount: &Amount, floor: usize) -> Evidence {
    let document = &reading.document;
    let behind = lookalike::behind(reading, &amount.tokens);
    let before = lookalike::before(reading, &amount.tokens, floor);
    let sentence = document.sentence_of(amount.tokens.start);
    let close = amount.tokens.end..(amount.tokens.end + 4).min(sentence.tokens.end);
    let from = amount.tokens.start.saturating_sub(7).max(sentence.tokens.start).max(floor).min(amount.tokens.start);
    let ahead = from..amount.tokens.start;
    // "Salary:" on the line before.
    let headed = document.tokens[amount.tokens.start].sentence.checked_sub(1).is_some_and(|previous| {
        let heading = &document.sentences[previous as usize];
        let is_first = amount.tokens.start <= sentence.tokens.start + 2;
        is_first
            && heading.ending == Ending::Colon
            && heading.tokens.len() <= 6
            && reading.touches(&PAID, heading.tokens.clone())
    });
    let has_extras = amount.is_bare() && before.is_none() && has_extras(document, amount.tokens.end);
    let is_paid = behind == Some(Cue::Paid) || before == Some(Cue::Paid) || headed || has_extras;
    let is_word = |at: usize| matches!(document.tokens[at].kind, crate::text::Kind::Word | crate::text::Kind::Number);
    // "want a junior, 26k, in the office"
    // "embedded, 5.400 brutto", "remote 70k"
    let is_named = |at: usize| {
        document.tokens[at].is_any(&[Class::Role, Class::Tech, Class::Field, Class::Seniority])
            || document.is_in(at, words!("remote hybrid onsite permanent perm contract"))
    };
    // "on site, about 38k"
    let mut start = amount.tokens.start;
    while start > sentence.tokens.start + 1 && opening::is_about(document, start - 1) {
        start -= 1;
    }
    let is_listed =
        start > 0 && document.tokens[start - 1].is_mark(',') && {
            amount.is_scaled || start > 1 && amount.pay.period.is_some() && is_named(start - 2)
        } || start > 0 && amount.is_scaled && document.is_in(start - 1, words!("remote hybrid onsite permanent perm"));
    let starts = is_listed
        || amount.tokens.start - sentence.tokens.start <= 4
            && !(sentence.tokens.start..amount.tokens.start).any(|at| is_word(at) && !opening::is_about(document, at));
    let next = (amount.tokens.end..sentence.tokens.end.min(amount.tokens.end + 4)).find(|at| is_word(*at));
    let ends = next.is_none_or(|at| {
        at > amount.tokens.end
            || document.is_in(at, words!("doe and plus depending base gross per equity"))
            // "85k for everyone"
            || document.is_in(at, words!("for")) && document.is_in(at + 1, words!("everyone everybody all someone somebody"))
    });
    Evidence {
        cue: match (behind, before) {
            (Some(Cue::Paid) | None, before) if before != Some(Cue::Paid) && before.is_some() => before,
            (behind @ Some(_), _) => behind,
            (None, before) => before,
        },
        is_paid,
        is_contract: reading.touches(&CONTRACT, close) || amount.sign.is_some() && reading.touches(&CONTRACT, ahead),
        is_led: behind == Some(Cue::Paid)
            || headed
            || has_extras
            || lookalike::is_led(reading, amount.tokens.start, floor),
        is_alone: starts && ends,
    }
}
