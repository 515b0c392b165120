//! The ad's own words: a text of the same bytes in which whatever is not the ad's is spaces, so that each offset holds.

/// Below these lines stand other people's jobs, or a form to fill in.
const ENDS: &str = "similar jobs|similar roles|similar positions|people also viewed|related jobs|more jobs|other jobs|recommended jobs|jobs you may like|jobs you might like|more jobs like this|you may also like|you might also like|other open positions|other open roles|other openings|more openings|open positions|more open positions|more open roles|similar searches|people also searched for|explore more jobs|explore collaborative articles|looking for talent?|recommended for you|* indicates a required field|indicates a required field|first name|first name *|first name*|more from this employer|jobs near you|similar jobs you might be interested in|related searches|other roles at|more roles";

/// Lines that belong to the page.
const FURNITURE: &str = "apply|apply now|easy apply|save|saved|share|share this job|sign in|log in|login|sign up|careers|home|products|product|pricing|blog|customers|solutions|resources|search for jobs|search jobs|back to jobs|back|all jobs|back to all jobs|view all jobs|see all jobs|menu|skip to content|skip to main content|new|report this job|report job|view website|show more|show less|see more|see less|cookie settings|submit application|select...|apply for this job|apply for this position|apply online|message|follow|i'm interested|introduce yourself|copy link|print|facebook|twitter|linkedin|instagram|youtube|contact us|terms|privacy|privacy policy|cookies|cookie policy|imprint|impressum|legal|about|jobs|job search|refer a friend|application|english|deutsch|read more|learn more|save job|easily apply|responsive employer|verified|promoted|meet the team|interested|apply on company website|apply on company site|urgently hiring|upload your cv|upload resume|email me jobs like this";

/// How lines begin that belong to the page.
const FURNITURE_OPENS: &str = "powered by |jobs powered by |create a job alert|create job alert|set alert|see how you compare|be among the first|be an early applicant|promoted by|responses managed|try premium|people you can reach out|meet the hiring team|accept cookies|accept all|we use cookies|this site uses cookies|this website uses cookies|benefits found in job post|job requisition id|posted on|posted |reposted |interested in building your career|your profile matches|use ai to|am i a good fit|actively reviewing|over 100 applicants|no longer accepting|turn on job alerts|get notified|get job alerts|sign in to |join to apply|show match|tailor my|401(k), vision";

/// Tags that part lines.
const BLOCKS: &str =
    "p br br/ div li ul ol h1 h2 h3 h4 h5 h6 tr table section article header footer nav hr dt dd dl title body html";

/// The text without markup, the page's own lines and all that follows the ad.
pub fn own(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    if looks_like_markup(text) {
        blank_tags(&mut bytes);
    }
    if text.contains('&') {
        decode_entities(&mut bytes);
    }
    let own = String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned());
    blank_furniture(own)
}

fn looks_like_markup(text: &str) -> bool {
    ["</", "<br", "<p>", "<li>", "<div", "<BR", "<P>"].iter().any(|tag| text.contains(tag))
}

/// Turns tags into spaces; those that part lines begin with a line break.
fn blank_tags(bytes: &mut [u8]) {
    /// A longer one is no tag.
    const LONGEST: usize = 2000;
    let mut at = 0;
    while at < bytes.len() {
        let opens =
            bytes[at] == b'<' && bytes.get(at + 1).is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!'));
        let end = if opens { bytes[at..].iter().take(LONGEST).position(|b| *b == b'>') } else { None };
        let Some(end) = end.map(|end| at + end + 1) else {
            at += 1;
            continue;
        };
        let closes = bytes[at + 1] == b'/';
        let inner = &bytes[at + 1 + usize::from(closes)..end - 1];
        let name = inner.split(|b| b.is_ascii_whitespace()).next().unwrap_or_default().to_ascii_lowercase();
        let is_block = crate::text::is_among(&name, BLOCKS);
        let is_item = !closes && name == b"li";
        // What is in a script or a style is no text.
        let end = if !closes && (name == b"script" || name == b"style") {
            let rest = bytes[end..].windows(2).position(|pair| pair == b"</");
            rest.map_or(bytes.len(), |more| end + more)
        } else {
            end
        };
        bytes[at..end].fill(b' ');
        if is_block {
            bytes[at] = b'\n';
        }
        // "<li>" takes four bytes, a bullet two.
        if is_item {
            bytes[at + 1] = b'-';
        }
        at = end;
    }
}

/// Turns "&amp;" into "&" and so many spaces.
fn decode_entities(bytes: &mut [u8]) {
    const NAMED: [(&str, &str); 22] = [
        ("amp", "&"),
        ("nbsp", " "),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("euro", "€"),
        ("pound", "£"),
        ("yen", "¥"),
        ("bull", "•"),
        ("middot", "·"),
        ("hellip", "…"),
        ("rsquo", "’"),
        ("lsquo", "‘"),
        ("rdquo", "”"),
        ("ldquo", "“"),
        ("rarr", "→"),
        ("ouml", "ö"),
        ("uuml", "ü"),
        ("auml", "ä"),
    ];
    const LONGEST: usize = 9;
    let mut at = 0;
    while at < bytes.len() {
        let end = if bytes[at] == b'&' { bytes[at..].iter().take(LONGEST).position(|b| *b == b';') } else { None };
        let Some(end) = end.map(|end| at + end + 1) else {
            at += 1;
            continue;
        };
        let name = std::str::from_utf8(&bytes[at + 1..end - 1]).unwrap_or_default().to_owned();
        let numbered = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok(),
            None => number.parse().ok(),
        });
        let letter = match numbered.and_then(char::from_u32) {
            Some('\u{a0}') => Some(" ".to_owned()),
            Some(c) => (!c.is_control()).then(|| c.to_string()),
            None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| (*letter).to_owned()),
        };
        if let Some(letter) = letter.filter(|letter| letter.len() <= end - at) {
            bytes[at..end].fill(b' ');
            bytes[at..at + letter.len()].copy_from_slice(letter.as_bytes());
        }
        at = end;
    }
}

/// Turns the page's own lines into spaces, and everything below the ad.
fn blank_furniture(text: String) -> String {
    let mut gone = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let key = key(line);
        if at * 4 > text.len() && is_one_of(&key, ENDS) {
            gone.push(at..text.len());
            break;
        }
        if is_one_of(&key, FURNITURE) || FURNITURE_OPENS.split('|').any(|opening| key.starts_with(opening)) {
            gone.push(at..at + line.trim_end().len());
        }
        at += line.len();
    }
    let mut bytes = text.into_bytes();
    for range in gone {
        for byte in &mut bytes[range] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}

fn is_one_of(key: &str, lines: &str) -> bool {
    !key.is_empty() && lines.split('|').any(|line| line == key)
}

/// A line in lower case, with straight apostrophes and single spaces, without the marks around it.
pub fn key(line: &str) -> String {
    /// A longer one is no heading, and is compared by its beginning.
    const MOST: usize = 80;
    let line = line.trim_matches(|c: char| !c.is_alphanumeric() && !"*?)".contains(c));
    // "**Visas**"
    let line = line.trim_end_matches("**").trim_start_matches(['*', ' ', ')']).trim_end_matches([')', ' ']);
    let mut key = String::with_capacity(line.len().min(MOST));
    for c in line.chars() {
        match c {
            _ if key.len() >= MOST => break,
            '’' => key.push('\''),
            c if c.is_whitespace() => {
                if !key.ends_with(' ') {
                    key.push(' ');
                }
            }
            c => key.extend(c.to_lowercase()),
        }
    }
    key
}
