//! Which technologies of an ad are the job's, and which are of other teams, of the past or no technologies.

use super::{HEAD, check, list};

#[test]
fn what_other_teams_do_is_not_the_jobs() {
    let cases = [
        ("The front end in Vue is done by another team.", "Go"),
        ("A driver in C, but that is written by our supplier.", "Go"),
        ("Front-end squads use React Native; you will not.", "Go"),
        ("You work closely with the backend team (Node.js, DynamoDB).", "Go"),
        ("The PHP part has its own team.", "Go"),
        // The team's own.
        ("Join the backend team (Node.js, DynamoDB).", "Go | Node.js | DynamoDB"),
        ("The front end in Vue is done by your team.", "Go | Vue.js"),
    ];
    check(HEAD, &cases, |posting| list(&posting.stack));
}

#[test]
fn what_is_no_longer_used_or_not_asked_is_left_out() {
    let cases = [
        ("Appium is a plus. Selenium is not used here.", "Go | Appium"),
        ("We stopped using Flutter two years ago.", "Go"),
        ("Version control is Git (before it was SVN).", "Go | Git"),
        ("Out with VB6, in with Blazor.", "Go | Blazor"),
        ("We look at Bun but not in production.", "Go"),
        ("Azure experience carries over.", "Go"),
        ("C# people are welcome.", "Go"),
        ("A laptop with Linux or a Mac, your choice.", "Go"),
        ("Related jobs: Java Developer", "Go"),
        // Asked all the same.
        ("Rust is welcome, not needed.", "Go | Rust"),
        ("Python or Ansible would be useful but isn't essential.", "Go | Python | Ansible"),
    ];
    check(HEAD, &cases, |posting| list(&posting.stack));
}

#[test]
fn a_word_a_standard_and_a_platform_are_no_technology() {
    let cases = [
        ("Solid SQL is asked.", "Go | SQL"),
        ("Plus AWS (13th month).", "Go"),
        ("Swift and SwiftUI for iOS.", "Go | Swift | SwiftUI"),
        ("We follow WCAG and read XML.", "Go"),
        ("Symfony / PHP 8 and Vue 3.", "Go | Symfony | PHP | Vue.js"),
        ("PHP 80,000 a month.", "Go"),
        ("CI/CD in GitLab.", "Go | GitLab"),
        ("Our designers draw in Figma.", "Go | Figma"),
        ("Send a link to your GitHub.", "Go"),
        ("Bluetooth and BLE drivers in C.", "Go | BLE | C"),
        ("Our mainframe runs COBOL and Endevor.", "Go | COBOL | Endevor"),
        ("Requirements:\n✅ Redis\n✅ Docker\nNice to have:\n✅ Kafka", "Go | Redis | Docker | Kafka"),
    ];
    check(HEAD, &cases, |posting| list(&posting.stack));
}
