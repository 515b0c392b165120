//! What a caller tells beside the text.

use crate::earlier::Earlier;

/// The most bytes of UTF-8 that are read; what stands behind them is not. Callers that take text from people say so
/// (the command refuses it, the panel shows a note).
pub const MAX_BYTES: usize = 1 << 20;

/// What the caller knows beyond the text.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Take the text for a recruiting message without judging whether it is one.
    pub assume_recruiting: bool,
    /// Name of the person written to; a greeting of somebody else is a problem.
    pub recipient: Option<String>,
    /// The way that the message goes.
    pub channel: Option<Channel>,
    /// The most UTF-16 code units that the box takes, where that is known; it goes before the channel's own limit.
    pub limit: Option<usize>,
    /// Where the message is written.
    pub place: Place,
    /// It was marked before its last words came: it stays marked down to a lower probability.
    pub was_marked: bool,
    /// What the writer's own earlier message in this conversation told: it is not asked for again.
    pub earlier: Option<Earlier>,
    /// The current year. Without it nothing is said of how many years of a technology can be asked.
    pub year: Option<u16>,
}

/// Where a message is written, as far as that tells what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Place {
    /// Mail, chats and whatever else people write of anything in.
    #[default]
    Mail,
    /// LinkedIn Recruiter, Sales Navigator, InMail: a message is about a job unless it plainly is not.
    Recruiting,
}

/// A way for a message to go, with limits of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// E-mail and whatever else takes any length.
    Mail,
    /// The note with a connection request on LinkedIn: 200 characters, 300 with Premium.
    ConnectionNote,
    /// LinkedIn's InMail: 200 characters of subject ("Subject: …" in the first line) and 1,900 of body.
    InMail,
}
