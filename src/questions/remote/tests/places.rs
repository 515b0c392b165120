//! Where the work is done, in the words that messages use.

use super::{all_read, few_wrong, findings};

#[test]
fn remote_that_is_denied_is_on_site() {
    all_read(&[
        ("Remote is off the table.", "On site"),
        ("Remote is out of the question.", "On site"),
        ("Sadly remote working has been ruled out.", "On site"),
        ("The board has ruled out working from home.", "On site"),
        ("Working from home is unfortunately not possible.", "On site"),
        ("WFH: no.", "On site"),
        ("Home office is excluded.", "On site"),
        ("There is no home working here.", "On site"),
        ("They do not permit telework.", "On site"),
        ("Remote is impossible with this hardware.", "On site"),
        ("Remote candidates will not be considered.", "On site"),
        ("Hybrid working is not offered.", "On site"),
    ]);
}

#[test]
fn a_town_beside_a_number_of_days_is_the_office() {
    all_read(&[
        ("Two days Leeds, three wherever.", "Hybrid, 2 days a week in Leeds"),
        ("Two days Lyon, three anywhere.", "Hybrid, 2 days a week in Lyon"),
        ("5 days Canary Wharf.", "On site, 5 days a week, Canary Wharf"),
        ("They work from Flurrington three days a week.", "Hybrid, 3 days a week in the office"),
        ("They are at Flurrington two days a week.", "Hybrid, 2 days a week in the office"),
        ("You should be there at least four days a week.", "Hybrid, 4 days a week in the office"),
        ("You would be with us three days a week.", "Hybrid, 3 days a week in the office"),
    ]);
}

#[test]
fn a_beginning_elsewhere_is_not_how_it_stays() {
    all_read(&[
        ("On site for the first fortnight and then it's from home.", "Remote or office"),
        ("Two weeks with us, after that you work from home.", "Remote"),
        ("Remote until March, then on site.", "On site"),
        ("Remote until the new hall opens, then on site.", "On site"),
    ]);
}

#[test]
fn who_may_stay_where_they_are_works_from_there() {
    all_read(&[
        ("They are fine with you being in Spain for the winter.", "Remote, Spain"),
        ("They don't mind you living in Portugal.", "Remote, Portugal"),
        ("Nobody goes in to the office unless there's cake.", "Remote or office"),
        ("Come whenever you feel like it.", "Remote or office"),
        ("A flat in Graz or Linz, or in your garden.", "Remote, Graz, Linz"),
        ("My office is in Ghent, but you needn't come.", "Remote or office, Ghent"),
    ]);
}

#[test]
fn a_currency_is_no_place() {
    all_read(&[("It pays NZ$68 an hour.", ""), ("It pays HK$68k a month.", "")]);
}

#[test]
fn remote_that_is_affirmed_by_a_no_stays_remote() {
    all_read(&[
        ("Working from home is no problem.", "Remote"),
        ("Remote is not an exception with us.", "Remote"),
        ("Fully remote, no office.", "Fully remote"),
        ("The job is remote, and the pay is not negotiable.", "Remote"),
        ("On-site is not required.", "Remote or office"),
        ("No on-site work is needed, the job is fully remote.", "Fully remote"),
    ]);
}

#[test]
fn days_at_home_leave_the_other_days_in_the_office() {
    let three = "Hybrid, 3 days a week in the office";
    all_read(&[
        ("Homeoffice: 2 Tage pro Woche.", three),
        ("télétravail 2 jours / semaine.", three),
        ("zwei Tage Homeoffice.", three),
        ("deux jours de télétravail par semaine", three),
        ("twee dagen thuis", three),
        ("Smart working: due giorni", three),
        ("You can stay home Mondays and Fridays.", three),
        ("The contract gives you two home office days.", three),
        ("Spend two days at your own kitchen table.", three),
        ("Two days a week from your sofa, the others with us.", three),
        ("Wednesday is the only day we all meet in the office.", "Hybrid, 1 day a week in the office"),
        ("in office tues-thurs", three),
        ("You are on site 8 days per month.", "Hybrid"),
        ("3 days on-site per week", three),
    ]);
}

#[test]
fn a_share_of_the_time_at_home_is_hybrid() {
    all_read(&[
        ("You can work from home up to 60 %, the rest is in Munich.", "Hybrid, Munich"),
        ("Remote up to 49 %.", "Hybrid"),
        ("Home office: max. 40 %.", "Hybrid"),
        ("Telework (50%).", "Hybrid"),
        ("70% remote, 30% Graz", "Hybrid, Graz"),
        ("Home office up to 100 %.", "Fully remote"),
    ]);
}

#[test]
fn what_may_be_is_vague() {
    all_read(&[
        ("We are flexible about home working; the office is in Edinburgh.", "maybe"),
        ("Remote working available.", "maybe"),
        ("Remote possible.", "maybe"),
        ("Home office can be agreed.", "maybe"),
        ("Home office by arrangement.", "maybe"),
        ("They are relaxed about WFH.", "maybe"),
        ("We can discuss remote.", "maybe"),
        ("Mobile working is negotiable.", "maybe"),
        ("Working from home: depends.", "maybe"),
        ("There is a generous approach to working from home.", "maybe"),
        ("Occasional telework.", "maybe"),
        ("We have a flexible attitude regarding working from home.", "maybe"),
        ("There is a relaxed stance on remote.", "maybe"),
        ("How much can be done from home we would discuss with you.", "maybe"),
        ("How often you work from home, that we can agree.", "maybe"),
        ("How many days from home is negotiable.", "maybe"),
    ]);
}

#[test]
fn remote_in_other_senses_says_nothing() {
    all_read(&[
        ("It is not remotely boring.", ""),
        ("There is only a remote chance of a pager.", ""),
        ("Our TV remote is lost.", ""),
        ("Our remote team retreats are fun.", ""),
        ("If you are even remotely curious, write back.", ""),
        ("The risk of a night call is a remote possibility.", ""),
        ("We serve remote islands and their clinics.", ""),
        ("They make a video tool for remote classes.", ""),
    ]);
}

#[test]
fn money_for_a_desk_at_home_says_nothing() {
    all_read(&[
        ("Sign-on of $20k; home office €1,000.", ""),
        ("You get €800 for your home office.", ""),
        ("Home office budget: £500.", ""),
        ("There is a remote working allowance of $50 a month.", ""),
        ("Home office kit worth 1,200 francs.", ""),
        ("A £400 WFH stipend.", ""),
    ]);
}

#[test]
fn hours_alone_claim_neither_flexible_nor_core_hours() {
    all_read(&[
        ("Four-day week, 9 to 5.30.", "short-week"),
        ("9 to 5, five days.", "fixed-hours"),
        ("Working hours: 8.30 to 5.15.", "fixed-hours"),
        ("A compressed week is fine.", "short-week"),
        ("It is shift work.", "fixed-hours"),
        ("Flexitime.", "flexible-hours"),
        ("Core hours are 10 to 3.", "core-hours"),
        ("Fully remote, four-day week.", "Fully remote"),
        ("Fully remote, 9 to 5.", "Fully remote, fixed hours"),
        ("Fully remote with flexible hours.", "Fully remote, flexible hours"),
    ]);
}

#[test]
fn saying_one_thing_twice_offers_no_choice() {
    all_read(&[
        ("100% remote, from anywhere in Europe.", "Fully remote, Europe"),
        ("London or remote.", "Remote or office, London"),
        ("Remote or on-site.", "Remote or office"),
    ]);
}

#[test]
fn the_tip_of_a_bare_hybrid_speaks_of_no_days_and_no_town() {
    let found = findings("We are hiring a Java developer. Hybrid.");
    let [hybrid] = &found[..] else { panic!("{found:?}") };
    assert_eq!(hybrid.title, "Hybrid");
    let why = hybrid.why.to_string().to_lowercase();
    assert!(!why.contains("number of days") && !why.contains("town"), "{why}");
}

#[test]
fn us_in_capitals_is_a_country_only_where_no_verb_asks_for_people() {
    all_read(&[
        ("JOIN US NOW!", ""),
        ("Contact US today.", ""),
        ("Follow US on our blog.", ""),
        ("REMOTE, US only", "Remote, US"),
        ("A US based job.", "place-only"),
    ]);
}

#[test]
fn a_place_of_work_may_be_any_room() {
    all_read(&[
        ("One day a week at the institute.", "Hybrid, 1 day a week in the office"),
        ("We meet once a week at the pub.", ""),
        ("You must come to our lab daily.", "On site"),
        ("They expect daily attendance.", "On site"),
        ("Christchurch 3 days, good pay.", "Hybrid, 3 days a week in Christchurch"),
        ("3 days in, 2 at home.", "Hybrid, 3 days a week in the office"),
        ("Half of the week at home.", "Hybrid"),
    ]);
}

#[test]
fn a_town_is_the_jobs_in_other_sentences_too() {
    all_read(&[
        ("It is for a leading MNC in Hyderabad.", "place-only"),
        ("We are expanding our platform team in Mumbai.", "place-only"),
        ("The client is one of the best insurers in Madrid.", "place-only"),
        ("An agency in Cork needs you.", "place-only"),
        ("Office in Ikeja.", "place-only"),
        ("You would join our Abeokuta office.", "place-only"),
    ]);
}

#[test]
fn other_places_are_not_the_jobs() {
    few_wrong(&[
        ("We met at a conference in Oslo.", ""),
        ("I liked your talk in Lisbon.", ""),
        ("Our investors sit in Boston.", ""),
        ("The founders studied in Delft.", ""),
        ("Our largest customer is in Turin.", ""),
        ("The company was founded in Riga in 2012.", ""),
        ("You studied in Leeds, as I did.", ""),
        ("Greetings from rainy Bergen.", ""),
        ("My flight to Denver is late.", ""),
        ("The position is at PKR 300,000 monthly.", ""),
        ("Congratulations on the marathon in Berlin!", ""),
        ("As promised after the fair in Cologne: write to me.", ""),
        ("There is an offsite in Nice every spring.", ""),
        ("We are backed by two funds in Munich.", ""),
        ("Shall we talk? Regards, Charlotte", ""),
        ("Write any time. Cheers Austin", ""),
        ("It is the best platform team in Europe.", ""),
        ("Our founders hold PhDs from Cambridge.", ""),
        ("I hope all is well in Lyon.", ""),
        ("I am a recruiter in Tokyo.", ""),
        ("Our Head Office plans it.", ""),
        ("It is one of the most ambitious programmes anywhere in the world.", ""),
        ("Would you consider moving to a lead position?", ""),
    ]);
}

#[test]
fn an_arrangement_in_few_words() {
    all_read(&[
        ("Nürnberg, in the office, full time.", "On site, Nürnberg"),
        ("Place of work: Bucharest, at office, all of us.", "On site, Bucharest"),
        ("Working is from office.", "On site"),
        ("It's Munich, 2 days a week, and Clojure.", "Hybrid, 2 days a week in Munich"),
        ("I'm here, you can be anywhere.", "Remote"),
        ("You can do it from abroad.", "Remote"),
        ("Potsdam would be nice but it's not a must.", "Remote or office, Potsdam"),
        ("Leeds office for anyone who likes it.", "Remote or office, Leeds"),
        ("AWS, hybrid working, £60k.", "Hybrid"),
    ]);
}

#[test]
fn a_few_days_until_a_call_are_no_arrangement() {
    all_read(&[
        ("Call me over the next couple of days, together with your CV.", ""),
        ("I am free in the coming few days, in the office.", "On site"),
        ("AWS, Azure and hybrid cloud are all there.", ""),
    ]);
}
