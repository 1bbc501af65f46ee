//! What a certification takes, as data that an instructor can read aloud.
//!
//! A programme writes its requirements as TOML ([`parse`], [`write`]; `docs/certifications.md` describes the form),
//! people hear them as sentences ([`read_aloud`]), and [`evaluate`] decides from recorded evidence where somebody
//! stands, and says why. All of it is pure: the same evidence gives the same answer, on appeal too.

mod aloud;
mod anew;
mod arrange;
mod evaluate;
mod evidence;
mod judge;
mod proficiency;
mod read;
mod rewrite;
mod standing;
mod table;
mod write;

#[cfg(test)]
mod tests;

pub use aloud::{Line, read_aloud};
pub use arrange::{Change, Group, Unfit};
pub use evaluate::evaluate;
pub use evidence::{Confirmed, CourseProgress, Evidence, Fact, Waiver};
pub use read::parse;
pub use rewrite::rewrite;
pub use standing::{Moments, Next, Node, Standing, State};
pub use write::write;

use base::{Persona, Slug};

/// Levels of requirements inside each other; one that stands at the top is at level 1.
pub const DEEPEST: usize = 4;
/// Requirements of one certification, groups counted too.
pub const MOST: usize = 60;

/// Everything that one path of a certification takes: all of these, in the order in which they are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirements(pub Vec<Requirement>);

/// One thing that is required.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Its name in this certification, used once; waivers and waiting times refer to it.
    pub id: Slug,
    /// Evidence from before the cycle opened counts too. Only of what rests on evidence: never of a waiting time or a group.
    pub ever: bool,
    pub kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A course was completed, as `certification::missing` decides it.
    Course { course: Slug },
    /// A score of at least so many percent (1 to 100), in any attempt.
    Assessment {
        course: Slug,
        assessment: Slug,
        at_least: u32,
    },
    /// Practice-room proficiency: two sealed interviews that passed, with two cases, on two days, the second begun at
    /// least 24 hours after the end of the first, each confirmed by an assessor; in at least one of them somebody of this age
    /// was interviewed.
    Proficiency { people: People },
    /// Practice that assessors watched and passed: so many times (1 to 20), by at least so many different assessors.
    Observed {
        rubric: Slug,
        times: u32,
        assessors: u32,
    },
    /// Hours (1 to 500) of meetings attended.
    Attendance { hours: u32 },
    /// Days of 24 hours (1 to 3650) that must pass.
    Waiting { days: u32, after: After },
    /// At least so many of these.
    Any { at_least: u32, of: Vec<Requirement> },
    /// All of these.
    All { of: Vec<Requirement> },
}

/// Whom an interviewer is trained for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    Adults,
    /// Children and adolescents.
    Children,
}

impl People {
    pub const ALL: [Self; 2] = [Self::Adults, Self::Children];

    /// The word of the TOML form.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adults => "adults",
            Self::Children => "children",
        }
    }

    pub const fn include(self, persona: Persona) -> bool {
        matches!(
            (self, persona),
            (Self::Adults, Persona::Adult) | (Self::Children, Persona::Child | Persona::Adolescent)
        )
    }
}

/// From when a waiting time is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum After {
    /// From the day the cycle opened.
    Opening,
    /// From the moment another requirement was met; that one stands further up.
    Requirement(Slug),
}

impl Kind {
    /// The word of the TOML form.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Course { .. } => "course",
            Self::Assessment { .. } => "assessment",
            Self::Proficiency { .. } => "proficiency",
            Self::Observed { .. } => "observed",
            Self::Attendance { .. } => "attendance",
            Self::Waiting { .. } => "waiting",
            Self::Any { .. } => "any",
            Self::All { .. } => "all",
        }
    }

    /// Whether evidence meets it: neither a waiting time nor a group.
    pub const fn rests_on_evidence(&self) -> bool {
        !matches!(
            self,
            Self::Waiting { .. } | Self::Any { .. } | Self::All { .. }
        )
    }

    /// The requirements inside a group.
    pub fn inside(&self) -> &[Requirement] {
        match self {
            Self::Any { of, .. } | Self::All { of } => of,
            _ => &[],
        }
    }
}

impl Requirements {
    /// Every requirement from top to bottom, groups before what is in them.
    pub fn all(&self) -> Vec<&Requirement> {
        fn add<'a>(of: &'a [Requirement], all: &mut Vec<&'a Requirement>) {
            for one in of {
                all.push(one);
                add(one.kind.inside(), all);
            }
        }
        let mut all = Vec::new();
        add(&self.0, &mut all);
        all
    }

    pub fn find(&self, id: &str) -> Option<&Requirement> {
        self.all().into_iter().find(|one| one.id.as_str() == id)
    }
}
