//! What is shown, as pure functions from a report to a [`tree`](crate::web::tree).
//!
//! [`pill`] is the one line beside a composer; [`sheet`] is the whole panel, made of a [`verdict`], a [`role`], [`rows`],
//! [`looks`] and a [`sums`], with what a technology is ([`about`]) where one is opened. [`received`] is what it is for somebody who was written to. [`marks`] holds the shapes that all of them share: icons, tiles, the ring.

pub mod about;
pub mod also;
pub mod blanks;
pub mod looks;
pub mod marks;
pub mod pill;
pub mod received;
pub mod role;
pub mod rows;
pub mod sheet;
pub mod sums;
pub mod verdict;

use crate::web::Report;
