//! Where somebody who works from home may live, what a four-day week says of the place, and towns that employers are named
//! after.

use super::{HEAD, check, place};

#[test]
fn one_may_live_in_a_region_and_work_from_home_there() {
    let cases = [
        ("Our studio in Leeds, or at home in Wales.", "remote Leeds, Wales"),
        ("Sit in the Leeds office or work from home anywhere in Scotland.", "remote Leeds, Scotland"),
        ("Leeds office if you want a desk, or at home in Scotland or Wales.", "remote Leeds, Scotland, Wales"),
        ("Two days a week in Leeds, the rest from home anywhere in England.", "hybrid 2 Leeds, England"),
        (
            "Based in Ghent. By agreement one may work elsewhere in Belgium for part of the week.",
            "hybrid Ghent, Belgium",
        ),
        ("Work from home anywhere in southern Ontario.", "remote Ontario"),
        ("Fully remote. Open to people anywhere in the world.", "remote anywhere in the world"),
        ("Remote considered for FL, GA residents.", "remote FL, GA"),
        ("Countries: Chile, Peru, Uruguay\nFully remote.", "remote Chile, Peru, Uruguay"),
        // Where others are, or where one comes from.
        ("Fully remote. We serve harbours between Norway and Greece.", "remote"),
        ("Fully remote. Customers are in Bergen, Oslo and York.", "remote"),
        ("Fully remote, and we meet for a week each spring (last time: Bergen).", "remote"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn a_week_of_four_days_is_all_of_the_week() {
    let cases = [
        ("On-site in Leeds, Monday through Thursday, with Fridays off.", "onsite Leeds"),
        ("In person, 4 days a week. Fridays are for shows.", "onsite 4"),
        ("We all work on site Monday to Thursday. Friday you are free.", "onsite"),
        ("On site in Leeds. We want you there five days.", "onsite 5 Leeds"),
        // Some of it is at home, or nothing is said of the fifth day.
        ("Onsite 4 days, home Fridays.", "hybrid 4"),
        ("Hybrid, 4 days a week in the office. Fridays off in August.", "hybrid 4"),
        ("On site 4 days a week.", "hybrid 4"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn home_by_arrangement_is_a_part_of_the_week() {
    let cases = [
        ("Free choice of days, lunch paid, tram at the door, good coffee, home office by arrangement.", "hybrid"),
        ("Home office when you like.", "hybrid"),
        ("Working from home as much as you wish; the team meets in Leeds every other Tuesday.", "hybrid Leeds"),
        ("Remote job: No\nTelework eligible: Yes, as the agency decides", "hybrid"),
        ("Hybrid (Leeds, York), in the workshop four days, home one.", "hybrid 4 Leeds, York"),
        ("Leeds or York (hybrid, 1 day).", "hybrid 1 Leeds, York"),
        ("Hybrid: at least 60% of your time (three days in a five-day week) in one of the offices.", "hybrid 3"),
        (
            "Hybrid in Leeds. Releases go out on the first Friday of the month. You are in Leeds on Tuesdays.",
            "hybrid 1 Leeds",
        ),
        ("Leeds / remote UK. No office days required, though some are in on a Monday.", "remote Leeds, UK"),
        ("Work when you want and where you want.", "remote"),
        ("Work from home as much as you like; once a quarter we get together.", "remote"),
        ("All work is performed at the town hall.", "onsite"),
        ("The post is located at our office by the river.", "onsite"),
        ("Based at our roastery, bring a jersey.", "onsite"),
    ];
    check(HEAD, &cases, place);
}

#[test]
fn an_employer_may_be_a_town() {
    let cases = [
        ("Gemeente Elmstow zoekt: Java Developer\n32 uur\n\nHybrid.", "hybrid Elmstow"),
        ("Elmstow Town Council\nJava Developer\n\nThe post is hybrid.", "hybrid Elmstow"),
        ("Java Developer\nCity of Elmstow\n\nThe post is hybrid.", "hybrid Elmstow"),
        ("Stadt Elmstow\nJava Developer\n\nThe post is hybrid.", "hybrid Elmstow"),
        // Where a town is named, it is that one.
        ("Java Developer\nElmstow City Council\nLocation: Leeds\n\nThe post is hybrid.", "hybrid Leeds"),
    ];
    check("", &cases, place);
}
