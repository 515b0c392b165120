//! Where the work is and when, and which kind of contract it is, in ads that tell it in passing.

use super::{HEAD, check, place, words};

#[test]
fn a_share_of_the_time_is_days_in_the_office() {
    let cases = [
        ("Colleagues are expected to spend 60% of their working time in an office.", "hybrid 3"),
        ("Up to 40% home working by agreement.", "hybrid"),
        ("Location: 80% remote, 20% Stuttgart", "hybrid 1 Stuttgart"),
        ("You spend about 40% of the week in our studio.", "hybrid 2"),
        ("Home office up to 50%.", "hybrid"),
        // Of something else.
        ("A post at 60 %, free choice of days, an office by the lake.", ""),
        ("We cover 60% of your office furniture and match your pension.", ""),
        ("About 20% travel to offices of the group.", ""),
        ("We grew our team by 40% since we left the office.", ""),
        ("Our office saves 60% energy.", ""),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn what_holds_for_an_interview_or_a_liking_is_no_arrangement() {
    let cases = [
        ("York / on-site preferred\n\nHiring steps\nCV → test → one day at the studio", "onsite York"),
        ("Remote within Germany.\n\nInterview process\n- Call\n- A day in our office", "remote Germany"),
        ("Remote work: free, although most of us like the office on Mondays.", "remote"),
        ("Permanent, 4 days a week possible, on site in York.", "onsite York"),
        ("Remote job: No\nTelework eligible: Yes", "hybrid"),
        ("Work from home as much as you like, as long as you show up on Tuesdays.", "hybrid 1"),
        ("Work wherever you like except in your studio weeks.", "hybrid"),
        ("Hybrid.\n\nThe office is where we meet, Tuesday to Thursday.", "hybrid 3"),
        ("Charlotte, NC / hybrid 2x week", "hybrid 2 Charlotte, NC"),
        ("Hybrid (Leeds, 3d)", "hybrid 3 Leeds"),
        ("Hybrid.\n\nHow we hire: a call, a task, one day in the office.", "hybrid"),
        ("Remote (UK).\n\nA phone call with me, then a day in our office.", "remote UK"),
        ("Open to people anywhere in the world.", "remote anywhere in the world"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn towns_that_no_list_knows_are_read_where_they_can_be_nothing_else() {
    let cases = [
        ("Data Engineer\nPumpen GmbH – Elmstow – 36 hours\n\nPumps.", "Elmstow"),
        ("Data Engineer\nPumpen GmbH\nElmstow\n\nPumps.", "Elmstow"),
        ("Data Engineer\nPumpen GmbH, Elmstow (BE)\n\nPumps.", "Elmstow"),
        ("Data Engineer\nPumpen GmbH\nTarnholm, Denmark\n\nPumps.", "Tarnholm"),
        ("Data Engineer\n\nWe are on site in Hexmoor (we have telescopes).", "onsite Hexmoor"),
        ("Data Engineer\n\nThe job is on site at King's Elmby.", "onsite King's Elmby"),
        ("Data Engineer\n\nQuellmark is a law firm with 200 lawyers in Stockholm.", "Stockholm"),
        (
            "Salary $84,531 - $112,700 Annually\nLocation Elmstow Springs, CO\nJob Type Full Time\nDepartment Public Works",
            "Elmstow Springs, CO",
        ),
        // A customer's town, a contract, a name.
        ("Data Engineer\n\nOur largest customer is in Stockholm.", ""),
        ("Data Engineer\nPumpen GmbH\nIndefinido, jornada completa\n\nPumps.", ""),
        ("Data Engineer\n\nYou write to Elmstow in our support team.", ""),
        ("Data Engineer\n\nWe follow the GOV.UK style.", ""),
        ("Data Engineer\n\nEvents in Lisbon and trips to London.", ""),
    ];
    check("", &cases, place);
}

#[test]
fn hours_stand_beside_other_numbers() {
    let cases = [
        ("Contract: permanent, 37.5 hours.", "37.5 hours"),
        ("38.5 hours, 45 days of leave.", "38.5 hours, 45 days of leave"),
        ("36 hours over four or five days.", "36 hours over four or five days"),
        ("32–36 uur per week", "32–36 uur per week"),
        ("We work 10am-2pm Eastern together.", "We work 10am-2pm Eastern together"),
        ("Office hours: Mon–Thu 8.30am–6pm", "Mon–Thu 8.30am–6pm"),
        ("218 days/year", "218 days/year"),
        ("4 days a week possible.", "4 days a week possible"),
        ("Hours: 37 hours.", "37 hours"),
        ("Shift: 7 a.m. to 3 p.m.", "7 a.m. to 3 p.m."),
        // Of a contract, of home, of an office, of an answer.
        ("This is a 1-year contract, renewable.", ""),
        ("Thuiswerken kan 2 dagen per week.", ""),
        ("Spend 60% of your working time in an office.", ""),
        ("We answer within 38 hours.", ""),
        ("We sold 218 boats in a year.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.hours));
}

#[test]
fn a_contract_ends_where_the_pay_begins() {
    let cases = [
        ("Terms: 1 year renewable, KES 120,000 - 150,000 per month gross", "1 year renewable"),
        ("Contract: unlimited", "unlimited"),
        ("We have an 18-month position for you.", "18-month position"),
        ("Fast stilling, Heltid", "Fast stilling"),
        ("Jaarcontract met uitzicht op vast", "Jaarcontract met uitzicht op vast"),
        ("Contract: permanent (CDI), 218 days/year", "permanent, CDI"),
        ("On our two-year graduate scheme you'll do four placements.", "two-year graduate scheme"),
        // Somebody else's, and hours.
        ("Our internship coordinator helps you.", ""),
        ("Unlimited coffee.", ""),
        ("The app has a contract with 18 towns.", ""),
        ("You bring an 18-month record of Go.", ""),
    ];
    check(HEAD, &cases, |posting| words(&posting.contract));
}
