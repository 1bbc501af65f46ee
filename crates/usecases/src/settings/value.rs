//! One value of `audire.toml` at a time, and what is said when it is not what it should be.

use super::ConfigProblem;
use base::diagnostic::line_and_column;
use std::ops::{Range, RangeInclusive};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// From this likeness on (Jaro and Winkler, 0 to 1), an unknown key is taken for a slip.
const ALIKE: f64 = 0.8;

pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// Collects problems while it reads.
pub(super) struct Reader<'a> {
    pub text: &'a str,
    pub problems: Vec<ConfigProblem>,
}

impl Reader<'_> {
    pub(super) fn say(&mut self, span: Range<usize>, message: String, hint: Option<String>) {
        let (line, column) = line_and_column(self.text, span.start);
        self.problems.push(ConfigProblem {
            line,
            column,
            message,
            hint,
        });
    }

    /// Tells every key that is not one of those known.
    pub(super) fn keys(&mut self, table: &DeTable<'_>, place: &str, known: &[&str]) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let near = known
                .iter()
                .map(|one| (strsim::jaro_winkler(name, one), one))
                .filter(|(likeness, _)| *likeness >= ALIKE)
                .max_by(|(a, _), (b, _)| a.total_cmp(b));
            let hint = match near {
                Some((_, near)) => format!("did you mean `{near}`?"),
                None => format!("known here: {}", known.join(", ")),
            };
            let inside = if place.is_empty() {
                String::new()
            } else {
                format!(" in [{place}]")
            };
            self.say(
                key.span(),
                format!("unknown key `{name}`{inside}"),
                Some(hint),
            );
        }
    }

    pub(super) fn table<'t, 'a>(
        &mut self,
        table: &'t DeTable<'a>,
        key: &str,
    ) -> Option<&'t DeTable<'a>> {
        let value = table.get(key)?;
        let found = value.get_ref().as_table();
        if found.is_none() {
            self.wrong_type(
                value,
                key,
                "a table",
                Some(format!("write [{key}] on a line of its own")),
            );
        }
        found
    }

    pub(super) fn wrong_type(
        &mut self,
        value: &Value<'_>,
        key: &str,
        wanted: &str,
        hint: Option<String>,
    ) {
        let message = format!(
            "`{key}` must be {wanted}, not {}",
            value.get_ref().type_str()
        );
        self.say(value.span(), message, hint);
    }

    /// A text that is not blank and not too long.
    pub(super) fn words(&mut self, table: &DeTable<'_>, key: &str, most: usize) -> Option<String> {
        self.text(table.get(key)?, key, most)
    }

    pub(super) fn text(&mut self, value: &Value<'_>, key: &str, most: usize) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(value, key, "a text in quotes", None);
            return None;
        };
        let text = text.trim();
        if text.is_empty() {
            self.say(
                value.span(),
                format!("`{key}` is empty"),
                Some("leave the key out for its default".to_owned()),
            );
            return None;
        }
        if text.chars().count() > most {
            self.say(
                value.span(),
                format!("`{key}` is longer than {most} characters"),
                None,
            );
            return None;
        }
        Some(text.to_owned())
    }

    pub(super) fn number(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        range: RangeInclusive<u32>,
        default: u32,
    ) -> u32 {
        let Some(value) = table.get(key) else {
            return default;
        };
        let between = format!(
            "write a whole number from {} to {}",
            range.start(),
            range.end()
        );
        let Some(integer) = value.get_ref().as_integer() else {
            self.wrong_type(value, key, "a whole number", Some(between));
            return default;
        };
        match u32::from_str_radix(integer.as_str(), integer.radix()) {
            Ok(number) if range.contains(&number) => number,
            _ => {
                self.say(
                    value.span(),
                    format!("`{key}` is out of range"),
                    Some(between),
                );
                default
            }
        }
    }
}
