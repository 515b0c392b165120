//! Facts that are known by their heading, by what stands beside them or by how a word is made, and not by a list.

use super::{HEAD, check, list, place, words};

/// Below a heading of how the work is run, each sentence tells it, whatever its words are.
#[test]
fn who_decides_is_told_below_a_heading() {
    let cases = [
        (
            "How we decide\nA designer and a baker flip a loaf over it. The owner hears of it on Sunday.",
            "A designer and a baker flip a loaf over it. | The owner hears of it on Sunday.",
        ),
        (
            "How the crew runs\n\nPrices above £90 go to Maud. Anything cheaper is bought at once.",
            "Prices above £90 go to Maud. | Anything cheaper is bought at once.",
        ),
        ("Så arbetar vi\nGruppen ritar sin egen karta varje månad.", "Gruppen ritar sin egen karta varje månad."),
        (
            "Your freedom\n- Half of the sprint holds whatever you put there",
            "Half of the sprint holds whatever you put there",
        ),
        (
            "Wie wir arbeiten\nThe harbour master reads each change twice.",
            "The harbour master reads each change twice.",
        ),
        // Places, hours, praise, people and tools stand there, too.
        ("How we work\nTwo days in our office at the quay, the rest at home.", ""),
        ("How we work\n37 hours a week. Core hours are 10 to 3.", ""),
        ("How we work\nWe believe in passionate people and an inclusive culture.", ""),
        ("Working here\nSorry, we cannot sponsor visas for people abroad.", ""),
        ("Hvad vi arbejder med\nKotlin and Kafka run on three clusters here.", ""),
        ("How we hire\nThe cook and the baker read each letter twice.", ""),
        // The next paragraph is of something else.
        ("How we decide\nThe cooks vote.\n\nBread\nOur ovens burn beech wood since 1921.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn who_decides_is_told_by_what_one_may_do_and_what_stands_before_it() {
    let told = [
        "Crews plan their own sprints.",
        "The pair may freeze its own releases.",
        "Nobody can merge without a second review.",
        "Any exception must pass the brand committee.",
        "Purchases above £500 go through procurement.",
        "A new tool needs a business case.",
        "Nobody except you decides which bugs are paid for.",
        "Decisions are made by the two or three people doing the work.",
    ];
    let cases: Vec<_> = told.iter().map(|told| (*told, *told)).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
    let others = [
        ("You bring your own ideas and tools of your trade to customers.", ""),
        ("The kitchen ships soup without a lid.", ""),
        ("The path passes the board of the station.", ""),
    ];
    check(HEAD, &others, |posting| list(&posting.flexibility));
}

#[test]
fn steps_stand_below_headings_in_brackets_and_in_one_word() {
    let cases = [
        ("Process (two weeks in all)\n- Call with Ana\n- Pairing with Bo", "Call with Ana | Pairing with Bo"),
        ("Recruitment steps\n- Screening\n- Panel interview", "Screening | Panel interview"),
        ("How interviewing works\n- A phone call\n- A test day", "A phone call | A test day"),
        ("Urvalsprocess: telefonsamtal, intervju med teamet", "telefonsamtal | intervju med teamet"),
        ("Ansættelsesproces: jobsamtale, test, tilbud", "jobsamtale | test | tilbud"),
        ("Interview: 2 rounds – a video call, a talk on site", "a video call | a talk on site"),
        (
            "Our interview stages\nFirst a coffee. Then a day with us. Then we decide.",
            "a coffee | a day with us | we decide",
        ),
        (
            "Interviewing here\nScreening call (30 min), pairing (60 min), offer",
            "Screening call (30 min) | pairing (60 min) | offer",
        ),
        ("The process is a call, then a task. We decide within a week.", "a call | a task"),
        // Of the work.
        ("Deployment process: build, test, ship.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn hours_are_of_a_day_of_a_month_or_of_an_overlap() {
    let cases = [
        ("Hours are a standard 7.5 hour day.", "Hours are a standard 7.5 hour day"),
        ("You work 160 hours per month.", "You work 160 hours per month"),
        ("37 timer om ugen.", "37 timer om ugen"),
        ("You need to overlap 11am-3pm Eastern.", "You need to overlap 11am-3pm Eastern"),
        (
            "Standard hours are 8.30am to 6.00pm, with early weeks from May.",
            "Standard hours are 8.30am to 6.00pm, with early weeks from May",
        ),
        ("Hours per week: 36", "Hours per week: 36"),
        ("Web developer (14 hours a week)\n\nWe lend wheelchairs.", "14 hours a week"),
        // An hour of the day, and hours of something else.
        ("Between 12:00 and 13:00 nobody deploys anything at work.", ""),
        ("Support answers within an 8 hour day.", ""),
        ("Our lamp burns 160 hours per charge.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn a_contract_is_told_at_the_start_of_a_line() {
    let cases = [
        (
            "Temporary, 18 months, with a strong chance of more afterwards if the grant is renewed.",
            "Temporary, 18 months",
        ),
        ("Contractor, long term, paid in euros on the first day of each month by wire.", "Contractor, long term"),
        ("Freelance, about 4 months, from May.", "Freelance, about 4 months"),
        ("Permanent after 3 months.", "Permanent after 3 months"),
        ("HPP na dobu neurčitou.", "HPP, na dobu neurčitou"),
        // Another job's, and no job's at all.
        ("Contractors, plumbers and cooks use our app on the building site every single day.", ""),
        ("Temporary files, logs and caches are what you would clean up in the first month.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
}

#[test]
fn a_visa_is_told_in_all_of_its_sentences() {
    let cases = [
        (
            "We are unable to sponsor for internships. CPT is accepted.",
            "We are unable to sponsor for internships. CPT is accepted.",
        ),
        ("We are too small to sponsor anybody.", "We are too small to sponsor anybody."),
        ("We support Employment Permit applications.", "We support Employment Permit applications."),
        (
            "We hold a sponsor licence. You must have the right to work until then.",
            "We hold a sponsor licence. You must have the right to work until then.",
        ),
        ("You must have the right to work here. Our dog is called Bo.", "You must have the right to work here."),
        ("We sponsor anyone who speaks at a conference.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.visa));
}

#[test]
fn the_larger_town_and_the_first_of_two_are_kept() {
    let cases = [
        ("Go Developer\nCork, County Cork, Ireland\nHybrid\n\nOffice: Gull Dock, one day a week.", "hybrid 1 Cork"),
        ("Go Developer\nFoxholt, County Ash, Ireland\nHybrid\n\nWe lease planes.", "hybrid Foxholt"),
        ("Go Developer\nNew Plymouth\n\nHybrid. We draw maps.", "hybrid New Plymouth"),
        ("Go Developer\nPrimary location: Leeds\nAlternate location: York\n\nWork is on site.", "onsite Leeds, York"),
        ("Go Developer\nYork, fully remote possible in England\n\nWe draw maps.", "remote York, England"),
        ("Go Developer\n\nRemote, but Monday stand-up is in York.", "hybrid 1 York"),
        ("Go Developer – York or Leeds\n\nHybrid. Send your CV by 5pm GMT Thursday.", "hybrid York, Leeds"),
        ("Go Developer\n\nRemote, UK.\n\nOn a Friday you might be in the game channel with us.", "remote UK"),
        ("Go Developer\n\nStaff attend a place of work for at least 40% of their contracted time. Hybrid.", "hybrid 2"),
    ];
    check("", &cases, place);
}

#[test]
fn rates_and_ranges_of_one_job_are_one_pay() {
    let cases = [
        ("Rate: $62/hr on W2, max $70/hr on C2C", "62-70"),
        ("$31/hour for juniors, $34/hour for seniors", "31-34"),
        ("Salary: £58,000 - £66,000 (National), £62,000 - £70,000 (London)", "58000-70000"),
        (
            "The base pay in Colorado is $118,000 - $142,000 per year. In New York it is $136,000 - $163,000 per year.",
            "118000-163000",
        ),
        // Two jobs, two currencies, two kinds of contract.
        ("We pay €130,000–€150,000 (Ireland), £115,000–£130,000 (UK) or €95,000–€110,000 (Portugal).", "130000-150000"),
        ("Architect in Leeds £80,000 - £90,000, Tester in York £50,000 - £60,000", "80000-90000"),
        ("€60/h. Overtime is paid at €75/h.", "60-60"),
    ];
    check(HEAD, &cases, |posting| {
        let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
        posting.pay.as_ref().map(|f| format!("{}-{}", end(f.value.min), end(f.value.max))).unwrap_or_default()
    });
}

#[test]
fn a_title_is_one_word_or_behind_a_path() {
    let cases = [
        ("Backendutvecklare (Kotlin) till Granvik\n\nWe trade power.", "Backendutvecklare (Kotlin)"),
        ("Systemutvikler\nGranvik\n\nWe have room for one more developer.", "Systemutvikler"),
        ("Vacancies > Technical > Test Engineer (Radar)\n\nWe test.", "Test Engineer (Radar)"),
        ("Projektanfrage: Java Entwickler\n\nWe test.", "Java Entwickler"),
        ("SDE-2 (Backend) | Khaati\n\nEvery engineer spends a day in a shop.", "SDE-2 (Backend)"),
        // Nobody's.
        ("Khaati\n\nEvery engineer spends a day in a shop.", ""),
    ];
    check("", &cases, |posting| words(&posting.title));
}

#[test]
fn a_link_is_alone_or_beside_the_firm_and_never_a_lists() {
    let cases = [
        ("Go Developer\n\nWe bake.\n\nhttps://quellmark.example/founding", "https://quellmark.example/founding"),
        ("Quellmark (https://quellmark.example) | Go Developer | Remote", "https://quellmark.example"),
        ("Go Developer\n\nWe bake.\n\nUnsubscribe: https://lists.example.org/jobs/options", ""),
        ("Go Developer\n\nWe bake, see https://quellmark.example for cakes.", ""),
    ];
    check("", &cases, |posting| words(&posting.link));
}

#[test]
fn several_places_and_steps_are_kept_and_what_is_none_is_not() {
    let places = [
        (
            "Quellmark | Leeds or York | Go Developer | Full-time | ONSITE (4 days) | £60k-70k | Visa: no\nWe bake.",
            "hybrid 4 Leeds, York",
        ),
        ("Go Developer\nLeeds (hybrid) or remote in England and Wales\n\nWe bake.", "remote Leeds, England, Wales"),
        ("Go Developer\nAustin, TX · New York, NY · Remote (US)\n\nWe bake.", "remote Austin, TX, New York, NY, US"),
        (
            "Go Developer\n\nBased at County Hall, Marlbridge. Staff attend the office two days each week.",
            "hybrid 2 Marlbridge",
        ),
        ("Go Developer\n\nYou come to the quay in York on three days, the other two are your own.", "hybrid 3 York"),
    ];
    check("", &places, place);
    let steps = [
        (
            "Hiring\nWe read your letter, then call you. If we like each other we meet the crew. References last.",
            "read your letter | call you | meet the crew | References last",
        ),
        (
            "Interviews: 28 June, in person. Candidates will sit a written test followed by a panel interview.",
            "Candidates will sit a written test | a panel interview",
        ),
        ("Mode of interview: Skype, in person", "Skype | in person"),
    ];
    check(HEAD, &steps, |posting| list(&posting.interview));
    let owned = [
        ("You'd own the dispatch service and its pipelines.", ""),
        ("You own the roadmap of the dispatch service alone.", "You own the roadmap of the dispatch service alone."),
    ];
    check(HEAD, &owned, |posting| list(&posting.flexibility));
}

#[test]
fn an_employer_is_no_pronoun_no_article_and_no_part_of_the_job() {
    let cases = [
        ("We're Fernhill, a bakery with nine ovens. Fernhill bakes at night.", "Fernhill"),
        ("Go Developer\n\nDie Rebgarten Software GmbH entwickelt Programme.", "Rebgarten Software GmbH"),
        (
            "Développeur Kotlin (H/F)\nFrênaie & Fils — Nantes (44) — CDI\n\nNous concevons des lampes.",
            "Frênaie & Fils",
        ),
        (
            "Go Developer\nSt. Regis Mutual Assurance – Leeds\n\nOur system runs since 1987.",
            "St. Regis Mutual Assurance",
        ),
        ("Engineering Manager, Checkout\n\nSabline sells tills. Our Checkout group is twelve people.", "Sabline"),
        ("SDE-2 (Backend)\n\nWe sell tea.", ""),
    ];
    check("", &cases, |posting| words(&posting.company));
}

#[test]
fn a_sum_for_a_time_and_days_at_home_are_told_in_other_languages() {
    let pay = [
        ("Entgeltgruppe 10 (ca. 3.895 bis 5.400 € monatlich)", "3895-5400"),
        ("16–20 h pro Woche, 16,50 € die Stunde", "16.5-16.5"),
        ("Our customers save €2,000–€3,000 per month.", ""),
    ];
    check(HEAD, &pay, |posting| {
        let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
        posting.pay.as_ref().map(|f| format!("{}-{}", end(f.value.min), end(f.value.max))).unwrap_or_default()
    });
    let places = [
        ("Wir bieten mobiles Arbeiten an zwei Tagen pro Woche.", "hybrid 3"),
        ("Office-based in York, Monday to Friday 08:00 - 17:00, with one WFH day.", "hybrid 4 York"),
    ];
    check(HEAD, &places, place);
    let visas = [("**Visas**: not able to sponsor at this time", "not able to sponsor at this time")];
    check(HEAD, &visas, |posting| words(&posting.visa));
    let decided = [
        ("Changes are merged by whoever wrote them.", "Changes are merged by whoever wrote them."),
        ("Quellmark helps gardens run themselves.", ""),
    ];
    check(HEAD, &decided, |posting| list(&posting.flexibility));
}
