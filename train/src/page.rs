//! The page of figures, `docs/accuracy.md`.

use std::collections::BTreeMap;
use std::fmt::Write;

use facts_first::gate;

use crate::data::Message;
use crate::figures::{At, calibration};
use crate::names::Names;
use crate::typing::Typed;

/// The figures of a label.
pub struct Label {
    pub name: &'static str,
    pub count: usize,
    pub auc: f64,
    /// At the threshold with the best F1.
    pub best: At,
    /// At the threshold that is used.
    pub used: At,
    pub calibration: Vec<(usize, f64, f64)>,
}

/// Messages by how they were written: the beginnings of their groups' names.
const SERIES: [(&str, &[&str]); 3] = [
    ("hard twins", &["m", "m4-"]),
    (
        "natural",
        &["o", "r", "m1-", "m2-", "m3-", "n1-", "n2-", "n3-", "n4-", "p3-", "q1-", "q2-", "q6-", "q7-", "r3-", "r5-"],
    ),
    ("posts and advertisements", &["p1-", "p2-"]),
];

/// The series of a group: what stands before the hyphen, or its letters.
fn series_of(group: &str) -> &str {
    match group.find('-') {
        Some(hyphen) => &group[..=hyphen],
        None => group.trim_end_matches(|c: char| c.is_ascii_digit()),
    }
}

/// Shares of marked, offered and silent messages.
fn states<'p>(probabilities: impl Iterator<Item = &'p f64>) -> (usize, [f64; 3]) {
    let mut counts = [0usize; 3];
    for probability in probabilities {
        counts[if *probability >= f64::from(gate::MARKED) {
            0
        } else if *probability >= f64::from(gate::OFFERED) {
            1
        } else {
            2
        }] += 1;
    }
    let all = counts.iter().sum::<usize>();
    (all, counts.map(|count| count as f64 / all.max(1) as f64))
}

fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

/// The section on names.
pub fn names(names: &Names) -> String {
    let mut section = format!(
        "\n## Whose names are they?\n\n{} messages, {} runs of capitalised words that no dictionary has.\n\n| kind | number | AUC | from | precision | recall |\n|---|---|---|---|---|---|\n",
        names.messages, names.runs
    );
    for one in &names.kinds {
        let At { threshold, precision, recall, .. } = one.used;
        // Writing to a string cannot fail.
        let _ = writeln!(
            section,
            "| {} | {} | {:.3} | {threshold:.2} | {precision:.2} | {recall:.2} |",
            one.kind, one.count, one.auc
        );
    }
    let At { precision, recall, .. } = names.unnamed;
    let _ = writeln!(
        section,
        "\nA message that is said to name no employer names none in {} of cases; of those that name none {} are found.",
        percent(precision),
        percent(recall)
    );
    section
}

/// Writes the page.
pub fn write(messages: &[Message], gate: &[f64], auc: f64, labels: &[Label], typed: &Typed, clauses: usize) -> String {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = put(&mut page, messages, gate, auc, labels, typed, clauses);
    page
}

fn put(
    page: &mut String,
    messages: &[Message],
    gate: &[f64],
    auc: f64,
    labels: &[Label],
    typed: &Typed,
    clauses: usize,
) -> std::fmt::Result {
    writeln!(page, "# How right the learned reader is\n")?;
    writeln!(page, "Written by `cargo run --release -p train`. Do not edit.\n")?;
    writeln!(
        page,
        "All figures are of held-out texts: five folds by group, so that twins never stand on both sides. {} messages \
         and {clauses} clauses; see `train/data`. The probabilities were calibrated on the same held-out scores (two \
         numbers a model), and thresholds were chosen on them, so that the figures at a threshold are a little kind.\n",
        messages.len()
    )?;
    writeln!(
        page,
        "## Is it about a job?\n\nAUC {auc:.4}. Marked from {}, offered from {}, silent below.\n",
        gate::MARKED,
        gate::OFFERED
    )?;
    writeln!(page, "| messages | number | marked | offered | silent |\n|---|---|---|---|---|")?;
    let row = |page: &mut String, name: &str, keep: &dyn Fn(&Message) -> bool| {
        let (all, [marked, offered, silent]) =
            states(messages.iter().zip(gate).filter(|(m, _)| keep(m)).map(|(_, probability)| probability));
        writeln!(page, "| {name} | {all} | {} | {} | {} |", percent(marked), percent(offered), percent(silent))
    };
    row(page, "recruiting", &|m| m.recruiting)?;
    row(page, "ordinary", &|m| !m.recruiting)?;
    for (name, series) in SERIES {
        for recruiting in [true, false] {
            let keep = |m: &Message| m.recruiting == recruiting && series.contains(&series_of(&m.group));
            if messages.iter().any(keep) {
                row(page, &format!("{name} ({})", if recruiting { "recruiting" } else { "ordinary" }), &keep)?;
            }
        }
    }
    writeln!(page, "\n### Natural messages, by threshold\n")?;
    writeln!(page, "| from | recruiting | ordinary |\n|---|---|---|")?;
    for threshold in [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] {
        let share = |recruiting: bool| {
            let natural = messages.iter().zip(gate).filter(|(m, _)| SERIES[1].1.contains(&series_of(&m.group)));
            let own: Vec<f64> = natural.filter(|(m, _)| m.recruiting == recruiting).map(|(_, p)| *p).collect();
            own.iter().filter(|p| **p >= threshold).count() as f64 / own.len().max(1) as f64
        };
        writeln!(page, "| {threshold} | {} | {} |", percent(share(true)), percent(share(false)))?;
    }
    let mut kinds: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for message in messages {
        *kinds.entry((message.recruiting, message.kind.as_str())).or_default() += 1;
    }
    writeln!(page, "\n### By kind\n\nKinds with at least fifteen messages.\n")?;
    writeln!(page, "| kind | number | marked | offered | silent |\n|---|---|---|---|---|")?;
    for ((recruiting, kind), _) in kinds.iter().filter(|(_, count)| **count >= 15).rev() {
        let name = format!("{kind} ({})", if *recruiting { "recruiting" } else { "ordinary" });
        row(page, &name, &|m| m.recruiting == *recruiting && m.kind == *kind)?;
    }
    writeln!(page, "\n### Calibration\n\n| probability | number | mean | share about a job |\n|---|---|---|---|")?;
    let is: Vec<bool> = messages.iter().map(|m| m.recruiting).collect();
    for (tenth, (count, mean, share)) in calibration(gate, &is).into_iter().enumerate() {
        writeln!(
            page,
            "| .{tenth} to .{} | {count} | {mean:.2} | {share:.2} |",
            if tenth == 9 { "99".into() } else { (tenth + 1).to_string() }
        )?;
    }
    writeln!(page, "\n## While it is typed\n")?;
    writeln!(
        page,
        "{} held-out recruiting messages of at least twenty words, word by word: first marked after {} of the words \
         (median of those that are marked), {} never marked, {} asleep at the end though marked as a whole, {} flipped twice.\n",
        typed.messages,
        percent(typed.wake),
        typed.never,
        typed.asleep,
        typed.flips_twice
    )?;
    writeln!(page, "## What a clause says\n")?;
    writeln!(
        page,
        "A habit counts from the lowest probability on at which it is right in nineteen cases of twenty; an answer from the \
         threshold in the table, which is chosen (`train/src/thresholds.rs`): for most about a half, for a figure of pay the one at which \
         it is right in 95 of a hundred clauses of whole messages, for the field of work in 75.\n"
    )?;
    writeln!(
        page,
        "| label | clauses | AUC | best F1 | threshold | precision | recall | F1 |\n|---|---|---|---|---|---|---|---|"
    )?;
    for label in labels {
        let used = if label.used.threshold > 1.0 {
            "never | – | – | –".to_owned()
        } else {
            format!(
                "{:.2} | {:.2} | {:.2} | {:.2}",
                label.used.threshold,
                label.used.precision,
                label.used.recall,
                label.used.f1()
            )
        };
        writeln!(page, "| {} | {} | {:.3} | {:.2} | {used} |", label.name, label.count, label.auc, label.best.f1())?;
    }
    writeln!(
        page,
        "\n### Calibration of the labels\n\nThe share that carries the label, by tenths of the probability.\n"
    )?;
    writeln!(
        page,
        "| label | .0 | .1 | .2 | .3 | .4 | .5 | .6 | .7 | .8 | .9 |\n|---|---|---|---|---|---|---|---|---|---|---|"
    )?;
    for label in labels {
        let shares =
            label.calibration.iter().map(|(_, _, share)| format!("{share:.2}")).collect::<Vec<_>>().join(" | ");
        writeln!(page, "| {} | {shares} |", label.name)?;
    }
    writeln!(
        page,
        "\n## Mistakes\n\nThe share of each kind that lies on the wrong side: ordinary mail that is marked, recruiting that is silent.\n"
    )?;
    let mut wrong: Vec<(f64, String)> = Vec::new();
    for ((recruiting, kind), count) in kinds.iter().filter(|(_, count)| **count >= 8) {
        let side = |p: f64| if *recruiting { p < 0.3 } else { p >= 0.8 };
        let of_kind = messages.iter().zip(gate).filter(|(m, _)| m.recruiting == *recruiting && m.kind == *kind);
        let missed = of_kind.filter(|(_, p)| side(**p)).count();
        let name = if *recruiting { "silent" } else { "marked" };
        wrong.push((missed as f64 / *count as f64, format!("{kind}: {missed} of {count} {name}")));
    }
    wrong.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, line) in wrong.iter().take(20) {
        writeln!(page, "- {line}")?;
    }
    Ok(())
}
