//! Where an earlier mail begins: the lines that mail programs put above what they quote, in several languages.

use crate::text::{Document, Sentence, Zone};

/// Verbs of "On Monday, Jane Miller wrote:", and with which word such a line begins.
const WROTE: [(&str, &str); 15] = [
    ("On ", "wrote"),
    ("Am ", "schrieb"),
    ("Le ", "a écrit"),
    ("El ", "escribió"),
    ("Il ", "ha scritto"),
    ("Em ", "escreveu"),
    ("Op ", "schreef"),
    ("Den ", "skrev"),
    ("W dniu ", "napisał"),
    ("W dniu ", "pisze"),
    ("", "kirjoitti"),
    ("", "napsal"),
    ("", "a scris"),
    ("", "написал"),
    ("", "пишет"),
];

/// Names of the lines of a header, those that begin one first: "From: … Sent: … To: … Subject: …".
const FROM: &str = "from von de da van från fra od lähettäjä от";
const OTHER: &str = "sent date gesendet datum envoyé enviado fecha inviato data verzonden skickat sendt dato wysłano odesláno отправлено \
                     to an à para a aan till til do komu кому cc kopie kopia subject betreff objet asunto oggetto assunto onderwerp \
                     ämne emne temat předmět тема";

/// The most bytes of a line above quoted mail.
const LONGEST: usize = 250;

/// Whether a line stands above quoted mail, and how many lines do; `ahead(1)` is the line after it. A message may begin
/// with its own header, which quotes nothing.
pub(super) fn opens<'t>(line: &'t str, ahead: impl Fn(usize) -> &'t str, is_first: bool) -> Option<usize> {
    if line.starts_with("-----Original")
        || line.starts_with("---------- Forwarded")
        || line.starts_with("Begin forwarded message")
    {
        return Some(1);
    }
    if is_ruler(line) {
        return (is_header(ahead(1), |by| ahead(by + 1))).then_some(2);
    }
    if is_attribution(line) {
        return Some(1);
    }
    // Programs break a long line before "wrote:".
    let next = ahead(1);
    if line.len() < LONGEST
        && next.len() < 60
        && next.ends_with(':')
        && starts_attribution(line)
        && is_attribution(&format!("{line} {next}"))
    {
        return Some(2);
    }
    (!is_first && is_header(line, ahead)).then_some(1)
}

/// The most mails that are told apart in what is quoted: a conversation's first one stands far down.
const MAILS: usize = 8;

/// A mail that is quoted.
pub struct Mail<'t> {
    /// The first line above it, which names who wrote it; empty for none.
    pub above: &'t str,
    pub text: &'t str,
}

/// The mails in a text that quotes, the newest first.
pub fn mails(text: &str) -> impl Iterator<Item = Mail<'_>> {
    let at = |line: &str| line.as_ptr() as usize - text.as_ptr() as usize;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut mails = Vec::new();
    let (mut above, mut from) = ("", 0);
    let mut index = 0;
    while index < lines.len() && mails.len() < MAILS {
        let ahead = |by: usize| lines.get(index + by).copied().unwrap_or_default();
        if let Some(length) = opens(lines[index], ahead, false) {
            mails.push(Mail { above, text: &text[from..at(lines[index])] });
            above = lines[index];
            index += length;
            // Of a header one line opens it, and the others follow.
            while lines.get(index).is_some_and(|line| label(line).is_some_and(|name| is_in(name, OTHER))) {
                index += 1;
            }
            from = lines.get(index).map_or(text.len(), |line| at(line));
        } else {
            index += 1;
        }
    }
    mails.push(Mail { above, text: &text[from..] });
    mails.into_iter().filter(|mail| !mail.text.trim().is_empty())
}

/// What a text quotes, line by line, without the marks before them. Nothing when it quotes nothing.
pub fn quoted(document: &Document) -> Option<String> {
    let is_quoted = |sentence: &&Sentence| sentence.zone == Zone::Quoted;
    let mut spans = document.sentences.iter().filter(is_quoted).map(|sentence| sentence.span.range()).peekable();
    spans.peek()?;
    let (mut quoted, mut start) = (String::new(), 0);
    // What the tokenizer takes for the end of a line.
    let ends_line = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    for line in document.text.split_inclusive(ends_line) {
        let end = start + line.len();
        let is_second_half = line == "\n" && document.text[..start].ends_with('\r');
        let words = line.trim_end_matches(ends_line).trim_start_matches(['>', ' ']);
        while spans.next_if(|span| span.end <= start).is_some() {}
        let holds_quoted = spans.peek().is_some_and(|span| span.start < end);
        if !is_second_half && (holds_quoted || words.is_empty()) {
            quoted.push_str(words);
            quoted.push('\n');
        }
        start = end;
    }
    Some(quoted)
}

/// A line of nothing but underscores or dashes.
pub(super) fn is_ruler(line: &str) -> bool {
    line.len() >= 10 && line.bytes().all(|b| matches!(b, b'_' | b'-' | b'='))
}

fn starts_attribution(line: &str) -> bool {
    has_date(line) && WROTE.iter().any(|(opening, _)| !opening.is_empty() && line.starts_with(opening))
}

/// "On Mon, 3 Mar 2025 at 10:12, Jane Miller <…> wrote:", "Am 3. August 2026 schrieb Jana Fuchs:".
fn is_attribution(line: &str) -> bool {
    let Some(line) = line.trim_end().strip_suffix(':') else { return false };
    if line.len() > LONGEST {
        return false;
    }
    let line = line.trim_end();
    WROTE.iter().any(|(opening, verb)| {
        let opens = !opening.is_empty() && line.starts_with(opening);
        (opens || has_date(line)) && line.find(verb).is_some_and(|at| ends_as(&line[at + verb.len()..], opens))
    })
}

/// What may follow the verb: nothing, a form for women "(a)", or a name.
fn ends_as(rest: &str, opens: bool) -> bool {
    rest.is_empty()
        || rest == "(a)"
        || rest == "(а)"
        || opens && rest.starts_with(' ') && rest.split_whitespace().count() <= 5
        || rest.contains('@')
}

/// A year, a time or an address, which a writer's own "she wrote:" has not.
fn has_date(line: &str) -> bool {
    line.contains('@') || line.bytes().filter(u8::is_ascii_digit).count() >= 3
}

/// "From: …" with two more lines of a header among the four that follow.
fn is_header<'t>(line: &'t str, ahead: impl Fn(usize) -> &'t str) -> bool {
    let is_from = |line: &str| label(line).is_some_and(|l| is_in(l, FROM));
    is_from(line) && (1..=4).filter(|by| label(ahead(*by)).is_some_and(|l| is_in(l, OTHER))).count() >= 2
}

/// The name of a header line: "From" of "*From:* Jane", "De" of "De : Jeanne".
fn label(line: &str) -> Option<&str> {
    let line = line.trim_start_matches(['*', '_', ' ']);
    let window = &line[..line.floor_char_boundary(24)];
    let name = window[..window.find(':')?].trim_end_matches(['*', '_', ' ', '\u{a0}', '\u{202f}']);
    (!name.is_empty() && !name.contains(' ')).then_some(name)
}

fn is_in(name: &str, names: &str) -> bool {
    let name = name.to_lowercase();
    names.split_whitespace().any(|n| n == name)
}

#[cfg(test)]
mod tests {
    use super::opens;

    fn open(text: &str) -> bool {
        let lines: Vec<&str> = text.lines().filter(|l| !l.is_empty()).collect();
        opens(lines[0], |by| lines.get(by).copied().unwrap_or(""), false).is_some()
    }

    #[test]
    fn quoted_mail_begins_with_its_header_or_with_who_wrote_it() {
        for text in [
            "From: Dana Fox\nSent: Monday, 3 August 2026 10:00\nTo: Jo\nSubject: RE: role",
            "*From:* Dana Fox <dana@fox.example>\n*Sent:* 03 August 2026\n*To:* Jo\n*Subject:* RE: role",
            "**Von:** Dana Fuchs\n**Gesendet:** Montag\n**An:** Jo\n**Betreff:** AW: Stelle",
            "________________________________\nVon: Dana Fuchs\nGesendet: Montag\nAn: Jo\nBetreff: AW: Stelle",
            "De : Dana Fox\nEnvoyé : lundi 3 août 2026 10:00\nÀ : Jo\nObjet : RE: poste",
            "De: Dana\nEnviado: lunes\nPara: Jo\nAsunto: puesto",
            "Van: Dana\nVerzonden: maandag\nAan: Jo\nOnderwerp: functie",
            "Da: Dana\nInviato: lunedì\nA: Jo\nOggetto: posto",
            "Od: Dana\nWysłano: poniedziałek\nDo: Jo\nTemat: praca",
            "Från: Dana\nSkickat: måndag\nTill: Jo\nÄmne: jobb",
            "On Mon, 3 Mar 2025 at 10:12, Jane Miller <jane@example.com> wrote:",
            "On Mon, Aug 3, 2026 at 10:00 AM Dana Fox <dana@fox.example>\nwrote:",
            "On Monday Jane wrote:",
            "Am 3. August 2026 um 10:00 schrieb Dana Fox <dana@fox.example>:",
            "Am Montag schrieb Dana:",
            "Le lun. 3 août 2026 à 10:00, Dana Fox <dana@fox.example> a écrit :",
            "El lun, 3 ago 2026 a las 10:00, Dana (<dana@fox.example>) escribió:",
            "Il giorno lun 3 ago 2026 alle ore 10:00 Dana ha scritto:",
            "Op ma 3 aug 2026 om 10:00 schreef Dana Fox <dana@fox.example>:",
            "Den mån 3 aug. 2026 kl 10:00 skrev Dana Fox <dana@fox.example>:",
            "W dniu pon., 3 sie 2026 o 10:00 Dana napisał(a):",
            "-----Original Message-----",
        ] {
            assert!(open(text), "{text}");
        }
    }

    #[test]
    fn lines_that_look_like_a_header_or_speak_of_writing_are_the_writers() {
        for text in [
            "From: £80k\nLocation: Leeds\nStack: Rust",
            "From: Monday\nTo: Friday\nWe need cover.",
            "On the stack, as one of us wrote, we are open. It is this:",
            "________________________________\nWe hire.",
            "Data: we use Kafka.\nTo: you\nSubject: a role",
            "Le Monde and El Pais use it:",
        ] {
            assert!(!open(text), "{text}");
        }
    }
}
