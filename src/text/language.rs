//! Is a message written in English? Its small words tell.

use crate::text::{Class, Document, Kind, Shape, Sieve, Vocabulary, Words, is_among};

/// English words that are none in the languages below, each list at the length of its words.
const ENGLISH: [&str; 8] = [
    "",
    "",
    "if my be as it by at or on",
    "the and you our are i'm who how has not for can",
    "your with this that from i've what they it's been when have need",
    "would we're their about which there could you'd needs",
    "you're please should hiring",
    "looking they're",
];

/// Everyday words of other languages, of up to nine letters, that are no English ones.
const OTHER: [&str; 10] = [
    // German
    "wir sind und der das ein eine einen einem einer nicht für auf von zu bei dir dich sie ihr ihre ihnen \
     suchen sucht haben auch oder zum zur dein deine uns unser unsere unserem nach wenn ich möglich stelle gerne wäre bist kannst als hast \
     hallo bitte danke grüße morgen heute mir mich mein meine noch schon wie doch aber euch sehr können würde habe bin guten anbei moin",
    // French
    "nous vous les des du une avec dans sur votre notre et pas qui que sont recherchons aux poste chez pour tu \
     avez êtes je suis équipe cherchons \
     bonjour salut bonsoir merci cette ces mes ses elle ils fait bien demain soir mois c'est j'ai ça va",
    // Spanish
    "los las una para por que está estamos buscamos tu su nuestro nuestra del el en más eres tus te hola somos \
     trabajo equipo puesto gracias mañana pero muy esta hoy nos buenos buenas llamo",
    // Portuguese
    "uma não você os da em seu nosso nossa vaga procuramos são vagas trabalho ao somos sua olá obrigado obrigada amanhã mas muito isso tudo bem tem",
    // Italian
    "che il della di sono siamo cerchiamo tuo nostro gli nel nella ciao più lavoro è ti stiamo cerca \
     grazie domani buongiorno questo questa anche vediamo stai",
    // Dutch
    "wij een het voor zijn en bij je jij jouw naar niet ons onze ook zoeken wil dat aan jou heb zoek werk \
     hoi hallo morgen maar wel deze mijn heeft groeten bedankt",
    // Polish
    "się jest nie dla szukamy oraz lub że jesteśmy pracy na twoje twój zespołu czy \
     cześć dzień dobry jutro dzięki jak mam mogę ale już tylko proszę będę będzie witam",
    // Swedish, Danish, Norwegian
    "vi och att det som på är ett din vår söker og er av ikke med du jag jeg har vil deg til \
     hej tack takk hilsen imorgon",
    // Czech, Romanian, Finnish, Turkish
    "jsme hledáme nebo jako si este şi și pentru căutăm ja tai etsimme olemme bir için arıyoruz",
    // What Portuguese, Spanish and Italian share
    "de le",
];

/// The tags of the lists in [`OTHER`], as BCP 47 writes them; "und" where a list is not one language's.
const TAGS: [&str; OTHER.len()] = ["de", "fr", "es", "pt", "it", "nl", "pl", "und", "und", "und"];

/// What tells of nearly every word at one look that it is in none of the lists, which are long to read through.
static MAYBE_ENGLISH: Sieve<64> = {
    let (mut sieve, mut list) = (Sieve::NONE, 0);
    while list < ENGLISH.len() {
        sieve = sieve.and_all(ENGLISH[list]);
        list += 1;
    }
    sieve
};
static MAYBE_OTHER: Sieve<128> = {
    let (mut sieve, mut list) = (Sieve::NONE, 0);
    while list < OTHER.len() {
        sieve = sieve.and_all(OTHER[list]);
        list += 1;
    }
    sieve
};

/// The lists of [`OTHER`], made ready.
static LISTS: [Words; OTHER.len()] = {
    let (mut lists, mut list) = ([const { Words::of("") }; OTHER.len()], 0);
    while list < OTHER.len() {
        lists[list] = Words::of(OTHER[list]);
        list += 1;
    }
    lists
};

/// The language of the writer's own words, as BCP 47 writes it: "en" also where they are too few to tell, "und" for one
/// that is not English and that no list knows.
///
/// Sure only with some words: three of another language, and twice as many as English ones. An English message with a
/// German greeting or a French company's name stays English. A note of a line has fewer: there one word of another language is
/// enough where no small word is an English one and hardly any other word is known.
pub fn of(document: &Document) -> &'static str {
    const ENOUGH: u32 = 12;
    let (mut english, mut other) = (0, 0);
    // Of those that are in no list: words that some rule knows, which are English, and those that none does.
    let (mut known, mut unknown) = (0, 0);
    let mut counts = [0u32; OTHER.len()];
    for (at, token) in document.tokens.iter().enumerate() {
        if token.kind != Kind::Word || !document.is_own(at) {
            continue;
        }
        let written = document.written(at);
        // Letters alone, and what may be an abbreviation, tell of no language.
        let is_short = written.len() < 3;
        if token.is_any(&[Class::You, Class::We]) || is_english_word(written) {
            english += 1;
            // Most messages are English, and their first lines tell.
            if english >= ENOUGH + 2 * other {
                return "en";
            }
        } else if token.is_any(&[Class::Tech, Class::Place]) {
            known += u32::from(!is_short);
        } else if is_foreign(written) && !is_in_a_name(document, at) {
            other += 1;
            let lower = written.to_lowercase();
            for (count, _) in counts.iter_mut().zip(OTHER).filter(|(_, words)| is_among(&lower, words)) {
                *count += 1;
            }
        } else if token.word == Vocabulary::UNKNOWN {
            // What has a capital may be a name; "wysłałem" is hardly English.
            unknown += u32::from(token.shape == Shape::Lower) * if written.is_ascii() { 1 } else { 2 };
        } else {
            known += u32::from(!is_short);
        }
    }
    let is_other = if other < 3 {
        const WORDS: u32 = 4;
        let is_note = other > 0 && english == 0 && other + unknown >= WORDS;
        is_note && other + unknown >= 3 * known
    } else {
        other > 2 * english
    };
    if !is_other {
        return "en";
    }
    let most = counts.iter().copied().max().unwrap_or_default();
    // The first of those that are as likely: the lists behind are of several languages.
    let tag = counts.iter().zip(TAGS).find(|(count, _)| **count == most).map(|(_, tag)| tag);
    tag.filter(|_| most >= 2 || other < 3).unwrap_or("und")
}

/// Whether a small word stands in a name: "San Sebastian de los Reyes", "Anna van der Berg".
fn is_in_a_name(document: &Document, at: usize) -> bool {
    let token = &document.tokens[at];
    let is_capital = |at: Option<usize>| at.is_some_and(|at| document.tokens[at].is_capitalised());
    token.shape == Shape::Lower
        && token.start > 0
        && is_capital(document.before(at))
        && [document.after(at), document.after(at).and_then(|next| document.after(next))].into_iter().any(is_capital)
        && is_among(written_lower(document, at), "de del la las los der den van von di da do dos du le")
}

fn written_lower(document: &Document, at: usize) -> String {
    document.written(at).to_lowercase()
}

/// Whether the writer's own words are English, or too few to tell.
pub fn is_english(document: &Document) -> bool {
    of(document) == "en"
}

fn is_english_word(written: &str) -> bool {
    MAYBE_ENGLISH.may_hold(written.as_bytes())
        && ENGLISH.get(written.len()).is_some_and(|words| is_among(written, words))
}

/// A word of another language, or in letters that English has not.
fn is_foreign(written: &str) -> bool {
    const LONGEST: usize = 11;
    let is_other_script = |c: char| c.is_alphabetic() && c as u32 >= 0x370 && !(0x1e00..0x2c00).contains(&(c as u32));
    if !written.is_ascii() && written.chars().next().is_some_and(is_other_script) {
        return true;
    }
    if written.len() > LONGEST {
        return false;
    }
    let is_other =
        |word: &str| MAYBE_OTHER.may_hold(word.as_bytes()) && LISTS.iter().any(|words| words.hold(word.as_bytes()));
    if written.is_ascii() { is_other(written) } else { is_other(&written.to_lowercase()) }
}

#[cfg(test)]
mod tests {
    use super::is_english;
    use crate::reading::Reading;

    #[test]
    fn a_language_is_told_by_its_small_words() {
        for text in [
            "Hallo Jana, wir suchen eine Java-Entwicklerin in Köln, 70–80k, remote möglich. Interesse?",
            "Bonjour Luc, nous recherchons un développeur Rust pour notre équipe à Lyon.",
            "Hola Ana, buscamos una desarrolladora para nuestro equipo en Madrid.",
            "Olá Rui, temos uma vaga de Java em Lisboa e procuramos você.",
            "Ciao Luca, siamo una startup e cerchiamo uno sviluppatore per il nostro team.",
            "Hoi Piet, wij zoeken een ontwikkelaar voor ons team. Heb je zin?",
            "Cześć Ola, szukamy programistki do zespołu i praca jest zdalna, czy to dla Ciebie?",
            "Hej Lars, vi söker en utvecklare till vår grupp och det är på distans.",
            "Hej Lars, vi søger en udvikler til vores team, og du kan arbejde hjemme.",
            "Hallo Anna, kommst du morgen zum Mittagessen?",
            "Hej Kasia, spotkajmy się jutro o 15 w kawiarni.",
            "Cześć, wysłałem ci zdjęcia z wakacji.",
            "Salut Marie, on se voit demain soir ?",
            "Hola Luis, te llamo mañana.",
            "Hoi Piet, ben je er morgen?",
            "Hallo Jonas, bin erst um zehn im Büro, Grüße Petra",
            "Ciao Marco, ci vediamo domani?",
            "Dzień dobry, przesyłam fakturę.",
            "Привет, Анна! Мы ищем разработчика на Rust.",
            "我们 正在 招聘 工程师",
        ] {
            assert!(!is_english(&Reading::of(text).document), "{text}");
        }
    }

    #[test]
    fn the_language_of_a_note_is_told_too() {
        for (text, tag) in [
            ("Hallo Anna, kommst du morgen zum Mittagessen?", "de"),
            ("Bonjour, je vous envoie la facture du mois de mai.", "fr"),
            ("Salut Marie, merci et à demain soir !", "fr"),
            ("Cześć, wysłałem ci zdjęcia z wakacji.", "pl"),
            ("Hola Luis, te llamo mañana.", "es"),
            ("Hoi Piet, ben je er morgen?", "nl"),
            ("Olá Rui, obrigado, até amanhã.", "pt"),
        ] {
            assert_eq!(super::of(&Reading::of(text).document), tag, "{text}");
        }
    }

    #[test]
    fn english_with_foreign_names_or_few_words_is_english() {
        for text in [
            "",
            "Rust dev, Leeds, £70k?",
            "Hallo Jana, we are looking for a Java developer in Köln; you would be with us in die Zeit.",
            "Senior Java Engineer | De La Rue | El Paso | remote",
            "Grüß Gott Herr Huber, wir sind ... sorry, your profile is in English: we need a Go developer for the team.",
            "The Société du Grand Paris and La Poste are hiring, and you would be with one of them.",
            "Hallo Jana, Rust developer, Köln, 70–80k?",
            "Hej Lars! Backend developer, Malmö, Kotlin",
            "Hej Przemek! Brainly, Kotlin, 25k PLN?",
            "Bonjour Siobhan, Doctolib Levallois 90k",
            "Kotlin, Anna van der Berg, Den Haag",
            "Servus Sepp, Kubernetes admin, 80k, remote ok?",
            "Bonjour! Remote Go role, 90k€",
            "Need a dev on site in San Sebastian de los Reyes.",
            "Do you know Kotlin? On me it is, no hay problema.",
        ] {
            assert!(is_english(&Reading::of(text).document), "{text}");
        }
        let quoted = "We need a Go developer, and you would be with us in Leeds.\n\nAm 3. August 2026 schrieb Jana:\n\nwir sind \
            nicht sicher und haben keine Zeit für das, was ihr sucht";
        assert!(is_english(&Reading::of(quoted).document));
    }
}
