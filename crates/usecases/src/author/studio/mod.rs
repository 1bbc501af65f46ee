//! The studio: a draft of a course, a scenario or an interview case, from its first change to its publication.

mod access;
mod archive;
mod banks;
mod begin;
mod bring;
mod brought;
mod case_drawing;
mod check;
mod check_places;
mod compiled;
mod conflict;
mod drawing;
mod editor;
mod editors;
mod forms;
mod glossary;
mod hand;
mod history;
mod incoming;
mod insight;
mod insight_apart;
mod insight_left;
mod insight_questions;
mod insight_time;
mod local_law;
mod meet;
mod open;
mod outline;
mod overview;
mod picture_changes;
mod pictures;
mod play;
mod preview;
mod progress;
mod publish;
mod renew;
mod retitle;
mod review;
mod save;
mod schedule;
mod script;
mod scripts;
mod shared_pictures;
mod stamps;
mod states;
mod take_in;
mod talk;
mod translate;
mod translations;
mod versions;
mod words;
mod work;

pub use archive::archive;
pub use authoring::outline::{NewLesson, NewModule, Operation};
pub use banks::{add_bank, draft_banks};
pub use begin::{Beginning, begin_course, new_courses};
pub use bring::{ENCODINGS, LARGEST_ARCHIVE, NewArchive, bring, may_bring_to};
pub use case_drawing::case_drawn;
pub use check::{Unsaved, check};
pub use conflict::conflict;
pub use drawing::drawn;
pub use editor::editor;
pub use editors::{add_editor, edited_courses, editors, end_editor};
pub use forms::{
    BlockPlace, Change, FormSent, NewBlock, RowSent, Wanted, arrange_form, blocks, change_block,
    form, save_block,
};
pub use glossary::{drafted_glossary, take_glossary};
pub use history::{earlier, history, restore};
pub use incoming::{Arriving, incoming};
pub use insight::insight;
pub use local_law::local_law;
pub use open::{give_up, open};
pub use outline::arrange;
pub use overview::studio;
pub use picture_changes::{
    LARGEST_PICTURE, MOST_PICTURE_WORDS, NewPicture, PlacedPicture, add_picture, may_add_picture,
    place_picture, remove_picture,
};
pub use pictures::{picture, pictures};
pub(in crate::author) use play::drafted_picture;
pub use play::{Way, play};
pub use preview::preview;
pub(in crate::author) use progress::Progress;
pub use progress::{Begun, begin_publishing, publishing};
pub(in crate::author) use publish::{Drafted, end_drafted};
pub use publish::{publish, roll_back};
pub use renew::{Renewing, renew, renewal};
pub use retitle::{Retitled, retitle};
pub use review::{ask_review, comment, decide_review, settle_comment};
pub use save::{Settled, Typed, save, settle};
pub use schedule::{Planned, plan, publish_due, take_back};
pub use scripts::{NewScript, begin_script, script_courses, scripts};
pub use stamps::{NewStamp, enter_stamp, stamps, withdraw_stamp};
pub(crate) use stamps::{may_see as may_see_stamps, shown as shown_stamps};
pub use take_in::{Taking, leave_folder, take_in};
pub use talk::{SPEAKS, Spoken, TURN, talk, talk_on};
pub use translate::{Translated, translate};
pub use translations::{translation, translations};
pub use versions::{Between, difference, versions};

/// The longest words beside a block, of a review, or about a publication; in characters.
const MOST_WORDS: usize = 4_000;
