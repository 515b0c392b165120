//! Which lines are the writer's message, and which are greeting, signature, quoted mail or legal footer.

use crate::text::token::{Gap, Token};
use crate::text::{Span, quote};

/// What a stretch of lines is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Zone {
    /// The "Subject:" line.
    Subject,
    /// "Hi Jane,"
    Greeting,
    Body,
    /// From the closing formula on, or after "-- ".
    Signature,
    /// Earlier mail: "> …" lines, and all after "On … wrote:".
    Quoted,
    /// Confidentiality notices, "unsubscribe" lines.
    Footer,
}

impl Zone {
    /// Whether the writer wrote it for this message and this reader.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Subject | Self::Greeting | Self::Body)
    }
}

/// A line with at least one token.
#[derive(Clone, Debug)]
pub struct Line {
    pub span: Span,
    pub tokens: std::ops::Range<usize>,
    pub zone: Zone,
    /// The line before it is blank, or there is none.
    pub after_blank: bool,
    /// It opens with a bullet, a dash or a number with a dot.
    pub is_item: bool,
}

/// All lines that hold a token, in order, each in its zone.
pub fn lines(text: &str, tokens: &[Token]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut from = 0;
    while from < tokens.len() {
        let rest = &tokens[from + 1..];
        let to = from + 1 + rest.iter().take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank)).count();
        let span = tokens[from].span().to(&tokens[to - 1].span());
        lines.push(Line {
            span,
            tokens: from..to,
            zone: Zone::Body,
            after_blank: tokens[from].gap == Gap::Blank,
            is_item: is_item(span.of(text), &tokens[from..to]),
        });
        from = to;
    }
    mark_zones(text, &mut lines);
    lines
}

fn is_item(line: &str, tokens: &[Token]) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        Some('•' | '·' | '●' | '▪' | '◦' | '‣' | '→') => true,
        Some('*' | '-' | '–' | '—' | '+') => chars.next().is_some_and(char::is_whitespace),
        Some(c) if c.is_ascii_digit() => {
            tokens.len() > 2
                && tokens[0].end - tokens[0].start <= 2
                && (tokens[1].is_mark('.') || tokens[1].is_mark(')'))
                && tokens[1].gap == Gap::Glued
                && tokens[2].gap == Gap::Space
        }
        _ => false,
    }
}

fn mark_zones(text: &str, lines: &mut [Line]) {
    let mut rest = None;
    for index in 0..lines.len() {
        let line = &lines[index];
        let words = line.span.of(text);
        let ahead = |by: usize| lines.get(index + by).map_or("", |line| line.span.of(text));
        let is_first = lines[..index].iter().all(|l| l.zone == Zone::Subject);
        let zone = if let Some(zone @ (Zone::Quoted | Zone::Footer)) = rest {
            zone
        } else if words.starts_with('>') {
            Zone::Quoted
        } else if let Some(length) = quote::opens(words, ahead, is_first) {
            // Where each quoted line has its mark, the writer goes on below them.
            if !ahead(length).starts_with('>') {
                rest = Some(Zone::Quoted);
            }
            Zone::Quoted
        } else if opens_footer(words) {
            // A footer ends with its paragraph; what follows is judged anew.
            Zone::Footer
        } else if index > 0 && !line.after_blank && lines[index - 1].zone == Zone::Footer {
            Zone::Footer
        } else if rest == Some(Zone::Signature) {
            if is_postscript(words) {
                rest = None;
                Zone::Body
            } else {
                Zone::Signature
            }
        } else if is_first && starts_with(words, "subject:") {
            Zone::Subject
        } else if is_signature_mark(text, line) || (index > 0 && (is_closing(words) || is_device(words))) {
            rest = Some(Zone::Signature);
            Zone::Signature
        } else if is_greeting(words) && lines[..index].iter().all(|l| l.zone != Zone::Body) {
            Zone::Greeting
        } else {
            Zone::Body
        };
        lines[index].zone = zone;
    }
}

fn starts_with(line: &str, opening: &str) -> bool {
    line.get(..opening.len()).is_some_and(|start| start.eq_ignore_ascii_case(opening))
}

/// "-- " alone on a line (mail clients keep or lose the space).
fn is_signature_mark(text: &str, line: &Line) -> bool {
    line.span.of(text) == "--"
}

/// "Sent from my iPhone" and what other programs write below a message.
fn is_device(line: &str) -> bool {
    const OPENINGS: &str = "sent from my |sent from outlook|sent from mail|sent from yahoo|sent from gmail|sent from proton|sent with |\
        sent via |sent using |get outlook for |von meinem |gesendet von |gesendet mit |envoyé de mon |envoyé depuis |\
        enviado desde mi |enviado do meu |inviato da |verzonden vanaf |verstuurd vanaf |skickat från min |sendt fra min |\
        wysłane z |wysłano z ";
    line.len() < 120
        && matches!(line.as_bytes().first().map(u8::to_ascii_lowercase), Some(b's' | b'g' | b'v' | b'e' | b'i' | b'w'))
        && line.starts_with(|c: char| c.is_alphabetic() && c.is_uppercase())
        && OPENINGS.split('|').any(|o| starts_with(line, o))
}

fn opens_footer(line: &str) -> bool {
    const OPENINGS: [&str; 16] = [
        "this email and any",
        "this e-mail and any",
        "this message and any",
        "this email is confidential",
        "this e-mail is confidential",
        "this message is confidential",
        "this email is intended",
        "this e-mail is intended",
        "this message is intended",
        "the information contained in this",
        "the information in this e",
        "confidentiality notice",
        "unsubscribe",
        "to unsubscribe",
        "if you no longer wish to receive",
        "if you are not the intended recipient",
    ];
    matches!(line.as_bytes().first().map(u8::to_ascii_lowercase), Some(b't' | b'c' | b'u' | b'i'))
        && OPENINGS.iter().any(|o| starts_with(line, o))
}

fn is_postscript(line: &str) -> bool {
    starts_with(line, "p.s") || starts_with(line, "ps:") || starts_with(line, "ps ") || starts_with(line, "ps.")
}

/// A closing formula on a line of its own: "Kind regards," or "Best, Jane".
fn is_closing(line: &str) -> bool {
    const CLOSINGS: [&str; 28] = [
        "kind regards",
        "best regards",
        "warm regards",
        "warmest regards",
        "many thanks",
        "thanks",
        "thank you",
        "regards",
        "best",
        "best wishes",
        "all the best",
        "cheers",
        "sincerely",
        "yours sincerely",
        "yours",
        "with kind regards",
        "kindest regards",
        "thx",
        "thanks so much",
        "looking forward",
        "have a great day",
        "have a nice day",
        "take care",
        "talk soon",
        "speak soon",
        "mit freundlichen grüßen",
        "lg",
        "vg",
    ];
    /// A longer line without a comma in its first bytes is no closing formula.
    const LONGEST: usize = 64;
    if line.as_bytes().get(..LONGEST).is_some_and(|start| !start.contains(&b',')) {
        return false;
    }
    let line = line.trim_end_matches(['!', '.', ',', ' ', '–', '-', '\u{a0}']);
    let before_comma = line
        .split_once(',')
        .map_or(line, |(formula, name)| if name.split_whitespace().count() <= 3 { formula } else { line });
    let formula = before_comma.trim();
    CLOSINGS.iter().any(|c| formula.eq_ignore_ascii_case(c))
}

/// A short line that opens with "Hi", "Dear", "Hello" … and holds little else.
fn is_greeting(line: &str) -> bool {
    const OPENINGS: [&str; 16] = [
        "hi",
        "hello",
        "hey",
        "dear",
        "good morning",
        "good afternoon",
        "good evening",
        "greetings",
        "hiya",
        "hallo",
        "hej",
        "ciao",
        "bonjour",
        "hola",
        "howdy",
        "morning",
    ];
    OPENINGS.iter().any(|o| starts_with(line, o) && line[o.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric()))
        && line.split_whitespace().take(6).count() <= 5
        && !line.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '?').ends_with('?')
}
