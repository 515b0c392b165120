//! "How the score adds up": the score line by line.

use super::Report;
use crate::web::catalogue::say;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The lines, folded until asked for.
pub fn view(report: &Report) -> Element {
    let lines = words::sum(report).into_iter().map(|line| {
        let what = el("th").with("scope", "row").text(line.what);
        el("tr").child(what).child(el("td").text(line.points))
    });
    let total = el("tr").class("total");
    let total = total.child(el("th").with("scope", "row").text(say!("panel.score")));
    let total = total.child(el("td").text(report.score.to_string()));
    let mut sums = el("details")
        .class("sums")
        .keyed("sums")
        .child(el("summary").text(say!("panel.sum")))
        .child(el("table").child(el("tbody").children(lines).child(total)));
    if words::is_floored(report) {
        sums = sums.child(el("p").class("why").text(say!("panel.floored")));
    }
    sums
}
