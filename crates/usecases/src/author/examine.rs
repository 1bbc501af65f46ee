//! Looking at one scenario as its author: what is wrong, what the explorer walked through, and the graph.

use super::scenarios::{in_words, labels};
use crate::{Actor, UseCaseError};
use base::{Diagnostic, Locale};
use courseware::Sources;
use courseware::scenario::{Scenario, ScenarioText, Situations};
use scenario::standalone;
use views::scenario::PictureWords;

/// What a look at a scenario found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// In the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// `None` when it does not compile.
    pub figures: Option<ScenarioFigures>,
}

/// A scenario in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioFigures {
    pub title: String,
    /// What a course names to pin it.
    pub pin: String,
    pub scenes: usize,
    pub actions: usize,
    pub endings: usize,
    /// How many situations the explorer walked through.
    pub situations: usize,
    pub gave_up: bool,
    /// What is looked at in the end, with its points.
    pub objectives: Vec<(String, u32)>,
    /// The graph as an SVG file of its own.
    pub picture: String,
}

/// Compiles one scenario and tells what is in it, in the words of a language where it has them.
pub fn examine(
    actor: &Actor,
    sources: &Sources,
    name: &str,
    locale: Locale,
    words: &PictureWords,
) -> Result<Examined, UseCaseError> {
    actor.operator()?;
    let own = sources.scenario(name);
    let (compiled, diagnostics) = courseware::scenario::compile(&own, name);
    let figures = compiled.as_ref().and_then(|one| {
        let (text, shown) = in_words(one, locale)?;
        Some(figures(one, text, shown, words))
    });
    Ok(Examined {
        diagnostics,
        figures,
    })
}

fn figures(
    scenario: &Scenario,
    text: &ScenarioText,
    locale: Locale,
    words: &PictureWords,
) -> ScenarioFigures {
    let graph = &scenario.graph;
    let walked = scenario.situations.unwrap_or(Situations {
        count: 0,
        gave_up: false,
    });
    let objectives = graph.objectives.iter().map(|one| {
        let words = text.objectives.get(&one.id);
        let words = words.map_or_else(|| one.id.to_string(), |words| words.text.clone());
        (words, one.points)
    });
    let scenes = graph.scenes.iter();
    ScenarioFigures {
        title: text.title.clone(),
        pin: scenario.pin.clone(),
        scenes: graph.scenes.len(),
        actions: scenes.clone().map(|one| one.actions.len()).sum(),
        endings: scenes.filter(|one| one.ending.is_some()).count(),
        situations: walked.count,
        gave_up: walked.gave_up,
        objectives: objectives.collect(),
        picture: standalone(graph, &labels(scenario, text, locale, words), None),
    }
}
