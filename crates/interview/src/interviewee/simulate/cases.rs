//! Cases without words, as many details in each tier as a real one.

use crate::case::{
    Asks, Case, Companion, Detail, Element, Interpreter, Need, NeedWords, Profile, Tier, Words,
};
use base::Slug;

/// Nothing but details: the one the reference simulation has.
pub fn plain(profile: Profile) -> Case {
    Case {
        slug: slug("plain"),
        profile,
        age: profile.band().years().0,
        names: Vec::new(),
        briefing: String::new(),
        needs: Vec::new(),
        interpreter: None,
        companion: None,
        present: Vec::new(),
        traps: Vec::new(),
        steps: Vec::new(),
        details: details(),
        facts: Vec::new(),
        utterances: Vec::new(),
        words: Words::default(),
    }
}

/// The same with needs, a question about safety, an interpreter with whom something is wrong and somebody who came along.
pub fn scripted(profile: Profile) -> Case {
    let need = |id: &str| Need {
        id: slug(id),
        words: Vec::new(),
    };
    Case {
        needs: vec![need("first"), need("second")],
        interpreter: Some(Interpreter { trouble: true }),
        companion: Some(Companion { words: Vec::new() }),
        words: Words {
            needs: vec![NeedWords::default(); 2],
            safety: "?".to_owned(),
            ..Words::default()
        },
        ..plain(profile)
    }
}

/// Every detail follows from any other of its tier or a deeper one.
fn details() -> Vec<Detail> {
    let tiers: Vec<(Tier, usize)> = Tier::ALL
        .into_iter()
        .flat_map(|tier| (0..Tier::DETAILS[tier.number()]).map(move |place| (tier, place)))
        .collect();
    tiers
        .iter()
        .enumerate()
        .map(|(own, (tier, place))| Detail {
            id: slug(&format!("tier-{}-{place}", tier.number())),
            tier: *tier,
            element: Element::Neutral,
            start: *place < Tier::STARTS[tier.number()],
            after: tiers
                .iter()
                .enumerate()
                .filter(|(other, (of, _))| *other != own && of >= tier)
                .map(|(other, _)| other)
                .collect(),
            cues: Vec::new(),
            asks: vec![Asks::What],
            danger: false,
            minor: false,
            ask: Vec::new(),
        })
        .collect()
}

/// A word that is a slug already.
fn slug(word: &str) -> Slug {
    Slug::from_heading(word).unwrap_or_else(|| unreachable!("{word} is a slug"))
}
