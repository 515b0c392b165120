//! Finds amounts of money: one pass over the numbers of a document, reading figures, ranges, the
//! words that leave an end open, and the period. Whether an amount is this job's pay is judged elsewhere.

use super::amount::Amount;
use super::currency::Sign;
use super::figure::{self, Figure, Scale};
use super::opening::{OpenEnd, Opening, open_end, opening};
use super::period;
use super::share::{half_a_percent, percent};
use crate::report::{Pay, PayKind};
use crate::text::Class;
use crate::text::{Document, Gap, Kind, Words, words};

/// Every amount in a document, in order.
pub fn find(document: &Document) -> Vec<Amount> {
    let mut amounts = Vec::new();
    let (mut at, mut floor) = (0, 0);
    while at < document.tokens.len() {
        let is_anchor = document.tokens[at].is(Class::Number) || is_number_word(document, at);
        match if is_anchor { read(document, at, floor) } else { None } {
            Some((amount, next)) => {
                amounts.extend(amount);
                at = next;
                floor = next;
            }
            None => at += 1,
        }
    }
    amounts
}

/// Whether the token is a number, in figures or in words, of a size that pay is told in: no article, and nothing under thirty in words.
pub fn is_number(document: &Document, at: usize) -> bool {
    let is_word = is_number_word(document, at) && !document.is_in(at, words!("a half"));
    document.tokens[at].kind == Kind::Number || is_word
}

#[inline]
fn is_number_word(document: &Document, at: usize) -> bool {
    const WORDS: &Words = words!("a half thirty forty fifty sixty seventy eighty ninety hundred");
    let token = &document.tokens[at];
    document.is_in(at, WORDS) && token.kind == Kind::Word && matches!(token.end - token.start, 1 | 4..=7)
}

/// The amount whose first number is at `at`, if it may be money, and where to go on.
fn read(document: &Document, at: usize, floor: usize) -> Option<(Option<Amount>, usize)> {
    if let Some(share) = half_a_percent(document, at) {
        return Some(share);
    }
    let mut low = figure::read(document, at, floor)?;
    let mut end = low.to;
    // "$125/hr - $200/hr": a period before the dash.
    let early = period::after(document, end, low.sign.is_some() || low.scale.is_some());
    let opening = opening(document, low.from, floor);
    let mut high = None;
    let mut is_choice = false;
    for from in [early.map(|(_, next)| next), Some(low.to)].into_iter().flatten() {
        let is_between = opening.is_some_and(|o| o.is_between);
        if let Some((number, choice)) = connector(document, from, is_between)
            && let Some(other) = figure::read(document, number, from).map(|other| in_millions(document, &low, other))
            && belongs(&low, &other, choice)
        {
            end = other.to;
            is_choice = choice;
            high = Some(other);
            break;
        }
    }
    if let Some(high) = &mut high {
        share(&mut low, high);
    }
    let last = high.unwrap_or(low);
    let mut sign = high.and_then(|h| h.sign).filter(|s| low.sign.is_none() || !matches!(s, Sign::Dollar)).or(low.sign);
    let is_scaled = low.scale.is_some() || high.is_some_and(|h| h.scale.is_some());
    let per = [Some(low), high].into_iter().flatten().find_map(|figure| figure.scale.and_then(|scale| scale.per));
    // "80k+", "£200k USD+", "and up"
    let (mut plus, mut next) = open_end(document, end);
    let late = period::after(document, next, sign.is_some() || is_scaled);
    if let Some((_, after)) = late {
        next = after;
        // "$60 an hour+"
        let (again, after) = open_end(document, next);
        (plus, next) = (plus.or(again), after);
        // "8-10k a month USDC", "500 a day (EUR)"
        let is_bracket = document.tokens.get(next).is_some_and(|t| t.is_mark('('));
        let code = next + usize::from(is_bracket);
        if sign.is_none()
            && document.written(code).len() >= 3
            && let Some((named, after)) = super::currency::after(document, code)
            && (!is_bracket || document.tokens.get(after).is_some_and(|t| t.is_mark(')')))
        {
            (sign, next) = (Some(named), after + usize::from(is_bracket));
        }
    } else if high.is_none()
        && let Some((_, after)) = early
    {
        next = after;
    }
    let from = opening.map_or(low.from, |o| o.from);
    let said = late.or(early).map(|(period, _)| period).or_else(|| period::before(document, from, floor));
    let period = said.or(per);
    if last.is_percent {
        let amount = percent(document, from..next, &last, floor);
        return Some((amount, next));
    }
    let (mut min, mut max) = ends(&low, high.as_ref(), opening, plus);
    // Two weeks' pay is told as a week's.
    if period::is_fortnight(document, end..next)
        || late.is_none() && period::is_fortnight(document, floor.max(from.saturating_sub(2))..from)
    {
        (min, max) = (min.map(|min| min / 2.0), max.map(|max| max / 2.0));
    }
    let amount = Amount {
        tokens: from..next,
        pay: Pay { min, max, currency: sign.and_then(Sign::alone), period, kind: PayKind::Base, percent: None },
        sign,
        is_scaled,
        is_range: high.is_some(),
        is_choice,
    };
    let is_money = may_be_money(document, &amount, &low, said.is_some(), floor);
    Some((is_money.then_some(amount), if is_money { next } else { low.to.max(at + 1) }))
}

/// "900k to 1.1m": behind thousands a bare "m" means millions.
fn in_millions(document: &Document, low: &Figure, high: Figure) -> Figure {
    let is_million = high.scale.is_none()
        && low.scale.is_some_and(|scale| scale.by == 1e3)
        && low.value() >= 100_000.0
        && document.tokens.get(high.to).is_some_and(|t| t.gap == Gap::Glued)
        && document.is_in(high.to, words!("m mn mil"));
    if is_million { Figure { scale: Some(Scale { by: 1e6, per: None }), to: high.to + 1, ..high } } else { high }
}

/// Whether what stands behind a number says that it is before or after tax.
pub fn is_gross(document: &Document, end: usize) -> bool {
    document.is_in(end, words!("brutto bruto gross netto nett"))
        || document.is_in(end, words!("before after")) && document.is_in(end + 1, words!("tax taxes"))
}

/// Whether a bare number is followed by what comes on top of a salary: "55 plus profit share", "140 plus super".
pub fn has_extras(document: &Document, end: usize) -> bool {
    const MOST: usize = 4;
    let sentence = document.sentence_of(end - 1).tokens.end;
    let is_joint = document.is_in(end, words!("plus")) || document.tokens.get(end).is_some_and(|t| t.is_mark('+'));
    is_joint
        && end < sentence
        && (end + 1..sentence.min(end + MOST)).any(|at| {
            document.is_in(
                at,
                words!("bonus super superannuation pension profit car equity options shares benefits commission van"),
            )
        })
}

/// The next figure's number, when the token at `at` joins two ends, and whether it is a choice.
fn connector(document: &Document, mut at: usize, is_between: bool) -> Option<(usize, bool)> {
    let tokens = &document.tokens;
    let mut token = tokens.get(at).filter(|t| !matches!(t.gap, Gap::Blank))?;
    // "£58k, rising to £64k"
    if token.is_mark(',') && document.is_in(at + 1, words!("rising going")) {
        at += 1;
        token = tokens.get(at)?;
    }
    if token.gap == Gap::Line {
        return None;
    }
    let mut is_choice = false;
    let next = if token.gap == Gap::Hyphen && matches!(token.kind, Kind::Number | Kind::Word) {
        at
    } else {
        match token.kind {
            // "£60k/£70k"
            Kind::Mark('/') => {
                is_choice = true;
                at + 1
            }
            Kind::Mark('-' | '–' | '—' | '‒' | '―' | '~' | '→') | Kind::Other
                if token.kind != Kind::Other || document.written(at) == "−" =>
            {
                // "80k - up to 95k"
                if document.is_in(at + 1, words!("up")) && document.is_in(at + 2, words!("to")) {
                    at + 3
                } else {
                    at + 1
                }
            }
            _ if document
                .is_in(at, words!("to till until bis à and through or upto rising going up do y et en und a")) =>
            {
                let is_and = document.is_in(at, words!("and y et en und"));
                is_choice = document.is_in(at, words!("or"));
                if is_and && !is_between {
                    return None;
                }
                let is_two = document.is_in(at, words!("rising going up"));
                if is_two && !document.is_in(at + 1, words!("to")) {
                    return None;
                }
                at + 1 + usize::from(is_two)
            }
            _ => return None,
        }
    };
    // The number itself stands behind a currency of one or two tokens, or "a" of "a hundred".
    let is_number = |i: usize| tokens.get(i).is_some_and(|t| t.is(Class::Number) || is_number_word(document, i));
    let number = (next..next + 4).find(|i| is_number(*i))?;
    let passes = (next..number).all(|i| {
        super::currency::at(document, i).is_some()
            || tokens[i].is_mark('.')
            || tokens[i].is_mark('~')
            || document.is_in(i, words!("a au us c ca nz s hk r n about around"))
    });
    (passes && !matches!(tokens[number].gap, Gap::Line | Gap::Blank)).then_some((number, is_choice))
}

/// Whether two figures are the ends of one range.
fn belongs(low: &Figure, high: &Figure, is_choice: bool) -> bool {
    if low.is_percent && !high.is_percent
        || low.in_words != high.in_words && low.scale.is_none() && high.scale.is_none()
    {
        return false;
    }
    if low.sign.is_some()
        && high.sign.is_some()
        && low.sign != high.sign
        && ![low.sign, high.sign].contains(&Some(Sign::Dollar))
    {
        return false;
    }
    let (mut a, mut b) = (*low, *high);
    share(&mut a, &mut b);
    let (a, b) = (a.value(), b.value());
    let reach = if is_choice { 2.0 } else { 100.0 };
    let is_alike = low.scale.is_some() == high.scale.is_some() && (low.sign.is_some() || low.scale.is_some());
    // "45/55k €", "60 or 70k": the scale on the second end is the first's, too.
    let is_short = low.scale.is_none() && high.scale.is_some() && (10.0..1000.0).contains(&low.number) && a < b;
    let is_same = !is_choice || is_short || is_alike && (low.sign == high.sign || high.sign.is_none());
    // "£70k–£60k": the writer swapped the ends.
    let is_swapped = !is_choice && is_alike && high.sign == low.sign && b < a && a <= b * 2.0;
    (a <= b && b <= a * reach || is_swapped) && is_same
}

/// A scale on one end covers both when the range makes sense so: "60-70k", "$80k-100", "55-60,000".
fn share(low: &mut Figure, high: &mut Figure) {
    match (low.scale, high.scale) {
        (None, Some(scale)) if low.number * scale.by <= high.value() => low.scale = Some(scale),
        (Some(scale), None) if high.number * scale.by >= low.value() && high.number < 1000.0 => {
            high.scale = Some(scale)
        }
        (None, None)
            if low.number < 1000.0
                && high.is_grouped
                && high.number >= 10_000.0
                && low.number * 1000.0 <= high.number =>
        {
            low.scale = Some(Scale { by: 1000.0, per: None });
        }
        _ => {}
    }
}

fn ends(
    low: &Figure,
    high: Option<&Figure>,
    opening: Option<Opening>,
    end: Option<OpenEnd>,
) -> (Option<f64>, Option<f64>) {
    // Rounded to cents, so that 1.2 lakh is 120000.
    let cents = |value: f64| (value * 100.0).round() / 100.0;
    let low = cents(low.value());
    match high {
        Some(high) => {
            let high = cents(high.value());
            (Some(low.min(high)), Some(low.max(high)))
        }
        None if opening.is_some_and(|o| o.is_most) || end == Some(OpenEnd::Most) => (None, Some(low)),
        None if opening.is_some_and(|o| o.is_least) || end == Some(OpenEnd::Up) => (Some(low), None),
        None => (Some(low), Some(low)),
    }
}

/// Words that make a bare number money when they stand close before it, beside those of [`Class::Money`]. The cue
/// `pay-cue/paid` knows them all, too; a test keeps it so.
pub const PAY_WORDS: &[&str] = &[
    "base", "basic", "budget", "range", "band", "gross", "brutto", "ral", "annuel", "mensuel", "horaire", "tjm",
    "gehalt", "salaire", "sueldo", "bracket", "grade", "pay's", "rate's", "salary's", "band's", "budget's",
];

/// Whether anything at all speaks for money: a currency, a scale, a period, a pay word close by, or five digits.
fn may_be_money(document: &Document, amount: &Amount, low: &Figure, has_period: bool, floor: usize) -> bool {
    let tokens = &document.tokens;
    // "401k" is a pension plan.
    if low.number == 401.0 && low.sign.is_none() {
        return false;
    }
    // "Pay: between ninety and a hundred and ten"
    if low.in_words && amount.is_bare() {
        let first = amount.tokens.start.saturating_sub(2).max(document.sentence_of(amount.tokens.start).tokens.start);
        let is_named = (first..amount.tokens.start).any(|i| document.is(i, Class::Money));
        return is_named && (30.0..400.0).contains(&amount.size()) && low.number >= 30.0;
    }
    if !amount.is_bare() {
        return true;
    }
    // A phone number or a list of numbers: another number beside it.
    let number = |i: usize, gap: usize| {
        tokens.get(i).is_some_and(|t| t.kind == Kind::Number)
            && tokens.get(gap).is_some_and(|t| matches!(t.gap, Gap::Space | Gap::Hyphen | Gap::Glued))
    };
    let is_crowded =
        low.from > floor && low.from > 0 && number(low.from - 1, low.from) && tokens[low.from].kind == Kind::Number
            || !has_period && number(amount.tokens.end, amount.tokens.end) && amount.size() < 10_000.0;
    let is_dialled = low.from > 0 && tokens[low.from - 1].is_mark('+') && tokens[low.from].gap == Gap::Glued;
    if is_crowded || is_dialled {
        return false;
    }
    let sentence = tokens[amount.tokens.start].sentence;
    let named = |i: usize| document.is(i, Class::Money) || document.is_one_of(i, PAY_WORDS);
    let before = (amount.tokens.start.saturating_sub(7)..amount.tokens.start).any(|i| {
        (tokens[i].sentence == sentence
            || tokens[i].sentence + 1 == sentence && document.sentence_of(i).ending == crate::text::Ending::Colon)
            && named(i)
    });
    let after = (amount.tokens.end..(amount.tokens.end + 2).min(tokens.len()))
        .any(|i| tokens[i].sentence == sentence && named(i));
    // "55 plus profit share" at the start of what is said of it.
    let from = amount.tokens.start;
    let is_start = from == document.sentence_of(from).tokens.start
        || matches!(tokens[from - 1].kind, Kind::Mark(_))
        || document.is_in(from - 1, words!("at on is it's to around about say circa paying pays pay remote"));
    let has_extras = || is_start && (20.0..400.0).contains(&amount.size()) && has_extras(document, amount.tokens.end);
    // "they'd stretch to 80", "5.400 brutto"
    let is_stretch = document.is_in(from, words!("stretch")) && (20.0..400.0).contains(&amount.size());
    has_period
        || before
        || after
        || is_stretch
        || is_gross(document, amount.tokens.end)
        || amount.size() >= 10_000.0
        || has_extras()
}
