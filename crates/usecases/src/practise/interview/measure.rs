//! Measuring: one interview before the training, two to pass, three after three, six and nine months, and two a year from then on.
//!
//! Only sealed cases count, and only what an assessor has confirmed passes. Where no sealed cases are loaded the demonstrations
//! show how it goes, and certify nothing.

mod begin;
mod choose;
mod evidence;
mod timeline;
mod view;

pub use begin::begin_measured;
pub(super) use choose::draw;
pub(crate) use evidence::{Assessed, MeasuredIn, assessed, measured_in};
pub use view::measuring;

use ::interview::case::Profile;
use base::Persona;
use views::interview::Purpose;

/// Who is interviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Strand {
    Adults,
    /// Children and adolescents.
    Children,
}

impl Strand {
    pub(crate) const ALL: [Self; 2] = [Self::Adults, Self::Children];

    /// The word of the database and of forms; the end of the catalogue ids `interview-strand-…`.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Adults => "adults",
            Self::Children => "children",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    pub(crate) fn of(profile: Profile) -> Self {
        match profile.band().persona() {
            Persona::Adult => Self::Adults,
            Persona::Adolescent | Persona::Child => Self::Children,
        }
    }
}

/// Sealed cases that an academy needs for each strand: baseline, two to pass, three probes, two refreshers of a year.
pub(crate) const NEEDED: u32 = 8;

/// What is next in a strand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Next {
    purpose: Purpose,
    from: base::Timestamp,
    /// Two may have passed, and an assessor has not said so yet.
    waits: bool,
}
