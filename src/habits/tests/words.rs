//! Each habit in many words, and what only looks like it.

use super::{assert_table, habits};

#[test]
fn a_call_is_asked_for_in_many_words() {
    assert_table(
        "habit/call-first",
        &[
            "Could I borrow 15 minutes of your time tomorrow?",
            "I'll tell you all about it over the phone.",
            "Let me know a good number and I'll ring you after work.",
            "How's Wednesday at 11?",
            "Would it make sense to have a short exchange this week?",
            "Does Thursday afternoon suit?",
            "I'd love to pick your brain.",
            "Here is my diary: https://calendly.com/jo-lind",
            "When are you free to talk?",
            "Let's jump on a Zoom this week.",
            "Please let me have your telephone number.",
            "Happy to explain when we speak.",
            "What's your phone number?",
            "Fancy a coffee?",
            "Could I have ten minutes in your diary?",
            "When's good for a natter?",
            "I'll say more once we've had a chat.",
            "The rest by phone, and what number are you on?",
            "Let me know when you're free.",
            "Call me 07700 900461.",
            "Book your slot now.",
        ],
        &[
            "Write back with any questions; no call needed.",
            "The interviews: a 30 minute call, then a paid half day.",
            "You are on call one week in six.",
            "You would talk to customers every week.",
            "Our call centre runs on Erlang.",
            "You can call me Jo.",
            "A quick intro: I build boats.",
            "A bonus of up to 12%, lunch card, lessons.",
        ],
    );
}

#[test]
fn a_coffee_or_a_number_to_ring_is_a_call_in_other_words() {
    assert_table(
        "habit/call-first",
        &[
            "Let me buy you a coffee next week.",
            "The beer is on me.",
            "Could I take you out for lunch?",
            "Shall we grab a beer after work?",
            "Is there a phone number to ring?",
            "When can I ring you?",
            "Just give me a bell.",
            "Feel free to pop by our office on Friday.",
            "Why not swing round for a tour?",
            "Here's my booking link.",
            "Which number can I call you on?",
            "Are you around Thursday for a quick pint?",
        ],
        &[
            "Our coffee machine is a good one.",
            "We have lunch together on Tuesdays.",
            "You would build the call centre's routing.",
            "Once you're interested, there is a short call with the lead, then a paid half day.",
            "If you apply, the next step is a short call with two engineers.",
            "The API takes a number of calls a second.",
            "You give us a curve, we give you the grades.",
            "Drop-in replacements for the parser are welcome.",
        ],
    );
}

#[test]
fn a_call_may_be_offered_once_the_facts_are_there() {
    let facts = "We are hiring a Rust engineer at £80k to £90k, fully remote.";
    let ask = "Would you be open to a quick chat?";
    assert!(habits(&format!("{facts} {ask}")).iter().all(|(rule, _)| *rule != "habit/call-first"));
    assert!(habits(&format!("{ask} {facts}")).iter().any(|(rule, _)| *rule == "habit/call-first"));
}

#[test]
fn a_cv_is_asked_for_in_many_words() {
    assert_table(
        "habit/cv-first",
        &[
            "Could you forward me a copy of your most recent resume?",
            "Plz mail ur updated profile to the below id.",
            "Interested people may send their CV at the earliest.",
            "Shoot me your CV and I'll pass it on.",
            "Please attach your CV in English.",
            "I just need your cv.",
            "Kindly revert with your résumé.",
            "CVs to this address, please.",
            "Let me have an up-to-date curriculum vitae.",
            "Please attach your complete profile in Word.",
            "We look forward to your application documents.",
            "Just reply with your CV.",
            "Updated CV:",
            "A CV would be welcome.",
            "Kindly revert with your profile in Word format.",
            "I ask you again for your CV.",
            "Carry two copies of your CV.",
            "Would you let me have your profile?",
        ],
        &[
            "There is no need to send a CV.",
            "I saw your CV on your own site.",
            "The CV can wait.",
            "We build software that reads resumes.",
            "Please don't send a CV yet.",
            "I was helped a lot with your talk.",
        ],
    );
}

#[test]
fn present_pay_is_asked_for_in_many_words() {
    assert_table(
        "habit/asks-current-pay",
        &[
            "What are you on at the moment?",
            "How much do you make at the moment?",
            "Please share current CTC and expected CTC.",
            "Kindly provide present salary.",
            "Could you tell me what your package looks like today?",
            "Send your last drawn salary.",
            "Please attach your last three payslips.",
            "CCTC:",
            "We need your salary history.",
        ],
        &[
            "What are your salary expectations?",
            "We will beat your current salary.",
            "What are you working on at the moment?",
            "Our current salary band is £60-70k.",
            "We never ask for your salary history.",
        ],
    );
}

#[test]
fn hype_comes_in_many_words() {
    assert_table(
        "habit/hype",
        &[
            "This will be the ride of your life.",
            "They are one of the hottest startups in town.",
            "We need a backend wizard, a true legend.",
            "Our product is changing the world.",
            "Join a rocket ship!",
            "We only hire A-players.",
            "It is a game changer.",
            "Take your career to the next level.",
            "We offer free beer on Fridays.",
            "We work hard, play hard.",
            "It's a once-in-a-lifetime opportunity.",
        ],
        &[
            "You would write the onboarding wizard.",
            "We are not rockstars, and you need not be one.",
            "It was great to read your article.",
            "The work is steady and rather quiet.",
            "You asked for a family day off.",
        ],
    );
}

#[test]
fn a_hero_is_hype_whatever_they_write() {
    assert_table(
        "habit/hype",
        &[
            "We want a JavaScript ninja.",
            "A Kotlin guru is wanted.",
            "Be our Terraform wizard.",
            "They need rock stars.",
            "An SQL genius would be welcome.",
            "Are you a rockstar Rust developer?",
        ],
        &[
            "We build with Ninja build files and CMake.",
            "You worked at Rockstar Games.",
            "We look for no gurus.",
            "You would write the export wizard.",
            "The Genius Bar is downstairs.",
        ],
    );
}

#[test]
fn perks_are_hype_only_where_they_stand_in_for_the_pay() {
    let perks = "We have a roof terrace.";
    assert!(habits(&format!("We are hiring an engineer. {perks}")).iter().any(|(rule, _)| *rule == "habit/hype"));
    assert!(habits(&format!("We hire an engineer at £70k. {perks}")).iter().all(|(rule, _)| *rule != "habit/hype"));
}

#[test]
fn praise_is_empty_until_something_is_named() {
    assert_table(
        "habit/empty-praise",
        &[
            "I was really impressed by your experience.",
            "Your background stands out!",
            "I believe you'd be the ideal person for it.",
            "It's rare to come across a profile as strong as yours.",
            "You came to mind straight away.",
            "I have been following your career.",
            "We look for people like you.",
            "Your experience is exactly what they need, and you would be a perfect match.",
        ],
        &[
            "I was impressed by your talk in Leeds.",
            "Your Rust work caught my eye.",
            "You have strong experience in Java, says the form.",
            "Your paper on sparse probing impressed us.",
            "The product is a great fit for small farms.",
        ],
    );
}

#[test]
fn haste_comes_in_many_words() {
    assert_table(
        "habit/urgency",
        &[
            "Need somebody by Monday.",
            "The client needs someone yesterday.",
            "They are closing applications at the end of today.",
            "Immediate joiners preferred.",
            "Act before this one gets snapped up.",
            "Only two slots left.",
            "A prompt response would be appreciated.",
            "They're interviewing from Tuesday.",
            "It is urgent.",
            "The position will close 2day.",
            "They close the position on Friday.",
            "The role with the bank is closing on Thursday.",
            "It's now or never.",
            "They want someone in by the 8th.",
        ],
        &[
            "No rush at all.",
            "Our team moves quickly.",
            "We deploy within five minutes.",
            "You would fix urgent bugs on one day a month.",
            "I immediately saw why.",
            "The shop closes on Friday.",
            "Can I send you a query that fails badly today?",
        ],
    );
}

#[test]
fn pestering_comes_in_many_words() {
    assert_table(
        "habit/pestering",
        &[
            "Did you manage to read my note?",
            "I have tried you twice already.",
            "Following up once more regarding the role.",
            "Just floating this to the top of your inbox.",
            "Not sure whether my previous InMails went to spam.",
            "I'll assume silence means no.",
            "Please don't ignore this.",
            "I haven't heard back from you.",
            "This is my last attempt.",
            "A gentle reminder about the role.",
            "Sending this once more.",
        ],
        &[
            "No reply needed, and I won't chase you.",
            "You asked me to get back once the budget was in.",
            "Hi again, the band has gone up since March.",
            "The process has a follow-up call.",
            "Your message queue talk was a treat.",
            "Feel free to ignore this.",
            "You said: ask me again in spring.",
            "Following up on what we said at the bar.",
            "I'm sending this to thirty people.",
            "In case it was the salary: it has gone up.",
        ],
    );
}

#[test]
fn somebody_else_is_asked_for_in_many_words() {
    assert_table(
        "habit/referral",
        &[
            "Perhaps one of your old colleagues would like it; please pass this along.",
            "Do you know anybody who might?",
            "Who do you rate in the Kotlin world?",
            "Please refer your friends.",
            "€500 referral reward.",
            "Feel free to share this with your network.",
            "Who is the best SRE you have ever worked with?",
            "Could you recommend someone?",
            "Do you know a Kubernetes engineer in Oslo who is bored?",
            "Is there a friend of yours it might suit?",
            "Do you have a friend who'd fit?",
            "Tell me who on your old team does WebGL.",
        ],
        &[
            "Ana recommended you.",
            "Ming said that I should write to you.",
            "You should know some SQL.",
            "It refers to the old system.",
            "You would lead a network of six people.",
        ],
    );
}

#[test]
fn text_speak_and_shouting_are_told_from_abbreviations() {
    assert_table(
        "habit/shouting",
        &[
            "hope u like it",
            "Time 4 a change?",
            "Reply 2day",
            "Great role!!!",
            "It MUST BE LOCAL this time.",
            "Please REPLY ASAP to me.",
            "It is a GREAT ROLE in Leeds.",
            "pls share",
            "Exp 5 years",
            "thx for reading",
        ],
        &[
            "We use AWS, GCP and CI/CD.",
            "NOT React, we promise!",
            "CLEARANCE: Active TS/SCI",
            "It is great!! Really?",
            "Ask the H&U team.",
            "We pay USD or EUR, as you like.",
            "Dana, CV ASAP?",
            "Please send the JD ASAP to me.",
            "It is a SAAS ERP for schools.",
            "The API speaks JSON RPC over TCP.",
            "You would be the SDET QA in a team of four.",
            "We keep to GDPR HIPAA rules.",
        ],
    );
}

#[test]
fn several_jobs_are_told_from_several_seats() {
    assert_table(
        "habit/several-jobs",
        &[
            "I have multiple openings in Munich.",
            "Quillon has a number of vacancies in Amsterdam.",
            "I'm recruiting for five different positions.",
            "They need one Go developer and one iOS developer.",
            "1. Java Developer, Dallas\n2. QA Engineer, remote\n3. Network Engineer, Phoenix",
            "- Python Developers (3-6 yrs)\n- QA Engineers (4 yrs)\n- DevOps Engineers (5+ yrs)",
            "We need a tools programmer (C#), a rendering programmer (C++) and a build engineer.",
            "We're hiring: a data engineer, a Go developer, and one tester.",
            "Quillmere is after a backend engineer, an iOS developer and a data scientist.",
            "Quillmere has vacancies for BA, tester, dev, PM and designer.",
            "They are looking for Cloud Architects, Data Engineers, Scrum Masters and Business Analysts.",
            "Roles for developers, testers, analysts & managers.",
            "The client needs 2 Java, 1 UI, 1 data.",
            "Open now: QA engineer, product owner, and one data analyst.",
            "We have three exclusive positions in Tokyo.",
        ],
        &[
            "We hire two backend engineers for one team.",
            "You will work with a designer and a data engineer.",
            "- Mentor junior engineers\n- Help the product designer\n- Review for other engineers",
            "You have held several roles in finance.",
            "You would work with a designer, a tester and a data engineer; we need a Go developer.",
            "We need a backend engineer who sits with a data engineer, a tester and a designer.",
            "The team has a frontend engineer, a backend engineer and a tester, and wants another Go developer.",
            "The scheduler runs many jobs a day.",
            "We want 3 years of Java, 2 years of Kotlin, 1 year of Go.",
            "We are looking for a developer, ideally a former tester, analyst or designer.",
            "We need a developer who knows Java, Kotlin, Go and SQL.",
            "You would lead developers, testers, analysts & managers.",
            "We need one developer; the designer, the tester and the analyst are here already.",
            "Quillmere hires a Go developer to join 4 engineers, a designer, and a PM.",
            "Quillmere is looking for a Go developer to join our engineers, designers, and testers.",
            "We're hiring a data engineer to build tools for analysts, scientists, engineers and managers.",
            "We're hiring an engineering manager for a group of engineers, analysts, and designers.",
            "Quillmere is hiring a Java developer (Software Engineer, Backend Engineer, or similar title).",
            "Quillmere needs a software engineer, full stack developer, or programmer, whatever you call yourself.",
            "Open source maintainers, engineers, designers and analysts use our tool.",
            "The job is open to engineers, developers, analysts and career changers alike.",
            "Roles and responsibilities: test plans, work for developers, designers, analysts and managers.",
            "Our customers need developers, testers and analysts to plan work in one place.",
        ],
    );
}
