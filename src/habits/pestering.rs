//! The reader is chased, or made to feel guilty.

use super::finding;
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

pub static PESTERING: Rule = Rule {
    id: "habit/pestering",
    reports: Some((Topic::Habit, State::Note)),
    what: "Brings up that an earlier message was not answered, or makes that the reader's fault.",
    why: "They have seen it. A second message earns an answer when it brings a new fact, such as the pay.",
    phrases: phrases![
        "(bumping|bump|floating|float|pushing|popping|bringing|moving|resurfacing|boosting|sending) (this|my|it|that) ...3 (up|again|back|inbox|top|email|message|note|mail|once more)?",
        "(circling|circle|looping|loop) back",
        "(just|quickly|quick) (checking|check) (in|back|whether|if|to)",
        "checking (in|back) (to|on|whether|if|again|about|with|regarding|and)",
        "(touching|touch) base",
        "(wanted|want|just|wanting|writing|like|trying|thought|time|quick|quickly|here|reaching out|going) (i'd|i would|to)? (quickly)? follow (up)",
        "(just|quickly|i'm|i am|again|^) (just|quickly)? following up",
        "following up (on|to|with|regarding|again|about|as|in)",
        "(did|have) (you|u) (get|see|receive|read|got|seen|received|had|have|manage|managed|miss|missed|ever) ...4 (message|msg|email|mail|mails|note|messages|emails|inmail|voicemail|last|previous|earlier|chance to|to read|to look|to review|to respond|connection request|request)",
        "(haven't|havent|have not|not|never|didn't|yet to|hadn't) (yet|yet)? (heard|hear|received|had|got|gotten|get|seen) ...1 (back|from you|a reply|a response|reply|response|anything|an answer)",
        "(haven't|havent|didn't|have not|never) (replied|responded|answered|got back|gotten back|come back)",
        "still (waiting|waitng|hoping) (for|to|on) ...2 (hear|reply|response|your|answer|connect|speak|you)",
        "(tried|emailed|called|messaged|contacted|rang|pinged|mailed|wrote|written|wrote to|written to) you ...3 (times|twice|several|a few|multiple|thrice|already)",
        "(tried|trying) ...2 (reaching|to reach|to call|to contact|calling|getting hold|to get hold) (you|of you)",
        "reached out ...3 (times|twice|several|a few|already)",
        "(wondering|curious|see|know|checking) (if|whether) you (had|got|saw|have had|received|have received|managed) ...5 (message|email|mail|note|messages|inmail|look|chance)",
        "left (you)? ...3 (voicemail|voicemails|messages|message)",
        "(my|our) (last|previous|earlier|third|second|final|fourth|prior|many|several|past) ...2 (email|mail|message|messages|msg|note|notes|emails|mails|attempt|attempts|inmail|inmails|invite|request)",
        "outreach (notes|messages|emails|attempts)",
        "(third|3rd|second|2nd|fourth|4th|last|final|one last|one more|another) (attempt|try|follow up|reminder|nudge|time i|time trying|email from me|time reaching|message from me|ping)",
        "(assume|take|taking|assuming|interpret) ...3 (silence|no reply|no response|no answer)",
        "(close|closing|closed) (your|the|out your) file",
        "(don't|dont|do not|not|to|please|stop) (ignore|ghost|ignoring|ghosting) (me|my|this|us|it|\\.|$)",
        "(ignored|ignoring|ghosted|ghosting) (me|my|us|all)",
        "radio silence",
        "(gentle|friendly|quick|little|polite|kind) (reminder|nudge|follow up|ping|bump)",
        "top of your (inbox|mail|list|pile)",
        "(slipped|slip|fell|fallen|lost|buried|sunk|disappeared) ...5 (inbox|cracks|your mail|your emails|radar|shuffle|pile|mind)",
        "in case (you|this|my|it) (missed|got|slipped|didn't|hasn't|have missed|overlooked|went|landed|was) ...2",
        "even (a|an) ...2 (no|yes or no|not interested|one word|reply)",
        "(hate|shame|pity|sad|gutted) ...4 (miss out|missed|you to miss|miss this)",
        "(surprised|disappointed|sorry) ...2 (not|haven't|you) ...2 (heard|hear|replied|reply|answered|responded)",
        "(at least|courtesy|decency) ...3 (reply|respond|answer|of a reply|of a response|say no) ...1",
        "(re sending|resending|resend)",
        "per my (last|previous|earlier)",
        "(pester|pestering|broken record|nag|nagging|spam you|bother you again|bugging you)",
        "(second|another|one more) (bite|shot) (at)?",
        "before i (close|give up|move on|stop)",
        "(i'll|ill|i will) (stop|give up|leave you alone|keep trying|try you again|try again|keep)",
        "following up (once|one)",
        "(sent|send|dropped|wrote) (you)? ...3 (notes|messages|emails|mails|message|note|email) (over|last|a few|a couple|about|on|but|and|in|the other) ...8 (response|reply|answer|heard|hear|back)",
        "(one|a) last time",
        "(yes or no|yes or a no) either way",
        "(nagging|hounding|chasing|bugging) me",
        "(second|third|fourth|2nd|3rd|4th) time (lucky|around|of asking|asking)",
        "sorry to (chase|bother|nag|hound|push|badger) (you|again|but|\\,|this|_)",
        "me again",
        "(opportunity|role|position|job) (i|we) mentioned (in|last|back|a|before|earlier|previously)",
    ],
    exceptions: phrases![
        "(won't|will not|wont|never|not going to|not|no) ...2 (chase|follow up|bother|pester|bump|nag|spam)",
        "(you|your) ...3 (asked|said|told|suggested|mentioned|wanted|agreed) ...6 (follow up|circle back|check back|check in|get back|following up)",
        "(happy|glad) to (send|answer|reply|respond)",
        "float (a|the|point|values)",
        "(at least) (<number>|one|a|two)",
        "(last|previous|earlier) (message|messages|mail) (queue|broker|bus)",
        "(loop|circle) back (end|to the office)",
        "i'll keep (it|this|to|that)",
        "follow up (question|questions|call|interview|appointments|care)",
    ],
    examples: &[
        "Just «bumping this note» about our Java role.",
        "«Did you get my last message» about the Java role?",
        "I «wanted to follow up» on the developer role.",
        "About the Java role: I will «assume silence» means no.",
        "«Third time lucky», about the Java role.",
        "It's «me again», about the Java role.",
    ],
    near_misses: &[
        "If the role is not for you, no reply needed, and I won't follow up.",
        "You asked me to follow up on the Java role after your exams.",
        "Our engineers' doors have a bumping sound.",
        "We are hiring a Flutter developer, so that nothing is written twice or called several times.",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let chased = reading.own(&PESTERING).map(|m| m.tokens());
    found.extend(chased.map(|tokens| finding(reading, &PESTERING, tokens, " chases them")));
}
