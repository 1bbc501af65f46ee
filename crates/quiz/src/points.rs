//! Points in whole sixtieths.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// Points in sixtieths, so that halves, thirds, quarters, fifths and sixths add up exactly. Below nought
/// only where certainty is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Points(i32);

impl Points {
    pub const ZERO: Self = Self(0);
    /// One whole point: a full answer to a question of weight 1.
    pub const ONE: Self = Self(60);

    /// From sixtieths of a point, as they are stored.
    pub const fn from_sixtieths(sixtieths: i32) -> Self {
        Self(sixtieths)
    }

    pub const fn sixtieths(self) -> i32 {
        self.0
    }

    /// `part` of `whole` parts of one point, rounded down to a sixtieth, from 0 to 1.
    pub fn share(part: u32, whole: u32) -> Self {
        let sixtieths = (u64::from(part.min(whole)) * 60)
            .checked_div(u64::from(whole))
            .unwrap_or(0);
        Self(i32::try_from(sixtieths).unwrap_or(60))
    }

    /// Percent of what could be earned, rounded down, never below 0; 0 when nothing could.
    pub fn percent_of(self, possible: Self) -> u32 {
        let percent = (i64::from(self.0.max(0)) * 100)
            .checked_div(i64::from(possible.0))
            .unwrap_or(0);
        u32::try_from(percent).unwrap_or(0).min(100)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Points {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Neg for Points {
    type Output = Self;
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl Mul<u32> for Points {
    type Output = Self;
    fn mul(self, weight: u32) -> Self {
        Self(
            self.0
                .saturating_mul(i32::try_from(weight).unwrap_or(i32::MAX)),
        )
    }
}

impl std::iter::Sum for Points {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::ZERO, Add::add)
    }
}

/// Whether the points reach the pass mark, compared without rounding.
pub fn passes(earned: Points, possible: Points, pass_percent: u32) -> bool {
    possible > Points::ZERO
        && i64::from(earned.0) * 100 >= i64::from(pass_percent) * i64::from(possible.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pass_mark_is_not_rounded() {
        // 80 % of 3 points is 2.4 points = 144 sixtieths.
        let three = Points::ONE * 3;
        assert!(passes(Points::from_sixtieths(144), three, 80));
        assert!(!passes(Points::from_sixtieths(143), three, 80));
        assert!(!passes(Points::ZERO, Points::ZERO, 0));
        assert_eq!(Points::from_sixtieths(143).percent_of(three), 79);
    }

    #[test]
    fn what_is_below_nought_is_nought_percent() {
        assert_eq!((-Points::ONE).percent_of(Points::ONE * 4), 0);
        assert_eq!(Points::share(1, 3).sixtieths(), 20);
        assert_eq!(Points::share(3, 7).sixtieths(), 25, "180 / 7 = 25.7");
    }
}
