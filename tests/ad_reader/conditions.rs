//! The employer's whole name, and contract, hours and visa beside other words of their sentence, and in the words of further countries.

use super::{HEAD, check, words};

#[test]
fn a_contract_is_told_with_its_time_and_in_other_languages() {
    let cases = [
        ("Contract to start, 3 months, then we see.", "Contract to start, 3 months"),
        ("Freelance, six months.", "Freelance, six months"),
        ("We offer a contract till midsummer, and maybe more.", "contract till midsummer"),
        ("HPP, full time, from May.", "HPP"),
        ("ZZP, start in May.", "ZZP"),
        ("It is a contract of indefinite duration, after a trial of six months.", "contract of indefinite duration"),
        ("Tijdelijk voor 12 maanden.", "Tijdelijk voor 12 maanden"),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
    let titles = [
        (
            "Summer Software Engineering Intern 2031 @ Quellmark Robotics (Leeds, England)\n\nThis is a paid internship.",
            "Intern",
        ),
        ("Data Intern\nQuellmark\n\nYou write Go.", "Intern"),
    ];
    check("", &titles, |posting| words(&posting.contract));
}

#[test]
fn hours_are_told_without_what_stands_around_them() {
    let cases = [
        ("It is about 20 hrs a week, can turn into more if we like each other.", "It is about 20 hrs a week"),
        ("A week is 32 hours here and we have not crunched in years.", "A week is 32 hours here"),
        ("We pay €4,000 a month gross for four days a week.", "four days a week"),
        ("We have money for one part time developer, 14 hours a week.", "14 hours a week"),
        ("It is a position with 37 hours, and a pension.", "It is a position with 37 hours"),
        ("We need someone 3 days a week.", "We need someone 3 days a week"),
        ("37 timer inkl. frokost.", "37 timer inkl. frokost"),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn a_permit_is_named_in_many_ways() {
    let told = [
        "Our institute handles the residence permit for you.",
        "Holders of a Rot-Weiß-Rot card are welcome.",
        "We could apply for a passeport talent.",
        "Must be able to work in Canada already.",
        "Your Arbeitsbewilligung is our concern.",
        "We can sponsor, but it takes three months.",
        "The Ministry does not sponsor anybody.",
    ];
    let mut cases: Vec<(&str, &str)> = told.iter().map(|told| (*told, *told)).collect();
    // Of other things.
    cases.push(("We sponsor a meetup.", ""));
    cases.push(("You are able to work in a team.", ""));
    check(HEAD, &cases, |posting| words(&posting.visa));
}

#[test]
fn an_employer_has_its_whole_name_at_the_head() {
    let cases = [
        ("Go Developer\nOskeno Mobility\n\nAt Oskeno we rent out carts. Oskeno makes them, too.", "Oskeno Mobility"),
        ("Oskeno & Finch Studios\n\nGo Developer\n\nOskeno & Finch makes a story app.", "Oskeno & Finch Studios"),
        ("Go Developer\nOskeno Senior Living · Leeds\n\nOskeno operates 6 homes.", "Oskeno Senior Living"),
        ("Gezocht / Wanted: Go Developer\nGemeente Elmstow\n\nHybrid.", "Gemeente Elmstow"),
        // A team of theirs.
        ("Go Developer\nOskeno Engineering Team\n\nOskeno makes carts.", "Oskeno"),
    ];
    check("", &cases, |posting| words(&posting.company));
}
