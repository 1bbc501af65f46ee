//! What authors can do to an outline.

use base::Slug;

/// A change of the outline. Places count from 0; one beyond the end is the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    AddModule {
        module: NewModule,
        place: usize,
    },
    /// Gives a module another address.
    RenameModule {
        module: Slug,
        to: Slug,
    },
    MoveModule {
        module: Slug,
        place: usize,
    },
    RemoveModule {
        module: Slug,
    },
    AddLesson {
        module: Slug,
        lesson: NewLesson,
        place: usize,
    },
    /// Gives a lesson another address.
    RenameLesson {
        module: Slug,
        lesson: Slug,
        to: Slug,
    },
    /// Also to another module.
    MoveLesson {
        module: Slug,
        lesson: Slug,
        to: Slug,
        place: usize,
    },
    RemoveLesson {
        module: Slug,
        lesson: Slug,
    },
}

/// A module that is to come, with the lesson that it cannot be without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewModule {
    pub slug: Slug,
    pub title: String,
    pub summary: String,
    /// What one can do after it, at least one.
    pub outcomes: Vec<String>,
    pub first: NewLesson,
}

/// A lesson that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLesson {
    pub slug: Slug,
    pub title: String,
    pub summary: String,
    /// How long it takes, 1 to 240.
    pub minutes: u32,
}
