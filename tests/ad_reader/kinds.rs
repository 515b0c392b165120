//! Sums, names and sentences of ads that stand near a fact and are another one, and facts told in the words of many firms.

use super::{HEAD, check, list, words};
use facts_first::report::Mode;

#[test]
fn sums_beside_the_pay_are_not_the_pay() {
    let cases = [
        ("On-call is voluntary (400 € per week).", ""),
        ("You're on call one week in six, compensated with 7,500 SEK.", ""),
        ("Share options. £1.5k training budget.", ""),
        ("You hold the budget (CAPEX €2.3M).", ""),
        ("13 monthly salaries under the collective agreement.", ""),
        ("Standby is paid extra: €280 a week.", ""),
        // Steps of one pay, and its least and its most.
        ("The salary is £52,000, £58,000 or £64,000.", "52000-64000"),
        ("We offer minimum € 3.900 and maximum € 5.400 gross per month.", "3900-5400"),
        ("Salary: £48,000. Standby pays £90 a day on top.", "48000-48000"),
        ("Base salary $120,000, plus a $5,000 sign-on bonus.", "120000-120000"),
    ];
    check(HEAD, &cases, |posting| {
        let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
        posting.pay.as_ref().map(|f| format!("{}-{}", end(f.value.min), end(f.value.max))).unwrap_or_default()
    });
}

#[test]
fn a_title_keeps_its_endings_and_loses_its_country() {
    let cases = [
        ("Développeur(se) Go\n\nWe build trams.", "Développeur(se) Go"),
        ("Softwareentwickler(in) Java\n\nWe build trams.", "Softwareentwickler(in) Java"),
        ("Data Scientist (DE)\n\nWe build trams.", "Data Scientist"),
        ("Test Engineer (UK)\n\nWe build trams.", "Test Engineer"),
        ("Working student Data Science (m/f/d)\n\nWe build trams.", "Working student Data Science"),
        ("Vue developer for 3 months\n\nWe build trams.", "Vue developer"),
        ("Frontend Engineer (UI)\n\nWe build trams.", "Frontend Engineer (UI)"),
        ("Platform Engineer (Kubernetes)\n\nWe build trams.", "Platform Engineer (Kubernetes)"),
    ];
    check("", &cases, |posting| words(&posting.title));
}

#[test]
fn an_employer_stands_beside_what_it_does_and_where() {
    let cases = [
        ("Go Developer\n\nThimble Tools – we make Seam, the sewing planner.", "Thimble Tools"),
        ("Go Developer\n\nStudio Wichtel, Leipzig. Twenty people, one game.", "Studio Wichtel"),
        ("Hi all! Moss & Fern (we do sensors for greenhouses) need a firmware person, C++.", "Moss & Fern"),
        ("[HIRING] Unity developer\n\nwe = Quiet Walrus, small games studio\nyou = C#, Unity", "Quiet Walrus"),
        (
            "Data Engineer (m/w/d)\n\nHolm & Sohn Versicherung VVaG, Cologne\n\nWe insure.",
            "Holm & Sohn Versicherung VVaG",
        ),
        ("QA Engineer / Softwaretesterin (w/m/d)\nStadtwerke Lindau AöR\n\nWe supply water.", "Stadtwerke Lindau AöR"),
        ("Technical Lead – Digital Maps\nNational Museum of Torvale\n\nMaps.", "National Museum of Torvale"),
        // A seal is none, and neither is what only looks like a form.
        ("Go Developer\n\n60 people, B Corp since 2020. Write services.", ""),
        ("Go Developer\n\nWe: three people who like trains.", ""),
    ];
    check("", &cases, |posting| words(&posting.company));
}

#[test]
fn who_decides_and_red_tape_are_told_in_many_sayings() {
    let stated = [
        "You may adopt whatever costs nothing as you think fit.",
        "Our projects govern themselves.",
        "We explain the problem and trust you with the rest.",
        "We use Buildkite today; you may pick something else.",
        "Engineers are expected to act first and explain later.",
        "We keep approvals to a minimum.",
        "The owner decides when it is done.",
        "Nobody assigns work to you.",
        "You send a daily status report to the client.",
        "Your work is reviewed by a senior before it ships.",
        "Each change is countersigned by two people.",
    ];
    let unstated = [
        "We are in the hub two days a week; which two is up to you.",
        "Most people come in on Tuesdays, the rest of the week is up to you.",
        "The salary is £50,000 or £60,000, depending on which level we agree on together.",
        "You pick up the phone when users call.",
        "You govern access to the data of patients.",
        "The app sends daily reports to farmers.",
        "Quellmark sells time tracking to vets.",
    ];
    let cases: Vec<(&str, &str)> =
        stated.iter().map(|text| (*text, *text)).chain(unstated.iter().map(|text| (*text, ""))).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn contracts_and_hours_have_further_names() {
    let contracts = [
        ("Full-time employee | Remote", "Full-time employee"),
        ("The post is valid until further notice.", "until further notice"),
        ("It is a consultancy agreement.", "consultancy agreement"),
        ("Werkstudentenvertrag for a year", "Werkstudentenvertrag"),
        ("You bring completed studies or an apprenticeship in IT.", ""),
        ("You have finished an apprenticeship or a degree.", ""),
    ];
    check(HEAD, &contracts, |posting| words(&posting.contract));
    let hours = [
        ("Half past seven till four, earlier on Fridays.", "Half past seven till four, earlier on Fridays"),
        ("A week of 36 hours and seven weeks' holiday.", "A week of 36 hours and seven weeks' holiday"),
        ("Week: four days, eight hours each.", "four days, eight hours each"),
        ("20 to 25 hrs in a week.", "20 to 25 hrs in a week"),
        ("We are in the hub two days a week.", ""),
        ("From two to five engineers work on it.", ""),
        ("We were nine people until four left.", ""),
    ];
    check(HEAD, &hours, |posting| words(&posting.hours));
}

#[test]
fn steps_are_numbered_or_named_in_one_sentence() {
    let cases = [
        (
            "Recruitment takes three weeks:\n1. call with Ana\n2. technical case\n3. coffee with the founders",
            "call with Ana | technical case | coffee with the founders",
        ),
        (
            "How does recruitment look like?\n1) Phone talk\n2) Coding test\n3) Offer",
            "Phone talk | Coding test | Offer",
        ),
        ("Interviews will be held in May and will include a practical task.", "a practical task"),
        ("Candidates will be assessed by a written test and a panel interview.", "a written test | a panel interview"),
        ("Your process for releases:\n1. test the build\n2. ship it\n3. watch the graphs", ""),
        ("Our work includes tests and reviews.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn technologies_that_were_left_are_not_the_jobs() {
    let cases = [
        ("Kotlin and Kafka. We've said goodbye to Redis.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. We tried LangChain and have taken it out again.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. Until a year ago it was one PHP monolith.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. The app is made by a partner in Flutter.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. Our data folk work in Scala; you don't have to.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. ISTQB is a plus.", "Kotlin | Kafka"),
        ("Kotlin and Kafka. You take the orders out of Redis.", "Kotlin | Kafka | Redis"),
        ("Why this role exists:\nOur cluster grows.\n\nThings you'd touch: Kotlin, Kafka.", "Kotlin | Kafka"),
    ];
    check("Backend Developer\n\n", &cases, |posting| list(&posting.stack));
}

#[test]
fn days_and_meetings_tell_the_place_of_work() {
    let cases = [
        ("We're there Tuesdays and Thursdays.", "hybrid"),
        ("We work in a hybrid way.", "hybrid"),
        ("Work is done at the office, because of the hardware.", "onsite"),
        ("Mostly at our workshop, sorry.", "onsite"),
        ("Where: remote, kick-off in Leeds (2 days)", "remote"),
        ("We deploy on Tuesdays and Thursdays.", ""),
        ("You build hybrid apps for clinics.", ""),
    ];
    check(HEAD, &cases, |posting| match posting.remote.as_ref().and_then(|f| f.value.mode) {
        Some(Mode::Remote) => "remote".to_owned(),
        Some(Mode::Hybrid) => "hybrid".to_owned(),
        Some(Mode::Onsite) => "onsite".to_owned(),
        None => String::new(),
    });
}
