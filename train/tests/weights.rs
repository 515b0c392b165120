//! The weights are what the data, the features and the rules make.

use std::fs;

use facts_first::embedded;
use facts_first::reader::packed::Packed;
use facts_first::reader::weights::PLACE_BITS;
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
fn what_is_written_is_read_and_what_is_laid_out_weighs_the_same() {
    let file = fs::read(data::root().join("src/reader/weights.bin")).expect("the weights' file");
    let packed = Packed::from_bytes(&file).expect("the weights' own file");
    assert_eq!(packed.to_bytes(), file);
    assert_eq!(packed.lay_out().as_deref(), Some(embedded::tables().weights));
    let weights = Weights::from_bytes(embedded::tables().weights).expect("what the build has laid out");
    for (column, wanted) in packed.columns.iter().enumerate() {
        let found =
            (0..1 << PLACE_BITS).map(|place| (place, weights.weight((place as u64) << (64 - PLACE_BITS), column)));
        let found: Vec<_> = found.filter(|(_, weight)| *weight != 0).collect();
        let wanted: Vec<_> = wanted.iter().map(|(place, weight)| (*place, i32::from(*weight))).collect();
        assert_eq!(found, wanted, "column {column}");
    }
}
