//! Scenarios: choosing one, going through it, looking back.
//!
//! A run is a pure function of its version and its steps: what happened is read, the room of scenarios decides what follows, and the next
//! step is recorded. Nothing else is kept of a story, so it can be resumed anywhere and looked at again on appeal.

mod again;
mod begin;
mod debrief;
mod intro;
mod list;
pub(crate) mod places;
mod play;
mod replay;
mod story;
mod take;
pub(crate) mod told;
pub(crate) mod tried;
mod write;

pub use again::again;
pub use begin::{Begin, begin};
pub use debrief::debrief;
pub use intro::intro;
pub(crate) use intro::named;
pub use list::list;
pub use play::{Shown, run};
pub use replay::{Reached, Replayed, replay_latest};
pub(crate) use story::{moves, percent};
pub use take::{Taken, Turn, reconsider, take};
pub use write::{Typed, delete_words, keep_words, write_words};
