//! Cuts the lines of a message into sentences: at full stops that end one, at line breaks that are no soft wrap,
//! and at the bars and bullets that stand between the parts of a hiring post's headline.

use crate::text::token::{Gap, Kind, Shape, Token};
use crate::text::zone::{Line, Zone};
use crate::text::{Signs, Span};

/// A stretch that says one thing: a sentence, a headline, a list item.
#[derive(Clone, Debug)]
pub struct Sentence {
    pub span: Span,
    pub tokens: std::ops::Range<usize>,
    pub zone: Zone,
    pub ending: Ending,
    /// It is an item of a list, or its continuation.
    pub is_item: bool,
    /// Those of its tokens, and perhaps others.
    pub signs: Signs,
}

/// How a sentence ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Stop,
    Question,
    Exclamation,
    /// A colon at the end of a line: what follows is what it announces.
    Colon,
    /// A line break, a bar, or the end of the text.
    None,
}

/// The sentences of all lines, in order; each token is in exactly one.
pub fn sentences(text: &str, tokens: &[Token], lines: &[Line]) -> Vec<Sentence> {
    let hard_wrapped = is_hard_wrapped(lines);
    let plain = is_without_capitals(tokens);
    let mut sentences: Vec<Sentence> = Vec::with_capacity(lines.len() * 2);
    let mut open: Option<(usize, Zone, bool)> = None;
    for (index, line) in lines.iter().enumerate() {
        let goes_on = index > 0 && open.is_some() && is_soft_wrap(text, &lines[index - 1], line, tokens, hard_wrapped);
        if !goes_on {
            close(tokens, &mut sentences, &mut open, line.tokens.start);
        }
        for at in line.tokens.clone() {
            let (from, ..) = *open.get_or_insert((at, line.zone, line.is_item));
            if ends_here(text, tokens, at, from, plain) {
                close(tokens, &mut sentences, &mut open, at + 1);
            }
        }
    }
    close(tokens, &mut sentences, &mut open, tokens.len());
    sentences
}

fn close(tokens: &[Token], sentences: &mut Vec<Sentence>, open: &mut Option<(usize, Zone, bool)>, to: usize) {
    let Some((from, zone, is_item)) = open.take() else { return };
    let said = without_emoticon(tokens, from..to);
    let last = tokens[said].iter().rev().find(|t| !is_closing_mark(t) && t.kind != Kind::Other);
    let ending = match last.map(|t| t.kind) {
        Some(Kind::Mark('?')) => Ending::Question,
        Some(Kind::Mark('!')) => Ending::Exclamation,
        Some(Kind::Mark('.' | '…')) => Ending::Stop,
        Some(Kind::Mark(':')) => Ending::Colon,
        _ => Ending::None,
    };
    sentences.push(Sentence {
        span: tokens[from].span().to(&tokens[to - 1].span()),
        tokens: from..to,
        zone,
        ending,
        is_item,
        signs: tokens[from..to].iter().fold(Signs::NONE, |signs, token| signs.and_sign(token.sign)),
    });
}

fn is_closing_mark(token: &Token) -> bool {
    matches!(token.kind, Kind::Mark(')' | ']' | '"' | '”' | '’' | '\'' | '»' | '*' | '_'))
}

/// The tokens of a sentence without the ":)" at its end.
fn without_emoticon(tokens: &[Token], sentence: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let last = sentence.end - 1;
    sentence.start..emoticon(tokens, last, sentence.start).unwrap_or(sentence.end)
}

/// Where the ":)", ";-)" or ":(" starts whose mouth is the mark at `mouth`, in a sentence that starts at `from`.
fn emoticon(tokens: &[Token], mouth: usize, from: usize) -> Option<usize> {
    let hangs = |at: usize| matches!(tokens[at].gap, Gap::Glued | Gap::Hyphen);
    let has_nose = mouth > from && tokens[mouth - 1].is_mark('-') && hangs(mouth);
    let nose = mouth - usize::from(has_nose);
    let eyes = nose.checked_sub(1).filter(|eyes| *eyes > from)?;
    let is_face = matches!(tokens[mouth].kind, Kind::Mark(')' | '('))
        && hangs(nose)
        && matches!(tokens[eyes].kind, Kind::Mark(':' | ';'))
        && tokens[eyes].gap != Gap::Glued;
    is_face.then_some(eyes)
}

/// Whether a token is a little picture, as people set one behind a sentence instead of a stop.
fn is_emoji(text: &str, token: &Token) -> bool {
    let drawn = token.span().of(text).chars().next();
    token.kind == Kind::Other && drawn.is_some_and(|c| matches!(c, '\u{1F300}'..='\u{1FAFF}' | '\u{263A}' | '\u{2705}'))
}

/// Whether the sentence that started at `from` ends with the token at `at`.
fn ends_here(text: &str, tokens: &[Token], at: usize, from: usize, plain: bool) -> bool {
    let next = tokens.get(at + 1);
    let spaced = next.is_none_or(|t| !matches!(t.gap, Gap::Glued | Gap::Hyphen));
    match tokens[at].kind {
        Kind::Mark('|' | '•' | '●' | '▪' | '·' | '‣') => true,
        // Closing brackets and quotes after the stop belong to the sentence.
        Kind::Mark('.' | '!' | '?' | '…') if next.is_some_and(is_closing_mark) && !spaced => false,
        Kind::Mark(')' | '(') if spaced && emoticon(tokens, at, from).is_some() => true,
        Kind::Other => at > from && spaced && starts_anew(next, plain) && is_emoji(text, &tokens[at]),
        Kind::Mark(')' | '"' | '”' | '’') if at > from && spaced => {
            ends_with_stop(tokens, at - 1, from, next, plain)
        }
        Kind::Mark('.' | '!' | '?' | '…') => spaced && ends_with_stop(tokens, at, from, next, plain),
        Kind::Mark(';') => spaced && next.is_some_and(Token::is_capitalised),
        _ => false,
    }
}

/// Whether the mark at `at` ends a sentence, given the token that follows the sentence.
fn ends_with_stop(tokens: &[Token], at: usize, from: usize, next: Option<&Token>, plain: bool) -> bool {
    match tokens[at].kind {
        Kind::Mark('!' | '?') => true,
        Kind::Mark('.' | '…') => starts_anew(next, plain) && !is_abbreviation(tokens, at, from),
        _ => false,
    }
}

/// Whether a token can be the first of a sentence.
fn starts_anew(next: Option<&Token>, plain: bool) -> bool {
    next.is_none_or(|t| plain || t.shape != Shape::Lower || t.gap == Gap::Blank)
}

/// Whether the writer begins no sentence with a capital: then a stop ends one all the same.
fn is_without_capitals(tokens: &[Token]) -> bool {
    let begins = |at: usize| at == 0 || tokens[at - 1].is_mark('.') && tokens[at - 1].gap == Gap::Glued;
    let mut firsts = (0..tokens.len()).filter(|at| tokens[*at].kind == Kind::Word && begins(*at)).map(|at| &tokens[at]);
    let opens = firsts.next().is_some_and(|t| t.shape == Shape::Lower && t.gap == Gap::Blank);
    let (mut lower, mut title) = (0, 0);
    for first in firsts {
        match first.shape {
            Shape::Lower => lower += 1,
            Shape::Title => title += 1,
            _ => {}
        }
    }
    // A technology or a name may open a sentence all the same.
    opens && (title == 0 || lower >= 3 && lower >= title * 3)
}

/// "e.g.", "approx.", "Dr.", "J." and list numbers: a stop that ends no sentence.
fn is_abbreviation(tokens: &[Token], stop: usize, from: usize) -> bool {
    let Some(before) = stop.checked_sub(1).filter(|b| *b >= from).map(|b| &tokens[b]) else { return false };
    if tokens[stop].gap != Gap::Glued || tokens[stop].kind != Kind::Mark('.') {
        return false;
    }
    let is_initial = before.kind == Kind::Word && before.end - before.start == 1 && before.shape == Shape::Title;
    let is_list_number = before.kind == Kind::Number && stop == from + 1 && before.end - before.start <= 2;
    // "95k p.a. + bonus", "i.e. Go": letters with stops between, unless a capital says that something new begins.
    let is_dotted = before.kind == Kind::Word
        && before.end - before.start == 1
        && stop >= from + 3
        && tokens[stop - 2].is_mark('.')
        && tokens[stop - 2].gap == Gap::Glued
        && before.gap == Gap::Glued
        && tokens.get(stop + 1).is_some_and(|t| !t.is_capitalised());
    // "J. Smith" is an initial, "grade C. We" is not worth the risk of the other reading.
    is_initial || is_dotted || is_list_number || before.is(crate::text::Class::Abbreviation)
}

/// A mail whose lines were broken at about 72 columns by the sender's program.
fn is_hard_wrapped(lines: &[Line]) -> bool {
    let long = |line: &&Line| (58..=84).contains(&width(line));
    lines.iter().all(|l| width(l) <= 84 || l.zone != Zone::Body) && lines.iter().filter(long).count() >= 3
}

fn width(line: &Line) -> usize {
    line.span.end().0 - line.span.start().0
}

/// Whether `line` only continues the sentence of `previous`.
fn is_soft_wrap(text: &str, previous: &Line, line: &Line, tokens: &[Token], hard_wrapped: bool) -> bool {
    if line.after_blank || line.is_item || line.zone != previous.zone {
        return false;
    }
    let last = tokens[previous.tokens.end - 1];
    let ended = matches!(last.kind, Kind::Mark('.' | '!' | '?' | ':' | '…'));
    let starts_lower = line.span.of(text).chars().next().is_some_and(char::is_lowercase);
    let hangs = last.is_mark(',') || last.is(crate::text::Class::Function);
    !ended && width(previous) >= 40 && (starts_lower || hangs || hard_wrapped && width(previous) >= 55)
}

#[cfg(test)]
mod tests {
    use crate::reading::Reading;

    fn cut(text: &str) -> Vec<&str> {
        Reading::of(text).document.sentences.iter().map(|sentence| sentence.span.of(text).trim()).collect()
    }

    #[test]
    fn an_emoticon_ends_a_sentence() {
        assert_eq!(cut("nobody will argue :) interested?"), ["nobody will argue :)", "interested?"]);
        assert_eq!(cut("We use Go ;-) Want to see it?"), ["We use Go ;-)", "Want to see it?"]);
        assert_eq!(cut("It is remote 🙂 Shall I say more?"), ["It is remote 🙂", "Shall I say more?"]);
        assert_eq!(cut("Our stack (see: below) is Go."), ["Our stack (see: below) is Go."]);
        assert_eq!(cut("Rust → Go, and the 🚀 launches."), ["Rust → Go, and the 🚀 launches."]);
    }
}
