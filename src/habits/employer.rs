//! Is the employer named? A name is a run of capitalised words in a place where companies stand.
//!
//! It is looked for in the ways in which people introduce a company, not in a list of companies. Once the message
//! speaks of a client, the writer's own company is an agency and its name is not the employer's.

mod introduced;
mod name;
mod shown;

use super::says;
use crate::reading::Reading;
use crate::rule::Rule;

/// The job is somebody else's than the writer's.
pub static CLIENT: Rule = Rule {
    id: "habit-cue/client",
    what: "The employer as an agency speaks of it: “my client”, “a leading fintech”.",
    phrases: phrases![
        "(my|our|one of our|one of my|a direct|direct|the end|end) (direct|mnc|us|uk|exclusive|big 4|valued|prestigious|international|global|esteemed|key|long standing)? (client|clients|custmer|customer)",
        "(a|an|the)? (well known|leading|global|major|top tier|tier one|tier 1|fast growing|rapidly growing|rapidly expanding|well established|established|well funded|vc backed|venture backed|pe backed|market leading|world leading|prestigious|renowned|household|multinational|confidential|stealth|stealth mode|boutique|top|series a|series b|series c|industry leading|exciting|innovative|large|private|regional|american|european|german|swiss|dutch|french) ...2 (fintech|company|firm|bank|startup|start up|consultancy|client|organisation|organization|leader|brand|business|name|hedge fund|fund|retailer|insurer|agency|scale up|scaleup|player|employer|broker|saas|house|group|institution|unicorn|corporation|enterprise|manufacturer|mnc|multinational)",
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
        "one of (my|our) ...5 (client|clients|customer|customers)",
        "[(a|an) (customer|end customer|end client)] (in|from|of ours|of mine|who|that)",
    ],
    exceptions: phrases!["(our|the) (clients|customers|customer) (are|use|include|pay|love|range|in|on|and|trust|can|get|to|with|from|who)", "our clients' ...2"],
    examples: &["«My client» needs two engineers."],
    near_misses: &["The thin client shows a list."],
    ..Rule::BLANK
}
.shipped();

/// Words that only those use who hire for others.
pub static STAFFING: Rule = Rule {
    id: "habit-cue/staffing",
    what: "Words of those who hire for others: “C2C”, “I have below requirement”.",
    phrases: phrases![
        "(c2c|c2h|corp to corp)",
        "(on|no) (w2|1099)",
        "(have|with|got) (a|an|the|below)? (below|urgent|following|immediate) (urgent)? (requirement|requirements|req|reqs)",
    ],
    examples: &["The rate is $70 on «C2C»."],
    near_misses: &["We have few requirements."],
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
    let names =
        Names { reading, has_client: [&CLIENT, &STAFFING].into_iter().any(|cue| reading.own(cue).next().is_some()) };
    let introduced = (0..reading.document.tokens.len()).any(|at| names.introduces(at));
    introduced || names.signs() || names.heads() || names.is_blank() || names.links()
}

struct Names<'r, 't> {
    reading: &'r Reading<'t>,
    has_client: bool,
}

impl Names<'_, '_> {
    fn says(&self, at: usize, words: &str) -> bool {
        says(self.reading, at, words)
    }
}
