//! Pages of the feature `learn`.

mod assessment;
mod catalogue;
mod course;
mod front;
mod glossary;
mod home;
mod home_news;
mod lesson;
mod modules;
mod next_step;
mod outline;
mod pause;
mod pieces;
mod search;

pub use catalogue::catalogue;
pub use course::course;
pub use glossary::glossary;
pub use home::home;
pub use lesson::lesson;
pub use pause::pause;
pub use search::search;

use crate::routes;
use views::learn::NextLink;

/// Where Continue leads.
pub fn next_href(course: &str, next: &NextLink) -> String {
    match next {
        NextLink::Lesson { module, lesson, .. } => routes::lesson(course, module, lesson),
        NextLink::Quiz { module } => routes::assessment(course, module),
        NextLink::Course => routes::course(course),
    }
}
