//! Pages of the feature `learn`.

mod assessment;
mod catalogue;
mod course;
mod front;
mod glossary;
mod home;
mod home_news;
mod home_programmes;
mod interviews;
mod lesson;
mod local_law;
mod modules;
mod newer;
mod next_step;
mod outline;
mod pause;
mod pieces;
mod scenarios;
mod search;
mod stamps;

pub use catalogue::catalogue;
pub use course::course;
pub use glossary::{glossary, term_list};
pub use home::home;
pub use lesson::{lesson, page as lesson_page};
pub use newer::newer;
pub use pause::pause;
pub use search::search;

use crate::routes;
use views::learn::NextLink;

/// Where Continue leads.
pub fn next_href(course: &str, next: &NextLink) -> String {
    match next {
        NextLink::Lesson { module, lesson, .. } => routes::lesson(course, module, lesson),
        NextLink::Quiz { module } => routes::assessment(course, module),
        NextLink::Scenario {
            module,
            scenario,
            choices,
            ..
        } => scenario_href(course, module, scenario, *choices),
        NextLink::Course => routes::course(course),
    }
}

/// Where an assessed scenario is begun: on its own page, or where one of several is chosen.
fn scenario_href(course: &str, module: &str, scenario: &str, choices: usize) -> String {
    if choices > 1 {
        routes::assessed_scenario(course, module)
    } else {
        format!(
            "{}#assessed",
            routes::scenario_from(course, module, scenario)
        )
    }
}
