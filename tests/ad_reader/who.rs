//! Who seeks whom for what, and who decides: titles, employers, visas and freedom in ads that tell them in their own way.

use super::{HEAD, check, words};

#[test]
fn a_title_is_read_without_what_leads_to_it() {
    let cases = [
        ("Subject: [JOBS] Haskell developer, permanent, Leeds\n\nHi all,", "Haskell developer"),
        ("Vacature: Medior Data Scientist\nWaterschap Elmstow\n\nWater.", "Medior Data Scientist"),
        ("Gemeente Elmstow zoekt: Developer Integraties (Azure)\n\nTrams.", "Developer Integraties (Azure)"),
        ("Backend Developer (m/w/d) – Python\nKesselmann GmbH\n\nTrams.", "Backend Developer – Python"),
        ("Frontend-Entwickler (m/w/d) React / Next.js\nPegnitz GmbH\n\nTrams.", "Frontend-Entwickler React / Next.js"),
        ("Ingénieur·e Fiabilité (H/F) – SRE\nChez Galanterre\n\nTrams.", "Ingénieur·e Fiabilité – SRE"),
        ("Quillon | Backend + Infra engineers | REMOTE | Full-time\nTrams.", "Backend + Infra engineers"),
        (
            "Hollowell Robotics | Robotics Engineer, Controls Engineer | Leeds | ONSITE\nTrams.",
            "Robotics Engineer, Controls Engineer",
        ),
        (
            "Summer Internship – Software Engineering (2027)\nCartwheel Maps\n\nTrams.",
            "Summer Internship – Software Engineering",
        ),
        ("Full-time Software Tester wanted\nEmployer: Baltic Ferries\n\nFerries.", "Software Tester"),
        ("The Foundation seeks a maintainer for its catalogue.\n\nTrams.", "maintainer"),
        (".NET Developer - Reading\nSalary £58,000\n\nThe job is on site in Reading.", ".NET Developer"),
        // People in a sentence, and half a word.
        ("Brave engineers\n\nWe are brave.", ""),
        ("Développeur·se\n\nWe build trams.", ""),
    ];
    check("", &cases, |posting| words(&posting.title));
}

#[test]
fn an_employer_is_read_with_the_form_of_its_company() {
    let cases = [
        ("C++ Developer\nSonora Hearing A/S, Ballerhus\n\nEars.", "Sonora Hearing A/S"),
        ("Go Engineer\nEmployer: Wiatrak Sp. z o.o.\n\nWind.", "Wiatrak Sp. z o.o."),
        ("Java Developer\nMutuelle du Tarnal, Elmstow (BE)\n\nClaims.", "Mutuelle du Tarnal"),
        (
            "University of Northmoor\nSchool of Geography\nResearch Software Engineer\n\nMaps.",
            "University of Northmoor",
        ),
        (
            "Vacancy: Test Engineer\nGrade: 12\nReports to: Head of Quality\nBrightwick Utilities\n\nWater.",
            "Brightwick Utilities",
        ),
        ("PHP Developer\nKyiv-based product company Kalyna Commerce\n\nShops.", "Kalyna Commerce"),
        ("We are recruiting a Systems Engineer on behalf of the Royal Fenwick Archive.", "Royal Fenwick Archive"),
        ("Go Developer\n\nWhy Atlas Grovers? Because dinner can't wait.\n\nGroceries.", "Atlas Grovers"),
        ("Hello, we (the Tides group at Institut Brezhon) have a position for a Python developer.", "Institut Brezhon"),
        ("Unity Developer\nStudio: Gumtrow Giants, Perth\n\nGames.", "Gumtrow Giants"),
        // A kind of house, an agency's client, a tool's maker.
        ("Network Engineer – Hospital System\n\nPatients.", ""),
        ("Java Developer\n\nMy client, a company in Leeds, needs you.", ""),
        ("Go Developer\n\nWe use a database of the company Kalyna.", ""),
    ];
    check("", &cases, |posting| words(&posting.company));
}

#[test]
fn a_visa_is_told_in_short_words() {
    let cases = [
        ("We can't sponsor.", "We can't sponsor."),
        ("Singaporeans only due to security clearance.", "Singaporeans only due to security clearance."),
        ("Visa transfers OK.", "Visa transfers OK."),
        ("The company provides residence visa and flights.", "The company provides residence visa and flights."),
        ("You must be a sole UK national.", "You must be a sole UK national."),
        (
            "Will we sponsor an applicant for work authorization? No",
            "Will we sponsor an applicant for work authorization? No",
        ),
        ("The Agency is not a licensed sponsor.", "The Agency is not a licensed sponsor."),
        (
            "This job is open to UK nationals.\nThis role does not meet the eligibility for visa sponsorship.",
            "This role does not meet the eligibility for visa sponsorship.",
        ),
        // A sponsor of something else, a question to the reader.
        ("We sponsor meetups and can sponsor your talk.", ""),
        ("Your sponsor is the head of product.", ""),
        ("Do you like to travel? No visa card needed.", ""),
        ("Applicants from all nationalities are welcome in our shop.", ""),
        ("We process payments for Visa.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.visa));
}

#[test]
fn who_decides_is_told_behind_a_label_or_of_the_work() {
    let cases = [
        ("Decisions: circles, consent, minutes online", "Decisions: circles, consent, minutes online"),
        ("Who decides: you and the lead, over coffee", "Who decides: you and the lead, over coffee"),
        ("Leads advise, and teams decide.", "Leads advise, and teams decide."),
        ("Nobody here has a manager.", "Nobody here has a manager."),
        ("What we don't do: estimates, overtime", "What we don't do: estimates, overtime"),
        ("The person who does the work takes the decision.", "The person who does the work takes the decision."),
        ("Priorities are voted on every quarter.", "Priorities are voted on every quarter."),
        ("All changes require an approved ticket.", "All changes require an approved ticket."),
        (
            "permanent, full-time\nwe ship straight to main, no tickets\nprocess is: a chat, an offer",
            "we ship straight to main, no tickets",
        ),
        // Hours, a product, benefits.
        ("You show the map, and drivers decide.", ""),
        ("We work 10am-2pm Eastern together; the rest of the day is yours.", ""),
        ("We build time trackers for agencies.", ""),
        ("Pension: you choose the fund.", ""),
        ("Decision trees and forests are your daily bread.", ""),
        ("Our customers agree on a date with the dentist.", ""),
    ];
    check(HEAD, &cases, |posting| posting.flexibility.iter().map(|f| f.value.as_str()).collect::<Vec<_>>().join(" | "));
}
