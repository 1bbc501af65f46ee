//! Pages of scenarios: choosing one, going through it, looking back.
//!
//! A page of an open run never tells which action is sound: what it shows has no place for that.

mod aside;
mod branch;
mod cards;
mod debrief;
mod intro;
mod mark;
mod path;
mod pieces;
mod player;
mod results;
#[cfg(test)]
mod samples;
mod sources;
mod story;
mod words;

pub use cards::{list, some};
pub use debrief::{debrief, looked_back};
pub use intro::intro;
pub use pieces::{note, outcome, people, verdict};
pub use player::run;
pub use story::tried;

use crate::routes;
use base::ScenarioRunId;

const STYLES: &[&str] = &["features/scenario.css"];

/// Where scenarios are chosen.
pub const SCENARIOS: &str = "/practice/scenarios";

/// A run where it stands after the moves before `step`: a page that comes later from the history of the browser can tell that the
/// story has gone on since.
pub fn standing(run: ScenarioRunId, step: u32) -> String {
    format!("{}?step={step}", routes::scenario_run(run))
}
