//! Kinds of words that phrases and rooms ask for by name.

/// A kind of word. Most are lists; those marked *read* are set on tokens by the pass that recognises them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// *read*: digits, or a number word up to twenty.
    Number,
    /// *read*: part of an amount of money, or of a number that might be one.
    Amount,
    /// *read*: part of a technology's name.
    Tech,
    /// *read*: part of the name of a town, region or country.
    Place,
    /// *read*: a web or e-mail address.
    Link,
    /// *read*: part of a phrase that turns the sentence: "but", "and we".
    Turn,
    /// A word that names a job: "engineer".
    Role,
    /// "senior", "lead", "graduate".
    Seniority,
    /// The field of a job: "backend", "data", "mobile".
    Field,
    /// "salary", "compensation", "rate".
    Money,
    /// "is", "are", "will", "would" … and their short forms.
    Be,
    /// "no", "not", "without", "won't".
    Negation,
    /// The reader: "you", "your", "you're".
    You,
    /// The writer and their company: "we", "our", "us".
    We,
    /// "great", "amazing", "excellent": praise that says nothing.
    Praise,
    /// "day", "week", "month", "year" and their plurals.
    TimeUnit,
    /// "Monday" … "Sunday".
    Weekday,
    /// Words after which a line cannot end a sentence: "the", "of", "and".
    Function,
    /// Words after which a full stop ends no sentence: "e.g", "approx", "Dr".
    Abbreviation,
}

impl Class {
    /// Its bit in [`Token::classes`](crate::text::Token::classes).
    pub const fn bit(self) -> u64 {
        1 << self as u32
    }

    /// The class of this name in the pattern language ("role"), if there is one.
    pub fn named(name: &str) -> Option<Self> {
        NAMED.iter().find(|(_, n, _)| *n == name).map(|(class, ..)| *class)
    }

    /// Every class with a word list, and its words.
    pub fn lists() -> impl Iterator<Item = (Self, &'static str)> {
        NAMED
            .iter()
            .filter(|(_, _, words)| !words.is_empty())
            .flat_map(|(class, _, words)| words.split_whitespace().map(move |w| (*class, w)))
    }
}

/// Class, name in patterns, words.
const NAMED: &[(Class, &str, &str)] = &[
    (
        Class::Number,
        "number",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    ),
    (Class::Amount, "amount", ""),
    (Class::Tech, "tech", ""),
    (Class::Place, "place", ""),
    (Class::Link, "link", ""),
    (Class::Turn, "turn", ""),
    (
        Class::Role,
        "role",
        "engineer engineers engineering developer developers dev devs programmer programmers coder coders architect architects sre sres swe swes sdet sdets \
         scientist scientists administrator administrators admin sysadmin tester testers analyst analysts cto dba dbas technologist engineer(s) developer(s) \
         entwickler ingenieur designer designers researcher researchers consultant consultants hacker hackers techie techies devops coder eng engs",
    ),
    (
        Class::Seniority,
        "seniority",
        "senior junior mid middle midlevel principal staff lead sr jr snr head chief medior entry graduate intern experienced founding distinguished associate seasoned trainee",
    ),
    (
        Class::Field,
        "field",
        "backend frontend fullstack software web mobile data platform cloud devops security embedded infrastructure infra firmware ml ai machine-learning ios android qa sre \
         reliability systems system network networking database games game graphics hardware devsecops cybersecurity analytics bi crm erp blockchain crypto web3 search automation test nlp",
    ),
    (
        Class::Money,
        "money",
        "salary salaries pay compensation comp package packages remuneration rate rates wage wages earnings ctc ote tc stipend paid paying pays earn earning salaried renumeration",
    ),
    (
        Class::Be,
        "be",
        "is are was were be been being will would shall it's that's there's we're they're you're i'm am isn't aren't will'll you'd you'll we'll it'll that'd",
    ),
    (
        Class::Negation,
        "negation",
        "no not never without none neither nor don't doesn't won't isn't aren't can't cannot didn't wasn't nothing nobody wouldn't couldn't shouldn't hardly dont doesnt wont",
    ),
    (Class::You, "you", "you your you're you'll you've you'd yours yourself u ur"),
    (Class::We, "we", "we our we're we've we'll us ours we'd"),
    (
        Class::Praise,
        "praise",
        "great amazing excellent exciting fantastic awesome incredible outstanding attractive generous wonderful brilliant superb exceptional unique interesting impressive stellar phenomenal fabulous perfect lucrative",
    ),
    (Class::TimeUnit, "time", "hour hours day days week weeks month months year years quarter quarters hr hrs yr yrs"),
    (
        Class::Weekday,
        "weekday",
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays mon tue tues wed thu thurs fri",
    ),
    (
        Class::Function,
        "function",
        "the a an of and or to in on at for with by from as is are our your their its this that these which who into over via than but if be we you i",
    ),
    (
        Class::Abbreviation,
        "abbreviation",
        "e.g i.e eg ie approx ca circa incl excl etc mr mrs ms dr prof vs no nr inc ltd co corp st jan feb mar apr jun jul aug sep sept oct nov dec est min max avg p.a pa resp tis tys mln ext dept govt bzw",
    ),
];
