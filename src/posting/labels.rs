//! What headings and labels are called.

/// What a stretch of an ad is about, by its heading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// No heading yet, or one that tells nothing.
    #[default]
    Open,
    Company,
    Work,
    Wanted,
    Stack,
    Offer,
    Process,
    /// Words that the law asks for.
    Legal,
}

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// "Job title": the ad's own word for it.
    Title,
    /// "Role", "Position": on some pages the title, on others its kind.
    Role,
    Company,
    Client,
    Place,
    Contract,
    Length,
    Hours,
    Visa,
    Interview,
    Link,
    Other,
}

const HEADINGS: [(Section, &str); 7] = [
    (
        Section::Company,
        "about us|about the company|about our company|who we are|who are we|our story|company description|the company|our mission|über uns|company overview|company profile|about the client|about the business|about the organisation|about the organization|our company|the client|about our client|our client|about the employer|about company",
    ),
    (
        Section::Work,
        "about the role|about the job|the role|job description|full job description|detailed job description|job details|job purpose|main responsibilities|key accountabilities|accountabilities|key duties|main tasks|tasks and responsibilities|what awaits you|your missions|missions|vos missions|tes missions|aufgaben|aufgabengebiet|das erwartet dich|wat ga je doen|taken|obowiązki|zakres obowiązków|arbetsuppgifter|arbejdsopgaver|arbeidsoppgaver|what you'll do|what you will do|responsibilities|your responsibilities|key responsibilities|roles and responsibilities|role and responsibilities|roles & responsibilities|your tasks|tasks|deine aufgaben|ihre aufgaben|overview|position summary|job summary|summary|essential functions|the job|role overview|job overview|what you'll be doing|what you will be doing|your job|in this role you will|in this role, you will|day to day|your role|what you do|description|duties|main duties|the opportunity|about this role|about the position|the position|about the team|the team|your team|position overview|your impact|your mission|what you'll work on|what you will work on|how you'll spend your time|the work|your day|purpose of the role|duties and responsibilities|primary responsibilities|as a|what we do|the project|project|project description|how we work",
    ),
    (
        Section::Wanted,
        "requirements|qualifications|anforderungen|profil|votre profil|ton profil|das bringst du mit|was du mitbringst|wat breng je mee|wymagania|kvalifikationer|kvalifikasjoner|skills required|skills needed|required technical skills|what matters to us|minimum qualifications|basic qualifications|required skills|key skills|who you are|what we're looking for|what we are looking for|who we're looking for|who we are looking for|your profile|about you|you have|you will need|you'll need|what you'll need|what you will need|must have|must haves|must-have|must-haves|what you bring|what you'll bring|what you will bring|essential criteria|skills|skills and experience|skills & experience|mandatory skills|dein profil|ihr profil|essential|essentials|required qualifications|you bring|experience|technical skills|you are|nice to have|nice to haves|nice-to-have|nice-to-haves|bonus points|bonus|preferred qualifications|preferred skills|preferred|desirable|desirable criteria|desired skills|good to have|pluses|it's a plus if|would be a plus|who can apply|your skills|your background|your experience|we're looking for|we are looking for|ideal candidate|the ideal candidate|candidate profile|person specification|required experience|job requirements|minimum requirements|preferred experience|you might be a fit if|you may be a good fit if|required|education|we expect|our expectations|what we need|who should apply|you should have",
    ),
    (
        Section::Stack,
        "tech stack|our stack|our tech stack|technologies|stack|the stack|tools we use|technology|tools|technology stack|technologies we use|the tech|our technology|technical environment|environment|our tools",
    ),
    (
        Section::Offer,
        "benefits|our benefits|oferujemy|wat bieden wij|wij bieden|nous offrons|ce que nous offrons|vi tilbyder|vi tilbyr|vi erbjuder|das erwartet dich bei uns|what we offer|perks|we offer|why join us|what's in it for you|perks and benefits|perks & benefits|benefits and perks|benefits & perks|our offer|conditions|wir bieten|das bieten wir|was wir bieten|what you get|what you'll get|what you will get|why work with us|why us|rewards|package|the package|compensation and benefits|compensation & benefits|salary and benefits|salary & benefits|why you'll love working here|why you'll love it here|compensation|salary|pay|pay range|pay transparency|salary range|compensation range|what we can offer you|what we offer you|in return|you get|employee benefits|total rewards|what you can expect|the offer|the benefits|we provide|salary and compensation|base salary|pay and benefits|pay & benefits|remuneration",
    ),
    (
        Section::Process,
        "process|interviews|interview|what to expect|next steps|your application journey|steps|interview plan|what to expect from our process|procedure|your path to us|hiring, briefly|about hiring|selection|getting hired|the loop|interview loop|hiring loop|recruitment|recruitment path|after you apply|how to join|joining us|talks|how it goes|hiring|rounds|stages|interviewing|the path|how do we hire|how do we recruit|getting to know each other|how we get to know each other|how to get hired|from application to offer|from hello to offer|your way to us|your route to us|the route to us|the way to us|your path to us|assessment|assessments|selection and assessment|so geht es weiter|so geht's weiter|ablauf|bewerbungsablauf|auswahlverfahren|procedure|processus|déroulement|étapes|étapes du recrutement|proces rekrutacji|etapy rekrutacji|przebieg rekrutacji|rekryteringsprocessen|rekruttering|ansættelsesprocessen|interview timeline|processus de recrutement",
    ),
    (
        Section::Legal,
        "equal opportunity|equal opportunities|equal opportunity employer|equal employment opportunity|eeo|eeo statement|diversity|diversity and inclusion|diversity & inclusion|our commitment|accommodations|accommodation|accessibility|data protection|privacy notice|how to apply|to apply|application|contact|kontakt|disclaimer|legal notice|inclusion|notice|important information|additional information|location|locations|where|when|start date|closing date|deadline",
    ),
];

const LABELS: [(Label, &str); 11] = [
    (
        Label::Title,
        "job title|title|position title|role title|jobtitel|post title|vacancy title|job name|titel|stellenbezeichnung",
    ),
    (
        Label::Role,
        "position|role|job role|job|vacancy|stelle|opening|designation|job position|post|open position|open role|hiring|hiring for|now hiring|requirement|we are hiring|we're hiring|poste|poste/role|vacature|vacature voor|functie|stellenanzeige|stellenangebot|offre d'emploi|offre|stanowisko|oferta pracy|tjänst|stilling|vaga|puesto|intitulé du poste|career opportunity|job opening|job opportunity|job alert|role name|required|wanted|need|kdo hledáme|koho hledáme|hledáme|szukamy|wir suchen|vi søger|vi söker|vi ser etter|cerchiamo|buscamos|wij zoeken|on recherche|nous recherchons|haemme|we seek|we want|looking for|who we need",
    ),
    (
        Label::Company,
        "company|employer|company name|agency|institution|hospital|organisation|organization|hiring organization|hiring organisation|hiring company|firm|studio|firma|unternehmen|arbeitgeber|organisation name|employer name|end client|end client name",
    ),
    (Label::Client, "client|customer|client name|our client"),
    (
        Label::Place,
        "working place|workplace|einsatzort|dienstort|arbeitsplatz|plaats|werkplek|sted|sede di lavoro|sede|luogo|lokalizacja|miejsce pracy|ubicación|lugar|lieu de travail|locatie|campus|working location|place of employment|work site|worksite|duty station|duty location|arbeidssted|arbejdssted|arbetsort|standplaats|location|locations|job location|work location|office|office location|where|place of work|standort|standorte|ort|arbeitsort|city|base|lieu|place|location(s)|job location(s)|site|based|based in|work place|primary location|countries|country|hiring countries|eligible countries|alternate location|other locations|town|region",
    ),
    (
        Label::Contract,
        "contract|contract type|employment type|job type|type of employment|employment|type|time type|engagement|engagement type|position type|tax term|tax terms|vertragsart|anstellungsart|hire type|hiring type|hiring mode|type of contract|job nature|employment status|schedule type|work type|tenure|contract / permanent|vertrag|anstellung|nature of contract|contract basis|basis|working basis|mode of hire|terms|employment terms|job status|regime|contract regime|form of employment|kind of contract|contract form|form of contract|type of engagement|type of hire|employment basis|cooperation|type of cooperation|form of cooperation|zatrudnienie|employment form|appointment|appointment type|working relationship|engagement model|contract model|umowa|forma umowy|forma zatrudnienia|type de contrat|contrat|tipo de contrato|dienstverband|anställningsform",
    ),
    (
        Label::Length,
        "duration|contract length|length|contract duration|term|project duration|length of contract|assignment length|contract term|project length|period|contract period|appointment length|length of appointment|duration of contract|length of assignment|project term|dauer|laufzeit|projektdauer|durée|duração",
    ),
    (
        Label::Hours,
        "office hours|business hours|hours & days|hours per day|week|the week|working week|work week|your week|hours|working hours|work hours|timezone|time zone|shift|shifts|shift timing|shift timings|schedule|work schedule|timings|timing|working time|arbeitszeit|hours per week|weekly hours|job timings|working schedule|time zones|timezone overlap|time zone overlap|contracted hours|shift and schedule|shift & schedule|working days|work days|hours of work|normal hours|shift time|work timings|workload|pensum|rhythm|seasonal hours|core hours|weekly hours|contract hours|contractual hours|shift pattern|working pattern|work pattern|utilisation|utilization|capacity|hours/week|hrs|days and hours|weekly working hours|employment rate|level of employment|beschäftigungsgrad|wochenstunden|umfang|omfattning|stundenumfang|wymiar|wymiar pracy|wymiar etatu|temps de travail|jornada|uren|uren per week|horaires|auslastung",
    ),
    (
        Label::Visa,
        "visa|visa status|work authorization|work authorisation|work permit|visa sponsorship|sponsorship|right to work|work eligibility|citizenship|immigration|visa type|visas|eligibility to work|work visa|visa requirement|sponsorship available|visa sponsorship available|work rights|working rights|nationality|work authorization required|visa requirements",
    ),
    (
        Label::Interview,
        "colloqui|colloquio|iter|iter di selezione|výběrové řízení|haku|hakuprosessi|étapes|procédure|after this|after that|afterwards|what then|interview mode|interview type|mode of interview|interview format|interview round|number of rounds|no. of rounds|no of rounds|recruiting|loop|path|our path|hiring flow|interview flow|entretiens|processo|proceso|proceso de selección|proces|flow|next up|next|ensuite|danach|daarna|how we'll pick|how to get the job|etapy|sollicitatie|rekrytering|ablauf der bewerbung|interview structure|process is|rekrutacja|recrutement|processo seletivo|bewerbung",
    ),
    (
        Label::Link,
        "apply|apply here|apply at|link|url|more info|job link|apply online|how to apply|more information|full job description|details|read more|apply via|application link|full description|job url|posting|more details|more at",
    ),
];

/// Labels that are followed by their value on the next line without a colon, as Workday and others write them.
const ABOVE: &str = "locations|location|time type|employment type|job type|contract type|company|employer|work location|location type|working hours|hours|contract|office|job title|visa sponsorship|type|shift|schedule|duration|workplace type|seniority level|remote type|salary|department|contract length|employer name|position type|work hours|working pattern|shift pattern|workload|working time|contract duration|shift and schedule|type of contract";

/// What rows of a table without marks between its columns are called.
const ROWS: &str = "location|job type|employment type|contract type|job title|title|salary|job number|department|opening date|closing date|duration|working hours|hours|schedule|company|employer|division|job id|reference|grade|start date|posted|category|annual wage|wage|working week|pay|rate|work schedule|shift|contract|visa|city|country|experience|remote";

/// The name of such a row, if it is one.
pub fn row(key: &str) -> Option<&'static str> {
    ROWS.split('|').find(|name| *name == key)
}

/// The section that a heading opens, if it is one.
pub fn section(key: &str) -> Option<Section> {
    let key = key.strip_suffix('?').unwrap_or(key);
    // "Process (10 days end to end)"
    let key = key.split_once(" (").map_or(key, |(key, _)| key);
    let named = |key: &str| {
        let found = HEADINGS.iter().find(|(_, names)| names.split('|').any(|name| name == key));
        found.map(|(section, _)| *section)
    };
    named(key).or_else(|| named(bare(key))).or_else(|| by_words(key))
}

/// A heading without "our", "the" and "with us": "our interview", "de procedure".
fn bare(key: &str) -> &str {
    const OPENS: &str = "our|the|your|a|de|die|der|das|le|la|les|l'|notre|unser|unsere|het";
    const ENDS: &str = " with us| at a glance| in brief| in short| details| here| to us";
    let key = OPENS.split('|').find_map(|word| key.strip_prefix(word)?.strip_prefix(' ')).unwrap_or(key);
    ENDS.split('|').find_map(|end| key.strip_suffix(end)).unwrap_or(key)
}

/// Headings by what they ask or tell: "What you'd do", "How we decide", "What we hope you bring".
fn by_words(key: &str) -> Option<Section> {
    const MOST: usize = 7;
    let words: Vec<&str> = key.split(' ').collect();
    let has = |list: &str| words.iter().any(|word| crate::text::is_among(word.trim_end_matches([',', '…', '.']), list));
    // "Nationality requirements": neither the process nor what one brings.
    if words.len() <= 3 && has("nationality citizenship immigration clearance") {
        return Some(Section::Open);
    }
    // "Urvalsprocess", "Auswahlprozess", "Ansættelsesproces"
    let is_compound = |word: &str| {
        word.len() > 10
            && ["process", "prozess", "prosess", "proces", "procedure"].iter().any(|end| word.ends_with(end))
    };
    if words.len() == 1 && is_compound(words[0]) {
        return Some(Section::Process);
    }
    if words.len() > MOST || words.len() < 2 {
        return None;
    }
    match (words[0], words[1]) {
        ("what", "you" | "you'll" | "you'd" | "you're") => {
            if has("get receive enjoy gain love") {
                Some(Section::Offer)
            } else if has("bring need have know offer") && !has("to do") {
                Some(Section::Wanted)
            } else {
                has("do doing work own build working").then_some(Section::Work)
            }
        }
        ("what", "we" | "we're" | "we'd" | "we'll") => {
            if has("need want seek expect look looking hope ask") {
                Some(Section::Wanted)
            } else {
                has("offer give provide pay").then_some(Section::Offer)
            }
        }
        ("what", "the" | "our") => has("interview interviews process hiring").then_some(Section::Process),
        ("what", "happens" | "comes") => has("next after then when once").then_some(Section::Process),
        ("how", "we" | "you" | "you'll" | "you'd") => {
            if has("hire interview recruit hired pick choose select") {
                Some(Section::Process)
            } else {
                has("work build decide organise organize ship run").then_some(Section::Work)
            }
        }
        // "Recruitment steps", "How hiring works", "Our interview stages", "What does the process look like?"
        _ if has("process procedure steps stages rounds works work goes look")
            && has("selection recruitment hiring interview interviewing recruiting interviews application")
            || has("process") && has("look looks") =>
        {
            Some(Section::Process)
        }
        _ => None,
    }
}

/// What a label announces, if it is one.
pub fn label(key: &str) -> Option<Label> {
    let named = LABELS.iter().find(|(_, names)| names.split('|').any(|name| name == key)).map(|(label, _)| *label);
    // "What to expect: a call, a task": what is a heading of the process is a label of its steps.
    named.or_else(|| (section(key) == Some(Section::Process)).then_some(Label::Interview))
}

/// Whether a label may stand alone above its value.
pub fn stands_above(key: &str) -> bool {
    ABOVE.split('|').any(|name| name == key)
}
