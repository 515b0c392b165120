//! Amounts as people write them, and numbers that are none: tables of (message, what is read).

use super::judge;
use crate::reading::Reading;
use crate::report::{Pay, PayKind, Period};

/// "60000-70000 GBP year", "-90000 EUR year" for "up to", "80000- USD year total" for "80k+ TC".
fn short(pay: &Pay) -> String {
    let number = |end: Option<f64>| end.map_or(String::new(), |end| end.to_string());
    let numbers = match (pay.min, pay.max) {
        (min, max) if min == max => number(min),
        (min, max) => format!("{}-{}", number(min), number(max)),
    };
    let period = match pay.period {
        Some(Period::Year) => " year",
        Some(Period::Month) => " month",
        Some(Period::Week) => " week",
        Some(Period::Day) => " day",
        Some(Period::Hour) => " hour",
        None => "",
    };
    let kind = match pay.kind {
        PayKind::Base | PayKind::DayRate => "",
        PayKind::Total => " total",
        PayKind::Bonus => " bonus",
        PayKind::Equity => " equity",
    };
    let numbers = pay.percent.map_or(numbers, |percent| format!("{percent}%"));
    format!("{numbers} {}{period}{kind}", pay.currency.unwrap_or("?"))
}

fn read(text: &str) -> Vec<String> {
    judge::all(&Reading::of(text)).iter().map(|j| short(&j.pay)).collect()
}

fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, wanted) in table {
        let found = read(text).join("; ");
        if found != *wanted {
            wrong.push(format!("“{text}”: wanted {wanted:?}, read {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), table.len());
}

#[test]
fn salaries_of_the_english_speaking_world_are_read() {
    check(&[
        ("The role pays £60-70k.", "60000-70000 GBP year"),
        ("Paying £62k–£71k, remote.", "62000-71000 GBP year"),
        ("£62k to £71k depending on level", "62000-71000 GBP year"),
        ("£62,000 - £71,000 per annum", "62000-71000 GBP year"),
        ("Salary between £62k and £71k.", "62000-71000 GBP year"),
        ("Somewhere between 62 and 71 thousand pounds.", "62000-71000 GBP year"),
        ("The base is 55-60,000 GBP.", "55000-60000 GBP year"),
        ("$150K/yr plus bonus", "150000 USD year"),
        ("$150k a year, fully remote", "150000 USD year"),
        ("USD 120,000", "120000 USD year"),
        ("US$120,000 base", "120000 USD year"),
        ("$150k plus 8% superannuation", "150000 AUD year"),
        ("$120,000.00 - $140,000.00 per annum", "120000-140000 USD year"),
        ("Pay range: $135,500 to $162,900 annually", "135500-162900 USD year"),
        ("the range is $145-165K", "145000-165000 USD year"),
        ("Base salary $145k-165", "145000-165000 USD year"),
        ("80k base, 10% bonus", "80000 ? year"),
        ("They want a junior, 26k, in Dundee.", "26000 ? year"),
        ("Developer - 40-50k\nSalary: £40-50k", "40000-50000 GBP year; 40000-50000 GBP year"),
        ("£45/55k", "45000-55000 GBP year"),
        ("we can go up to 90k", "-90000 ? year"),
        ("Up to £85k for the right person", "-85000 GBP year"),
        ("upto £85k", "-85000 GBP year"),
        ("£85k max, I'm afraid", "-85000 GBP year"),
        ("max £85k", "-85000 GBP year"),
        ("max. £85k", "-85000 GBP year"),
        ("capped at £85k", "-85000 GBP year"),
        ("no more than £85k", "-85000 GBP year"),
        ("from £70k", "70000- GBP year"),
        ("from £70k to £80k", "70000-80000 GBP year"),
        ("starting at $95,000", "95000- USD year"),
        ("at least $95,000 a year", "95000- USD year"),
        ("£70k+", "70000- GBP year"),
        ("£70k-£80k+", "70000-80000 GBP year"),
        ("$200k+ TC", "200000- USD year total"),
        ("$120k and up", "120000- USD year"),
        ("upwards of $120k", "120000- USD year"),
        ("TC $300k", "300000 USD year total"),
        ("total comp around $310-340k", "310000-340000 USD year total"),
        ("OTE £120k", "120000 GBP year total"),
        ("£80k base, £120k OTE", "80000 GBP year; 120000 GBP year total"),
        ("salary 80-90k", "80000-90000 ? year"),
        ("the salary is 80-90", "80000-90000 ? year"),
        ("around 95 base, Leeds", "95000 ? year"),
        ("100-120k DOE", "100000-120000 ? year"),
        ("circa £65k", "65000 GBP year"),
        ("c. £65k", "65000 GBP year"),
        ("c£65k", "65000 GBP year"),
        ("~£65k", "65000 GBP year"),
        ("£65,000 p.a.", "65000 GBP year"),
        ("£65,000pa", "65000 GBP year"),
        ("£65k p/a plus pension", "65000 GBP year"),
        ("65k GBP", "65000 GBP year"),
        ("GBP65k", "65000 GBP year"),
        ("GBP 65-75k", "65000-75000 GBP year"),
        ("£65 000", "65000 GBP year"),
        ("It's £58k, rising to £64k after a year.", "58000-64000 GBP year"),
        ("You'd be on £52,500 to start.", "52500 GBP year"),
        ("sixty thousand pounds", "60000 GBP year"),
        ("sixty to seventy thousand pounds", "60000-70000 GBP year"),
        ("between ninety and a hundred and ten thousand dollars", "90000-110000 USD year"),
        ("seventy-five thousand euros a year", "75000 EUR year"),
        ("sixty five grand", "65000 ? year"),
        ("£71,500 or £76,000 by step", "71500-76000 GBP year"),
        ("Salary: £45,000 (pro rata, £27,000 actual)", "45000 GBP year; 27000 GBP year"),
        ("Budget: 95k", "95000 ? year"),
        ("They've budgeted $165k for it", "165000 USD year"),
        ("Senior Rust Engineer | Remote | $140k - $180k", "140000-180000 USD year"),
        ("Senior Rust Engineer | Remote | 140k - 180k + equity", "140000-180000 ? year"),
        ("Rust developer (£55–65k), Bath", "55000-65000 GBP year"),
        ("💰 £70,000 – £80,000", "70000-80000 GBP year"),
        ("**Salary:** £70,000", "70000 GBP year"),
        ("Pay:\n£70,000", "70000 GBP year"),
        ("$1.2m TC for the right quant", "1200000 USD year total"),
        ("$140k <-> remote", "140000 USD year"),
        ("pay is in the region of £72k", "72000 GBP year"),
        ("£400k package", "400000 GBP year total"),
        ("£60K/£70K by level", "60000-70000 GBP year"),
        ("£60kish", "60000 GBP year"),
        ("Salary (EUR): 55-65k", "55000-65000 EUR year"),
        ("£40-£45k, OTE £60k", "40000-45000 GBP year; 60000 GBP year total"),
        ("We can't go above £80k.", "-80000 GBP year"),
        ("not less than £80k", "80000- GBP year"),
        ("They can stretch to £95k for somebody outstanding", "-95000 GBP year"),
        ("$120,000.00/yr - $150,000.00/yr", "120000-150000 USD year"),
        ("$200k-300k TC (base + RSU + bonus)", "200000-300000 USD year total"),
        ("Salary bands: L4 $180-200k, L5 $210-240k.", "180000-200000 USD year; 210000-240000 USD year"),
    ]);
}

#[test]
fn rates_by_the_hour_day_week_and_month_are_read() {
    check(&[
        ("€500/day", "500 EUR day"),
        ("£450 per day outside IR35", "450 GBP day"),
        ("£550–£600 a day", "550-600 GBP day"),
        ("£525pd inside", "525 GBP day"),
        ("£525 p/d", "525 GBP day"),
        ("£525 p.d. outside", "525 GBP day"),
        ("£60ph", "60 GBP hour"),
        ("£500 outside", "500 GBP day"),
        ("Day rate: £475-£500", "475-500 GBP day"),
        ("day rate of around 600", "600 ? day"),
        ("Rate: €95/h", "95 EUR hour"),
        ("$70 an hour on W2", "70 USD hour"),
        ("$70/hr C2C", "70 USD hour"),
        ("$65-$75/hour", "65-75 USD hour"),
        ("$65/hr - $75/hr on W2", "65-75 USD hour"),
        ("rate: 45/hr", "45 ? hour"),
        ("Pay rate: $62.50/hr", "62.5 USD hour"),
        ("$62/hr, or $67 for locals", "62 USD hour; 67 USD hour"),
        ("65 - 75 USD per hour", "65-75 USD hour"),
        ("£1,200 a week", "1200 GBP week"),
        ("€6k/month", "6000 EUR month"),
        ("€4.500 gross per month", "4500 EUR month"),
        ("3.200–3.800 EUR net/month", "3200-3800 EUR month"),
        ("Monthly: $4,500–$5,500", "4500-5500 USD month"),
        ("USD 4,000-5,000 monthly", "4000-5000 USD month"),
        ("a monthly salary of 5.200 euros", "5200 EUR month"),
        ("max €700 per day all in", "-700 EUR day total"),
        ("A$900/day plus super", "900 AUD day"),
        ("TJM 550-600 €", "550-600 EUR day"),
        ("Tagessatz 850 €", "850 EUR day"),
        ("hourly rate 80-90 EUR", "80-90 EUR hour"),
        ("£750 per working day", "750 GBP day"),
        ("500 per day outside IR35", "500 ? day"),
        ("6-month contract, £500-550", "500-550 GBP day"),
        ("Rate: $65-70/hr (W2) or $75-80/hr (C2C)", "65-70 USD hour; 75-80 USD hour"),
        ("Pay range: $55-$60", "55-60 USD hour"),
        ("€ 5.000,- bruto per maand", "5000 EUR month"),
        ("tussen €4500 en €6000 bruto per maand", "4500-6000 EUR month"),
        ("22-27k PLN net/month on B2B or 18-22k gross", "22000-27000 PLN month; 18000-22000 PLN month"),
        ("Salary: 4000-5500 EUR gross (monthly)", "4000-5500 EUR month"),
        ("150 PLN net + VAT/h", "150 PLN hour"),
    ]);
}

#[test]
fn salaries_of_the_continent_are_read() {
    check(&[
        ("€65.000–80.000", "65000-80000 EUR year"),
        ("65.000 € - 80.000 €", "65000-80000 EUR year"),
        ("85.000 € brutto", "85000 EUR year"),
        ("60 000 €", "60000 EUR year"),
        ("55–65 K€ fixe", "55000-65000 EUR year"),
        ("45-50k€", "45000-50000 EUR year"),
        ("Gehalt: 70.000 - 85.000 EUR brutto/Jahr", "70000-85000 EUR year"),
        ("bis 90.000 €", "-90000 EUR year"),
        ("42.000 – 48.000 € brutos/año", "42000-48000 EUR year"),
        ("Annuel de 50000,00 Euros à 55000,00 Euros", "50000-55000 EUR year"),
        ("Salaire: Mensuel de 3000,00 Euros", "3000 EUR month"),
        ("RAL 45-52k", "45000-52000 EUR year"),
        ("70-80k eur", "70000-80000 EUR year"),
        ("EUR50k - EUR60k", "50000-60000 EUR year"),
        ("80kEUR", "80000 EUR year"),
        ("75-90 TEUR", "75000-90000 EUR year"),
        ("75-90T€", "75000-90000 EUR year"),
        ("1.5M - 2M HUF gross/month", "1500000-2000000 HUF month"),
        ("INR 25,00,000/- per annum", "2500000 INR year"),
        ("CHF 120'000", "120000 CHF year"),
        ("CHF 120’000 – 140’000", "120000-140000 CHF year"),
        ("120k-140k CHF", "120000-140000 CHF year"),
        ("Salary: >130k CHF", "130000- CHF year"),
        ("PLN 18–24k net + VAT (B2B)", "18000-24000 PLN month"),
        ("18 000 – 24 000 PLN", "18000-24000 PLN month"),
        ("150-180 PLN/h on B2B", "150-180 PLN hour"),
        ("6500 zł", "6500 PLN month"),
        ("58 000–64 000 SEK/month", "58000-64000 SEK month"),
        ("We are in Stockholm and pay 55 000 kr", "55000 SEK month"),
        ("We are in Oslo and pay 850 000 kr", "850000 NOK year"),
        ("55.000 DKK per month", "55000 DKK month"),
        ("80 000 – 110 000 Kč", "80000-110000 CZK month"),
        ("1.200.000 Ft gross monthly", "1200000 HUF month"),
        ("12.000 lei net", "12000 RON month"),
        ("9000-12000 RON", "9000-12000 RON month"),
    ]);
}

#[test]
fn salaries_of_the_rest_of_the_world_are_read() {
    check(&[
        ("18-25 LPA", "1800000-2500000 INR year"),
        ("upto 28 LPA", "-2800000 INR year"),
        ("CTC: 30LPA", "3000000 INR year total"),
        ("₹25L", "2500000 INR year"),
        ("₹18L - ₹25L per annum", "1800000-2500000 INR year"),
        ("Rs. 12,00,000", "1200000 INR year"),
        ("INR 12,00,000 - 15,00,000", "1200000-1500000 INR year"),
        ("1.2-1.5 lakh per month", "120000-150000 INR month"),
        ("24 lakhs per annum", "2400000 INR year"),
        ("2 crore", "20000000 INR year"),
        ("₹80,000 per month", "80000 INR month"),
        ("A$140k + super", "140000 AUD year"),
        ("AU$140k", "140000 AUD year"),
        ("We are in Melbourne; the base is $140k", "140000 AUD year"),
        ("C$120k", "120000 CAD year"),
        ("CA$120,000", "120000 CAD year"),
        ("CAD $118,000–$136,500", "118000-136500 CAD year"),
        ("$126k-$154k CAD", "126000-154000 CAD year"),
        ("Toronto, $110k to $130k", "110000-130000 CAD year"),
        ("NZ$130k", "130000 NZD year"),
        ("S$9,000 per month", "9000 SGD month"),
        ("SGD 9k–12k per month", "9000-12000 SGD month"),
        ("HK$60,000 a month", "60000 HKD month"),
        ("R$ 15.000 por mes", "15000 BRL month"),
        ("AED 25,000-30,000", "25000-30000 AED month"),
        ("¥9,000,000–¥12,000,000 a year", "9000000-12000000 JPY year"),
        ("₩80,000,000", "80000000 KRW year"),
        ("ZAR 900,000 per annum", "900000 ZAR year"),
        ("ILS 32k", "32000 ILS month"),
        ("RM 9,000 per month", "9000 MYR month"),
        ("120k Canadian dollars", "120000 CAD year"),
        ("90k US dollars", "90000 USD year"),
        ("65000 UK Pounds/year", "65000 GBP year"),
        ("9-12k USDC a month", "9000-12000 USD month"),
        ("9-12k/mo usdc, remote", "9000-12000 USD month"),
        ("420-480 a day (EUR)", "420-480 EUR day"),
        ("CHF 8'500–10'000 x 13", "8500-10000 CHF month"),
        ("14-17k a month PLN", "14000-17000 PLN month"),
        ("Salary: R750k - R1.1m per annum.", "750000-1100000 ZAR year"),
        ("R45 000 a month, remote", "45000 ZAR month"),
        ("R850,000 p.a.", "850000 ZAR year"),
        ("N650,000 monthly, in Lagos", "650000 NGN month"),
        ("4100-4900 gross/month", "4100-4900 ? month"),
    ]);
}

#[test]
fn shares_and_bonuses_are_told_from_the_base() {
    check(&[
        ("£70k and 0.5–1% equity", "70000 GBP year; 1% ? equity"),
        ("0.5-1.5% and $130-160k", "1.5% ? equity; 130000-160000 USD year"),
        ("On-call is paid £200 a week on top of £60,000.", "200 GBP week bonus; 60000 GBP year"),
        ("$150k plus half a percent", "150000 USD year; 0.5% ? equity"),
        ("12% vesting over four years", "12% ? equity"),
        ("£70k, plus a sign-on bonus of £5,000", "70000 GBP year; 5000 GBP bonus"),
        ("$128,000 plus $15,000 sign-on", "128000 USD year; 15000 USD bonus"),
        ("£70k and a £5k car allowance", "70000 GBP year; 5000 GBP bonus"),
        ("£70k + 10% bonus", "70000 GBP year"),
        ("£70k + 5% pension", "70000 GBP year"),
        ("£150k+ cash/equity", "150000- GBP year total"),
        ("£60k including bonus", "60000 GBP year total"),
        ("$150k base + $30k bonus + $100k RSUs", "150000 USD year; 30000 USD bonus; 100000 USD equity"),
        ("$150k base, $400k in stock over 4 years", "150000 USD year; 400000 USD equity"),
    ]);
}

#[test]
fn the_same_figure_twice_and_several_roles_are_all_read() {
    check(&[
        ("£60-70k. As I said, £60-70k.", "60000-70000 GBP year; 60000-70000 GBP year"),
        ("Mid £50-60k, senior £70-80k", "50000-60000 GBP year; 70000-80000 GBP year"),
        ("$150k–$180k USD / £90k–£110k GBP", "150000-180000 USD year; 90000-110000 GBP year"),
        ("We raised $12M and pay $150k", "150000 USD year"),
        ("£70k + £1,000 learning budget", "70000 GBP year"),
        ("As a Series B company we pay £80k", "80000 GBP year"),
        ("£80k at a Series A startup", "80000 GBP year"),
        ("£60k for a seed-stage startup with 40k users", "60000 GBP year"),
    ]);
}

#[test]
fn other_numbers_are_silent() {
    let silent = [
        "We raised $12M last year.",
        "We have just closed our €8m seed round.",
        "We closed a $20 million Series A.",
        "Backed by $30M from investors.",
        "We're a Series C company valued at $1.2bn.",
        "a £400k pre-seed round",
        "We raised £750k from angels.",
        "$5M ARR and growing",
        "We make $400k in monthly revenue.",
        "Our ARR is $900k.",
        "MRR of $60k",
        "with a turnover of £900k",
        "Last year's profit was £250k.",
        "It is a $40 billion market.",
        "The $7T industry is slow.",
        "We manage $2bn AUM.",
        "We process £80k of transactions an hour.",
        "handling €90,000 in payments every day",
        "We saved customers £60k last year.",
        "An outage costs $50k.",
        "We spend $40k a month on AWS.",
        "Our average deal size is $60k.",
        "We have 10k users.",
        "Over 50,000 daily active users rely on it.",
        "40k+ customers",
        "12,000 nurses use our app.",
        "serving 80-90k requests per second",
        "1,800 builds run per day",
        "We have 25k GitHub stars.",
        "40k downloads/month",
        "a codebase of 200k lines",
        "It has 60,000 lines of Rust.",
        "a waitlist of 11,000 people",
        "We offer a 401k.",
        "401(k) with 4% match",
        "Support is 24/7.",
        "We run a 5k race together.",
        "Java 17 and C++17",
        "Python 3.11, Angular 17, .NET 8",
        "Call me on 020 7946 0123.",
        "My number is +44 7700 900123.",
        "Ring 555-0133 or (512) 555 0199.",
        "We start on 12.03.2025.",
        "Founded in 2014, since 2019 in Leeds.",
        "from 2021 to 2024",
        "Meet on 14/03/2025 at 10:30.",
        "There is a referral bonus of $1,000.",
        "I pay £500 for an introduction that ends in a hire.",
        "Refer a friend and get $2,000.",
        "a £1,000 learning budget",
        "$100/mo education stipend",
        "Up to $500 of reimbursement for courses",
        "a €2,000 home office budget",
        "£250 in vouchers",
        "$50 a month towards the gym",
        "Tuition assistance up to $5,250",
        "Our plans start at $49/month.",
        "It costs $15 per user per month.",
        "The subscription is £9.99 a month.",
        "priced at $29,000",
        "Are you on £70k now?",
        "You mentioned £85k as your target.",
        "Is your current salary over £60k?",
        "10-15 hours a week",
        "a team of 40-50 people in 12 countries",
        "3 days per week in the office",
        "5+ years of Go, 40% travel",
        "a 30-minute call between 2 and 4",
        "in suite 3200, 94107 San Francisco",
        "requisition 104233",
        "Job ID: 88213",
        "4k displays and 64 GB of RAM",
        "We ship 20k parcels a day.",
        "the office is 15,000 square feet",
        "We grew from 10k to 80k last year.",
        "Our users earn points; 20,000 of them did.",
        "100% remote, 80% Java, 20% free time",
        "ISO 27001, RFC 9110, IEC 62304",
        "It handles 3 million messages.",
        "The prize is $25,000.",
        "we donated £30k to charity",
        "Our average customer pays us $40k a year.",
        "We have a $30k average contract value.",
        "we charge £20k per licence",
        "a $100k cheque from an accelerator",
        "$25,000 in cloud credits",
        "We've paid creators $90k this month.",
        "loans from £10,000 to £50,000",
        "The average salary in Berlin is €70k.",
        "The median pay for a Rust engineer is £85k.",
        "We can't do £80k.",
        "not £80k, sadly",
        "€5,000 relocation package",
    ];
    check(&silent.map(|text| (text, "")));
}

#[test]
fn vague_pay_is_marked_once_and_its_lookalikes_are_not() {
    for (text, wanted) in [
        ("We pay top dollar.", "pay/competitive top dollar"),
        ("Salary: competitive", "pay/competitive Salary: competitive"),
        ("A top-of-market comp awaits.", "pay/competitive top-of-market comp"),
        ("Package: TBC", "pay/experience Package: TBC"),
        ("Name your price.", "pay/experience Name your price"),
        ("I can discuss salary on a call.", "pay/promise discuss salary"),
        ("What salary are you looking for?", "pay/question What salary are you looking for"),
        ("A salary in the mid 60s.", "pay/hint mid 60s"),
        ("Salary + equity", "pay/named Salary + equity"),
        ("£60k plus equity", "pay/amount £60k; pay/shares equity"),
        ("£60k and a company pension scheme", "pay/amount £60k"),
        ("£60k, and what are your salary expectations?", "pay/amount £60k"),
        ("We build a compensation platform.", ""),
        ("You would own the rate limiter.", ""),
        ("We build stock trading systems.", ""),
        ("A great package manager in Rust.", ""),
        ("The engine calculates broker commission.", ""),
        ("The benefits of Rust are many.", ""),
        ("Bonus points for Kafka.", ""),
        ("Happy to share the spec on a call.", ""),
        ("What are you working on now?", ""),
        ("Our conversion rate is great.", ""),
        ("We fight for fair pay for nurses.", ""),
        ("You pay attention to detail.", ""),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        let found: Vec<_> = findings.iter().map(|f| format!("{} {}", f.rule, f.text)).collect();
        assert_eq!(found.join("; "), wanted, "{text}");
    }
}

#[test]
fn the_range_is_offered_in_the_words_of_the_sentence() {
    for (text, wanted) in [
        ("We offer a competitive salary in Leeds.", Some("salary of £[min]–£[max] a year")),
        ("Attractive salary, Berlin.", Some("Salary of €[min]–€[max] a year")),
        ("We offer an excellent salary in Boston.", Some("annual salary of $[min]–$[max]")),
        ("The package is excellent.", Some("package is [currency] [min]–[max] a year")),
        ("Rate: DOE, London", Some("Rate: £[min]–£[max] a day, by experience")),
        ("They pay above market.", None),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        let fix = findings.first().and_then(|f| f.fixes.first()).map(|f| &*f.replace);
        assert_eq!(fix, wanted, "{text}");
    }
}

#[test]
fn quoted_mail_and_signatures_say_nothing_of_this_job() {
    check(&[
        ("Hello Sam,\nwe hire a Go developer.\n\n> we paid £60k last year", ""),
        ("We hire a Go developer.\n\n-- \nPay desk, £60k", ""),
        ("We build R2D2 toys and N95 masks, R8 sports cars and N1000 routers.", ""),
        ("You know R 4 and ship 4100-4900 parcels a month.", ""),
    ]);
}

#[test]
fn titles_are_the_writers_words_tidied() {
    for (text, wanted) in [
        ("£80k - 95k for a developer", "£80k–95k a year"),
        ("£550–£600 a day", "£550–£600 a day"),
        ("up to €90k", "up to €90k a year"),
        ("TC $300k", "$300k a year, all in"),
        ("£60k and 1% equity", "£60k a year"),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        assert_eq!(findings.first().map(|f| &*f.title), Some(wanted), "{text}");
    }
}
