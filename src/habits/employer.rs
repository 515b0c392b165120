//! Is the employer named? A name is a run of capitalised words in a place where companies stand.
//!
//! It is looked for in the ways in which people introduce a company, not in a list of companies. Once the message
//! speaks of a client, the writer's own company is an agency and its name is not the employer's.

use std::ops::Range;

use super::says;
use crate::phrases::Class;
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::{Ending, Gap, Kind, Sentence, Shape, Token, Zone};
use crate::voice;

/// The job is somebody else's than the writer's.
pub static CLIENT: Rule = Rule {
    id: "habit-cue/client",
    what: "The employer as an agency speaks of it: “my client”, “a leading fintech”.",
    phrases: phrases![
        "(my|our|one of our|one of my|a direct|direct|the end|end) (direct|mnc|us|uk|exclusive|big 4|valued|prestigious|international|global|esteemed|key|long standing)? (client|clients|custmer|customer)",
        "(a|an|the)? (well known|leading|global|major|top tier|tier one|tier 1|fast growing|rapidly growing|rapidly expanding|well established|established|well funded|vc backed|venture backed|pe backed|market leading|world leading|prestigious|renowned|household|multinational|confidential|stealth|stealth mode|boutique|top|series a|series b|series c|industry leading|exciting|innovative|large|private|regional|american|european|german|swiss|dutch|french) ...2 (fintech|company|firm|bank|startup|start up|consultancy|client|organisation|organization|leader|brand|business|name|hedge fund|fund|retailer|insurer|agency|scale up|scaleup|player|employer|broker|saas|house|group|institution|unicorn|corporation|enterprise|manufacturer)",
        "[client] (is|in|can|has|seeks|needs|wants|looking|who|which|based|name|i still|with|of mine|asks|requires|:)",
        "[(a|the) client] (in|who|with|of|based|that)",
        "confidential (search|client|mandate|role)",
        "(retained|mandated|instructed|engaged|appointed) (by|to)",
        "(strict|strictest) confidence",
        "(a|an) (global|market|industry|world) leader",
        "on behalf of (a|an|our|my|one) ...2 (client|company|bank|firm|startup|start up|team|fintech|agency)",
        "for [(a|an) (software|private|water|well|large|small|big|leading|product|consulting|german|swiss|us|american|dutch|french|uk|medical|public) ...2 (house|bank|board|company|firm|maker|agency|startup|manufacturer|provider|group)]",
        "(can't|cannot|can not|cant|not able to|unable to) ...2 (name|disclose|reveal|share) ...3 (client|name|company|yet)?",
        "(name|company|client) ...3 (disclosed|revealed|shared|confidential|unnamed|withheld)",
    ],
    exceptions: phrases!["(our|the) (clients|customers|customer) (are|use|include|pay|love|range|in|on|and|trust|can|get|to|with|from|who)", "our clients' ...2"],
    examples: &["«My client» needs two engineers."],
    near_misses: &["The thin client shows a list."],
    ..Rule::BLANK
}
.shipped();

/// Words in the name of an agency, or beside it.
pub static AGENCY: Rule = Rule {
    id: "habit-cue/agency",
    what: "Words in an agency's name: “Staffing”, “Executive Search”.",
    phrases: phrases![
        "(recruitment|recruiting|recruiters|recruit|staffing|resourcing|headhunters|headhunting|headhunter|personnel|placement|placements|manpower|detachering|recrutement|rekrutierung|personalberatung|selection|outsourcing|consulting|sourcing|executive search|search partners|search group|workforce|recruits)",
        "talent (solutions|partners|partner|group|hub|network|agency|search|pool)?",
        "(search|hired|contractors|contracting)",
    ],
    exceptions: phrases!["talent acquisition"],
    examples: &["Brackwater «Staffing» calls."],
    near_misses: &["Brackwater Games calls."],
    ..Rule::BLANK
}
.shipped();

/// Whether the message names the employer.
pub fn is_named(reading: &Reading) -> bool {
    let names = Names { reading, has_client: reading.own(&CLIENT).next().is_some() };
    let introduced = (0..reading.document.tokens.len()).any(|at| names.introduces(at));
    introduced || names.signs() || names.heads() || names.is_blank() || names.links()
}

struct Names<'r, 't> {
    reading: &'r Reading<'t>,
    has_client: bool,
}

/// A word that stands before a company's name.
const AT: &str = "at join joining @";

/// Kinds of companies: "my company Latchford", "a start-up called …".
const KINDS: &str = "company startup start-up firm client customer studio consultancy called named bank retailer employer organisation organization";

/// What companies do at the start of a sentence.
const DOES: &str = "builds build makes make develops develop runs provides offers helps creates operates sells designs powers delivers wants want needs need hires seeks is are has have was connects lets enables gives does brings manages turns recently just raised serves launched works currently produces supplies";

/// What follows "is", "are", "has" when it is a company's.
const BEING: &str = "a an the one hiring looking building staffing growing recruiting expanding seeking scaling searching headquartered backed on raised been just now open two three opened currently making developing bringing adding taking in based";

/// Words that end companies' names.
const ENDINGS: &str = "inc ltd llc gmbh ag plc ab bv b.v sa srl limited corp corporation labs systems games software technologies technology group bank health energy instruments robotics studios interactive analytics networks university institute hospital council college museum library industries pharma mutual foundation consortium society association trust charity cooperative co-op centre center observatory federation press";

impl Names<'_, '_> {
    fn says(&self, at: usize, words: &str) -> bool {
        says(self.reading, at, words)
    }

    /// Whether a company's name follows or begins at this token.
    fn introduces(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let zone = document.sentence_of(at).zone;
        if !zone.is_own() {
            return false;
        }
        let before = |words: &str, reach: usize| (at.saturating_sub(reach)..at).any(|b| self.says(b, words));
        if self.says(at, AT) {
            let is_place = before("office offices floor based site out desk days day day's lab located", 3);
            let is_theirs = self.is_the_writers(at) || self.was_theirs(at);
            let is_named = self.name(at + 1, true).is_some_and(|name| self.is_employer(name));
            return !is_place && !is_theirs && (is_named || self.is_lower_case_name(at + 1));
        }
        if self.says(at, "with for") {
            let work = "role position opportunity opportunities opening openings job recruiter career contract work working hire hiring recruit recruiting i'm am partnered partnering engineer developer roles vacancy behalf sourcer partner";
            let you = (at.saturating_sub(4)..at).any(|b| document.is(b, Class::You));
            return before(work, 1)
                && !you
                && !self.is_the_writers(at)
                && self.name(at + 1, false).is_some_and(|name| self.is_employer(name));
        }
        if self.says(at, "from") {
            return !self.has_client
                && !self.reading.follows(&voice::CANDIDATE, at)
                && (before(
                    "one introduction recruiter here hello greetings hi hey message note team writing me word reaching",
                    2,
                ) || document.is(at.saturating_sub(1), Class::Role)
                    || at > 0 && document.tokens[at - 1].shape == Shape::Title)
                && self.name(at + 1, false).is_some_and(|name| self.is_employer(name));
        }
        if self.says(at, "of") {
            let leads = "founder cofounder founders ceo cto owner behalf coo founded department";
            let seats = "city university county ministry bank institute college borough canton";
            let is_seat = before(seats, 1)
                && !self.was_theirs(at)
                && document.tokens.get(at + 1).is_some_and(Token::is_capitalised);
            return is_seat || before(leads, 1) && self.name(at + 1, false).is_some_and(|name| self.is_employer(name));
        }
        if self.says(at, KINDS) || self.says(at, "name") && before("the", 1) {
            let next = if document
                .tokens
                .get(at + 1)
                .is_some_and(|t| matches!(t.kind, Kind::Mark(',' | ':' | '(' | '–' | '—')))
            {
                at + 2
            } else {
                at + 1
            };
            // "My company is Latchford".
            let next = if self.says(next, "is") { next + 1 } else { next };
            return self
                .name(next, false)
                .is_some_and(|name| self.is_employer(name.clone()) && !self.opens(name.start));
        }
        if zone != Zone::Subject
            && (self.says(at, "we're") || self.says(at, "are") && at > 0 && self.says(at - 1, "we"))
        {
            return !self.has_client && self.name(at + 1, false).is_some_and(|name| self.is_employer(name));
        }
        // "we (Kornhaus, 60 people) look for".
        if document.tokens[at].is_mark('(')
            && at > 0
            && self.says(
                at - 1,
                "we us we're company team startup start-up firm shop agency studio consultancy co-op cooperative",
            )
        {
            return !self.has_client && self.name(at + 1, true).is_some_and(|name| self.is_employer(name));
        }
        self.starts_sentence(at) && self.does(at)
    }

    fn opens(&self, at: usize) -> bool {
        self.reading.document.sentence_of(at).tokens.start == at
    }

    fn starts_sentence(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let first = document.sentence_of(at).tokens.start;
        at == first
            // "Hi Rasmus – Terravane is …", "- Northwind builds …"
            || at > first && matches!(document.tokens[at - 1].kind, Kind::Mark(',' | '–' | '—' | '-' | '!' | ':' | '•' | '*'))
    }

    /// "Northwind builds …", "Cobbold Instruments (tide gauges) want …" at the start of a sentence.
    fn does(&self, at: usize) -> bool {
        let document = &self.reading.document;
        // "The Harbour Museum is looking": an article belongs to what ends as houses do.
        let is_house = |name: &Range<usize>| name.len() > 1 && self.says(name.end - 1, ENDINGS);
        let named = if self.says(at, "the") { self.name(at + 1, false).filter(is_house) } else { self.name(at, false) };
        let Some(name) = named else { return false };
        if !self.is_employer(name.clone()) {
            return false;
        }
        // A single word that rules know ("Pay", "Everyone") is hardly a name, capital or not.
        let is_word = name.len() == 1 && document.tokens[at].word.0 != 0 && document.tokens[at].shape == Shape::Title;
        let next = name.end;
        let Some(token) = document.tokens.get(next).filter(|t| t.sentence == document.tokens[at].sentence) else {
            return false;
        };
        if token.is_mark('(') && name.len() > 1 {
            return !self.has_client && document.tokens[at].word.0 == 0;
        }
        if token.is_mark(',') {
            return name.len() > 1 && self.says(next + 1, "a an one the");
        }
        // "Bluecedar (payroll for restaurants) needs": what stands in brackets is passed over.
        let next = if token.is_mark('(') {
            let close = (next..(next + 14).min(document.tokens.len())).find(|t| document.tokens[*t].is_mark(')'));
            close.map_or(next, |close| close + 1)
        } else {
            next
        };
        if self.says(next, "here") {
            return !self.has_client && name.len() > 1 && !is_word;
        }
        if !self.says(next, DOES) || is_word {
            return false;
        }
        let is_being = self.says(next, "is are has have was currently just");
        let agency = self.says(next + 1, "a an the")
            && (next..(next + 8).min(document.sentence_of(at).tokens.end)).any(|t| self.is_agency(t..t + 1));
        !agency && (!is_being || self.says(next + 1, BEING) || document.is(next + 1, Class::Number))
    }

    /// The writer speaks of their own place of work, which is an agency when there is a client.
    fn is_the_writers(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let sentence = document.sentence_of(at).tokens.start;
        let mine = "i'm i my here me is";
        self.has_client && (at.saturating_sub(8).max(sentence)..at).any(|b| self.says(b, mine))
    }

    /// "when you were at Lanterly", "since you left": the reader's own employer.
    fn was_theirs(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let from = at.saturating_sub(7).max(document.sentence_of(at).tokens.start);
        let you = (from..at).find(|b| self.says(*b, "you your you've you're"));
        you.is_some_and(|you| {
            (you..at).any(|b| {
                self.says(
                    b,
                    "were worked been experience time role work stint years built did career journey tenure background talk studied are currently still profile you're",
                )
            })
        })
    }

    /// The tokens of a name that begins here: capitalised words, "&" and "of" between them.
    fn name(&self, from: usize, may_be_tech: bool) -> Option<Range<usize>> {
        const MOST: usize = 6;
        let document = &self.reading.document;
        let first = document.tokens.get(from)?;
        let sentence = first.sentence;
        let mut to = from;
        while let Some(token) = document.tokens.get(to).filter(|t| t.sentence == sentence && to - from < MOST) {
            let joins = to > from
                && (token.is_mark('&') || token.is_mark('.') && token.gap == Gap::Glued || self.says(to, "and of"))
                && document.tokens.get(to + 1).is_some_and(|t| {
                    t.is_capitalised() && t.sentence == sentence && (t.gap == Gap::Space || t.gap == Gap::Glued)
                });
            let is_part = token.kind == Kind::Word
                && token.is_capitalised()
                && (to == from || matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Glued));
            if !(is_part || joins) {
                break;
            }
            to += 1;
        }
        let name = from..to;
        let known = [
            Class::Role,
            Class::Seniority,
            Class::Weekday,
            Class::Money,
            Class::Negation,
            Class::You,
            Class::We,
            Class::TimeUnit,
            Class::Be,
            Class::Number,
        ];
        let is_common = name.clone().all(|at| {
            let token = &document.tokens[at];
            token.is_any(&known)
                || token.is(Class::Tech) && !may_be_tech && name.len() < 3
                || token.is(Class::Place)
                || self.says(at, NO_NAMES)
                || token.end - token.start < 2
        });
        let is_title = name.clone().any(|t| document.is(t, Class::Role)) || document.is(from, Class::Seniority);
        (!name.is_empty() && !is_common && !is_title && !self.says(from, NO_FIRST)).then_some(name)
    }

    /// "i run eng at fernlight": a word that no rule knows, in a message without capitals.
    fn is_lower_case_name(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let is_end = document
            .tokens
            .get(at + 1)
            .is_none_or(|t| matches!(t.kind, Kind::Mark(_)) || t.gap == Gap::Blank || t.gap == Gap::Line);
        let plain = document.tokens.iter().take(12).all(|t| !t.is_capitalised());
        plain
            && is_end
            && document.tokens.get(at).is_some_and(|t| {
                t.kind == Kind::Word && t.word.0 == 0 && t.sentence == document.tokens[at - 1].sentence
            })
    }

    /// No agency's name, and no name of a person behind "client".
    fn is_employer(&self, name: Range<usize>) -> bool {
        !self.is_agency(name)
    }

    fn is_agency(&self, name: Range<usize>) -> bool {
        self.reading.touches(&AGENCY, name)
    }

    /// "Talent Acquisition, Nordvale Travel" or "– Tuppenny Games" below a message that speaks of no client.
    fn signs(&self) -> bool {
        const TITLED: &str = "officer manager recruiter acquisition head director lead founder hr people cto ceo vp president partner sourcer owner human co-founder cofounder recruiting recruitment team engineering specialist coo";
        let document = &self.reading.document;
        if self.has_client {
            return false;
        }
        let last = document.sentences.iter().rposition(|s| s.zone.is_own()).unwrap_or(0);
        let lines = document.sentences.iter().enumerate().filter(|(i, s)| {
            let is_firm = |s: &Sentence| self.says(s.tokens.end.saturating_sub(2), "inc ltd llc gmbh plc b.v co");
            let below = *i == last && s.tokens.len() <= 10 && (s.ending == Ending::None || is_firm(s));
            s.zone == Zone::Signature || below
        });
        let mut titled = false;
        for (_, sentence) in lines {
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                let name = self.name(at, true);
                let words = name.clone().unwrap_or(at..at + 1);
                let token = &document.tokens[at];
                let parted = at > 0
                    && (matches!(token.gap, Gap::Line | Gap::Blank)
                        || matches!(document.tokens[at - 1].kind, Kind::Mark(',' | '@' | '|' | '–' | '—' | '-' | '·'))
                        || self.says(at - 1, "at"));
                let is_title = words.clone().any(|t| self.says(t, TITLED) || document.is(t, Class::Role));
                if name.is_some_and(|name| self.is_employer(name)) && !is_title {
                    let ends = words.len() > 1 && self.says(words.end - 1, ENDINGS);
                    if ends || parted && titled {
                        return true;
                    }
                }
                titled |= is_title;
                at = words.end;
            }
        }
        false
    }

    /// The headline of a post: "Northwind | Senior Engineer | York".
    fn heads(&self) -> bool {
        let document = &self.reading.document;
        let Some(first) = document.sentences.first().filter(|s| s.zone.is_own()) else { return false };
        let is_bar = |at: usize| {
            document
                .tokens
                .get(at)
                .is_some_and(|t| t.is_mark('|') || matches!(t.kind, Kind::Mark('-' | '–')) && t.gap == Gap::Space)
        };
        let line =
            document.tokens.iter().take(60).skip(1).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank)).count();
        let bars = (first.tokens.start..=line).filter(|at| is_bar(*at)).count();
        let opens = self.name(first.tokens.start, true);
        bars >= 2
            && opens.is_some_and(|name| {
                !name.clone().any(|t| document.tokens[t].is_any(&[Class::Role, Class::Seniority, Class::Field]))
                    && self.is_employer(name.clone())
                    && (is_bar(name.end) || self.says(name.end, "( , |"))
            })
    }

    /// "[company name]" waits to be filled, which is another room's finding.
    fn is_blank(&self) -> bool {
        let text = self.reading.document.text;
        text.match_indices("[company").any(|(at, _)| text[at..].chars().take(24).any(|c| c == ']'))
            || text.contains("[Company]")
    }

    /// A link to somebody's own site.
    fn links(&self) -> bool {
        const EVERYBODYS: &str = "linkedin calendly cal.com google zoom gmail github youtube glassdoor bit.ly indeed lnkd xing outlook hotmail yahoo hubspot tinyurl teams.microsoft dice.com monster forms.gle t.me wa.me staff recruit talent resourc headhunt personnel";
        let document = &self.reading.document;
        !self.has_client
            && (0..document.tokens.len()).any(|at| {
                document.tokens[at].is(Class::Link)
                    && document.is_own(at)
                    && !EVERYBODYS.split(' ').any(|e| document.written(at).to_ascii_lowercase().contains(e))
            })
    }
}

/// Capitalised words that are no company's whole name.
const NO_NAMES: &str = "january february march april may june july august september october november december christmas easter english german french dutch spanish series hr it us uk eu ai ml hq cet est pst gmt cv b2b saas api mvp ui ux qa cto ceo vp full stack level grade senior remote hybrid r&d sc pm am ok jd asap big b2c ir35 direct banking finance financial insurance healthcare retail telecom telecoms automotive pharma energy fintech edtech insurtech healthtech logistics manufacturing government public";

/// Words that begin no company's name, though a sentence or a heading begins with them.
const NO_FIRST: &str = "i the a an this that it they he she there what who if hi hello dear hey i'm i've we our my your you please subject re and but so client linkedin visa";
