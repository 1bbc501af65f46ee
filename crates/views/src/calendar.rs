//! The calendar that somebody subscribes to.

use base::{Locale, Message, Timestamp};

/// A day in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The same for the same thing, whatever becomes of its day.
    pub uid: String,
    /// How often it was set before.
    pub sequence: u32,
    /// When it was last set.
    pub set_at: Timestamp,
    /// A civil day, as `2026-11-26`.
    pub day: String,
    pub summary: Message,
    /// A path on this site.
    pub path: String,
}

/// All days, in the language of whose calendar it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarView {
    pub locale: Locale,
    pub days: Vec<CalendarDay>,
}

/// What one's own account page says about letters and the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReachView {
    pub wants_reminders: bool,
    /// When the calendar link that works was made.
    pub calendar_made_at: Option<Timestamp>,
}
