//! Kinds of mistakes that were made once: pay hardly written, money that is nobody's pay, and remarks that a fact
//! beside them answers.

use super::{check, found};

#[test]
fn hardly_written_amounts_are_read() {
    check(&[
        ("Annual salary 800-1200万円.", "8000000-12000000 JPY year"),
        ("Annual salary 900万円", "9000000 JPY year"),
        ("月給 pay of 3-4万元 a month", "30000-40000 CNY month"),
        ("Budapest. 1,8-2,2 M Ft bruttó per month.", "1800000-2200000 HUF month"),
        ("1.5 millió Ft a month", "1500000 HUF month"),
        ("Package of up to 1.2 Cr per annum.", "-12000000 INR year total"),
        ("₹1.1 crore a year", "11000000 INR year"),
        ("CTC 80 lakh to 1 Cr", "8000000-10000000 INR year total"),
        ("Brno. 90–120 tis. Kč per month.", "90000-120000 CZK month"),
        ("85 tis. Kč", "85000 CZK month"),
        ("Ankara. 120.000 TL net.", "120000 TRY month"),
        ("TL 150.000 per month", "150000 TRY month"),
        ("KSh 350,000 per month", "350000 KES month"),
        ("KSh 250k a month", "250000 KES month"),
        ("GHS 18,000 monthly", "18000 GHS month"),
        ("GH₵18,000 a month", "18000 GHS month"),
        ("₱90k to ₱120k a month", "90000-120000 PHP month"),
        ("UGX 9 million a month", "9000000 UGX month"),
        ("COP 9 to 12 million a month", "9000000-12000000 COP month"),
        ("LKR 450k per month", "450000 LKR month"),
        ("85-100K (€)", "85000-100000 EUR year"),
        ("120-140 (k$) for the role", "120000-140000 USD year"),
        ("salary of 85–100 (k€)", "85000-100000 EUR year"),
        ("90 (kEUR) gross", "90000 EUR year"),
        ("25-30 juta per month", "25000000-30000000 IDR month"),
        ("Rp 28 juta a month", "28000000 IDR month"),
        ("$4,200 bi-weekly.", "2100 USD week"),
        ("$4,200 biweekly", "2100 USD week"),
        ("£3,000 a fortnight", "1500 GBP week"),
        ("$4,000-$5,000 every two weeks", "2000-2500 USD week"),
        ("£70k–£60k for a developer", "60000-70000 GBP year"),
        ("€90k to €80k", "80000-90000 EUR year"),
        ("£80 000-95 000 a year", "80000-95000 GBP year"),
        ("eighty-five thousand pounds", "85000 GBP year"),
        ("sixty to seventy thousand pounds a year", "60000-70000 GBP year"),
        ("ninety thousand five hundred euros", "90500 EUR year"),
        ("a hundred and ten thousand dollars", "110000 USD year"),
        ("five hundred pounds a day", "500 GBP day"),
    ]);
}

#[test]
fn a_rough_figure_and_one_behind_a_title_are_pay() {
    check(&[
        ("We are hiring. Circa 80k.", "80000 ? year"),
        ("Around 75k.", "75000 ? year"),
        ("Roughly 90k, hybrid.", "90000 ? year"),
        ("We are hiring a Java developer at 85000.", "85000 ? year"),
        ("We want a backend engineer for 72,000.", "72000 ? year"),
        ("We are hiring a developer at 85000 customers.", ""),
        ("Write to our engineer at 94107.", ""),
        ("Circa 80k users.", ""),
    ]);
}

#[test]
fn refused_amounts_are_no_pay() {
    check(&[
        ("We cannot pay £100k.", ""),
        ("We can't go as far as £100k.", ""),
        ("They won't stretch to £100k.", ""),
        ("We can't offer you £90k–£100k.", ""),
        ("We are unable to match £120k.", ""),
        ("£100k is out of reach.", ""),
        ("You won't be paid £50k but £95k.", "95000 GBP year"),
        ("You won't just get £90k, you get shares.", "90000 GBP year"),
        ("£100k would be too much.", ""),
        ("We can't go above £80k.", "-80000 GBP year"),
        ("They pay no more than £80k.", "-80000 GBP year"),
        ("We cannot pay £100k, but £85k is fine.", "85000 GBP year"),
        ("We pay £85k, not only to seniors.", "85000 GBP year"),
    ]);
}

#[test]
fn money_for_something_else_is_no_pay() {
    let silent = [
        "You'd own a budget of £500k.",
        "You will manage a £500k budget.",
        "You would be responsible for a budget of £300k.",
        "You run the cloud budget of $400k.",
        "Our seed round was €750k.",
        "The last round was £900k.",
        "We got a grant of €400k.",
        "We won a £300k grant.",
        "The deal is worth £250k.",
        "£300k life insurance.",
        "Death in service cover of £300k.",
        "Life assurance: £200k.",
        "Parental leave: £2k a month on top.",
        "Maternity pay of £3k a month.",
        "Living costs £1,200 a month here.",
        "Rent is about £1,400 a month.",
        "The cost of living is €1,500 a month.",
        "Our AWS bill is $40k a month.",
        "The average salary for Java in London is £78k.",
        "The typical market salary is £70k.",
        "You earn £70k now, I hear.",
        "You are on £70k today.",
        "Relocation £15k.",
        "€10k for relocation.",
    ];
    check(&silent.map(|text| (text, "")));
    check(&[
        ("The average salary for Java in London is £78k. We pay £90k.", "90000 GBP year"),
        ("Sign-on of $20k; relocation £15k.", "20000 USD bonus"),
        ("The budget for this role is £80k.", "80000 GBP year"),
        ("£80k at a life insurance company.", "80000 GBP year"),
    ]);
}

#[test]
fn what_a_figure_answers_is_not_asked_again() {
    for (text, wanted) in [
        ("£60k to £70k depending on experience", "pay/amount £60k to £70k"),
        ("£60-70k DOE", "pay/amount £60-70k"),
        ("Salary £60k–£70k, negotiable", "pay/amount £60k–£70k"),
        ("£85,000 plus 10% bonus", "pay/amount £85,000"),
        ("£85k and a bonus of up to 15%", "pay/amount £85k"),
        ("We're hiring for this Go role at Acme, pay is £90k.", "pay/amount £90k"),
        ("Please share this with friends, the salary is £90k.", "pay/amount £90k"),
        ("£85k plus bonus", "pay/amount £85k; pay/variable bonus"),
        ("A 10% bonus", "pay/variable bonus"),
        ("Salary depending on experience", "pay/experience Salary depending on experience"),
        ("I can share the salary on a call.", "pay/promise share the salary"),
    ] {
        assert_eq!(found(text), wanted, "{text}");
    }
}

#[test]
fn grades_and_hints_are_vague() {
    for (text, wanted) in [
        ("Pay by TV-L E13.", "pay/experience TV-L E13"),
        ("The post is TVöD E 12.", "pay/experience TVöD E 12"),
        ("GS-13, step 1.", "pay/experience GS-13"),
        ("NHS Band 7, permanent.", "pay/experience NHS Band 7"),
        ("It is pay grade 9.", "pay/experience pay grade 9"),
        ("You would earn in the high five figures.", "pay/hint high five figures"),
        ("A five-figure salary.", "pay/hint five-figure salary"),
        ("Our band has 7 members.", ""),
        ("Five figures show the result.", ""),
    ] {
        assert_eq!(found(text), wanted, "{text}");
    }
}

#[test]
fn what_a_number_counts_is_no_pay_though_nobody_has_listed_it() {
    check(&[
        ("We've 61 museums paying.", ""),
        ("We have 40 libraries paying us.", ""),
        ("There are 35 bakeries paying by the month.", ""),
        ("It pays 61k plus pension.", "61000 ? year"),
        ("The salary is 65k gross.", "65000 ? year"),
        ("We hire at a salary of 75k towards the top.", "75000 ? year"),
        ("The salary of 70k depends on nothing.", "70000 ? year"),
        ("£70k includes the bonus.", "70000 GBP year"),
    ]);
}

#[test]
fn pay_that_is_thought_of_moved_or_billed_is_pay() {
    check(&[
        ("We were thinking of 58k.", "58000 ? year"),
        ("I was thinking of 70k for you.", "70000 ? year"),
        ("They moved it to 8,000 dollars a month.", "8000 USD month"),
        ("We have raised it to £75k.", "75000 GBP year"),
        ("A maintainer, 20 hours a week, at €55 an hour against invoice.", "55 EUR hour"),
        ("£400 a day, on invoice.", "400 GBP day"),
        ("Base is R$ 19 mil por mês CLT.", "19000 BRL month"),
        ("R$ 15 mil a month", "15000 BRL month"),
        ("To save you scrolling: $210k to $240k, remote.", "210000-240000 USD year"),
        ("The scale runs from €68,000 to €81,000 excluding holiday allowance.", "68000-81000 EUR year"),
        ("£60,000 before any bonus.", "60000 GBP year"),
        ("I had 75 thousand in mind, for four days.", "75000 ? year"),
        ("A tester in Norwich, on site, about 38k.", "38000 ? year"),
        ("A tester in Leeds, hybrid, around 45k.", "45000 ? year"),
        ("Our tool saves £40k a year.", ""),
        ("The car allowance is £4,000.", "4000 GBP bonus"),
        ("We closed a round of 2 mil euros.", ""),
        ("Your plan is billed at £40 a month.", ""),
        ("The invoice is €55.", ""),
        ("We were thinking of 20k users.", ""),
    ]);
}

#[test]
fn terms_and_promises_without_a_figure_are_vague() {
    for (text, wanted) in [
        ("Good conditions.", "pay/competitive Good conditions"),
        ("Mobile developers wanted, attractive terms, and more.", "pay/competitive attractive terms"),
        ("Pay, stack and place are on our page.", "pay/promise Pay, stack and place are on our page"),
        ("Pay I should have by Monday.", "pay/promise Pay I should have by"),
        ("The app works in good weather conditions.", ""),
        ("We read the terms and conditions.", ""),
        ("You pay on our page.", ""),
    ] {
        let got = found(text);
        assert!(if wanted.is_empty() { got.is_empty() } else { got.starts_with(wanted) }, "{text}: {got}");
    }
}
