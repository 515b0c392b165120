//! One row on top: how many blanks of ours are to be filled in, and a button that goes to the next.

use super::Report;
use crate::web::catalogue::say;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The row; nothing while no blank is open. `next` is the blank that the button goes to, counted from the first.
pub fn view(report: &Report, next: usize) -> Option<Element> {
    let open = report.blanks.len();
    if open == 0 {
        return None;
    }
    let button = el("button").class("add").with("type", "button").with("data-do", format!("blank {}", next % open));
    let words = el("p").text(words::fill_in(open));
    Some(el("div").class("blanks").keyed("blanks").child(words).child(button.text(say!("panel.blanks.next"))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn the_row_counts_the_blanks_and_goes_to_the_next() {
        assert_eq!(view(&sample::report(), 0), None);
        let blanks = vec![sample::span(3, 8), sample::span(9, 14), sample::span(20, 25)];
        let mut report = Report { blanks, ..sample::report() };
        let row = view(&report, 4).expect("three are open");
        assert_eq!(row.words(), "Fill in 3 blanks Next");
        assert!(row.all().iter().any(|one| one.attribute("data-do") == Some("blank 1")));
        report.blanks.truncate(1);
        assert_eq!(view(&report, 0).map(|row| row.words()).as_deref(), Some("Fill in 1 blank Next"));
    }
}
