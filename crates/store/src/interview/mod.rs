//! Interviews: cases as they were published, and the interviews of people with them.
//!
//! What happened is inserted and not changed. What officers wrote for themselves, and everything said in an interview for practice, is theirs:
//! they delete it.

mod coding_contest;
mod drill;
mod judged;
#[cfg(test)]
mod kept;
mod run;
mod turn;
mod version;
mod written;

pub use coding_contest::*;
pub use drill::*;
pub use judged::*;
pub use run::*;
pub use turn::*;
pub use version::*;
pub use written::*;
