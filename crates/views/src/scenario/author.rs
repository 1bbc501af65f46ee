//! Scenarios as their authors see them, and what officers did in them.

use crate::Phrase;
use base::Timestamp;

/// A scenario in the list of its authors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioState {
    pub scenario: String,
    /// `None` when it never compiled.
    pub title: Option<Phrase>,
    /// What is published now.
    pub version: Option<String>,
    pub published_at: Option<Timestamp>,
    pub scenes: u32,
    /// The file differs from what is published because it has errors, or it is gone.
    pub behind: bool,
    pub problems: Vec<crate::supervise::ProblemView>,
}

/// The words of the legend in the picture of a scenario's graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureWords {
    /// What the picture is, one sentence.
    pub description: String,
    /// The scene where it begins.
    pub start: String,
    /// How an ending is called: good, mixed, poor, critical.
    pub outcomes: [String; 4],
    /// A way that an event opens.
    pub event: String,
    /// Before the number of visits.
    pub visits: String,
    /// Before the number of times an action was taken.
    pub taken: String,
    /// Before the number of times that ended at a critical error.
    pub critical: String,
    /// Before the median time to decide.
    pub median: String,
}

/// A scenario as its authors see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorScenario {
    pub scenario: String,
    pub title: Phrase,
    /// What is published now; `None` when it never compiled.
    pub version: Option<String>,
    /// What a course names to pin it.
    pub pin: Option<String>,
    pub published_at: Option<Timestamp>,
    /// The folder differs from what is published.
    pub behind: bool,
    /// Lines of text, as the command line prints them.
    pub problems: Vec<crate::supervise::ProblemView>,
    /// The graph, safe SVG.
    pub picture: Option<String>,
    pub scenes: u32,
    pub actions: u32,
    pub endings: u32,
    /// How many situations the explorer walked through, and whether it gave up.
    pub situations: u32,
    pub gave_up: bool,
    pub paths: PathFigures,
}

/// What officers did in the current version.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PathFigures {
    /// People with an ended run.
    pub people: u32,
    /// Too few people to show figures without showing a person.
    pub hidden: bool,
    pub runs: u32,
    /// Runs that were begun and neither ended nor gone on with for a week.
    pub left: u32,
    pub median_minutes: Option<u32>,
    pub scenes: Vec<SceneFigures>,
    /// Outcome (the end of `scenario-outcome-…`), title of the ending, runs.
    pub endings: Vec<(String, Phrase, u32)>,
}

/// What was done in one scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SceneFigures {
    pub scene: Phrase,
    pub visits: u32,
    /// Median seconds from arriving to deciding.
    pub median_seconds: Option<u32>,
    pub actions: Vec<ActionFigures>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionFigures {
    pub text: Phrase,
    pub verdict: Option<String>,
    pub taken: u32,
    /// How many of these led straight to a critical ending.
    pub critical: u32,
    /// How many of these were reconsidered.
    pub reconsidered: u32,
}
