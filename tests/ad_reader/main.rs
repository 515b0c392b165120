//! What ads say in other than the usual words, field by field, and what only looks like it.

mod afar;
mod conditions;
mod fields;
mod kinds;
mod led;
mod lists;
mod passing;
mod places;
mod rope;
mod stack;
mod steps;
mod who;
mod wider;

use facts_first::posting::{self, Field, Posting};
use facts_first::report::Mode;
use facts_first::{Checker, embedded};

/// What stands before what each case says, and says nothing of it.
const HEAD: &str =
    "Backend Engineer\nQuellmark\n\nQuellmark builds software for vets.\n\nWhat you'll do\nWrite services in Go.\n\n";

fn words(field: &Option<Field<String>>) -> String {
    field.as_ref().map(|f| f.value.clone()).unwrap_or_default()
}

fn list(fields: &[Field<String>]) -> String {
    fields.iter().map(|f| f.value.as_str()).collect::<Vec<_>>().join(" | ")
}

/// "hybrid 2 Leeds, York"
fn place(posting: &Posting) -> String {
    let Some(field) = &posting.remote else { return String::new() };
    let mode = match field.value.mode {
        Some(Mode::Remote) => "remote",
        Some(Mode::Hybrid) => "hybrid",
        Some(Mode::Onsite) => "onsite",
        None => "",
    };
    let days = field.value.days.map(|days| days.to_string()).unwrap_or_default();
    let all = [mode, &days, &field.value.places.join(", ")];
    all.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Checks what stands in a field of each ad, and tells all that are wrong.
fn check(head: &str, cases: &[(&str, &str)], field: impl Fn(&Posting) -> String) {
    let checker = Checker::new(embedded::tables());
    let mut wrong = Vec::new();
    for (text, wanted) in cases {
        let found = field(&posting::read(&checker, &[head, text, "\n"].concat()));
        if found != *wanted {
            wrong.push(format!("“{found}”, not “{wanted}”, of:\n{text}\n"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
