//! What is shown now, and everything it takes to show it: common to the panel and the live check.

use js_sys::{Date, JsString};

use crate::Earlier;
use crate::facts::{self, Differs};
use crate::options::{Ignored, Options, Place};
use crate::report::Detail;
use crate::web::Report;
use crate::web::beside::{self, Chip, Tip};
use crate::web::catalogue::say;
use crate::web::kept::Kept;
use crate::web::lesson::{self, Lesson};
use crate::web::memory::Word;
use crate::web::outcome::Refused;
use crate::web::picker::Picker;
use crate::web::remarks::{Left, Remarks};
use crate::web::tree::Element;
use crate::web::view::about::Opened;
use crate::web::view::sheet::{self, Content, Sheet, Stand};
use crate::web::{bindings, clipboard, words};

/// What was read last.
enum Seen {
    Empty,
    TooLong,
    /// The writer has said that it is not about a job: nobody reads it.
    LeftAlone,
    Report(Report),
}

/// What is known of a message besides its words and whom it goes to.
#[derive(Clone, Copy, Default)]
pub struct Known {
    /// What its writer has said of it.
    pub word: Option<Word>,
    pub place: Place,
    /// It was marked before its last words came.
    pub was_marked: bool,
}

/// The state behind the sheet.
pub struct Face {
    seen: Seen,
    length: usize,
    /// First name of the person whom the message greets.
    greeted: Option<String>,
    /// Name of the person written to, as the page tells it.
    recipient: Option<String>,
    /// The mail that is quoted below the message.
    quoted: String,
    /// What the writer's own earlier message told in it.
    earlier: Option<Earlier>,
    /// There is more than the agent reads: it has sent nothing of it.
    pub unread: bool,
    /// The most characters that the composer takes.
    pub limit: Option<usize>,
    refused: Option<Refused>,
    /// The button of the technology that is explained.
    opened: Option<String>,
    /// The glossary could not be loaded when it was asked for last.
    unlearnt: bool,
    /// The blank that Next goes to, counted from the first one in the text as it was read last.
    next_blank: usize,
    /// What stands after the message.
    pub chips: Vec<Chip>,
    /// The rules that are never shown, and the user's own words.
    pub off: Vec<String>,
    pub own_words: Vec<String>,
    /// The remark whose choices are open, and the one whose source is, by the numbers of their findings.
    pub choices: Option<usize>,
    pub source: Option<usize>,
    /// Remarks that have left a moment ago.
    pub left: Vec<Left>,
    /// The role that the message is about.
    pub picker: Picker,
    /// What that role says otherwise than the message.
    differs: Vec<Differs>,
    /// The message is about another job than that role's, as far as it tells.
    is_another: bool,
}

impl Face {
    /// Nothing has been read yet; what is kept holds from the first reading on.
    pub fn new(kept: &Kept) -> Self {
        Self {
            seen: Seen::Empty,
            length: 0,
            greeted: None,
            recipient: None,
            quoted: String::new(),
            earlier: None,
            unread: false,
            limit: None,
            refused: None,
            opened: None,
            unlearnt: false,
            next_blank: 0,
            chips: Vec::new(),
            off: kept.rules_off(),
            own_words: kept.own_words(),
            choices: None,
            source: None,
            left: Vec::new(),
            picker: Picker::NONE,
            differs: Vec::new(),
            is_another: false,
        }
    }

    /// The remark whose choices are open, the one whose source is, and the blank that is next: a text that is only read anew leaves them so.
    pub fn opened_remarks(&self) -> (Option<usize>, Option<usize>, usize) {
        (self.choices, self.source, self.next_blank)
    }

    /// Opens them again.
    pub fn open_remarks(&mut self, open: (Option<usize>, Option<usize>, usize)) {
        (self.choices, self.source, self.next_blank) = open;
    }

    /// What is kept has changed.
    pub fn know(&mut self, kept: &Kept) {
        self.off = kept.rules_off();
        self.own_words = kept.own_words();
    }

    /// The mail below the message is another.
    pub fn quote(&mut self, quoted: String) {
        self.quoted = quoted;
        self.look_back();
    }

    /// The message goes to this person, as far as the page tells it.
    pub fn address(&mut self, recipient: Option<String>) {
        if self.recipient != recipient {
            self.recipient = recipient;
            self.look_back();
        }
    }

    /// Reads what is quoted: once, and not with each key.
    fn look_back(&mut self) {
        let recipient = self.recipient.as_deref();
        self.earlier = bindings::checker()
            .filter(|_| !self.quoted.is_empty())
            .and_then(|checker| checker.earlier(&self.quoted, recipient));
    }

    /// Reads the text, and keeps what it says. `ignored` are the remarks that its writer does without.
    pub fn read(&mut self, text: &JsString, known: Known, ignored: &[Ignored]) {
        self.length = text.length() as usize;
        self.chips.clear();
        self.differs.clear();
        self.is_another = false;
        self.next_blank = 0;
        self.choices = None;
        self.source = None;
        if self.unread || bindings::is_too_long(text) {
            self.seen = Seen::TooLong;
            return;
        }
        let text = bindings::string(text);
        if known.word == Some(Word::NoJob) {
            self.seen = Seen::LeftAlone;
            return;
        }
        let body = words::body(&text);
        self.length = body.encode_utf16().count();
        self.greeted = words::greeted(body).map(str::to_owned);
        let options = Options {
            assume_recruiting: known.word == Some(Word::Job),
            recipient: self.recipient.clone(),
            channel: None,
            limit: self.limit,
            place: known.place,
            was_marked: known.was_marked,
            earlier: self.earlier.clone(),
            year: Some(Date::new_0().get_full_year() as u16),
            off: std::mem::take(&mut self.off),
            own_words: std::mem::take(&mut self.own_words),
            ignored: ignored.to_vec(),
        };
        // A page that shows anything has loaded the core first.
        let report = || bindings::checker().map(|checker| bindings::report(checker, &text, &options));
        self.seen = if text.trim().is_empty() { Seen::Empty } else { report().map_or(Seen::Empty, Seen::Report) };
        // They are long lists, lent and not copied with every key.
        (self.off, self.own_words) = (options.off, options.own_words);
        self.compare(&text);
        self.chips = self.report().map(|report| beside::chips(report, &text)).unwrap_or_default();
    }

    /// What the report offers to put in is the role's, and what differs from the role says so; of another job
    /// it differs as a whole, and none of its facts is offered.
    fn compare(&mut self, text: &str) {
        let (Seen::Report(report), Some(role), Some(tables)) =
            (&mut self.seen, self.picker.role(), crate::web::tables())
        else {
            return;
        };
        self.is_another = facts::is_another(report, text, role);
        if self.is_another {
            return;
        }
        facts::fill(report, role);
        self.differs = facts::differs(report, role, tables);
        for one in &self.differs {
            if let Some(finding) = report.findings.get_mut(one.finding) {
                finding.why = words::role_says(&one.says);
            }
        }
    }

    /// A first message from the role that is picked.
    pub fn first_message(&self) -> Option<String> {
        let role = self.picker.role().filter(|_| matches!(self.seen, Seen::Empty))?;
        let recipient = self.recipient.as_deref().and_then(words::first_name);
        Some(facts::first_message(role, recipient, self.limit))
    }

    /// What the role tells of what candidates ask next, or else a sentence with a blank for it.
    pub fn more(&self, detail: Detail) -> String {
        self.picker.more(detail)
    }

    /// The report on what was read, if it has one.
    pub fn report(&self) -> Option<&Report> {
        match &self.seen {
            Seen::Report(report) => Some(report),
            Seen::Empty | Seen::TooLong | Seen::LeftAlone => None,
        }
    }

    /// Whether there is more than is read.
    pub fn is_too_long(&self) -> bool {
        matches!(self.seen, Seen::TooLong)
    }

    /// Whether there is something to mark.
    pub fn is_marked(&self) -> bool {
        self.report().is_some_and(|report| report.recruiting)
    }

    /// Whether the writer is asked what the message is about.
    pub fn asks(&self) -> bool {
        self.report().is_some_and(|report| report.unsure)
    }

    /// What a screen reader is told of it.
    pub fn spoken(&self) -> String {
        if self.is_too_long() {
            return say!("panel.long");
        }
        let verdict = self.report().filter(|report| report.recruiting).map(words::verdict).unwrap_or_default();
        match self.picker.name().filter(|_| self.is_another) {
            Some(name) => format!("{verdict} {}", say!("panel.role.another", name = name)),
            None => verdict,
        }
    }

    /// Opens what a technology is, by its button, or closes it again. Tells whether the glossary is wanted for it.
    pub fn explain(&mut self, button: &str) -> bool {
        let closes = self.opened.as_deref() == Some(button);
        self.opened = (!closes).then(|| button.to_owned());
        self.unlearnt &= closes;
        !closes && bindings::glossary().is_none()
    }

    /// Whether the glossary is wanted for the tip on a finding.
    pub fn wants_lesson(&self, finding: usize) -> bool {
        let about = |report: &Report| {
            report.findings.get(finding).is_some_and(|finding| !lesson::terms(report, finding).is_empty())
        };
        bindings::glossary().is_none() && self.report().is_some_and(about)
    }

    /// The glossary was asked for, and is there now or not.
    pub fn learnt(&mut self, ok: bool) {
        self.unlearnt = !ok;
    }

    fn lesson(&self) -> Lesson<'static> {
        match bindings::glossary() {
            Some(glossary) => Lesson::Learnt(glossary),
            None if self.unlearnt => Lesson::Failed,
            None => Lesson::Awaited,
        }
    }

    /// The tip on a finding.
    pub fn tip(&self, finding: usize) -> Option<Tip> {
        beside::tip(self.report()?, finding, self.lesson())
    }

    /// The words could not be written: offers to copy them.
    pub fn offer_copy(&mut self, refused: Refused) {
        self.refused = Some(refused);
    }

    /// Copies the words that could not be written.
    pub fn copy(&mut self) {
        if let Some(refused) = &mut self.refused {
            clipboard::copy(refused.words.clone());
            refused.copied = true;
        }
    }

    /// The writer was shown a blank: Next goes to the one behind it.
    pub fn passed(&mut self, button: &str) {
        if let Some(blank) = button.strip_prefix("blank ").and_then(|number| number.parse::<usize>().ok()) {
            self.next_blank = blank + 1;
        }
    }

    /// Offers no words to copy any more.
    pub fn dismiss(&mut self) {
        self.refused = None;
    }

    /// The sheet as it should be now, where it stands.
    pub fn sheet(&self, stand: Stand) -> Element {
        sheet::view(&Sheet {
            content: match &self.seen {
                Seen::Empty => Content::Empty,
                Seen::TooLong => Content::TooLong,
                Seen::LeftAlone => Content::LeftAlone,
                Seen::Report(report) => Content::Report(report),
            },
            recipient: self.recipient.as_deref().and_then(words::first_name).or(self.greeted.as_deref()),
            length: self.limit.filter(|_| !self.unread).map(|limit| (self.length, limit)),
            refused: self.refused.as_ref(),
            opened: self.opened.as_deref().map(|name| Opened { name, lesson: self.lesson() }),
            picker: &self.picker,
            differs: &self.differs,
            is_another: self.is_another,
            next_blank: self.next_blank,
            remarks: Remarks { choices: self.choices, source: self.source, left: &self.left },
            stand,
        })
    }
}
