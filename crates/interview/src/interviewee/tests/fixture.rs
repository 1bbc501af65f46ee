//! One case for all tests, read from `fixtures/greenhouse.md`: the part of the case format that the person needs.

use crate::case::{
    Asks, Case, Companion, Detail, DetailWords, Element, Fact, Interpreter, Kind, Need, NeedWords,
    Profile, Tier, Trap, Words,
};
use base::Slug;

const TEXT: &str = include_str!("../../../fixtures/greenhouse.md");

fn slug(word: &str) -> Slug {
    Slug::parse(word).expect("a slug")
}

fn list(words: &str) -> Vec<String> {
    words.split(',').map(|one| one.trim().to_owned()).collect()
}

/// Head and body of every block with this word.
fn blocks(word: &str) -> Vec<(&'static str, &'static str)> {
    let fence = format!("```{word}");
    TEXT.split(&fence)
        .skip(1)
        .map(|rest| {
            let block = rest.split("\n```").next().expect("an end");
            block.split_once('\n').expect("a head")
        })
        .collect()
}

fn detail(ids: &[&str], body: &str) -> (Detail, DetailWords) {
    let mut of = Detail {
        id: slug("nothing"),
        tier: Tier::Neutral,
        element: Element::Neutral,
        start: false,
        after: Vec::new(),
        cues: Vec::new(),
        asks: Vec::new(),
        danger: false,
        minor: false,
        ask: Vec::new(),
    };
    let mut words = DetailWords::default();
    for line in body.lines().filter(|line| !line.is_empty()) {
        match line.split_once(": ") {
            Some(("tier", value)) => {
                of.tier = Tier::from_number(value.parse().expect("tier")).expect("tier");
            }
            Some(("element", value)) => of.element = Element::from_word(value).expect("element"),
            Some(("start", value)) => of.start = value == "yes",
            Some(("danger", value)) => of.danger = value == "yes",
            Some(("cues", value)) => of.cues = list(value),
            Some(("asks", value)) => {
                of.asks = list(value)
                    .iter()
                    .map(|one| Asks::from_word(one).expect("asks"))
                    .collect();
            }
            Some(("after", value)) => {
                of.after = list(value)
                    .iter()
                    .map(|one| ids.iter().position(|id| id == one).expect("after"))
                    .collect();
            }
            Some(("Brief", value)) => words.brief = value.to_owned(),
            Some(("Again", value)) => words.again = value.to_owned(),
            Some(("Wrong", value)) => words.wrong.push(value.to_owned()),
            Some(("Ask", value)) => of.ask.push(value.to_owned()),
            _ => words.full = line.to_owned(),
        }
    }
    (of, words)
}

/// A man of thirty-one, nobody with him.
pub fn greenhouse() -> Case {
    let heads: Vec<(&str, &str)> = blocks("detail ");
    let ids: Vec<&str> = heads.iter().map(|(id, _)| *id).collect();
    let (details, detail_words) = heads
        .iter()
        .map(|(id, body)| {
            let (of, words) = detail(&ids, body);
            (Detail { id: slug(id), ..of }, words)
        })
        .unzip();
    let mut facts = Vec::new();
    let mut fact_words = Vec::new();
    for (id, body) in blocks("fact ") {
        let (head, text) = body.split_once('\n').expect("a text");
        facts.push(Fact {
            id: slug(id),
            cues: list(head.strip_prefix("cues: ").expect("cues")),
        });
        fact_words.push(text.split("\n\n").map(str::to_owned).collect());
    }
    let replies = blocks("replies")[0]
        .1
        .lines()
        .map(|line| {
            let (word, wordings) = line.split_once(": ").expect("replies");
            let kind = Kind::from_word(word).expect("an occasion");
            let wordings: Vec<String> = wordings.split(" | ").map(str::to_owned).collect();
            assert!(wordings.len() >= kind.least(), "{word}");
            (kind, wordings)
        })
        .collect();
    Case {
        slug: slug("greenhouse"),
        profile: Profile::AdultTrafficked,
        age: 31,
        names: vec!["tomas".to_owned(), "mr belik".to_owned()],
        briefing:
            "Tomas Belik, 31, found at the greenhouses of Varga Fresh. The owner is Anton Varga."
                .to_owned(),
        needs: vec![Need {
            id: slug("water"),
            words: list("water, drink, tea, thirsty"),
        }],
        interpreter: None,
        companion: None,
        present: Vec::new(),
        traps: vec![Trap {
            id: slug("owner"),
            words: list("varga, anton"),
        }],
        steps: Vec::new(),
        details,
        facts,
        utterances: Vec::new(),
        words: Words {
            details: detail_words,
            facts: fact_words,
            replies,
            needs: vec![NeedWords {
                asks: "Is there some water?".to_owned(),
                met: "Thank you. *He drinks.*".to_owned(),
            }],
            safety: "Will they hear that I was here?".to_owned(),
        },
    }
}

/// The same story of a child of this profile.
pub fn young(profile: Profile) -> Case {
    Case {
        profile,
        age: profile.band().years().0,
        ..greenhouse()
    }
}

/// The same with somebody who came along.
pub fn accompanied() -> Case {
    Case {
        companion: Some(Companion {
            words: list("mr leng, your friend, alone, outside"),
        }),
        ..greenhouse()
    }
}

/// The same through an interpreter with whom something is wrong.
pub fn interpreted() -> Case {
    Case {
        interpreter: Some(Interpreter { trouble: true }),
        ..greenhouse()
    }
}

/// The place of a detail.
pub fn place(case: &Case, id: &str) -> usize {
    case.details
        .iter()
        .position(|one| one.id.as_str() == id)
        .expect("a detail")
}

#[test]
fn the_fixture_is_a_whole_case() {
    let case = greenhouse();
    for tier in Tier::ALL {
        let of: Vec<&Detail> = case.details.iter().filter(|one| one.tier == tier).collect();
        assert_eq!(of.len(), Tier::DETAILS[tier.number()], "{tier:?}");
        let starts = of.iter().filter(|one| one.start).count();
        assert_eq!(starts, Tier::STARTS[tier.number()], "{tier:?}");
    }
    for kind in Kind::ALL {
        assert!(!case.words.of(*kind).is_empty(), "{kind:?}");
    }
}
