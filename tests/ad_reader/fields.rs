//! What ads say in other than the usual words: each field of an ad, told in several ways, and what only looks like it.

use super::{HEAD, check, list, words};
use facts_first::report::Mode;

#[test]
fn an_employer_is_known_wherever_ads_name_one() {
    let cases = [
        ("Test Engineer\nHarnbach Pumpen GmbH, Ulm\n\nPumps need tests.", "Harnbach Pumpen GmbH"),
        ("Go Developer\n\nTollwick Ferries, Inc. is a provider of deck software.", "Tollwick Ferries, Inc."),
        ("Data Engineer\n\nOakhurst Bank plc invites applications for this post.", "Oakhurst Bank plc"),
        ("QA Engineer\n\nJoin Pell & Garrow, an agency with 40 people in Leeds.", "Pell & Garrow"),
        ("Game Developer\n\nHello from Tinwhistle. We make games for trains.", "Tinwhistle"),
        ("Rust Developer\n\nThanks for your interest in Korvane! We keep in touch.", "Korvane"),
        ("Go Developer\n\nThe Northern Tide Archive (NTA) collects gauges of harbours.", "The Northern Tide Archive"),
        ("PHP Developer\n\nOld Fennick Hosting, since 2003. We host small sites.", "Old Fennick Hosting"),
        ("Web Developer\n\nWho we are: Zimbari is an open map of wells.", "Zimbari"),
        ("Rails Developer\n\nWe write an app for bakers in Rails.\n\nMoss Lantern Games", "Moss Lantern Games"),
        ("We (Orvello, Porto, nine people) want an Android engineer. Kotlin.", "Orvello"),
        ("Who likes old PHP and new Go? We're moving from one to the other at Sandhügel. Bern.", "Sandhügel"),
        ("C++ Developer\n\nSend your CV to jobs@vintrask.example. Vintrask makes winches.", "Vintrask"),
        ("Quiet firm seeks a Frontend Developer.\n\nHale & Thorne makes software for opticians.", "Hale & Thorne"),
        ("QA engineer\n\nFirma Wirnik sp. z o.o. tests ferries.", "Wirnik sp. z o.o."),
        ("Développeur·se Go\n\nChez Frênaie, we write software for canteens.", "Frênaie"),
        // An agency does not name it, and neither do a place, a meeting room or a way to be hired.
        ("Java Developer\n\nOur client is a bank in Leeds. Apply at Marrow Talent.", ""),
        ("QA Engineer\nContractor or CLT\n\nWe test ferries.", ""),
        ("Nous recherchons (in English): a Go developer. Three people, one app.", ""),
    ];
    check("", &cases, |posting| words(&posting.company));
}

#[test]
fn a_title_ends_where_the_job_does() {
    let cases = [
        ("**Firmware Engineer – Battery Systems**\n\nWe build trams.", "Firmware Engineer – Battery Systems"),
        (
            "Tooling programmer (engine/UI) — Unreal, C++. Studio of 30 in York, core hours 10-4.",
            "Tooling programmer (engine/UI)",
        ),
        (
            "Android contractor needed, six months, £500/day. Kotlin, some Java you will have to touch.",
            "Android contractor",
        ),
        ("The Heron Project seeks a maintainer for its map of nests. Paid by a foundation.", "maintainer"),
        ("We want to hire a Platform Engineer for the storage team.\n\nCeph, Go.", "Platform Engineer"),
        ("Quiet firm seeks loud Backend Architect.\n\nWe are nine.", "Backend Architect"),
        ("The CTO office is hiring: Technical Programme Manager - Lindra (Pune)", "Technical Programme Manager"),
        ("freelance Django developer, 3 months\n\nFor a library.", "Django developer"),
        ("Technical Writer, Developer Docs\n\nWrite our guides.", "Technical Writer, Developer Docs"),
        ("PHP Entwickler gesucht\n\nWir bauen Shops.", "PHP Entwickler"),
    ];
    check("", &cases, |posting| words(&posting.title));
}

#[test]
fn hours_are_told_in_many_ways() {
    let cases = [
        ("Time: 38h weekly, clock is flexible.", "38h weekly, clock is flexible"),
        ("Contractual hours are 36 per week.", "Contractual hours are 36 per week"),
        ("Employment: 0.8 FTE.", "0.8 FTE"),
        ("Basel, 60–80%, 13th month included.", "60–80%"),
        ("Workload: 90% (38 h)", "90% (38 h)"),
        ("Schedule is a 9/80 with every other Friday off.", "Schedule is a 9/80 with every other Friday off"),
        ("Four tens or five 8-hour days.", "Four tens or five 8-hour days"),
        ("A nine-day fortnight.", "A nine-day fortnight"),
        ("It is about 3 days/wk.", "It is about 3 days/wk"),
        ("Early shift 6–14, late shift 14–22.", "Early shift 6–14, late shift 14–22"),
        ("We usually work 9 to 5.30.", "We usually work 9 to 5.30"),
        ("Permanent, 37 hours, Monday to Friday.", "37 hours, Monday to Friday"),
        ("30–38 Std./Woche", "30–38 Std./Woche"),
        ("Full-time is 39h; less is fine.", "Full-time is 39h; less is fine"),
        ("Job type: Full-time, permanent", "Full-time"),
        // Of a build, of customers, of where one lives, of the office, of money.
        ("Our builds took 20 hours a year ago.", ""),
        ("The team answers within 40 hours.", ""),
        ("Live anywhere within two hours of CET.", ""),
        ("Up to 60% remote.", ""),
        ("Three days a week in the office.", ""),
        ("A 10% bonus, and 100% of your pension is matched.", ""),
        ("We grew from 10 to 17 engineers.", ""),
        ("Ten full-time employees write the app.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn a_contract_is_told_in_the_words_of_many_countries() {
    let cases = [
        ("Regime: CLT", "CLT"),
        ("PJ or CLT, as you like.", "PJ, CLT"),
        ("An unlimited employment relationship awaits you.", "unlimited employment relationship"),
        ("We offer an employment contract without time limit.", "employment contract, without time limit"),
        ("Direct hire | on-site", "Direct hire"),
        ("It is PAYE and two of us.", "PAYE"),
        ("The post is limited to two years.", "limited to two years"),
        ("We'd like you to join us for ten months.", "ten months"),
        ("Contract: three years, renewable", "three years, renewable"),
        ("You are permanently employed from the first day on.", "permanently employed"),
        ("This is a staff position.", "staff position"),
        ("You'd be a contractor wherever you live.", "contractor"),
        ("Term: fixed-term until May 2028", "fixed-term until May 2028"),
        // Hours, a level, a salary, years of experience, a question.
        ("Full-time.", ""),
        ("Regular/Senior Go Developer", ""),
        ("CTC: 12 to 15 lakhs per annum", ""),
        ("You bring three years of Go.", ""),
        ("You like open-ended problems.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
}

#[test]
fn steps_of_the_interview_are_told_in_prose() {
    let cases = [
        ("Path: CV → phone call → a talk with Ana → offer.", "CV | phone call | a talk with Ana | offer"),
        ("Rounds → coding test → HR talk → offer", "coding test | HR talk | offer"),
        (
            "The loop: recruiter chat, a system design round, references.",
            "recruiter chat | a system design round | references",
        ),
        (
            "First we phone you, then the client interviews you, then you meet the team.",
            "First we phone you | the client interviews you | you meet the team",
        ),
        (
            "Shortlisted candidates take a written test and then sit an interview.",
            "Shortlisted candidates take a written test | sit an interview",
        ),
        ("One interview, at a terminal.", "One interview, at a terminal"),
        ("One chat, one paid day, offer.", "One chat | one paid day | offer"),
        ("Coffee first, then half a day together.", "Coffee first | half a day together"),
        // Work, and who hires.
        ("First you write tests, then you deploy them.", ""),
        ("We interview users and then test the designs with them.", ""),
        ("The CTO is hiring: Backend Engineer, Go, Leeds", ""),
        ("Our deployment process: a test, a review, then the release.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn technologies_of_the_past_and_of_others_are_not_the_jobs() {
    let cases = [
        ("Kotlin, Postgres and Redis. Teradata was switched off in May.", "Kotlin | PostgreSQL | Redis"),
        ("Kotlin and Redis. Customers still send us Oracle dumps.", "Kotlin | Redis"),
        ("Kotlin and Redis. You train clerks, who mostly use ArcGIS.", "Kotlin | Redis"),
        ("Kotlin and Redis. Jenkins we ditched.", "Kotlin | Redis"),
        ("Kotlin and Redis. COBOL programs get wrapped by our host team.", "Kotlin | Redis"),
        ("Skills: Kotlin, Redis\nNot needed: Ionic, Cordova", "Kotlin | Redis"),
        ("Kotlin and Redis. Java people who want to switch are not considered.", "Kotlin | Redis"),
        ("Kotlin and Redis. We dabbled in Scala (Akka) in 2019 and rolled it all back.", "Kotlin | Redis"),
        ("Kotlin and Redis, and it must look well on an old Android phone.", "Kotlin | Redis"),
        // What it is replaced by, what the job touches, names that no list knows.
        ("You move the shop from Perl to Elixir.", "Perl | Elixir"),
        ("Kotlin, Redis, Grobnik and Wenzel.", "Kotlin | Redis | Grobnik | Wenzel"),
        ("Kotlin and Redis, or else experience of Grobnik, Scala or Akka.", "Kotlin | Redis | Grobnik | Scala | Akka"),
        ("You keep Postgres happy (TideBack, RowKeep).", "PostgreSQL | TideBack | RowKeep"),
        ("Kotlin, Redis, and work with Finance.", "Kotlin | Redis"),
        ("Kotlin, Redis and talks with Maria.", "Kotlin | Redis"),
        ("Kotlin and MQTT, over CAN, with DICOM files.", "Kotlin | MQTT | CAN | DICOM"),
    ];
    check("Backend Developer\n\n", &cases, |posting| list(&posting.stack));
}

#[test]
fn the_place_of_work_is_told_indirectly() {
    let cases = [
        ("The salary is the same regardless of where you live.", "remote"),
        ("We never ask anyone to move or fly.", "remote"),
        ("You never need to visit us.", "remote"),
        ("Go dev | part-time | from home", "remote"),
        ("Location: 90% off-site, a few trips to Ulm", "remote"),
        ("Work how and where you like.", "remote"),
        ("You'd see the workshop about twice a week.", "hybrid"),
        ("Attendance in Leeds is required on a minimum of three days each week.", "hybrid"),
        ("On site Weds only.", "hybrid"),
        ("Mobiles Arbeiten bis zu 50 %.", "hybrid"),
        ("You sit with us in the lab most of the week.", "hybrid"),
        ("This job is done at the bench, all five days.", "onsite"),
        ("You work at the office, as one learns there.", "onsite"),
        ("It is a small studio; come in daily.", "onsite"),
        // Other things are remote, too, and others come to the office.
        ("You play with remote caching.", ""),
        ("Patients see our office as their second home.", ""),
        ("We pay for your home internet.", ""),
    ];
    check(HEAD, &cases, |posting| {
        let mode = posting.remote.as_ref().and_then(|f| f.value.mode);
        let name = mode.map(|mode| match mode {
            Mode::Remote => "remote",
            Mode::Hybrid => "hybrid",
            Mode::Onsite => "onsite",
        });
        name.unwrap_or_default().to_owned()
    });
}

#[test]
fn who_decides_is_told_of_teams_and_boards() {
    let stated = [
        "Squads pick their own tools.",
        "Whoever writes a service decides how it is tested.",
        "There are no tickets, no boards and no estimates.",
        "We rarely meet.",
        "Direction is set by the engineers alone.",
        "Nobody needs approval for a deploy.",
        "Releases are signed off by the quality department.",
        "Every change goes to the change advisory board.",
        "Designs are ratified by the Technical Design Authority.",
        "The committee of clinics prioritises the work each quarter.",
        "Silence for two days means yes.",
        "You may refund a fee on your own judgement.",
    ];
    let unstated = [
        "Customers choose their own colours.",
        "You choose your laptop.",
        "Patients decide when they are seen.",
        "You won't need a car.",
        "Our board of directors has five members.",
        "Your twenty hours, spread however you like over the week.",
    ];
    let cases: Vec<(&str, &str)> =
        stated.iter().map(|text| (*text, *text)).chain(unstated.iter().map(|text| (*text, ""))).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn pay_rises_and_is_no_grant() {
    let cases = [
        ("Salary: £31,200 rising by yearly steps to £35,400", "31200-35400"),
        ("Salary £40,000, rising to £46,000", "40000-46000"),
        ("Day fee: USD 400–450", "400-450"),
        ("Stipend: 1 300 € gross monthly", "1300-1300"),
        ("A grant of 80,000 USD pays for the work. You get $50 an hour.", "50-50"),
        ("You may buy a tool under 400 € a month.", ""),
    ];
    check(HEAD, &cases, |posting| {
        let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
        posting.pay.as_ref().map(|f| format!("{}-{}", end(f.value.min), end(f.value.max))).unwrap_or_default()
    });
}
