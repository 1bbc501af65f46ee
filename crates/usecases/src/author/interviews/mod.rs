//! Publishing interview cases and keeping them at hand.

mod overview;
mod picture;
mod publish;
mod sealed;
mod shelf;
mod test_items;

pub use overview::overview;
pub(crate) use picture::Drawing;
pub(super) use publish::{compile, publish_all, republish, was_sealed};
pub use sealed::{SealedProblem, check_sealed};
pub use shelf::{InterviewShelf, PublishedInterview};
pub use test_items::test_items;
