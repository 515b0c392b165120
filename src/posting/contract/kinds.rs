//! Kinds of contract that ads name and messages hardly do, in the usual words of several countries.

use std::ops::Range;

use crate::details::contract;
use crate::details::phrase::{Phrases, phrases};
use crate::reading::Reading;
use crate::text::{Class, Gap, Kind};

/// Kinds wherever they stand.
const KINDS: &Phrases = phrases![
    "pessoa jurídica",
    "hpp",
    "zzp",
    "interim opdracht",
    "tijdelijk",
    "contract till",
    "contract to start",
    "contract of indefinite duration",
    "indefinite duration",
    "sem termo",
    "seishain",
    "doba neurčitá",
    "vollzeit unbefristet",
    "pj",
    "clt",
    "contrat d'apprentissage",
    "contrat d’apprentissage",
    "contrat de professionnalisation",
    "contrato indefinido",
    "contrato sem termo",
    "contrato a termo",
    "contrat à durée indéterminée",
    "tijdelijk contract",
    "contratto a tempo indeterminato",
    "vast contract",
    "portage salarial",
    "alternance",
    "umowa zlecenie",
    "umowa o dzieło",
    "umowa b2b",
    "arbeitnehmerüberlassung",
    "freie mitarbeit",
    "direct hire",
    "direct employment",
    "direct payroll",
    "paye",
    "on our payroll",
    "staff position",
    "staff role",
    "ongoing role",
    "ongoing position",
    "ongoing employment",
    "regular employment",
    "regular employee",
    "regular position",
    "regular status",
    "union position",
    "temporary assignment",
    "temporary position",
    "temporary role",
    "temporary contract",
    "temporary post",
    "permanently employed",
    "employed permanently",
    "unlimited employment",
    "unlimited employment contract",
    "unlimited employment relationship",
    "indefinite employment",
    "indefinite period",
    "employment of indefinite duration",
    "without time limit",
    "without a time limit",
    "not limited in time",
    "no end date",
    "without an end",
    "without end date",
    "limited in time",
    "open ended employment",
    "open ended position",
    "open ended role",
    "open ended",
    "time limited",
    "employee contract",
    "day rate contract",
    "zero hour contract",
    "casual contract",
    "umbrella company",
    "employer of record",
    "b2b or",
    "b2b only",
    "on b2b",
    "via b2b",
    "civil service contract",
    "ir35",
    "at will employment",
    "contract to permanent",
    "temp to hire",
    "third party payroll",
    "payroll of our partner",
    "on company payroll",
    "tillsvidareanställning",
    "work contract",
    "full time employee",
    "part time employee",
    "salaried employee",
    "until further notice",
    "internship agreement",
    "internship contract",
    "convention de stage",
    "contrat de stage",
    "stagecontract",
    "praktikumsvertrag",
    "werkstudentenvertrag",
    "werkvertrag",
    "dienstvertrag",
    "working student contract",
    "graduate contract",
    "trainee contract",
    "training contract",
    "apprenticeship contract",
    "consultancy agreement",
    "consulting agreement",
    "consultancy contract",
    "contractor agreement",
    "freelance agreement",
    "service agreement",
    "services agreement",
    "against invoice",
    "by invoice",
    "on invoice",
    "invoice monthly",
    "invoice us",
    "invoices us",
    "umowa o pracę",
    "fast stilling",
    "fast ansettelse",
    "fastansættelse",
    "tillsvidare",
    "visstidsanställning",
    "provanställning",
    "vikariat",
    "jaarcontract",
    "jaarcontract met uitzicht op vast",
    "vast dienstverband",
    "vaste aanstelling",
    "tijdelijke aanstelling",
    "onbepaalde tijd",
    "bepaalde tijd",
    "contrat à durée déterminée",
    "toistaiseksi voimassa oleva",
    "vakituinen",
    "määräaikainen",
    "prestation de services",
    "contrato temporal",
    "contract for services",
    "contract of mandate",
    "indefinido",
    "graduate scheme",
    "gig contract",
    "fop",
    "graduate programme",
    "tiempo indefinido",
    "contract through",
    "contract via",
    "tempo indeterminato",
    "na dobu neurčitou",
    "czas nieokreślony",
];

/// What one may be, behind "as" or "you'd be": "you'd be a contractor".
const BEING: &str = "contractor freelancer intern trainee apprentice consultant";

/// The kinds within some words, in order.
pub fn within(reading: &Reading, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let kind = named(reading, at)
            .or_else(|| for_a_time(reading, at, &tokens))
            .or_else(|| as_one(reading, at))
            .or_else(|| before_title(reading, at));
        let kind = kind.filter(|kind| kind.end <= tokens.end && document.is_own(kind.start));
        match kind {
            Some(kind) => {
                at = kind.end.max(at + 1);
                found.push(kind);
            }
            None => at += 1,
        }
    }
    found
}

/// "Direct hire", "CLT", "an unlimited employment relationship".
fn named(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    let found = KINDS.at(document, at)?;
    let is_short = found.len() == 1 && document.is_among(at, "pj clt paye ir35 fop hpp zzp");
    let is_written =
        !is_short || document.tokens[at].shape == crate::text::Shape::Upper || document.is_among(at, "ir35");
    // "open-ended questions"
    let is_other = document.is_word(at, "open")
        && document.is_among(found.end, "questions question problems problem exploration discussion task tasks");
    // "PJ (Pessoa Jurídica) or CLT"
    let ends_or = document.is_among(found.end - 1, "or");
    let found = if ends_or { at..found.end - 1 } else { found };
    (is_written && !is_other && !reading.is_denied(at, 2)).then(|| contract::extended(reading, found))
}

/// "limited to three years", "join us for eighteen months", "fixed until March 2027", "two years, renewable", "one-year contract".
fn for_a_time(reading: &Reading, at: usize, tokens: &Range<usize>) -> Option<Range<usize>> {
    let document = &reading.document;
    let is_number =
        |at: usize| document.is(at, Class::Number) || document.tokens.get(at).is_some_and(|t| t.kind == Kind::Number);
    let is_unit = |at: usize| at < tokens.end && document.is_among(at, "month months year years");
    if document.is(at, Class::TimeUnit) || !is_number(at) || document.is(at, Class::Amount) {
        return None;
    }
    let unit = if is_unit(at + 1) {
        at + 1
    } else if at + 3 < tokens.end
        && (document.is_among(at + 1, "to or") || matches!(document.tokens[at + 1].kind, Kind::Mark('-' | '–')))
        && is_number(at + 2)
        && is_unit(at + 3)
    {
        at + 3
    } else {
        return None;
    };
    let before = |words: &str, by: usize| at >= tokens.start + by && document.is_among(at - by, words);
    if document.is_among(unit + 1, "of experience ago in old working's") {
        return None;
    }
    if before("to for", 1) && before("limited restricted fixed", 2) {
        return Some(at - 2..unit + 1);
    }
    let joins = (at.saturating_sub(7).max(tokens.start)..at).any(|b| {
        document.is_among(b, "join hire hiring employ employed appoint appointed engage contract appointment need needs seek seeks want wants programmer developer engineer")
    });
    if before("for", 1) && joins {
        return Some(at..unit + 1);
    }
    let is_mark = |by: usize| document.tokens.get(unit + by).is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '(')));
    if is_mark(1) && document.is_among(unit + 2, "renewable extendable extensible extension") {
        return Some(at..unit + 3);
    }
    if document.is_among(
        unit + 1,
        "renewable initial initially contract contracts appointment engagement assignment position post",
    ) {
        return Some(at..unit + 2);
    }
    None
}

/// "you'd be a contractor", "employed as a trainee".
fn as_one(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    let leads = at >= 2 && document.is_among(at - 1, "a an") && document.is_among(at - 2, "be as you're hired");
    let is_of_you = leads
        && (document.is_among(at - 2, "you're hired")
            || (at.saturating_sub(5)..at - 1)
                .any(|b| document.is(b, Class::You) || document.is_among(b, "work employed hired engaged")));
    (document.is_among(at, BEING) && is_of_you && !document.is_among(at + 1, "for who to")).then_some(at..at + 1)
}

/// "contract React Native dev", "Freelance Go engineer" at the head of a line.
fn before_title(reading: &Reading, at: usize) -> Option<Range<usize>> {
    const REACH: usize = 6;
    let document = &reading.document;
    let all = &document.tokens;
    let is_first = at == 0
        || matches!(all[at].gap, Gap::Line | Gap::Blank)
        || !matches!(all[at - 1].kind, Kind::Word | Kind::Number);
    let names = document.is_among(at, "contract freelance temporary") && is_first;
    let end = all.len().min(at + REACH);
    let title = names.then(|| (at + 1..end).find(|b| document.is(*b, Class::Role)))??;
    let is_one = (at + 1..title).all(|b| {
        all[b].kind != Kind::Word
            || all[b].is_any(&[Class::Tech, Class::Field, Class::Seniority])
            || all[b].is_capitalised()
    });
    is_one.then_some(at..at + 1)
}
