//! Places in lists, days that name no number, addresses without a scheme, and the whole wording of a contract.

use super::{HEAD, check, list, place, words};

#[test]
fn known_places_of_a_list_vouch_for_the_others() {
    let cases = [
        ("Location: Inverness, Fort William or Stornoway", "Inverness, Fort William, Stornoway"),
        ("Einsatzort: Hamburg oder Elmstow", "Hamburg, Elmstow"),
        ("Plaats: Utrecht of Elmstow", "Utrecht, Elmstow"),
        ("Workplace: Elmstow or Tarnholm. We're on site people.", "onsite Elmstow, Tarnholm"),
        ("You can sit in Aarhus or Odense.", "Aarhus, Odense"),
        ("Hybrid, based at either our Elmstow, Cumbria or Lancaster, Lancashire office.", "hybrid Elmstow, Lancaster"),
        // A town and what it lies in, or where it is not.
        ("Location: Galashiels, Scottish Borders", "Galashiels"),
        ("Location: York. Our customers are in Leeds and Hull.", "York"),
        ("Remote, and we can employ you in Colorado, Oregon and Washington.", "remote Colorado, Oregon, Washington"),
        ("Remote (AZ, CO, NM)", "remote AZ, CO, NM"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn a_town_at_the_head_goes_before_what_sentences_name() {
    let cases = [
        (
            "Go Developer\nQuellmark · Tarnholm or Elmstow (Québec) · Hybrid\n\nQuellmark builds pumps.",
            "hybrid Tarnholm, Elmstow",
        ),
        ("Go Developer\nLondon Area, United Kingdom (Hybrid)\n\nQuellmark builds pumps.", "hybrid London"),
        ("Go Developer\nHayrick Farm Systems, Louth, Lincolnshire\n\nHayrick Farm Systems makes milk meters.", "Louth"),
        ("Go Developer\nQuellmark GmbH, Elmstow\n\nHome office up to 50%. We hire from the EU.", "hybrid Elmstow"),
        ("Go Developer\n\nThe post is based on the Elmstow campus. Hybrid.", "hybrid Elmstow"),
    ];
    check("", &cases, place);
}

#[test]
fn a_range_of_days_names_no_number() {
    let cases = [
        ("Hybrid. You would be on campus two to three days a week.", "hybrid"),
        ("Hybrid: home office one or two days a week by agreement.", "hybrid"),
        ("Up to 2 days per week on site, the rest from home.", "hybrid"),
        ("Hybrid, 2-3 days a week in the office.", "hybrid"),
        ("Télétravail : de un à trois jours par semaine.", "hybrid"),
        // One number, whatever else is counted.
        ("Hybrid: home office up to two days a week.", "hybrid 3"),
        ("Hybrid, at least two days a week in the office.", "hybrid 2"),
        ("Hybrid. Tuesdays and one other day at our office.", "hybrid 2"),
        ("Hybrid. Officers attend the depot at least one day a week.", "hybrid 1"),
        (
            "This is a hybrid role. You are in the office four days a week at first, and two days after that.",
            "hybrid 2",
        ),
        ("Remote. Planning is held in York (four days, four times a year).", "remote York"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn what_is_left_of_the_week_is_at_home() {
    let cases = [
        ("Remote working. Six days in each roster are at the hospital. The rest can be worked from home.", "hybrid"),
        ("Eight nights per month on the floor, remaining days are remote.", "hybrid"),
        ("Smart working: one week in the office, one week at home.", "hybrid"),
        ("- Home office by arrangement", "hybrid"),
        ("You will be office-based. After the first year one home day a week is customary.", "onsite"),
        ("On site in Leeds, 5 days.", "onsite 5 Leeds"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn an_address_needs_no_scheme() {
    let cases = [
        ("Apply: quellmark.example/jobs", "https://quellmark.example/jobs"),
        ("careers.quellmark.example", "https://careers.quellmark.example"),
        ("Postuler sur quellmark.example/join-us", "https://quellmark.example/join-us"),
        ("Reageren via https://quellmark.example/opdracht/60", "https://quellmark.example/opdracht/60"),
        ("Two chats. https://quellmark.example/work/frontend", "https://quellmark.example/work/frontend"),
        // No addresses.
        ("Apply with next.js/react in hand.", ""),
        ("Edit docker-compose.yml on day one.", ""),
        ("Write to jobs@quellmark.example.", ""),
        ("We know i.e./e.g. and both/and.", ""),
        ("More on node.js", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.link));
}

#[test]
fn a_contract_keeps_what_it_comes_with() {
    let cases = [
        ("Contract: permanent, with a nine-month probation", "permanent, with a nine-month probation"),
        (
            "Jaarcontract with the intention of a permanent contract.",
            "Jaarcontract with the intention of a permanent contract",
        ),
        ("Permanent, with a pension.", "Permanent"),
        ("Permanent with great colleagues.", "Permanent"),
        ("Temporary, 18 months, with a strong chance of more.", "Temporary, 18 months"),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
}

#[test]
fn between_arrows_a_comma_parts_no_steps() {
    let cases = [
        ("Process: chat w/ me → a task, one hour at most → panel", "chat w/ me | a task, one hour at most | panel"),
        (
            "Online application › video interview › on-site meeting",
            "Online application | video interview | on-site meeting",
        ),
        (
            "The hiring process has been kept short – recruiter screen, a written test, offer.",
            "recruiter screen | a written test | offer",
        ),
        ("Steps: 1st – video call; 2nd – design interview; 3rd – offer", "video call | design interview | offer"),
        ("Colloqui: 1. call; 2. half a day with us; 3. coffee", "call | half a day with us | coffee"),
        (
            "Interviews will be held on 3 July on Microsoft Teams.",
            "Interviews will be held on 3 July on Microsoft Teams",
        ),
        // Of the page and of the work.
        ("Hiring process\n- Imprint\n- Data protection", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn hours_end_where_something_else_begins() {
    let cases = [
        ("We work 37 hours a week, and lunch is when the soup is ready.", "We work 37 hours a week"),
        (
            "Hours: Monday to Friday 08:00 - 17:00. After three months you may work from home on Fridays.",
            "Monday to Friday 08:00 - 17:00",
        ),
        ("40 hours a week, and nobody counts them", "40 hours a week"),
        ("Hours: 40 hours weekly. Other schedules may be approved later.", "40 hours weekly"),
        ("37 hours a week, and Fridays finish at noon.", "37 hours a week, and Fridays finish at noon"),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn employers_present_themselves_in_other_words() {
    let cases = [
        ("Go Developer\n\nBij Veldkroon Software we build systems for schools.", "Veldkroon Software"),
        ("Go Developer\n\nCairnéa, c'est 35 people who make the software of ski lifts.", "Cairnéa"),
        ("Go Developer\n\nNévé & Fils, éditeur de logiciels, cherche son développeur.", "Névé & Fils"),
        ("Go Developer\n\nBureau-nique makes the software that counts votes.", "Bureau-nique"),
        ("Go Developer – Unannounced Project\n\nWe make games.", ""),
        ("Startseite\nGo Developer\n\nWe make games.", ""),
    ];
    check("", &cases, |posting| words(&posting.company));
}
