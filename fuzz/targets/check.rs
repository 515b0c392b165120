//! `check`, given arbitrary bytes as a text. What must hold is what the property tests ask too.
#![no_main]

#[path = "../../tests/sound/mod.rs"]
mod sound;

use facts_first::{Channel, Options, Place, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let options = options(&text);
    let report = check(&text, &options);
    let is_ordinary = !report.recruiting;
    sound::assert_sound(&text, report);
    // The option changes nothing for a message that is a recruiting message anyway.
    if is_ordinary {
        let report = check(&text, &Options { assume_recruiting: true, ..options });
        assert!(report.recruiting);
        sound::assert_sound(&text, report);
    }
});

/// Options that hang on the text's length, so that the seeds stay plain messages.
fn options(text: &str) -> Options {
    let length = text.len();
    let first_words = text.chars().take(length % 11).collect();
    Options {
        assume_recruiting: false,
        recipient: (length % 3 == 0).then_some(first_words),
        channel: CHANNELS[length % CHANNELS.len()],
        year: (length % 7 != 0).then_some(2026),
        limit: (length % 5 == 0).then_some(length % 1000),
        place: if length % 2 == 0 { Place::Mail } else { Place::Recruiting },
        was_marked: length % 3 == 1,
        ..Options::default()
    }
}

const CHANNELS: [Option<Channel>; 4] =
    [None, Some(Channel::Mail), Some(Channel::ConnectionNote), Some(Channel::InMail)];
