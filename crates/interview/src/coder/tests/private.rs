//! What looks like real data is noticed, and what is no such thing is not.

use crate::coder::private::{Kind, notice};

fn kinds(text: &str) -> Vec<Kind> {
    notice(text, &["Mara", "Petra Voss"])
        .into_iter()
        .map(|one| one.1)
        .collect()
}

#[test]
fn what_looks_like_real_data_is_noticed() {
    for (text, kind) in [
        ("You can call me on 0171 555 0199.", Kind::Phone),
        ("The number was +44 20 7946 0958, right?", Kind::Phone),
        ("Write to a.person@mail.example please", Kind::Email),
        ("Was the passport number AB1234567?", Kind::IdNumber),
        ("The case is 2019-00451/7, isn't it?", Kind::IdNumber),
        ("Was that on 12.03.2019?", Kind::Date),
        ("Was it 3rd March 2019 when you came?", Kind::Date),
        ("Did it happen on March 12, 2019?", Kind::Date),
        ("Was the car B-MX 4711?", Kind::Plate),
        ("Did the van have AB12 CDE on it?", Kind::Plate),
        ("Did you live at 14 Mill Road?", Kind::Address),
        ("Was it Hafenstrasse 12?", Kind::Address),
        ("Did you ever meet Gordon Ashdown there?", Kind::Name),
    ] {
        assert_eq!(kinds(text), [kind], "{text}");
    }
}

#[test]
fn years_times_ages_amounts_and_names_of_the_case_are_no_hits() {
    for text in [
        "Was it in 2019 or in 2020?",
        "Did you start at 6.30 or at 7:15?",
        "You were 14 then. How many of the 12 beds were used?",
        "Did he pay you 1,200 or 1500 a month?",
        "Did you meet Petra Voss or Mara there?",
        "Was it on Monday morning, in March?",
        "Tell me about the Thursday. What did Mara do?",
        "TELL ME WHAT HAPPENED AT THE HOUSE",
        "Thank you. My name is Dana, and I am a police officer.",
        "",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}
