//! Scenarios of tests, written in the words of the format.

use crate::{
    Action, Event, Names, Objective, Outcome, Passage, Scenario, Scene, Variable, VariableKind,
};
use base::{Competence, Slug};

/// A scenario that is being written. Conditions, effects and targets are kept as text until all names are known.
#[derive(Default)]
pub struct Story {
    starts_at: u32,
    variables: Vec<Variable>,
    scenes: Vec<Draft>,
    events: Vec<(&'static str, u32, Texts)>,
    objectives: Vec<(&'static str, String)>,
}

#[derive(Default)]
struct Draft {
    id: String,
    ending: Option<Outcome>,
    passages: Vec<(String, String)>,
    actions: Vec<(String, Texts)>,
}

#[derive(Default)]
struct Texts {
    condition: Option<String>,
    effects: Option<String>,
    to: Option<String>,
    minutes: u32,
    once: bool,
}

/// What the next setting belongs to is whatever was written last.
impl Story {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn starts_at(mut self, minutes: u32) -> Self {
        self.starts_at = minutes;
        self
    }

    fn variable(mut self, name: &str, kind: VariableKind) -> Self {
        let name = slug(name);
        self.variables.push(Variable { name, kind });
        self
    }

    pub fn level(self, name: &str, least: i32, most: i32, start: i32) -> Self {
        self.variable(name, VariableKind::Level { least, most, start })
    }

    pub fn number(self, name: &str, least: i32, most: i32, start: i32) -> Self {
        self.variable(name, VariableKind::Number { least, most, start })
    }

    pub fn flag(self, name: &str) -> Self {
        self.variable(name, VariableKind::Flag { start: false })
    }

    pub fn set(self, name: &str, members: &[&str]) -> Self {
        let members = members.iter().map(|one| slug(one)).collect();
        self.variable(name, VariableKind::Set { members })
    }

    pub fn scene(mut self, id: &str) -> Self {
        let id = id.to_owned();
        self.scenes.push(Draft {
            id,
            ..Draft::default()
        });
        self
    }

    pub fn ending(self, id: &str, outcome: Outcome) -> Self {
        let mut story = self.scene(id);
        story.last().ending = Some(outcome);
        story
    }

    fn last(&mut self) -> &mut Draft {
        self.scenes.last_mut().unwrap()
    }

    pub fn passage(mut self, condition: &str) -> Self {
        let scene = self.last();
        let id = format!("passage-{}", scene.passages.len());
        scene.passages.push((id, condition.to_owned()));
        self
    }

    /// An action: `to` as it is written in a file.
    pub fn action(self, id: &str, to: &str) -> Self {
        self.action_with(id, to, |one| one)
    }

    pub fn action_with(mut self, id: &str, to: &str, set: fn(Setting) -> Setting) -> Self {
        let texts = Texts {
            to: Some(to.to_owned()),
            ..Texts::default()
        };
        let texts = set(Setting(texts)).0;
        self.last().actions.push((id.to_owned(), texts));
        self
    }

    pub fn event(mut self, id: &'static str, at: u32, set: fn(Setting) -> Setting) -> Self {
        self.events.push((id, at, set(Setting(Texts::default())).0));
        self
    }

    /// An objective of one point.
    pub fn objective(mut self, id: &'static str, met: &str) -> Self {
        self.objectives.push((id, met.to_owned()));
        self
    }

    pub fn build(self) -> Scenario {
        let scenes: Vec<Slug> = self.scenes.iter().map(|one| slug(&one.id)).collect();
        let actions: Vec<(Slug, usize, usize)> = self
            .scenes
            .iter()
            .enumerate()
            .flat_map(|(scene, one)| {
                let ids = one.actions.iter().enumerate();
                ids.map(move |(place, (id, _))| (slug(id), scene, place))
            })
            .collect();
        let names = Names {
            starts_at: self.starts_at,
            variables: &self.variables,
            scenes: &scenes,
            actions: &actions,
        };
        let event = |(id, at, texts): &(&str, u32, Texts)| Event {
            id: slug(id),
            at: *at,
            condition: condition(&names, texts.condition.as_ref()),
            effects: effects(&names, texts),
            to: texts
                .to
                .as_ref()
                .map(|to| scenes.iter().position(|one| one.as_str() == to).unwrap()),
        };
        let objective = |(id, met): &(&str, String)| Objective {
            id: slug(id),
            met: names.condition(met).unwrap(),
            points: 1,
            competence: Competence::FirstContact,
        };
        Scenario {
            starts_at: self.starts_at,
            events: self.events.iter().map(event).collect(),
            scenes: self.scenes.iter().map(|one| scene(&names, one)).collect(),
            objectives: self.objectives.iter().map(objective).collect(),
            variables: self.variables.clone(),
        }
    }
}

/// What an action or an event can have besides.
pub struct Setting(Texts);

impl Setting {
    pub fn when(mut self, condition: &str) -> Self {
        self.0.condition = Some(condition.to_owned());
        self
    }

    pub fn effects(mut self, effects: &str) -> Self {
        self.0.effects = Some(effects.to_owned());
        self
    }

    pub fn minutes(mut self, minutes: u32) -> Self {
        self.0.minutes = minutes;
        self
    }

    pub fn once(mut self) -> Self {
        self.0.once = true;
        self
    }

    /// Of an event.
    pub fn to(mut self, scene: &str) -> Self {
        self.0.to = Some(scene.to_owned());
        self
    }
}

pub fn slug(text: &str) -> Slug {
    Slug::parse(text).unwrap()
}

fn scene(names: &Names, one: &Draft) -> Scene {
    let passage = |(id, text): &(String, String)| Passage {
        id: slug(id),
        condition: names.condition(text).unwrap(),
    };
    let action = |(id, texts): &(String, Texts)| Action {
        id: slug(id),
        condition: condition(names, texts.condition.as_ref()),
        once: texts.once,
        effects: effects(names, texts),
        minutes: texts.minutes,
        targets: names.targets(texts.to.as_ref().unwrap()).unwrap(),
        verdict: None,
        competence: None,
        misconception: None,
    };
    Scene {
        id: slug(&one.id),
        passages: one.passages.iter().map(passage).collect(),
        actions: one.actions.iter().map(action).collect(),
        ending: one.ending,
        say: None,
    }
}

fn condition(names: &Names, text: Option<&String>) -> Option<crate::Condition> {
    text.map(|text| names.condition(text).unwrap())
}

fn effects(names: &Names, texts: &Texts) -> Vec<crate::Effect> {
    texts
        .effects
        .as_ref()
        .map(|text| names.effects(text).unwrap())
        .unwrap_or_default()
}
