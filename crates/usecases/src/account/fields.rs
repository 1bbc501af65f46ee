//! What stands in an account: name, e-mail, agency, country.

use super::{COUNTRIES, Email};
use crate::Problems;
use base::Message;

/// Characters that a name or an agency may have.
pub(crate) const LONGEST: usize = 120;

/// The checked details of a new account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Details {
    pub name: String,
    pub email: Email,
    pub agency: String,
    pub country: Option<String>,
}

/// Checks what was typed; all problems at once, by field.
pub(crate) fn details(
    name: &str,
    email: &str,
    agency: &str,
    country: &str,
) -> Result<Details, Problems> {
    let mut problems = Problems::new();
    let mut keep = |field: &str, problem: &str| {
        problems.push((
            field.to_owned(),
            Message::new(problem).with("most", LONGEST),
        ));
    };
    let name = line(name).unwrap_or_else(|problem| {
        keep(
            "name",
            ["name-missing", "name-too-long", "name-unusable"][problem as usize],
        );
        String::new()
    });
    let parsed = Email::parse(email);
    if parsed.is_none() {
        keep(
            "email",
            if email.trim().is_empty() {
                "email-missing"
            } else {
                "email-unusable"
            },
        );
    }
    let agency = line(agency).unwrap_or_else(|problem| {
        keep(
            "agency",
            ["agency-missing", "agency-too-long", "agency-unusable"][problem as usize],
        );
        String::new()
    });
    let code = country.trim().to_ascii_uppercase();
    let country = (!code.is_empty()).then_some(code);
    if country
        .as_deref()
        .is_some_and(|code| COUNTRIES.binary_search(&code).is_err())
    {
        keep("country", "country-unknown");
    }
    match parsed {
        Some(email) if problems.is_empty() => Ok(Details {
            name,
            email,
            agency,
            country,
        }),
        _ => Err(problems),
    }
}

/// Why a line of text is not taken, in the order of the messages above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfit {
    Missing,
    TooLong,
    Unusable,
}

/// One line of text with single blanks. Characters that cannot be seen or that turn the text around them (bidirectional
/// controls, Unicode Standard Annex 9) are refused: names are printed on certificates and compared there.
pub(crate) fn line(text: &str) -> Result<String, Unfit> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    if text.is_empty() {
        Err(Unfit::Missing)
    } else if text.chars().count() > LONGEST {
        Err(Unfit::TooLong)
    } else if text.chars().any(unseen) {
        Err(Unfit::Unusable)
    } else {
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_details_are_made_tidy() {
        let details = details(
            "  Amal   Ben Salah ",
            "Amal@Example.org",
            "Harbour District Police",
            "tn",
        )
        .unwrap();
        assert_eq!(details.name, "Amal Ben Salah");
        assert_eq!(details.country.as_deref(), Some("TN"));
        assert_eq!(
            super::details("李娜", "li@example.org", "A", " ")
                .unwrap()
                .country,
            None
        );
    }

    #[test]
    fn all_problems_are_told_by_field() {
        let told =
            |name: &str, email: &str, agency: &str, country: &str| -> Vec<(String, String)> {
                let problems = details(name, email, agency, country).unwrap_err();
                problems
                    .into_iter()
                    .map(|(field, message)| (field, message.id))
                    .collect()
            };
        let expected = [
            ("name", "name-missing"),
            ("email", "email-missing"),
            ("agency", "agency-missing"),
            ("country", "country-unknown"),
        ];
        let expected: Vec<(String, String)> = expected
            .map(|(field, id)| (field.to_owned(), id.to_owned()))
            .to_vec();
        assert_eq!(told(" ", "", "\n", "XX"), expected);
        let long = "x".repeat(121);
        assert_eq!(told(&long, "a@b.example", "A", "")[0].1, "name-too-long");
        assert_eq!(
            told("a\u{202E}b", "a@b.example", "A", "")[0].1,
            "name-unusable"
        );
    }
}
