//! What every report must keep, whatever the text: shared by the property tests and the fuzzer.

use facts_first::report::{Answer, Finding, Question, Report, State};
use facts_first::wording::{Wording, english};

/// Panics when a report on `text` breaks one of its promises.
pub fn assert_sound(text: &str, report: Report) {
    let told = report.questions.iter().filter(|one| one.told).map(|one| one.points as i32).sum::<i32>();
    let found = report.findings.iter().map(|f| f.points).sum::<i32>();
    assert_eq!(report.score, (told + found).clamp(0, 100) as u32);
    assert!(report.recruiting || report == silent(&report), "not a word about ordinary mail: {report:?}");
    for f in &report.findings {
        assert!(text.is_char_boundary(f.span.start().0) && text.is_char_boundary(f.span.end().0), "{f:?}");
        assert!(!f.span.is_empty(), "{f:?}");
        assert_eq!(f.span.of(text), f.text);
        for wording in [&f.title, &f.why].into_iter().chain(f.fixes.iter().map(|fix| &fix.label)) {
            let is_there = match wording {
                Wording::Said { key, .. } => english().all().contains_key(&**key),
                words => !words.to_string().is_empty(),
            };
            assert!(is_there, "{wording:?}: {f:?}");
        }
    }
    assert!(report.findings.is_sorted_by_key(|f| f.span.start()), "findings stand in order of the text");
    assert_eq!(report.questions.map(|q| q.question), Question::ALL);
    for answered in &report.questions {
        let about = |f: &&Finding| f.topic.question() == Some(answered.question);
        let has = |state| report.findings.iter().filter(about).any(|f| f.state == state);
        match answered.answer {
            Answer::Stated => assert!(answered.told || has(State::Stated)),
            Answer::Vague => assert!(has(State::Vague) && !has(State::Stated)),
            Answer::Missing => assert!(!has(State::Vague) && !has(State::Stated)),
        }
    }
    let bytes: Vec<_> = report.findings.iter().map(|f| f.span).collect();
    let units: Vec<u16> = text.encode_utf16().collect();
    for (finding, span) in report.to_utf16(text).findings.iter().zip(bytes) {
        let (from, to) = (finding.span.start().0, finding.span.end().0);
        assert_eq!(String::from_utf16_lossy(&units[from..to]), span.of(text), "the same words in both counts");
    }
}

/// The report with all taken out that only a recruiting message has.
fn silent(report: &Report) -> Report {
    let mut silent = report.clone();
    silent.score = 0;
    silent.findings.clear();
    silent.advice.clear();
    for answered in &mut silent.questions {
        (answered.answer, answered.points) = (Answer::Missing, 0);
    }
    silent
}
