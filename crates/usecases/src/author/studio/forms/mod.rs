//! Blocks of a text as forms: a question, a scene's action, a detail of a case as fields that a browser sends, and back into the same
//! Markdown. What no field is made of is kept, and what somebody else saved meanwhile is never written over.

mod arrange;
mod arranged;
mod block;
mod fill;
mod list;
mod new;
mod read;
mod rows;
mod save;
mod scenes;
mod sent;
mod settings;
mod shape;
mod source;

#[cfg(test)]
mod tests;

pub use arranged::arrange_form;
pub use list::blocks;
pub(super) use list::listed;
pub use read::form;
pub use save::{Change, change_block, save_block};
pub use scenes::{SceneChange, change_scene, save_scene, scene};
pub use sent::{BlockPlace, FormSent, NewBlock, RowSent, SceneSent, Wanted};
