//! The weights are what the data, the features and the rules make.

use facts_first::embedded;
use facts_first::reader::{Weights, names};
use train::{data, extract};

#[test]
fn the_weights_were_learnt_from_this_data_with_these_features_and_rules() {
    let weights = Weights::from_bytes(embedded::tables().weights).expect("the weights' own file");
    let file = |name| data::file(name).expect("train/data");
    assert_eq!(
        weights.fingerprint,
        extract::fingerprint(&file("clauses.jsonl"), &file("messages.jsonl")),
        "learn again: cargo run --release -p train"
    );
}

#[test]
fn the_names_were_learnt_from_this_data_with_these_features_and_rules() {
    let weights = names::Weights::from_bytes(embedded::tables().names).expect("the names' own file");
    let wanted = train::names::wanted().expect("train/data");
    assert_eq!(weights.fingerprint, wanted, "learn again: cargo run --release -p train");
}

#[test]
fn what_is_written_is_read() {
    let weights = Weights::from_bytes(embedded::tables().weights).expect("the weights' own file");
    assert_eq!(weights.to_bytes(), embedded::tables().weights);
}
