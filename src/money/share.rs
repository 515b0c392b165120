//! Shares of the company in per cent: "0.5–1% equity", "half a percent".

use std::ops::Range;

use super::amount::Amount;
use super::currency;
use super::figure::Figure;
use crate::report::{Pay, PayKind};
use crate::text::{Document, Kind, words};

/// "half a percent"
pub fn half_a_percent(document: &Document, at: usize) -> Option<(Option<Amount>, usize)> {
    let is_half = document.is_in(at, words!("half"))
        && document.is_in(at + 1, words!("a"))
        && document.is_in(at + 2, words!("percent per point"));
    let end = if document.is_in(at + 3, words!("cent")) { at + 4 } else { at + 3 };
    is_half.then(|| (Some(share_of(at..end, 0.5)), end))
}

fn share_of(tokens: Range<usize>, percent: f64) -> Amount {
    let pay = Pay { kind: PayKind::Equity, percent: Some(percent), ..Pay::default() };
    Amount { tokens, pay, sign: None, is_scaled: false, is_range: false, is_choice: false }
}

/// A percentage is of use only as a share of the company: with a word of equity near, or right behind an amount.
pub fn percent(document: &Document, tokens: Range<usize>, figure: &Figure, floor: usize) -> Option<Amount> {
    const EQUITY: &[&str] =
        &["equity", "vesting", "stake", "shares", "options", "stock", "ownership", "vest", "vested", "esop", "vsop"];
    let sentence = document.tokens[tokens.start].sentence;
    let near = tokens.start.saturating_sub(3)..(tokens.end + 4).min(document.tokens.len());
    let is_equity = near.clone().any(|i| document.tokens[i].sentence == sentence && document.is_one_of(i, EQUITY));
    let follows = tokens.start.saturating_sub(floor) <= 2
        && floor > 0
        && (floor..tokens.start).all(|i| {
            matches!(document.tokens[i].kind, Kind::Mark('+' | ',' | '•' | '·' | '/' | '('))
                || document.is_in(i, words!("and plus"))
        });
    // "0.5–1.5% and $130–160k"
    let leads = document.is_in(tokens.end, words!("and plus + &")) && currency::at(document, tokens.end + 1).is_some();
    let is_other = near.clone().any(|i| {
        document.is_in(i, words!("bonus pension match matching employer contribution variable remote homeoffice home travel fte rrsp hike off super superannuation kiwisaver holiday holidays 401k fully travel coverage increase"))
    });
    ((is_equity || follows || leads) && !is_other && figure.number > 0.0 && figure.number <= 60.0)
        .then(|| share_of(tokens, figure.value()))
}
