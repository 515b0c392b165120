//! Visa and right to work, in the ad's own words.

use super::labels::Label;
use super::page::Page;
use super::{Field, said};
use crate::details::visa;

/// Reads what is said of visas.
pub fn read(page: &Page) -> Option<Field<String>> {
    let labelled = page.labelled(Label::Visa).find(|value| !value.is_empty());
    if let Some(value) = labelled {
        return page.words(value);
    }
    let first = visa::sentences(page.reading).next()?;
    said(page, first, 32, |tokens| visa::tells(page.reading, tokens))
}
