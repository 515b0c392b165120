//! A role's facts in what a report offers to put in, in the place of blanks.

use super::sentence::{amount, arrangement, days_in_office, sentence, stack};
use super::{Pay, Remote, Role};
use crate::questions::remote::fixes;
use crate::report::{Finding, Fix, Mode, Question, Report, State};

/// Puts the role's facts into the report's advice and fixes. What the role does not tell stays as it was.
pub fn fill<At, Says: Clone>(report: &mut Report<At, Says>, role: &Role) {
    for question in Question::ALL {
        let Some(sentence) = sentence(role, question) else { continue };
        if let Some(advice) = report.advice.iter_mut().find(|advice| advice.topic.question() == Some(question)) {
            advice.insert = Some(sentence.into());
        }
        let is_vague = |f: &&mut Finding<At, Says>| f.topic.question() == Some(question) && f.state == State::Vague;
        for finding in report.findings.iter_mut().filter(is_vague) {
            // Where its words do not take the fact, the sentence says it.
            let filled = finding.fixes.first().and_then(|fix| {
                let replace = filled(role, question, &fix.replace)?;
                Some(Fix { label: fix.label.clone(), replace: replace.into() })
            });
            finding.fixes = filled.into_iter().collect();
        }
    }
}

/// Better wording with the fact in the place of its blanks.
fn filled(role: &Role, question: Question, wording: &str) -> Option<String> {
    let filled = match question {
        Question::Pay => with_amount(wording, role.pay.as_ref()?)?,
        Question::Stack => wording.replace("[language], [framework] and [database]", &stack(role)?),
        Question::Remote => with_place(wording, &role.remote)?,
        Question::Flexibility => return None,
    };
    (!filled.contains('[')).then_some(filled)
}

/// "salary of £[min]–£[max] a year" with the figures.
fn with_amount(wording: &str, pay: &Pay) -> Option<String> {
    let (before, after) = wording.split_once("[min]–")?;
    let after = after.split_once("[max]")?.1;
    let after = [" a year", " a day"].into_iter().find_map(|time| after.strip_prefix(time)).unwrap_or(after);
    // A sign stands glued to the figure, a code or the blank for it before a space. Where neither does, the sign is in the
    // writer's own words.
    let lead = match before.strip_suffix("[currency] ") {
        Some(lead) => lead,
        None => {
            let sign = before.rsplit(|c: char| c.is_alphabetic()).next().unwrap_or_default();
            if sign.trim().is_empty() {
                let code = before.trim_end();
                let lead = code.trim_end_matches(|c: char| c.is_ascii_uppercase());
                if code.len() - lead.len() != 3 {
                    return None;
                }
                lead
            } else {
                before.trim_end_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace())
            }
        }
    };
    Some(format!("{lead}{}{after}", amount(pay)?))
}

/// "Hybrid, [number] days a week in [town]" with the days and the place.
fn with_place(wording: &str, remote: &Remote) -> Option<String> {
    for template in [fixes::HYBRID, fixes::FROM_HOME, fixes::REMOTE] {
        // Its first letter may be a capital.
        let Some(at) = wording.find(&template[1..]).and_then(|at| at.checked_sub(1)) else { continue };
        let (before, rest) = wording.split_at_checked(at)?;
        let told = arrangement(remote)?.replacen(": ", ", ", 1);
        // Brackets in brackets would be hard to read.
        if before.ends_with('(') && told.contains('(') {
            return None;
        }
        let told = if rest.starts_with(char::is_uppercase) { capitalised(&told) } else { told };
        return Some(format!("{before}{told}{}", &rest[template.len()..]));
    }
    // "hybrid (…)": only the days are wanting.
    let is_hybrid = remote.mode == Some(Mode::Hybrid) && remote.days != Some(0);
    is_hybrid.then(|| wording.replace(fixes::DAYS, &days_in_office(remote.days, &remote.places)))
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
