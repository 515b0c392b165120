//! Names that no list of technologies knows, among names that it does: "Expo, Reanimated, Zustand, Firebase".

use std::ops::Range;

use super::{MOST, unused};
use crate::posting::Field;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::questions::stack;
use crate::text::{Class, Gap, Kind, Shape, Vocabulary};

/// Capitalised words that stand in lists of technologies and are none.
const NO_TECHNOLOGY: &str = "gpu gpus english german french spanish polish dutch portuguese italian agile scrum kanban degree bachelor master phd bsc msc experience knowledge team teams data cloud backend frontend remote hybrid office senior junior lead staff health insurance pension bonus equity series monday tuesday wednesday thursday friday january february march april june july august september october november december excel word outlook powerpoint mentoring testing communication documentation architecture security design leadership management microservices kotlinconf university ci cd ci/cd ui ux qa api apis oop tdd bdd ddd solid iac sla slo slos kpi kpis ai ml llm llms etl elt sre it hr b2b saas pr prs mvp iot erp crm cms devops finance marketing sales product operations support engineering legal risk compliance procurement logistics customer";

/// Adds the unknown items of lists with technologies.
pub(super) fn add(page: &Page, company: Option<&Field<String>>, fields: &mut Vec<Field<String>>) {
    let document = &page.reading.document;
    let starts: Vec<usize> = fields.iter().map(|field| field.span.start().0).collect();
    let is_taken = |at: usize| starts.contains(&(document.tokens[at].start as usize));
    for sentence in document.sentences.iter().filter(|s| s.zone.is_own()) {
        let tokens = sentence.tokens.clone();
        if !tokens.clone().any(&is_taken) || fields.len() >= MOST {
            continue;
        }
        for list in lists(page, tokens) {
            let known = list.iter().filter(|item| (**item).clone().any(&is_taken)).count();
            let is_stack = matches!(page.section_of(list[0].start), Section::Stack | Section::Wanted);
            // One known name beside an unknown is a coincidence where others are not.
            let is_enough = known >= 2 && known * 4 >= list.len()
                || known == 1 && (is_stack || list.len() >= 3) && known * 4 >= list.len();
            for item in list {
                if fields.len() >= MOST {
                    return;
                }
                // "Ktor and LogNest", "Postgres (TideBack, RowKeep)": capitals within a word are a maker's.
                let is_made = item.clone().all(|at| document.tokens[at].shape == Shape::Mixed);
                if !is_enough && !is_made {
                    continue;
                }
                if let Some(name) = known_name(page, &item, company).filter(|_| known >= 2) {
                    if !fields.iter().any(|field| field.value == name) {
                        fields.push(page.field(name.to_owned(), item));
                    }
                } else if is_unknown_name(page, &item, company) && !document.has_class(item.clone(), Class::Tech) {
                    let words = page.words(item);
                    fields.extend(words.filter(|one| fields.iter().all(|field| field.value != one.value)));
                }
            }
        }
    }
}

/// The technology that an item names, which another place would leave open: "Laravel, Inertia, MySQL, Forge".
fn known_name(page: &Page, item: &Range<usize>, company: Option<&Field<String>>) -> Option<&'static str> {
    let document = &page.reading.document;
    let mentions = &page.reading.technologies;
    let first = mentions.partition_point(|m| (m.from as usize) < item.start);
    let mention = mentions.get(first).filter(|m| m.tokens() == *item)?;
    let is_name = document.tokens[item.start].shape != Shape::Lower
        && !matches!(stack::category(page.reading, mention), "method" | "protocol")
        && !document.is_among(item.start, NO_TECHNOLOGY);
    (is_name && is_possible(page, item, company)).then(|| stack::name(page.reading, mention))
}

/// The lists of a sentence: runs of short items between commas, slashes, "and" and brackets.
fn lists(page: &Page, sentence: Range<usize>) -> Vec<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let mut lists: Vec<Vec<Range<usize>>> = Vec::new();
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut from = sentence.start;
    for at in sentence.start..=sentence.end {
        let ends = at == sentence.end
            || matches!(document.tokens[at].kind, Kind::Mark('.' | ':' | '(' | ')' | ';' | '!' | '?' | '–' | '—'));
        let parts = ends
            || matches!(document.tokens[at].kind, Kind::Mark(',' | '/' | '+' | '&' | '|' | '·' | '•'))
            || document.is_among(at, "and or plus");
        if !parts {
            continue;
        }
        if from < at {
            items.push(item(page, from..at));
        }
        from = at + 1;
        if ends {
            if items.len() > 1 {
                lists.push(std::mem::take(&mut items));
            }
            items.clear();
        }
    }
    lists
}

/// An item without the words around the name in it: "you had experience of Expo", "Batfish for checks".
fn item(page: &Page, tokens: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let is_name = |at: usize| {
        document.tokens[at].shape != Shape::Lower && document.tokens[at].kind == Kind::Word
            || document.tokens[at].kind == Kind::Number
    };
    let Range { mut start, mut end } = tokens;
    let run = (start..end).rev().take_while(|at| is_name(*at)).count();
    if run > 0 && run < end - start {
        let leads = document.is_among(
            end - run - 1,
            "in with of using on via like some a an the our and know knows use bit either ideally also as through for into to from write writing plus well",
        );
        return if leads { end - run..end } else { start..end };
    }
    while start + 1 < end
        && document.is_among(start, "some a an bit of with in the our either ideally also then as well")
    {
        start += 1;
    }
    if let Some(stop) = document.find_among(start + 1..end, "for to on at in when where if as with is are would") {
        end = stop;
    }
    start..end
}

fn is_unknown_name(page: &Page, item: &Range<usize>, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let all = &document.tokens;
    let first = item.start;
    let is_part = |at: usize| {
        let token = &all[at];
        let is_version = at > first && token.kind == Kind::Number && token.end - token.start <= 4;
        is_version
            || token.kind == Kind::Word
                && token.shape != Shape::Lower
                && !token.is_any(&[
                    Class::Place,
                    Class::Role,
                    Class::Weekday,
                    Class::Amount,
                    Class::You,
                    Class::We,
                    Class::Seniority,
                    Class::Money,
                    Class::Number,
                    Class::Praise,
                ])
                && !document.is_among(at, NO_TECHNOLOGY)
                && token.gap != Gap::Line
    };
    let is_new = |at: usize| all[at].word == Vocabulary::UNKNOWN && all[at].end - all[at].start > 1;
    // The first word of a sentence has its capital from there.
    let opens = document.sentence_of(first).tokens.start == first && all[first].shape == Shape::Title && item.len() > 1;
    (1..=3).contains(&item.len())
        && item.clone().all(|at| is_part(at) || at > first && all[at].gap == Gap::Glued)
        && item.clone().any(is_new)
        && !opens
        && is_possible(page, item, company)
}

/// Whether nothing around an item tells that it is no technology of the job.
fn is_possible(page: &Page, item: &Range<usize>, company: Option<&Field<String>>) -> bool {
    let first = item.start;
    let written = page.reading.document.written(first);
    !company.is_some_and(|c| c.value.split(' ').any(|word| word == written))
        && !matches!(page.section_of(first), Section::Legal | Section::Offer | Section::Process | Section::Company)
        && !unused::is_past(page, first, item.end)
        && !unused::is_of_others(page, first, item.end)
        && !unused::is_spared(page, first)
}
