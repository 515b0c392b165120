//! Everyday phrases with a word that is also a technology's name: "ready to go", "a swift reply".

pub(crate) use crate::rules::stack_look_alike::*;
