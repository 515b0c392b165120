//! Whether a message is about another job than the role that is picked.
//!
//! Only where it says so plainly: it names an employer and a title, and neither is the role's, or it looks for another kind of developer. Where
//! either may be the same it is taken for the same.

use super::Role;
use super::differs::holds;
use crate::report::Report;

/// Whether a message with this report, about a job, is about another than the role's.
pub fn is_another<At, Says>(report: &Report<At, Says>, text: &str, role: &Role) -> bool {
    report.recruiting
        && (is_elsewhere(&report.job.employers, text, &role.company) && !may_be_same(&report.job.title, &role.title)
            || is_other_work(&report.job.title, text, &role.title))
}

/// Whether the message's title may be the role's. Then what was taken for an employer may be the agency that writes and does not name its
/// client.
fn may_be_same(title: &str, own: &str) -> bool {
    let (here, there) = (kinds(title), kinds(own));
    title.is_empty() || here.iter().zip(there).any(|(a, b)| *a && b) || holds(title, own) || holds(own, title)
}

/// Whether an employer is named, and the role's nowhere.
fn is_elsewhere(employers: &[String], text: &str, company: &str) -> bool {
    // "Fernlight Systems Ltd" is "Fernlight" to whoever writes.
    let first = company.split_whitespace().find(|word| word.chars().count() > 3 && !word.eq_ignore_ascii_case("the"));
    !employers.is_empty()
        && !company.is_empty()
        && !holds(text, company)
        && !first.is_some_and(|word| holds(text, word))
        && !employers.iter().any(|one| holds(company, one))
}

/// The kinds of work that no one job is of two of, by words of a title. What may be of two kinds, such as "full stack", is of none.
const KINDS: [&[&str]; 10] = [
    &["backend", "back end", "back-end", "server side", "server-side"],
    &["frontend", "front end", "front-end", "ui", "web designer"],
    &["mobile", "ios", "android", "flutter"],
    &["data engineer", "data scientist", "data analyst", "machine learning", "ml", "ai"],
    &["devops", "sre", "site reliability", "infrastructure", "platform", "cloud"],
    &["qa", "test", "tester", "sdet", "quality"],
    &["security"],
    &["embedded", "firmware"],
    &["game", "unity", "unreal"],
    &["manager", "director", "head of", "vp"],
];

/// Whether both titles are of a kind, and of none together; and the role's is spoken of nowhere in the message.
fn is_other_work(title: &str, text: &str, own: &str) -> bool {
    let (here, there) = (kinds(title), kinds(own));
    let is_shared = here.iter().zip(there).any(|(a, b)| *a && b);
    let is_spoken_of = || kinds(text).iter().zip(there).any(|(a, b)| *a && b);
    here.contains(&true) && there.contains(&true) && !is_shared && !is_spoken_of()
}

/// Of which kinds of work a text speaks.
fn kinds(words: &str) -> [bool; KINDS.len()] {
    KINDS.map(|kind| kind.iter().any(|one| holds(words, one)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Options;

    fn is_other(title: &str, company: &str, text: &str) -> bool {
        let role = Role { title: title.into(), company: company.into(), ..Role::default() };
        let options = Options { assume_recruiting: true, ..Options::default() };
        is_another(&crate::check(text, &options), text, &role)
    }

    #[test]
    fn another_employer_or_another_kind_of_work_is_another_job() {
        const MINE: (&str, &str) = ("Senior Backend Engineer", "Fernlight");
        for text in [
            "Hi Priya, I hire for Northwind, and we are looking for a senior platform engineer. The stack is Rust.",
            "Hi Priya,\n\nNorthwind is hiring a Go engineer in Leeds.",
            "Hi Priya, we at Fernlight are looking for a frontend developer who knows React.",
            "Hi Priya, we are looking for an iOS developer in Bristol.",
        ] {
            assert!(is_other(MINE.0, MINE.1, text), "{text}");
        }
        assert!(is_other("Engineering Manager", MINE.1, "Hi Priya, Fernlight is hiring a backend engineer in Leeds."));
    }

    #[test]
    fn what_may_be_the_same_job_is_no_other() {
        for (title, company, text) in [
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, I hire for Fernlight, and we are looking for a Go engineer.",
            ),
            (
                "Senior Backend Engineer",
                "Fernlight Systems Ltd",
                "Hi Priya, Fernlight is looking for a backend engineer.",
            ),
            ("Senior Backend Engineer", "Fernlight", "Hi Priya, Fernlight Systems is looking for a backend engineer."),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, we are looking for a senior backend engineer in Leeds.",
            ),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, we are looking for a full stack developer in our team.",
            ),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, I am from Harbor Search. My client is looking for a back-end engineer.",
            ),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, we need a frontend developer beside the backend engineer.",
            ),
            (
                "Backend Engineer",
                "",
                "Hi Priya, I hire for Northwind, and we are looking for a senior backend engineer.",
            ),
            ("", "", "Hi Priya, I hire for Northwind, and we are looking for a senior iOS engineer."),
            ("Software Engineer", "Fernlight", "Hi Priya, Fernlight is looking for an Android developer."),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, Tom from Harbor Partners here. We are looking for a back-end engineer.",
            ),
            (
                "Senior Backend Engineer",
                "Fernlight",
                "Hi Priya, at Harbor Search we have something for you: £80k, from home.",
            ),
        ] {
            assert!(!is_other(title, company, text), "{title}, {company}: {text}");
        }
    }
}
