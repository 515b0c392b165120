//! The whole judgement: reading, questions, habits, terms, score and advice, in this order.

use crate::blanks::Blank;
use crate::earlier::Earlier;
use crate::employers::{self, Employers};
use crate::gate::{self, Evidence, Verdict};
use crate::options::{MAX_BYTES, Options};
use crate::questions::stack;
use crate::reader::names::Name;
use crate::reader::{self, Weights, names};
use crate::reading::Reading;
use crate::report::{Also, Answer, Answered, Finding, Job, Question, Report, State, Topic};
use crate::tables::Tables;
use crate::terms::Confusions;
use crate::text::{Kind, Shape, Spans, Zone, language, quote, words};
use crate::{advice, blanks, details, habits, order, questions, role, score, terms};

/// Checks messages by its tables. It keeps nothing of what it has read.
#[derive(Debug)]
pub struct Checker<'t> {
    tables: &'t Tables,
    confusions: Confusions,
    weights: Weights,
    names: names::Weights,
}

impl<'t> Checker<'t> {
    /// A checker with these tables.
    pub fn new(tables: &'t Tables) -> Self {
        // Without weights, which the build wrote with the tables, nothing is ever marked.
        let weights = Weights::from_bytes(tables.weights).unwrap_or_default();
        let names = names::Weights::from_bytes(tables.names).unwrap_or_default();
        Self { tables, confusions: Confusions::new(tables), weights, names }
    }

    /// The tables that it checks by.
    pub fn tables(&self) -> &'t Tables {
        self.tables
    }

    /// What the learned reader has learnt.
    pub(crate) fn weights(&self) -> &Weights {
        &self.weights
    }

    /// Reads a message and reports which of the four questions it answers.
    ///
    /// Pure: no clock, no input or output. `text` may be anything, of any length; see [`MAX_BYTES`].
    pub fn check(&self, text: &str, options: &Options) -> Report {
        self.judge(text, options, true)
    }

    /// The same. Without `reads_quoted` what the text quotes tells nothing: so a quoted mail is read, or reading would never end.
    fn judge(&self, text: &str, options: &Options, reads_quoted: bool) -> Report {
        let text = &text[..text.floor_char_boundary(MAX_BYTES)];
        let is_followup = options.earlier.is_some();
        // What follows up a message about a job is about one sooner than a text that stands alone.
        let options = &Options { was_marked: options.was_marked || is_followup, ..options.clone() };
        let reading = Reading::new(text, self.tables);
        let mut findings = questions::find(&reading);
        let read = reader::read(&reading, &self.weights);
        let answers = Question::ALL.map(|question| questions::answer(question, &findings));
        let probability = read.recruiting(&reading, answers, &self.weights);
        let language = language::of(&reading.document);
        let is_touched = answers.iter().any(|answer| *answer != Answer::Missing);
        let names_work = is_touched || role::is_named(&reading);
        // An accountant's role is work, and none of a developer's.
        let is_developer = stack::is_asked(&reading, role::title(&reading));
        let verdict = match language {
            ENGLISH => {
                let words = words(&reading);
                gate::judge(&Evidence { probability, answers, names_work, is_developer, words }, options)
            }
            // The rules and the reader know English: another language is not judged, only asked about.
            _ => gate::of_another_language(names_work && is_developer, options),
        };
        if verdict != Verdict::Marked {
            return silent(verdict == Verdict::Unsure, language);
        }
        let below = if reads_quoted && !is_followup { self.quoted(&reading, options) } else { None };
        let earlier = options.earlier.as_ref().or(below.as_ref());
        let names = names::read(&reading, &self.names);
        questions::learned::find(&reading, &read, &self.weights, &mut findings);
        questions::learned::place(&reading, &read, &names, &self.weights, &mut findings);
        stack::settle(&reading, role::title(&reading), &mut findings);
        let blanks = blanks::find(&reading);
        blanks::settle(&reading, &blanks, &mut findings);
        rest_where_answered(&mut findings);
        let told = told(earlier, &findings);
        findings.retain(|f| f.state != State::Vague || !f.topic.question().is_some_and(|q| told.contains(&q)));
        let mut habits = habits::find(&reading, (&read, &self.weights, &names), &findings, &blanks, options);
        terms::find(&reading, &self.confusions, options, &mut findings);
        findings.retain(|finding| finding.topic != Topic::Term || !blanks::touch(&blanks, &finding.span));
        findings.retain(|finding| !options.hide(finding));
        findings.extend(missing(&reading, &findings, &told));
        if let Some(earlier) = earlier {
            habits.retain(|habit| !is_settled(habit.rule, earlier, &findings, &told));
        }
        findings.extend(habits);
        order::by_key(&mut findings, |f| order::key([f.span.start().0, f.span.end().0, f.topic as usize]));
        let questions = score::answers(&mut findings, &blanks, &told);
        let mut advice = advice::advice(&questions, &findings);
        if blanks.is_empty() {
            advice.extend(habits::praise_of_length(&reading, &questions, &findings));
        }
        let also = also(&reading, &questions, &blanks, earlier);
        Report {
            score: score::total(&findings, &questions),
            recruiting: true,
            unsure: false,
            language,
            questions,
            findings,
            advice,
            blanks: blanks.into_iter().map(|blank| blank.span).collect(),
            also,
            told,
            job: job(&reading, &names),
        }
    }

    /// What the quoted mail below a message tells of a job: that of the writer's own earlier message. Nothing when none of it reads
    /// like a recruiting message.
    ///
    /// `quoted` is plain text without marks before its lines, the newest mail first; of several that read so the newest counts.
    /// What `recipient` wrote, the person written to, is none: the line above a mail tells by their first name.
    pub fn earlier(&self, quoted: &str, recipient: Option<&str>) -> Option<Earlier> {
        let quoted = &quoted[..quoted.floor_char_boundary(MAX_BYTES)];
        let first = recipient.and_then(|name| name.split_whitespace().next());
        let is_theirs = |above: &str| {
            above
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| first.is_some_and(|name| word.eq_ignore_ascii_case(name)))
        };
        quote::mails(quoted).filter(|mail| !is_theirs(mail.above)).find_map(|mail| {
            let report = self.judge(mail.text, &Options::default(), false);
            let details = || details::also(&Reading::new(mail.text, self.tables));
            // A reader who asks about a job names no role.
            let is_offer = report.recruiting && !report.findings.iter().any(|one| one.rule == "habit/no-role");
            is_offer.then(|| Earlier::new(mail.text, &report, details()))
        })
    }

    /// The same of what a whole mail quotes below its own lines.
    fn quoted(&self, reading: &Reading, options: &Options) -> Option<Earlier> {
        let quoted = quote::quoted(&reading.document)?;
        let recipient = options.recipient.as_deref().or_else(|| greeted(reading));
        self.earlier(&quoted, recipient)
    }
}

/// The name in the greeting: "Maya" of "Hi Maya,", "Haddad" of "Dear Ms. Haddad,".
fn greeted<'t>(reading: &Reading<'t>) -> Option<&'t str> {
    let document = &reading.document;
    let greeting = document.sentences.iter().find(|sentence| sentence.zone == Zone::Greeting)?;
    let is_name = |at: &usize| {
        document.tokens[*at].shape == Shape::Title
            && !document.is_in(*at, words!("mr mrs ms miss dr prof sir madam herr frau"))
    };
    let name = greeting.tokens.clone().skip(1).find(is_name)?;
    Some(document.tokens[name].span().of(document.text))
}

/// What candidates ask next, once all four questions are answered here or in the earlier message. What stands around an open blank of
/// ours states nothing.
fn also(reading: &Reading, questions: &[Answered; 4], blanks: &[Blank], earlier: Option<&Earlier>) -> Vec<Also> {
    if !questions.iter().all(|q| q.told || q.answer == Answer::Stated) {
        return Vec::new();
    }
    let mut also = details::also(reading);
    for one in &mut also {
        one.pending = blanks::is_open(blanks, blanks::of_detail(one.topic));
        one.stated &= !one.pending;
    }
    if let Some(earlier) = earlier {
        earlier.add_to(&mut also);
    }
    also
}

/// The language that the rules know.
const ENGLISH: &str = "en";

/// The report of a text that is no recruiting message, or may be one.
fn silent(unsure: bool, language: &'static str) -> Report {
    let questions = Question::ALL.map(|question| Answered {
        question,
        answer: Answer::Missing,
        points: 0,
        of: score::points(question, Answer::Stated),
        pending: false,
        told: false,
    });
    Report {
        score: 0,
        recruiting: false,
        unsure,
        language,
        questions,
        findings: Vec::new(),
        advice: Vec::new(),
        blanks: Vec::new(),
        also: Vec::new(),
        told: Vec::new(),
        job: Job::default(),
    }
}

/// Which job the message names.
fn job(reading: &Reading, names: &[Name]) -> Job {
    let words = |tokens| reading.span(tokens).of(reading.document.text).to_owned();
    let who = Employers::of(reading);
    let is_theirs = |name: &&Name| {
        let zone = reading.document.sentence_of(name.tokens.start).zone;
        name.is_employer()
            && matches!(zone, Zone::Body | Zone::Subject)
            && !employers::is_agency(reading, name.tokens.clone())
    };
    let named = names.iter().filter(is_theirs).map(|name| words(name.tokens.clone()));
    Job {
        title: role::title(reading).map(words).unwrap_or_default(),
        employers: if who.speaks_of_client || who.staffs { Vec::new() } else { named.collect() },
    }
}

/// The questions that the earlier message answers and this one does not.
fn told(earlier: Option<&Earlier>, findings: &[Finding]) -> Vec<Question> {
    let answered = earlier.into_iter().flat_map(Earlier::answered);
    answered.filter(|question| questions::answer(*question, findings) != Answer::Stated).collect()
}

/// Whether a habit is none, since the earlier message has told what it misses.
fn is_settled(rule: &str, earlier: &Earlier, findings: &[Finding], told: &[Question]) -> bool {
    match rule {
        "habit/no-role" | "habit/unnamed-company" => !earlier.has(rule),
        "habit/call-first" => [Question::Pay, Question::Stack, Question::Remote]
            .into_iter()
            .all(|q| told.contains(&q) || questions::answer(q, findings) == Answer::Stated),
        _ => false,
    }
}

/// Words that a question's answer stands in need no better wording, however vague a part of them is.
fn rest_where_answered(findings: &mut [Finding]) {
    for topic in Question::ALL.map(Topic::from) {
        let stated = findings.iter().filter(|f| f.topic == topic && f.state == State::Stated);
        let stated: Spans = stated.map(|f| f.span).collect();
        let vague = findings.iter_mut().filter(|f| f.topic == topic && f.state == State::Vague);
        vague.filter(|f| stated.overlap(&f.span)).for_each(|f| f.fixes.clear());
    }
}

/// How many words the writer has written.
fn words(reading: &Reading) -> usize {
    let tokens = reading.document.tokens.iter().enumerate();
    tokens.filter(|(at, token)| token.kind == Kind::Word && reading.document.is_own(*at)).count()
}

/// A finding on the anchor for each question that is not touched, and was not told before.
fn missing(reading: &Reading, findings: &[Finding], told: &[Question]) -> Vec<Finding> {
    let Some(anchor) = role::anchor(reading) else { return Vec::new() };
    let is_untouched = |q: &Question| questions::answer(*q, findings) == Answer::Missing && !told.contains(q);
    let untouched = Question::ALL.into_iter().filter(is_untouched);
    untouched.map(|question| role::missing(reading, question, anchor)).collect()
}
