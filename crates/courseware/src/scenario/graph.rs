//! What decides: the second pass, in which conditions, effects and targets are read with the names of the first.

use super::block::Block;
use super::front::Front;
use super::language::Language;
use super::outline::{Outline, SceneSource};
use crate::problem::{
    SCENARIO_BEGINS_AT_END, SCENARIO_CRITICAL, SCENARIO_ENDING_ACTIONS, SCENARIO_NO_WAY,
    SCENARIO_REASON, SCENARIO_TELLS,
};
use base::{Competence, Slug};
use scenario::{
    Action, Condition, Event, Names, Objective, Outcome, Passage, Scenario, Scene, Variable,
};

/// Builds what decides. What is wrong is reported and stands at a default; it is good only when nothing was.
pub(super) fn build(outline: &Outline, front: &Front) -> Scenario {
    let variables: Vec<Variable> = front.variables.iter().map(|(one, _)| one.clone()).collect();
    let scenes: Vec<Slug> = outline.scenes.iter().map(|one| one.id.clone()).collect();
    let actions: Vec<(Slug, usize, usize)> = outline
        .scenes
        .iter()
        .enumerate()
        .flat_map(|(scene, one)| {
            let actions = one.actions.iter().enumerate();
            actions.map(move |(place, action)| (action.id.clone(), scene, place))
        })
        .collect();
    let language = Language {
        file: outline.document.file,
        names: Names {
            starts_at: front.starts_at,
            variables: &variables,
            scenes: &scenes,
            actions: &actions,
        },
    };
    if let Some(ending) = outline.scenes.first().and_then(|one| one.ending.as_ref()) {
        ending
            .file
            .report(&SCENARIO_BEGINS_AT_END, ending.at, Vec::new());
    }
    let events = outline.events.iter().map(|one| event(one, language));
    let events = events.collect();
    let graphs = outline.scenes.iter().map(|one| scene(one, language));
    let graphs = graphs.collect();
    let objectives = objectives(front, language);
    Scenario {
        starts_at: front.starts_at,
        events,
        scenes: graphs,
        objectives,
        variables,
    }
}

/// A condition that is never true: in the place of one that could not be read.
fn nothing() -> Condition {
    Condition::Any(Vec::new())
}

fn condition(block: &Block, language: Language) -> Option<Condition> {
    let header = block.header("if")?;
    language.condition(header.value, header.value_span)
}

fn event(block: &Block, language: Language) -> Event {
    let at = block
        .required("at")
        .and_then(|header| language.moment(header.value, header.value_span));
    let effects = block.header("effects");
    let to = block.header("to");
    Event {
        id: block.id.clone(),
        at: at.unwrap_or_default(),
        condition: condition(block, language),
        effects: effects
            .map(|header| language.effects(header.value, header.value_span))
            .unwrap_or_default(),
        to: to.and_then(|header| language.scene(header.value, header.value_span)),
    }
}

fn scene(source: &SceneSource, language: Language) -> Scene {
    let passages = source.passages().map(|block| {
        block.required("if");
        Passage {
            id: block.id.clone(),
            condition: condition(block, language).unwrap_or_else(nothing),
        }
    });
    let passages = passages.collect();
    let ending = source.ending.as_ref();
    let outcome = ending.and_then(|block| Outcome::from_word(block.id.as_str()));
    if let Some(block) = ending.filter(|block| block.source.is_none())
        && outcome == Some(Outcome::Critical)
    {
        let file = block.file;
        file.report(&SCENARIO_CRITICAL, block.at, Vec::new());
    }
    if ending.is_some() {
        let odd = source.actions.iter().chain(&source.say);
        for block in odd {
            let file = block.file;
            file.report(&SCENARIO_ENDING_ACTIONS, block.at, Vec::new());
        }
    } else if source.actions.is_empty() && !source.is_broken {
        let args = vec![("id", source.id.as_str().into())];
        language.file.report(&SCENARIO_NO_WAY, source.at, args);
    }
    let is_choice = source.is_choice();
    let actions = source
        .actions
        .iter()
        .map(|block| action(block, is_choice, language));
    Scene {
        id: source.id.clone(),
        passages,
        actions: actions.collect(),
        ending: outcome,
        say: source.say.as_ref().map(|block| block.id.clone()),
    }
}

fn action(block: &Block, is_choice: bool, language: Language) -> Action {
    if is_choice {
        reasons(block);
    }
    tells(block);
    let verdict = block.verdict();
    let effects = block.header("effects");
    let targets = block.required("to");
    Action {
        id: block.id.clone(),
        condition: condition(block, language),
        once: block.once(),
        effects: effects
            .map(|header| language.effects(header.value, header.value_span))
            .unwrap_or_default(),
        minutes: block.minutes(),
        targets: targets
            .map(|header| language.targets(header.value, header.value_span))
            .unwrap_or_default(),
        verdict,
        competence: block.competence(),
        misconception: block.misconception(verdict),
    }
}

/// Where there is a choice, what was chosen is judged, with a reason and a source.
fn reasons(block: &Block) {
    let there = [
        ("verdict", block.header("verdict").is_some()),
        ("competence", block.header("competence").is_some()),
        ("why", block.why.is_some()),
        ("source", block.source.is_some()),
    ];
    for (what, _) in there.into_iter().filter(|(_, is_there)| !is_there) {
        let args = vec![("what", what.into()), ("id", block.id.as_str().into())];
        block.file.report(&SCENARIO_REASON, block.at, args);
    }
}

/// Ids stand in the page of a run that goes on.
fn tells(block: &Block) {
    const TELLING: [&str; 11] = [
        "right",
        "wrong",
        "correct",
        "incorrect",
        "sound",
        "unsound",
        "good",
        "bad",
        "best",
        "costly",
        "error",
    ];
    let mut words = block.id.as_str().split('-');
    if let Some(word) = words.find(|word| TELLING.contains(word)) {
        let args = vec![("id", block.id.as_str().into()), ("word", word.into())];
        block.file.report(&SCENARIO_TELLS, block.at, args);
    }
}

fn objectives(front: &Front, language: Language) -> Vec<Objective> {
    let objectives = front.objectives.iter().map(|one| {
        let met = one.met.as_ref();
        let met = met.and_then(|(text, place)| language.condition(text, *place));
        Objective {
            id: one.id.clone(),
            met: met.unwrap_or_else(nothing),
            points: one.points,
            // One that could not be read has been reported.
            competence: one.competence.unwrap_or(Competence::ALL[0]),
        }
    });
    objectives.collect()
}
