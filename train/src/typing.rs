//! Messages that are still being typed.

use facts_first::gate;

use crate::data::Message;
use crate::extract;

/// The end of each word.
fn ends(text: &str) -> Vec<usize> {
    let start = text.as_ptr() as usize;
    text.split_whitespace().map(|word| word.as_ptr() as usize - start + word.len()).collect()
}

/// Two beginnings of a text that is long enough to have them.
pub fn beginnings(text: &str) -> Vec<&str> {
    let ends = ends(text);
    if ends.len() < 10 {
        return Vec::new();
    }
    [0.35, 0.65].iter().map(|share| &text[..ends[(ends.len() as f64 * share) as usize]]).collect()
}

/// What typing sixty held-out recruiting messages word by word shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed {
    pub messages: usize,
    /// Of those that wake: the median share of the words after which they are first marked.
    pub wake: f64,
    pub never: usize,
    /// Marked as a whole, and not marked at the end of being typed.
    pub asleep: usize,
    /// The mark came, went, and came again.
    pub flips_twice: usize,
}

/// How it goes with the thresholds of the gate. `probability` is that of a row by the model that has not seen its fold.
pub fn typed(messages: &[Message], folds: &[usize], probability: impl Fn(usize, &extract::Message) -> f64) -> Typed {
    let (marked, stays) = (f64::from(gate::MARKED), f64::from(gate::STAYS));
    let long = |at: &usize| messages[*at].recruiting && ends(&messages[*at].text).len() >= 20;
    let all: Vec<usize> = (0..messages.len()).filter(long).collect();
    let mut typed = Typed::default();
    let mut wakes = Vec::new();
    for at in all.iter().step_by((all.len() / 60).max(1)).take(60) {
        let text = &messages[*at].text;
        let ends = ends(text);
        let (mut is_marked, mut changes, mut wake, mut last) = (false, 0, None, 0.0);
        for (number, end) in ends.iter().enumerate() {
            last = probability(folds[*at], &extract::message(&text[..*end]));
            let now = last >= if is_marked { stays } else { marked };
            changes += u32::from(now != is_marked);
            is_marked = now;
            if is_marked && wake.is_none() {
                wake = Some((number + 1) as f64 / ends.len() as f64);
            }
        }
        typed.messages += 1;
        match wake {
            Some(wake) => wakes.push(wake),
            None => typed.never += 1,
        }
        typed.asleep += usize::from(last >= marked && !is_marked);
        typed.flips_twice += usize::from(changes >= 3);
    }
    wakes.sort_by(f64::total_cmp);
    typed.wake = wakes.get(wakes.len() / 2).copied().unwrap_or(1.0);
    typed
}
