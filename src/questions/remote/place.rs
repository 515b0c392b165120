//! Names of towns, regions and countries that job messages name.

use crate::phrases::{Names, Vocabulary};

/// The dictionary of places.
pub fn names(vocabulary: &mut Vocabulary) -> Names {
    Names::build([], vocabulary)
}
