//! Numbers that are not whole, as each language writes them.

use base::Locale;

/// Thousandths with two places, rounded half away from zero: `0.42`, in French and Spanish `0,42`.
pub fn decimal(locale: Locale, thousandths: i32) -> String {
    let hundredths = (i64::from(thousandths.abs()) + 5) / 10;
    let sign = if thousandths < 0 && hundredths > 0 {
        "−"
    } else {
        ""
    };
    let point = separator(locale);
    format!("{sign}{}{point}{:02}", hundredths / 100, hundredths % 100)
}

/// Points that are held in sixtieths, with at most two places and no zeros at the end: `1.5`, `0.33`, `−2`.
pub fn points(locale: Locale, sixtieths: i32) -> String {
    let hundredths = (i64::from(sixtieths.abs()) * 100 + 30) / 60;
    let sign = if sixtieths < 0 { "−" } else { "" };
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let point = separator(locale);
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}{point}{}", rest / 10),
        _ => format!("{sign}{whole}{point}{rest:02}"),
    }
}

/// Thousandths as whole percent, rounded half up; below nothing is nothing.
pub fn percent(thousandths: i32) -> u32 {
    u32::try_from(thousandths.max(0)).map_or(0, |it| it.saturating_add(5) / 10)
}

const fn separator(locale: Locale) -> char {
    match locale {
        Locale::Fr | Locale::Es => ',',
        Locale::En | Locale::Ar => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_two_places() {
        for (thousandths, expected) in [
            (0, "0.00"),
            (424, "0.42"),
            (425, "0.43"),
            (1000, "1.00"),
            (-61, "−0.06"),
            (-4, "0.00"),
        ] {
            assert_eq!(decimal(Locale::En, thousandths), expected);
        }
        assert_eq!(decimal(Locale::Fr, 424), "0,42");
    }

    #[test]
    fn points_drop_what_says_nothing() {
        // 60 sixtieths are one point; 20 are 0.333…, 90 are 1.5, 62 are 1.0333….
        for (sixtieths, expected) in [
            (0, "0"),
            (60, "1"),
            (20, "0.33"),
            (90, "1.5"),
            (62, "1.03"),
            (-120, "−2"),
        ] {
            assert_eq!(points(Locale::En, sixtieths), expected);
        }
        assert_eq!(points(Locale::Es, 90), "1,5");
    }

    #[test]
    fn percent_is_rounded() {
        assert_eq!(
            [-20, 4, 5, 734, 735, 1000].map(percent),
            [0, 0, 1, 73, 74, 100]
        );
    }
}
