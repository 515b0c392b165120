//! The labels of the data, and where the file of the weights has their columns.

use facts_first::reader::labels;

/// All of them, as the data names them. Where the library asks for none, how right it would be is told nevertheless.
pub const LABELS: [&str; 22] = [
    "pay/stated",
    "pay/vague",
    "stack/vague",
    "remote/remote",
    "remote/hybrid",
    "remote/onsite",
    "remote/vague",
    "flexibility/free",
    "flexibility/process",
    "flexibility/vague",
    "habit/call-first",
    "habit/unnamed-company",
    "habit/hype",
    "habit/cv-first",
    "habit/urgency",
    "habit/referral",
    "habit/pestering",
    "habit/asks-current-pay",
    "habit/empty-praise",
    "habit/shouting",
    "habit/placeholder",
    "habit/several-jobs",
];

/// What a feature weighs for the message being about a job.
pub const GATE: usize = LABELS.len();

/// What a feature weighs for its clause standing in a message about a job.
pub const ASIDE: usize = GATE + 1;

/// The column in the file, if it has one.
pub fn in_file(column: usize) -> Option<usize> {
    match column {
        GATE => Some(labels::GATE),
        ASIDE => Some(labels::ASIDE),
        _ => labels::LABELS.iter().position(|label| *label == LABELS[column]),
    }
}
