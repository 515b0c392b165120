//! Does a name mean the technology here? "Go" the language, or "ready to go"?
//!
//! A name is taken by its certainty: unmistakable ones at once, capitalised ones where their capitals mean something,
//! the others only with a cue beside them or in a list with names that are taken.

use super::cue::{is_cued, is_cued_in_lower_case, is_followed};
use super::item::{is_as_listed, is_boundary, is_item, is_whole_item, same_sentence, starts_sentence};
use super::list::is_listed_beside;
use super::look_alike::LOOK_ALIKE;
use crate::phrases::Mention;
use crate::reading::Reading;
use crate::technologies::Certainty;
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Zone, words};

/// Sites where people show their work: named for a link to it, unless they stand in a list of tools.
const SHOWCASES: [&str; 4] = ["GitHub", "GitLab", "Bitbucket", "Figma"];

/// Programs of the office: they are named for letters and talk, not as a stack.
const OFFICE: [&str; 17] = [
    // Standards and fields of embedded work: like a protocol, they answer nothing.
    "CAN",
    "LIN",
    "DSP",
    "RTOS",
    "MISRA C",
    "Word",
    "Excel",
    "Outlook",
    "Zoom",
    "Slack",
    "Notion",
    "Microsoft Office",
    "Microsoft Teams",
    "Google Workspace",
    "Discord",
    "LinkedIn",
    "Google Meet",
];

/// Standards, laws and formats that stand behind everything, which no ad means as part of its stack.
const GENERAL: &str = "3GPP|5G|802.11|AJAX|ASPICE|CORS|CSV|DHCP|DNS|EDI|Ethernet|FedRAMP|FTP|GDPR|GSM|HIPAA|HTTP|HTTPS|IEC 61508|IEC 62304|IMAP|IPv4|IPv6|ISO 20022|ISO 27001|ISO 8583|JSON|JSON Schema|JSON-RPC|LTE|Markdown|Matrix|Matter|NFC|PCI DSS|PKI|POP3|PSD2|RSS|SBOM|SMTP|SOC 2|SSH|SSL|SVG|SWIFT MT|TCP/IP|TLS|UDP|USB|Bluetooth|SDTM|ADaM|A2A|AG-UI|TOML|Server-Sent Events|JWT|REST|SOAP|CycloneDX|SPDX|FHIR|HL7|VLAN|W3C WCAG|XML|OpenAPI";

/// How sure a mention is after a first look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    Technology,
    /// A technology if it stands in a list with one.
    Perhaps,
    Word,
}

/// The mentions that mean technologies, in order. Formats, protocols, ways of working and office programs are left
/// out: they answer nothing.
pub fn meant(reading: &Reading) -> Vec<Mention> {
    of_sense(reading, answers, |sense, _| sense == Sense::Technology)
}

/// The same with those that may mean one, where `is_likely` says so of the token: written as its makers do, and no place.
pub fn meant_or_likely(reading: &Reading, is_likely: impl Fn(usize) -> bool) -> Vec<Mention> {
    let may_be = |m: &Mention| {
        let (from, to) = (m.from as usize, m.to as usize);
        let document = &reading.document;
        let goes_on = document.tokens.get(to).is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '/' | '&' | ';')));
        // "✅ Docker": the whole line behind a sign.
        let is_line = document.tokens.get(to).is_none_or(|t| matches!(t.gap, Gap::Line | Gap::Blank))
            && from > 0
            && document.tokens[from - 1].kind == Kind::Other
            && matches!(document.tokens[from - 1].gap, Gap::Line | Gap::Blank);
        // "CI/CD in GitLab", "our Figma designs", and not "a link to your GitHub".
        if SHOWCASES.contains(&super::name(reading, m)) {
            let sentence = document.sentence_of(from).tokens.clone();
            return !document.has_among(
                from.saturating_sub(12).max(sentence.start)..sentence.end.min(to + 6),
                "your profile profiles link links portfolio cv account accounts send show url public",
            );
        }
        document.tokens[from].is_capitalised()
            && !document.is(from, Class::Place)
            && is_as_listed(reading, m)
            && (goes_on || is_line || !starts_sentence(reading, m))
            && is_likely(from)
    };
    // An ad lists the protocols of the work among its tools.
    let is_listed = |reading: &Reading, m: &Mention| {
        let name = super::name(reading, m);
        answers(reading, m)
            || super::category(reading, m) == "protocol" && !GENERAL.split('|').any(|general| general == name)
            || matches!(name, "CAN" | "LIN" | "MISRA C") && is_as_listed(reading, m)
    };
    of_sense(reading, is_listed, |sense, m| sense == Sense::Technology || sense == Sense::Perhaps && may_be(m))
}

/// Whether a technology answers what one works with: a format, a protocol, a way of working, an office program does not.
fn answers(reading: &Reading, m: &Mention) -> bool {
    let name = super::name(reading, m);
    let is_idea = matches!(super::category(reading, m), "protocol" | "method") && super::parts(name).is_none();
    !is_idea && !OFFICE.contains(&name)
}

/// "PHP 88,000 a month": pesos.
fn is_currency(reading: &Reading, mention: &Mention) -> bool {
    const LEAST: f64 = 1000.0;
    let at = mention.from as usize;
    let next = reading.amounts.partition_point(|one| one.tokens.end <= at);
    let amount = reading.amounts.get(next).filter(|one| one.tokens.contains(&at));
    amount.is_some_and(|one| one.sign.is_some() && one.size() >= LEAST)
}

fn of_sense(
    reading: &Reading,
    counts: impl Fn(&Reading, &Mention) -> bool,
    is_taken: impl Fn(Sense, &Mention) -> bool,
) -> Vec<Mention> {
    let senses = senses(reading);
    let taken = reading
        .technologies
        .iter()
        .zip(&senses)
        .filter(|(m, sense)| is_taken(**sense, m) && counts(reading, m) && !is_currency(reading, m));
    taken.map(|(m, _)| *m).collect()
}

/// The mentions that name something of `technologies.txt` and cannot be a word, in order, whether or not they answer
/// the question.
pub fn named(reading: &Reading) -> Vec<Mention> {
    let senses = senses(reading);
    let sure = |m: &Mention| reading.tables.technologies.spelling(m.thing).certainty == Certainty::Sure;
    let named = reading.technologies.iter().zip(&senses).filter(|(m, sense)| match sense {
        Sense::Technology => true,
        Sense::Perhaps => sure(m),
        Sense::Word => false,
    });
    named.map(|(m, _)| *m).collect()
}

/// What each mention is.
fn senses(reading: &Reading) -> Vec<Sense> {
    let mentions = &reading.technologies;
    let mut senses: Vec<Sense> = mentions.iter().map(|m| first_look(reading, m)).collect();
    for i in 1..mentions.len() {
        let beside = senses[i] == Sense::Perhaps && senses[i - 1] == Sense::Technology;
        if beside && is_listed_beside(reading, &mentions[i - 1], &mentions[i], &mentions[i]) {
            senses[i] = Sense::Technology;
        }
    }
    for i in (1..mentions.len()).rev() {
        let beside = senses[i - 1] == Sense::Perhaps && senses[i] == Sense::Technology;
        if beside && is_listed_beside(reading, &mentions[i - 1], &mentions[i], &mentions[i - 1]) {
            senses[i - 1] = Sense::Technology;
        }
    }
    for i in 0..mentions.len() {
        let neighbour = |j: usize| {
            senses.get(j) == Some(&Sense::Technology)
                && mentions[j].from.abs_diff(mentions[i].from) <= 12
                && same_sentence(reading, &mentions[i], &mentions[j])
        };
        if senses[i] == Sense::Perhaps
            && (super::category(reading, &mentions[i]) == "language" || is_whole_item(reading, &mentions[i]))
            && is_as_listed(reading, &mentions[i])
            && !starts_sentence(reading, &mentions[i])
            && (i > 0 && neighbour(i - 1) || neighbour(i + 1))
        {
            senses[i] = Sense::Technology;
        }
    }
    senses
}

fn first_look(reading: &Reading, mention: &Mention) -> Sense {
    let document = &reading.document;
    let zone = document.sentence_of(mention.from as usize).zone;
    if !matches!(zone, Zone::Body | Zone::Subject) {
        return Sense::Word;
    }
    let certainty = reading.tables.technologies.spelling(mention.thing).certainty;
    if is_part_of_word(reading, mention) || is_readers_employer(reading, mention.from as usize) {
        return Sense::Word;
    }
    if certainty == Certainty::Sure {
        let shown = SHOWCASES.contains(&super::name(reading, mention));
        return if shown { Sense::Perhaps } else { Sense::Technology };
    }
    if reading.touches(&LOOK_ALIKE, mention.tokens()) && !is_item(reading, mention) || is_name(reading, mention) {
        return Sense::Word;
    }
    // "A senior embedded coder": a title, and not the product, unless it stands in a list of products.
    if mention.to > mention.from + 1 && document.is(mention.to as usize - 1, Class::Role) {
        return Sense::Perhaps;
    }
    // The principles and the bank's network, not the library and the language.
    let is_shouted = ["SOLID", "SWIFT"].contains(&document.written(mention.from as usize));
    if is_shouted && !is_followed(reading, mention.to as usize) {
        return Sense::Word;
    }
    // "in Phoenix": a town, unless a list of technologies or a cue behind it says otherwise.
    if document.is(mention.from as usize, Class::Place) && !is_followed(reading, mention.to as usize) {
        return Sense::Perhaps;
    }
    let capital = document.tokens[mention.from as usize].is_capitalised();
    let listed = is_as_listed(reading, mention);
    let start = starts_sentence(reading, mention);
    match certainty {
        Certainty::Cased if listed && !start => Sense::Technology,
        Certainty::Cased if listed && opens_statement(reading, mention) => Sense::Technology,
        Certainty::Cased if is_cued(reading, mention, true) => Sense::Technology,
        Certainty::Context if capital && is_cued(reading, mention, !start) => Sense::Technology,
        Certainty::Context if !capital && is_cued_in_lower_case(reading, mention) => Sense::Technology,
        _ => Sense::Perhaps,
    }
}

/// "if you're still at Cerner", "your time at Elastic": where the reader works or worked. Not "you are good at Java".
fn is_readers_employer(reading: &Reading, from: usize) -> bool {
    const WORKS: [&str; 17] = [
        "time",
        "work",
        "works",
        "worked",
        "working",
        "job",
        "role",
        "years",
        "experience",
        "still",
        "been",
        "background",
        "you",
        "you're",
        "you've",
        "were",
        "are",
    ];
    let document = &reading.document;
    let sentence = document.sentence_of(from).tokens.start;
    let Some(at) = from.checked_sub(1).filter(|at| *at > sentence && document.is_in(*at, words!("at"))) else {
        return false;
    };
    document.is_in(at - 1, words!("time years"))
        || document.is_one_of(at - 1, &WORKS)
            && (at.saturating_sub(5).max(sentence)..at).any(|before| document.is(before, Class::You))
}

/// "3D", "C-level", "T&C": a letter that is part of another word.
fn is_part_of_word(reading: &Reading, mention: &Mention) -> bool {
    let tokens = &reading.document.tokens;
    let (from, to) = (mention.from as usize, mention.to as usize);
    let first = &tokens[from];
    let letter = to == from + 1 && first.end - first.start == 1;
    let glued = from > 0 && first.gap == Gap::Glued && tokens[from - 1].kind == Kind::Number;
    let hyphened = first.gap == Gap::Hyphen || tokens.get(to).is_some_and(|t| t.gap == Gap::Hyphen);
    glued || letter && hyphened
}

/// "Rust on the robot", "React is a must": a capitalised name at the start of a sentence that goes on as about a thing.
fn opens_statement(reading: &Reading, mention: &Mention) -> bool {
    let next = reading.document.written(mention.to as usize);
    ["on", "in", "for", "is", "only", "with", "and", "or", "/", "&", "+", ","]
        .iter()
        .any(|w| next.eq_ignore_ascii_case(w))
        && !is_boundary(reading, mention.to as usize)
        || is_at_company(reading, mention.to as usize)
        || is_item(reading, mention)
}

/// "Rust at Nebelwerk": no other word would stand before it.
fn is_at_company(reading: &Reading, at: usize) -> bool {
    let document = &reading.document;
    let is_name = document.tokens.get(at + 1).is_some_and(|t| t.is_capitalised() && t.gap == Gap::Space);
    document.is_in(at, words!("at @")) && is_name && document.tokens[at].sentence == document.tokens[at - 1].sentence
}

/// "Swift Couriers", "Rust & Oak": a proper name that begins with the word.
fn is_name(reading: &Reading, mention: &Mention) -> bool {
    let document = &reading.document;
    let to = mention.to as usize;
    let Some(mut next) = document.after(to - 1) else { return false };
    let amp = document.tokens[next].is_mark('&');
    if amp {
        let Some(after) = document.after(next) else { return false };
        next = after;
    }
    let token = &document.tokens[next];
    let known = token.is_any(&[Class::Role, Class::Tech, Class::Field, Class::Seniority, Class::Place]);
    token.kind == Kind::Word
        && token.shape == Shape::Title
        && document.tokens[mention.from as usize].is_capitalised()
        && matches!(token.gap, Gap::Space)
        && !known
        && (amp || !is_followed(reading, next))
        && !document.tokens[next..].iter().take(3).any(|t| t.is(Class::Role))
}
