//! Plots: drawings made on the server by pure functions, beside a table or words that say the same.
//!
//! A drawing has no inner scale: places are percent of its box, so that lines and letters keep their size on a phone. In a page
//! from right to left the first place is at the right; the functions turn places round, not the style sheet. Colours
//! are classes of `style/features/statistics.css`, `style/features/talk.css` and `style/features/cohort.css`.

mod band;
mod bar;
mod bullet;
mod curve;
mod growth;
mod histogram;
mod lane;
mod matrix;
mod multiple;
mod scatter;

pub use band::{Band, band};
pub use bar::bar;
pub use bullet::{Bands, bullet};
pub use curve::{Line, curves};
pub use growth::growth;
pub use histogram::histogram;
pub use lane::{Ground, Shape, TurnMark, along, lane, sign, upright};
pub use matrix::{Matrix, matrix};
pub use multiple::multiple;
pub use scatter::{Dot, scatter};

use base::{Direction, Locale};

/// A length or a place, in tenths of a percent of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part(i32);

impl Part {
    const WHOLE: Self = Self(1000);

    /// A share of a whole; nothing where there is no whole.
    fn of(count: u32, whole: u32) -> Self {
        let tenths = (u64::from(count) * 1000).checked_div(u64::from(whole));
        Self(tenths.map_or(0, |it| i32::try_from(it.min(1000)).unwrap_or(1000)))
    }

    const fn less(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }

    const fn plus(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }

    /// What is left of the whole: the same place, counted from the other side.
    const fn rest(self) -> Self {
        Self::WHOLE.less(self)
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}%", self.0.abs() / 10, self.0.abs() % 10)
    }
}

/// Where a place along the line of writing stands, counted from the left as drawings do.
fn across(locale: Locale, place: Part) -> Part {
    match locale.direction() {
        Direction::LeftToRight => place,
        Direction::RightToLeft => place.rest(),
    }
}

/// The left edge of something that begins at `start` along the line of writing and is `length` long.
fn left_edge(locale: Locale, start: Part, length: Part) -> Part {
    match locale.direction() {
        Direction::LeftToRight => start,
        Direction::RightToLeft => start.plus(length).rest(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_written_as_percent() {
        for (tenths, expected) in [(0, "0.0%"), (5, "0.5%"), (1000, "100.0%"), (-25, "-2.5%")] {
            assert_eq!(Part(tenths).to_string(), expected);
        }
        // One of three is 33.3 %; a whole of nothing has no shares.
        assert_eq!(
            [Part::of(1, 3), Part::of(9, 3), Part::of(1, 0)],
            [Part(333), Part(1000), Part(0)]
        );
    }

    #[test]
    fn places_turn_round_with_the_writing() {
        assert_eq!(across(Locale::En, Part(200)), Part(200));
        assert_eq!(across(Locale::Ar, Part(200)), Part(800));
        // From 20 % on, 30 % long: its left edge is at 50 % when 20 % are counted from the right.
        assert_eq!(left_edge(Locale::Fr, Part(200), Part(300)), Part(200));
        assert_eq!(left_edge(Locale::Ar, Part(200), Part(300)), Part(500));
    }
}
