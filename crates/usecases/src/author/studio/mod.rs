//! The studio: a draft of a course, from its first change to its publication.

mod access;
mod archive;
mod compiled;
mod conflict;
mod editor;
mod editors;
mod history;
mod open;
mod outline;
mod overview;
mod preview;
mod publish;
mod review;
mod save;
mod versions;
mod work;

pub use archive::archive;
pub use authoring::outline::{NewLesson, Operation};
pub use conflict::conflict;
pub use editor::editor;
pub use editors::{add_editor, editors, end_editor};
pub use history::{history, restore};
pub use open::{give_up, open};
pub use outline::arrange;
pub use overview::studio;
pub use preview::preview;
pub use publish::{publish, roll_back};
pub use review::{ask_review, comment, decide_review, settle_comment};
pub use save::{Settled, Typed, save, settle};
pub use versions::{Between, difference, versions};

/// The longest words beside a block, of a review, or about a publication; in characters.
const MOST_WORDS: usize = 4_000;
