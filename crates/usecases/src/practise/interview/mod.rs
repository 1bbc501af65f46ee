//! Interviews: choosing a case, planning, the room, looking back; measuring; rounds of drills; what assessors decide.
//!
//! A run is pinned to a version of its case, to the version of the model and to a seed. Its state is never stored as such: the same words with the
//! codings that were recorded bring the same person, on any machine. Only what was said leaves the server of a case that measures.
//!
//! What officers say for practice is theirs alone: nobody else reads it, and they delete it at once.

mod begin;
mod care;
mod contest;
mod debrief;
mod drill;
mod erase;
mod finish;
mod kept;
mod list;
mod measure;
mod notes;
mod notice;
mod plan;
mod replay;
mod room;
mod say;
mod staff;
mod talk;
pub(crate) mod told;
pub(crate) mod tried;

pub use begin::{Begin, begin};
pub use care::care;
pub use contest::{contest, object};
pub use debrief::{debrief, whole_debrief};
pub use drill::{DrillGiven, answer_drill, begin_drill, drill, erase_repairs};
pub(crate) use drill::{DrillKind, key_of};
pub use erase::erase;
pub(crate) use list::link;
pub use list::{intro, list};
pub(crate) use measure::{Assessed, MeasuredIn, NEEDED, Strand, assessed, measured_in};
pub use measure::{begin_measured, measuring};
pub use notes::{keep_notes, look_back};
pub(crate) use notice::looks_real;
pub use notice::{PRIVATE, Text};
pub use plan::{Plan, plan};
pub use replay::replay_latest;
pub use room::{Shown, run};
pub use say::{Said, Typed, act, say};
pub use staff::{coding_contest, decide_contest, decide_report, judge, judging, queue, report};
