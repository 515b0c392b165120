//! Which tokens are a company's name.

use std::ops::Range;

use crate::posting::page::Page;
use crate::text::{Class, Gap, Kind, Shape};

/// Words that end companies' names and are in no other.
pub(super) const LEGAL: &str = "gmbh ltd inc llc plc ag ab bv b.v sa srl limited corp corporation kg se oy as aps oü kft sas sarl sl ug lp llp co pvt pte pty private oyj spa ltda sro eirl e.v ggmbh kgaa aör vvag kdör asa asbl vzw scop sca sccl coop";

/// Capitalised words that stand alone on a line or before a verb and are no company.
pub(super) const NO_COMPANY: &str = "gezocht gesucht produkte presse karriere kontakt non eea engineering product design marketing sales data technology tech it software platform infrastructure research development operations support security mobile web finance people hr legal team teams location locations department description overview summary experience salary benefits requirements skills hybrid remote onsite office full part time contract permanent this that these there it its it's what who how why where when we our you your they their he she here i the a an and or but so if as at in on for with from to of by job jobs role position title company careers career work working interview process compensation pay everyone everybody nobody candidate candidates applicants client clients customer customers all any each some most today tomorrow please note new posted senior junior lead engineer developer intern graduate entry mid monday tuesday wednesday thursday friday saturday sunday english german french spanish us uk eu usa europe must nice good strong excellent great competitive other others python java kotlin bachelor bachelor's master's degree agile scrum health dental vision equity visa sponsorship relocation flexible unlimited paid holiday annual equal opportunity opportunities diversity inclusion success ideal responsibilities qualifications preferred required minimum bonus stock options confidential industry sector type level employees followers staff resume cv subject re fw hi hello dear hey thanks regards hope duration rate start end date apply applications application about life join day days week weeks hours month months year years headquarters hq founded funding series seed stage size website link url email phone backend frontend fullstack devops cloud ai ml saas b2b fintech healthtech startup yes no urgent w2 c2c nous wir nosotros szukamy cerchiamo vi notre unser unsere nasza somos quem firma firm everybody's somebody someone anyone nothing something once while because since after before during until although though however instead maybe perhaps sometimes often usually currently recently still also just even only immediate nationality requirement nationals centre center city downtown reserve avp svp vp evp startseite accueil imprint unannounced nearshore cutover";

/// "makes", "carries": a verb of somebody who does something, and not the noun of a longer name.
pub(super) fn is_verb(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let Some(token) = document.tokens.get(at) else { return false };
    let written = document.written(at);
    token.kind == Kind::Word
        && token.shape == Shape::Lower
        && token.gap == Gap::Space
        && written.len() > 3
        && written.ends_with('s')
        && !written.ends_with("ss")
        && !written.ends_with("ous")
        && !token.is_any(&[Class::Role, Class::TimeUnit, Class::Money])
        && !document.is_among(at, "skills jobs roles teams services systems years customers clients users this does's projects tools techniques frameworks technologies applications apps databases pipelines solutions platforms products tests")
}

pub(super) fn is_unknown(page: &Page, at: usize) -> bool {
    let token = &page.reading.document.tokens[at];
    token.word == crate::text::Vocabulary::UNKNOWN
        && token.kind == Kind::Word
        && token.is_capitalised()
        && token.end - token.start > 2
}

/// Words of bodies whose whole name may be of known words.
const INSTITUTIONS: &str = "university council college institute hospital bank trust foundation authority agency centre center ministry department museum library libraries consortium association society observatory bureau commission directorate parliament council gemeente waterschap stadt stadtwerke landkreis kommune universität universiteit université uniwersytet politechnika hochschule institut kommun office school cooperative co-operative";

/// Whether a name is that of a public body, a bank or the like: "University of the North", "Harbour Trust".
pub(super) fn is_institution(page: &Page, name: &Range<usize>) -> bool {
    name.len() > 1 && page.reading.document.has_among(name.clone(), INSTITUTIONS)
}

/// Forms of companies as they are written behind a name, some with a comma, in small letters or with dots.
const FORMS: &str = "a.G.|AöR|KdöR|VVaG|gGmbH|KGaA|eG|GbR|OHG|mbH|S.r.l.|S.A.S.|Lda.|Lda|A.S.|ASA|CIC|DAC|Limited|Kft.|Zrt.|Corp.|s.r.o.|s. r. o.|sp. z o.o.|sp. z o. o.|Sp. z o.o.|plc|PLC|a.s.|d.o.o.|o.o.d.|e.V.|e. V.|S.p.A.|S.A.|S.L.|B.V.|N.V.|A/S|a/s|Pvt. Ltd.|Pvt Ltd|Pty Ltd|Pte Ltd|GmbH & Co. KG|GmbH|AG|Inc.|Inc|LLC|Ltd.|Ltd|Ltda.|Ltda|S.à r.l.|SAS|SARL";

/// The end of a name with the form of the company behind it: "Corvin Labs, Inc.", "Brandov, s.r.o.", "Harbour Bank plc".
fn past_legal(page: &Page, to: usize, end: usize) -> usize {
    let document = &page.reading.document;
    let is_open = |at: usize| at < end && !matches!(document.tokens[at].gap, Gap::Line | Gap::Blank);
    if !is_open(to) {
        return to;
    }
    let from = to + usize::from(document.tokens[to].is_mark(','));
    if !is_open(from) || document.tokens[from].gap != Gap::Space {
        return to;
    }
    let start = document.tokens[from].start as usize;
    let rest = &document.text[start..];
    let is_whole =
        |form: &&str| rest.starts_with(form) && !rest[form.len()..].starts_with(|c: char| c.is_alphanumeric());
    let Some(form) = FORMS.split('|').find(is_whole) else { return to };
    (from..end).find(|at| document.tokens[*at].start as usize >= start + form.len()).unwrap_or(end)
}

/// Whether a name ends with the form of a company that is more than one word: "Sonora A/S", "Wiatrak Sp. z o.o.".
pub(super) fn has_form(page: &Page, name: &Range<usize>) -> bool {
    let written = page.value(name.clone());
    FORMS.split('|').any(|form| written.strip_suffix(form).is_some_and(|rest| rest.ends_with(' ')))
}

/// What follows "(PEWN)" or "(credit scoring, Leeds)", if that stands here.
pub(super) fn past_brackets(page: &Page, at: usize) -> usize {
    const MOST: usize = 12;
    let all = &page.reading.document.tokens;
    if !all.get(at).is_some_and(|t| t.is_mark('(')) {
        return at;
    }
    (at..all.len().min(at + MOST)).find(|at| all[*at].is_mark(')')).map_or(at, |close| close + 1)
}

/// The tokens of a name that begins here: capitalised words with "&", "of" and "and" between them.
pub(super) fn name(page: &Page, from: usize, end: usize) -> Option<Range<usize>> {
    const MOST: usize = 6;
    let document = &page.reading.document;
    let all = &document.tokens;
    let mut start = from;
    while start < end && matches!(all[start].kind, Kind::Mark('*' | '_' | '"' | '“')) {
        start += 1;
    }
    // "Join Oskeno", "Firma Oskeno", "Die Oskeno GmbH"
    let leads = document.is_among(start, "join joining firma die der das");
    start += usize::from(leads && start + 1 < end && all[start + 1].is_capitalised());
    let has_article = document.is_among(start, "the") && all.get(start + 1).is_some_and(|t| t.is_capitalised());
    let first = start + usize::from(has_article);
    // "We're Oskeno"
    if first < end && document.is(first, Class::We) {
        return None;
    }
    if first >= end || has_article && document.is_among(first, NO_COMPANY) {
        return None;
    }
    let mut to = first;
    while to < end && to - first < MOST {
        let token = &all[to];
        if to > first && matches!(token.gap, Gap::Line | Gap::Blank) {
            break;
        }
        // "Wiatrak Sp. z o.o.", "Sonora A/S": the form is taken whole below.
        if to > first && past_legal(page, to, end) > to + 1 {
            break;
        }
        // "Bureau-nique"
        let is_tail = to > first && token.gap == Gap::Hyphen && token.kind == Kind::Word;
        let is_part = token.kind == Kind::Word && (token.is_capitalised() || is_tail)
            || token.kind == Kind::Number
                && to > first
                && token.gap != Gap::Line
                && !token.is(Class::Amount)
                && token.end - token.start <= 3;
        let goes_on = all
            .get(to + 1)
            .is_some_and(|t| t.is_capitalised() && t.kind == Kind::Word && matches!(t.gap, Gap::Space | Gap::Glued));
        let joins = to > first
            && goes_on
            && (token.is_mark('&')
                || token.is_mark('+')
                || token.is_mark('.')
                    && token.gap == Gap::Glued
                    && (all[to + 1].gap == Gap::Glued || document.is_among(to - 1, "st mt ft"))
                || document.is_among(to, "of and für de van der des du del della di da do og och et und y")
                // "Transport Authority for the North", "Centre for Ocean Data"
                || document.is_among(to, "for") && document.is_among(to - 1, INSTITUTIONS));
        // A lower-case brand at the start is no name that one could tell from a word.
        if !(is_part || joins) {
            break;
        }
        to += 1;
    }
    // "B.V.": the last dot belongs to it.
    let is_letter = to > first && all[to - 1].end - all[to - 1].start == 1;
    if is_letter && to < end && all[to].is_mark('.') && all[to].gap == Gap::Glued {
        to += 1;
    }
    // "Tallowby, Leeds" and "Oskeno Berlin": a place at the end of a longer name is not part of it where a comma stands.
    if to == first || document.is_among(first, NO_COMPANY) && to - first == 1 {
        return None;
    }
    let to = past_legal(page, to, end);
    let is_person = document.is_among(first, "mr mrs ms dr prof");
    (!is_person).then_some(start..to)
}
