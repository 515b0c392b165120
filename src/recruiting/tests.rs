//! Recruiting or not: short messages of every kind, each as somebody would write it.

use super::{WEIGHTS, is_recruiting, weigh};
use crate::questions;
use crate::reading::Reading;

/// Messages that offer a job or ask about one.
const RECRUITING: &[&str] = &[
    "I'm hiring a",
    "We are looking for a senior Rust engineer.",
    "Hi Tom, I came across your profile and would love to tell you about a role at Harrow Labs.",
    "Are you open to new opportunities at the moment?",
    "Would you be interested in a contract role in Leeds, £500 a day outside IR35?",
    "Hello Mina, we have an opening for a data engineer in our Oslo team. Could you send me your CV?",
    "My client needs a Java developer in Reading asap, any interest?",
    "Do you know anyone who might be interested in a DevOps position with us?",
    "Just floating this to the top of your inbox. Did you get a chance to think about the backend role?",
    "Halden Maps | Senior Backend Engineer | Porto or REMOTE | Full-time",
    "Corvid Systems - Staff Engineer - Remote (US) - Full-time - $180k\n\nWe make weather models for airports.",
    "Senior PHP Developer\nLocation: York\nSalary: £45,000\nRequirements:\n- 5+ years of PHP\n- good knowledge of MySQL",
    "Hey, your repo for parsing tide tables is great. I run engineering at Brinewatch, four of us. You'd join as the second backend person and own the forecast service.",
    "Quick one: we could use another mobile engineer on the ticketing app. You'd work with Ana and decide how it's built.",
    "Your background in payments stood out to me. Open to a quick chat about what we're building?",
    "Saw your talk at the Go meetup. I look after hiring at Ferrous and I'd like to be connected.",
    "What would it take to move you from your current company?",
    "Our team is growing and we are looking to hire two frontend engineers. Stack: TypeScript, Vue.",
    "Is it a good time for a change? I have a Kotlin position in Ghent, four days a week.",
    "We need a second embedded developer in Tromsø. C, Zephyr. Two days in the lab. Would that appeal?",
    "Hi, hope you are well. We have an urgent requirement for a Sr. Python Developer in Dallas, TX (C2C). Please share your updated resume.",
    "Greetings! Opening for .NET developer, 4-6 yrs exp, Pune, immediate joiners. CTC up to 18 LPA.",
    "Following up on the platform engineer role I mentioned: they raised the band to 85k. Still not for you?",
    "I'm a recruiter at a robotics firm and your thesis on grasping caught my eye. May I send you the job description?",
    "We're a small co-op that makes software for libraries, and one of our developers is leaving. Would you think about joining us as her replacement?",
    "Calling all rockstars! Join our team and change the world together. Apply now!",
    "You were recommended by Lena. We're hiring a site reliability engineer, fully remote within Europe, €80–95k.",
    "The role is still open and the team asked me whether you'd reconsider.",
    "Could we tempt you to come and work with us for three months? The code is Fortran and it needs care.",
    "Looking for my next founding engineer. Equity 1–2 %, salary 120k, Brooklyn, five days in the office.",
    "To apply, email jobs@example.com with your CV.",
    "Freelancer wanted: rebuild our shop in Shopware, about 6 months, €90/h, remote.",
    "We are still searching for a tester with Cypress experience. If you're interested, let me know.",
    "Refer a friend: there is a referral bonus of €1,000 for the QA engineer position.",
    "Dear candidate, we found your resume on a job portal and believe you are a strong match for the position below.",
    "Hello Zoe, I hope you're enjoying the summer. I've been mandated to fill a Lead Android position with a Paris-based media group.",
    "Hey, any chance you'd be tempted by a .NET role in Glasgow city centre? Up to £65k.",
    "I've looked at your commits on the tokio repo, and we could really use that on our team at Ferrostar.",
    "Hi, just wondering whether you would consider permanent work again? There's a job in Delft that reads like your bio.",
    "Dear developer, Northwind GmbH is currently seeking PHP programmers for its Leipzig location. Please apply by 31 May.",
    "Hello Mateo! Saw on LinkedIn that you're #OpenToWork. We have a QA automation spot.",
    "Hi Lena, long time! I'm now at Zenjob as engineering manager and have a headcount for Kotlin. Thought of you first.",
    "Are you by any chance looking for a new challenge in the world of computational biology?",
    "Senior Rust Engineer – Berlin/remote – €90k – get in touch!",
    "Hi there, would love to connect and share some Data Engineering roles that could fit your skill set.",
    "Second try, Peter: the architect position is still vacant and they've moved the budget to 120k.",
    "Please let us know your availability for a telephonic interview for the ServiceNow developer position.",
    "Our startup (fintech, Series A) is after its third engineer. You'd be working on a ledger in Go.",
    "Do you fancy working on trains? Siemens Mobility has open Ada jobs in Braunschweig.",
    "Vacancy: research programmer (0.8 fte), Leiden University, R and C++, €3,377 to €5,090.",
    "Hi Ida, could I get your opinion on this JD, and if you like it, maybe your CV too?",
    "We are expanding our DevOps chapter in Gdynia; AWS, Terraform, 22-27k PLN. Worth a chat?",
    "Hello, I'm reaching out regarding a Python contract with the Ministry of Justice. Outside IR35.",
    "Quick question, Tim: do you still do iOS contracting? I've got six months at Sky for someone with SwiftUI.",
    "I am recruiting a Head of Platform for a climate company and believe your time at Octopus is relevant.",
    "If you know a good Elixir developer who needs a job, tell them to write to me. We pay 70.",
    "This is Marta from the talent team at Allegro. Got five minutes to hear about our Spark team?",
    "Your resume was shared with me by our sourcing team; the position is Sr. Java Lead, Phoenix AZ, hybrid.",
    "Hi Ana, quick one: Python/Django role, 100% remote from Portugal or Spain. Ok if I send over the spec?",
    "Hi mate, got a Ruby on Rails gig in Sydney. $150k + super, three days from home. Chat Thursday?",
    "Hi, I found you on GitHub through your Terraform provider. We'd love another pair of hands in Dublin.",
    "Hey Kofi, one of our Rails folks is moving to Japan, which leaves a hole in the team that looks a lot like you.",
    "Business Intelligence Developer, Solihull. £45,000 + bonus. SSIS, SSRS, Power BI. A friendly team of eight.",
    "Hey, founder of Tidepool Notes here. I need a freelancer to fix our sync layer. CouchDB, TypeScript, €95 an hour.",
    "Hi, your name came up when we talked about Postgres people. We need a database engineer.",
    "Nobody will ask for a timesheet. Staff Frontend, Vue 3, fully remote in the EU, €85–95k. Worth 20 minutes?",
];

/// Everything else that is in a developer's mail.
const ORDINARY: &[&str] = &[
    "",
    "Hi Tom,",
    "Hello!",
    "Hi Anna, how are you?",
    "Shall we have lunch on Thursday? The new place by the station is good.",
    "Could you review my PR before noon? The Rust service panics when the region is missing.",
    "Subject: Re: deploy\n\nI moved the deploy to Thursday, the canary failed on staging. Kubernetes upgrade stays on the 19th.",
    "The salary of the average developer rose by 3 % last year, says the paper.",
    "Dear hiring team, I'd like to apply for the backend developer position. My CV is attached. My salary expectation is €65,000.",
    "Hello, I am a Java developer with 8 years of experience and I'm looking for a remote position. Please find my CV attached.",
    "Thank you for taking the time to interview me yesterday. I enjoyed our conversation about Kotlin, and my notice period is two months.",
    "Thank you for your application for the Senior Go Engineer role. Unfortunately we have decided to move on with another candidate whose experience fits better.",
    "Your interview is confirmed for Tuesday at 10:00. Ask for Petra at the desk; there is a pairing session in Python after lunch.",
    "We're delighted to have you join! Please sign the contract and upload your documents. Salary £70,000, start date 2 May, hybrid.",
    "Invoice 2231: 1 x job listing \"Senior Go Engineer (Remote)\", 30 days, €299.00. Total due: €299.00.",
    "Your order has been shipped. Order number 5521, total paid $48.20. Track your parcel here.",
    "Your booking is confirmed: Hotel Alma, 3 nights, €420. Free cancellation until Friday.",
    "Here is the agenda for Monday: 1. hiring plan for Q3, 2. budget, 3. Kubernetes costs.",
    "Minutes of the team meeting: we need two more engineers next year; Anna will write the job spec.",
    "Thanks for the CVs. Candidate 2 looks strong on Go, candidate 3 is too expensive at £95k. Can you book them in?",
    "Hi all, reminder: performance reviews are due on Friday and salary reviews follow in March.",
    "Payroll: your payslip for June is ready. Net pay £3,412.",
    "Automatic reply: I am on annual leave until Monday. For new vacancies contact Paul.",
    "I'm out of the office this week with limited access to email.",
    "Anna commented on your post: \"We are hiring a Rust engineer too!\"",
    "You have 3 new notifications. 12 people viewed your profile this week.",
    "octocat requested your review on #482: Bump serde from 1.0.1 to 1.0.2. Reply to this email directly or view it on GitHub.",
    "Build #1202 failed on main: 3 tests failed in the payments module.",
    "Subject: [users] Re: segfault in parser\n\nDoes anyone know whether this is fixed in 2.4? I compiled it from source on Debian.",
    "I don't think Python is the problem; the database is. We use Postgres 12 and the query has no index.",
    "The Weekly Borrow #88: what we read about Rust, Go and Zig. Median salaries in Berlin rose to €79k. You are receiving this because you subscribed.",
    "Cut your time to hire by half. Screen applicants automatically. Book a 15-minute demo, plans start at $199 a month.",
    "Would you speak at our conference in May? We pay every speaker €300 and cover travel and hotel. It's in person only.",
    "Your subscription renews on 3 June. $12.00 will be charged to your card.",
    "Hi Jo, the landlord wants £1,450 a month from May. Shall we look for something else?",
    "We raised $20M in our Series A. Thank you to all our customers! Read the blog post about what comes next.",
    "Verification code: 448102. It expires in ten minutes.",
    "Our developers found a memory leak in the Node.js client. A fix is in 4.2.1; please upgrade.",
    "Can you send me the notes from the architecture meeting? I was out on Tuesday.",
    "I bought a used ThinkPad for $350, it runs Linux fine.",
    "Flight to Lisbon on the 14th, back on the 17th. I booked us a room near the office.",
    "I'm working from home today and in the office tomorrow if you'd rather go through it together.",
    "Dear parents, the school is looking for people who can help at the summer fair.",
    "We are looking for a bug in the scheduler; it only shows on ARM.",
    "Congrats on the new job! How is the team? Are you fully remote now?",
    "Hi, I wrote the parser you use. Happy to take a patch, but please add a test first.",
    "Could you give me a quick call? Mum's train is late.",
    "The committee has three open positions to fill by election at the annual meeting; minutes of the last meeting are attached.",
    "I have a question about your Rust library: how do I set the timeout?",
    "We interviewed her on Monday and I think we should make an offer at 80k. Hiring panel meets at four.",
    "> We are hiring a senior Rust engineer, £80k, fully remote.\n> Interested?\n\nNo thanks, I'm not looking right now.",
    "Hi Greta, no thanks, I'm happy where I am and not looking for a new role. All the best!",
    "Please find attached the quote for the website: design €2,000, development €6,500, hosting €40 a month.",
    "As agreed, I attach the receipt for the train ticket, £86.40. Could you pass it to accounts?",
    "Jane has invited you to a meeting: Platform sync, Tuesday 14:00–14:30. Join Zoom meeting, passcode 11223.",
    "The library closes at six. Your books are due on Friday.",
    "Survey: which frontend framework do you use at work? Take our short survey, it stays open until Sunday.",
    "How was your holiday? I saw the photos from Crete, stunning.",
    "I reviewed the contract with the hosting provider. We can cancel at any time; it's $80/month.",
    "Let's use Terraform for this. I can pair with you on Wednesday if you like.",
    "Hi Arne, the ferry leaves at nine; bring the laptop with the backend on it.",
    "Thanks for the code review, Zoe! I've changed the Android manifest as you suggested.",
    "My notice period ends in May, so I'll be free to help you with the boat.",
    "The team is two developers short this sprint, so the release moves to Friday.",
    "Does your company pay for the gym? Mine stopped, together with the remote Fridays.",
    "Hello all, the DevOps chapter meeting is cancelled. Next one: 4 June, 10:00.",
    "Attached you'll find the offer for 20 licences at €90 a month each. Shall I order?",
    "Our new senior engineer Marta asked why we use Java 8. Nobody had an answer.",
    "Could you check whether the Python job on the staging server is still running?",
    "I'm interviewing at Spotify on Tuesday, wish me luck! Java, mostly, and hybrid in Stockholm.",
    "Reposting for a friend: flat to rent in Delft, 1,200 a month, 10 minutes from the university.",
    "A headhunter rang me at my desk. At my desk! He wanted a Kubernetes expert for a bank.",
    "The university pays programmers badly: 3,400 a month for a PhD with C++.",
    "We'd love to hear from you! Rate your recent purchase of \"Mechanical keyboard\".",
    "The vacancy committee has closed the search; the chair goes to Dr. Rossi.",
    "Hi Tim, do you still have the SwiftUI sample? I've got six months of logs that need a viewer.",
    "[exim-users] local_scan and spam: does anybody run this on a big site? Developers welcome to comment.",
    "Please sign the contract amendment: your salary rises to €68,000 on 1 July. Congratulations!",
    "Re: remote root hole in OpenSSH. Upgrade to 3.4 now; the developers say all sites are affected.",
    "Looking for a carpool from Reading to London, Mon-Thu, back at six. Share the petrol.",
    "I think we should open a position for a data engineer next year; can you put it in the budget, around 70k?",
    "Slashdot: IBM is hiring Linux developers in Beaverton. Guess the rumours were right, says michael.",
    "Candidates for the works council must be nominated by 12 March.",
    "Your freelance marketplace digest: 14 clients viewed your gig \"I will build your React app\".",
    "He was offered a senior position at Oracle but he likes his garden more.",
    "Hi Claire, congratulations on the new role at Monzo! Let's catch up over a coffee when you've settled in.",
    "Thanks for the offer, I'm delighted to accept the position of software engineer at a salary of $130,000.",
    "Could you send me the job description for the data engineer role before you post it? Legal wants the remote clause in.",
    "TechBrief Weekly #212: Rust 1.79 is out, a bank lays off 600, and a startup is hiring 50 engineers in Dublin.",
    "We have 200 developers skilled in React, Node and PHP, from $25/hour. Do you have any project you'd like to outsource?",
    "LinkedIn: 14 jobs in Munich for \"Software Engineer\". Backend Developer, Cloud Engineer. You are receiving Job Alert emails.",
    "Here's what you missed: a guide to salary negotiation and 12 remote companies hiring right now. Read online.",
    "You've got 5 new answers on \"Remote contractor in Spain: how do I pay taxes on $80k?\" Open in the app.",
    "Dear Ms Kaya, we confirm receipt of your documents for the Frontend Developer vacancy.",
    "Tender no. 4471: a booking portal in Java or .NET, budget up to €180,000, workshops on-site. Offers to the procurement office.",
    "Hiring a car in Lisbon is about €40 a day. Shall I book one?",
    "A recruiter just offered me 120k for a Java job in Frankfurt. On site though. What do you think?",
    "We are looking for beta testers for our developer tool. You get a free licence.",
    "The role-based access control is broken: an engineer can see payroll.",
    "Sorry to hear they let you go, mate. My sister's firm needs a Java guy. Want me to forward your CV?",
];

fn explain(text: &str) -> String {
    let reading = Reading::of(text);
    let cues = WEIGHTS.iter().flat_map(|(rule, weight, _)| {
        let words = |m: &crate::phrases::Match| reading.span(m.tokens()).of(text).to_owned();
        reading.own(rule).map(|m| format!("{} {weight} “{}”", rule.id, words(m))).collect::<Vec<_>>()
    });
    format!("{} = {} in “{text}”", weigh(&reading), cues.collect::<Vec<_>>().join(", "))
}

fn judged_wrongly(texts: &[&str], wanted: bool) -> Vec<String> {
    let wrong = |text: &&&str| {
        let reading = Reading::of(text);
        is_recruiting(&reading, &questions::find(&reading)) != wanted
    };
    texts.iter().filter(wrong).map(|text| explain(text)).collect()
}

#[test]
fn an_approach_about_work_is_recruiting() {
    let wrong = judged_wrongly(RECRUITING, true);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_mail_is_not_recruiting() {
    let wrong = judged_wrongly(ORDINARY, false);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
