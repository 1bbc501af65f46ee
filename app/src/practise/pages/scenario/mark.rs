//! The marks of the path: what a decision was, by form first and colour second. The word stands beside each.

use leptos::prelude::*;

/// What stands at a place of the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Good practice: a disc.
    Sound,
    /// Can be defended and has a price: a lozenge.
    Costly,
    /// An error: a cross.
    Unsound,
    /// There was no choice, or something happened: a small ring.
    Plain,
    /// The ending: a square.
    Ending,
    /// Gone back from: a line that turns round.
    Back,
}

impl Mark {
    /// The mark of an action's verdict.
    pub fn of(verdict: Option<&str>) -> Self {
        match verdict {
            Some("sound") => Self::Sound,
            Some("costly") => Self::Costly,
            Some("unsound") => Self::Unsound,
            _ => Self::Plain,
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::Sound => "mark sound",
            Self::Costly => "mark costly",
            Self::Unsound => "mark unsound",
            Self::Plain => "mark plain",
            Self::Ending => "mark ending",
            Self::Back => "mark back",
        }
    }

    /// On a grid of 16 by 16.
    const fn path(self) -> &'static str {
        match self {
            Self::Sound => "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z",
            Self::Costly => "M8 1l7 7-7 7-7-7z",
            Self::Unsound => "M3 3l10 10M13 3 3 13",
            Self::Plain => "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
            Self::Ending => "M2.5 2.5h11v11h-11z",
            Self::Back => "M13 13V8.5A3.5 3.5 0 0 0 9.5 5H3M6 2 3 5l3 3",
        }
    }
}

/// A drawing that says nothing by itself.
pub fn mark(mark: Mark) -> impl IntoView {
    view! {
        <svg class=mark.class() viewBox="0 0 16 16" aria-hidden="true"><path d=mark.path()></path></svg>
    }
}
