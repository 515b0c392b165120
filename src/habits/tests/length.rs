//! How long a message may be, by its channel.

use super::{habits, report};
use crate::{Channel, Options};

/// Whether a message of so many units is too long.
fn is_too_long(units: usize, options: Options) -> bool {
    let start = "We are hiring a Rust engineer. 🙂 ";
    let text = format!("{start}{}", "word ".repeat(units))
        .encode_utf16()
        .take(units - 1)
        .chain(['.' as u16])
        .collect::<Vec<_>>();
    report(&String::from_utf16_lossy(&text), options).findings.iter().any(|f| f.rule == "habit/too-long")
}

#[test]
fn length_is_judged_by_the_channel_in_utf16_units() {
    let on = |channel| Options { channel: Some(channel), ..Options::default() };
    for (options, fits) in [
        (Options::default(), 1200),
        (on(Channel::Mail), 1200),
        (on(Channel::ConnectionNote), 200),
        (Options { limit: Some(300), ..Options::default() }, 300),
    ] {
        assert!(!is_too_long(fits, options.clone()), "{options:?}");
        assert!(is_too_long(fits + 1, options.clone()), "{options:?}");
    }
    let long_subject = format!("Subject: {}\n\nWe are hiring a Rust engineer.", "Rust ".repeat(60));
    assert!(report(&long_subject, on(Channel::InMail)).findings.iter().any(|f| f.rule == "habit/too-long"));
    assert!(report(&long_subject, on(Channel::Mail)).findings.iter().all(|f| f.rule != "habit/too-long"));
}

#[test]
fn quoted_mail_makes_no_message_long() {
    let quoted = format!("We are hiring a Rust engineer.\n\n{}", "> word word word word word\n".repeat(80));
    assert!(habits(&quoted).iter().all(|(rule, _)| *rule != "habit/too-long"));
}

#[test]
fn a_short_message_is_praised_only_when_the_facts_are_in() {
    let facts = "Northwind hires a Rust engineer at £80k to £90k, fully remote in the UK. You choose your own tools.";
    let praised = |text: &str| report(text, Options::default()).advice.iter().any(|a| a.points == 0);
    assert!(praised(facts));
    assert!(!praised("Northwind hires a Rust engineer, fully remote in the UK. You choose your own tools."));
    assert!(!praised(&format!("{facts} {}", "There is a view of the harbour. ".repeat(12))));
    assert!(!praised(&format!("{facts} Please send me your CV.")));
}
