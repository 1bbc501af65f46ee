//! Shares of a point as both formats write them: percent with up to seven digits behind the point.

/// Hundred-thousandths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Percent(i64);

const WHOLE: i64 = 100_000;

impl Percent {
    pub const ZERO: Self = Self(0);
    pub const FULL: Self = Self(100 * WHOLE);

    /// `50`, `-33.33333`, `1e1`: not the last. Beyond a million percent it is no share.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() > 6 || part.len() > 20 || (whole.is_empty() && part.is_empty()) {
            return None;
        }
        if !is_number(whole) || !is_number(part) {
            return None;
        }
        let mut value: i64 = whole.parse().unwrap_or(0);
        for place in 0..5 {
            let digit = part
                .as_bytes()
                .get(place)
                .map_or(0, |byte| i64::from(byte - b'0'));
            value = value * 10 + digit;
        }
        Some(Self(if negative { -value } else { value }))
    }

    /// An equal part of a whole.
    pub fn part_of(count: usize) -> Self {
        let count = i64::try_from(count).unwrap_or(1).max(1);
        Self(Self::FULL.0 / count)
    }

    pub fn negative(self) -> Self {
        Self(-self.0)
    }

    /// The same but for rounding to a tenth of a percent.
    pub fn is_about(self, other: Self) -> bool {
        (self.0 - other.0).abs() <= WHOLE / 10
    }

    /// The same but for the last of three digits behind the point.
    pub fn is_close(self, other: Self) -> bool {
        (self.0 - other.0).abs() <= WHOLE / 100
    }

    /// The whole percent that earns the same sixtieths in Audire, and whether it is exact.
    pub fn whole(self) -> (u32, bool) {
        if self.0 % WHOLE == 0 {
            return (u32::try_from(self.0 / WHOLE).unwrap_or(0), true);
        }
        let hundredths = self.0 * 60;
        let sixtieths = (hundredths + 50 * WHOLE) / (100 * WHOLE);
        let exact = (sixtieths * 100 * WHOLE - hundredths).abs() <= 60 * WHOLE / 100;
        let percent = (sixtieths * 100 + 59) / 60;
        (u32::try_from(percent).unwrap_or(0).max(1), exact)
    }
}

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, part) = (self.0.abs() / WHOLE, self.0.abs() % WHOLE);
        let sign = if self.0 < 0 { "-" } else { "" };
        let part = format!("{part:05}");
        let part = part.trim_end_matches('0');
        if part.is_empty() {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{part}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_read_and_written() {
        for (text, expected) in [
            ("100", Some("100")),
            ("33.33333", Some("33.33333")),
            ("-50.0000000", Some("-50")),
            (" 7,5 ", Some("7.5")),
            ("14.2857143", Some("14.28571")),
            ("", None),
            ("half", None),
            ("1e2", None),
            ("99999999", None),
        ] {
            let read = Percent::parse(text).map(|share| share.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_third_is_twenty_sixtieths_again() {
        // Audire rounds 34 % of 60 sixtieths down to 20, and 33 % to 19.
        let share = |text: &str| Percent::parse(text).unwrap().whole();
        assert_eq!(share("33.33333"), (34, true));
        assert_eq!(share("66.66667"), (67, true));
        assert_eq!(share("50"), (50, true));
        assert_eq!(share("14.28571"), (15, false), "8.57 sixtieths become 9");
    }
}
