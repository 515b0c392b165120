//! The steps as prose tells them: "First we call you, then you meet the team", "One interview, at a terminal".

use std::ops::Range;

use super::asked;
use super::cut;
use crate::details::interview;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::text::{Class, Ending, Kind};

/// What is a step in an ad's own process and hardly elsewhere in a message.
const STEPS: &str = "recruiter talk talks visit day afternoon morning hour walk manager loop documents document letter contract numbers l1 l2 l3 written verbal quiz exam aptitude managerial client director skip-level leadership values debrief yarn trial phone meet meets visit tour coffee application cv résumé resume speak check checks portfolio journée dzień visite statement presentation hackerrank codility leetcode walk-through walkthrough demo gesprek gesprekken kennismaking proefdag fika kaffee referees proefopdracht probenachmittag rückmeldung meeloopdag entretien entretiens échange rencontre rencontres visio mise gespräch gespräche telefonat probetag probearbeiten schnuppertag angebot videocall rozmowa rozmowy spotkanie oferta decyzja zadanie aanbod meelopen proefwerken tilbud erbjudande embauche appel kennenlernen schnuppern prøvedag provdag virtual offline walk-in samtal intervju intervjuer møte samtale entrevista entrevistas prueba llamada cita oferta conversa colloquio haastattelu decide decides referenser referanser";

/// What is asked or done in an interview and seldom at work.
pub(super) const SURE: &str = "interview interviews interviewed interviewing take-home takehome";

/// What is one of them behind certain words: "written test", "intro call", "trial day".
const NOUNS: &str = "call calls test tests chat conversation conversations exercise task assignment day days week visit session round rounds stage stages homework challenge";

const KINDS: &str = "phone video telephone telephonic quick first one intro introductory short technical coding code written aptitude online trial paid screening informal final home pairing programming two three four five";

/// What orders the steps.
pub(super) const ORDER: &str = "first then after afterwards finally followed next lastly before second";

/// Words of those who apply.
const APPLICANTS: &str = "candidates candidate applicants applicant shortlisted you you'll you’ll";

/// Whether a word is one of a step, where steps are listed.
pub(super) fn is_step_word(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    interview::is_step_word(page.reading, at) || document.is_among(at, STEPS) || is_compound(document.written(at))
}

/// "Telefonsamtal", "Kennenlerngespräch", "førstegangsintervju": languages that write such words as one.
fn is_compound(word: &str) -> bool {
    const ENDS: [&str; 7] = ["gespräch", "gesprek", "samtal", "samtale", "intervju", "interview", "intervjun"];
    word.len() > 8 && ENDS.iter().any(|end| word.ends_with(end))
}

/// Whether a sentence is about us or about those who apply.
pub(super) fn speaks_of_you(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().any(|at| document.is_among(at, APPLICANTS) || document.is(at, Class::We))
}

/// The steps that some sentence or line tells.
pub(super) fn told(page: &Page) -> Option<Vec<Range<usize>>> {
    chained(page)
        .or_else(|| announced(page))
        .or_else(|| in_order(page))
        .or_else(|| asked::made_of(page))
        .or_else(|| asked::done(page))
        .or_else(|| asked::counted(page))
}

pub(super) fn own(page: &Page) -> impl Iterator<Item = usize> {
    let sentences = page.reading.document.sentences.iter().enumerate();
    sentences.filter(|(_, s)| s.zone.is_own() && s.ending != Ending::Question).map(|(number, _)| number)
}

fn is_arrow(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    matches!(document.tokens[at].kind, Kind::Mark('→' | '➡' | '>' | '›' | '»' | '▸' | '►' | '▶'))
        || matches!(document.written(at), "→" | "➡" | "➔" | "⟶" | "⇒" | "->" | "➜" | "▸" | "►" | "▶")
}

/// "documents → a call → half a day with us": a line with arrows.
fn chained(page: &Page) -> Option<Vec<Range<usize>>> {
    page.lines.iter().find_map(|line| {
        let arrows: Vec<usize> = line.tokens.clone().filter(|at| is_arrow(page, *at)).collect();
        if arrows.len() < 2 || !page.reading.document.is_own(line.tokens.start) {
            return None;
        }
        // "Rounds → test → talk": the label is none of them.
        let is_label = crate::posting::labels::label(&page.key(line.tokens.start..arrows[0])).is_some();
        let colon = (line.tokens.start..arrows[0]).rev().find(|at| page.reading.document.tokens[*at].is_mark(':'));
        // "… good people. process was recruiter → pairing → panel when I did it"
        let sentence = page.reading.document.sentence_of(arrows[0]).tokens.start.max(line.tokens.start);
        let is = (sentence..arrows[0]).find(|at| {
            page.reading.document.is_among(*at, "is was are were")
                && *at > sentence
                && page.reading.document.is_among(*at - 1, "process loop steps stages interview interviews")
        });
        let start = is.map_or(sentence, |is| is + 1);
        let from = if is_label { arrows[0] + 1 } else { colon.map_or(start, |colon| start.max(colon + 1)) };
        let mut steps = Vec::new();
        let mut start = from;
        for at in arrows.into_iter().chain([line.tokens.end]).filter(|at| *at > from) {
            if start < at {
                steps.push(start..at);
            }
            start = at + 1;
        }
        // "→ offer. Two weeks in all."
        if let Some(last) = steps.last_mut() {
            last.end = last.end.min(page.reading.document.sentence_of(last.start).tokens.end);
            let when = page.reading.document.find_among(last.start + 1..last.end, "when back");
            last.end = when.unwrap_or(last.end);
            // "→ panel. can't sponsor": one who begins no sentence with a capital.
            let stop = (last.start + 1..last.end).find(|at| page.reading.document.tokens[*at].is_mark('.'));
            last.end = stop.unwrap_or(last.end);
        }
        let are = steps.iter().filter(|step| (**step).clone().any(|at| is_step_word(page, at))).count();
        // "Code → review → deploy"
        let is_work = steps.iter().flat_map(Clone::clone).any(|at| {
            page.reading
                .document
                .is_among(at, "deploy deploys merge merged release released ship build production commit")
        });
        (steps.len() > 1 && are * 2 >= steps.len() && !is_work).then_some(steps)
    })
}

/// What a sentence or label is about that announces steps.
const PROCESS: &str = "interview interviews interviewing process hiring recruitment recruiting selection loop rounds steps stages talks hired procedure interview-process";

/// "Two-stage interview: first with HR, then …", "Talks: first with me. Then with the team.", "The process: you read …"
fn announced(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let line_end = page.lines[page.line_of(tokens.start)].tokens.end;
        let colon = tokens.clone().take(12).find(|at| document.tokens[*at].is_mark(':'));
        let sign = colon.or_else(|| tokens.clone().take(10).find(|at| document.is_among(*at, "is are") && document.is_among(*at - usize::from(*at > 0), "process interviews interview steps")))?;
        let picks = document.is_among(tokens.start, "how")
            && document.has_among(tokens.start..sign, "pick choose select hire decide");
        let speaks = document.has_among(tokens.start..sign, PROCESS)
            || picks
            || document.is_among(tokens.start, "what") && document.has_among(tokens.start..sign, "happens next");
        let is_work = page.section_of(tokens.start) == Section::Work && !document.has_among(tokens.start..sign, "interview interviews hiring recruitment selection");
        let is_other = (tokens.start..sign).any(|at| document.is_among(at, "development deployment release decision review change build") || document.is(at, Class::Negation))
            // "The CTO's office is hiring: …"
            || (tokens.start..sign).any(|at| document.is(at, Class::Be) && document.is_among(at + 1, "hiring recruiting interviewing"))
            || document.is_among(tokens.start, "hiring") && document.has_class(tokens.start..line_end, Class::Role) && sign == tokens.start + 1;
        if !speaks || is_work || is_other || sign + 1 >= line_end {
            return None;
        }
        let steps = cut::steps(page, sign + 1..line_end);
        let are = steps.iter().filter(|step| (**step).clone().any(|at| is_step_word(page, at))).count();
        let follow = steps.iter().filter(|step| document.is_among(step.start, ORDER)).count();
        (steps.len() > 1 && (are + follow) * 2 >= steps.len() && are > 0 || steps.len() == 1 && are == 1 && steps[0].len() > 3 && document.tokens[sign].is_mark(':'))
            .then_some(steps)
    })
}

/// Whether a token is a step for sure, or with the word before it.
fn is_sure(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let is_kind = |at: usize| document.is_among(at, KINDS);
    // "they interview our customers", "user interviews"
    let is_users = document.is_among(at.saturating_sub(1), "user customer users customers stakeholder their")
        || document.is_among(at + 1, "users customers stakeholders");
    // A "paid day" is one, "five days" are not.
    let is_day = document.is_among(at, "day days week");
    let is_tried = at > 0 && document.is_among(at - 1, "trial paid");
    document.is_among(at, SURE) && !is_users
        || document.is_among(at, NOUNS) && at > 0 && is_kind(at - 1) && (!is_day || is_tried)
}

/// "Shortlisted candidates take a written test and then sit an interview.", and the sentences that go on.
fn in_order(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let is_of_process = !matches!(page.section_of(tokens.start), Section::Legal | Section::Wanted);
        let orders = document.has_among(tokens.clone(), ORDER);
        let sure = tokens.clone().filter(|at| is_sure(page, *at)).count();
        let is_for_us = tokens.clone().any(|at| document.is_among(at, APPLICANTS) || document.is(at, Class::We));
        let meets = document.has_among(tokens.clone(), "meet visit call phone talk speak speaks chat");
        let goes_on = number + 1 < document.sentences.len()
            && document.sentences[number + 1].zone.is_own()
            && document.is_among(page.sentence(number + 1).start, "then after afterwards finally");
        let is_told = sure > 0 && (orders && (is_for_us || sure > 1) || goes_on && is_for_us)
            || orders
                && meets
                && is_for_us
                && tokens.clone().filter(|at| document.is_among(*at, "then")).count() > 0
                && is_near_end(page, tokens.start)
                && (interview_verbs(page, &tokens) > 1
                    || document.has_among(tokens.clone(), "first")
                        && document.has_among(tokens.clone(), "finally founder founders team engineers"));
        // "Coffee first, then half a day together.", "One chat, one paid day, offer."
        let is_short = tokens.len() <= if document.has_among(tokens.clone(), "then") { 28 } else { 18 }
            && is_near_end(page, tokens.start)
            && is_apart(page, tokens.start);
        let parts = || interview::split(page.reading, tokens.clone());
        let is_list = || {
            let parts = parts();
            parts.len() > 1 && parts.iter().all(|part| part.len() <= 7 && part.clone().any(|at| is_step_word(page, at)))
        };
        let steps = || tokens.clone().filter(|at| is_step_word(page, *at)).count();
        let then = document.has_among(tokens.clone(), "then");
        // "Write to us and we'll have a chat, then pay you for a day with us."
        let goes = then
            && is_for_us
            && tokens.len() <= 30
            && is_near_end(page, tokens.start)
            && steps() > 1
            && is_apart(page, tokens.start);
        let is_told = is_told
            || goes
            || is_short
                && (orders && is_list()
                    || is_list()
                        && parts().len() > 2
                        && document.has_among(tokens.clone(), "offer chat call interview talk coffee"));
        let is_work = tokens.clone().any(|at| {
            document.is_among(at, "customers users unit deploy production roadmap release disagree design anybody salary depends perks benefits subscription")
                || document.is_among(at, "on") && document.is_among(at + 1, "call")
        });
        // "Our software is where a first call begins": of the work.
        let is_early = !is_near_end(page, tokens.start) && page.section_of(tokens.start) != Section::Process
            && !document.has_among(tokens.clone(), "then interview interviews afterwards finally");
        if !is_told || !is_of_process || is_work || is_early {
            return None;
        }
        let mut steps = cut::steps(page, tokens.clone());
        let mut next = number + 1;
        while next < document.sentences.len() && steps.len() < super::MOST {
            let more = page.sentence(next);
            if !document.is_among(more.start, "then after afterwards finally next last lastly")
                || !document.sentences[next].zone.is_own()
            {
                break;
            }
            steps.extend(cut::steps(page, more));
            next += 1;
        }
        Some(steps)
    })
}

/// "Our deployment process: a test, a review, then the release."
pub(super) fn is_of_work(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().any(|at| {
        document.is_among(at, "process steps stages")
            && at > sentence.start
            && document.is_among(at - 1, "development deployment release decision review change build engineering design onboarding testing delivery")
    })
}

/// How many of a sentence's verbs are those of an interview: "we call you, the client interviews you, you meet".
fn interview_verbs(page: &Page, tokens: &Range<usize>) -> usize {
    let is_verb = |at: &usize| {
        page.reading.document.is_among(*at, "call phone meet visit talk speak interview interviews meets calls chat")
    };
    tokens.clone().filter(is_verb).count()
}

pub(super) fn is_near_end(page: &Page, at: usize) -> bool {
    at * 2 >= page.reading.document.tokens.len()
}

/// Whether a token stands in no paragraph about the work, or in one of its own below it.
pub(super) fn is_apart(page: &Page, at: usize) -> bool {
    page.section_of(at) != Section::Work || page.lines[page.line_of(at)].after_blank
}
