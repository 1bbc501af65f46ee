//! Publishing courses and keeping them at hand.

mod banks;
mod carry;
mod check;
mod examine;
mod exchange;
mod export;
mod folder;
mod glossary;
mod heavy;
mod held;
mod import;
mod index;
pub mod interviews;
mod kept;
mod media;
mod origin;
mod overlay;
mod publish;
mod refresh;
mod scenarios;
mod shelf;
mod stored;
pub mod studio;
mod versions;

pub use self::banks::banks;
pub use self::exchange::exchange;
pub(crate) use carry::carried;
pub use check::{CheckReport, check, stamp};
pub use courseware::{RASTER_BYTES as MOST_BYTES, Sources, compile};
pub use examine::{Examined, ScenarioFigures, examine};
pub use export::{Export, export};
pub use folder::FolderState;
pub use import::{
    ImportReport, Imported, LARGEST_IMPORT, NewImport, confirm_import, import, import_preview,
    may_import, preview_folder_import, preview_import, try_import, withdraw_import,
};
pub use interviews::{InterviewShelf, PublishedInterview, SealedProblem, check_sealed};
pub use media::media;
pub use publish::{PublishReport, publish_folder};
pub use refresh::refresh;
pub(crate) use scenarios::states;
pub use scenarios::{PublishedScenario, ScenarioShelf, scenario, scenario_media, scenarios};
pub use shelf::{Published, Shelf};
pub(crate) use versions::questions;
