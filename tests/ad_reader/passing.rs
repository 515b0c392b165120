//! What ads say in passing: where one works now and then, steps in brackets, how long a contract holds, and what only looks
//! like it.

use super::{HEAD, check, list, place, words};

#[test]
fn who_works_from_home_comes_now_and_then() {
    let cases = [
        ("You can work from home, but you need to be in the depot once a week.", "hybrid 1"),
        ("Work from home if you like, but plan to be at our studio twice a week.", "hybrid 2"),
        ("Working from home is fine, so long as you come in two days a week.", "hybrid 2"),
        ("Home working is the rule; the servers are here, so you would come once in a week.", "hybrid 1"),
        ("Most people come on Monday and Thursday.", "hybrid 2"),
        ("In our studio or at home, as you please.", "hybrid"),
        ("You work from home mostly; the last three weeks in Leeds for the opening.", "hybrid Leeds"),
        ("Im Büro in Leipzig, manches geht auch von zu Hause.", "hybrid Leipzig"),
        ("You spend at least 40% of your working time in your base location.", "hybrid 2"),
        ("In the office five days for the first 60 days and two thereafter.", "hybrid 2"),
        // Not every week, or not of the work.
        ("Mainly home based; the team comes together on the last Friday of the month.", "remote"),
        ("Work from home, but we meet once a year.", "remote"),
        ("Come and see us on Tuesday 4 May.", ""),
        ("Desk-based, five days a week at Canary Wharf. No WFH.", "onsite 5 Canary Wharf"),
        ("Work from Office, 6 days working.", "onsite 6"),
        ("Your pay rises by 20% of your base salary.", ""),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn where_the_firm_sits_is_not_where_one_works_from_afar() {
    let cases = [
        ("Remote Go developer wanted. Small team in Lyon.", "remote"),
        ("Fully remote Go developer. Design agency in Leeds.", "remote"),
        ("Go developer for a startup in Ghent, fully remote.", "remote"),
        ("Credit union in Ohio, fully remote.", "remote"),
        ("Remote Go developer. We're in Halifax, and two more.", "remote"),
        // Where one works.
        ("Remote in Ohio.", "remote Ohio"),
        ("Join our team in Ghent. Home working as you like, as long as you show up on Tuesdays.", "hybrid 1 Ghent"),
        ("On site with our team in Ghent.", "onsite Ghent"),
    ];
    check("", &cases, place);
}

#[test]
fn steps_stand_between_arrows_and_in_brackets() {
    let cases = [
        (
            "Recruiter call ▸ Technical round ▸ System design ▸ Offer",
            "Recruiter call | Technical round | System design | Offer",
        ),
        ("it's a good team. process was recruiter → pairing → panel when I joined", "recruiter | pairing | panel"),
        (
            "Apply on our site (one form, then a call with me, then a day together)",
            "one form | a call with me | a day together",
        ),
        ("Available for interview (L1 on Zoom, L2 client round):", "L1 on Zoom | L2 client round"),
        ("Take-home then pairing then offer.", "Take-home | pairing | offer"),
        (
            "Shortlisted candidates go through a written test, a technical interview and a final interview with the director.",
            "a written test | a technical interview | a final interview with the director",
        ),
        ("Recruitment: we call you; then a short C++ quiz and a visit.", "we call you | a short C++ quiz | a visit"),
        (
            "Selection process details\nWe'll assess your skills.\nStage 1: CV and statement\nStage 2: interview, with a talk\nThere may be a sift.",
            "CV and statement | interview, with a talk",
        ),
        (
            "We read every letter that we get, and we answer each of them.\n\nWe do a phone screen, a coding interview (in a language that you may pick freely), and a tour of the lab.",
            "a phone screen | a coding interview (in a language that you may pick freely) | a tour of the lab",
        ),
        // Of the work.
        ("Code → review → deploy, many times a day.", ""),
        ("You apply patches (one test, then a review, then the release).", ""),
        ("Build then test then deploy.", ""),
        ("Releases go through a test and a review.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn a_contract_is_told_with_its_end() {
    let cases = [
        ("Fixed-term until 31 March 2028, funded by the lottery.", "Fixed-term until 31 March 2028"),
        (
            "This is a fixed-term position from May until the end of June.",
            "fixed-term position from May until the end of June",
        ),
        ("Indefinite contract after probation of 3 months", "Indefinite contract after probation of 3 months"),
        ("A temporary contract until the end of the year.", "temporary contract until the end of the year"),
        ("You invoice us every month.", "invoice us"),
        // No end of it.
        ("Permanent, until late hours are the rule.", "Permanent"),
        ("Permanent from home.", "Permanent"),
        ("Permanent role after the merger.", "Permanent"),
        ("We send the invoice to you.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
}

#[test]
fn hours_of_the_week_are_told_beside_pay_and_place() {
    let cases = [
        ("Data platform, Leeds, 2 days in the office, 32 or 40 hours, your choice.", "32 or 40 hours, your choice"),
        ("We run the tills of a chain with 70 shops near Graz, on Firebird, 30-38,5 hours.", "30-38,5 hours"),
        (
            "We pay a yearly gross salary from € 60.000 (full time, 38.5 h/week, collective agreement) and may pay more.",
            "full time, 38.5 h/week, collective agreement",
        ),
        ("We work 37.5h, 4pm finish on a Friday. It's quiet.", "We work 37.5h, 4pm finish on a Friday"),
        ("Shift: 1st\nHours per week: 40", "Hours per week: 40"),
        ("Hours per week: 37.5\nSchedule: Monday start", "Hours per week: 37.5"),
        // Where one is.
        ("Two days a week in Clerkenwell.", ""),
        ("You can be in Brno at least 2 days weekly.", ""),
        ("Three days a week at our depot.", ""),
        ("100% remoto (UTC-3)", ""),
        ("We save our users 30 to 40 hours of training.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn a_title_is_read_behind_codes_and_short_forms() {
    let cases = [
        (
            "GS-2210-13 IT Specialist\nMinistry of Lakes\nOffice of the Chief Information Officer\n\nLakes.",
            "IT Specialist",
        ),
        ("AB-12 Software Engineer\nQuellmark\n\nTrams.", "Software Engineer"),
        ("Kdo hledáme: Senior Java Developer\nQuellmark\n\nTrams.", "Senior Java Developer"),
        ("Szukamy: Senior Java Developer\nQuellmark\n\nTrams.", "Senior Java Developer"),
        ("Vi søger: Java Developer\nQuellmark\n\nTrams.", "Java Developer"),
        ("Cerchiamo: Java Developer\nQuellmark\n\nTrams.", "Java Developer"),
        ("hey all, my old team is looking for a sr. ruby engineer, remote.", "sr. ruby engineer"),
        // A part of the employer.
        ("Office of the Chief Information Officer\n\nLakes.", ""),
        ("Department for Network Engineers\n\nLakes.", ""),
    ];
    check("", &cases, |posting| words(&posting.title));
}

#[test]
fn rows_and_shouts_are_no_employers() {
    let cases = [
        ("Urgent Requirement | SAP Consultant | Bangalore\n\nDear candidate,", ""),
        ("Go Developer\nGlasgow City Centre, Lanarkshire\n\nTrams.", ""),
        ("Go Developer\nLeeds City Centre\n\nTrams.", ""),
        ("Immediate Requirement | Java Developer | Pune\n\nDear candidate,", ""),
        ("Go Developer\n\nNationality requirements\nOpen to UK nationals.\n\nReserve list\nA list is held.", ""),
        // An employer.
        ("Go Developer\nLeeds Data Centre Ltd\n\nTrams.", "Leeds Data Centre Ltd"),
        ("Go Developer\nUrban Centre GmbH\n\nTrams.", "Urban Centre GmbH"),
    ];
    check("", &cases, |posting| words(&posting.company));
}

#[test]
fn who_decides_is_no_rest_of_the_days_and_no_wish() {
    let cases = [
        ("There is no mandate from above.", "There is no mandate from above."),
        (
            "Once it's agreed, no one checks in on you till Thursday.",
            "Once it's agreed, no one checks in on you till Thursday.",
        ),
        ("There is nobody above you but the two owners.", "There is nobody above you but the two owners."),
        (
            "Ihr entscheidet im Team, welche Werkzeuge ihr nutzt.",
            "Ihr entscheidet im Team, welche Werkzeuge ihr nutzt.",
        ),
        ("You'd have full say on how the code is done.", "You'd have full say on how the code is done."),
        (
            "You will join a team of four that chooses its own tools.",
            "You will join a team of four that chooses its own tools.",
        ),
        // A team, days, and what one has to bring.
        ("You will join a platform team of three and build the tooling that everybody else deploys with.", ""),
        ("Tuesday to Thursday from our Leeds office. The rest is up to you.", ""),
        ("Must know Rails and be able to say no to plugins.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn a_visa_is_told_by_the_sentence_and_not_by_the_title() {
    let cases = [
        (
            "Go Engineer — Tokyo, visa support\nQuellmark\n\nTrams.\n\nWe sponsor visas and help with moving.",
            "We sponsor visas and help with moving.",
        ),
        (
            "Java Developer (visa sponsorship)\nQuellmark\n\nTrams.\n\nWe cannot sponsor a visa for juniors.",
            "We cannot sponsor a visa for juniors.",
        ),
        (
            "Go Engineer\nQuellmark\n\nTrams.\n\nRight to work\nYou need full working rights in Australia already.",
            "You need full working rights in Australia already.",
        ),
        ("Go Engineer, visa support\nQuellmark\n\nTrams.", "Go Engineer, visa support"),
    ];
    check("", &cases, |posting| words(&posting.visa));
}
