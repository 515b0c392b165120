//! `check`, given arbitrary bytes as a text. What must hold is what the property tests ask too.
#![no_main]

#[path = "../../tests/sound/mod.rs"]
mod sound;

use facts_first::{Options, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let report = check(&text, &Options::default());
    let is_ordinary = !report.recruiting;
    sound::assert_sound(&text, report);
    // The option changes nothing for a message that is a recruiting message anyway.
    if is_ordinary {
        let report = check(&text, &Options { assume_recruiting: true, year: Some(2026), ..Options::default() });
        assert!(report.recruiting);
        sound::assert_sound(&text, report);
    }
});
