//! Publishing scenarios and keeping them at hand; what their authors see.

mod explored;
mod figures;
mod media;
mod picture;
mod places;
mod publish;
mod shelf;
mod view;

pub(super) use explored::Explorer;
pub use media::scenario_media;
pub(super) use picture::{in_words, labels};
pub(super) use places::unknown_pins;
pub(super) use publish::{compile, publish_all, republish};
pub use shelf::{PublishedScenario, ScenarioShelf};
pub(crate) use view::states;
pub use view::{scenario, scenarios};
