//! Statistics of an assessment: what the answers say of its questions.
//!
//! The latest outcomes of finished attempts are read in one query and computed away from the threads that answer requests; what was computed is kept in memory
//! until an outcome is added, so that looking twice costs nothing. Attempts that an earlier version of Audire finished are left out until
//! their outcomes say what they are made of.

mod cache;
mod compute;
mod figures;
mod item;
mod options;
mod table;

pub use cache::StatisticsCache;
pub(crate) use figures::figures;
pub use item::item;
pub use table::statistics;
