//! How much of the week is spent where, and places that are only named.

use super::all_read;

#[test]
fn a_part_of_the_week_in_the_office_is_hybrid_however_it_is_counted() {
    all_read(&[
        ("On site 60 %, the rest is yours.", "Hybrid"),
        ("Site: Erlangen, on site 60 %", "Hybrid, Erlangen"),
        ("Location: Cologne (on site 50 %)", "Hybrid, Cologne"),
        ("It is on site 100 %.", "On site"),
        ("Office by the station, home otherwise, roughly half and half.", "Hybrid"),
        ("Tuesdays and one other day of your choosing in our Naas office, otherwise home.", "Hybrid, Naas"),
        ("You need to be at the yard four days out of five.", "Hybrid, 4 days a week in the office"),
        ("You take the train to Halle on two days.", "Hybrid, 2 days a week in Halle"),
        ("Most of the week in our Leeds office.", "Hybrid, Leeds"),
        ("Parkmore in Galway, three days; Mondays and Fridays wherever you like.", "Hybrid, 3 days a week in Galway"),
        (
            "Tuesdays and Wednesdays in the lab, the other days anywhere you like.",
            "Hybrid, 2 days a week in the office",
        ),
        ("Part of the week is in the lab.", "Hybrid"),
        ("Teleworking up to 60 days per year upon approval.", "Hybrid"),
        ("It is remote; we meet on four days a year in Lyon.", "Remote, Lyon"),
    ]);
}

#[test]
fn five_days_are_a_whole_week() {
    all_read(&[
        ("Canary Wharf, 5 days a week.", "On site, 5 days a week, Canary Wharf"),
        ("Midtown, five days.", "On site, 5 days a week, Midtown"),
        ("Workload: 5 days per week.", ""),
        ("You'll be in the newsroom with the reporters.", "On site"),
        ("The desk is in head office.", "On site"),
        ("You work from our office, Sunday to Friday.", "On site, 5 days a week"),
        ("Saturday to Wednesday in the office.", "On site, 5 days a week"),
        ("Friday to Monday in the lab.", "Hybrid, 4 days a week in the office"),
        ("There is free parking on site.", ""),
        ("There is a canteen on site.", ""),
    ]);
}

#[test]
fn who_comes_when_they_want_works_from_anywhere() {
    all_read(&[
        ("We come to office when we want.", "Remote or office"),
        ("People go to the office when they feel like it.", "Remote or office"),
        ("You would define the hours and the place.", "Remote or office"),
        ("From home, with trips to the fields now and then.", "Remote"),
        ("Are you more for remote or office?", "asked"),
    ]);
}

#[test]
fn a_town_that_no_list_knows_is_a_place_where_a_label_or_a_sentence_says_so() {
    all_read(&[
        ("Where: Flurrington", "place-only"),
        ("City: Flurrington", "place-only"),
        ("The office is at Flurrington.", "place-only"),
        ("It would be in Flurrington, there we have our ovens.", "place-only"),
        ("The post is in Flurrington.", "place-only"),
        ("The work is in progress, and it is in C.", ""),
    ]);
}
