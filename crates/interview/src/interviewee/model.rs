//! The numbers of the model, read once from `data/model.toml`, where each has its source.

use crate::case::{AgeBand, Profile};
use base::Label;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TEXT: &str = include_str!("../../data/model.toml");

/// The version of the numbers and of the way questions are matched to details. Printed with every result: an interview is replayed
/// by the version it was held with.
pub const MODEL_VERSION: &str = "2";

/// By age: adult, 14 to 17, 10 to 13, 7 to 9, 4 to 6.
type ByAge = [f64; 5];

/// What something adds to trust and distress.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    pub trust: f64,
    pub distress: f64,
}

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$at:meta])? $field:ident: $kind:ty,)+ })+) => {
        $(
            $(#[$doc])*
            // Not `PartialEq`: it would read every field, and the compiler could not tell which is used.
            #[derive(Debug, Clone, Default, Deserialize)]
            #[serde(deny_unknown_fields, rename_all = "kebab-case")]
            pub struct $name { $($(#[$at])? pub $field: $kind,)+ }
        )+
    };
}

tables! {
    /// The whole file.
    Model {
        #[cfg_attr(not(test), expect(dead_code, reason = "a test holds it against MODEL_VERSION"))] version: String,
        start: BTreeMap<String, Start>,
        effect: BTreeMap<Label, Effect>,
        trust: Trust,
        pressure: Pressure,
        hard: Hard,
        dont_know: DontKnow,
        tier: TierTable,
        gate: Gate,
        telling: Telling,
        reluctance: Reluctance,
        r#yield: BTreeMap<Label, f64>,
        most: BTreeMap<Label, usize>,
        age: Age,
        fatigue: Fatigue,
        error: BTreeMap<Label, ByAge>,
        mistakes: Mistakes,
        signal: Signals,
        stop: Stop,
        r#break: Break,
        needs: Needs,
        safety: Safety,
        interpreter: Interpreting,
        apart: Apart,
        named: Named,
        second: Second,
        words: Words,
    }
    /// Where an interview begins.
    Start {
        trust: f64,
        cap: f64,
        distress: f64,
        fatigue: f64,
        reluctance: f64,
        tactics: Tactics,
    }
    /// Weights of the families of reluctance.
    Tactics {
        silence: u32,
        dont_know: u32,
        dont_remember: u32,
        topic_change: u32,
        counter_question: u32,
        vague: u32,
        minimising: u32,
        loyalty: u32,
    }
    Trust { gain: f64, third_person: f64, }
    Pressure { turns: u32, support: f64, again: u32, trust: f64, }
    Hard {
        tier: usize,
        acknowledged: f64,
        patience: u32,
        not_acknowledged: f64,
        jump: Shift,
    }
    DontKnow { rejected: Shift, forget: f64, forget_nothing: f64, guess: f64, }
    TierTable { sensitivity: [f64; 4], midpoint: [f64; 4], }
    Gate { slope: f64, shut: f64, calm: f64, }
    Telling { cost: f64, asked: f64, }
    Reluctance {
        sensitivity: f64,
        ease: f64,
        upset: f64,
        calm: f64,
        most: f64,
        distress: f64,
        tactic: f64,
        shut: f64,
    }
    Age {
        #[serde(rename = "INV")] invitation: ByAge,
        #[serde(rename = "CUE")] cue: ByAge,
        #[serde(rename = "FAC")] facilitator: ByAge,
        other: ByAge,
    }
    Fatigue { from: f64, loss: f64, invitations: u32, row: f64, }
    Mistakes {
        rules: u32,
        ruled: f64,
        trust: f64,
        low_trust: f64,
        fatigue: f64,
        tired: f64,
        repeated: f64,
        praise_turns: u32,
        praised: f64,
        deny: f64,
        adopt: [f64; 2],
        adopted_after: u32,
    }
    Signals {
        tired: f64,
        distressed: f64,
        cannot: f64,
        wants_to_go: f64,
        again: u32,
        patience: u32,
        ignored: Shift,
    }
    Stop { distress: f64, turns: u32, cannot: u32, }
    Break { fatigue: f64, distress: f64, declined: Shift, }
    Needs { first: u32, next: u32, answered: u32, every: u32, ignored: f64, fine: Shift, }
    Safety { trust: f64, earliest: u32, latest: u32, patience: u32, }
    Interpreting { from: u32, again: u32, patience: u32, cap: f64, }
    Apart { relief: Shift, tier: usize, }
    Named { questions: u32, }
    Second { trust: f64, cap: f64, broken: Shift, broken_cap: f64, }
    Words { leave: Vec<String>, talk: Vec<String>, tell: Vec<String>, somebody: Vec<String>, past: Vec<String>, titles: Vec<String>, common: Vec<String>, frame: Vec<String>, offer: Vec<String>, matter: Vec<String>, next: Vec<String>, before: Vec<String>, condition: Vec<String>, general: Vec<String>, own: Vec<String>, knowing: Vec<String>, now: Vec<String>, kin: Vec<String>, perhaps: Vec<String>, quality: Vec<String>, vague_who: Vec<String>, vague_where: Vec<String>, vague_when: Vec<String>, }
}

/// What a turn with a label does.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    pub trust: f64,
    pub distress: f64,
    /// Added beside the fatigue of every turn.
    #[serde(default)]
    pub fatigue: f64,
    /// The n-th use counts 1 / (1 + lessens (n − 1)).
    pub lessens: Option<f64>,
}

/// Everything, ready for use. A test holds that the file can be read.
pub fn model() -> &'static Model {
    static MODEL: LazyLock<Model> = LazyLock::new(|| read(TEXT).unwrap_or_default());
    &MODEL
}

fn read(text: &str) -> Result<Model, toml::de::Error> {
    toml::from_str(text)
}

/// The place of an age in the tables.
pub const fn column(band: AgeBand) -> usize {
    match band {
        AgeBand::Adult => 0,
        AgeBand::Adolescent => 1,
        AgeBand::OlderChild => 2,
        AgeBand::YoungerChild => 3,
        AgeBand::YoungestChild => 4,
    }
}

impl Model {
    pub fn start(&self, profile: Profile) -> Start {
        self.start
            .get(profile.as_str())
            .cloned()
            .unwrap_or_default()
    }

    pub fn effect(&self, label: Label) -> Effect {
        self.effect.get(&label).copied().unwrap_or_default()
    }

    /// The chance that an open detail comes to mind, before fatigue.
    pub fn recall(&self, form: Label, band: AgeBand) -> f64 {
        let of_age = match form {
            Label::Invitation => self.age.invitation,
            Label::CuedInvitation => self.age.cue,
            Label::Facilitator => self.age.facilitator,
            _ => self.age.other,
        };
        self.r#yield.get(&form).copied().unwrap_or(0.0) * of_age[column(band)]
    }

    /// How many details a question can bring.
    pub fn most(&self, form: Label) -> usize {
        self.most.get(&form).copied().unwrap_or(1)
    }

    /// The chance of something false, before what changes it.
    pub fn error(&self, form: Label, band: AgeBand) -> f64 {
        self.error
            .get(&form)
            .map_or(0.0, |of_age| of_age[column(band)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_complete() {
        let model = read(TEXT).expect("model.toml");
        assert_eq!(model.version, MODEL_VERSION);
        for profile in Profile::ALL {
            assert!(model.start.contains_key(profile.as_str()), "{profile:?}");
        }
        assert_eq!(model.start.len(), Profile::ALL.len());
        for label in Label::ALL {
            assert!(model.effect.contains_key(label), "{label:?}");
        }
        for form in Label::FORMS {
            assert!(model.r#yield.contains_key(&form), "{form:?}");
            assert!(model.error.contains_key(&form), "{form:?}");
        }
    }

    /// What the compiler does not warn of is used; what is no field is refused here.
    #[test]
    fn no_key_is_there_for_nothing() {
        let tables: Vec<&str> = TEXT.lines().filter(|line| line.starts_with('[')).collect();
        assert!(tables.len() > 30);
        for table in &tables {
            let text = TEXT.replacen(
                &format!("{table}\n"),
                &format!("{table}\nnonsense = 1\n"),
                1,
            );
            assert!(read(&text).is_err(), "{table} takes an unknown key");
        }
        assert!(read(&format!("nonsense = 1\n{TEXT}")).is_err());
        assert!(read(&format!("{TEXT}\n[nonsense]\n")).is_err());
    }

    /// Numbers that are given in the description of the model.
    #[test]
    fn numbers_stand_as_described() {
        let model = model();
        let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-12, "{a} {b}");
        near(
            model.recall(Label::Invitation, AgeBand::YoungestChild),
            0.62 * 0.42,
        );
        near(model.recall(Label::YesNo, AgeBand::Adolescent), 0.45 * 0.92);
        near(model.error(Label::Suggestive, AgeBand::YoungestChild), 0.45);
        near(model.effect(Label::Threat).trust, -0.20);
        assert_eq!(model.most(Label::Invitation), 4);
        assert_eq!(model.most(Label::Directive), 1);
    }
}
