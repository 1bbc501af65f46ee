//! Publishing courses and keeping them at hand.

mod check;
mod index;
mod media;
mod publish;
mod shelf;
mod stored;

pub use check::{CheckReport, check, stamp};
pub use courseware::{RASTER_BYTES as MOST_BYTES, Sources, compile};
pub use media::media;
pub use publish::{PublishReport, publish_folder};
pub use shelf::{FolderState, Published, Shelf};
