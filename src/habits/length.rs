//! Longer than the channel takes, or than anybody reads.

use crate::blanks::{self, Blank};
use crate::options::{Channel, Options};
use crate::reading::Reading;
use crate::report::{Advice, Answer, Answered, Finding, Topic};
pub(crate) use crate::rules::habits_length::*;
use crate::text::Zone;
use crate::wording::{Wording, wording};

/// The most characters (UTF-16 units) of a message without a limit of its own.
const ADVISED: usize = 1200;

/// Below this a message that has the facts is praised.
const SHORT: usize = 400;

pub fn find(reading: &Reading, blanks: &[Blank], options: &Options, found: &mut Vec<Finding>) {
    let text = reading.document.text;
    let subject_line = reading.document.sentences.iter().rfind(|s| s.zone == Zone::Subject).map(|s| s.span.end().0);
    let body_from = subject_line.map_or(0, |end| text.len() - text[end..].trim_start().len());
    let before = units_of(&text[..body_from]);
    // Nobody is blamed for the sentences that we have put in, until they are filled in.
    let unfilled: usize = blanks::sentences(reading, blanks).map(|span| units_of(span.of(text))).sum();
    let own = length(reading);
    let (limit, title) = match (options.limit, options.channel) {
        (Some(limit), _) => (limit, wording!("finding.too-long.limit", n = limit)),
        (None, Some(Channel::ConnectionNote)) => {
            if units_of(text) - before > 300 {
                (300, wording!("finding.too-long.premium-note", limit = 300_u32))
            } else {
                (200, wording!("finding.too-long.note", limit = 200_u32))
            }
        }
        (None, Some(Channel::InMail)) => {
            if let Some(end) = subject_line {
                let subject = text[..end].find(':').map_or(0, |colon| colon + 1);
                let title = wording!("finding.too-long.subject", limit = 200_u32);
                mark(reading, units_of(&text[..subject]) + 200, units_of(&text[..end]), title, found);
            }
            (1900, wording!("finding.too-long.inmail", limit = 1900_u32))
        }
        (None, Some(Channel::Mail) | None) => (ADVISED, wording!("finding.too-long", n = own)),
    };
    let is_bounded =
        options.limit.is_some() || matches!(options.channel, Some(Channel::ConnectionNote | Channel::InMail));
    let length = if is_bounded { units_of(text) - before } else { own.saturating_sub(unfilled) };
    if length > limit {
        mark(reading, before + limit, before + length, title, found);
    } else if is_bounded && length.saturating_sub(unfilled) > ADVISED {
        // It fits, and is long all the same.
        let title = wording!("finding.too-long", n = length);
        mark(reading, before + ADVISED, before + length, title, found);
    }
}

/// Marks the word at which `limit` units are passed.
fn mark(reading: &Reading, limit: usize, length: usize, title: Wording, found: &mut Vec<Finding>) {
    if length <= limit {
        return;
    }
    let tokens = &reading.document.tokens;
    let text = reading.document.text;
    let at = byte_of(text, limit);
    let over = tokens.partition_point(|token| token.span().end().0 <= at);
    if over < tokens.len() {
        found.push(Finding { title, ..reading.finding(&TOO_LONG, over..over + 1) });
    }
}

/// UTF-16 units, as the boxes that messages are written in count.
fn units_of(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    text.as_bytes().chunks(PIECE).map(|piece| usize::from(piece.iter().map(units_at).sum::<u8>())).sum()
}

/// The units of that many bytes fit into a byte: many bytes are counted at once then.
const PIECE: usize = 127;

/// A character takes one unit, and one beyond the first plane, of four bytes, two.
fn units_at(byte: &u8) -> u8 {
    u8::from(byte & 0xc0 != 0x80) + u8::from(*byte >= 0xf0)
}

/// The byte up to which a text takes no more than so many units.
fn byte_of(text: &str, units: usize) -> usize {
    if text.is_ascii() {
        return units.min(text.len());
    }
    let mut counted = 0;
    let mut from = 0;
    for piece in text.as_bytes().chunks(PIECE) {
        let here = usize::from(piece.iter().map(units_at).sum::<u8>());
        if counted + here > units {
            break;
        }
        (counted, from) = (counted + here, from + piece.len());
    }
    // What is left of a character in the last piece was counted there.
    let from = text.ceil_char_boundary(from);
    let over = text[from..].char_indices().find(|(_, c)| {
        counted += c.len_utf16();
        counted > units
    });
    over.map_or(text.len(), |(at, _)| from + at)
}

/// Units of the message without its subject and the mail that it quotes.
fn length(reading: &Reading) -> usize {
    let text = reading.document.text;
    let others = |zone| matches!(zone, Zone::Subject | Zone::Quoted | Zone::Footer);
    let foreign = reading.document.sentences.iter().filter(|s| others(s.zone));
    units_of(text.trim()).saturating_sub(foreign.map(|s| units_of(s.span.of(text))).sum::<usize>())
}

/// A good word for a short message, once all four answers are in and nothing else is to be done.
pub fn praise(reading: &Reading, questions: &[Answered; 4], findings: &[Finding]) -> Option<Advice> {
    let has_facts = questions.iter().all(|q| q.answer == Answer::Stated);
    let has_habits = findings.iter().any(|f| f.topic == Topic::Habit);
    (has_facts && !has_habits && length(reading) < SHORT).then(|| Advice {
        topic: Topic::Habit,
        points: 0,
        text: wording!("advice.short", limit = SHORT),
        insert: None,
    })
}
