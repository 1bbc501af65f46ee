//! The little language: what is wrong with it, and where.

use super::names::{APART, with_names};
use crate::{Condition, Expected, Names, WrongKind};
use proptest::prelude::*;

/// The faulty part stands between `«` and `»`.
fn check(marked: &str, ask: impl FnOnce(&Names, &str) -> Option<crate::Wrong>, what: WrongKind) {
    let begin = marked.find('«').unwrap();
    let end = marked.find('»').unwrap() - '«'.len_utf8();
    let text = marked.replace(['«', '»'], "");
    let wrong = with_names(|names| ask(names, &text));
    assert_eq!(
        wrong,
        Some(crate::Wrong {
            at: begin..end,
            what
        }),
        "{marked}"
    );
}

fn range(name: &str, least: i32, most: i32) -> WrongKind {
    WrongKind::OutOfRange {
        name: name.to_owned(),
        least,
        most,
    }
}

fn member(member: &str) -> WrongKind {
    let set = "told".to_owned();
    WrongKind::UnknownMember {
        set,
        member: member.to_owned(),
    }
}

#[test]
fn faulty_conditions_say_what_and_where() {
    use Expected::{Bracket, Comparison, Condition, End, Name, Number, Time};
    use WrongKind as W;
    let cases = [
        ("apart and «trsut» > 3", W::UnknownName("trsut".into())),
        ("«trust-1»", W::UnknownName("trust-1".into())),
        ("«Apart»", W::UnknownName("Apart".into())),
        ("seen(«attic»)", W::UnknownScene("attic".into())),
        ("did(«dance»)", W::UnknownAction("dance".into())),
        ("told has «why»", member("why")),
        ("«trust» and apart", W::NotAFlag("trust".into())),
        ("not «told»", W::NotAFlag("told".into())),
        ("«apart» >= 1", W::NotANumber("apart".into())),
        ("«told» = 1", W::NotANumber("told".into())),
        ("«trust» has limits", W::NotASet("trust".into())),
        ("«apart» has limits", W::NotASet("apart".into())),
        ("trust > «6»", range("trust", -5, 5)),
        ("trust > «-6»", range("trust", -5, 5)),
        ("calls < «- 1»", range("calls", 0, 3)),
        ("time < «525601»", range("time", 0, 525_600)),
        ("«»", W::Expected(Condition)),
        ("apart and«»", W::Expected(Condition)),
        ("apart or «and» apart", W::Expected(Condition)),
        ("«>» 3", W::Expected(Condition)),
        ("«§»", W::Expected(Condition)),
        ("trust «three»", W::Expected(Comparison)),
        ("time «20»", W::Expected(Comparison)),
        ("clock«»", W::Expected(Comparison)),
        ("trust >= «three»", W::Expected(Number)),
        ("trust >=«»", W::Expected(Number)),
        ("trust >= «2.5»", W::Expected(Number)),
        ("trust >= «99999999999»", W::Expected(Number)),
        ("trust >= - «-» 1", W::Expected(Number)),
        ("time < «-»1", W::Expected(Number)),
        ("clock > «20»", W::Expected(Time)),
        ("clock > «24:00»", W::Expected(Time)),
        ("clock > «22:60»", W::Expected(Time)),
        ("clock > «9:00»", W::Expected(Time)),
        ("told has«»", W::Expected(Name)),
        ("told has «not» apart", W::Expected(Name)),
        ("did(«)»", W::Expected(Name)),
        ("seen «kitchen»", W::Expected(Bracket)),
        ("seen(kitchen«»", W::Expected(Bracket)),
        ("(apart or apart«»", W::Expected(Bracket)),
        ("apart«)»", W::Expected(Bracket)),
        ("apart «apart»", W::Expected(End)),
        ("trust >= 3 «;» apart", W::Expected(End)),
    ];
    for (marked, what) in cases {
        check(marked, |names, text| names.condition(text).err(), what);
    }
}

#[test]
fn faulty_effects_say_what_and_where() {
    use Expected::{End, Name, Number};
    use WrongKind as W;
    let cases = [
        ("trust +1; «trsut» -1", W::UnknownName("trsut".into())),
        ("told + «why»", member("why")),
        ("«trust»", W::NotAFlag("trust".into())),
        ("«told»", W::NotAFlag("told".into())),
        ("not «trust» +1", W::NotAFlag("trust".into())),
        ("«apart» +1", W::NotANumber("apart".into())),
        ("«apart» = 1", W::NotANumber("apart".into())),
        ("«told» = 1", W::NotANumber("told".into())),
        ("«trust» + limits", W::NotASet("trust".into())),
        ("trust = «6»", range("trust", -5, 5)),
        ("trust «>=» 3", W::Expected(Number)),
        ("trust +«»", W::Expected(Number)),
        ("trust + «-»1", W::Expected(Number)),
        ("«»", W::Expected(Name)),
        ("apart;«»", W::Expected(Name)),
        ("not«»", W::Expected(Name)),
        ("«time» +5", W::Expected(Name)),
        ("apart «and» apart", W::Expected(End)),
        ("apart «§»", W::Expected(End)),
    ];
    for (marked, what) in cases {
        check(marked, |names, text| names.effects(text).err(), what);
    }
}

#[test]
fn faulty_targets_and_moments_say_what_and_where() {
    use Expected::{Condition, End, Name, Number, Time};
    use WrongKind as W;
    let targets = [
        ("«attic»", W::UnknownScene("attic".into())),
        ("kitchen «if trust >= 3»", W::LastHasCondition),
        ("kitchen if apart; door «if apart»", W::LastHasCondition),
        ("«kitchen»; door", W::EarlierWithoutCondition),
        ("kitchen if«;» door", W::Expected(Condition)),
        ("kitchen if trust >=«;» door", W::Expected(Number)),
        ("kitchen if apart;«»", W::Expected(Name)),
        ("kitchen «apart»", W::Expected(End)),
    ];
    for (marked, what) in targets {
        check(marked, |names, text| names.targets(text).err(), what);
    }
    let moments = [
        ("«soon»", W::Expected(Time)),
        ("«25:00»", W::Expected(Time)),
        ("«»", W::Expected(Time)),
        ("«-»5", W::Expected(Time)),
        ("«525601»", range("time", 0, 525_600)),
        ("10 «minutes»", W::Expected(End)),
    ];
    for (marked, what) in moments {
        check(marked, |names, text| names.moment(text).err(), what);
    }
}

#[test]
fn texts_are_bounded_in_length_and_depth() {
    let nested = |depth: usize| format!("{}apart{}", "(".repeat(depth), ")".repeat(depth));
    assert_eq!(
        with_names(|names| names.condition(&nested(32))),
        Ok(Condition::Flag(APART))
    );
    let wrong = with_names(|names| names.condition(&nested(33))).unwrap_err();
    assert_eq!((wrong.at, wrong.what), (33..38, WrongKind::TooLong));
    let wrong = with_names(|names| names.condition(&"not ".repeat(400))).unwrap_err();
    assert_eq!(wrong.what, WrongKind::TooLong);

    let long = |length: usize| format!("{:length$}", "apart");
    assert_eq!(
        with_names(|names| names.condition(&long(2_000))),
        Ok(Condition::Flag(APART))
    );
    let wrong = with_names(|names| names.condition(&long(2_001))).unwrap_err();
    assert_eq!((wrong.at, wrong.what), (0..2_001, WrongKind::TooLong));
}

/// Mostly words of the language, in any order.
fn any_text() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "trust", "calls", "apart", "told", "who", "limits", "door", "kitchen", "did", "seen",
        "has", "and", "or", "not", "if", "time", "clock", "22:00", "3", "-1", "+", "-", "(", ")",
        ";", "<=", ">", "=", "!=", "!", "é", "—", "ask-him",
    ]);
    prop::collection::vec(words, 0..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn whatever_is_written_gets_an_answer_within_its_text(text in prop_oneof![any_text(), any::<String>()]) {
        with_names(|names| {
            let answers = [
                names.condition(&text).err(),
                names.effects(&text).err(),
                names.targets(&text).err(),
                names.moment(&text).err(),
            ];
            for wrong in answers.into_iter().flatten() {
                prop_assert!(text.get(wrong.at.clone()).is_some(), "{:?} in {:?}", wrong.at, text);
            }
            Ok(())
        })?;
    }
}
