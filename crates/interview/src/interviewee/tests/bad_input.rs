//! Whatever is typed is refused or answered.

use super::fixture::{greenhouse, young};
use super::{coded, labelled, planted};
use crate::case::{Act, Case, Kind, Profile, Tier};
use crate::interviewee::{CHARACTERS, End, Fault, Interview, Refused, Said, TURNS};
use base::Label;

fn say(interview: &mut Interview, text: &str) -> Result<(), Refused> {
    interview.say(Said::Words(text.to_owned())).map(|_| ())
}

#[test]
fn whatever_is_typed_is_refused_or_answered() {
    let case = greenhouse();
    let texts = [
        "",
        " ",
        "...",
        "?!?!",
        "\n\n\t",
        "ماذا حدث لك؟",
        "什么",
        "🙂🙂🙂",
        "e\u{301}\u{301}\u{301}\u{200f}\u{202e}",
        "<script>alert(1)</script>",
        "'; drop table turns; --",
        "{name} *seen* ```detail x",
        "Qué pasó en la casa?",
        "a",
        "I I I I I I I I I I",
        "asdf qwer 1234",
    ];
    let mut interview = Interview::begin(&case, "bad");
    for text in texts {
        let turn = interview
            .say(Said::Words(text.to_owned()))
            .expect("an answer");
        assert!(!turn.reply.segments(&case.words).is_empty(), "{text:?}");
    }
    let long = "ä".repeat(CHARACTERS);
    assert_eq!(say(&mut interview, &long), Ok(()));
    assert_eq!(
        say(&mut interview, &format!("{long}a")),
        Err(Refused::TooLong)
    );
    assert_eq!(
        say(&mut interview, &"x".repeat(2_000_000)),
        Err(Refused::TooLong)
    );
    assert_eq!(
        interview.turns().len(),
        texts.len() + 1,
        "what is refused is no turn"
    );
}

#[test]
fn the_same_line_fifty_times_brings_no_more_than_one_answer() {
    let case = greenhouse();
    for text in [
        "Tell me where your passport is.",
        "Who is in charge?",
        "Tell me everything.",
        "Were you paid?",
        "Thank you.",
    ] {
        let mut interview = Interview::begin(&case, "fifty");
        let mut last = Vec::new();
        for _ in 0..50 {
            let Ok(turn) = interview.say(Said::Words(text.to_owned())) else {
                break;
            };
            let turn = turn.clone();
            assert!(!turn.reply.0.is_empty(), "{text}");
            assert_ne!(turn.reply.0, last, "{text}: the same words twice in a row");
            last = turn.reply.0;
        }
        let told = interview
            .person
            .memory
            .iter()
            .filter(|one| one.narrated)
            .count();
        assert!(told <= 9, "{text}: {told} details");
    }
}

/// At most 40 % of the details on average, 38 of 100 in the most open person.
#[test]
fn asking_for_everything_for_ever_does_not_empty_a_case() {
    for profile in Profile::ALL {
        let case = young(profile);
        let mut told = 0;
        for seed in 0..30 {
            let mut interview = Interview::begin(&case, &format!("{seed}"));
            while interview.end().is_none() {
                labelled(&mut interview, Label::Invitation, "Tell me everything.");
            }
            told += interview
                .person
                .memory
                .iter()
                .filter(|one| one.narrated)
                .count();
        }
        let all = 30 * Tier::DETAILS.iter().sum::<usize>();
        assert!(told * 100 <= all * 40, "{profile:?}: {told} of {all}");
    }
}

#[test]
fn a_talk_has_an_end() {
    let case = Case {
        needs: Vec::new(),
        ..greenhouse()
    };
    let mut interview = Interview::begin(&case, "long");
    for turn in 1..=TURNS {
        assert!(interview.end().is_none(), "turn {turn}");
        let label = if turn % 10 == 0 {
            Label::Break
        } else {
            Label::Information
        };
        labelled(&mut interview, label, "My job is to listen.");
    }
    assert_eq!(interview.end(), Some(End::Long));
    assert_eq!(say(&mut interview, "One more."), Err(Refused::TooManyTurns));
    assert_eq!(
        interview.say(Said::Act(Act::Close)),
        Err(Refused::TooManyTurns)
    );
    assert_eq!(interview.turns_left(), 0);
}

/// Planted in words, among others; the coder finds them.
#[test]
fn promises_and_threats_are_found_in_plain_words() {
    let case = greenhouse();
    for (text, fault) in [
        (
            "If you don't cooperate, you could be deported.",
            Fault::Threat,
        ),
        (
            "You could go to prison for this unless you give us a name.",
            Fault::Threat,
        ),
        (
            "I promise nobody will ever find out that you talked.",
            Fault::Promise,
        ),
        (
            "If you tell us everything, I will make sure you get to stay.",
            Fault::Promise,
        ),
        ("I don't believe you.", Fault::Disbelief),
        ("Why didn't you just leave?", Fault::Blame),
    ] {
        let mut interview = Interview::begin(&case, "planted");
        say(&mut interview, "Tell me everything about the house.").expect("an answer");
        let turn = interview
            .say(Said::Words(text.to_owned()))
            .expect("an answer");
        assert!(turn.faults.contains(&fault), "{text}: {:?}", turn.coding);
    }
    for (label, fault) in [
        (Label::Threat, Fault::Threat),
        (Label::Promise, Fault::Promise),
    ] {
        let mut interview = Interview::begin(&case, "planted");
        let turn = planted(&mut interview, coded(label), "words");
        assert_eq!(turn.faults, [fault]);
    }
}

/// Between two wordings of an occasion all others come.
#[test]
fn wordings_come_round() {
    let case = greenhouse();
    let mut interview = Interview::begin(&case, "round");
    let count = case.words.of(Kind::Comforted).len();
    let mut said = Vec::new();
    for _ in 0..count * 3 {
        interview.person.levels.distress = 0.2;
        let turn = labelled(&mut interview, Label::Support, "Take your time.");
        said.extend(turn.reply.0.iter().filter_map(|part| match part {
            crate::interviewee::Part::Reply {
                kind: Kind::Comforted,
                wording,
                ..
            } => Some(*wording),
            _ => None,
        }));
    }
    assert_eq!(said.len(), count * 3);
    for round in said.chunks(count) {
        let mut round = round.to_vec();
        round.sort_unstable();
        assert_eq!(round, (0..count).collect::<Vec<_>>());
    }
    assert!(said.windows(2).all(|two| two[0] != two[1]));
}
